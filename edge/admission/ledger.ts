/**
 * The decision: may this be asked now? Pure; what stands in the book and what time it is are arguments.
 *
 * Money and tokens are reserved in full before a call and settled after it, so neither a burst nor a call that
 * crashes can go over a limit.
 */
import type { EdgeProblemKind } from '#shared/wire/coach-wire.ts';
import {
  CALLS_IN_FLIGHT,
  DEVICE_CALLS_A_MINUTE,
  DEVICE_SHARE,
  type Limits,
  NEARLY_OVER_MS,
  NEWCOMERS_SHARE,
  SOON_MS,
  WINDOW_MS,
} from './limits.ts';

/** A claim as the book counts it: nothing in it says who or what. */
export interface Ask {
  readonly device: string;
  /** The same for a retry: a hash of device and key. */
  readonly call: string;
  /** Millionths of a dollar. */
  readonly micros: number;
  readonly tokens: number;
}

export interface Amount {
  readonly calls: number;
  readonly tokens: number;
  readonly micros: number;
}

/** What the book holds about one ask. "Today" is the UTC day. */
export interface Standing {
  /** The sealed answer to the same call. */
  readonly answer: string | null;
  readonly beingAnswered: boolean;
  readonly restUntil: number;
  /** When this address and this device asked within the last minute, oldest first. */
  readonly timesOfAddress: readonly number[];
  readonly timesOfDevice: readonly number[];
  /** Calls of this device that are not settled yet, of whatever day. */
  readonly inFlight: number;
  /** This device today: what it used, and what it has reserved besides. */
  readonly device: Amount;
  readonly reserved: Amount;
  /** Everybody's money today. */
  readonly spentMicros: number;
  readonly reservedMicros: number;
}

export type Refusal = Extract<EdgeProblemKind, 'too-many' | 'day-used-up' | 'coach-resting' | 'in-progress'>;

export type Decision =
  | { readonly kind: 'go' }
  | { readonly kind: 'answered'; readonly sealed: string }
  | { readonly kind: 'refused'; readonly problem: Refusal; readonly retryAfterMs: number };

/** Decides one ask; "go" means that it must be reserved in the same breath. */
export function decide(standing: Standing, ask: Ask, limits: Limits, now: number): Decision {
  const crowded = waitForRoom(standing.timesOfAddress, limits.addressCallsAMinute, now);
  if (crowded > 0) return refused('too-many', crowded);
  // Before all that counts work, because an answer that is there costs nothing.
  if (standing.answer !== null) return { kind: 'answered', sealed: standing.answer };
  if (standing.beingAnswered) return refused('in-progress', SOON_MS);
  if (standing.restUntil > now) return refused('coach-resting', standing.restUntil - now);
  return tooFast(standing, now) ?? dayOver(standing, ask, limits, now) ?? { kind: 'go' };
}

function tooFast(standing: Standing, now: number): Decision | null {
  const hurried = waitForRoom(standing.timesOfDevice, DEVICE_CALLS_A_MINUTE, now);
  if (hurried > 0) return refused('too-many', hurried);
  return standing.inFlight >= CALLS_IN_FLIGHT ? refused('too-many', SOON_MS) : null;
}

function dayOver(standing: Standing, ask: Ask, limits: Limits, now: number): Decision | null {
  const { device, reserved, spentMicros, reservedMicros } = standing;
  const tomorrow = endOfDay(now) - now;
  const share = limits.dailyMicros * DEVICE_SHARE;
  if (isOver(device, ask, limits) || device.micros >= share) return refused('day-used-up', tomorrow);
  // What is reserved is many times what most calls use. So the last course of a device may go over its share,
  // alone in the air; else a small deployment would never hear a summary, and none towards the end of a day.
  const inAir = reserved.calls > 0;
  if (inAir && device.micros + reserved.micros + ask.micros > share) return refused('too-many', SOON_MS);
  if (isOver(sum(device, reserved), ask, limits)) return refused('too-many', SOON_MS);
  const begun = device.calls + reserved.calls > 0;
  const most = limits.dailyMicros * (begun ? 1 : NEWCOMERS_SHARE);
  if (spentMicros >= most) return refused('coach-resting', tomorrow);
  // Too dear for what is left; what others ask may still fit.
  if (spentMicros + ask.micros > most) return refused('coach-resting', NEARLY_OVER_MS);
  if (spentMicros + reservedMicros + ask.micros > most) return refused('coach-resting', 10 * SOON_MS);
  return null;
}

/** Whether a device's day is over with one more call, apart from its money. */
function isOver({ calls, tokens }: Amount, ask: Ask, limits: Limits): boolean {
  return calls + 1 > limits.dailyDeviceCalls || tokens + ask.tokens > limits.dailyDeviceTokens;
}

function sum(one: Amount, other: Amount): Amount {
  return {
    calls: one.calls + other.calls,
    tokens: one.tokens + other.tokens,
    micros: one.micros + other.micros,
  };
}

/** Milliseconds until one more fits into a window that holds `most`; 0 when it fits now. */
export function waitForRoom(times: readonly number[], most: number, now: number): number {
  if (times.length < most) return 0;
  const leaves = times[times.length - most] ?? now;
  return Math.max(1, leaves + WINDOW_MS - now);
}

/** The UTC day of an instant, "2026-11-21". */
export function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** When the UTC day of an instant ends. */
export function endOfDay(instant: number): number {
  const day = 86_400_000;
  return (Math.floor(instant / day) + 1) * day;
}

function refused(problem: Refusal, retryAfterMs: number): Decision {
  return { kind: 'refused', problem, retryAfterMs };
}
