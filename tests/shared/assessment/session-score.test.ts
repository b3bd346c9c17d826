import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatScore, sessionAverage } from '#shared/assessment/session-score.ts';

const score = fc.integer({ min: 1, max: 10 });

describe("a session's score", () => {
  test('is the mean of its scored questions, not rounded (000-99, X11)', () => {
    expect(sessionAverage([7, 8, 7])).toBe(22 / 3);
    expect(sessionAverage([7, null, 8])).toBe(7.5);
  });

  test('is null, not 0, when nothing is scored (X13)', () => {
    expect(sessionAverage([])).toBeNull();
    expect(sessionAverage([null, null])).toBeNull();
  });

  test('stays in 1–10 and does not depend on the order of the questions', () => {
    fc.assert(
      fc.property(fc.array(fc.option(score)), (scores) => {
        const mean = sessionAverage(scores);
        expect(sessionAverage(scores.toReversed())).toBe(mean);
        if (mean === null) return;
        expect(mean).toBeGreaterThanOrEqual(1);
        expect(mean).toBeLessThanOrEqual(10);
      }),
    );
  });

  test.each([
    [7.2, '7.2'],
    [22 / 3, '7.3'],
    [7, '7.0'],
    [10, '10.0'],
    [7.25, '7.3'],
    [7.35, '7.4'],
  ])('%d is shown as %s (X11)', (mean, shown) => {
    expect(formatScore(mean)).toBe(shown);
  });

  test('below 8 is never shown as 8.0, so that the figure and the readiness agree (X18)', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 1, maxLength: 10 }), (scores) => {
        const mean = sessionAverage(scores) ?? 0;
        expect(formatScore(mean) === '8.0').toBe(mean === 8);
      }),
    );
  });
});
