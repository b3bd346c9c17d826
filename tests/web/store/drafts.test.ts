import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '#shared/ids.ts';
import { fail, ok } from '#shared/result.ts';
import { at, START } from '#tests/helpers/records.ts';
import {
  createDrafts,
  type DraftRow,
  type DraftTable,
  type ManagedDrafts,
  supersedes,
} from '#web/store/drafts.ts';
import { createJournal } from '#web/store/journal.ts';
import { fakeStorage, fakeTimer } from './fakes.ts';

const KEY = 'response/one';
const JOURNALED = `rehearse:draft:${KEY}`;

/** A device: one database, one localStorage, one clock for the timers, as many tabs as wanted. */
function device() {
  const rows = new Map<string, DraftRow>();
  const local = fakeStorage();
  const timer = fakeTimer();
  const state = { broken: false, puts: 0 };
  const table: DraftTable = {
    get: async (key) => ok(rows.get(key)),
    put: async (drafts) => {
      state.puts += 1;
      if (state.broken) return fail({ kind: 'storage-full' });
      for (const row of drafts) if (supersedes(row, rows.get(row.key))) rows.set(row.key, row);
      return ok(undefined);
    },
  };
  const tab = (): ManagedDrafts => createDrafts({ table, schedule: timer.schedule, ...local.tab() });
  /** Time passes, and what it set going comes to an end. */
  const pass = async (ms: number) => {
    timer.pass(ms);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  return { rows, local, table, state, tab, pass };
}

describe('a draft', () => {
  test('is in the journal when write returns, and in the database 250 ms after the first key', async () => {
    const { rows, local, tab, pass } = device();
    const drafts = tab();
    for (let typed = 0; typed < 5; typed++) {
      expect(drafts.write(KEY, 'abcde'.slice(0, typed + 1), at(typed * 60))).toBe(true);
      expect(local.items.get(JOURNALED)).toBe(
        JSON.stringify({ text: 'abcde'.slice(0, typed + 1), at: at(typed * 60) }),
      );
      expect(rows.size).toBe(0);
      if (typed < 4) await pass(60);
    }
    await pass(9);
    expect(rows.size).toBe(0);
    await pass(1);
    expect(rows.get(KEY)?.text).toBe('abcde');
    expect(drafts.dirty).toBe(false);
  });

  test('is put once per wait, however fast the keys come', async () => {
    const { state, tab, pass } = device();
    const drafts = tab();
    for (let typed = 0; typed < 100; typed++) {
      drafts.write(KEY, 'x'.repeat(typed), at(typed * 10));
      await pass(10);
    }
    expect(state.puts).toBe(4);
  });

  test('goes to the database even when the journal is full, and is not lost from sight', async () => {
    const { rows, local, tab, pass } = device();
    const drafts = tab();
    drafts.write(KEY, 'I', START);
    local.full = true;
    expect(drafts.write(KEY, 'I led', at(1))).toBe(false);
    expect(drafts.peek(KEY)).toBe('I led');
    await pass(250);
    expect(rows.get(KEY)?.text).toBe('I led');
    expect(await tab().read(KEY)).toBe('I led');
  });

  test('stays dirty while the database refuses it, and is tried again', async () => {
    const { rows, state, tab, pass } = device();
    const drafts = tab();
    state.broken = true;
    drafts.write(KEY, 'I led', START);
    await pass(250);
    expect([drafts.dirty, rows.size]).toEqual([true, 0]);
    state.broken = false;
    await pass(2_000);
    expect([drafts.dirty, rows.get(KEY)?.text]).toEqual([false, 'I led']);
  });

  test.each([
    ['the journal', at(2), at(1), 'journal'],
    ['the database', at(1), at(2), 'database'],
    ['the journal, when both are as late', at(1), at(1), 'journal'],
  ])(
    'is read from %s where that is newer, and the other is settled',
    async (_which, journaled, stored, text) => {
      const { rows, local, tab, pass } = device();
      local.items.set(JOURNALED, JSON.stringify({ text: 'journal', at: journaled }));
      rows.set(KEY, { key: KEY, text: 'database', updatedAt: stored, removed: false });
      const drafts = tab();
      expect(await drafts.read(KEY)).toBe(text);
      await pass(250);
      expect(rows.get(KEY)?.text).toBe(text);
      expect(drafts.peek(KEY)).toBe(text);
    },
  );

  test('does not lose new words because the clock was set back', async () => {
    const { local, tab, pass } = device();
    const yesterday = at(-86_400_000);
    const before = tab();
    before.write(KEY, 'old', START);
    await before.flush();
    local.items.clear();
    const drafts = tab();
    await drafts.read(KEY);
    drafts.write(KEY, 'new', yesterday);
    await pass(250);
    expect(await tab().read(KEY)).toBe('new');
    local.items.clear();
    expect(await tab().read(KEY)).toBe('new');
  });

  test('is told to other tabs that watch its key, until they stop', () => {
    const { tab } = device();
    const [here, there] = [tab(), tab()];
    const heard: string[] = [];
    const stop = there.watch(KEY, (text) => heard.push(text));
    here.write(KEY, 'I', START);
    here.write('response/two', 'other', START);
    there.write(KEY, 'mine', at(1));
    stop();
    here.write(KEY, 'I led', at(2));
    expect(heard).toEqual(['I']);
  });
});

describe('a removed draft', () => {
  test('does not come back through a put that was on its way', async () => {
    const { rows, tab, pass } = device();
    const drafts = tab();
    drafts.write(KEY, 'sent', START);
    const flushing = drafts.flush();
    await Promise.all([flushing, drafts.remove(KEY)]);
    await pass(1_000);
    expect(rows.get(KEY)).toMatchObject({ text: '', removed: true });
    expect(await tab().read(KEY)).toBeUndefined();
  });

  test('does not come back through a put of another tab', async () => {
    const { tab, pass } = device();
    const [here, there] = [tab(), tab()];
    there.write(KEY, 'typed there', START);
    await here.remove(KEY);
    await pass(1_000);
    expect([await here.read(KEY), await there.read(KEY), await tab().read(KEY)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(there.dirty).toBe(false);
  });

  test('does not come back from a journal whose removal a killed browser has forgotten', async () => {
    const { local, tab } = device();
    const drafts = tab();
    drafts.write(KEY, 'sent', START);
    const forgotten = local.items.get(JOURNALED) ?? '';
    await drafts.remove(KEY);
    local.items.set(JOURNALED, forgotten);
    expect(await tab().read(KEY)).toBeUndefined();
    expect(local.items.has(JOURNALED)).toBe(false);
  });

  test('is removed later when the database refuses at first', async () => {
    const { rows, state, tab, pass } = device();
    const drafts = tab();
    drafts.write(KEY, 'sent', START);
    await drafts.flush();
    state.broken = true;
    await drafts.remove(KEY);
    expect(await drafts.read(KEY)).toBeUndefined();
    state.broken = false;
    await pass(2_000);
    expect(rows.get(KEY)?.removed).toBe(true);
  });

  test('is removed even when this tab has never read it', async () => {
    const { local, tab } = device();
    const before = tab();
    before.write(KEY, 'old', START);
    await before.flush();
    before.close();
    local.items.clear();
    await tab().remove(KEY);
    expect(await tab().read(KEY)).toBeUndefined();
  });

  test('makes way for what is typed afterwards', async () => {
    const { tab, pass } = device();
    const drafts = tab();
    drafts.write(KEY, 'old', START);
    await drafts.remove(KEY);
    drafts.write(KEY, 'new', START);
    await pass(250);
    expect(await tab().read(KEY)).toBe('new');
  });
});

test('forgetting removes the keys of this app and no others, also what another tab still types', async () => {
  const { rows, local, tab, pass } = device();
  const [here, there] = [tab(), tab()];
  local.items.set('rehearse:theme', 'dark');
  local.items.set('other-app', 'stays');
  there.write(KEY, 'words', START);
  await here.forget();
  rows.clear();
  await pass(1_000);
  expect([...local.items.keys()]).toEqual(['other-app']);
  expect([...rows.values()].filter((row) => row.text !== '')).toEqual([]);
});

describe('whatever is in localStorage', () => {
  const garbage = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.record({ text: fc.anything(), at: fc.anything() }).map((value) => JSON.stringify(value) ?? ''),
    fc
      .record({ text: fc.string(), at: fc.oneof(fc.double(), fc.maxSafeInteger()) })
      .map((value) => JSON.stringify(value)),
  );

  test('nothing throws, and a draft written over it is read back', async () => {
    await fc.assert(
      fc.asyncProperty(garbage, fc.string(), async (stored, text) => {
        const { local, tab } = device();
        local.items.set(JOURNALED, stored);
        const drafts = tab();
        drafts.peek(KEY);
        await drafts.read(KEY);
        drafts.write(KEY, text, START);
        expect(drafts.peek(KEY)).toBe(text);
        await drafts.flush();
        expect(await tab().read(KEY)).toBe(text);
        await drafts.remove(KEY);
        expect(await tab().read(KEY)).toBeUndefined();
      }),
      { numRuns: 1_000 },
    );
  });

  test('a storage that throws on every touch is a journal that keeps nothing', async () => {
    const broken = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const storage = { getItem: broken, setItem: broken, removeItem: broken, key: broken, length: 1 };
    const { table } = device();
    const drafts = createDrafts({ table, storage, schedule: fakeTimer().schedule });
    expect(drafts.write(KEY, 'words', START)).toBe(false);
    await drafts.flush();
    expect(await drafts.read(KEY)).toBe('words');
    await drafts.remove(KEY);
    await drafts.forget();
    expect(createJournal(null).write(KEY, { text: '', at: START })).toBe(false);
  });
});

test('whatever tabs type, kill, remove and forget, the last words are read back', async () => {
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ do: fc.constant('type' as const), tab: fc.nat(1), text: fc.string() }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), tab: fc.nat(1) }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('kill' as const), tab: fc.nat(1) }) },
    {
      weight: 3,
      arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 0, max: 400 }) }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('loseJournal' as const) }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('clock' as const), ms: fc.integer({ min: -9e6, max: 9e6 }) }),
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const { local, tab, pass } = device();
      const tabs = [tab(), tab()];
      let clock = START;
      let expected: string | undefined;
      for (const each of steps) {
        const drafts = 'tab' in each ? tabs[each.tab] : undefined;
        if (each.do === 'type' && drafts) {
          // A screen reads the draft before it lets anyone type.
          await drafts.read(KEY);
          drafts.write(KEY, each.text, clock);
          expected = each.text;
        } else if (each.do === 'remove' && drafts) {
          await drafts.remove(KEY);
          expected = undefined;
        } else if (each.do === 'kill' && drafts && 'tab' in each) {
          drafts.close();
          tabs[each.tab] = tab();
        } else if (each.do === 'pass') {
          await pass(each.ms);
          clock = (clock + each.ms) as Instant;
        } else if (each.do === 'loseJournal') {
          // A browser that is killed takes all its tabs along, 300 ms after the last key.
          await pass(300);
          local.items.clear();
          for (const old of tabs.splice(0)) old.close();
          tabs.push(tab(), tab());
        } else if (each.do === 'clock') {
          clock = Math.max(0, clock + ('ms' in each ? each.ms : 0)) as Instant;
        }
      }
      expect(await tab().read(KEY)).toBe(expected);
    }),
    { numRuns: 500 },
  );
});
