/**
 * The calls in the air, in memory alone: let through and not settled. A disk would have to be waited for before
 * each of them; what an object that starts anew must know of them is one sum, which the book keeps (edge/README.md).
 */
import type { Amount, Ask } from './ledger.ts';

/** A call that was let through and is not settled. */
export interface Flight extends Ask {
  readonly ticket: string;
  /** The UTC day that pays. */
  readonly day: string;
  /** When it counts as crashed. */
  readonly until: number;
}

/** What an object before this one may have left in the air: nobody knows how many calls, but how much at most. */
export interface Inherited {
  readonly day: string;
  readonly micros: number;
  readonly until: number;
}

/** What a device has in the air: of today, of whatever day, and whether one of them is this call. */
export interface DeviceInAir {
  readonly reserved: Amount;
  readonly inFlight: number;
  readonly beingAnswered: boolean;
}

export class Air {
  /** All leases are equally long, so those that took off first end first. */
  readonly #flights = new Map<string, Flight>();
  #inherited: Inherited | null;

  constructor(inherited: Inherited | null) {
    this.#inherited = inherited;
  }

  takeOff(flight: Flight): void {
    this.#flights.set(flight.ticket, flight);
  }

  /** Takes a call out of the air; null when it is not there any more. */
  land(ticket: string): Flight | null {
    const flight = this.#flights.get(ticket) ?? null;
    this.#flights.delete(ticket);
    return flight;
  }

  /** A call that took off before this object began has come home: so much less may still be out there. */
  landInherited(micros: number): void {
    const before = this.#inherited;
    if (before) this.#inherited = { ...before, micros: Math.max(0, before.micros - micros) };
  }

  /** Takes out the calls that should have been settled before `now`. */
  landOverdue(now: number): Flight[] {
    const overdue: Flight[] = [];
    for (const flight of this.#flights.values()) {
      if (flight.until > now) break;
      overdue.push(flight);
      this.#flights.delete(flight.ticket);
    }
    return overdue;
  }

  /** What was inherited and has not come home in time; null when that is nothing, or not over yet. */
  endInherited(now: number): Inherited | null {
    const inherited = this.#inherited;
    if (!inherited || inherited.until > now) return null;
    this.#inherited = null;
    return inherited.micros > 0 ? inherited : null;
  }

  of({ device, call }: Ask, day: string): DeviceInAir {
    const own = [...this.#flights.values()].filter((flight) => flight.device === device);
    const today = own.filter((flight) => flight.day === day);
    return {
      reserved: {
        calls: today.length,
        tokens: today.reduce((sum, { tokens }) => sum + tokens, 0),
        micros: today.reduce((sum, { micros }) => sum + micros, 0),
      },
      inFlight: own.length,
      beingAnswered: own.some((flight) => flight.call === call),
    };
  }

  /** The money that is reserved on `day`, or on all days together. */
  micros(day?: string): number {
    const inherited = this.#inherited;
    let sum = inherited && (day === undefined || day === inherited.day) ? inherited.micros : 0;
    for (const flight of this.#flights.values()) {
      if (day === undefined || flight.day === day) sum += flight.micros;
    }
    return sum;
  }

  /** When the next of them is over; null when nothing is in the air. */
  get nextEnd(): number | null {
    const [first] = this.#flights.values();
    const ends = [first?.until, this.#inherited?.until].filter((end) => end !== undefined);
    return ends.length === 0 ? null : Math.min(...ends);
  }

  /** How many calls of this object are in the air. */
  get size(): number {
    return this.#flights.size;
  }
}
