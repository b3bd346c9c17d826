/* A clock that moves when told, or by itself whenever nothing else is left to do. */
import type { Clock } from '#shared/clock.ts';

/** Turns of the event loop without a word before time moves on: streams hand a chunk on within a few. */
const QUIET_TURNS = 12;

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

export interface FakeClock extends Clock {
  /** Lets everything happen until `promise` is settled; time jumps to the next timer when all wait. */
  until<T>(promise: Promise<T>): Promise<T>;
  /** Moves on by `ms`, timers on the way included. */
  advance(ms: number): Promise<void>;
}

export function fakeClock(start = Date.parse('2026-11-20T09:00:00Z')): FakeClock {
  let now = start;
  const timers = new Set<Timer>();

  const next = () => [...timers].sort((one, other) => one.at - other.at)[0];
  const ring = (timer: Timer) => {
    timers.delete(timer);
    now = Math.max(now, timer.at);
    timer.call();
  };

  return {
    now: () => now,
    after(ms, call) {
      const timer: Timer = { at: now + Math.max(0, ms), call };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async until(promise) {
      let settled = false;
      const settle = () => {
        settled = true;
      };
      promise.then(settle, settle);
      let quiet = 0;
      while (!settled) {
        await turn();
        quiet += 1;
        const timer = next();
        if (settled || quiet < QUIET_TURNS || !timer) {
          if (quiet > 10_000) throw new Error('Nothing happens any more, and no timer is set.');
          continue;
        }
        quiet = 0;
        ring(timer);
      }
      return promise;
    },
    async advance(ms) {
      const end = now + ms;
      for (;;) {
        for (let turns = 0; turns < QUIET_TURNS; turns += 1) await turn();
        const timer = next();
        if (!timer || timer.at > end) break;
        ring(timer);
      }
      now = end;
    },
  };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
