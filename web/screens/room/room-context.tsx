import { useNavigate } from '@tanstack/solid-router';
import { type Accessor, type Component, createContext, createSignal, type JSX, useContext } from 'solid-js';
import type { SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import type { AnswerSlot } from '#shared/interview/moves.ts';
import type { Step } from '#shared/interview/next-step.ts';
import { latestAttempt, questionsAnswered } from '#shared/interview/threads.ts';
import type { Problem } from '#shared/problem.ts';
import type { Acted } from '#web/engine/interviews.ts';
import { type Confirm, createConfirm } from '#web/parts/confirm.tsx';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';

/** What the places in the room share: the interview, acting on it, and leaving it. */
export interface RoomContext {
  readonly id: Accessor<SessionId>;
  readonly interview: Accessor<Interview>;
  /** Does an act and shows its problem; true when it happened. */
  readonly act: (acting: Acted) => Promise<boolean>;
  readonly busy: Accessor<boolean>;
  readonly problem: Accessor<Problem | undefined>;
  readonly confirm: Confirm;
  /** Whether the candidate went on from the coach's note to answering its follow-up. */
  readonly turned: (step: Extract<Step, { kind: 'response' }>) => boolean;
  readonly turn: (step: Extract<Step, { kind: 'response' }>) => void;
  /** Asks, then ends the session, or leaves it when nothing was answered. */
  readonly leave: () => Promise<void>;
}

const Context = createContext<RoomContext>();

/** The room around a place in it. */
export function useRoom(): RoomContext {
  const context = useContext(Context);
  if (!context) throw new Error('This belongs into the room.');
  return context;
}

/** Where an answer's draft is kept. */
export function draftKey(session: SessionId, slot: AnswerSlot): string {
  return `response/${session}/${slot.questionId}/${slot.attempt}/${slot.responseNumber}`;
}

/** The slot a response step waits for. */
export function slotOf(step: Extract<Step, { kind: 'response' }>): AnswerSlot {
  const { thread, responseNumber } = step;
  return { questionId: thread.question.id, attempt: thread.attempt, responseNumber };
}

export const RoomProvider: Component<{ id: SessionId; interview: Interview; children: JSX.Element }> = (
  props,
) => {
  const interviews = useInterviews();
  const navigate = useNavigate();
  const confirm = createConfirm();
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const [turnedTo, setTurnedTo] = createSignal<string>();

  const act = async (acting: Acted) => {
    setBusy(true);
    setProblem(undefined);
    const acted = await acting;
    setBusy(false);
    if (!acted.ok) setProblem(acted.error);
    return acted.ok;
  };
  const key = (step: Extract<Step, { kind: 'response' }>) => draftKey(props.id, slotOf(step));

  const leave = async () => {
    const answered = questionsAnswered(props.interview);
    const { totalQuestions } = props.interview.session;
    if (answered > 0) {
      const unsent = interviews.drafts.dirty || hasDraft(props.interview);
      const text = room.endText(answered, totalQuestions) + (unsent ? ` ${room.endUnsent}` : '');
      const sure = await confirm.ask({ title: room.endTitle, text, confirm: room.end, cancel: room.stay });
      if (sure) await act(interviews.end(props.id));
      return;
    }
    const sure = await confirm.ask({
      title: room.leaveTitle,
      text: room.leaveText,
      confirm: room.leave,
      cancel: room.stay,
    });
    if (sure && (await act(interviews.abandon(props.id)))) await navigate({ to: '/' });
  };

  const hasDraft = (interview: Interview) =>
    interview.questions.some((question) => {
      const slot = { questionId: question.id, attempt: latestAttempt(interview, question) };
      return [1, 2, 3, 4].some((responseNumber) =>
        interviews.drafts.peek(draftKey(props.id, { ...slot, responseNumber })),
      );
    });

  return (
    <Context.Provider
      value={{
        id: () => props.id,
        interview: () => props.interview,
        act,
        busy,
        problem,
        confirm,
        // A draft, even an empty one, says that the page was turned; so a reload comes back to the same page.
        turned: (step) => turnedTo() === key(step) || interviews.drafts.peek(key(step)) !== undefined,
        turn(step) {
          interviews.drafts.write(key(step), '');
          setTurnedTo(key(step));
        },
        leave,
      }}
    >
      {props.children}
    </Context.Provider>
  );
};
