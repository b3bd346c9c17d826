import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BANDS,
  bandOf,
  DIMENSIONS,
  gradeOf,
  scoreFromTotal,
  scoreRange,
  WEIGHTS,
  weightedTotal,
} from '#shared/assessment/scale.ts';

const percent = fc.double({ min: 0, max: 100, noNaN: true });
const anyDimensions = fc.record({
  structure: percent,
  relevance: percent,
  specificity: percent,
  communication: percent,
  impact: percent,
});

function all(score: number) {
  return { structure: score, relevance: score, specificity: score, communication: score, impact: score };
}

describe('the total', () => {
  test('is the worked example of 002 once impact is filled in (X21)', () => {
    const example = { structure: 85, relevance: 80, specificity: 70, communication: 75 };
    expect(weightedTotal({ ...example, impact: 250 / 3 })).toBe(78);
    expect(weightedTotal({ ...example, impact: 83.33 })).toBe(77.9995);
    expect(weightedTotal({ ...example, impact: 83.33 }).toFixed(1)).toBe('78.0');
  });

  test('counts each dimension by its weight (002-44)', () => {
    const alone = DIMENSIONS.map((name) => [name, weightedTotal({ ...all(0), [name]: 100 })]);
    expect(Object.fromEntries(alone)).toEqual({
      structure: 15,
      relevance: 30,
      specificity: 25,
      communication: 15,
      impact: 15,
    });
  });

  test('has weights that sum to 1 (002-44)', () => {
    const sum = DIMENSIONS.reduce((total, name) => total + WEIGHTS[name], 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  test('carries no dust of binary fractions: equal dimensions give exactly their value', () => {
    for (let score = 0; score <= 100; score += 1) expect(weightedTotal(all(score))).toBe(score);
  });

  test('stays in 0–100 for any dimensions in 0–100', () => {
    fc.assert(
      fc.property(anyDimensions, (dimensions) => {
        const total = weightedTotal(dimensions);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
      }),
    );
  });

  test('never falls when a dimension rises', () => {
    fc.assert(
      fc.property(anyDimensions, fc.constantFrom(...DIMENSIONS), percent, (dimensions, name, other) => {
        const low = { ...dimensions, [name]: Math.min(dimensions[name], other) };
        const high = { ...dimensions, [name]: Math.max(dimensions[name], other) };
        expect(weightedTotal(high)).toBeGreaterThanOrEqual(weightedTotal(low));
      }),
    );
  });

  test('is held under a ceiling and not lifted to it', () => {
    expect(weightedTotal(all(90), 62)).toBe(62);
    expect(weightedTotal(all(40), 62)).toBe(40);
    expect(weightedTotal(all(90), 0)).toBe(0);
    expect(weightedTotal(all(90), null)).toBe(90);
  });
});

describe('the score people read', () => {
  test.each([
    [0, 1],
    [4, 1],
    [14.9, 1],
    [15, 2],
    [64.9, 6],
    [65, 7],
    [78, 8],
    [94.9, 9],
    [95, 10],
    [100, 10],
  ])('of a total of %d is %d (X1)', (total, score) => {
    expect(scoreFromTotal(total)).toBe(score);
  });

  test('is a whole number in 1–10 that never falls when the total rises (X1)', () => {
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const [low, high] = [scoreFromTotal(Math.min(a, b)), scoreFromTotal(Math.max(a, b))];
        expect(Number.isInteger(low)).toBe(true);
        expect(low).toBeGreaterThanOrEqual(1);
        expect(high).toBeLessThanOrEqual(10);
        expect(high).toBeGreaterThanOrEqual(low);
      }),
    );
  });

  test('comes with a range of a point to either side, two when confidence is low', () => {
    expect(scoreRange(7, 'high')).toEqual([6, 8]);
    expect(scoreRange(7, 'medium')).toEqual([6, 8]);
    expect(scoreRange(7, 'low')).toEqual([5, 9]);
  });

  test('has a range of whole numbers inside 1–10 that holds it', () => {
    const confidence = fc.constantFrom('high' as const, 'medium' as const, 'low' as const);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), confidence, (score, how) => {
        const [low, high] = scoreRange(score, how);
        expect(Number.isInteger(low) && Number.isInteger(high)).toBe(true);
        expect(1 <= low && low <= score && score <= high && high <= 10).toBe(true);
      }),
    );
  });
});

describe('the band', () => {
  test.each([
    [0, 'not_yet'],
    [29.99, 'not_yet'],
    [30, 'thin'],
    [49.99, 'thin'],
    [50, 'developing'],
    [64.99, 'developing'],
    [65, 'solid'],
    [79.99, 'solid'],
    [80, 'strong'],
    [100, 'strong'],
  ])('of %d is %s', (total, band) => {
    expect(bandOf(total)).toBe(band);
  });

  test('of five dimensions at 80 is strong, not a hair below', () => {
    expect(bandOf(weightedTotal(all(80)))).toBe('strong');
  });

  test('never falls when the total rises', () => {
    fc.assert(
      fc.property(percent, percent, (a, b) => {
        const rank = (total: number) => BANDS.indexOf(bandOf(total));
        expect(rank(Math.max(a, b))).toBeGreaterThanOrEqual(rank(Math.min(a, b)));
      }),
    );
  });
});

describe('the letter', () => {
  test.each([
    [10, 'A'],
    [9, 'A'],
    [8.99, 'B'],
    [7.5, 'B'],
    [7.49, 'C'],
    [6, 'C'],
    [5.99, 'D'],
    [4, 'D'],
    [3.99, 'E'],
    [1, 'E'],
  ])('of a mean of %d is %s', (mean, letter) => {
    expect(gradeOf(mean)).toBe(letter);
  });
});
