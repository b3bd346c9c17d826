import type { Source } from '../interview/records.ts';
import { oneDecimal } from './session-score.ts';

export interface Trend {
  /** Mean score 1–10 of the earliest scored session, not rounded. */
  readonly first: number;
  /** Mean score 1–10 of the latest scored session, not rounded. */
  readonly latest: number;
  /** The signed difference of the two as they are shown, with one decimal: "+1.4", "-0.3", "+0.0". */
  readonly improvement: string;
}

/** What the trend reads of a session. `score` is null while there is none, `coach` says who gave it. */
export interface ScoredSession {
  readonly startedAt: number;
  readonly score: number | null;
  readonly coach: Source['coach'] | null;
}

/**
 * How scores went from the first to the latest session (000-50, 000-51), whatever order they come in. Only
 * sessions of the coach who scored the latest one count: another coach is another yardstick, and changing it is
 * no progress. Null with fewer than two of them. The difference is taken between the figures as shown, so that
 * 5.8 → 7.2 always reads +1.4.
 */
export function improvementTrend(sessions: readonly ScoredSession[]): Trend | null {
  const scored = sessions
    .flatMap(({ startedAt, score, coach }) => (score === null ? [] : [{ startedAt, score, coach }]))
    .sort((a, b) => a.startedAt - b.startedAt || a.score - b.score || order(a.coach, b.coach));
  const judge = scored.at(-1)?.coach;
  const scores = scored.filter(({ coach }) => coach === judge).map(({ score }) => score);
  const [first] = scores;
  const latest = scores.at(-1);
  if (first === undefined || latest === undefined || scores.length < 2) return null;
  return { first, latest, improvement: signed(oneDecimal(latest) - oneDecimal(first)) };
}

function signed(difference: number): string {
  const shown = oneDecimal(difference);
  return `${shown < 0 ? '-' : '+'}${Math.abs(shown).toFixed(1)}`;
}

/** Any order that is the same for every order of the input. */
function order(a: Source['coach'] | null, b: Source['coach'] | null): number {
  return `${a}` < `${b}` ? -1 : `${a}` > `${b}` ? 1 : 0;
}
