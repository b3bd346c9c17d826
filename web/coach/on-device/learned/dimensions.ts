/*
 * The five dimensions as they are told (002-43): what the rubric's judge found and what was learned from graded
 * answers, in one number each, with the places of both.
 */
import type * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { DIMENSIONS, type Dimension } from '#shared/assessment/scale.ts';
import type { Evidence } from '#shared/interview/evidence.ts';
import { clamp } from '../evidence/measures.ts';
import type { JudgedThread } from '../judge-thread.ts';
import type { Part } from '../rubrics/rubric.ts';
import { type Inputs, inputsOf } from './inputs.ts';
import { type Weighed, type Weights, weigh } from './model.ts';
import inFile from './weights.json' with { type: 'json' };

const weights: Weights = inFile;

/** Fewest points of a hundred for which a feature's places are shown. */
const TELLING = 3;
/** Features shown of each kind, those that lifted and those that lowered. */
const MOST_FEATURES = 2;

/** Places of the features that moved a dimension most, either way. */
function placesOf({ shares }: Weighed, { evidence }: Inputs): Evidence[] {
  const own = shares.slice(1).filter(({ points }) => Math.abs(points) >= TELLING);
  const most = (lifting: boolean) =>
    own
      .filter(({ points }) => points > 0 === lifting)
      .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
      .slice(0, MOST_FEATURES);
  return [...most(true), ...most(false)].flatMap(({ input }) => [...evidence[input]]);
}

/** Up to here a gate holds what is no answer at all; words of one are worth a share of the little it leaves. */
const NO_ANSWER = 25;

function held(score: number, most: number): number {
  return most > NO_ANSWER ? Math.min(score, most) : most * (0.4 + 0.006 * score);
}

/** All five dimensions, whole numbers 0–100, held under `most`. */
export function dimensionsOf(
  thread: Pick<JudgedThread, 'judged' | 'measures' | 'read'>,
  input: AnalyzeResponse.Input,
  most: number,
): Record<Dimension, { score: number; evidence: Evidence[] }> {
  const inputs = inputsOf(thread, input);
  const weighed = weigh(inputs.values, input.question.type, weights);
  const parts = DIMENSIONS.map((name) => {
    const part: Part = inputs.parts[name];
    const score = Math.round(held(clamp(weighed[name].score), most));
    return [name, { score, evidence: [...part.evidence, ...placesOf(weighed[name], inputs)] }] as const;
  });
  return Object.fromEntries(parts) as Record<Dimension, { score: number; evidence: Evidence[] }>;
}
