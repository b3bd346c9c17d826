import type { Instant, Stamp } from './ids.ts';

/** The stamp before all others: what a fresh device starts from. */
export const FIRST_STAMP = '000000000000-0000-0000000000000000' as Stamp;

/**
 * The next stamp of a hybrid logical clock: later than `last` even when the phone's clock was set back, and
 * never refused because a clock is wrong (a drift limit strands people whose phone is off by an hour).
 * @param device 16 hex digits, random per device. @param last the latest stamp seen, from any device.
 */
export function tick(last: Stamp, now: Instant, device: string): Stamp {
  const lastMs = Number.parseInt(last.slice(0, 12), 16);
  const counter = Number.parseInt(last.slice(13, 17), 16);
  if (now > lastMs) return compose(now, 0, device);
  // A full counter borrows the next millisecond instead of wrapping, so order is never lost.
  return counter < 0xffff ? compose(lastMs, counter + 1, device) : compose(lastMs + 1, 0, device);
}

/** The later of two stamps. */
export function later(a: Stamp, b: Stamp): Stamp {
  return a > b ? a : b;
}

function compose(ms: number, counter: number, device: string): Stamp {
  return `${hex(ms, 12)}-${hex(counter, 4)}-${device}` as Stamp;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
