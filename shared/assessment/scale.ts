/*
 * One scale, two resolutions (X1): judgments are made 0–100 per dimension, people read 1–10. Numbers are
 * computed here from the dimensions; no coach is ever asked for a bare score.
 */
import { weightedMean } from './weighted-mean.ts';

/** 002-43. */
export const DIMENSIONS = ['structure', 'relevance', 'specificity', 'communication', 'impact'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** 002-44: weights of the five dimensions; they sum to 1. */
export const WEIGHTS: Readonly<Record<Dimension, number>> = {
  structure: 0.15,
  relevance: 0.3,
  specificity: 0.25,
  communication: 0.15,
  impact: 0.15,
};

/**
 * The total of an answer, 0–100, not rounded (002-44): its dimensions, each 0–100, by their weights.
 * @param ceiling 0–100, the most this answer can reach whatever its dimensions say; null when nothing holds it.
 */
export function weightedTotal(
  dimensions: Readonly<Record<Dimension, number>>,
  ceiling: number | null = null,
): number {
  const total = weightedMean(DIMENSIONS.map((name) => ({ weight: WEIGHTS[name], value: dimensions[name] })));
  return clamp(total ?? 0, 0, ceiling ?? 100);
}

/** The score a person reads, a whole number 1–10, from a total 0–100 (X1). */
export function scoreFromTotal(total: number): number {
  return clamp(Math.round(total / 10), 1, 10);
}

/** What a total amounts to in a word, weakest first; how each is said is for web/words. */
export const BANDS = ['not_yet', 'thin', 'developing', 'solid', 'strong'] as const;
export type Band = (typeof BANDS)[number];

/** The band of a total 0–100, not rounded: below 30, 50, 65 and 80, or from there on. */
export function bandOf(total: number): Band {
  if (total < 30) return 'not_yet';
  if (total < 50) return 'thin';
  if (total < 65) return 'developing';
  if (total < 80) return 'solid';
  return 'strong';
}

export type Confidence = 'high' | 'medium' | 'low';

/**
 * The lowest and highest score a second judge might give: one point to either side, two when confidence is
 * low. Whole numbers inside 1–10. Two attempts whose ranges overlap are not known to differ.
 */
export function scoreRange(score: number, confidence: Confidence): readonly [number, number] {
  const margin = confidence === 'low' ? 2 : 1;
  return [clamp(Math.round(score) - margin, 1, 10), clamp(Math.round(score) + margin, 1, 10)];
}

export type Grade = 'A' | 'B' | 'C' | 'D' | 'E';

/**
 * A letter for a mean 1–10, not rounded: A from 9, B from 7.5, C from 6, D from 4, else E. The letters and
 * their borders are our own: the specifications ask for a grade and define none. Neighboring letters
 * may stand for the same answer judged twice.
 */
export function gradeOf(mean: number): Grade {
  if (mean >= 9) return 'A';
  if (mean >= 7.5) return 'B';
  if (mean >= 6) return 'C';
  if (mean >= 4) return 'D';
  return 'E';
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
