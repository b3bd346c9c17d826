/* Threads that were judged and are to be explained, each with the judgment that stands. */
import type { Background } from '#prompts/material.ts';
import type * as QuestionFeedback from '#prompts/question-feedback/contract.ts';
import { NOTHING_GIVEN, SHIFT_LEAD } from '#prompts/sample-material.ts';
import { inventedFacts } from '#shared/assessment/grounding.ts';
import { scored } from '#tests/helpers/records.ts';
import type { EvalCase, Place } from './eval-case.ts';
import { judging, NOTICED } from './judging.ts';
import { RANKED } from './ranked.ts';

type Explaining = EvalCase<'question-feedback'>;
type Input = QuestionFeedback.Input;
type Output = QuestionFeedback.Output;

/** A judgment of so many of a hundred; what it lacked by name. */
function judged(total: number, ...missing: string[]): Input['analysis'] {
  return {
    verdict: scored(total),
    levelDemonstrated: 'L4',
    levelSignals: [],
    strengths: [],
    gaps: missing.map((name) => ({ text: `${name} is open.`, span: null, missing: name })),
    flags: [],
  };
}

function explaining(
  background: Background,
  question: Input['question'],
  answers: Parameters<typeof judging>[2],
  analysis: Input['analysis'],
): Input {
  const { stage, thread } = judging(background, question, answers);
  return { ...background, stage, question, thread, analysis };
}

function ranked(name: string, place: Place, analysis: Input['analysis']): Input {
  const found = RANKED.find((it) => it.name === name);
  if (!found) throw new Error(`There are no answers called ${name}.`);
  return explaining(found.background, found.question, found.answers[place], analysis);
}

const said = ({ revisedAnswer }: Output) => revisedAnswer.map(({ text }) => text).join(' ');
const blanks = ({ revisedAnswer }: Output) => revisedAnswer.filter(({ basis }) => basis === 'blank');

const STOCK =
  'We lost stock at night. I started daily counts with two colleagues, because the weekly list hid the cause.';
const BETTER = 'It got better. My manager took it over for the other shift.';

export const EXPLAINING: readonly Explaining[] = [
  {
    id: 'mentor-strong',
    input: ranked('mentor', 'strong', judged(80, 'what showed it later')),
    holds: { 'what is not known is left open': (output) => blanks(output).length > 0 },
  },
  {
    id: 'mentor-weak',
    input: ranked('mentor', 'weak', judged(22, 'one occasion', 'what you did', 'an outcome')),
    holds: { 'what is not known is asked for': ({ missingFacts }) => (missingFacts ?? []).length >= 2 },
  },
  { id: 'fault-medium', input: ranked('fault', 'medium', judged(50, 'your own part in the repair')) },
  { id: 'fault-strong', input: ranked('fault', 'strong', judged(80, 'for whom it mattered')) },
  {
    id: 'limiter-medium',
    input: ranked('limiter', 'medium', judged(52, 'the cost of the fixed window', 'failure of the store')),
  },
  { id: 'freight-medium', input: ranked('freight', 'medium', judged(48, 'why this company')) },
  {
    id: 'thread-with-follow-up',
    input: explaining(
      SHIFT_LEAD,
      NOTICED,
      [
        [NOTICED.text, STOCK],
        ['How did it turn out?', BETTER],
      ],
      judged(58, 'what showed the result'),
    ),
  },
  {
    id: 'reply-that-invents',
    faulty: true,
    input: explaining(
      SHIFT_LEAD,
      NOTICED,
      [
        [NOTICED.text, STOCK],
        ['How did it turn out?', BETTER],
      ],
      judged(58, 'what showed the result'),
    ),
    holds: {
      'figures and names nobody gave become blanks': (output) =>
        !/40%|SAP|Rotterdam/.test(said(output)) && blanks(output).length >= 2,
      'a larger part than told is left out': (output) => !/promoted|company-wide/.test(said(output)),
      'what the job asks for is not claimed': (output) =>
        inventedFacts(said(output), [STOCK, BETTER, SHIFT_LEAD.resume ?? '']).length === 0,
    },
  },
  {
    id: 'spanish',
    input: explaining(
      NOTHING_GIVEN,
      NOTICED,
      'El invierno pasado perdíamos mercancía por la noche. Empecé a contar cada día, porque la lista semanal escondía la causa.',
      judged(55, 'el resultado'),
    ),
    holds: {
      'it is explained in its language': ({ overallAssessment }) =>
        /\b(?:cuentas|contar|resultado)\b/iu.test(overallAssessment),
    },
  },
  {
    id: 'declined',
    input: explaining(NOTHING_GIVEN, NOTICED, 'I would rather not talk about that.', {
      ...judged(0),
      verdict: { kind: 'not_scored', reason: 'declined' },
      levelDemonstrated: null,
    }),
    holds: { 'there is no better version': ({ revisedAnswer }) => revisedAnswer.length === 0 },
  },
];
