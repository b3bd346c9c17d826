import { describe, expect, test } from 'vitest';
import { sayProblem } from '#web/words/problems.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('when Claude is asked again', () => {
  test.each([
    [null, 'later'],
    [0, 'in a minute'],
    [MINUTE + 1, 'in 2 minutes'],
    [59 * MINUTE, 'in 59 minutes'],
    [HOUR, 'in about an hour'],
    [2 * HOUR, 'in about 2 hours'],
    [24 * HOUR, 'in about 24 hours'],
    [25 * HOUR, 'in about a day'],
    [35 * HOUR, 'in about a day'],
    [36 * HOUR, 'in about 2 days'],
  ])('after %s milliseconds: %s', (retryAfterMs, when) => {
    for (const kind of ['coach-resting', 'coach-day-used-up'] as const) {
      expect(sayProblem({ kind, retryAfterMs })).toMatch(new RegExp(`Claude is asked again ${when}\\.$`));
    }
  });
});
