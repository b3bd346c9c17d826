import { expect, test } from 'vitest';
import { spendingIn, spentAmong } from '#shared/spending.ts';
import { spentOn } from '#tests/helpers/records.ts';

test('what was spent is added up: all that was read in one figure, what was written in another', () => {
  const searched = spentOn(null);
  const spent = [spentOn(null), { ...searched, usage: { ...searched.usage, searches: 3, cost: 0.03 } }];
  expect(spendingIn(spent)).toEqual({
    calls: 2,
    tokensRead: 3_000,
    tokensWritten: 400,
    searches: 3,
    cost: 0.034,
  });
});

test('a row that cannot be read is left out, and a field of a later version stays', () => {
  const later = { ...spentOn(null), mood: 'calm' };
  expect(spentAmong([{ id: 'x' }, null, later])).toEqual([later]);
});
