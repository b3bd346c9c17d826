import { type Component, createEffect, createUniqueId, type JSX, onCleanup, Show } from 'solid-js';
import { Announcer } from './announcer.tsx';
import { IconButton } from './button.tsx';
import { ownWords } from './own-words.ts';

export interface SheetProps {
  open: boolean;
  /** Esc, the backdrop and the close button ask for it; the owner sets `open` to false. */
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
  const opener = document.activeElement;
  createEffect(() => {
    if (!dialog || dialog.open) return;
    dialog.showModal();
    // The heading first: it tells where one is, and no button is pressed by accident.
    heading?.focus();
  });
  // Removing a dialog does not return the focus; only closing it does.
  onCleanup(() => {
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
        props.onClose();
      }}
      // Down and up both on the backdrop: a selection dragged out of a field must not close anything.
      onPointerDown={(event) => {
        pressedBackdrop = event.target === dialog;
      }}
      onClick={(event) => {
        if (pressedBackdrop && event.target === dialog) props.onClose();
      }}
    >
      <div class="sheet-inner">
        <div class="sheet-head">
          <h2 ref={heading} id={`${id}-title`} tabindex="-1">
            {props.title}
          </h2>
          <Show when={props.closable !== false}>
            <IconButton icon="close" label={ownWords.close} onClick={() => props.onClose()} />
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
