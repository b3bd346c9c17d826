import { type Component, createSignal, Index, onCleanup, onMount, Show } from 'solid-js';

export interface WaitingProps {
  /** What is awaited, in words: "Opening your interviews…". */
  label: string;
  /** Milliseconds of nothing before it shows; default 300, because most waits are shorter and a flash unsettles. */
  after?: number | undefined;
  /** Lines to draw below the words, as a shape of what comes. Default none. */
  lines?: number | undefined;
}

/** A wait told politely: nothing at first, then words. The region exists at once, so the words are announced. */
export const Waiting: Component<WaitingProps> = (props) => {
  const [late, setLate] = createSignal(false);
  onMount(() => {
    const timer = setTimeout(() => setLate(true), props.after ?? 300);
    onCleanup(() => clearTimeout(timer));
  });
  return (
    <div role="status">
      <Show when={late()}>
        <div class="waiting-fade">
          <p class="waiting">{props.label}</p>
          <Show when={props.lines}>{(lines) => <Skeleton lines={lines()} />}</Show>
        </div>
      </Show>
    </div>
  );
};

/** Still lines in place of text; only ever beside words that say what comes. */
const Skeleton: Component<{ lines: number }> = (props) => (
  <div class="skeleton" aria-hidden="true">
    <Index each={Array.from({ length: props.lines })}>{() => <span />}</Index>
  </div>
);
