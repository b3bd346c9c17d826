/* What the model fills in for a judgment, and what becomes of it. */
import * as z from 'zod';
import { scoreFromTotal, WEIGHTS, weightedTotal } from '#shared/assessment/scale.ts';
import { LIMITS } from '#shared/interview/limits.ts';
import type { FollowUp } from '#shared/interview/records.ts';
import type { Level } from '#shared/interview/vocabulary.ts';
import { normalized } from '#shared/question-bank/similar.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { ALL_CRITERIA } from '../rendering/anchors.ts';
import { type NumberedThread, numbered } from '../rendering/sentences.ts';
import { plain } from '../replies/plain.ts';
import { lackingPoints, seenPoints } from '../replies/points.ts';
import { lacking, rating, seen, sentenceIds } from '../replies/schema.ts';
import { type Unusable, unusable } from '../replies/unusable.ts';
import type { Input, Output } from './contract.ts';
import { isCriticalGap, unshownIn, verdictOf } from './verdict.ts';

/** What a follow-up may probe. Names of the on-device coach where it means the same, so that either knows what the other asked. */
export const PROBES = [
  'off_topic',
  'hypothetical',
  'habitual',
  'description',
  'own_part',
  'few_steps',
  'outcome',
  'how_known',
  'context',
  'task',
  'vague',
  'why',
  'learning',
  'blame',
  'breaks_off',
  'alternatives',
  'obstacle',
  'others_involved',
  'scope',
  'uncertainty',
  'contradiction',
  'accuracy',
  'depth',
  'trade_offs',
  'requirements',
  'scalability',
  'recommendation',
  'proof',
  'detail',
] as const;

const part = z.object({ sentences: sentenceIds, rating });
export type Part = { sentences: number[]; rating: number };

/** Evidence before its rating, ratings before words, the brief feedback before what nobody reads at once. */
export const Reply = z.object({
  flags: z.array(z.enum(['injection_suspected', 'off_topic', 'distress'])),
  answer_kind: z.enum([
    'occasion',
    'hypothetical',
    'habitual',
    'description',
    'explanation',
    'plain',
    'declined',
    'nothing',
  ]),
  criteria: z.array(z.object({ key: z.enum(ALL_CRITERIA), sentences: sentenceIds, rating })),
  relevance: part,
  specificity: part,
  communication: part,
  impact: part,
  brief_feedback: z.string(),
  follow_up_questions: z.array(z.object({ probes: z.enum(PROBES), question: z.string() })),
  gaps: z.array(lacking),
  strengths: z.array(seen),
  level: z.enum(['l4', 'l5a', 'l5b', 'unclear']),
  level_seen: z.array(seen),
  level_missing: z.array(z.string()),
  confidence: z.enum(['high', 'medium', 'low']),
});
export type Reply = z.infer<typeof Reply>;

const LEVELS: Readonly<Record<Reply['level'], Level | null>> = {
  l4: 'L4',
  l5a: 'L5A',
  l5b: 'L5B',
  unclear: null,
};

/** Said in place of a judgment; what else a person needs then, a screen says. */
const NOT_JUDGED = {
  distress: 'What you wrote matters more than this exercise, so there is no judgment of it here.',
  declined: 'You chose not to answer this one, and that is fine. Go on when you are ready.',
  empty: 'There is no answer here yet. Say or type one sentence to begin.',
} as const;

/** The contract's judgment; refused when parts that must be there are missing or contradict each other. */
export function toOutput(reply: Reply, input: Input): Result<Output, Unusable> {
  if (reply.flags.includes('distress')) return ok(notJudged('distress'));
  if (reply.answer_kind === 'declined') return ok(notJudged('declined'));
  if (reply.answer_kind === 'nothing') return ok(notJudged('empty'));
  const thread = numbered(input.thread);
  const { type } = input.question;
  const verdict = verdictOf(reply, type, thread);
  const strengths = seenPoints(reply.strengths, thread, 3);
  const gaps = lackingPoints(reply.gaps, thread, 3);
  const briefFeedback = plain(reply.brief_feedback);
  if (!verdict) return fail(unusable('criteria held none of the keys of this question.'));
  if (briefFeedback === '') return fail(unusable('brief_feedback was empty.'));
  const contradiction = unshownIn(reply, type, thread) ?? contradictionIn(verdict, gaps.length);
  if (contradiction) return fail(unusable(contradiction));
  const flags = [
    // A model that obeys an order does not report it.
    ...(reply.flags.includes('injection_suspected') || thread.ordered ? ['instruction_like_text'] : []),
    ...(reply.flags.includes('off_topic') ? ['off_topic'] : []),
    ...(isCriticalGap(reply, type, thread) ? ['critical_gap'] : []),
  ];
  return ok({
    verdict,
    levelDemonstrated: LEVELS[reply.level],
    levelSignals: levelSignals(reply, thread),
    strengths,
    gaps,
    followUps: followUpsOf(reply, input),
    briefFeedback,
    flags,
  });
}

function notJudged(reason: 'distress' | 'declined' | 'empty'): Output {
  return {
    verdict: { kind: 'not_scored', reason },
    levelDemonstrated: null,
    levelSignals: [],
    strengths: [],
    gaps: [],
    followUps: [],
    briefFeedback: NOT_JUDGED[reason],
    flags: reason === 'distress' ? ['distress'] : [],
  };
}

/** Praise and ratings must have the same sign (scoring, 7.4). */
function contradictionIn(
  { dimensions, ceiling }: Extract<Output['verdict'], { kind: 'scored' }>,
  gaps: number,
): string | null {
  const names = Object.keys(WEIGHTS) as (keyof typeof dimensions)[];
  const scores = Object.fromEntries(names.map((name) => [name, dimensions[name].score]));
  const score = scoreFromTotal(
    weightedTotal(scores as Record<(typeof names)[number], number>, ceiling?.total),
  );
  if (score <= 4 && gaps === 0) return 'The ratings were low and no gap was named.';
  if (score >= 9 && gaps >= 3) return 'The ratings were near the top and three gaps were named.';
  return null;
}

function levelSignals(reply: Reply, thread: NumberedThread): Output['levelSignals'] {
  const missing = reply.level_missing.map(plain).filter(Boolean).slice(0, 2);
  return [
    ...seenPoints(reply.level_seen, thread, 2),
    ...missing.map((name) => ({ text: name, span: null, missing: name })),
  ];
}

/** New ones only (000-68), best first; none after the fourth response (001-25). */
function followUpsOf(reply: Reply, { thread, askedFollowUps }: Input): FollowUp[] {
  if (thread.length >= LIMITS.responsesPerQuestion) return [];
  const ids = new Set(askedFollowUps);
  const texts = new Set(thread.map(({ prompt }) => normalized(prompt)));
  return reply.follow_up_questions
    .flatMap(({ probes, question }): FollowUp[] => {
      const text = plain(question);
      if (!/[?？؟]$/u.test(text) || ids.has(probes) || texts.has(normalized(text))) return [];
      ids.add(probes);
      texts.add(normalized(text));
      return [{ id: probes, text }];
    })
    .slice(0, 3);
}
