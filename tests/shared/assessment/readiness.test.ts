import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readinessOf } from '#shared/assessment/readiness.ts';
import { READINESS } from '#shared/interview/records.ts';

const claude = { scored: 5, criticalGap: false, onDeviceOnly: false };
const device = { ...claude, onDeviceOnly: true };

describe('readiness', () => {
  test.each([
    [10, 'ready'],
    [8, 'ready'],
    [7.99, 'almost_ready'],
    [7.95, 'almost_ready'],
    [6, 'almost_ready'],
    [5.99, 'needs_practice'],
    [1, 'needs_practice'],
  ])('of an unrounded mean of %d is %s (000-81…83, X18)', (mean, readiness) => {
    expect(readinessOf({ ...claude, mean })).toBe(readiness);
  });

  test.each([
    [9, 'almost_ready'],
    [7, 'needs_practice'],
    [3, 'needs_practice'],
  ])('a critical gap lowers a mean of %d by one band, to %s (X18)', (mean, readiness) => {
    expect(readinessOf({ ...claude, mean, criticalGap: true })).toBe(readiness);
  });

  test('the on-device coach alone never says ready, and a critical gap lowers its highest band', () => {
    expect(readinessOf({ ...device, mean: 9.5 })).toBe('almost_ready');
    expect(readinessOf({ ...device, mean: 7 })).toBe('almost_ready');
    expect(readinessOf({ ...device, mean: 9.5, criticalGap: true })).toBe('needs_practice');
    expect(readinessOf({ ...device, mean: 5.9 })).toBe('needs_practice');
  });

  test('is not said by the on-device coach on fewer than three scored answers', () => {
    expect(readinessOf({ ...device, mean: 9, scored: 2 })).toBeNull();
    expect(readinessOf({ ...device, mean: 2, scored: 1 })).toBeNull();
    expect(readinessOf({ ...device, mean: 9, scored: 3 })).toBe('almost_ready');
    expect(readinessOf({ ...claude, mean: 9, scored: 2 })).toBe('ready');
  });

  test('is not invented when nothing was scored (X13)', () => {
    expect(readinessOf({ ...claude, mean: null, scored: 0, criticalGap: true })).toBeNull();
  });

  test('is never raised by a gap or by who judged, and never falls when the mean rises', () => {
    const mean = fc.double({ min: 1, max: 10, noNaN: true });
    const rank = (of: Parameters<typeof readinessOf>[0]) => {
      const readiness = readinessOf(of);
      return readiness === null ? Number.NaN : -READINESS.indexOf(readiness);
    };
    fc.assert(
      fc.property(mean, mean, fc.boolean(), fc.boolean(), (a, b, criticalGap, onDeviceOnly) => {
        const flags = { scored: 5, criticalGap, onDeviceOnly };
        expect(rank({ mean: a, ...flags })).toBeLessThanOrEqual(rank({ mean: a, ...claude }));
        expect(rank({ mean: Math.max(a, b), ...flags })).toBeGreaterThanOrEqual(
          rank({ mean: Math.min(a, b), ...flags }),
        );
      }),
    );
  });
});
