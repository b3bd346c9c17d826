import {
  type Component,
  createContext,
  createEffect,
  createSignal,
  For,
  type JSX,
  onCleanup,
  Show,
  useContext,
} from 'solid-js';
import { announce } from './announcer.tsx';
import { Button, IconButton } from './button.tsx';
import { ownWords } from './own-words.ts';

/** What is said, and how to take it back. */
export interface ToastRequest {
  readonly text: string;
  readonly undo?: (() => void) | undefined;
  /** Another single action in place of undo, such as "Restart". */
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  /** How long it stays; default 10 with an action, 5 without. Infinity stays until dismissed. */
  readonly seconds?: number | undefined;
}

export interface ToastStack {
  /** Shows a toast and gives the function that removes it early. */
  readonly show: (request: ToastRequest) => () => void;
}

/** Runs something later and gives the function that calls it off. */
export type Wait = (run: () => void, milliseconds: number) => () => void;

const onTheClock: Wait = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

const Stack = createContext<ToastStack>();

/** The toasts of the surrounding AppShell. */
export function useToasts(): ToastStack {
  const stack = useContext(Stack);
  if (!stack) throw new Error('useToasts needs an AppShell or Toasts around it.');
  return stack;
}

/** Provides useToasts() and draws the stack. Time is an argument so tests need no clock. */
export const Toasts: Component<{ children: JSX.Element; wait?: Wait | undefined }> = (props) => {
  const [toasts, setToasts] = createSignal<readonly ToastRequest[]>([]);
  const [held, setHeld] = createSignal(false);
  let cameFrom: EventTarget | null = null;
  const remove = (toast: ToastRequest, hadFocus: boolean) => {
    // An element removed under the pointer or the focus says no goodbye, so the hold is lifted here.
    setHeld(false);
    setToasts((all) => all.filter((each) => each !== toast));
    if (hadFocus && cameFrom instanceof HTMLElement) cameFrom.focus();
  };
  const show = (request: ToastRequest) => {
    const toast = { ...request };
    announce(toast.text);
    // Three at most: the oldest has been read or will not be.
    setToasts((all) => [...all.slice(-2), toast]);
    return () => remove(toast, false);
  };
  return (
    <Stack.Provider value={{ show }}>
      {props.children}
      <Show when={toasts().length > 0}>
        <section
          class="toasts"
          aria-label={ownWords.messages}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={(event) => {
            if (!event.currentTarget.contains(asNode(event.relatedTarget))) cameFrom = event.relatedTarget;
            setHeld(true);
          }}
          onFocusOut={() => setHeld(false)}
        >
          <For each={toasts()}>
            {(toast) => (
              <Toast
                toast={toast}
                held={held()}
                wait={props.wait ?? onTheClock}
                remove={(hadFocus) => remove(toast, hadFocus)}
              />
            )}
          </For>
        </section>
      </Show>
    </Stack.Provider>
  );
};

const asNode = (target: EventTarget | null) => (target instanceof Node ? target : null);

const Toast: Component<{
  toast: ToastRequest;
  held: boolean;
  wait: Wait;
  remove: (hadFocus: boolean) => void;
}> = (props) => {
  let item: HTMLDivElement | undefined;
  const action = () =>
    props.toast.action ?? (props.toast.undo && { label: ownWords.undo, run: props.toast.undo });
  const remove = () => props.remove(item?.contains(document.activeElement) ?? false);
  // Hover or focus stops the clock; leaving starts it from the beginning, never from a rest of a second.
  createEffect(() => {
    const seconds = props.toast.seconds ?? (action() ? 10 : 5);
    if (props.held || seconds === Number.POSITIVE_INFINITY) return;
    onCleanup(props.wait(remove, seconds * 1000));
  });
  return (
    <div class="toast" ref={item}>
      <p>{props.toast.text}</p>
      <Show when={action()}>
        {(offered) => (
          <Button
            variant="plain"
            onClick={() => {
              offered().run();
              // The live region still holds what is no longer so.
              if (props.toast.undo) announce(ownWords.undone);
              remove();
            }}
          >
            {offered().label}
          </Button>
        )}
      </Show>
      <IconButton icon="close" label={ownWords.dismiss} onClick={remove} />
    </div>
  );
};
