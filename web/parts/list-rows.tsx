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
      <Words title={words.title} detail={words.detail} trailing={words.trailing} />
    </a>
  );
};

const Words: Component<RowWords> = (props) => (
  <>
    <span class="row-words">
      <span class="row-title">{props.title}</span>
      <Show when={props.detail}>
        <span class="row-detail">{props.detail}</span>
      </Show>
    </span>
    <span class="row-trailing">
      {props.trailing}
      <Icon name="forward" />
    </span>
  </>
);

export interface QuickRowLinkProps extends RowWords {
  href: string;
  /** Followed without leaving the page; clicks that ask for a new tab or a download never come here. */
  onFollow: () => void;
  /** About to be followed: a finger is on it. */
  onPrepare?: (() => void) | undefined;
}

/** A row that leads somewhere, for lists in which rows come while one scrolls: a tenth of what RowLink costs. */
export const QuickRowLink: Component<QuickRowLinkProps> = (props) => {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    props.onFollow();
  };
  return (
    <a class="row" href={props.href} onClick={follow} onPointerDown={() => props.onPrepare?.()}>
      <Words title={props.title} detail={props.detail} trailing={props.trailing} />
    </a>
  );
};

/** A row that leads somewhere; `to` and `params` are checked against the routes. */
export const RowLink = createLink(RowAnchor);
