import type { Case } from '../define-case.ts';
import { NOTHING_GIVEN, SHIFT_LEAD } from '../sample-material.ts';
import type { Input, Output, QuestionSummary } from './contract.ts';
import type { Reply } from './reply.ts';

const SKIPPED: QuestionSummary = {
  number: 3,
  text: 'Tell me about a decision you took before you knew enough.',
  competency: 'ambiguity_tolerance',
  score: null,
  answered: false,
  levelDemonstrated: null,
  strengths: [],
  gaps: [],
};

const ANSWERED: QuestionSummary = {
  number: 1,
  text: 'Who had to change most for the daily counts, and how did you bring them along?',
  competency: 'leadership',
  score: 7,
  answered: true,
  levelDemonstrated: 'L5A',
  strengths: [
    {
      text: 'You name who disagreed.',
      span: { response: 0, start: 0, end: 26 },
      missing: null,
      quote: 'The two oldest pickers did.',
    },
  ],
  gaps: [{ text: 'The outcome comes last.', span: null, missing: 'result first', quote: null }],
};

const REPLY: Reply = {
  overall_assessment:
    'You tell real occasions and say who was against them, which this job needs. What came of it is told late or not at all.',
  key_strengths: [
    { questions: [1, 2], text: 'In questions 1 and 2 you named who disagreed and what changed their mind.' },
    { questions: [3], text: 'In question 3 you stayed calm.' },
  ],
  areas_to_improve: [{ questions: [1, 2], text: 'Open with the outcome in questions 1 and 2.' }],
  coaching_priorities: ['Tell question 1 again in ninety seconds, with the result first.'],
  next_steps: [
    'Today: write down one figure for question 1.',
    'Tomorrow: answer question 3, which you skipped.',
  ],
  company_fit: 'You speak of speed; say what you did for safety.',
};

const BASE = {
  stage: 'hiring_manager',
  type: 'behavioral',
  difficulty: 'medium',
  focusAreas: [],
  company: null,
  totalQuestions: 5,
} satisfies Partial<Input>;

export const CASES: readonly Case<Input, Reply, Output>[] = [
  {
    name: 'two answers and a skipped question',
    input: {
      ...BASE,
      ...SHIFT_LEAD,
      averageScore: 6.5,
      readiness: 'almost_ready',
      questions: [
        ANSWERED,
        { ...ANSWERED, number: 2, text: 'Tell me about a disagreement you settled.', score: 6 },
        SKIPPED,
      ],
    },
    reply: REPLY,
    holds: {
      'a strength shown only by a skipped question is left out': (output) =>
        output.ok && output.value.keyStrengths.length === 1,
      'no word on a company nobody knows': (output) => output.ok && output.value.companyFit === null,
    },
  },
  {
    name: 'nothing could be scored',
    input: {
      ...BASE,
      ...NOTHING_GIVEN,
      stage: 'recruiter_screen',
      averageScore: null,
      readiness: null,
      questions: [{ ...SKIPPED, number: 1 }],
    },
    reply: {
      ...REPLY,
      overall_assessment: 'Nothing was answered yet, so there is nothing to judge.',
      key_strengths: [{ questions: [1], text: 'You came.' }],
      areas_to_improve: [],
      coaching_priorities: [],
      next_steps: ['Answer one question in five sentences.'],
    },
    holds: { 'nothing is praised': (output) => output.ok && output.value.keyStrengths.length === 0 },
  },
];
