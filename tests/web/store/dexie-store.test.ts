import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '#shared/result.ts';
import { watched } from '#tests/contracts/store-checks.ts';
import * as build from '#tests/helpers/records.ts';
import { createDexieStore, type DexieStore } from '#web/store/dexie-store.ts';
import type { Migration } from '#web/store/migrations/migration.ts';
import { MIGRATIONS } from '#web/store/migrations/migrations.ts';
import type { StoreProblem } from '#web/store/store.ts';
import { fakeTimer } from './fakes.ts';

const NEXT_VERSION: readonly Migration[] = [
  ...MIGRATIONS,
  { version: MIGRATIONS.length + 1, stores: { moods: 'id' } },
];
const session = build.aSession();
const SECRET = 'I was fired for stealing bread.';

let names = 0;
const open: DexieStore[] = [];

function openStore(options: Partial<Parameters<typeof createDexieStore>[0]> = {}): DexieStore {
  const store = createDexieStore({ name: `dexie-${names}`, storage: null, ...options });
  open.push(store);
  return store;
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of open.splice(0)) store.close();
  names += 1;
});

/** The error a browser raises. */
const browserError = (name: string) => new DOMException(SECRET, name);

/**
 * A browser whose transactions can be made to fail. It must be there before the database is opened: Dexie
 * takes hold of the function then.
 */
function brittleBrowser() {
  const real = IDBDatabase.prototype.transaction;
  const weather = { error: '', times: 0, refused: 0 };
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    if (weather.times <= 0) return real.apply(this, args);
    weather.times -= 1;
    weather.refused += 1;
    throw browserError(weather.error);
  });
  return {
    refuse(error: string, times = Number.POSITIVE_INFINITY) {
      Object.assign(weather, { error, times });
    },
    recover() {
      weather.times = 0;
    },
    get refused() {
      return weather.refused;
    },
  };
}

describe('after another tab has upgraded the database', () => {
  test('by itself Dexie would let the old tab go on writing', async () => {
    const old = new Dexie(`dexie-${names}`);
    for (const { version, stores } of MIGRATIONS) old.version(version).stores({ ...stores });
    await old.open();
    const upgraded = openStore({ migrations: NEXT_VERSION });
    expect(await upgraded.open()).toEqual(ok(undefined));
    await old.table('sessions').add(session);
    expect(await old.table('sessions').count()).toBe(1);
    old.close();
  });

  test('the old tab writes nothing any more and says why', async () => {
    const old = openStore();
    await old.save({ sessions: [session] });
    const watch = watched(old.watchInterview(session.id));
    await watch.until((now) => now !== undefined, 'the session');

    const upgraded = openStore({ migrations: NEXT_VERSION });
    expect(await upgraded.open()).toEqual(ok(undefined));

    const outdated = fail<StoreProblem>({ kind: 'storage-outdated' });
    expect(watch.problems).toEqual([{ kind: 'storage-outdated' }]);
    expect(await old.save({ sessions: [build.aSession()] })).toEqual(outdated);
    const move = vi.fn(() => ok({ questions: [build.questionOf(session)] }));
    expect(await old.change(session.id, move)).toEqual(outdated);
    expect(move).not.toHaveBeenCalled();
    expect(await old.eraseEverything()).toEqual(outdated);
    const inventory = await upgraded.inventory();
    expect(inventory.ok && inventory.value.sessions).toBe(1);
    watch.end();
  });

  test('a change under way ends whole, then the tab is outdated', async () => {
    const old = openStore();
    await old.save({ sessions: [session] });
    const question = build.questionOf(session);
    const changing = old.change(session.id, () => ok({ questions: [question] }));
    const upgraded = openStore({ migrations: NEXT_VERSION });
    const [changed] = await Promise.all([changing, upgraded.open()]);
    const stored = await upgraded.readQuestion(question.id);
    expect(stored).toEqual(ok(changed.ok ? question : undefined));
    expect(await old.save({})).toEqual(fail({ kind: 'storage-outdated' }));
  });

  test('a tab of the old version that opens later is outdated too, and harms nothing', async () => {
    const upgraded = openStore({ migrations: NEXT_VERSION });
    await upgraded.save({ sessions: [session] });
    const old = openStore();
    expect(await old.save({ sessions: [build.aSession()] })).toEqual(fail({ kind: 'storage-outdated' }));
    expect(await old.open()).toEqual(fail({ kind: 'storage-outdated' }));
    const inventory = await upgraded.inventory();
    expect(inventory.ok && inventory.value.sessions).toBe(1);
  });
});

