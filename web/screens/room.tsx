import { Navigate } from '@tanstack/solid-router';
import { type Component, createMemo, Match, Show, Switch } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import { nextStep, type Step } from '#shared/interview/next-step.ts';
import { ConfirmDialog } from '#web/parts/confirm.tsx';
import { Opening } from './around/opening.tsx';
import { AllAsked } from './room/all-asked.tsx';
import { Answering } from './room/answering.tsx';
import { CoachAtWork } from './room/coach-at-work.tsx';
import { CoachNote } from './room/coach-note.tsx';
import { Paused } from './room/paused.tsx';
import { Ready } from './room/ready.tsx';
import { RoomProvider, useRoom } from './room/room-context.tsx';
import { SessionNotFound } from './sessions/session-not-found.tsx';
import { useSession } from './sessions/use-session.ts';

/** The interview room: whatever the interview waits for is what the room shows. */
export const Room: Component = () => {
  const { id, interview, problem } = useSession();
  return (
    <Show
      when={interview()}
      fallback={
        <Show when={interview() === null} fallback={<Opening problem={problem()} />}>
          <SessionNotFound />
        </Show>
      }
    >
      {(found) => (
        <RoomProvider id={id()} interview={found()}>
          <AtStep interview={found()} />
        </RoomProvider>
      )}
    </Show>
  );
};

const AtStep: Component<{ interview: Interview }> = (props) => {
  const step = createMemo(() => nextStep(props.interview));
  const { confirm, turned } = useRoom();
  // A follow-up is first a note to read; it becomes a page to write on when the candidate goes on.
  const writing = () => {
    const response = at('response', step());
    return response && (response.responseNumber === 1 || turned(response)) ? response : false;
  };
  const reading = () => at('next', step()) || at('response', step());
  const waiting = () => at('analysis', step()) || at('question', step());
  return (
    <>
      <Switch
        fallback={
          <Navigate to="/interview/$id/summary" params={{ id: props.interview.session.id }} replace />
        }
      >
        <Match when={writing()}>{(response) => <Answering step={response()} />}</Match>
        <Match when={reading()}>{(thread) => <CoachNote step={thread()} />}</Match>
        <Match when={waiting()}>{(work) => <CoachAtWork step={work()} />}</Match>
        <Match when={at('resume', step())}>
          <Paused />
        </Match>
        <Match when={at('start', step())}>
          <Ready />
        </Match>
        <Match when={at('end', step())}>
          <AllAsked />
        </Match>
      </Switch>
      <ConfirmDialog of={confirm} />
    </>
  );
};

type StepOf<K extends Step['kind']> = Extract<Step, { kind: K }>;

function at<K extends Step['kind']>(kind: K, step: Step): StepOf<K> | false {
  return step.kind === kind && (step as StepOf<K>);
}
