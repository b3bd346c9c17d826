import { type Component, createMemo, createSignal, For, Show } from 'solid-js';
import type { Thread } from '#shared/interview/threads.ts';
import { announce } from '#web/parts/announcer.tsx';
import { Button } from '#web/parts/button.tsx';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';
import { threadDraftKey } from './draft-key.ts';

/**
 * Words that were typed in a thread and never submitted: the question was skipped, the session ended, or
 * another tab was faster. They are shown where one looks for them, until one lets them go.
 */
export const Unsent: Component<{ thread: Thread }> = (props) => {
  const { drafts } = useInterviews();
  const [gone, setGone] = createSignal<readonly string[]>([]);
  const found = createMemo(() => {
    const { exchanges, closed } = props.thread;
    const letGo = gone();
    const unsent: { key: string; text: string }[] = [];
    // The next slot of an open thread is what one is writing now.
    for (let slot = 1; slot <= exchanges.length + (closed ? 1 : 0); slot += 1) {
      const key = threadDraftKey(props.thread, slot);
      const text = drafts.peek(key)?.trim() ?? '';
      const submitted = exchanges[slot - 1]?.response.text.trim();
      if (text !== '' && text !== submitted && !letGo.includes(key)) unsent.push({ key, text });
    }
    return unsent;
  });
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    announce(room.copied);
  };
  const letGo = async (key: string) => {
    await drafts.remove(key);
    setGone([...gone(), key]);
  };
  return (
    <Show when={found().length > 0}>
      <section class="stack">
        <h2>{room.unsent}</h2>
        <For each={found()}>
          {({ key, text }) => (
            <div class="exchange">
              <p class="own-words" dir="auto">
                {text}
              </p>
              <div class="cluster">
                <Button onClick={() => void copy(text)}>{room.copy}</Button>
                <Button variant="plain" onClick={() => void letGo(key)}>
                  {room.letGo}
                </Button>
              </div>
            </div>
          )}
        </For>
      </section>
    </Show>
  );
};
