import { activeMs, sessionDurationMs } from './durations.ts';
import type { Interview } from './interview.ts';
import { currentThread, pendingFollowUp, promptedAt } from './threads.ts';

const MINUTE = 60_000;

/** What a timed interview is timed against at this moment. */
export interface TimeLimit {
  /** What the limit belongs to: the interview, or one prompt in it. More time is given to it and nothing else. */
  readonly of: string;
  readonly scope: 'interview' | 'answer';
  readonly limitMs: number;
  /** Milliseconds spent of it by `now`, pauses left out. */
  readonly spentMs: (now: number) => number;
}

/**
 * When the page was turned from the note to answering its follow-up, by what the limit belongs to; null while the
 * note is read.
 */
export type PageTurned = (of: string) => number | null;

/**
 * The limit that runs: that of the whole interview when it has one, else that of the prompt that waits for an
 * answer. null when nothing is timed, also while a note is read: reading one costs no time of the answer's.
 */
export function runningLimit(interview: Interview, pageTurned: PageTurned): TimeLimit | null {
  const { session } = interview;
  const { timing } = session;
  if (timing.kind === 'untimed') return null;
  const factor = timing.timeFactor ?? 1;
  if (timing.sessionMinutes !== null) {
    return {
      of: session.id,
      scope: 'interview',
      limitMs: timing.sessionMinutes * MINUTE * factor,
      spentMs: (now) => sessionDurationMs(session, now),
    };
  }
  const thread = currentThread(interview);
  const seconds = thread && (thread.question.timeLimitSeconds ?? timing.questionSeconds);
  if (!seconds || (thread.exchanges.length > 0 && !pendingFollowUp(thread))) return null;
  const of = `${thread.question.id}/${thread.attempt}/${thread.exchanges.length + 1}`;
  const turnedAt = thread.exchanges.length > 0 ? pageTurned(of) : promptedAt(thread);
  if (turnedAt === null) return null;
  const begun = Math.max(turnedAt, promptedAt(thread));
  return {
    of,
    scope: 'answer',
    limitMs: seconds * 1000 * factor,
    spentMs: (now) => activeMs(session, begun, now),
  };
}
