/** What holds for every history of claims, settlements, crashes, rests and hours, over the real desk and SQL. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Book } from '#edge/admission/book.ts';
import { Desk } from '#edge/admission/desk.ts';
import { type Ask, dayOf } from '#edge/admission/ledger.ts';
import { CALLS_IN_FLIGHT, DEVICE_CALLS_A_MINUTE, LEASE_MS, limitsOf } from '#edge/admission/limits.ts';
import { emptyDatabase, NOON } from '#tests/helpers/admission-in-memory.ts';

const LIMITS = limitsOf({
  DAILY_DOLLARS: '0.002',
  DAILY_DEVICE_CALLS: '6',
  DAILY_DEVICE_TOKENS: '900',
  ADDRESS_CALLS_A_MINUTE: '25',
});

const device = fc.constantFrom<string>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l');
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('claim' as const),
      device,
      call: fc.nat(8),
      micros: fc.nat(150),
      tokens: fc.nat(300),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      which: fc.nat(),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      answer: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(90_000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat(40 * 3_600_000) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('sweep' as const) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('rest' as const), ms: fc.nat(60_000) }) },
);
/** Many devices in a hurry within one day: what it takes to use up everybody's money. */
const hurried = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('claim' as const),
      device: fc.nat(20).map((n) => `phone ${n}`),
      call: fc.nat(),
      micros: fc.integer({ min: 40, max: 200 }),
      tokens: fc.nat(10),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('settle' as const),
      which: fc.nat(),
      share: fc.double({ min: 0.8, max: 1, noNaN: true }),
      answer: fc.boolean(),
    }),
  },
);
const rush = fc.array(hurried, { minLength: 60, maxLength: 120 });
/** A day in which the object ends now and then, whatever it has not written. */
const troubled = fc.oneof(
  { weight: 15, arbitrary: step },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('save' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('crash' as const) }) },
);
type Step = typeof troubled extends fc.Arbitrary<infer Value> ? Value : never;

/** One call as the test remembers it, beside the book. */
type Remembered = {
  ask: Ask;
  ticket: string;
  /** Of the object: a crash begins another. */
  life: number;
  device: string;
  call: string;
  at: number;
  micros: number;
  tokens: number;
  settled: { at: number; micros: number; tokens: number; answer: boolean } | null;
};

/** Plays a history against the desk and remembers on its own what was let through. */
function play(steps: readonly Step[]) {
  const sql = emptyDatabase();
  let lives = 0;
  const begun = () => new Desk(new Book(sql), LIMITS, { life: `life ${++lives}`, now });
  const calls: Remembered[] = [];
  let now = NOON;
  let desk = begun();
  let restUntil = 0;
  const refusals: string[] = [];
  const saveAsNeeded = () => {
    if (desk.mustSave(now)) desk.save(now);
  };
  const facts = { calls, refusals, now: () => now, restUntil: () => restUntil };
  const acts = {
    claim({ device, call, micros, tokens }: Step & { kind: 'claim' }) {
      const ask = { device, call: `${device} ${call}`, micros, tokens };
      const decision = desk.claim(ask, `address of ${device}`, now);
      saveAsNeeded();
      if (decision.kind === 'refused') {
        expect(decision.retryAfterMs).toBeGreaterThan(0);
        refusals.push(decision.problem);
      }
      if (decision.kind === 'go') {
        expect(now).toBeGreaterThanOrEqual(restUntil);
        calls.push({ ask, ...ask, ticket: decision.ticket, at: now, life: lives, settled: null });
      }
      hold(calls, now, lives);
    },
    settle({ which, share, answer }: Step & { kind: 'settle' }) {
      const open = calls.filter(({ settled }) => !settled);
      const call = open[which % Math.max(1, open.length)];
      if (!call) return;
      const micros = Math.floor(call.micros * share);
      const tokens = Math.floor(call.tokens * share);
      call.settled = { at: now, micros, tokens, answer };
      desk.settle({ ...call, micros, tokens, sealed: answer ? 'sealed' : null }, now);
      saveAsNeeded();
    },
    wait({ ms }: Step & { kind: 'wait' }) {
      now += ms;
    },
    sweep() {
      const next = desk.sweep(now);
      if (next !== null) expect(next).toBeGreaterThan(now);
    },
    save() {
      desk.save(now);
    },
    crash() {
      desk = begun();
    },
    rest({ ms }: Step & { kind: 'rest' }) {
      restUntil = Math.max(restUntil, now + ms);
      desk.rest(now + ms);
    },
  };
  // Each act takes the step of its own kind.
  for (const each of steps) (acts[each.kind] as (step: Step) => void)(each);
  return { desk, ...facts };
}

