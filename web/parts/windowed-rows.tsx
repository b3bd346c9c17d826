/*
 * A list of any length in the page's own scrolling, of which only what is near the window is in the document.
 * The one file that knows the library for it. Search in page finds only what is drawn.
 */
import { type Component, createEffect, createSignal, type JSX, on, onMount } from 'solid-js';
import { WindowVirtualizer, type WindowVirtualizerHandle } from 'virtua/solid';

/** Where one was in a list: the row at the top of the window, and how much of it was above. */
export interface Place {
  readonly key: string;
  /** In pixels. */
  readonly offset: number;
}

/** How high the rows of a list were, by index, as the library keeps it. */
export type Heights = WindowVirtualizerHandle['cache'];

/** How far beyond the window rows are drawn, in pixels, so that a fling does not outrun them. */
const AHEAD = 400;

export interface WindowedRowsProps {
  /** The name of the list. */
  label: string;
  /** The keys of the rows in their order, each once; a row keeps its place in the document with its key. */
  each: readonly string[];
  /** How many rows there are in all; undefined while only the first are known. */
  total?: number | undefined;
  /** How high a row usually is, in rem. */
  height: number;
  /** One row; `index` counts from 0. */
  children: (key: string, index: () => number) => JSX.Element;
  /** The rows in the window, by index; told when it scrolls and when the rows change. */
  onLook?: ((first: number, last: number) => void) | undefined;
  /** Where to begin; needs all rows from the start. */
  startAt?: Place | undefined;
  /**
   * How high the rows were at an earlier visit. A row that was never measured is laid out once to be measured and
   * once to be shown; rows that have changed since are measured anew.
   */
  heights?: Heights | undefined;
  /** Told how high the rows were when the list goes. */
  onHeights?: ((heights: Heights) => void) | undefined;
  /** Told where one is whenever scrolling ends and before a row is followed. */
  onPlace?: ((place: Place) => void) | undefined;
}

export const WindowedRows: Component<WindowedRowsProps> = (props) => {
  let list: HTMLDivElement | undefined;
  let handle: WindowVirtualizerHandle | undefined;
  // The first frame draws what is in the window and no more; what is beside it comes right after.
  const [ahead, setAhead] = createSignal(0);
  const look = () => {
    if (!handle) return;
    const from = handle.scrollOffset;
    props.onLook?.(handle.findItemIndex(from), handle.findItemIndex(from + handle.viewportSize));
  };
  const tellPlace = () => {
    const top = list && topmost(list);
    const key = top && props.each[top.index];
    if (top && key !== undefined) props.onPlace?.({ key, offset: top.offset });
  };
  const begin = () => {
    const index = props.startAt ? props.each.indexOf(props.startAt.key) : -1;
    if (index >= 0) handle?.scrollToIndex(index, { align: 'start', offset: props.startAt?.offset ?? 0 });
    look();
  };
  onMount(() => {
    begin();
    requestAnimationFrame(() => setTimeout(() => setAhead(AHEAD)));
    // Before the link in the row is followed, which takes the page away.
    list?.addEventListener('click', tellPlace, { capture: true });
  });
  createEffect(
    on(
      () => props.each,
      () => look(),
      { defer: true },
    ),
  );
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  return (
    // biome-ignore lint/a11y/useSemanticElements: the library draws its own elements between list and rows.
    <div ref={list} class="windowed" role="list" aria-label={props.label}>
      <WindowVirtualizer
        ref={(given) => {
          if (!given && handle) props.onHeights?.(handle.cache);
          handle = given;
        }}
        data={props.each}
        itemSize={props.height * rem}
        bufferSize={ahead()}
        {...(props.heights && { cache: props.heights })}
        onScroll={look}
        onScrollEnd={tellPlace}
        onResize={look}
      >
        {(key, index) => (
          // biome-ignore lint/a11y/useSemanticElements: see above.
          <div
            class="windowed-row"
            role="listitem"
            aria-setsize={props.total ?? -1}
            aria-posinset={index() + 1}
          >
            {props.children(key, index)}
          </div>
        )}
      </WindowVirtualizer>
    </div>
  );
};

/** The topmost row that can be seen, and how much of it is above the window, read from the page as it stands. */
function topmost(list: HTMLElement): { readonly index: number; readonly offset: number } | undefined {
  for (const row of list.querySelectorAll('.windowed-row')) {
    const { top, bottom } = row.getBoundingClientRect();
    if (bottom > 0) return { index: Number(row.getAttribute('aria-posinset')) - 1, offset: -top };
  }
  return undefined;
}