describe('when the browser fails', () => {
  test('a full disk is storage-full, and nothing of the change is written', async () => {
    const store = openStore();
    await store.save({ sessions: [session] });
    const question = build.questionOf(session);
    const real = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'responses') throw browserError('QuotaExceededError');
      return real.apply(this, args);
    });
    const changes = { questions: [question], responses: [build.responseTo(question, { text: SECRET })] };
    const full = fail({ kind: 'storage-full' });
    expect(await store.change(session.id, () => ok(changes))).toEqual(full);
    expect(await store.save(changes)).toEqual(full);
    const read = await store.readInterview(session.id);
    expect(read.ok && read.value?.questions).toEqual([]);
  });

  test.each(['SecurityError', 'InvalidStateError', 'UnknownError'])(
    'a database that does not open (%s) is storage-unavailable, and is tried again',
    async (name) => {
      const refusing = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw browserError(name);
      });
      const store = openStore();
      expect(await store.save({ sessions: [session] })).toEqual(fail({ kind: 'storage-unavailable' }));
      refusing.mockRestore();
      expect(await store.save({ sessions: [session] })).toEqual(ok(undefined));
    },
  );

  test.each(['InvalidStateError', 'UnknownError'])(
    'a connection that was lost once (%s) is opened again, and the change is written once',
    async (name) => {
      const browser = brittleBrowser();
      const store = openStore();
      await store.save({ sessions: [session] });
      browser.refuse(name, 1);
      const question = build.questionOf(session);
      const changed = await store.change(session.id, () => ok({ questions: [question] }));
      expect(changed.ok).toBe(true);
      expect(browser.refused).toBe(1);
      const read = await store.readInterview(session.id);
      expect(read.ok && read.value?.questions).toEqual([question]);
    },
  );

  test('a connection that stays lost is storage-failed, with names of errors and no words of anyone', async () => {
    const browser = brittleBrowser();
    const store = openStore();
    await store.save({ sessions: [session] });
    browser.refuse('UnknownError');
    const saved = await store.save({ sessions: [build.aSession({ title: SECRET })] });
    expect(saved).toEqual(fail({ kind: 'storage-failed', detail: 'UnknownError' }));
  });

  test('an error nobody expected tells its name only', async () => {
    const store = openStore();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new TypeError(`cannot store ${SECRET}`);
    });
    const saved = await store.save({ sessions: [session] });
    expect(JSON.stringify(saved)).toContain('storage-failed');
    expect(JSON.stringify(saved)).not.toContain('bread');
  });

  test('a watch tells a problem once, looks again, and goes on', async () => {
    const { schedule, pass } = fakeTimer();
    const browser = brittleBrowser();
    const store = openStore({ schedule });
    await store.save({ sessions: [session] });
    const watch = watched(store.watchInterview(session.id));
    await watch.until((now) => now !== undefined, 'the session');

    browser.refuse('UnknownError');
    const again = watched(store.watchSessions(3));
    await vi.waitFor(() => expect(again.problems).toHaveLength(1));
    const { refused } = browser;
    pass(1_000);
    await vi.waitFor(() => expect(browser.refused).toBeGreaterThan(refused));
    expect(again.problems).toEqual([{ kind: 'storage-failed', detail: 'UnknownError' }]);

    browser.recover();
    await vi.waitFor(() => {
      pass(30_000);
      expect(again.values).toHaveLength(1);
    });
    await store.save({ sessions: [build.aSession()] });
    await again.until((rows) => rows.length === 2, 'both sessions');
    again.end();
    watch.end();
  });
});

test('records are written with strict durability', async () => {
  const store = openStore();
  const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await store.save({ sessions: [session] });
  const writes = transactions.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBeGreaterThan(0);
  for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
});

test('a database that was deleted from outside is made anew', async () => {
  const store = openStore();
  await store.save({ sessions: [session] });
  await Dexie.delete(`dexie-${names}`);
  expect(await store.readInterview(session.id)).toEqual(ok(undefined));
  expect(await store.save({ sessions: [session] })).toEqual(ok(undefined));
});
