import type { SessionFeedback, Source } from '../interview/records.ts';
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
  /** A warm-up, a retry or an interview left early: too few judged questions to be compared. */
  readonly short: boolean;
}

/** Judged questions from which on a session is compared: as many as a word about readiness takes (X18). */
const COMPARED_FROM = 3;

/** What the trend reads of a session's feedback, if it has any. */
export function scoredBy(startedAt: number, feedback: SessionFeedback | null): ScoredSession {
  return {
    startedAt,
    score: feedback?.overallScore ?? null,
    coach: feedback?.source.coach ?? null,
    // A score without a word about readiness stands on fewer answers than were given.
    short: (feedback?.questionsCompleted ?? 0) < COMPARED_FROM || feedback?.readiness === null,
  };
}

/**
 * How scores went from the first to the latest session (000-50, 000-51), whatever order they come in. Only
 * sessions of the coach who scored the latest one count: another coach is another yardstick, and changing it is
 * no progress. Nor do short ones count: one question answered well is no better interview than five.
 * Null with fewer than two that count. The difference is taken between the figures as shown, so that
 * 5.8 → 7.2 always reads +1.4.
 */
export function improvementTrend(sessions: readonly ScoredSession[]): Trend | null {
  const { first, recent } = ofOneCoach(sessions, 2);
  const latest = recent.at(-1);
  if (first === null || latest === undefined || recent.length < 2) return null;
  const improvement = signed(oneDecimal(latest.score) - oneDecimal(first.score));
  return { first: first.score, latest: latest.score, improvement };
}

/** Whether a trend goes up, down or neither, as its figure is shown. */
export function directionOf({ improvement }: Trend): 'up' | 'down' | 'level' {
  if (Number(improvement) === 0) return 'level';
  return improvement.startsWith('-') ? 'down' : 'up';
}

/** A session that has a score. */
export type Scored = ScoredSession & { readonly score: number };

/** The scored sessions, not short, of the coach who scored the latest of these: what may be compared. */
export interface Comparable {
  /** The earliest; null when nothing was scored yet. */
  readonly first: Scored | null;
  /** The latest, oldest first, at most as many as were asked for. */
  readonly recent: readonly Scored[];
  /** True when sessions of another coach stand between those in `recent` and are left out. */
  readonly mixed: boolean;
  /** True when another coach scored before `first`, which then is not one's first scored session. */
  readonly othersBefore: boolean;
  /** How many scored ones are left out because they are short; since `recent` began, where it is cut. */
  readonly short: number;
}

/** What may be compared among these sessions, whatever order they come in. */
export function ofOneCoach(sessions: readonly ScoredSession[], most: number): Comparable {
  const all = inOrder(sessions);
  const scored = all.filter(({ short }) => !short);
  const judge = scored.at(-1)?.coach;
  const compared = scored.filter(({ coach }) => coach === judge);
  const recent = compared.slice(-most);
  const between = scored.slice(scored.findIndex(({ startedAt }) => startedAt === recent[0]?.startedAt));
  const began = recent.length < most ? Number.NEGATIVE_INFINITY : (recent[0]?.startedAt ?? 0);
  return {
    first: compared[0] ?? null,
    recent,
    mixed: between.some(({ coach }) => coach !== judge),
    othersBefore: compared[0] !== scored[0],
    short: all.filter(({ short, startedAt }) => short && startedAt >= began).length,
  };
}

/** The scored among them, oldest first. */
function inOrder(sessions: readonly ScoredSession[]): readonly Scored[] {
  return sessions
    .flatMap((session) => (session.score === null ? [] : [{ ...session, score: session.score }]))
    .sort((a, b) => a.startedAt - b.startedAt || a.score - b.score || order(a.coach, b.coach));
}

function signed(difference: number): string {
  const shown = oneDecimal(difference);
  return `${shown < 0 ? '-' : '+'}${Math.abs(shown).toFixed(1)}`;
}

/** Any order that is the same for every order of the input. */
function order(a: Source['coach'] | null, b: Source['coach'] | null): number {
  return `${a}` < `${b}` ? -1 : `${a}` > `${b}` ? 1 : 0;
}
