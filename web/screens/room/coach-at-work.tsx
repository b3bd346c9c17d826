import { type Component, createSignal, onCleanup, Show } from 'solid-js';
import type { Step } from '#shared/interview/next-step.ts';
import type { CoachState } from '#web/engine/interviews.ts';
import { Button } from '#web/parts/button.tsx';
import { Notice } from '#web/parts/notice.tsx';
import { Page } from '#web/parts/page.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { sayProblem } from '#web/words/problems.ts';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';
import { RoomBar, RoomLine } from './room-bar.tsx';
import { useRoom } from './room-context.tsx';

/** A wait for a coach, and what to do when it takes long or fails. */
export const CoachAtWork: Component<{ step: Extract<Step, { kind: 'analysis' | 'question' }> }> = (props) => {
  const interviews = useInterviews();
  const { id, act } = useRoom();
  const [state, setState] = createSignal<CoachState>({ kind: 'idle' });
  onCleanup(interviews.watchCoach(id())(setState));
  const waits = () => {
    const current = state();
    return current.kind === 'waiting' && current.problem;
  };
  const title = () => (props.step.kind === 'analysis' ? room.reading : room.asking);
  const goOn = () => {
    if (props.step.kind !== 'analysis') return;
    const { question, attempt } = props.step.thread;
    void act(interviews.skip(id(), { questionId: question.id, attempt }));
  };
  return (
    <Page title={title()} above={<RoomBar />} line={<RoomLine busy />} focusOn={props.step.kind}>
      <Show when={waits()} fallback={<Waiting label={title()} lines={3} />}>
        {(problem) => (
          <Notice
            kind="waiting"
            role="status"
            title={props.step.kind === 'analysis' ? room.coachWaits : undefined}
            actions={
              <>
                <Button variant="primary" onClick={() => interviews.askAgain(id())}>
                  {room.askAgain}
                </Button>
                <Show when={props.step.kind === 'analysis'}>
                  <Button onClick={goOn}>{room.goOn}</Button>
                </Show>
              </>
            }
          >
            {sayProblem(problem())}
          </Notice>
        )}
      </Show>
      <Show when={props.step.kind === 'analysis' && props.step}>
        {(step) => (
          <p class="own-words" dir="auto">
            {step().response.text}
          </p>
        )}
      </Show>
    </Page>
  );
};
