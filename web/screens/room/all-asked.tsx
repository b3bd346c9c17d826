import { type Component, Show } from 'solid-js';
import { askedQuestions } from '#shared/interview/threads.ts';
import { Button } from '#web/parts/button.tsx';
import { ListRows, RowLink } from '#web/parts/list-rows.tsx';
import { Page } from '#web/parts/page.tsx';
import { room } from '#web/words/room.ts';
import { ProblemNotice } from '../around/problem-notice.tsx';
import { useInterviews } from '../interviews-context.ts';
import { RoomBar, RoomLine } from './room-bar.tsx';
import { useRoom } from './room-context.tsx';

/** Every question is behind: look back, or end the session. */
export const AllAsked: Component = () => {
  const interviews = useInterviews();
  const { id, interview, act, busy, problem, leave } = useRoom();
  const answered = () => interview().responses.length > 0;
  return (
    <Page
      title={room.allAsked}
      lead={<p>{answered() ? room.allAskedLead : room.nothingAnswered}</p>}
      above={<RoomBar />}
      line={<RoomLine />}
      focusOn="end"
      footer={
        <Show
          when={answered()}
          fallback={
            <Button variant="primary" wide onClick={() => void leave()}>
              {room.leave}
            </Button>
          }
        >
          <Button variant="primary" wide busy={busy()} onClick={() => void act(() => interviews.end(id()))}>
            {room.endSession}
          </Button>
        </Show>
      }
    >
      <ProblemNotice of={problem()} />
      <ListRows each={askedQuestions(interview())}>
        {(question) => (
          <RowLink
            to="/interview/$id/questions/$n"
            params={{ id: id(), n: String(question.number) }}
            title={<span dir="auto">{question.text}</span>}
          />
        )}
      </ListRows>
    </Page>
  );
};
