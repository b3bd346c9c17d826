import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { Announcer } from '#web/parts/announcer.tsx';
import { Button } from '#web/parts/button.tsx';
import { ConfirmDialog, createConfirm } from '#web/parts/confirm.tsx';
import { Sheet } from '#web/parts/sheet.tsx';
import { type ToastRequest, Toasts, useToasts, type Wait } from '#web/parts/toasts.tsx';

afterEach(cleanup);

function sheetBehindAButton() {
  const [open, setOpen] = createSignal(false);
  render(() => (
    <>
      <Button onClick={() => setOpen(true)}>More</Button>
      <Sheet open={open()} onClose={() => setOpen(false)} title="This question">
        <p>Skip or pause.</p>
      </Sheet>
    </>
  ));
  return screen.getByRole('button', { name: 'More' });
}

test('a sheet is named by its heading, takes the focus there and gives it back', async () => {
  const opener = sheetBehindAButton();
  await userEvent.click(opener);
  expect(screen.getByRole('dialog', { name: 'This question' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'This question' }));

  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('Esc closes a sheet', async () => {
  await userEvent.click(sheetBehindAButton());
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a sheet the browser closed by itself is closed for its owner too, and can be opened again', async () => {
  const opener = sheetBehindAButton();
  await userEvent.click(opener);
  (screen.getByRole('dialog') as HTMLDialogElement).close();
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.click(opener);
  expect(screen.getByRole('dialog')).toBeTruthy();
});

test('the backdrop closes a sheet, a press dragged out of it does not', async () => {
  await userEvent.click(sheetBehindAButton());
  const dialog = screen.getByRole('dialog');
  fireEvent.pointerDown(screen.getByText('Skip or pause.'));
  fireEvent.click(dialog);
  expect(screen.getByRole('dialog')).toBeTruthy();
  fireEvent.pointerDown(dialog);
  fireEvent.click(dialog);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a confirmation resolves with the answer', async () => {
  const confirm = createConfirm();
  render(() => <ConfirmDialog of={confirm} />);
  const first = confirm.ask({
    title: 'End the interview?',
    text: 'Three answers are saved.',
    confirm: 'End',
  });
  await userEvent.click(screen.getByRole('button', { name: 'End' }));
  expect(await first).toBe(true);

  const second = confirm.ask({
    title: 'End the interview?',
    text: 'Three answers are saved.',
    confirm: 'End',
  });
  expect(screen.getByRole('alertdialog', { name: 'End the interview?' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(await second).toBe(false);
});

test('what cannot be undone asks for a typed word and says when it is not there yet', async () => {
  const confirm = createConfirm();
  render(() => <ConfirmDialog of={confirm} />);
  const answer = confirm.ask({ title: 'Delete all?', text: 'For good.', confirm: 'Delete', typed: 'delete' });
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  const field = screen.getByRole('textbox', { name: 'Type delete to confirm' });
  expect(field.getAttribute('aria-invalid')).toBe('true');
  await userEvent.type(field, 'Delete');
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(await answer).toBe(true);
});

/** Time that passes when told. */
function handTime() {
  const due = new Set<() => void>();
  const wait: Wait = (run) => {
    due.add(run);
    return () => due.delete(run);
  };
  return {
    wait,
    pass: () => {
      for (const run of [...due]) run();
    },
  };
}

function toastsShowing(request: ToastRequest, wait: Wait) {
  const Opener = () => {
    const toasts = useToasts();
    return <Button onClick={() => toasts.show(request)}>Delete</Button>;
  };
  render(() => (
    <Toasts wait={wait}>
      <Opener />
      <Announcer />
    </Toasts>
  ));
  return screen.getByRole('button', { name: 'Delete' });
}

test('a toast is announced, can be undone, and gives the focus back', async () => {
  const undo = vi.fn();
  const opener = toastsShowing({ text: 'Interview deleted.', undo }, handTime().wait);
  await userEvent.click(opener);
  expect(screen.getByRole('status').textContent).toBe('Interview deleted.');
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  await userEvent.keyboard('{Enter}');
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('a toast leaves by itself, but not under the focus', async () => {
  const time = handTime();
  await userEvent.click(toastsShowing({ text: 'Saved.' }, time.wait));
  screen.getByRole('button', { name: 'Dismiss' }).focus();
  time.pass();
  expect(screen.getByRole('button', { name: 'Dismiss' })).toBeTruthy();
  screen.getByRole('button', { name: 'Delete' }).focus();
  time.pass();
  expect(screen.queryByRole('button', { name: 'Dismiss' })).toBeNull();
});
