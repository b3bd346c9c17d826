import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Instant } from '#shared/ids.ts';
import { START } from '#tests/helpers/records.ts';
import { createDrafts } from '#web/store/drafts.ts';
import { createJournal } from '#web/store/journal.ts';
import { device, JOURNALED, KEY } from './draft-device.ts';
import { fakeTimer } from './fakes.ts';

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
