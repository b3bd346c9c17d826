import { useNavigate } from '@tanstack/solid-router';
import type { SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import type { AnswerSlot } from '#shared/interview/moves.ts';
import { currentThread, questionsAnswered } from '#shared/interview/threads.ts';
import type { Acted, ScreenDrafts } from '#web/engine/interviews.ts';
import type { Confirm, Confirmation } from '#web/parts/confirm.tsx';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';
import { threadDraftKey } from './draft-key.ts';

interface Here {
  readonly id: SessionId;
  readonly interview: Interview;
}
type Act = (acting: () => Acted) => Promise<boolean>;

/** Words at the question at hand that were not submitted. */
function unsent(interview: Interview, drafts: ScreenDrafts): string | undefined {
  const thread = currentThread(interview);
  return thread && drafts.peek(threadDraftKey(thread, thread.exchanges.length + 1))?.trim();
}

/** What is asked before an interview ends. */
export function beforeEnding(interview: Interview, drafts: ScreenDrafts): Confirmation {
  const text =
    room.endText(questionsAnswered(interview), interview.session.totalQuestions) +
    (unsent(interview, drafts) ? ` ${room.endUnsent}` : '');
  return { title: room.endTitle, text, confirm: room.end, cancel: room.stay };
}

/** Leaves a question as it is, and asks first where it was answered. */
export function createSkipping(here: Here, confirm: Confirm, act: Act) {
  const interviews = useInterviews();
  return async (slot: Omit<AnswerSlot, 'responseNumber'>): Promise<boolean> => {
    const session = here.id;
    const thread = currentThread(here.interview);
    if (thread?.question.id === slot.questionId && thread.exchanges.length > 0) {
      const left = unsent(here.interview, interviews.drafts) ? ` ${room.endUnsent}` : '';
      const { skipTitle: title, skipText, skipConfirm, skipCancel } = room;
      if (!(await confirm.ask({ title, text: skipText + left, confirm: skipConfirm, cancel: skipCancel })))
        return false;
    }
    return act(() => interviews.skip(session, slot));
  };
}

/** Asks, then ends the interview, or leaves it when nothing was answered. */
export function createLeaving(here: Here, confirm: Confirm, act: Act, onLeft: () => void) {
  const interviews = useInterviews();
  const navigate = useNavigate();
  return async (): Promise<void> => {
    if (questionsAnswered(here.interview) > 0) {
      const sure = await confirm.ask(beforeEnding(here.interview, interviews.drafts));
      if (sure) await act(() => interviews.end(here.id));
      return;
    }
    const { leaveTitle: title, leave, stay } = room;
    const left = unsent(here.interview, interviews.drafts) ? ` ${room.leaveUnsent}` : '';
    const sure = await confirm.ask({ title, text: room.leaveText + left, confirm: leave, cancel: stay });
    if (!sure || !(await act(() => interviews.abandon(here.id)))) return;
    onLeft();
    await navigate({ to: '/' });
  };
}
