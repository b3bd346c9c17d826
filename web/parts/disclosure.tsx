import { type Component, type JSX, Show } from 'solid-js';
import { Icon } from './icon.tsx';

export interface DisclosureProps {
  /** What is inside, so that nobody has to open it to find out. */
  summary: JSX.Element;
  open?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
  /** Brings what it unfolds into sight: for places with so little room that it would open out of sight. */
  reveals?: boolean | undefined;
  children: JSX.Element;
}

/** Folds what only some want to read; native, so search in page finds it. */
export const Disclosure: Component<DisclosureProps> = (props) => {
  let body: HTMLDivElement | undefined;
  const toggled = (open: boolean) => {
    if (open && props.reveals) body?.scrollIntoView({ block: 'nearest' });
    props.onToggle?.(open);
  };
  return (
    <details
      class="disclosure"
      open={props.open ?? false}
      onToggle={(event) => toggled(event.currentTarget.open)}
    >
      <summary>
        <span>{props.summary}</span>
        <Icon name="down" />
      </summary>
      <div ref={body} class="disclosure-body">
        {props.children}
      </div>
    </details>
  );
};

export interface EmptyStateProps {
  title: string;
  /** One to three short lines: what will stand here, and how it gets here. */
  children: JSX.Element;
  /** The one thing to do about it. */
  action?: JSX.Element;
}

/** A place with nothing in it yet; says what will be, never a zero. */
export const EmptyState: Component<EmptyStateProps> = (props) => (
  <div class="empty">
    <h2>{props.title}</h2>
    <p>{props.children}</p>
    <Show when={props.action}>
      <div class="cluster">{props.action}</div>
    </Show>
  </div>
);
