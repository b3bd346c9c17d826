import { type Component, type JSX, Show } from 'solid-js';

/** info: worth knowing. waiting: something comes later. problem: something failed. done: it is safe. */
export type NoticeKind = 'info' | 'waiting' | 'problem' | 'done';

export interface NoticeProps {
  kind: NoticeKind;
  /** The one thing to know; bold. */
  title?: string | undefined;
  /** What is safe and what to do. */
  children?: JSX.Element;
  /** Buttons, at most two. */
  actions?: JSX.Element;
  /** status: spoken when convenient. alert: spoken at once. Left out: read only where it stands. */
  role?: 'status' | 'alert' | undefined;
}

/** A message that stays on the page until its cause is gone. */
export const Notice: Component<NoticeProps> = (props) => (
  <div class="notice" data-kind={props.kind} role={props.role}>
    <Show when={props.title}>
      <p class="notice-title">{props.title}</p>
    </Show>
    <Show when={props.children}>
      <div>{props.children}</div>
    </Show>
    <Show when={props.actions}>
      <div class="cluster">{props.actions}</div>
    </Show>
  </div>
);

/** A quiet word about a state in a header or a row, such as "On this phone". */
export const StateChip: Component<{
  kind?: 'plain' | 'waiting' | 'done' | undefined;
  children: JSX.Element;
}> = (props) => (
  <span class="chip" data-kind={props.kind ?? 'plain'}>
    {props.children}
  </span>
);
