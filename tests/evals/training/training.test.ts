import { describe, expect, it } from 'vitest';
import { DIMENSIONS } from '#shared/assessment/scale.ts';
import { FEATURE_NAMES, FEATURES } from '#web/coach/on-device/learned/features.ts';
import { SPEAKS_FOR, type Weights, weigh } from '#web/coach/on-device/learned/model.ts';
import inFile from '#web/coach/on-device/learned/weights.json' with { type: 'json' };
import { partOf, readCorpus } from '../corpus/corpus.ts';
import { fitted, SETTINGS } from './fit.ts';
import { samplesOf } from './samples.ts';

const weights: Weights = inFile;

describe('the weights', () => {
  it('are those of the corpus and the code of today (npm run train)', () => {
    const samples = samplesOf(readCorpus().filter((answer) => partOf(answer) !== 'test'));
    const { points, base } = fitted(samples, SETTINGS);
    for (const name of DIMENSIONS) {
      expect(Object.keys(weights.points[name])).toEqual(Object.keys(points[name]));
      for (const [input, value] of Object.entries(points[name]))
        expect(weights.points[name][input as keyof Weights['usual']]).toBeCloseTo(value, 0);
      for (const [type, value] of Object.entries(base[name]))
        expect(Math.abs((weights.base[name][type as 'intro'] ?? 0) - value)).toBeLessThan(1);
    }
  });

  it('never push a feature against what it says', () => {
    for (const name of DIMENSIONS)
      for (const feature of SPEAKS_FOR[name])
        expect((weights.points[name][feature] ?? 0) * FEATURES[feature].push).toBeGreaterThanOrEqual(0);
  });

  it('use every feature that is read', () => {
    const used = new Set(DIMENSIONS.flatMap((name) => Object.keys(weights.points[name])));
    expect(FEATURE_NAMES.filter((name) => !used.has(name))).toEqual([]);
  });
});

describe('a dimension', () => {
  it('is the sum of its shares, within 0 and 100 however far they go', () => {
    const far = (push: number) =>
      Object.fromEntries(FEATURE_NAMES.map((name) => [name, push * FEATURES[name].push * 1e6]));
    for (const name of DIMENSIONS) {
      const [worst, best] = [weigh(far(-1), 'behavioral', weights), weigh(far(1), 'behavioral', weights)];
      expect(worst[name].score).toBeGreaterThanOrEqual(0);
      expect(best[name].score).toBeLessThanOrEqual(100);
      expect(best[name].score).toBeGreaterThan(worst[name].score);
    }
  });
});
