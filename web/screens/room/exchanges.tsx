import { type Component, For } from 'solid-js';
import type { Thread } from '#shared/interview/threads.ts';

/** What was asked and said so far in a thread. */
export const Exchanges: Component<{ thread: Thread }> = (props) => (
  <For each={props.thread.exchanges}>
    {({ response }) => (
      <div class="exchange">
        <p class="voice-interviewer" dir="auto">
          {response.prompt}
        </p>
        <p class="own-words" dir="auto">
          {response.text}
        </p>
      </div>
    )}
  </For>
);
