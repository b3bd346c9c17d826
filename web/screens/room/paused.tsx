import { type Component, createEffect, createMemo, createSignal, onCleanup, Show } from 'solid-js';
import { currentThread, pendingFollowUp, type Thread } from '#shared/interview/threads.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { Question } from '#web/parts/question.tsx';
import { app } from '#web/words/app.ts';
import { room } from '#web/words/room.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import { threadDraftKey } from './draft-key.ts';
import { PackTheRest } from './packing.tsx';
import { RoomLine, useQuestionNumber } from './room-bar.tsx';
import { useRoom } from './room-context.tsx';

/** The interview stands still. */
export const Paused: Component = () => {
  const interviews = useInterviews();
  const { id, interview, act, busy, problem, leave, timer } = useRoom();
  const number = useQuestionNumber();
  const clockStands = () => interview().session.timing.kind !== 'untimed' && !timer.choice().off;
  return (
    <Page
      title={room.pausedTitle}
      lead={<p>{clockStands() ? `${room.pausedLead} ${room.pausedClock}` : room.pausedLead}</p>}
      above={<p class="room-place">{room.progress(number(), interview().session.totalQuestions)}</p>}
      line={<RoomLine />}
      focusOn="paused"
    >
      <ProblemNotice of={problem()} />
      <div class="stack">
        <Button variant="primary" wide busy={busy()} onClick={() => void act(() => interviews.resume(id()))}>
          {room.resume}
        </Button>
        <div class="cluster">
          <Button onClick={() => void leave()}>{room.end}</Button>
          <ButtonLink to="/" variant="plain">
            {app.toHome}
          </ButtonLink>
        </div>
      </div>
      <Show when={currentThread(interview())}>{(thread) => <Place thread={thread()} />}</Show>
      <PackTheRest />
    </Page>
  );
};

/** What one was answering, the follow-up where there is one, and how much of an answer is kept. */
const Place: Component<{ thread: Thread }> = (props) => {
  const { drafts } = useInterviews();
  const key = createMemo(() => threadDraftKey(props.thread, props.thread.exchanges.length + 1));
  const [words, setWords] = createSignal(0);
  createEffect(() => {
    const current = key();
    setWords(wordsIn(drafts.peek(current)));
    // The journal may have lost it.
    let shown = true;
    onCleanup(() => {
      shown = false;
    });
    void drafts.read(current).then((text) => shown && setWords(wordsIn(text)));
  });
  return (
    <section class="stack labeled">
      <h2>{room.comesNext}</h2>
      <Question text={pendingFollowUp(props.thread)?.text ?? props.thread.question.text} />
      <Show when={words() > 0}>
        <p class="muted small">{room.pausedWords(words())}</p>
      </Show>
    </section>
  );
};

function wordsIn(text: string | undefined): number {
  return text?.match(/\S+/g)?.length ?? 0;
}
