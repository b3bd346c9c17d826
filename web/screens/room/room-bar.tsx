import { type Component, Show } from 'solid-js';
import { askedQuestions, currentThread } from '#shared/interview/threads.ts';
import { Button } from '#web/parts/button.tsx';
import { TideLine } from '#web/parts/tide-line.tsx';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';
import { useRoom } from './room-context.tsx';
import { Timer } from './timer.tsx';

/** The number of the question the room is at. */
export function useQuestionNumber(): () => number {
  const { interview } = useRoom();
  return () => {
    const number = currentThread(interview())?.question.number ?? askedQuestions(interview()).length + 1;
    return Math.min(number, interview().session.totalQuestions);
  };
}

/** The row at the top of the room: where one is, the time, pause, end. */
export const RoomBar: Component<{ followUp?: number | undefined; attempt?: number | undefined }> = (
  props,
) => {
  const interviews = useInterviews();
  const { id, interview, act, leave } = useRoom();
  const number = useQuestionNumber();
  const total = () => interview().session.totalQuestions;
  return (
    <>
      <div class="room-here">
        <p class="room-place">
          <span>{room.progress(number(), total())}</span>
          <Show when={props.followUp}>{(follow) => <span>{room.followUp(follow())}</span>}</Show>
          <Show when={(props.attempt ?? 1) > 1 && props.attempt}>
            {(attempt) => <span>{room.attempt(attempt())}</span>}
          </Show>
        </p>
        <Timer interview={interview()} />
      </div>
      <div class="room-acts">
        <Button variant="plain" onClick={() => void act(() => interviews.pause(id()))}>
          {room.pause}
        </Button>
        <Button variant="plain" onClick={() => void leave()}>
          {room.end}
        </Button>
      </div>
    </>
  );
};

/** How far the interview has come. */
export const RoomLine: Component<{ busy?: boolean }> = (props) => {
  const { interview } = useRoom();
  const number = useQuestionNumber();
  const total = () => interview().session.totalQuestions;
  return (
    <TideLine
      label={room.interview}
      step={number()}
      of={total()}
      words={room.spokenProgress(number(), total())}
      busy={props.busy}
    />
  );
};
