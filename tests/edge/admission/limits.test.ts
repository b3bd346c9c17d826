import { expect, it } from 'vitest';
import { limitsOf, microsOf } from '#edge/admission/limits.ts';

it('leaves room for three of the largest interviews a day', () => {
  const limits = limitsOf({});
  expect(limits.dailyDeviceCalls).toBeGreaterThanOrEqual(3 * 31);
  expect(limits.dailyDeviceTokens).toBeGreaterThanOrEqual(3 * 190_000);
});

it('takes what is set, zero included', () => {
  expect(limitsOf({ DAILY_DOLLARS: '0', DAILY_DEVICE_CALLS: '7' })).toMatchObject({
    dailyMicros: 0,
    dailyDeviceCalls: 7,
  });
});

it.each(['five', '-1', 'NaN', 'Infinity', '5 dollars'])('does not take "%s" for a limit', (given) => {
  expect(() => limitsOf({ DAILY_DOLLARS: given })).toThrow('DAILY_DOLLARS must be a number');
});

it('counts money in whole millionths, never too little', () => {
  expect(microsOf(0.1 + 0.2)).toBe(300_000);
  expect(microsOf(0.000_000_4)).toBe(1);
  expect(microsOf(0)).toBe(0);
});
