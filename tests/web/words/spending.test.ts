import { expect, test } from 'vitest';
import { sayCost, spending } from '#web/words/spending.ts';

test.each([
  [0, 'nothing'],
  [0.000_04, 'less than 1 ¢'],
  [0.009_99, 'less than 1 ¢'],
  [0.01, 'about 1 ¢'],
  [0.016, 'about 2 ¢'],
  [0.1 + 0.2, 'about 30 ¢'],
  [0.996, 'about $1.00'],
  [1.234, 'about $1.23'],
  [1234.5, 'about $1,234.50'],
])('%d dollars are %s', (dollars, said) => {
  expect(sayCost(dollars)).toBe(said);
});

test('an interview’s line has its tokens, calls and cost', () => {
  const took = { calls: 1, tokensRead: 30_000, tokensWritten: 1_234, searches: 0, cost: 0.021 };
  expect(spending.ofInterview(took)).toBe(
    'For this interview Claude used 31,234 tokens in 1 call, about 2 ¢ by list prices.',
  );
});
