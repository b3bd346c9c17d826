/*
 * A model proposes, code disposes: what a coach says of an answer must point into the answer, and what it
 * writes for the candidate may hold no fact the candidate did not give.
 */
import { type Point, type Span, wordsAt } from '../interview/evidence.ts';

export { type Invention, inventedFacts } from './invented-facts.ts';

/**
 * The points that say something about this answer: they quote words of the thread, or name a missing element
 * of the rubric. The rest is dropped. A span that points nowhere is removed from a point that
 * stands on its missing element alone.
 */
export function groundedPoints(
  points: readonly Point[],
  thread: readonly { readonly answer: string }[],
): Point[] {
  return points.flatMap((point) => {
    if (isBlank(point.text)) return [];
    if (point.span !== null && quotes(point.span, thread)) return [point];
    return isBlank(point.missing) ? [] : [{ ...point, span: null }];
  });
}

function quotes(span: Span, thread: readonly { readonly answer: string }[]): boolean {
  return !isBlank(wordsAt(span, thread));
}

function isBlank(words: string | null): boolean {
  return words === null || words.trim() === '';
}
