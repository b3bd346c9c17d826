/**
 * The desk where all calls are claimed and settled: reads the book, lets the ledger decide, writes. Every method
 * is one step that nothing comes between; the clock and luck are arguments, the platform stays outside.
 */
import type { Book } from './book.ts';
import { type Ask, type Decision, dayOf, decide, endOfDay, waitForRoom } from './ledger.ts';
import { ANSWER_MS, LEASE_MS, type Limits, TOKENS_A_MINUTE } from './limits.ts';
import { Windows } from './windows.ts';

/** What a call used, as it is settled. */
export interface Settlement {
  readonly ticket: string;
  readonly call: string;
  readonly micros: number;
  readonly tokens: number;
  /** The answer, sealed; null keeps none. */
  readonly sealed: string | null;
}

export class Desk {
  readonly #book: Book;
  readonly #limits: Limits;
  readonly #addresses = new Windows();
  readonly #devices = new Windows();
  readonly #newcomers = new Windows();

  constructor(book: Book, limits: Limits) {
    this.#book = book;
    this.#limits = limits;
  }

  /** Decides, and reserves under the name `ticket` when it is "go". `address` is a hash. */
  claim(ask: Ask, address: string, ticket: string, now: number): Decision {
    this.#landOverdue(now);
    const day = dayOf(now);
    const standing = {
      ...this.#book.standingOf(ask, day),
      ...this.#book.moneyOf(day),
      answer: this.#book.answerTo(ask.call, now),
      restUntil: Number(this.#book.single('rest-until') ?? 0),
      timesOfAddress: this.#addresses.timesOf(address, now),
      timesOfDevice: this.#devices.timesOf(ask.device, now),
    };
    const decision = decide(standing, ask, this.#limits, now);
    // A refusal does not count, or who asks again too early would wait for ever.
    if (decision.kind !== 'refused') this.#addresses.note(address, now);
    if (decision.kind === 'go') {
      this.#devices.note(ask.device, now);
      this.#book.takeOff({ ...ask, ticket, day, until: now + LEASE_MS });
    }
    return decision;
  }

  /** Ends a claim. One that is over its lease has been counted in full; its answer is still kept. */
  settle({ ticket, call, micros, tokens, sealed }: Settlement, now: number): void {
    this.#landOverdue(now);
    const flight = this.#book.land(ticket);
    // What cost nothing was no call: an outage of the provider must not use up a candidate's day.
    if (flight && (micros > 0 || tokens > 0)) this.#book.use(flight, { calls: 1, tokens, micros });
    if (sealed !== null) this.#book.keepAnswer(call, sealed, now + ANSWER_MS);
  }

  /** Nobody is let through until then; a shorter rest does not end a longer one. */
  rest(until: number): void {
    const before = Number(this.#book.single('rest-until') ?? 0);
    if (until > before) this.#book.keepSingle('rest-until', String(until));
  }

  /** Counts a new token for an address; milliseconds to wait when it has had enough, else 0. */
  newcomer(address: string, now: number): number {
    const wait = waitForRoom(this.#newcomers.timesOf(address, now), TOKENS_A_MINUTE, now);
    if (wait === 0) this.#newcomers.note(address, now);
    return wait;
  }

  /** The secret of device tokens that was made here; `fresh` becomes it the first time. */
  secret(fresh: string): string {
    const secret = this.#book.single('token-secret');
    if (secret === null) this.#book.keepSingle('token-secret', fresh);
    return secret ?? fresh;
  }

  /** Forgets what is over and says when to come again; null when nothing is left to forget. */
  sweep(now: number): number | null {
    this.#landOverdue(now);
    this.#book.forget(now, dayOf(now));
    for (const windows of [this.#addresses, this.#devices, this.#newcomers]) windows.sweep(now);
    const { nextEnd, use } = this.#book.whatRemains();
    if (nextEnd === null) return use ? endOfDay(now) : null;
    return Math.min(nextEnd, endOfDay(now));
  }

  /** A crashed call may well have been paid for. */
  #landOverdue(now: number): void {
    for (const flight of this.#book.overdue(now)) {
      this.#book.land(flight.ticket);
      this.#book.use(flight, { calls: 1, tokens: flight.tokens, micros: flight.micros });
    }
  }
}
