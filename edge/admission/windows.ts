/**
 * Who asked when within the last minute. In memory only: nothing of it is ever written to a disk, and when the
 * object starts anew a minute is forgotten, which the limits of the day outlive.
 */
import { WINDOW_MS } from './limits.ts';

export class Windows {
  readonly #times = new Map<string, number[]>();

  /** When `name` asked within the last minute, oldest first. */
  timesOf(name: string, now: number): readonly number[] {
    return (this.#times.get(name) ?? []).filter((time) => time > now - WINDOW_MS);
  }

  /** Counts one more. */
  note(name: string, now: number): void {
    this.#times.set(name, [...this.timesOf(name, now), now]);
  }

  /** Forgets whoever has not asked for a minute. */
  sweep(now: number): void {
    for (const name of this.#times.keys()) {
      if (this.timesOf(name, now).length === 0) this.#times.delete(name);
    }
  }

  /** How many names are remembered. */
  get size(): number {
    return this.#times.size;
  }
}
