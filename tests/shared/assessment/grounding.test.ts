import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groundedPoints } from '#shared/assessment/grounding.ts';
import type { Point } from '#shared/interview/evidence.ts';

const thread = [{ answer: 'I moved the ward  in May.' }, { answer: 'Falls went down.' }];

function point(over: Partial<Point>): Point {
  return { text: 'You say what you did.', span: null, missing: null, ...over };
}

describe('a point about an answer', () => {
  test.each([
    ['quotes the initial response', point({ span: { response: 0, start: 0, end: 7 } })],
    ['quotes a follow-up', point({ span: { response: 1, start: 0, end: 16 } })],
    ['names a missing element', point({ missing: 'result' })],
    ['does both', point({ span: { response: 1, start: 0, end: 5 }, missing: 'task' })],
  ])('is kept when it %s', (_why, kept) => {
    expect(groundedPoints([kept], thread)).toEqual([kept]);
  });

  test.each([
    ['neither quotes nor names anything', point({})],
    ['quotes past the end', point({ span: { response: 1, start: 0, end: 17 } })],
    ['quotes a response that was not given', point({ span: { response: 2, start: 0, end: 1 } })],
    ['quotes backwards', point({ span: { response: 0, start: 7, end: 2 } })],
    ['quotes blank space', point({ span: { response: 0, start: 16, end: 18 } })],
    ['names a blank', point({ missing: '  ' })],
    ['says nothing', point({ text: ' ', missing: 'result' })],
  ])('is dropped when it %s', (_why, dropped) => {
    expect(groundedPoints([dropped], thread)).toEqual([]);
  });

  test('loses a span that points nowhere and stands on what it names as missing', () => {
    const astray = point({ span: { response: 9, start: 0, end: 1 }, missing: 'result' });
    expect(groundedPoints([astray], thread)).toEqual([point({ missing: 'result' })]);
  });

  test('keeps its place, and holding points against the thread twice changes nothing', () => {
    const span = fc.record({ response: fc.nat(2), start: fc.nat(20), end: fc.integer({ min: 1, max: 20 }) });
    const anyPoint = fc.record({
      text: fc.string(),
      span: fc.option(span),
      missing: fc.option(fc.constantFrom('', 'task', 'result')),
    });
    fc.assert(
      fc.property(fc.array(anyPoint), (points) => {
        const once = groundedPoints(points, thread);
        expect(groundedPoints(once, thread)).toEqual(once);
        const texts = points.map(({ text }) => text);
        expect(once.every(({ text }) => texts.includes(text))).toBe(true);
      }),
    );
  });
});
