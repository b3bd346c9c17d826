/**
 * The desk where all calls are claimed and settled: reads the book, lets the ledger decide, notes what became of
 * it. Every method is one step that nothing comes between; the clock and luck are arguments, the platform stays
 * outside, and so does the disk: `mustSave` says before whose answer it has to be waited for, `hasNews` that it
 * may be written in a moment, with what others bring.
 */
import { Air } from './air.ts';
import type { Book, Ceiling } from './book.ts';
import { type Ask, type Decision, dayOf, decide, endOfDay, waitForRoom } from './ledger.ts';
import { ANSWER_MS, LEASE_MS, type Limits, SPARE_SHARE, TOKENS_A_MINUTE } from './limits.ts';
import type { Claimed } from './one-budget.ts';
import { Windows } from './windows.ts';

/** What a call used, as it is settled. */
export interface Settlement {
  readonly ticket: string;
  /** What was claimed with it. */
  readonly ask: Ask;
  readonly micros: number;
  readonly tokens: number;
  /** The answer, sealed; null keeps none. */
  readonly sealed: string | null;
}

export class Desk {
  readonly #book: Book;
  readonly #limits: Limits;
  /** Luck of this object's life, so that a ticket of an earlier one is known for what it is. */
  readonly #life: string;
  readonly #air: Air;
  readonly #addresses = new Windows();
  readonly #devices = new Windows();
  readonly #newcomers = new Windows();
  #tickets = 0;

  constructor(book: Book, limits: Limits, { life, now }: { life: string; now: number }) {
    this.#book = book;
    this.#limits = limits;
    this.#life = `${life}/`;
    // Whoever was here before may have left as much in the air; who of them lives comes home within a lease.
    this.#air = new Air(book.ceiling.micros > 0 ? { ...book.ceiling, until: now + LEASE_MS } : null);
  }

  /** Decides, and reserves when it is "go". `address` is a hash. Saved by the caller when `mustSave`. */
  claim(ask: Ask, address: string, now: number): Claimed {
    this.#landOverdue(now);
    const decision = this.#decision(ask, address, now);
    // A refusal does not count, or who asks again too early would wait for ever.
    if (decision.kind !== 'refused') this.#addresses.note(address, now);
    if (decision.kind !== 'go') return decision;
    this.#devices.note(ask.device, now);
    const ticket = `${this.#life}${++this.#tickets}`;
    this.#air.takeOff({ ...ask, ticket, day: dayOf(now), until: now + LEASE_MS });
    return { kind: 'go', ticket };
  }

  #decision(ask: Ask, address: string, now: number): Decision {
    const day = dayOf(now);
    const { reserved, inFlight, beingAnswered } = this.#air.of(ask, day);
    const standing = {
      answer: this.#book.answerTo(ask.call, now),
      beingAnswered,
      restUntil: this.#restUntil(),
      timesOfAddress: this.#addresses.timesOf(address, now),
      timesOfDevice: this.#devices.timesOf(ask.device, now),
      inFlight,
      device: this.#book.usedOn(day, ask.device),
      reserved,
      spentMicros: this.#book.usedOn(day).micros,
      reservedMicros: this.#air.micros(day),
    };
    return decide(standing, ask, this.#limits, now);
  }

  /** Ends a claim. One that is over its lease has been counted in full; its answer is still kept. */
  settle({ ticket, ask, micros, tokens, sealed }: Settlement, now: number): void {
    this.#landOverdue(now);
    const day = this.#landed(ticket, ask, now);
    // What cost nothing was no call: an outage of the provider must not use up a candidate's day.
    if (day !== null && (micros > 0 || tokens > 0)) {
      this.#book.use(day, ask.device, { calls: 1, tokens, micros });
    }
    if (sealed !== null) this.#book.keepAnswer(ask.call, sealed, now + ANSWER_MS);
  }

  /** The day that pays for a call that has come home; null when it has been counted. */
  #landed(ticket: string, ask: Ask, now: number): string | null {
    if (ticket.startsWith(this.#life)) return this.#air.land(ticket)?.day ?? null;
    // It took off before a new start, which forgot it.
    this.#air.landInherited(ask.micros);
    return dayOf(now);
  }

  /** Nobody is let through until then; a shorter rest does not end a longer one. */
  rest(until: number): void {
    if (until > this.#restUntil()) this.#book.keepSingle('rest-until', String(until));
  }

  #restUntil(): number {
    return Number(this.#book.single('rest-until') ?? 0);
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

  /**
   * Whether the disk would know too little if everything ended now: what stands there as used and in the air must
   * never be less than what is.
   */
  mustSave(now: number): boolean {
    const { day, micros } = this.#book.ceiling;
    const out = this.#air.micros() + this.#book.unwrittenMicros;
    return out > micros || (out > 0 && day !== dayOf(now));
  }

  /** Whether a new start had better know something, be it that nothing is in the air any more. */
  get hasNews(): boolean {
    return !this.#book.isWritten || (this.#book.ceiling.micros > 0 && this.#air.micros() === 0);
  }

  get callsInAir(): number {
    return this.#air.size;
  }

  /** Writes everything down, in one transaction. */
  save(now: number): void {
    this.#book.write(this.#ceilingFor(now));
  }

  /** What is in the air and some more, so that the next calls need not wait; as before while that still fits. */
  #ceilingFor(now: number): Ceiling {
    const out = this.#air.micros();
    const before = this.#book.ceiling;
    const day = dayOf(now);
    const spare = Math.ceil(out * SPARE_SHARE);
    const fits = before.day === day && before.micros >= out && before.micros <= out + 2 * spare;
    return fits ? before : { day, micros: out + spare };
  }

  /** Forgets what is over and says when to come again; null when nothing is left to forget. */
  sweep(now: number): number | null {
    this.#landOverdue(now);
    this.save(now);
    this.#book.forget(now, dayOf(now));
    for (const windows of [this.#addresses, this.#devices, this.#newcomers]) windows.sweep(now);
    const { nextEnd, use } = this.#book.whatRemains();
    const ends = [nextEnd, this.#air.nextEnd, use ? endOfDay(now) : null].filter((end) => end !== null);
    return ends.length === 0 ? null : Math.min(...ends, endOfDay(now));
  }

  /** A crashed call may well have been paid for. */
  #landOverdue(now: number): void {
    for (const { day, device, tokens, micros } of this.#air.landOverdue(now)) {
      this.#book.use(day, device, { calls: 1, tokens, micros });
    }
    const lost = this.#air.endInherited(now);
    if (lost) this.#book.useOfNobody(lost.day, { calls: 0, tokens: 0, micros: lost.micros });
  }
}
