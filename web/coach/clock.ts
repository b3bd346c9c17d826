/** Time as coaches read it: handed in, so that a deadline of a minute is proved in a moment. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `call` in `ms` milliseconds; what it gives back takes that back. */
  after(ms: number, call: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, call) {
    // Longer waits than a timer can hold would end at once.
    const timer = setTimeout(call, Math.min(ms, 2 ** 31 - 1));
    return () => clearTimeout(timer);
  },
};
