import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readinessOf } from '#shared/assessment/readiness.ts';
import { READINESS } from '#shared/interview/records.ts';

const claude = { criticalGap: false, onDeviceOnly: false };

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

  test('the on-device coach alone never says ready', () => {
    expect(readinessOf({ mean: 9.5, criticalGap: false, onDeviceOnly: true })).toBe('almost_ready');
    expect(readinessOf({ mean: 7, criticalGap: false, onDeviceOnly: true })).toBe('almost_ready');
    expect(readinessOf({ mean: 9.5, criticalGap: true, onDeviceOnly: true })).toBe('almost_ready');
  });

  test('is not invented when nothing was scored (X13)', () => {
    expect(readinessOf({ mean: null, criticalGap: true, onDeviceOnly: false })).toBeNull();
  });

  test('is never raised by a gap or by who judged, and never falls when the mean rises', () => {
    const mean = fc.double({ min: 1, max: 10, noNaN: true });
    const rank = (of: Parameters<typeof readinessOf>[0]) => {
      const readiness = readinessOf(of);
      return readiness === null ? Number.NaN : -READINESS.indexOf(readiness);
    };
    fc.assert(
      fc.property(mean, mean, fc.boolean(), fc.boolean(), (a, b, criticalGap, onDeviceOnly) => {
        const flags = { criticalGap, onDeviceOnly };
        expect(rank({ mean: a, ...flags })).toBeLessThanOrEqual(rank({ mean: a, ...claude }));
        expect(rank({ mean: Math.max(a, b), ...flags })).toBeGreaterThanOrEqual(
          rank({ mean: Math.min(a, b), ...flags }),
        );
      }),
    );
  });
});
