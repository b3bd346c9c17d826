/**
 * The score of a session: the mean of its questions' scores 1–10, not rounded (000-99, X11). Null when
 * none is scored yet; the specification's 0.0 would be an invented judgment (X13).
 */
export function sessionAverage(scores: readonly (number | null)[]): number | null {
  const scored = scores.filter((score) => score !== null);
  if (scored.length === 0) return null;
  return scored.reduce((sum, score) => sum + score, 0) / scored.length;
}

/** A mean 1–10 as a person reads it, with one decimal: "7.2" (X11). */
export function formatScore(mean: number): string {
  return oneDecimal(mean).toFixed(1);
}

/** Rounded to one decimal, halves up: 7.25 is 7.3. */
export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
