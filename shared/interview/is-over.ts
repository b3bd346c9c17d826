import type { Session } from './records.ts';

/** True when nothing more can be answered in a session. */
export function isOver(session: Session): boolean {
  const { kind } = session.progress.status;
  return kind === 'completed' || kind === 'abandoned';
}
