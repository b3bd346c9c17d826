import type { Session } from './records.ts';

/** Milliseconds between two instants of a session, its pauses (also one still going on) left out. Never negative. */
export function activeMs(session: Session, from: number, to: number): number {
  const { pauses, status } = session.progress;
  const all = status.kind === 'paused' ? [...pauses, { from: status.since, to }] : pauses;
  const paused = all.reduce((sum, pause) => sum + overlap(pause.from, pause.to, from, to), 0);
  return Math.max(0, to - from - paused);
}

/** How long a session took or takes by `now`, pauses left out; 0 before it was started. */
export function sessionDurationMs(session: Session, now: number): number {
  const { startedAt, status } = session.progress;
  if (startedAt === null) return 0;
  const over = status.kind === 'completed' || status.kind === 'abandoned';
  return activeMs(session, startedAt, over ? status.at : now);
}

function overlap(aFrom: number, aTo: number, bFrom: number, bTo: number): number {
  return Math.max(0, Math.min(aTo, bTo) - Math.max(aFrom, bFrom));
}
