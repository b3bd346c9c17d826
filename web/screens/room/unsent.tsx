import { type Component, createMemo, For, Show } from 'solid-js';
import type { Interview } from '#shared/interview/interview.ts';
import type { Thread } from '#shared/interview/threads.ts';
import { Button } from '#web/parts/button.tsx';
import { useToasts } from '#web/parts/toasts.tsx';
import { room } from '#web/words/room.ts';
import { useInterviews } from '../interviews-context.ts';
import { type LeftWords, leftKeys, leftWords, usePeeking } from './left-words.ts';

/**
 * Words that were typed in these threads and never submitted: the question was skipped, the session ended, or
 * another tab was faster. They are shown where one looks for them, until one lets them go.
 */
export const Unsent: Component<{ interview: Interview; threads: readonly Thread[] }> = (props) => {
  const { drafts } = useInterviews();
  const toasts = useToasts();
  const { peek, again } = usePeeking(() =>
    props.threads.flatMap((thread) => leftKeys(props.interview, thread)),
  );
  const found = createMemo(() => props.threads.flatMap((thread) => leftWords(props.interview, thread, peek)));
  const copy = async (text: string) => {
    const copied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    toasts.show({ text: copied ? room.copied : room.notCopied });
  };
  const letGo = async ({ key }: LeftWords) => {
    // As it was typed, not as it is shown.
    const typed = drafts.peek(key) ?? '';
    await drafts.remove(key);
    again();
    const undo = () => {
      drafts.write(key, typed);
      again();
    };
    toasts.show({ text: room.gone, undo });
  };
  return (
    <Show when={found().length > 0}>
      <section class="stack">
        <h2>{room.unsent}</h2>
        <For each={found()}>
          {(left) => (
            <div class="exchange">
              <p class="own-words" dir="auto">
                {left.text}
              </p>
              <div class="cluster">
                <Button onClick={() => void copy(left.text)}>{room.copy}</Button>
                <Button variant="plain" onClick={() => void letGo(left)}>
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
