import type { Clock } from '#shared/clock.ts';

/** The phone's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, call) {
    // Longer waits than a timer can hold would end at once.
    const timer = setTimeout(call, Math.min(ms, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};
