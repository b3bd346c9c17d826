import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsAt } from '#shared/interview/evidence.ts';

const thread = [{ answer: 'I moved the ward.' }, { answer: '' }];

describe('the words at a span', () => {
  test('are read out of the response it names, end exclusive', () => {
    expect(wordsAt({ response: 0, start: 2, end: 7 }, thread)).toBe('moved');
    expect(wordsAt({ response: 0, start: 0, end: 17 }, thread)).toBe('I moved the ward.');
  });

  test.each([
    ['past the end', { response: 0, start: 2, end: 18 }],
    ['of no length', { response: 0, start: 2, end: 2 }],
    ['backwards', { response: 0, start: 7, end: 2 }],
    ['in an empty response', { response: 1, start: 0, end: 1 }],
    ['in a response that was not given', { response: 2, start: 0, end: 1 }],
  ])('are null for a span %s', (_where, span) => {
    expect(wordsAt(span, thread)).toBeNull();
  });

  test('are always words of the response, however the span lies', () => {
    fc.assert(
      fc.property(fc.nat(3), fc.nat(20), fc.nat(20), (response, start, end) => {
        const words = wordsAt({ response, start, end }, thread);
        expect(
          words === null || (thread[response]?.answer.includes(words) && words.length === end - start),
        ).toBe(true);
      }),
    );
  });
});
