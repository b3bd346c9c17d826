import type { Instant } from '../ids.ts';

/** So far back are answers read by Claude that it missed: else what it cannot judge would be tried for ever. */
const SECOND_WITHIN_MS = 7 * 86_400_000;

/**
 * Since when answers count that Claude missed; null: it may not be told of any.
 * @param agreed when the candidate agreed that it may read along; null: not.
 */
export function readSince(agreed: Instant | null, now: Instant): Instant | null {
  return agreed === null ? null : (Math.max(agreed, now - SECOND_WITHIN_MS) as Instant);
}
