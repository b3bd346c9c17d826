import { createLink } from '@tanstack/solid-router';
import { type Component, For, type JSX, Show, splitProps } from 'solid-js';
import { Icon } from './icon.tsx';

export interface ListRowsProps<T> {
  each: readonly T[];
  /** Names the list when no heading stands right above it. */
  label?: string | undefined;
  /** One row, such as a RowLink. */
  children: (item: T, index: () => number) => JSX.Element;
}

/** Rows between hairlines. */
export function ListRows<T>(props: ListRowsProps<T>): JSX.Element {
  return (
    <ul class="rows" aria-label={props.label}>
      <For each={props.each}>{(item, index) => <li>{props.children(item, index)}</li>}</For>
    </ul>
  );
}

export interface RowWords {
  title: JSX.Element;
  /** The quiet second line. */
  detail?: JSX.Element;
  /** At the end: a ScoreBadge, a chip, a date. */
  trailing?: JSX.Element;
}

const RowAnchor: Component<
  RowWords &
    Omit<JSX.AnchorHTMLAttributes<HTMLAnchorElement>, 'title' | 'class' | 'classList' | 'style' | 'children'>
> = (props) => {
  const [words, native] = splitProps(props, ['title', 'detail', 'trailing']);
  return (
    <a {...native} class="row">
      <span class="row-words">
        <span class="row-title">{words.title}</span>
        <Show when={words.detail}>
          <span class="row-detail">{words.detail}</span>
        </Show>
      </span>
      <span class="row-trailing">
        {words.trailing}
        <Icon name="forward" />
      </span>
    </a>
  );
};

/** A row that leads somewhere; `to` and `params` are checked against the routes. */
export const RowLink = createLink(RowAnchor);
