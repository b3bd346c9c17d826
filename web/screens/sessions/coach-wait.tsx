import {
  type Accessor,
  type Component,
  createEffect,
  createSignal,
  type JSX,
  onCleanup,
  Show,
} from 'solid-js';
import type { SessionId } from '#shared/ids.ts';
import type { Problem } from '#shared/problem.ts';
import type { CoachState } from '#web/engine/interviews.ts';
import { Button } from '#web/parts/button.tsx';
import { Notice } from '#web/parts/notice.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { sayProblem } from '#web/words/problems.ts';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';

/** What a coach does for a session. */
export function useCoachState(id: Accessor<SessionId>): Accessor<CoachState> {
  const interviews = useInterviews();
  const [state, setState] = createSignal<CoachState>({ kind: 'idle' });
  createEffect(() => onCleanup(interviews.watchCoach(id())(setState)));
  return state;
}

/** Why a coach did not come, for as long as that is so. */
export function problemIn(state: CoachState): Problem | undefined {
  return state.kind === 'waiting' ? state.problem : undefined;
}

export interface CoachWaitProps {
  id: SessionId;
  /** What is awaited: "The coach is writing your summary…". */
  label: string;
  lines?: number | undefined;
  /** Another way on, beside asking again, when the coach fails. */
  otherwise?: JSX.Element;
}

/** A wait for a coach, wherever there is one: what it waits for, or why it did not come and how to ask again. */
export const CoachWait: Component<CoachWaitProps> = (props) => {
  const interviews = useInterviews();
  const state = useCoachState(() => props.id);
  return (
    <Show when={problemIn(state())} fallback={<Waiting label={props.label} lines={props.lines} />}>
      {(why) => (
        <Notice
          kind="waiting"
          role="status"
          actions={
            <>
              <Button variant="primary" onClick={() => interviews.askAgain(props.id)}>
                {room.askAgain}
              </Button>
              {props.otherwise}
            </>
          }
        >
          {sayProblem(why())}
        </Notice>
      )}
    </Show>
  );
};
