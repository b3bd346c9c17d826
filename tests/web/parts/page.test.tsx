import { cleanup, render, screen, within } from '@solidjs/testing-library';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/solid-router';
import userEvent from '@testing-library/user-event';
import { createSignal } from 'solid-js';
import { afterEach, expect, test, vi } from 'vitest';
import { AppShell } from '#web/parts/app-shell.tsx';
import { Page } from '#web/parts/page.tsx';
import { TideLine } from '#web/parts/tide-line.tsx';
import { Waiting } from '#web/parts/waiting.tsx';

afterEach(cleanup);

test('a page names the document and moves the focus to its heading', () => {
  render(() => <Page title="History">…</Page>);
  expect(document.title).toBe('History · Rehearse');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'History' }));
  expect(screen.getByRole('main')).toBeTruthy();
});

test('home is not called by its name twice', () => {
  render(() => <Page title="Rehearse">…</Page>);
  expect(document.title).toBe('Rehearse');
});

test('a new question takes the focus back to the heading; other changes leave it alone', () => {
  const [question, setQuestion] = createSignal({ id: 'q1', text: 'Why us?' });
  render(() => (
    <Page voice="interviewer" title={question().text} documentTitle="Interview" focusOn={question().id}>
      <button type="button">Submit</button>
    </Page>
  ));
  screen.getByRole('button', { name: 'Submit' }).focus();
  setQuestion({ id: 'q1', text: 'Why us? ' });
  expect(document.activeElement?.textContent).toBe('Submit');
  setQuestion({ id: 'q2', text: 'Why you?' });
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Why you?' }));
  expect(document.title).toBe('Interview · Rehearse');
});

async function shellAt(path: string, inRoom: boolean) {
  const root = createRootRoute({
    component: () => (
      <AppShell inRoom={inRoom}>
        <Page title="Here">…</Page>
      </AppShell>
    ),
    notFoundComponent: () => null,
  });
  const router = createRouter({ routeTree: root, history: createMemoryHistory({ initialEntries: [path] }) });
  render(() => <RouterProvider router={router as never} />);
  await screen.findByRole('main');
}

test('the tabs say where one is', async () => {
  await shellAt('/history', false);
  const tabs = within(screen.getByRole('navigation', { name: 'Main' }));
  expect(tabs.getByRole('link', { name: 'History' }).getAttribute('aria-current')).toBe('page');
  expect(tabs.getByRole('link', { name: 'Home' }).getAttribute('aria-current')).toBeNull();
  expect(tabs.getByRole('link', { name: 'Jobs' }).getAttribute('href')).toBe('/applications');
});

test('in the room nothing leads away by accident', async () => {
  await shellAt('/', true);
  expect(screen.queryByRole('navigation')).toBeNull();
});

test('the skip link goes to the content and leaves no trace in the history', async () => {
  await shellAt('/history', false);
  await userEvent.click(screen.getByRole('link', { name: 'Skip to content' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
});

test('the tide line says its value in words', () => {
  render(() => <TideLine label="Interview" step={3} of={5} words="Question 3 of 5" />);
  const line = screen.getByRole('progressbar', { name: 'Interview' });
  expect(line.getAttribute('aria-valuetext')).toBe('Question 3 of 5');
});

test('a short wait shows nothing, a longer one says what is awaited', () => {
  vi.useFakeTimers();
  try {
    render(() => <Waiting label="Opening your interviews…" />);
    vi.advanceTimersByTime(299);
    expect(screen.getByRole('status').textContent).toBe('');
    vi.advanceTimersByTime(1);
    expect(screen.getByRole('status').textContent).toBe('Opening your interviews…');
  } finally {
    vi.useRealTimers();
  }
});
