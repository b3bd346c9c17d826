/// <reference path="./platform.d.ts" />
/**
 * The Durable Object where everything is counted: one for the whole deployment, so that the day's money is one
 * sum (edge/README.md tells what that costs). This shell adds what only the platform has: storage that commits a
 * step as one, and holds back whatever leaves the object until the disk has it; the clock, luck, timers, and the
 * alarm that deletes what is over.
 */
import { DurableObject, type DurableObjectState } from 'cloudflare:workers';
import { toBase64Url } from './base64url.ts';
import { Book } from './book.ts';
import { Desk, type Settlement } from './desk.ts';
import type { Ask } from './ledger.ts';
import { type LimitSettings, limitsOf, TOGETHER_MS } from './limits.ts';
import type { BudgetDesk, Claimed } from './one-budget.ts';

/** Alarms come at whole minutes, so that a busy day has one a minute and not one a call. */
const MINUTE = 60_000;
/** The platform puts an object to sleep after ten seconds without a timer, and what it remembers is gone. */
const AWAKE_MS = 5_000;

export class Budget extends DurableObject<LimitSettings> implements BudgetDesk {
  readonly #desk: Desk;
  /** Addresses are hashed with luck that this object forgets when it ends. */
  readonly #salt = crypto.getRandomValues(new Uint8Array(32));
  #alarm: number | null = null;
  #saving = false;
  #awake: ReturnType<typeof setTimeout> | null = null;

  constructor(ctx: DurableObjectState, env: LimitSettings) {
    super(ctx, env);
    const start = { life: crypto.randomUUID(), now: Date.now() };
    this.#desk = new Desk(new Book(ctx.storage.sql), limitsOf(env), start);
    void ctx.blockConcurrencyWhile(async () => {
      this.#alarm = await ctx.storage.getAlarm();
    });
  }

  async claim(ask: Ask, address: string): Promise<Claimed> {
    const hashed = await this.#hashed(address);
    const claimed = this.#desk.claim(ask, hashed, Date.now());
    this.#saveWhenNeeded();
    if (claimed.kind !== 'go') return claimed;
    this.#stayAwakeWhileNeeded();
    await this.#wakeWithin(MINUTE);
    return claimed;
  }

  async settle(settlement: Settlement): Promise<void> {
    this.#desk.settle(settlement, Date.now());
    this.#saveWhenNeeded();
    this.#stayAwakeWhileNeeded();
    await this.#wakeWithin(MINUTE);
  }

  async rest(until: number): Promise<void> {
    this.#inOneStep(() => this.#desk.rest(until));
  }

  async newcomer(address: string): Promise<number> {
    const hashed = await this.#hashed(address);
    await this.#wakeWithin(MINUTE);
    return this.#desk.newcomer(hashed, Date.now());
  }

  async secret(): Promise<string> {
    const fresh = toBase64Url(crypto.getRandomValues(new Uint8Array(32)));
    return this.#inOneStep(() => this.#desk.secret(fresh));
  }

  async alarm(): Promise<void> {
    this.#alarm = null;
    const now = Date.now();
    const next = this.#inOneStep(() => this.#desk.sweep(now));
    if (next !== null) await this.#wakeWithin(next - now);
  }

  /** At once when the answer must not leave before; else in a moment, with whatever else comes by then. */
  #saveWhenNeeded(): void {
    if (this.#desk.mustSave(Date.now())) this.#save();
    if (!this.#desk.hasNews || this.#saving) return;
    this.#saving = true;
    setTimeout(() => {
      this.#saving = false;
      this.#save();
    }, TOGETHER_MS);
  }

  #save(): void {
    this.#inOneStep(() => this.#desk.save(Date.now()));
  }

  /** While calls are in the air this object remembers what no disk does. */
  #stayAwakeWhileNeeded(): void {
    if (this.#desk.callsInAir === 0) {
      clearTimeout(this.#awake ?? undefined);
      this.#awake = null;
    } else {
      this.#awake ??= setTimeout(() => {
        this.#awake = null;
        this.#stayAwakeWhileNeeded();
      }, AWAKE_MS);
    }
  }

  #inOneStep<Value>(step: () => Value): Value {
    return this.ctx.storage.transactionSync(step);
  }

  /** Sets the alarm for the first whole minute after `wait`, unless it rings earlier anyway. */
  async #wakeWithin(wait: number): Promise<void> {
    const at = Math.ceil((Date.now() + wait) / MINUTE) * MINUTE;
    if (this.#alarm !== null && this.#alarm <= at) return;
    this.#alarm = at;
    await this.ctx.storage.setAlarm(at);
  }

  async #hashed(address: string): Promise<string> {
    const bytes = new TextEncoder().encode(`${toBase64Url(this.#salt)}\n${address}`);
    return toBase64Url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  }
}
