import { type Component, createMemo, createResource, For, Show } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import type { Question } from '#shared/interview/records.ts';
import { feedbackOn, latestAttempt, type Thread, threadOf } from '#shared/interview/threads.ts';
import { Disclosure } from '#web/parts/disclosure.tsx';
import { sayDay } from '#web/words/dates.ts';
import { feedback } from '#web/words/feedback.ts';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';
import { sessionAndJob } from '../sessions/session-row.tsx';
import { Exchanges } from './exchanges.tsx';
import { useRoom } from './room-context.tsx';

/** What was said and advised before at a question that is tried again, for who asks; and where that was. */
export const EarlierAttempt: Component<{ thread: Thread }> = (props) => {
  const interviews = useInterviews();
  const { interview } = useRoom();
  const rehearsal = () => {
    const { session } = interview();
    const asksAgain = session.rehearses !== null && props.thread.question.number === 1;
    return asksAgain ? session.rehearses : undefined;
  };
  const [rehearsed] = createResource(rehearsal, (question) => interviews.readAsked(question));
  // An attempt made here is nearer than one made in another interview.
  const earlier = createMemo(
    () =>
      answeredBefore(interview(), props.thread.question, props.thread.attempt - 1) ??
      lastAnswered(rehearsed.latest),
  );
  return (
    <>
      <Show when={rehearsed.latest}>
        {(asked) => (
          <p class="muted small">
            {room.triedAgain(
              asked().question.number,
              sessionAndJob(asked().interview.session),
              sayDay(asked().interview.session.createdAt),
            )}
          </p>
        )}
      </Show>
      <Show when={earlier()}>
        {(then) => (
          <Disclosure summary={room.saidThen}>
            <Exchanges thread={then().thread} />
            <Show when={then().advice.length > 0}>
              <h2>{feedback.coaching}</h2>
              <ul class="lines">
                <For each={then().advice}>{(paragraph) => <li>{paragraph}</li>}</For>
              </ul>
            </Show>
          </Disclosure>
        )}
      </Show>
    </>
  );
};

interface Before {
  readonly thread: Thread;
  readonly advice: readonly string[];
}

/** The last attempt that was answered, from attempt `from` back, and what was advised. */
function answeredBefore(interview: Interview, question: Question, from: number): Before | undefined {
  for (let attempt = from; attempt >= 1; attempt -= 1) {
    const thread = threadOf(interview, question, attempt);
    if (thread.exchanges.length > 0)
      return { thread, advice: feedbackOn(interview, question, attempt)?.coaching ?? [] };
  }
  return undefined;
}

function lastAnswered(asked: { interview: Interview; question: Question } | null | undefined) {
  if (!asked) return undefined;
  return answeredBefore(asked.interview, asked.question, latestAttempt(asked.interview, asked.question));
}
