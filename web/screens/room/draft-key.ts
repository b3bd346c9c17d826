import type { SessionId } from '#shared/ids.ts';
import type { AnswerSlot } from '#shared/interview/moves.ts';
import type { Step } from '#shared/interview/next-step.ts';
import type { Thread } from '#shared/interview/threads.ts';

/** Where an answer's draft is kept. */
export function draftKey(session: SessionId, slot: AnswerSlot): string {
  return `response/${session}/${slot.questionId}/${slot.attempt}/${slot.responseNumber}`;
}

/** The slot a response step waits for. */
export function slotOf(step: Extract<Step, { kind: 'response' }>): AnswerSlot {
  const { thread, responseNumber } = step;
  return { questionId: thread.question.id, attempt: thread.attempt, responseNumber };
}

/** The draft of the `responseNumber`th answer in a thread. */
export function threadDraftKey(thread: Thread, responseNumber: number): string {
  const { question, attempt } = thread;
  return draftKey(question.sessionId, { questionId: question.id, attempt, responseNumber });
}
