import { createLink } from '@tanstack/solid-router';
import { type Component, For, type JSX, Show, splitProps } from 'solid-js';
import { Icon } from './icon.tsx';

export interface ListRowsProps<T> {
  each: readonly T[];
  /** Names the list when no heading stands right above it. */
  label?: string | undefined;
  /** One row: a Row, a RowLink or a RowButton. */
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

const RowInside: Component<RowWords & { leads?: boolean | undefined }> = (props) => (
  <>
    <span class="row-words">
      <span class="row-title">{props.title}</span>
      <Show when={props.detail}>
        <span class="row-detail">{props.detail}</span>
      </Show>
    </span>
    <Show when={props.trailing || props.leads}>
      <span class="row-trailing">
        {props.trailing}
        <Show when={props.leads}>
          <Icon name="forward" />
        </Show>
      </span>
    </Show>
  </>
);

/** A row that only says something. */
export const Row: Component<RowWords> = (props) => (
  <div class="row">
    <RowInside {...props} />
  </div>
);

const RowAnchor: Component<
  RowWords &
    Omit<JSX.AnchorHTMLAttributes<HTMLAnchorElement>, 'title' | 'class' | 'classList' | 'style' | 'children'>
> = (props) => {
  const [words, native] = splitProps(props, ['title', 'detail', 'trailing']);
  return (
    <a {...native} class="row">
      <RowInside {...words} leads />
    </a>
  );
};

/** A row that leads somewhere; `to` and `params` are checked against the routes. */
export const RowLink = createLink(RowAnchor);

/** A row that does something here, such as an entry of a menu in a Sheet. */
export const RowButton: Component<RowWords & { onClick: () => void; disabled?: boolean | undefined }> = (
  props,
) => (
  <button type="button" class="row" disabled={props.disabled} onClick={() => props.onClick()}>
    <RowInside title={props.title} detail={props.detail} trailing={props.trailing} />
  </button>
);
