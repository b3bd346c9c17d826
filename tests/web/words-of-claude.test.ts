import { describe, expect, it } from 'vitest';
import { unscored } from '#tests/helpers/playing.ts';
import { scored } from '#tests/helpers/records.ts';
import { sayBothReadings } from '#web/words/claude.ts';
import { sayProblem } from '#web/words/problems.ts';

describe('what a second reading changed', () => {
  it.each([
    [scored(60), scored(70), 'Claude has read this answer too: 6 → 7.'],
    [scored(70), scored(70), 'Claude has read this answer too: 7, as before.'],
    [unscored('other_language'), scored(70), 'Claude has read this answer too: 7.'],
    [scored(60), unscored('distress'), 'Claude has read this answer too, and gives no score.'],
  ])('is said in one sentence', (first, second, sentence) => {
    expect(sayBothReadings(first, second)).toBe(sentence);
  });
});

describe('a Claude that is away', () => {
  it.each([
    [null, 'later'],
    [20_000, 'in a minute'],
    [5 * 60_000, 'in 5 minutes'],
    [3 * 3_600_000, 'in about 3 hours'],
    [9 * 86_400_000, 'in about 9 days'],
  ])('is said to be asked again, and when (%s)', (retryAfterMs, when) => {
    for (const kind of ['coach-day-used-up', 'coach-resting'] as const) {
      const sentence = sayProblem({ kind, retryAfterMs });
      expect(sentence).toContain('Everything you wrote is saved');
      expect(sentence).toContain(`Claude is asked again ${when}.`);
    }
  });
});
