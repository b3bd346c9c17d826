/* What is measured of judgments: analyze-response. */
import type { Reply } from '#prompts/analyze-response/reply.ts';
import { numbered } from '#prompts/rendering/sentences.ts';
import { DIMENSIONS, type Dimension, weightedTotal } from '#shared/assessment/scale.ts';
import type { Count } from '../../eval-group.ts';
import { type Contracts, PLACES } from '../cases/eval-case.ts';
import type { Replay } from '../replay.ts';
import {
  alreadyTold,
  type Check,
  fitsToo,
  inventedIn,
  isEmpty,
  quotesResolve,
  saidIn,
  takesUp,
  within,
} from './checks.ts';

type Judgment = Replay<'analyze-response'>;
type Output = Contracts['analyze-response']['output'];
/** One that can be used, with its reply as it came. */
interface Used {
  readonly id: string;
  readonly input: Contracts['analyze-response']['input'];
  readonly rank: Judgment['case']['rank'];
  readonly raw: Reply;
  readonly output: Output;
}

/** The total of a verdict, 0–100 and not rounded; null when it is no score. */
export function totalOf({ verdict }: Pick<Output, 'verdict'>): number | null {
  if (verdict.kind !== 'scored') return null;
  const scores = Object.fromEntries(DIMENSIONS.map((name) => [name, verdict.dimensions[name].score]));
  return weightedTotal(scores as Record<Dimension, number>, verdict.ceiling?.total ?? null);
}

/** Answers of neighboring places have to lie this far apart, in points of a hundred. */
const MARGIN = 5;

export function judgmentCounts(replays: readonly Judgment[]): Count[] {
  const used = replays.flatMap(({ case: it, raw, output }): Used[] =>
    // What our schema took has its shape.
    output.ok ? [{ ...it, rank: it.rank, raw: raw as Reply, output: output.value }] : [],
  );
  const scored = used.filter(({ output }) => output.verdict.kind === 'scored');
  const per = (what: string, check: (it: Used) => readonly Check[]): Count => ({
    what,
    checks: scored.flatMap((it) =>
      check(it).map(([holds, sentence]) => [holds, `${it.id}: ${sentence}`] as const),
    ),
  });
  return [
    per('sentence numbers that exist', sentenceNumbers),
    per('points kept by the proof gate', pointsKept),
    per('judgments whose quotes are the candidate’s words', ({ input, output }) => [
      [
        quotesResolve([...output.strengths, ...output.gaps, ...output.levelSignals], input.thread),
        'a quote is not there',
      ],
    ]),
    { what: 'judgments that fit no other answer to the same question', checks: swaps(scored) },
    per('brief feedback that takes up the answer’s words', ({ input, output }) => [
      [takesUp(output.briefFeedback, saidIn(input.thread)), 'it could be said of any answer'],
    ]),
    per('texts without empty advice', ({ output }) =>
      wordsOf(output).map((text): Check => [!isEmpty(text), `“${text}”`]),
    ),
    per('texts that state nothing new', ({ input, output }) =>
      wordsOf(output).map((text): Check => {
        const sources = [saidIn(input.thread), input.resume, input.question.text, ...jobOf(input)];
        const invented = inventedIn(text, sources);
        return [invented.length === 0, `${invented.join(', ')} in “${text}”`];
      }),
    ),
    per('texts of the length asked for', lengths),
    per('follow-ups that take up the answer’s words', ({ input, output }) =>
      output.followUps.map(({ text }): Check => [takesUp(text, saidIn(input.thread)), `“${text}”`]),
    ),
    per('follow-ups that ask for something new', ({ input, output }) =>
      output.followUps.map(({ text }): Check => [alreadyTold(text, input.thread) < 0.8, `“${text}”`]),
    ),
    { what: 'pairs of answers in their order', checks: pairs(scored) },
  ];
}

function jobOf({ job }: Used['input']): string[] {
  return job ? [job.company, job.title, job.description] : [];
}

function wordsOf({ briefFeedback, strengths, gaps }: Output): string[] {
  return [briefFeedback, ...[...strengths, ...gaps].map(({ text }) => text)];
}

function sentenceNumbers({ input, raw }: Used): Check[] {
  const thread = numbered(input.thread);
  const { criteria, relevance, specificity, communication, impact } = raw;
  const parts = [...criteria, relevance, specificity, communication, impact];
  const named = [
    ...parts.flatMap(({ sentences }) => sentences),
    ...[...raw.strengths, ...raw.gaps, ...raw.level_seen].map(({ sentence }) => sentence),
  ];
  return named
    .filter((id) => id !== 0)
    .map((id) => [thread.spanOf(id) !== null, `there is no sentence ${id}`]);
}

function pointsKept({ raw, output }: Used): Check[] {
  const dropped = (what: string, wrote: readonly { text: string }[], kept: readonly unknown[]): Check[] =>
    wrote.map(({ text }, index) => [index < kept.length, `a ${what} was dropped, at the latest “${text}”`]);
  return [...dropped('strength', raw.strengths, output.strengths), ...dropped('gap', raw.gaps, output.gaps)];
}

function lengths({ output }: Used): Check[] {
  return [
    within('brief_feedback', output.briefFeedback, 40),
    ...output.gaps.map(({ text }) => within('a gap', text, 25)),
    ...output.strengths.map(({ text }) => within('a strength', text, 20)),
    ...output.followUps.map(({ text }) => within('a follow-up', text, 30)),
  ];
}

/** Pairs of answers to one question, the better one second where there is an order. */
function couples(scored: readonly Used[]): (readonly [Used, Used])[] {
  const placeOf = ({ rank }: Used) => (rank ? PLACES.indexOf(rank.place) : -1);
  return scored.flatMap((one) =>
    scored
      .filter(
        (other) => one.rank && one.rank.question === other.rank?.question && placeOf(one) < placeOf(other),
      )
      .map((other) => [one, other] as const),
  );
}

function pairs(scored: readonly Used[]): Check[] {
  return couples(scored).map(([weaker, stronger]) => {
    const [low, high] = [totalOf(weaker.output) ?? 0, totalOf(stronger.output) ?? 0];
    return [high - low >= MARGIN, `${weaker.id} has ${Math.round(low)}, ${stronger.id} ${Math.round(high)}`];
  });
}

function swaps(scored: readonly Used[]): Check[] {
  const both = couples(scored).flatMap(([one, other]) => [
    [one, other],
    [other, one],
  ]) as [Used, Used][];
  return both.map(([one, other]) => {
    const points = [...one.output.strengths, ...one.output.gaps];
    return [
      !fitsToo(points, one.input.thread, other.input.thread),
      `what is said of ${one.id} could be said of ${other.id}`,
    ];
  });
}
