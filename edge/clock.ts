import type { Clock } from '#shared/clock.ts';

/** The platform's time. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, call) {
    const timer = setTimeout(call, ms);
    return () => clearTimeout(timer);
  },
};

/** Resolves in `ms`, or at once when `signal` aborts: whoever waits looks at the signal afterwards. */
export function pause(clock: Clock, ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (ms <= 0 || signal.aborted) return resolve();
    const wake = () => {
      takeBack();
      signal.removeEventListener('abort', wake);
      resolve();
    };
    const takeBack = clock.after(ms, wake);
    signal.addEventListener('abort', wake);
  });
}
