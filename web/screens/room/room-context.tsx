import {
  type Accessor,
  type Component,
  createContext,
  createEffect,
  createMemo,
  createSignal,
  type JSX,
  on,
  onCleanup,
  useContext,
} from 'solid-js';
import type { SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { isOver } from '#shared/interview/is-over.ts';
import type { AnswerSlot } from '#shared/interview/moves.ts';
import { nextStep, type Step } from '#shared/interview/next-step.ts';
import { currentThread } from '#shared/interview/threads.ts';
import { runningLimit } from '#shared/interview/time-left.ts';
import type { Problem } from '#shared/problem.ts';
import type { Acted, ScreenDrafts } from '#web/engine/interviews.ts';
import { type Confirm, createConfirm } from '#web/parts/confirm.tsx';
import { useInterviews } from '../interviews-context.ts';
import { draftKey, slotOf, threadDraftKey } from './draft-key.ts';
import { createLeaving, createSkipping } from './leaving.ts';
import { putAside } from './put-aside.ts';
import { createTimerChoice, type TimerChoice } from './timer-choice.ts';

type ResponseStep = Extract<Step, { kind: 'response' }>;

/** What the places in the room share: the interview, acting on it, and leaving it. */
export interface RoomContext {
  readonly id: Accessor<SessionId>;
  readonly interview: Accessor<Interview>;
  /** Does an act, one at a time, and shows its problem; true when it happened. */
  readonly act: (acting: () => Acted) => Promise<boolean>;
  readonly busy: Accessor<boolean>;
  /** Why the last act did not happen; gone with the next act, step or keystroke. */
  readonly problem: Accessor<Problem | undefined>;
  readonly forgetProblem: () => void;
  readonly confirm: Confirm;
  /** Whether the candidate went on from the coach's note to answering its follow-up. */
  readonly turned: (step: ResponseStep) => boolean;
  readonly turn: (step: ResponseStep) => void;
  /** How the candidate wants the clock of this interview. */
  readonly timer: TimerChoice;
  /** Leaves a question as it is, and asks first where it was answered: nothing brings its follow-up back. */
  readonly skip: (slot: Omit<AnswerSlot, 'responseNumber'>) => Promise<boolean>;
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

interface RoomProps {
  id: SessionId;
  interview: Interview;
  children: JSX.Element;
}

/** Holds what the places in the room share, for as long as one stays in it. */
export const RoomProvider: Component<RoomProps> = (props) => {
  const interviews = useInterviews();
  const confirm = createConfirm();
  const acting = createActing();
  const pages = createPages(props);
  const timer = createTimerChoice(() => props.id);
  const turn = (step: ResponseStep) => {
    // Before the page: it shows the clock at once.
    const at = interviews.now();
    const limit = runningLimit(props.interview, () => at);
    if (limit?.scope === 'answer') timer.choose({ turned: { of: limit.of, at } });
    pages.turn(step);
  };
  const [left, setLeft] = createSignal(false);
  const skip = createSkipping(props, confirm, acting.act);
  const leave = createLeaving(props, confirm, acting.act, () => setLeft(true));

  // A problem belongs to the step it arose at.
  const place = createMemo(() => {
    const step = nextStep(props.interview);
    return step.kind === 'response' ? draftKey(props.id, slotOf(step)) : step.kind;
  });
  createEffect(on(place, acting.forgetProblem, { defer: true }));
  createEffect(on(place, () => pages.look(interviews.drafts)));
  createEffect(() => isOver(props.interview.session) && timer.forget());
  // An interview one only looked into is not worth a row in every list. Coming back brings it back (use-session.ts).
  onCleanup(() => {
    if (left() || !isUntouched(props.interview, interviews.drafts)) return;
    putAside(props.id);
    timer.forget();
    void interviews.remove(props.id);
  });

  return (
    <Context.Provider
      value={{
        id: () => props.id,
        interview: () => props.interview,
        ...acting,
        confirm,
        turned: pages.turned,
        turn,
        timer,
        skip,
        leave,
      }}
    >
      {props.children}
    </Context.Provider>
  );
};

/** Whether nothing was answered, typed or decided in a running interview. */
function isUntouched(interview: Interview, drafts: ScreenDrafts): boolean {
  const thread = currentThread(interview);
  const typed = thread && drafts.peek(threadDraftKey(thread, 1))?.trim();
  return (
    interview.session.progress.status.kind === 'in_progress' &&
    interview.responses.length + interview.closings.length === 0 &&
    // What was fetched for a time without a network is waited for.
    interview.preparedQuestions.length === 0 &&
    !typed
  );
}

function createActing() {
  const [busy, setBusy] = createSignal(false);
  const [problem, setProblem] = createSignal<Problem>();
  const act = async (acting: () => Acted) => {
    // A second tap while the first is under way is the same wish.
    if (busy()) return false;
    setBusy(true);
    setProblem(undefined);
    try {
      const acted = await acting();
      if (!acted.ok) setProblem(acted.error);
      return acted.ok;
    } finally {
      setBusy(false);
    }
  };
  return { act, busy, problem, forgetProblem: () => setProblem(undefined) };
}

/**
 * Whether a follow-up is still a note to read or already a page to write on. A draft, even an empty one, says
 * that the page was turned, so a reload comes back to the same page. The journal may have lost it; then the
 * database is asked, and what stands there is never written over.
 */
function createPages(props: RoomProps) {
  const { drafts } = useInterviews();
  const [turnedTo, setTurnedTo] = createSignal<string>();
  const key = (step: ResponseStep) => draftKey(props.id, slotOf(step));
  return {
    turned: (step: ResponseStep) => turnedTo() === key(step) || drafts.peek(key(step)) !== undefined,
    turn(step: ResponseStep) {
      const slot = key(step);
      setTurnedTo(slot);
      void drafts.read(slot).then((remembered) => {
        if (remembered === undefined) drafts.write(slot, '');
      });
    },
    async look({ read }: typeof drafts) {
      const step = nextStep(props.interview);
      if (step.kind !== 'response' || step.responseNumber === 1) return;
      const slot = key(step);
      if ((await read(slot)) !== undefined) setTurnedTo(slot);
    },
  };
}
