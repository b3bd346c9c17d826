/*
 * What a judgment rests on. Evidence is a place in the candidate's own words, never a copy of them, so that
 * a quote cannot be wrong: it is read out of the response by its offsets.
 */
import * as z from 'zod/mini';

/**
 * A stretch of one response of a thread: `response` counts from 0 (the initial response), `start` and `end`
 * are UTF-16 offsets into that response's text, end exclusive.
 */
export const Span = z.object({
  response: z.int().check(z.nonnegative()),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
});
export type Span = z.infer<typeof Span>;

/** A span and what it is evidence of, in a few words ("your own action", "a number you can check"). */
export const Evidence = z.object({ ...Span.shape, label: z.string() });
export type Evidence = z.infer<typeof Evidence>;

/**
 * One thing that landed or is missing. It quotes the candidate (`span`) or names the missing element of the
 * rubric (`missing`); a point with neither says nothing about this answer and is dropped.
 */
export const Point = z.object({
  text: z.string().check(z.minLength(1)),
  span: z.nullable(Span),
  missing: z.nullable(z.string()),
});
export type Point = z.infer<typeof Point>;

/** The candidate's words at a span of a thread of responses, or null when the span lies outside them. */
export function wordsAt(span: Span, thread: readonly { readonly answer: string }[]): string | null {
  const answer = thread[span.response]?.answer;
  if (answer === undefined || span.start >= span.end || span.end > answer.length) return null;
  return answer.slice(span.start, span.end);
}
