import { type Component, Show } from 'solid-js';
import type { Step } from '#shared/interview/next-step.ts';
import { Button } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { room } from '#web/words/room.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import { CoachWait, problemIn, useCoachState } from '../sessions/coach-wait.tsx';
import { EarlyWords, earlyWordsOn } from './early-words.tsx';
import { RoomBar, RoomLine } from './room-bar.tsx';
import { useRoom } from './room-context.tsx';

/** A wait for a coach in the middle of the interview, and the way on when it fails. */
export const CoachAtWork: Component<{ step: Extract<Step, { kind: 'analysis' | 'question' }> }> = (props) => {
  const interviews = useInterviews();
  const { id, act, problem } = useRoom();
  const state = useCoachState(id);
  const stuck = () => problemIn(state());
  const judging = () => props.step.kind === 'analysis' && !stuck() && props.step;
  const title = () => {
    if (stuck()) return room.stuck;
    return props.step.kind === 'analysis' ? room.reading : room.asking;
  };
  const goOn = () => {
    if (props.step.kind !== 'analysis') return;
    const { question, attempt } = props.step.thread;
    void act(() => interviews.skip(id(), { questionId: question.id, attempt }));
  };
  return (
    <Page
      title={title()}
      // As the note will look, so that nothing moves when the words that are being written are whole.
      voice={judging() ? 'coach' : 'plain'}
      wide={props.step.kind === 'analysis'}
      above={<RoomBar attempt={props.step.kind === 'analysis' ? props.step.thread.attempt : undefined} />}
      line={<RoomLine busy={!stuck()} />}
      focusOn={props.step.kind}
    >
      <ProblemNotice of={problem()} />
      <Show
        when={judging()}
        fallback={
          <CoachWait
            id={id()}
            label={room.moment}
            lines={3}
            otherwise={
              <Show when={props.step.kind === 'analysis'}>
                <Button onClick={goOn}>{room.goOn}</Button>
              </Show>
            }
          />
        }
      >
        {(step) => <EarlyWords id={id()} words={earlyWordsOn(step().response.id, state())} />}
      </Show>
      <Show when={props.step.kind === 'analysis' && props.step}>
        {(step) => (
          <section class="stack labeled">
            <h2>{room.yourAnswer}</h2>
            <p class="marked-text own-words" dir="auto">
              {step().response.text}
            </p>
          </section>
        )}
      </Show>
    </Page>
  );
};
