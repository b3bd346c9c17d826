import type { Interview } from '#shared/interview/interview.ts';
import { isOver } from '#shared/interview/is-over.ts';
import type { Question } from '#shared/interview/records.ts';
import { latestAttempt, type Thread, threadOf } from '#shared/interview/threads.ts';

/** The attempt at a question that was begun, is not answered yet, and can be: one is in the middle of it. */
export function waiting(interview: Interview, question: Question): Thread | undefined {
  if (isOver(interview.session)) return undefined;
  const thread = threadOf(interview, question, latestAttempt(interview, question));
  return thread.exchanges.length === 0 && !thread.closed ? thread : undefined;
}
