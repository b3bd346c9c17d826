import type { Instant } from '#shared/ids.ts';
import type { DeviceParts } from './interviews.ts';

/** So far back are answers read by Claude that it missed: else what it will not judge would be tried for ever. */
const SECOND_WITHIN_MS = 7 * 86_400_000;

/** Since when answers count that Claude missed; null: it may not be told of any. */
export function missedSince(device: Pick<DeviceParts, 'claudeSince' | 'now'>): Instant | null {
  const since = device.claudeSince();
  return since === null ? null : (Math.max(since, device.now() - SECOND_WITHIN_MS) as Instant);
}
