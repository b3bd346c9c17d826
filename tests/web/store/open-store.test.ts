import 'fake-indexeddb/auto';
import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fail, ok } from '#shared/result.ts';
import { watched } from '#tests/contracts/store-checks.ts';
import * as build from '#tests/helpers/records.ts';
import { openStore } from '#web/store/open-store.ts';
import { fakeStorage } from './fakes.ts';

const session = build.aSession();
let names = 0;

const open = (onNothingKept?: () => void) => {
  names += 1;
  const name = `opened-${names}`;
  return openStore({ name, pause: async () => {}, ...(onNothingKept && { onNothingKept }) });
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the store as the app opens it', () => {
  test('journals a draft before anything is loaded', () => {
    vi.stubGlobal('localStorage', fakeStorage().tab().storage);
    const store = open();
    expect(store.drafts.write('response/1', 'I', build.START)).toBe(true);
    expect(store.drafts.peek('response/1')).toBe('I');
  });

  test('reads, writes and watches once it is loaded', async () => {
    const store = open();
    const watch = watched(store.watchSessions(5));
    expect(await store.save({ sessions: [session] })).toEqual(ok(undefined));
    await watch.until((rows) => rows.length === 1, 'the session');
    expect(await store.change(session.id, () => fail('no'))).toEqual(fail('no'));
    store.drafts.write('response/1', 'I once', build.START);
    await store.drafts.flush();
    expect([await store.drafts.read('response/1'), store.drafts.dirty]).toEqual(['I once', false]);
    expect(await store.eraseEverything()).toEqual(ok(undefined));
    await watch.until((rows) => rows.length === 0, 'nothing');
    watch.end();
  });

  test('a watch that is ended before the store is loaded never begins', async () => {
    const store = open();
    const watch = watched(store.watchSessions(5));
    watch.end();
    await store.save({ sessions: [session] });
    const second = watched(store.watchSessions(5));
    await second.until((rows) => rows.length === 1, 'the session');
    expect(watch.values).toEqual([]);
    second.end();
  });

  test('answers lists without a database where nothing was ever kept, and follows it once there is one', async () => {
    const opening = vi.spyOn(indexedDB, 'open');
    const store = open();
    const watch = watched(store.watchSessions(5));
    await watch.until((rows) => rows.length === 0, 'nothing');
    expect(await store.openSessions()).toEqual(ok([]));
    expect(opening).not.toHaveBeenCalled();
    await store.save({ sessions: [session] });
    await watch.until((rows) => rows.length === 1, 'the session');
    watch.end();
  });

  test('asks the database where the browser does not tell which there are', async () => {
    names += 1;
    const name = `opened-${names}`;
    await openStore({ name }).save({ sessions: [session] });
    const store = openStore({ name, databases: () => Promise.reject(new TypeError('not a function')) });
    const watch = watched(store.watchSessions(5));
    await watch.until((rows) => rows.length === 1, 'the session');
    watch.end();
  });

  test('keeps its records though the database could not be opened at first', async () => {
    const opening = indexedDB.open.bind(indexedDB);
    let failing = true;
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      if (failing) throw new DOMException('for a moment', 'UnknownError');
      return opening(...args);
    });
    const told = vi.fn();
    names += 1;
    const pause = async () => {
      failing = false;
    };
    const store = openStore({ name: `opened-${names}`, pause, onNothingKept: told });
    await store.save({ sessions: [session] });
    const reopened = openStore({ name: `opened-${names}` });

    const read = await reopened.readInterview(session.id);
    expect(read.ok && read.value?.session).toEqual(session);
    expect(told).not.toHaveBeenCalled();
  });

  test('goes on in memory, and says so once, where the browser keeps nothing', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('private', 'SecurityError');
    });
    const told = vi.fn();
    const store = open(told);
    await Promise.all([store.save({ sessions: [session] }), store.openSessions()]);
    const read = await store.readInterview(session.id);
    expect(read.ok && read.value?.session).toEqual(session);
    store.drafts.write('response/1', 'I', build.START);
    await store.drafts.flush();
    expect(store.drafts.dirty).toBe(false);
    expect(told).toHaveBeenCalledOnce();
  });

  test('brings no database code into the first bundle', async () => {
    const imports = async (file: string): Promise<readonly string[]> => {
      const source = await readFile(new URL(`../../../web/store/${file}`, import.meta.url), 'utf8');
      return [...source.matchAll(/^import (?!type)[^;]*? from '([^']+)'/gm)].map(([, from]) => from ?? '');
    };
    const seen = new Set<string>();
    const queue = ['open-store.ts'];
    for (const file of queue) {
      for (const from of await imports(file)) {
        seen.add(from);
        if (from.startsWith('./')) queue.push(from.slice(2));
      }
    }
    expect([...seen].toSorted()).toEqual(['#shared/result.ts', './drafts.ts', './journal.ts', './outbox.ts']);
  });
});
