/*
 * Ridge regression in which no weight may point the wrong way, for five dimensions at once. What is to be met is
 * the grade by the total, and a little by each dimension alone, so that none becomes a mere correction of another.
 */
import { DIMENSIONS, type Dimension, WEIGHTS } from '#shared/assessment/scale.ts';
import { QUESTION_TYPES } from '#shared/interview/vocabulary.ts';
import { FEATURES, type FeatureName } from '#web/coach/on-device/learned/features.ts';
import { type Input, SPEAKS_FOR, type Weights } from '#web/coach/on-device/learned/model.ts';
import { STYLES } from '../corpus/corpus.ts';
import { columnsOf, type Sample, TYPE_COLUMN, usualOf } from './samples.ts';

export interface Settings {
  /** How much a weight costs. */
  readonly ridge: number;
  /** How much each dimension alone is to meet the grade, against the total's 1. */
  readonly alone: number;
  /** How much it costs, in answers, when a style comes out above or below others of equal grade. */
  readonly fair: number;
  /** What the fitted distances from the mean are multiplied by: a ridge pulls everything to the middle. */
  readonly spread: number;
}

/** Chosen by leaving out one writer of training and tuning at a time. */
export const SETTINGS: Settings = { ridge: 10, alone: 0.05, fair: 1000, spread: 1.2 };

const inputsOf = (dimension: Dimension): Input[] => [dimension, ...SPEAKS_FOR[dimension]];
const pushOf = (input: Input): 1 | -1 => (input in FEATURES ? FEATURES[input as FeatureName].push : 1);

interface Column {
  readonly dimension: Dimension;
  readonly sign: 1 | -1 | 0;
}

/** The weights that meet the grades of these samples best. */
export function fitted(samples: readonly Sample[], settings: Settings): Weights {
  const usual = usualOf(samples);
  const middle = samples.reduce((sum, { target }) => sum + target, 0) / samples.length;
  const columns: Column[] = DIMENSIONS.flatMap((dimension) => [
    ...inputsOf(dimension).map((input): Column => ({ dimension, sign: pushOf(input) })),
    ...QUESTION_TYPES.map((): Column => ({ dimension, sign: 0 })),
  ]);
  const size = columns.length;
  const gram = Array.from({ length: size }, () => new Float64Array(size));
  const right = new Float64Array(size);
  for (const sample of samples) {
    const row = DIMENSIONS.flatMap((dimension) => columnsOf(sample, inputsOf(dimension), usual));
    const off = sample.target - middle;
    for (let one = 0; one < size; one += 1) {
      const value = row[one] ?? 0;
      if (value === 0) continue;
      const mine = columns[one]?.dimension ?? 'structure';
      right[one] = (right[one] ?? 0) + (WEIGHTS[mine] + settings.alone) * value * off;
      const line = gram[one];
      for (let other = 0; line !== undefined && other < size; other += 1) {
        const theirs = columns[other]?.dimension ?? 'structure';
        const weight = WEIGHTS[mine] * WEIGHTS[theirs] + (mine === theirs ? settings.alone : 0);
        line[other] = (line[other] ?? 0) + weight * value * (row[other] ?? 0);
      }
    }
  }
  for (const { row, off } of stylesOf(samples, middle, usual)) {
    for (let one = 0; one < size; one += 1) {
      const mine = WEIGHTS[columns[one]?.dimension ?? 'structure'] * (row[one] ?? 0) * settings.fair;
      right[one] = (right[one] ?? 0) + mine * off;
      const line = gram[one];
      for (let other = 0; line !== undefined && other < size; other += 1)
        line[other] =
          (line[other] ?? 0) + mine * WEIGHTS[columns[other]?.dimension ?? 'structure'] * (row[other] ?? 0);
    }
  }
  return named(descend(gram, right, columns, settings.ridge), usual, middle, settings.spread);
}

/** How steeply totals rise with grades before they are spread: what a judgment of words alone can follow. */
const FOLLOWED = 0.72;

/**
 * The mean answer of each style, and how far from the middle its total should be: as far as others of its mean
 * grade. Without this a style becomes a sign of quality wherever its answers happen to be better.
 */
function stylesOf(samples: readonly Sample[], middle: number, usual: Weights['usual']) {
  return STYLES.flatMap((style) => {
    const own = samples.filter(({ answer }) => answer.style === style);
    if (own.length === 0) return [];
    const rows = own.map((sample) =>
      DIMENSIONS.flatMap((dimension) => columnsOf(sample, inputsOf(dimension), usual)),
    );
    const row = rows[0]?.map((_, at) => rows.reduce((sum, it) => sum + (it[at] ?? 0), 0) / rows.length) ?? [];
    const off = own.reduce((sum, { target }) => sum + target - middle, 0) / own.length;
    return [{ row, off: FOLLOWED * off }];
  });
}

/** Coordinate descent: one weight after the other to its best, and back to 0 where it would point the wrong way. */
function descend(
  gram: readonly Float64Array[],
  right: Float64Array,
  columns: readonly Column[],
  ridge: number,
): Float64Array {
  const found = new Float64Array(right.length);
  for (let round = 0; round < 500; round += 1) {
    let moved = 0;
    columns.forEach(({ sign }, one) => {
      const line = gram[one];
      if (line === undefined) return;
      let rest = right[one] ?? 0;
      for (let other = 0; other < found.length; other += 1)
        if (other !== one) rest -= (line[other] ?? 0) * (found[other] ?? 0);
      const free = rest / ((line[one] ?? 0) + ridge);
      const best = sign === 0 || free * sign > 0 ? free : 0;
      moved = Math.max(moved, Math.abs(best - (found[one] ?? 0)));
      found[one] = best;
    });
    if (moved < 1e-4) break;
  }
  return found;
}

function named(found: Float64Array, usual: Weights['usual'], middle: number, spread: number): Weights {
  const points: Record<string, Partial<Record<string, number>>> = {};
  const base: Record<string, Partial<Record<string, number>>> = {};
  let at = 0;
  for (const dimension of DIMENSIONS) {
    const own: Partial<Record<string, number>> = {};
    for (const input of inputsOf(dimension)) {
      const weight = (found[at] ?? 0) * spread;
      if (Math.abs(weight) >= 0.05) own[input] = rounded(weight, 2);
      at += 1;
    }
    const levels: Partial<Record<string, number>> = {};
    for (const type of QUESTION_TYPES) {
      levels[type] = rounded(middle + TYPE_COLUMN * (found[at] ?? 0) * spread, 1);
      at += 1;
    }
    points[dimension] = own;
    base[dimension] = levels;
  }
  const short = Object.fromEntries(
    Object.entries(usual).map(([input, { mean, spread: width }]) => [
      input,
      { mean: rounded(mean, 4), spread: rounded(width, 4) },
    ]),
  );
  return { usual: short, points, base } as Weights;
}

const rounded = (value: number, places: number) => Number(value.toFixed(places));
