import type { Case } from '../define-case.ts';
import { SHIFT_LEAD } from '../sample-material.ts';
import type { Input, Output } from './contract.ts';
import type { Reply } from './reply.ts';

const QUESTION = 'Tell me about a time you solved a problem nobody else had noticed.';
const dimension = (score: number) => ({ score, evidence: [] });

const INPUT: Input = {
  ...SHIFT_LEAD,
  stage: 'hiring_manager',
  question: {
    text: QUESTION,
    type: 'behavioral',
    competency: 'problem_solving',
    category: 'problem_solving',
    difficulty: 'medium',
    keyPoints: [],
  },
  thread: [
    {
      prompt: QUESTION,
      answer:
        'We lost stock at night. I started daily counts with two colleagues, because the weekly list hid the cause.',
    },
    { prompt: 'How did it turn out?', answer: 'It got better. My manager took it over for the other shift.' },
  ],
  analysis: {
    verdict: {
      kind: 'scored',
      score: 6,
      total: 58,
      ceiling: null,
      dimensions: {
        structure: dimension(57),
        relevance: dimension(75),
        specificity: dimension(50),
        communication: dimension(75),
        impact: dimension(25),
      },
      rubric: {
        id: 'behavioral',
        criteria: [
          { key: 'situation', score: 50, evidence: [{ response: 0, start: 0, end: 23, label: 'situation' }] },
          { key: 'task', score: 25, evidence: [] },
          { key: 'action', score: 75, evidence: [] },
          { key: 'result', score: 50, evidence: [] },
        ],
      },
      confidence: 'medium',
    },
    levelDemonstrated: 'L4',
    levelSignals: [],
    strengths: [
      { text: 'You say why you counted daily.', span: { response: 0, start: 24, end: 107 }, missing: null },
    ],
    gaps: [
      {
        text: '“Better” is left open.',
        span: { response: 1, start: 0, end: 14 },
        missing: 'what showed the result',
      },
    ],
    flags: [],
  },
};

const REPLY: Reply = {
  overall_assessment:
    'One real occasion, told in order. The reason for the daily counts carries it; what came of them stays open.',
  what_landed: [{ sentence: 2, text: 'You tie your step to what you had noticed.' }],
  what_didnt_land: [
    {
      missing: 'what showed the result',
      sentence: 3,
      text: '“It got better” leaves the listener guessing how much.',
    },
    { missing: 'your own task', sentence: 0, text: 'It is not clear why this fell to you.' },
  ],
  coaching: [
    'The result is the part that is weakest. Put what you saw on the sheets right after “it got better”, even if it is only a rough share.',
    'Be more specific.',
    'At the level of this job a listener wants to hear how the other shift was won over. Tell who asked whom.',
  ],
  missing_facts: ['How much was lost before, and how much after?', 'Who decided that it was yours to solve?'],
  revised_answer: [
    {
      part: 'situation',
      basis: 'answer',
      sentences: [1],
      resume_lines: [],
      text: 'We were losing stock at night.',
    },
    { part: 'task', basis: 'blank', sentences: [], resume_lines: [], text: 'why did it fall to you?' },
    {
      part: 'action',
      basis: 'answer',
      sentences: [2],
      resume_lines: [],
      text: 'The weekly list hid the cause, so I started daily counts with two colleagues.',
    },
    {
      part: 'result',
      basis: 'resume',
      sentences: [],
      resume_lines: [4],
      text: 'Write-offs fell by 18%.',
    },
    {
      part: 'result',
      basis: 'answer',
      sentences: [4],
      resume_lines: [],
      text: 'My manager took it over for the other shift within 3 weeks.',
    },
    {
      part: 'result',
      basis: 'answer',
      sentences: [44],
      resume_lines: [],
      text: 'The site was named best of its region.',
    },
    {
      part: 'result',
      basis: 'answer',
      sentences: [4],
      resume_lines: [],
      text: 'It was adopted company-wide and I was promoted.',
    },
  ],
};

export const CASES: readonly Case<Input, Reply, Output>[] = [
  {
    name: 'a better version of a story, where the reply invents',
    input: INPUT,
    reply: REPLY,
    holds: {
      'a figure nobody gave becomes a blank': (output) =>
        output.ok &&
        output.value.revisedAnswer.some(({ text, basis }) => basis === 'blank' && text === '[your figure]') &&
        !output.value.revisedAnswer.some(({ text }) => text.includes('3 weeks')),
      'what rests on no sentence, and a part larger than told, is left out': (output) =>
        output.ok && !output.value.revisedAnswer.some(({ text }) => /region|promoted/.test(text)),
      'a figure of the résumé stays': (output) =>
        output.ok && output.value.revisedAnswer.some(({ text }) => text.includes('18%')),
      'advice that fits everybody is left out': (output) => output.ok && output.value.coaching.length === 2,
      'each part is named once': (output) =>
        output.ok &&
        output.value.revisedAnswer.flatMap(({ part }) => part ?? []).join() ===
          'situation,task,action,result',
    },
  },
  {
    name: 'an answer that was not judged',
    input: {
      ...INPUT,
      thread: [{ prompt: QUESTION, answer: 'I would rather not say.' }],
      analysis: {
        ...INPUT.analysis,
        verdict: { kind: 'not_scored', reason: 'declined' },
        strengths: [],
        gaps: [],
      },
    },
    reply: {
      ...REPLY,
      overall_assessment: 'You chose not to answer this one.',
      coaching: ['If it comes up in the interview, offer a smaller occasion you are free to tell.'],
    },
    holds: {
      'nothing is praised, missed or rewritten': (output) =>
        output.ok &&
        output.value.whatLanded.length === 0 &&
        output.value.whatDidntLand.length === 0 &&
        output.value.revisedAnswer.length === 0,
    },
  },
];
