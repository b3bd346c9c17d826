import { type Component, Show } from 'solid-js';
import { currentThread } from '#shared/interview/threads.ts';
import { Button, ButtonLink } from '#web/parts/button.tsx';
import { Page } from '#web/parts/page.tsx';
import { Question } from '#web/parts/question.tsx';
import { app } from '#web/words/app.ts';
import { room } from '#web/words/room.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import { RoomLine, useQuestionNumber } from './room-bar.tsx';
import { useRoom } from './room-context.tsx';

/** The interview stands still. */
export const Paused: Component = () => {
  const interviews = useInterviews();
  const { id, interview, act, busy, problem, leave } = useRoom();
  const number = useQuestionNumber();
  return (
    <Page
      title={room.pausedTitle}
      lead={<p>{room.pausedLead}</p>}
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
      <Show when={currentThread(interview())?.question}>
        {(question) => (
          <section class="stack labeled">
            <h2>{room.comesNext}</h2>
            <Question text={question().text} />
          </section>
        )}
      </Show>
    </Page>
  );
};
