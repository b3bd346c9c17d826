import { describe, expect, it } from 'vitest';
import type { Figure } from './bench.ts';
import { median, medians, percentile } from './samples.ts';
import { closureOf, precachedBy } from './stage/built.ts';
import { headerRules } from './stage/server.ts';
import { kept, markdown, plainTable, say } from './table.ts';

const figure = (over: Partial<Figure>): Figure => ({ what: 'Start', ours: 412.3, unit: 'ms', ...over });

describe('samples', () => {
  it('a percentile is one of the samples, by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_, place) => 100 - place);
    expect([0, 0.5, 0.95, 1].map((share) => percentile(hundred, share))).toEqual([1, 50, 95, 100]);
    expect(median([9, 1, 5])).toBe(5);
  });

  it('nothing measured is not zero', () => {
    expect(median([])).toBeUndefined();
    expect(medians([{ fcp: 3 }, { fcp: undefined }, {}], ['fcp', 'lcp'])).toEqual({ fcp: 3, lcp: undefined });
  });
});

describe('tables', () => {
  it('a time is kept from below and a score from above', () => {
    expect(kept(figure({ goal: 900 }))).toBe(true);
    expect(kept(figure({ goal: 400 }))).toBe(false);
    expect(kept(figure({ ours: 97, unit: 'of 100', goal: 98 }))).toBe(false);
    expect(kept(figure({ ours: undefined, goal: 900 }))).toBeUndefined();
  });

  it('values have the digits one can believe', () => {
    expect([say(412.34, 'ms'), say(64.18, 'kB'), say(0.123, 'MB'), say(0.0123, '')]).toEqual([
      '412 ms',
      '64.2 kB',
      '0.12 MB',
      '0.012',
    ]);
  });

  it('a column nothing stands in is left out, and what was not measured is said', () => {
    const figures = [
      figure({ ours: undefined, goal: 900 }),
      figure({ what: 'Paint', peers: 'A 1 ms | B 2 ms' }),
    ];
    expect(plainTable(figures)).not.toContain('Reference');
    const [, , heads, , first, second] = markdown([{ title: 'T', measured: { figures } }]).split('\n');
    expect(heads).toBe('|  | Rehearse | Goal | Peers |');
    expect(first).toBe('| Start | not measured | ≤ 900 ms |  |');
    expect(second).toBe('| Paint | 412 ms |  | A 1 ms \\| B 2 ms |');
  });
});

describe('the built app', () => {
  it('what must be there before the first line runs ends at dynamic imports', () => {
    const sources: Record<string, string> = {
      '/a/main.js':
        'import{x}from"./one.js";import"../b/two.js";export*from"./three.js";import("./later.js")',
      '/a/one.js': 'import{y}from"./main.js";export const x=1',
    };
    const closure = closureOf(['/a/main.js'], (path) => sources[path] ?? '');
    expect([...closure].toSorted()).toEqual(['/a/main.js', '/a/one.js', '/a/three.js', '/b/two.js']);
  });

  it('the service worker’s list is read whatever the order of its fields', () => {
    const list =
      'e([{url:"theme.js",revision:"1a"},{revision:null,url:"/"},{integrity:"x",revision:s,url:i}])';
    expect(precachedBy(list)).toEqual(['/theme.js', '/']);
  });

  it('headers are those of every rule that fits an address', () => {
    const headersFor = headerRules('# why\n/*\n  X-One: 1: a\n\n/assets/*\n  X-Two: 2\n/\n  X-Home: 3\n');
    expect(headersFor('/assets/a.js')).toEqual({ 'X-One': '1: a', 'X-Two': '2' });
    expect(headersFor('/')).toEqual({ 'X-One': '1: a', 'X-Home': '3' });
  });
});
