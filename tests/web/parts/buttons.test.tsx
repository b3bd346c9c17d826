import { cleanup, render, screen } from '@solidjs/testing-library';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { Announcer, announce } from '#web/parts/announcer.tsx';
import { Button, IconButton } from '#web/parts/button.tsx';

afterEach(cleanup);

test('a button inside a form does not submit it unless told to', async () => {
  const submitted = vi.fn((event: Event) => event.preventDefault());
  render(() => (
    <form onSubmit={submitted}>
      <Button>Hint</Button>
      <Button type="submit">Send</Button>
    </form>
  ));
  await userEvent.click(screen.getByRole('button', { name: 'Hint' }));
  expect(submitted).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(submitted).toHaveBeenCalledOnce();
});

test('a busy button says so, keeps the focus and ignores taps', async () => {
  const pressed = vi.fn();
  const [busy, setBusy] = createSignal(false);
  render(() => (
    <>
      <Announcer />
      <Button busy={busy()} busyWords="Saving…" onClick={pressed}>
        Save
      </Button>
    </>
  ));
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  setBusy(true);
  const button = screen.getByRole('button', { name: 'Saving…', busy: true });
  expect(screen.getByRole('status').textContent).toBe('Saving…');
  expect(document.activeElement).toBe(button);
  await userEvent.click(button);
  expect(pressed).toHaveBeenCalledOnce();
});

test('what a button said while busy is unsaid when it is not, and what was said since stays', () => {
  const [busy, setBusy] = createSignal(false);
  render(() => (
    <>
      <Announcer />
      <Button busy={busy()} busyWords="Saving…">
        Save
      </Button>
    </>
  ));
  const said = () => screen.getByRole('status').textContent;
  setBusy(true);
  expect(said()).toBe('Saving…');
  setBusy(false);
  expect(said()).toBe('');
  setBusy(true);
  announce('Saved on this phone.');
  setBusy(false);
  expect(said()).toBe('Saved on this phone.');
});

test('an icon button has a name', () => {
  render(() => <IconButton icon="close" label="Leave" />);
  expect(screen.getByRole('button', { name: 'Leave' })).toBeTruthy();
});
