import { useRouter } from '@tanstack/solid-router';
import { type Component, createEffect, createUniqueId, type JSX, onCleanup, Show } from 'solid-js';
import { Announcer } from './announcer.tsx';
import { IconButton } from './button.tsx';
import { ownWords } from './own-words.ts';

export interface SheetProps {
  open: boolean;
  /** Esc, Back, the backdrop and the close button ask for it; the owner sets `open` to false. */
  onClose: () => void;
  /** The heading, and with it the dialog's name. */
  title: string;
  children: JSX.Element;
  /** Buttons at the end; the safe one first. */
  actions?: JSX.Element;
  /** false leaves the close button out: for questions that have their own Cancel. */
  closable?: boolean | undefined;
  /** alertdialog for questions that must be answered. */
  role?: 'alertdialog' | undefined;
}

/** A modal on the native dialog: from below on a phone, centered on a desk. Its content lives only while open. */
export const Sheet: Component<SheetProps> = (props) => (
  <Show when={props.open}>
    <OpenSheet {...props} />
  </Show>
);

const OpenSheet: Component<SheetProps> = (props) => {
  const id = createUniqueId();
  let dialog: HTMLDialogElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  let pressedBackdrop = false;
  // Tests of parts have no router.
  const router = useRouter({ warn: false }) as ReturnType<typeof useRouter> | undefined;
  const opener = document.activeElement;
  createEffect(() => {
    if (!dialog || dialog.open) return;
    dialog.showModal();
    // The heading first: it tells where one is, and no button is pressed by accident.
    heading?.focus();
  });
  const close = () => props.onClose();
  // Back closes what lies on top and leads nowhere; what the app itself does next is no way back.
  createEffect(() => {
    const unblock = router?.history.block({
      blockerFn: ({ action }: { readonly action: string }) => {
        if (action === 'PUSH' || action === 'REPLACE') return false;
        props.onClose();
        return true;
      },
      enableBeforeUnload: false,
    });
    onCleanup(() => unblock?.());
  });
  // Removing a dialog does not return the focus; only closing it does.
  let gone = false;
  onCleanup(() => {
    gone = true;
    dialog?.close();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is the backdrop's; Esc is the key, and onCancel hears it.
    <dialog
      ref={dialog}
      class="sheet"
      role={props.role}
      aria-labelledby={`${id}-title`}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      // Asked a second time, as by a phone's Back, a browser closes it without asking us first.
      onClose={() => !gone && close()}
      // Down and up both on the backdrop: a selection dragged out of a field must not close anything.
      onPointerDown={(event) => {
        pressedBackdrop = event.target === dialog;
      }}
      onClick={(event) => {
        if (pressedBackdrop && event.target === dialog) close();
      }}
    >
      <div class="sheet-inner">
        <div class="sheet-head">
          <h2 ref={heading} id={`${id}-title`} tabindex="-1">
            {props.title}
          </h2>
          <Show when={props.closable !== false}>
            <IconButton icon="close" label={ownWords.close} onClick={close} />
          </Show>
        </div>
        {props.children}
        <Show when={props.actions}>
          <div class="sheet-actions">{props.actions}</div>
        </Show>
      </div>
      <Announcer />
    </dialog>
  );
};
