import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Instant, Stamp } from '#shared/ids.ts';
import { FIRST_STAMP, later, tick } from '#shared/stamp.ts';

const DEVICE = '00000000000000aa';
const NOW = Date.UTC(2026, 4, 4) as Instant;
const YEAR = 366 * 24 * 60 * 60 * 1000;

const device = fc.stringMatching(/^[0-9a-f]{16}$/);
const instant = fc.integer({ min: NOW - YEAR, max: NOW + YEAR }).map((ms) => ms as Instant);
const counter = fc.oneof(fc.constantFrom('0000', 'fffe', 'ffff'), fc.stringMatching(/^[0-9a-f]{4}$/));
const stamp = fc
  .tuple(instant, counter, device)
  .map(([ms, count, id]) => Stamp.parse(`${ms.toString(16).padStart(12, '0')}-${count}-${id}`));

describe('a stamp', () => {
  test('is later than the last one, whatever the clock says and whoever wrote it', () => {
    fc.assert(
      fc.property(stamp, instant, device, (last, now, id) => {
        expect(tick(last, now, id) > last).toBe(true);
      }),
    );
  });

  test('keeps its shape', () => {
    fc.assert(
      fc.property(stamp, instant, device, (last, now, id) => {
        expect(Stamp.safeParse(tick(last, now, id)).success).toBe(true);
      }),
    );
  });

  test('rises through a clock that jumps a year back and forth', () => {
    fc.assert(
      fc.property(fc.array(instant, { minLength: 2, maxLength: 50 }), device, (clock, id) => {
        let last = FIRST_STAMP;
        for (const now of clock) {
          const next = tick(last, now, id);
          expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  test('says the time of the clock when the clock is ahead', () => {
    expect(tick(FIRST_STAMP, NOW, DEVICE)).toBe(`${NOW.toString(16).padStart(12, '0')}-0000-${DEVICE}`);
  });

  test('counts on within a millisecond, and while the clock is behind', () => {
    const last = tick(FIRST_STAMP, NOW, DEVICE);
    expect(tick(last, NOW, DEVICE)).toBe(last.replace('-0000-', '-0001-'));
    expect(tick(last, (NOW - YEAR) as Instant, DEVICE)).toBe(last.replace('-0000-', '-0001-'));
  });

  test('borrows the next millisecond when its counter is full', () => {
    const full = Stamp.parse(`00000000000f-ffff-${DEVICE}`);
    expect(tick(full, 0 as Instant, DEVICE)).toBe(`000000000010-0000-${DEVICE}`);
  });

  test('sorts as text by time, then by counter', () => {
    const early = Stamp.parse(`00000000000f-ffff-ffffffffffffffff`);
    const late = Stamp.parse(`000000000010-0000-0000000000000000`);
    expect([late, early].sort()).toEqual([early, late]);
  });
});

describe('the later of two stamps', () => {
  test('is the same from both sides, and one of the two', () => {
    fc.assert(
      fc.property(stamp, stamp, (a, b) => {
        expect(later(a, b)).toBe(later(b, a));
        expect([a, b]).toContain(later(a, b));
        expect(later(a, a)).toBe(a);
      }),
    );
  });

  test('does not depend on the order in which three devices meet', () => {
    fc.assert(
      fc.property(stamp, stamp, stamp, (a, b, c) => {
        expect(later(later(a, b), c)).toBe(later(a, later(b, c)));
      }),
    );
  });
});
