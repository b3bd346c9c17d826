/*
 * The learned part of a judgment. Each dimension is the hand-made one and a few features, weighed; a weight never
 * points the other way than its feature says, and no feature counts beyond two and a half times its usual
 * spread, so nothing can be bought by doing one thing over and over. `weights.json` is made by
 * tests/evals/training and by nothing else.
 */
import { DIMENSIONS, type Dimension } from '#shared/assessment/scale.ts';
import type { QuestionType } from '#shared/interview/vocabulary.ts';
import type { FeatureName } from './features.ts';

/** Which features speak for a dimension. One may speak for several. */
export const SPEAKS_FOR: Readonly<Record<Dimension, readonly FeatureName[]>> = {
  structure: [
    'ownSteps',
    'steps',
    'stepWords',
    'toldAsPast',
    'trouble',
    'endsInLesson',
    'endsInGeneral',
    'empty',
  ],
  relevance: ['choices', 'turnsTo', 'accuracy', 'questions', 'general', 'praise', 'now', 'opinion'],
  specificity: [
    'concrete',
    'dense',
    'units',
    'counted',
    'saying',
    'persons',
    'limits',
    'noticed',
    'ownPast',
    'abstract',
    'vague',
    'fashion',
    'opinion',
    'passive',
  ],
  communication: ['abstract', 'strongWords', 'fashion', 'vague'],
  impact: ['others', 'limits', 'leftUndone', 'cost', 'abstract', 'opinion', 'passive'],
};

/** What is weighed: a feature, or what the rubric's judge made of the dimension. */
export type Input = FeatureName | Dimension;

/** The value of an input in a usual answer, and how far usual answers lie apart. */
export interface Usual {
  readonly mean: number;
  readonly spread: number;
}

export interface Weights {
  readonly usual: Readonly<Partial<Record<Input, Usual>>>;
  /** Points of a hundred for one spread more of an input. */
  readonly points: Readonly<Record<Dimension, Readonly<Partial<Record<Input, number>>>>>;
  /** Points of a usual answer to each type of question. */
  readonly base: Readonly<Record<Dimension, Readonly<Partial<Record<QuestionType, number>>>>>;
}

const FARTHEST = 2.5;

/**
 * Above the middle the scale is wider: what words show hardly tells a good answer from a very good one, so without
 * it nobody would see more than a 7. Set so that as many answers come to 8 as readers gave. Both ends are soft:
 * however little or much is shown, there is always a worse and a better answer.
 */
const WIDER = { from: 50, by: 1.45 };
const FLOOR = 40;
const TOP = 80;

function scaled(score: number): number {
  const wide = score > WIDER.from ? WIDER.from + WIDER.by * (score - WIDER.from) : score;
  if (wide < FLOOR) return FLOOR * Math.exp((wide - FLOOR) / FLOOR);
  return wide > TOP ? 100 - (100 - TOP) * Math.exp((TOP - wide) / (100 - TOP)) : wide;
}

/** How far an input lies from usual, in spreads; what says nothing lies nowhere. */
export function distance(value: number | null, usual: Usual | undefined): number {
  if (value === null || usual === undefined) return 0;
  return Math.max(-FARTHEST, Math.min(FARTHEST, (value - usual.mean) / usual.spread));
}

/** What moved a dimension, in points of a hundred. */
export interface Share {
  readonly input: Input;
  readonly points: number;
}

export interface Weighed {
  /** Not clamped. */
  readonly score: number;
  readonly shares: readonly Share[];
}

/** All five dimensions of an answer from its inputs. */
export function weigh(
  values: Readonly<Partial<Record<Input, number | null>>>,
  type: QuestionType,
  weights: Weights,
): Record<Dimension, Weighed> {
  const weighed = DIMENSIONS.map((dimension): [Dimension, Weighed] => {
    const shares = [dimension, ...SPEAKS_FOR[dimension]].map((input: Input): Share => {
      const points = weights.points[dimension][input] ?? 0;
      return { input, points: points * distance(values[input] ?? null, weights.usual[input]) };
    });
    const base = weights.base[dimension][type] ?? 50;
    return [dimension, { score: scaled(shares.reduce((sum, { points }) => sum + points, base)), shares }];
  });
  return Object.fromEntries(weighed) as Record<Dimension, Weighed>;
}
