/* Questions to be asked: of candidates of whom much, little or nothing is known. */
import type * as GenerateQuestion from '#prompts/generate-question/contract.ts';
import type { Background } from '#prompts/material.ts';
import { DEVELOPER, NOTHING_GIVEN, SHIFT_LEAD } from '#prompts/sample-material.ts';
import type { EvalCase } from './eval-case.ts';
import { API_ENGINEER, SCHOOL_LEAVER, TEACHER } from './people.ts';

type Asking = EvalCase<'generate-question'>;
type Input = GenerateQuestion.Input;
type Output = GenerateQuestion.Output;

function asking(background: Background, more: Partial<Input> = {}): Input {
  return {
    ...background,
    stage: 'hiring_manager',
    type: 'behavioral',
    difficulty: 'medium',
    competency: 'leadership',
    focusAreas: [],
    company: null,
    answersSoFar: [],
    questionNumber: 1,
    totalQuestions: 5,
    askedQuestions: [],
    askedBefore: [],
    seed: 'evals/1',
    ...more,
  };
}

const WON_OVER = 'Who had to change most for the daily counts, and how did you bring them along?';
const restsOn = (source: 'resume' | 'job') => (output: Output) =>
  output.grounds.some((ground) => ground.source === source);

export const ASKING: readonly Asking[] = [
  {
    id: 'rich-resume',
    input: asking(SHIFT_LEAD),
    holds: { 'it is built on the résumé': restsOn('resume') },
  },
  {
    id: 'thin-resume',
    input: asking(SCHOOL_LEAVER, { competency: 'motivation', stage: 'recruiter_screen', difficulty: 'easy' }),
    holds: { 'it does not turn a need of the job into a past': ({ text }) => !/forklift|order/iu.test(text) },
  },
  {
    id: 'nothing-known',
    input: asking(NOTHING_GIVEN, {
      competency: 'communication',
      stage: 'recruiter_screen',
      difficulty: 'easy',
    }),
    holds: { 'it rests on nothing': ({ grounds }) => grounds.length === 0 },
  },
  {
    id: 'after-an-answer',
    input: asking(SHIFT_LEAD, {
      competency: 'stakeholder_management',
      questionNumber: 2,
      askedQuestions: [WON_OVER],
      answersSoFar: [
        {
          prompt: WON_OVER,
          answer: 'The two oldest pickers. I let them write the count sheet. Transport was another matter.',
        },
      ],
    }),
  },
  {
    id: 'technical',
    input: asking(DEVELOPER, { type: 'technical', competency: 'technical_depth', difficulty: 'hard' }),
    holds: { 'it says what a right answer touches': ({ keyPoints }) => keyPoints.length >= 3 },
  },
  {
    id: 'system-design',
    input: asking(API_ENGINEER, { type: 'system_design', competency: 'technical_depth', difficulty: 'hard' }),
    holds: {
      'it is a design': ({ type }) => type === 'system_design',
      'it says what a right answer touches': ({ keyPoints }) => keyPoints.length >= 3,
    },
  },
  {
    id: 'known-company',
    input: asking(TEACHER, {
      competency: 'culture_fit',
      company: {
        interviewStyle: 'A lesson is taught first, then a talk with two teachers.',
        questionTypes: ['Situations from the yard'],
        values: ['Every child is heard'],
        tips: [],
        notablePractices: '',
      },
    }),
  },
  {
    id: 'repeats-itself',
    input: asking(SHIFT_LEAD, { questionNumber: 2, askedQuestions: [WON_OVER] }),
    refused: true,
  },
  { id: 'a-past-nobody-told', input: asking(SCHOOL_LEAVER), refused: true },
];
