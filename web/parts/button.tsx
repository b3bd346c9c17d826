import { createLink } from '@tanstack/solid-router';
import { type Component, createEffect, type JSX, on, onCleanup, Show, splitProps } from 'solid-js';
import { announce, unsay } from './announcer.tsx';
import { Icon, type IconName } from './icon.tsx';
import { ownWords } from './own-words.ts';

/** primary: one a screen. quiet: the rest. plain: words only. danger-quiet: destroys something. */
export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger-quiet';

type NativeButton = Omit<
  JSX.ButtonHTMLAttributes<HTMLButtonElement>,
  'class' | 'classList' | 'style' | 'children'
>;

export interface ButtonProps extends NativeButton {
  children: JSX.Element;
  /** Default quiet. */
  variant?: ButtonVariant | undefined;
  /** While true the button keeps focus, ignores taps and says `busyWords`. */
  busy?: boolean | undefined;
  /** Shown and announced while busy; default "Working…". */
  busyWords?: string | undefined;
  /** Fills its line. */
  wide?: boolean | undefined;
}

/** A native button; `type="button"` unless told otherwise. */
export const Button: Component<ButtonProps> = (props) => {
  const [own, native] = splitProps(props, [
    'children',
    'variant',
    'busy',
    'busyWords',
    'wide',
    'type',
    'onClick',
  ]);
  const busyWords = () => own.busyWords ?? ownWords.working;
  createEffect(
    on(
      () => own.busy === true,
      (busy) => {
        if (!busy) return;
        const words = busyWords();
        announce(words);
        // What came of it is said by who knows it, and stays.
        onCleanup(() => unsay(words));
      },
    ),
  );
  // Not `disabled`: a disabled button drops the focus, and with it a keyboard user's place.
  const press: JSX.EventHandler<HTMLButtonElement, MouseEvent> = (event) => {
    if (own.busy) event.preventDefault();
    else if (typeof own.onClick === 'function') own.onClick(event);
    else own.onClick?.[0](own.onClick[1], event);
  };
  return (
    <button
      {...native}
      class="button"
      type={own.type ?? 'button'}
      data-variant={own.variant ?? 'quiet'}
      data-wide={own.wide ? '' : undefined}
      aria-busy={own.busy ? 'true' : undefined}
      aria-disabled={own.busy ? 'true' : undefined}
      onClick={press}
    >
      <Show when={own.busy} fallback={own.children}>
        <span class="button-stroke" aria-hidden="true" />
        {busyWords()}
      </Show>
    </button>
  );
};

export interface IconButtonProps extends NativeButton {
  /** The accessible name; an icon alone says nothing. */
  label: string;
  icon: IconName;
}

/** A square button with a drawing and a spoken name. */
export const IconButton: Component<IconButtonProps> = (props) => {
  const [own, native] = splitProps(props, ['label', 'icon']);
  return (
    <button
      type="button"
      {...native}
      class="button"
      data-variant="icon"
      aria-label={own.label}
      title={own.label}
    >
      <Icon name={own.icon} />
    </button>
  );
};

type NativeAnchor = Omit<JSX.AnchorHTMLAttributes<HTMLAnchorElement>, 'class' | 'classList' | 'style'>;

type ButtonAnchorProps = NativeAnchor & {
  variant?: ButtonVariant | undefined;
  wide?: boolean | undefined;
  /** A drawing before the words. */
  icon?: IconName | undefined;
};

const ButtonAnchor: Component<ButtonAnchorProps> = (props) => {
  const [own, native] = splitProps(props, ['variant', 'wide', 'icon']);
  return (
    <a {...native} class="button" data-variant={own.variant ?? 'quiet'} data-wide={own.wide ? '' : undefined}>
      <Show when={own.icon}>{(icon) => <Icon name={icon()} />}</Show>
      {native.children}
    </a>
  );
};

/** A link that looks like a button: `<ButtonLink to="/history" variant="primary">`; `to` is checked against the routes. */
export const ButtonLink = createLink(ButtonAnchor);

type IconAnchorProps = Omit<NativeAnchor, 'children'> & Pick<IconButtonProps, 'label' | 'icon'>;

const IconAnchor: Component<IconAnchorProps> = (props) => {
  const [own, native] = splitProps(props, ['label', 'icon']);
  return (
    <a
      {...native}
      href={native.href}
      class="button"
      data-variant="icon"
      aria-label={own.label}
      title={own.label}
    >
      <Icon name={own.icon} />
    </a>
  );
};

/** A link that looks like an IconButton. */
export const IconLink = createLink(IconAnchor);
