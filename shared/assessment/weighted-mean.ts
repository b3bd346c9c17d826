/** A value and how much it counts; `weight` > 0 in any unit, for only the proportions matter. */
export interface Weighted {
  readonly weight: number;
  readonly value: number;
}

/**
 * The mean of `parts`, each counted by its weight; the weights are renormalized, so they need not sum to 1.
 * Null when there is nothing to average. Not rounded, but free of the dust of binary fractions: 78, never
 * 78.00000000000001, so that a band's border is met exactly.
 */
export function weightedMean(parts: readonly Weighted[]): number | null {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  return withoutDust(parts.reduce((sum, part) => sum + part.weight * part.value, 0) / weight);
}

/** Nine decimals: far finer than any score, far coarser than the error of a few additions. */
function withoutDust(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
