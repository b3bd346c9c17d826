import { describe, expect, test } from 'vitest';
import { at, START } from '#tests/helpers/records.ts';
import { device, JOURNALED, KEY } from './draft-device.ts';

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
