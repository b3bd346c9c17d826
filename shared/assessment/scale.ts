/*
 * One scale, two resolutions (X1): judgments are made 0–100 per dimension, people read 1–10. Numbers are
 * computed here from the dimensions; no coach is ever asked for a bare score.
 */

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