/** What a call counts for at `now`: what it used once settled in time, else all it reserved. */
function counted({ at, micros, tokens, settled }: Remembered) {
  if (settled && settled.at < at + LEASE_MS) return { micros: settled.micros, tokens: settled.tokens };
  return { micros, tokens };
}

/** The promises, from what the test remembers alone. */
function hold(calls: readonly Remembered[], now: number, lives: number): void {
  const today = calls.filter(({ at }) => dayOf(at) === dayOf(now));
  const sum = (of: readonly Remembered[], what: 'micros' | 'tokens') =>
    of.reduce((total, call) => total + counted(call)[what], 0);
  expect(sum(today, 'micros')).toBeLessThanOrEqual(LIMITS.dailyMicros);
  // Of the limits of devices a crash forgets what was in the air, and a moment.
  if (lives > 1) return;

  for (const device of new Set(calls.map((call) => call.device))) {
    const own = today.filter((call) => call.device === device);
    const used = own.filter((call) => counted(call).micros > 0 || counted(call).tokens > 0);
    expect(used.length).toBeLessThanOrEqual(LIMITS.dailyDeviceCalls);
    expect(sum(own, 'tokens')).toBeLessThanOrEqual(LIMITS.dailyDeviceTokens);
    // The last course may go over the share.
    const last = Math.max(0, ...own.map(({ ask }) => ask.micros));
    expect(sum(own, 'micros')).toBeLessThan(LIMITS.dailyMicros / 10 + Math.max(1, last));
    const all = calls.filter((call) => call.device === device);
    const inFlight = all.filter(({ at, settled }) => !settled && now < at + LEASE_MS);
    expect(inFlight.length).toBeLessThanOrEqual(CALLS_IN_FLIGHT);
    expect(new Set(inFlight.map(({ call }) => call)).size).toBe(inFlight.length);
    expect(all.filter(({ at }) => at > now - 60_000).length).toBeLessThanOrEqual(DEVICE_CALLS_A_MINUTE);
  }
}

it('no history goes over a limit: money, device, flight, minute', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
      play(steps);
    }),
    { numRuns: 1_500 },
  );
});

it('no crash lets anybody spend more, whenever it comes', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(troubled, hurried), { minLength: 20, maxLength: 120 }), (steps) => {
      play(steps);
    }),
    { numRuns: 400 },
  );
});

it('no rush of devices goes over the money of everybody, and it gets far enough to be refused', () => {
  const refusals: string[] = [];
  fc.assert(
    fc.property(rush, (steps) => {
      refusals.push(...play(steps).refusals);
    }),
    { numRuns: 50 },
  );
  expect(refusals).toContain('coach-resting');
});

it('a day later nothing of any history counts, and a sweep leaves nothing behind', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const { desk, now, restUntil } = play(steps);
      const later = Math.max(now(), restUntil()) + 86_400_000;
      desk.sweep(later);
      expect(desk.sweep(later)).toBeNull();
      const ask = { device: 'a', call: 'new', micros: 150, tokens: 900 };
      expect(desk.claim(ask, 'address', later).kind).toBe('go');
    }),
    { numRuns: 300 },
  );
});

it('a claim that is settled with nothing leaves the desk as it was', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.nat(150), fc.nat(900), (steps, micros, tokens) => {
      const { desk, now } = play(steps);
      const later = now() + 61_000;
      const ask = { device: 'm', call: 'first', micros, tokens };
      const before = desk.claim(ask, 'address', later);
      if (before.kind !== 'go') return;
      desk.settle({ ticket: before.ticket, ask, micros: 0, tokens: 0, sealed: null }, later);
      expect(desk.claim({ ...ask, call: 'second' }, 'address', later).kind).toBe('go');
    }),
    { numRuns: 300 },
  );
});
