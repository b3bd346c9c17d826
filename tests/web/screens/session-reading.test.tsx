import { createRoot } from 'solid-js';
import { expect, test } from 'vitest';
import type { SessionId } from '#shared/ids.ts';
import * as build from '#tests/helpers/records.ts';
import type { Interviews, SessionRow } from '#web/engine/interviews.ts';
import { readSessions } from '#web/screens/history/session-reading.ts';

/** A watch the test speaks through, that knows who listens. */
function source<T>() {
  const listeners = new Set<(value: T) => void>();
  return {
    watch: () => (listener: (value: T) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    say: (value: T) => {
      for (const listener of [...listeners]) listener(value);
    },
    listening: () => listeners.size,
  };
}

/** A history that is being read, and the store's side of it. */
function reading() {
  const first = source<readonly SessionRow[]>();
  const ids = source<readonly SessionId[]>();
  const rows = source<readonly SessionRow[]>();
  const interviews: Partial<Interviews> = {
    watchSessions: first.watch,
    watchSessionIds: ids.watch,
    watchSessionRows: rows.watch,
  };
  return createRoot((leave) => ({
    sessions: readSessions(interviews as Interviews, { whole: false }),
    first,
    ids,
    rows,
    leave,
  }));
}

/** The moment after the next frame, when the reading asks for all ids. */
const afterFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const rowOf = (session = build.aSession()): SessionRow => ({ session, feedback: null });

test('all ids are asked for when the first rows stand, and nothing listens once one has left', async () => {
  const { sessions, first, ids, rows, leave } = reading();
  const row = rowOf();
  first.say([row]);
  expect(sessions.row(row.session.id)).toEqual(row);
  expect(sessions.complete()).toBe(false);
  await afterFrame();
  ids.say([row.session.id]);
  expect(sessions.complete()).toBe(true);
  expect([first, ids, rows].map(({ listening }) => listening())).toEqual([0, 1, 1]);
  leave();
  expect([first, ids, rows].map(({ listening }) => listening())).toEqual([0, 0, 0]);
});

test('who leaves within a frame leaves no watch behind', async () => {
  const { first, ids, leave } = reading();
  first.say([rowOf()]);
  leave();
  await afterFrame();
  expect(first.listening()).toBe(0);
  expect(ids.listening()).toBe(0);
});

test('a row that cannot be read is known to be so, and one not read yet is not', async () => {
  const { sessions, first, ids, rows, leave } = reading();
  const [kept, lost] = [rowOf(), build.anId<SessionId>()];
  first.say([kept]);
  await afterFrame();
  ids.say([kept.session.id, lost]);
  expect(sessions.row(lost)).toBeUndefined();
  rows.say([kept]);
  expect(sessions.row(lost)).toBeNull();
  expect(sessions.row(kept.session.id)).toEqual(kept);
  leave();
});
