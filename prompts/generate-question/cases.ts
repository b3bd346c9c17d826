import type { Case } from '../define-case.ts';
import { NOTHING_GIVEN, ORDERED, SHIFT_LEAD } from '../sample-material.ts';
import type { Input, Output } from './contract.ts';
import type { Reply } from './reply.ts';

const OCCASION = {
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
  seed: 'a session/1',
} as const;

const BASE = { ...OCCASION, focusAreas: [], answersSoFar: [], askedQuestions: [], askedBefore: [] };

export const CASES: readonly Case<Input, Reply, Output>[] = [
  {
    name: 'a first question for this résumé and this job',
    input: { ...BASE, ...SHIFT_LEAD },
    reply: {
      resume_lines: [4],
      job_lines: [3],
      question_type: 'behavioral',
      category: 'leadership',
      question_text:
        'You moved the night shift from weekly to daily stock counts. Who had to change most, and how did you bring them along?',
      hints: ['Name the person who disagreed', 'Say what you gave up'],
      key_points: ['not for a story'],
    },
    holds: {
      'it rests on the very lines of résumé and job': (output) =>
        output.ok &&
        output.value.grounds[0]?.quote ===
          '- Moved the night shift from weekly to daily stock counts; write-offs fell by 18%' &&
        output.value.grounds[1]?.source === 'job',
      'competency and difficulty are those that code chose': (output) =>
        output.ok && output.value.competency === 'leadership' && output.value.difficulty === 'medium',
      'a story has no key points': (output) => output.ok && output.value.keyPoints.length === 0,
    },
  },
  {
    name: 'a recruiter asks somebody of whom nothing is known',
    input: {
      ...BASE,
      ...NOTHING_GIVEN,
      stage: 'recruiter_screen',
      difficulty: 'easy',
      competency: 'motivation',
    },
    reply: {
      resume_lines: [2],
      job_lines: [],
      question_type: 'motivation',
      category: 'culture_fit',
      question_text: 'What made you look for a new role just now, and what must it have?',
      hints: ['One reason is enough'],
      key_points: [],
    },
    holds: {
      'a line that does not exist is no ground': (output) => output.ok && output.value.grounds.length === 0,
    },
  },
  {
    name: 'a hard question after two answers, at a company that is known',
    input: {
      ...BASE,
      ...SHIFT_LEAD,
      type: 'mixed',
      difficulty: 'hard',
      competency: 'ambiguity_tolerance',
      focusAreas: ['ambiguity_tolerance'],
      company: {
        interviewStyle: 'Two rounds; the second is a walk through the hall.',
        questionTypes: ['Situations from the floor'],
        values: ['Safety before speed'],
        tips: ['Bring one example of a decision you took back'],
        notablePractices: '',
      },
      questionNumber: 3,
      askedQuestions: [
        'You moved the night shift from weekly to daily stock counts. Who had to change most, and how did you bring them along?',
        'Tell me about a disagreement with transport that you settled.',
      ],
      askedBefore: ['Tell me about a mistake you made.'],
      answersSoFar: [
        {
          prompt:
            'You moved the night shift from weekly to daily stock counts. Who had to change most, and how did you bring them along?',
          answer: 'The two oldest pickers. I let them write the count sheet.',
        },
        {
          prompt: 'Tell me about a disagreement with transport that you settled.',
          answer: 'They wanted the dock at five. We swapped on Fridays.',
        },
      ],
    },
    reply: {
      resume_lines: [],
      job_lines: [3],
      question_type: 'situational',
      category: 'problem_solving',
      question_text:
        'At four in the afternoon sales doubles an order, and nobody can say if it is real. Half of your shift has gone home. What do you do, and what would make you stop?',
      hints: ['Say what you would find out first'],
      key_points: [],
    },
    holds: {
      'it is taken': (output) => output.ok,
      'it stands on the line of the job': (output) =>
        output.ok && output.value.grounds.every(({ source }) => source === 'job'),
    },
  },
  {
    name: 'a question that speaks of a past nobody told is refused',
    input: { ...BASE, ...ORDERED },
    reply: {
      resume_lines: [],
      job_lines: [],
      question_type: 'behavioral',
      category: 'leadership',
      question_text: 'I see you led 40 people at Norwick Freight. How did you win them over?',
      hints: [],
      key_points: [],
    },
    holds: {
      'it is asked again, with the reasons': (output) => !output.ok && output.error.because.length === 2,
      'the reasons repeat no word of it': (output) =>
        !output.ok && !output.error.because.join(' ').includes('Norwick'),
    },
  },
];
