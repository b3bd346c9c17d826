/* Sessions to be summed up. */
import { NOTHING_GIVEN, SHIFT_LEAD } from '#prompts/sample-material.ts';
import type * as SessionFeedback from '#prompts/session-feedback/contract.ts';
import type { Competency } from '#shared/interview/vocabulary.ts';
import type { EvalCase } from './eval-case.ts';
import { TEACHER } from './people.ts';

type SummingUp = EvalCase<'session-feedback'>;
type Input = SessionFeedback.Input;
type Summary = SessionFeedback.QuestionSummary;

/** A question that was answered: `shown` is what carried it, in the candidate's words. */
function answered(
  number: number,
  score: number,
  [competency, text]: readonly [Competency, string],
  { shown, lacking }: { readonly shown?: string; readonly lacking?: string },
): Summary {
  return {
    number,
    text,
    competency,
    score,
    answered: true,
    levelDemonstrated: 'L4',
    strengths: shown
      ? [
          {
            text: 'Shown in your words.',
            span: { response: 0, start: 0, end: 5 },
            missing: null,
            quote: shown,
          },
        ]
      : [],
    gaps: lacking ? [{ text: `${lacking} is open.`, span: null, missing: lacking, quote: null }] : [],
  };
}

function skipped(number: number, competency: Competency, text: string): Summary {
  return {
    number,
    text,
    competency,
    score: null,
    answered: false,
    levelDemonstrated: null,
    strengths: [],
    gaps: [],
  };
}

const OCCASION = {
  stage: 'hiring_manager',
  type: 'behavioral',
  difficulty: 'medium',
  focusAreas: [],
  company: null,
  totalQuestions: 5,
} satisfies Partial<Input>;

const COUNTS = ['leadership', 'Who had to change most for the daily counts?'] as const;
const DOCK = [
  'stakeholder_management',
  'Tell me about a disagreement with transport that you settled.',
] as const;
const ORDER = [
  'ambiguity_tolerance',
  'At four sales doubles an order and nobody knows if it is real. What do you do?',
] as const;
const MISTAKE = ['problem_solving', 'Tell me about a mistake you made.'] as const;

export const SUMMING_UP: readonly SummingUp[] = [
  {
    id: 'strong-session',
    input: {
      ...OCCASION,
      ...SHIFT_LEAD,
      averageScore: 8.3,
      readiness: 'ready',
      totalQuestions: 4,
      questions: [
        answered(1, 8, COUNTS, { shown: 'The two oldest pickers thought I did not trust them.' }),
        answered(2, 9, DOCK, { shown: 'We swapped the dock on Fridays and wrote down who waits.' }),
        answered(3, 8, ORDER, {
          shown: 'I would call the driver before I call the shift.',
          lacking: 'what would stop you',
        }),
        answered(4, 8, MISTAKE, { shown: 'I had counted the returns twice.' }),
      ],
    },
  },
  {
    id: 'mixed-session',
    faulty: true,
    input: {
      ...OCCASION,
      ...SHIFT_LEAD,
      averageScore: 5.5,
      readiness: 'needs_practice',
      questions: [
        answered(1, 7, COUNTS, { shown: 'I let them write the count sheet.', lacking: 'the outcome' }),
        answered(2, 4, DOCK, { lacking: 'the outcome' }),
        skipped(3, ...ORDER),
      ],
    },
    holds: {
      'a strength shown by a skipped question is left out': ({ keyStrengths }) => keyStrengths.length === 1,
    },
  },
  {
    id: 'one-answer',
    input: {
      ...OCCASION,
      ...NOTHING_GIVEN,
      averageScore: null,
      readiness: null,
      questions: [answered(1, 4, MISTAKE, { lacking: 'your own part' })],
    },
    holds: {
      'nobody is told how ready they are': ({ overallAssessment }) => !/\bready\b/iu.test(overallAssessment),
    },
  },
  {
    id: 'known-company',
    input: {
      ...OCCASION,
      ...TEACHER,
      averageScore: 6.5,
      readiness: 'almost_ready',
      totalQuestions: 2,
      company: {
        interviewStyle: 'A lesson is taught first.',
        questionTypes: [],
        values: ['Every child is heard'],
        tips: [],
        notablePractices: '',
      },
      questions: [
        answered(1, 7, ['communication', 'A pupil tells you a secret. What do you do?'], {
          shown: 'I would hear him until the end.',
        }),
        answered(2, 6, MISTAKE, { lacking: 'what you do differently now' }),
      ],
    },
    holds: { 'it says how that fits': ({ companyFit }) => companyFit !== null && companyFit !== undefined },
  },
];
