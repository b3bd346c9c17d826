/*
 * Time, ids and stamps for tests: ids come from a counter and time from a clock that moves when told, so a
 * failing test fails again.
 */
import type { AnyId, Instant, Stamp, Surroundings } from '#shared/ids.ts';
import { FIRST_STAMP, later, tick } from '#shared/stamp.ts';

/** When tests take place: 2026-03-02 09:00 UTC, a Monday. */
export const START = Date.UTC(2026, 2, 2, 9) as Instant;

/** The device of a test that names none. */
export const DEVICE = 'a'.repeat(16);

let idsGiven = 0;

/** A fresh, valid UUIDv7; ids sort in the order in which they were given. */
export function anId<K extends AnyId>(): K {
  idsGiven += 1;
  const ms = START.toString(16).padStart(12, '0');
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7000-8000-${idsGiven.toString(16).padStart(12, '0')}` as K;
}

/** The stamp a device gives at a time when it has seen no other. */
export function aStamp(at: Instant = START, device: string = DEVICE): Stamp {
  return tick(FIRST_STAMP, at, device);
}

/** `START` and some milliseconds. */
export function at(msAfterStart: number): Instant {
  return (START + msAfterStart) as Instant;
}

/** Surroundings whose clock stands still until `advance`. */
export interface TestSurroundings extends Surroundings {
  advance(ms: number): void;
  /** Sets the clock, also backwards. */
  setClock(now: Instant): void;
}

/** Surroundings for a move: time that moves when told, ids from the counter, a true hybrid logical clock. */
export function testSurroundings(now: Instant = START, device: string = DEVICE): TestSurroundings {
  let clock = now;
  let last = FIRST_STAMP;
  return {
    get now() {
      return clock;
    },
    newId: anId,
    stamp: () => {
      last = later(last, tick(last, clock, device));
      return last;
    },
    advance: (ms) => {
      clock = (clock + ms) as Instant;
    },
    setClock: (to) => {
      clock = to;
    },
  };
}
