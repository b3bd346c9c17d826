import type { Instant } from '../ids.ts';
import type { Session } from './records.ts';

/**
 * Whether Claude may be told of a session at all. One that was to be kept on the device may when the candidate asked
 * for just that.
 * @param since from when on what was written is read (read-since.ts); null: not at all.
 */
export function mayGoOut(session: Session, since: Instant | null): boolean {
  return since !== null && (session.keptOnDevice !== true || isAskedFor(session, since));
}

/** Whether the candidate asked for all of it to be read; what was asked before they agreed anew is over. */
export function isAskedFor({ progress: { claudeAskedAt } }: Session, since: Instant): boolean {
  return claudeAskedAt !== undefined && claudeAskedAt >= since;
}
