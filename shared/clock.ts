/** Time, handed in, so that a deadline of a minute is proved in a moment. This room has none: whoever runs brings one. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Calls `call` in `ms` milliseconds; what it gives back takes that back. */
  after(ms: number, call: () => void): () => void;
}
