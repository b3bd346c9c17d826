import { oneDecimal } from './session-score.ts';

export interface Trend {
  /** Mean score 1–10 of the earliest scored session, not rounded. */
  readonly first: number;
  /** Mean score 1–10 of the latest scored session, not rounded. */
  readonly latest: number;
  /** The signed difference of the two as they are shown, with one decimal: "+1.4", "-0.3", "+0.0". */
  readonly improvement: string;
}

/**
 * How scores went from the first to the latest session (000-50, 000-51), whatever order they come in. Null
 * with fewer than two scored sessions. The difference is taken between the figures as shown, so that
 * 5.8 → 7.2 always reads +1.4.
 */
export function improvementTrend(
  sessions: readonly { readonly startedAt: number; readonly score: number | null }[],
): Trend | null {
  const scores = sessions
    .flatMap(({ startedAt, score }) => (score === null ? [] : [{ startedAt, score }]))
    .sort((a, b) => a.startedAt - b.startedAt || a.score - b.score)
    .map(({ score }) => score);
  const [first] = scores;
  const latest = scores.at(-1);
  if (first === undefined || latest === undefined || scores.length < 2) return null;
  return { first, latest, improvement: signed(oneDecimal(latest) - oneDecimal(first)) };
}

function signed(difference: number): string {
  const shown = oneDecimal(difference);
  return `${shown < 0 ? '-' : '+'}${Math.abs(shown).toFixed(1)}`;
}
