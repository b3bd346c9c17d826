import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEAR_DUPLICATE, normalized, similar } from '#shared/question-bank/similar.ts';

describe('comparing questions', () => {
  test('ignores case, punctuation and spaces', () => {
    expect(normalized('  What’s your RÉSUMÉ — about?! ')).toBe(normalized("what's your résumé about"));
  });

  test('sees the same question through other endings and another frame', () => {
    const a = 'Tell me about a time you decided between two good opportunities.';
    const b = 'Describe deciding between two good opportunities!';
    expect(similar(a, b)).toBeGreaterThanOrEqual(NEAR_DUPLICATE);
  });

  test('is not misled by the frame that most questions share', () => {
    const a = 'Tell me about a time you had to give bad news to a customer.';
    const b = 'Tell me about a time you had to repair a machine at night.';
    expect(similar(a, b)).toBeLessThan(0.2);
  });

  test('compares questions that consist of frame words only', () => {
    expect(similar('Why would you do this?', 'Why would you do this?')).toBe(1);
  });

  test('gives 0 for nothing, 1 for a text and itself, and the same in both directions', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(similar(a, b)).toBe(similar(b, a));
        expect(similar(a, b)).toBeGreaterThanOrEqual(0);
        expect(similar(a, b)).toBeLessThanOrEqual(1);
        expect(similar(a, a)).toBe(normalized(a) === '' ? 0 : 1);
      }),
    );
  });
});
