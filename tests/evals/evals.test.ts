/** The evals as `npm run evals` runs them, so that no change lands that a bound forbids. */
import { describe, expect, it } from 'vitest';
import { type Figure, keeps } from './eval-group.ts';
import { GROUPS } from './groups.ts';

const measured = await Promise.all(GROUPS.map(async (group) => ({ group, figures: await group.measure() })));

describe.each(measured)('$group.title', ({ group, figures }) => {
  it.each(figures)('$what: $said', (figure) => {
    expect(keeps(figure) ? [] : [figure.said, ...figure.lapses]).toEqual([]);
  });

  it('measures something wherever a share is held', () => {
    expect(figures.filter(({ said }) => said === '0 of 0').map(({ what }) => what)).toEqual([]);
  });

  it('has no bound that holds nothing', () => {
    const names = new Set(figures.filter(({ bound }) => bound).map(({ what }) => what));
    expect(Object.keys(group.bounds).filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('a bound', () => {
  const figure = (value: number, bound: Figure['bound']): Figure => ({
    what: 'a figure',
    value,
    said: '',
    bound,
    lapses: [],
  });

  it.each([
    ['is kept from below', 0.9, { least: 0.9 }, true],
    ['is broken from below', 0.89, { least: 0.9 }, false],
    ['is kept from above', 0.05, { most: 0.05 }, true],
    ['is broken from above', 0.051, { most: 0.05 }, false],
    ['holds nothing where there is none', 0, null, true],
  ] as const)('%s', (_how, value, bound, kept) => {
    expect(keeps(figure(value, bound))).toBe(kept);
  });
});
