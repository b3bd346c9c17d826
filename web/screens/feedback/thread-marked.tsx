import { type Component, For, Show } from 'solid-js';
import type { Thread } from '#shared/interview/threads.ts';
import { Question } from '#web/parts/question.tsx';
import { feedback } from '#web/words/feedback.ts';
import { MarkedExchange } from './marked-exchange.tsx';

/** A whole thread in the candidate's words, marked by its newest analysis. */
export const ThreadMarked: Component<{ thread: Thread }> = (props) => {
  const analysis = () => props.thread.exchanges.at(-1)?.analysis ?? null;
  return (
    <section class="stack">
      <h2>{feedback.yourWords}</h2>
      <For each={props.thread.exchanges}>
        {({ response }, index) => (
          <div class="exchange">
            <Show when={index() > 0}>
              <Question text={response.prompt} />
            </Show>
            <MarkedExchange
              text={response.text}
              analysis={analysis()}
              index={index()}
              label={index() === 0 ? feedback.initial : feedback.followUp(index())}
              notes="tapped"
            />
          </div>
        )}
      </For>
    </section>
  );
};
