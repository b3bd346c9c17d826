import type { Instant } from '#shared/ids.ts';
import { readSince } from '#shared/interview/read-since.ts';
import type { DeviceParts } from './interviews.ts';

/** Since when answers count that Claude missed; null: it may not be told of any. */
export function missedSince(device: Pick<DeviceParts, 'claudeSince' | 'now'>): Instant | null {
  return readSince(device.claudeSince(), device.now());
}
