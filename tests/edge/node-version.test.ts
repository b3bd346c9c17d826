import { expect, it } from 'vitest';
import { advice, isNewEnough } from '../../.ci/node-version.mjs';

it.each(['22.18.0', '22.22.2', '24.0.0', '24.21.0', '26.1.0', '27.0.0'])('runs on Node %s', (version) => {
  expect(isNewEnough(version)).toBe(true);
});

it.each(['18.20.1', '20.20.2', '22.12.0', '23.9.0', '25.3.0'])(
  'does not run on Node %s and says what to do',
  (version) => {
    expect(isNewEnough(version)).toBe(false);
    expect(advice(version)).toContain(version);
    expect(advice(version)).toContain('npm ci');
  },
);
