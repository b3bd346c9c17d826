import type { Interview } from './interview.ts';
import {
  allThreads,
  askedQuestions,
  currentThread,
  pendingFollowUp,
  sameThread,
  type Thread,
} from './threads.ts';

/**
 * Where an interview goes from a thread: its next follow-up; another question (a new one, or one that is still
 * open); the end of the session; or nowhere, because the interview is not at this thread.
 */
export type WayOn = 'follow_up' | 'next_question' | 'end_session' | 'none';

/**
 * What comes after a thread. Only the thread the interview is at leads on, judged or not; once all questions
 * are behind, each of them leads to the end. A session that is paused or over leads nowhere.
 */
export function wayOn(interview: Interview, thread: Thread): WayOn {
  if (interview.session.progress.status.kind !== 'in_progress') return 'none';
  const current = currentThread(interview);
  if (!current) return afterClosing(interview) === 'end_session' ? 'end_session' : 'none';
  if (!sameThread(current, thread)) return 'none';
  return pendingFollowUp(current) ? 'follow_up' : afterClosing(interview, current);
}

/** What closing a thread leads to, its follow-ups left aside; without one, what comes as things stand. */
export function afterClosing(interview: Interview, thread?: Thread): 'next_question' | 'end_session' {
  const open = allThreads(interview).filter((it) => !it.closed && !(thread && sameThread(it, thread)));
  if (open.length > 0) return 'next_question';
  const asked = askedQuestions(interview).at(-1)?.number ?? 0;
  return asked >= interview.session.totalQuestions ? 'end_session' : 'next_question';
}
