/** What a route sees: claims, tickets and refusals, over the real desk and SQL with a clock that moves when told. */
import { describe, expect, it, vi } from 'vitest';
import type { Admission, Admitted, Claim, Ticket } from '#edge/admission/admission.ts';
import { createAdmission } from '#edge/admission/create-admission.ts';
import { mintToken } from '#edge/admission/device-token.ts';
import { LEASE_MS, TOKENS_A_MINUTE } from '#edge/admission/limits.ts';
import type { BudgetNamespace } from '#edge/admission/one-budget.ts';
import { tokenKeysOf } from '#edge/admission/token-keys.ts';
import { admissionInMemory, budgetInMemory, NOON } from '#tests/helpers/admission-in-memory.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const MIDNIGHT = NOON + 12 * HOUR;

let calls = 0;
/** A claim of a record of its own, costing a cent at most. */
const claimOf = (changes: Partial<Claim> = {}): Claim => ({
  device: 'phone',
  address: '203.0.113.9',
  key: `record ${calls++}`,
  costAtMost: 0.01,
  tokensAtMost: 8_000,
  ...changes,
});

const USED = { cost: 0.001, tokens: 5_000 };

async function ticketOf(admission: Admission, claim = claimOf()): Promise<Ticket> {
  const admitted = await admission.admit(claim);
  if (admitted.kind !== 'go') throw new Error(`${admitted.kind} ${JSON.stringify(admitted)}`);
  return admitted.ticket;
}

/** Asks, and settles at once when let through. */
async function ask(admission: Admission, claim = claimOf(), used = USED): Promise<string> {
  const admitted = await admission.admit(claim);
  if (admitted.kind === 'go') await admitted.ticket.settle(used, null);
  return nameOf(admitted);
}

const nameOf = (admitted: Admitted) => (admitted.kind === 'refused' ? admitted.problem : admitted.kind);

describe('in a hurry', () => {
  it('a device has two calls in the air, and the third waits for one of them', async () => {
    const admission = admissionInMemory();
    const first = await ticketOf(admission);
    await ticketOf(admission);
    expect(await admission.admit(claimOf())).toEqual({
      kind: 'refused',
      problem: 'too-many',
      retryAfterMs: 2_000,
    });
    expect(await ask(admission, claimOf({ device: 'other phone' }))).toBe('go');
    await first.settle(USED, null);
    expect(await ask(admission)).toBe('go');
  });

  it('a call that crashed frees its place after its lease, and counts as all it reserved', async () => {
    const clock = { now: NOON };
    const admission = admissionInMemory({ DAILY_DEVICE_TOKENS: '20000' }, clock);
    await ticketOf(admission);
    await ticketOf(admission);
    clock.now += LEASE_MS;
    expect(await ask(admission, claimOf({ tokensAtMost: 4_001 }))).toBe('day-used-up');
    expect(await ask(admission, claimOf({ tokensAtMost: 4_000 }))).toBe('go');
  });

  it('a device asks twenty times a minute, and one more when the first is a minute old', async () => {
    const clock = { now: NOON };
    const admission = admissionInMemory({}, clock);
    for (let n = 0; n < 20; n++) {
      expect(await ask(admission)).toBe('go');
      clock.now += 1_000;
    }
    const refused = await admission.admit(claimOf());
    expect(refused).toEqual({ kind: 'refused', problem: 'too-many', retryAfterMs: 40_000 });
    clock.now += 39_999;
    expect(await ask(admission)).toBe('too-many');
    clock.now += 1;
    expect(await ask(admission)).toBe('go');
    expect(await ask(admission)).toBe('too-many');
  });

  it('an address asks sixty times a minute, whatever devices it claims to be', async () => {
    const admission = admissionInMemory();
    for (let n = 0; n < 60; n++) expect(await ask(admission, claimOf({ device: `phone ${n}` }))).toBe('go');
    expect(await ask(admission, claimOf({ device: 'phone 60' }))).toBe('too-many');
    expect(await ask(admission, claimOf({ address: '198.51.100.7' }))).toBe('go');
  });

  it('who is refused by the platform’s coarse sieve never reaches the object', async () => {
    const { namespace } = budgetInMemory();
    const getByName = vi.fn(namespace.getByName);
    const SIEVE = { limit: async ({ key }: { key: string }) => ({ success: key !== '203.0.113.9' }) };
    const admission = createAdmission({ BUDGET: { getByName }, SIEVE });
    expect(await ask(admission)).toBe('too-many');
    expect(await ask(admission, claimOf({ address: '198.51.100.7' }))).toBe('go');
  });

  it('a sieve that fails holds nobody up', async () => {
    const { namespace } = budgetInMemory();
    const SIEVE = { limit: () => Promise.reject(new Error('gone')) };
    expect(await ask(createAdmission({ BUDGET: namespace, SIEVE }))).toBe('go');
  });
});

describe('a day', () => {
  it('has so many calls for a device, until UTC midnight', async () => {
    const clock = { now: NOON };
    const admission = admissionInMemory({ DAILY_DEVICE_CALLS: '2' }, clock);
    expect([await ask(admission), await ask(admission)]).toEqual(['go', 'go']);
    expect(await admission.admit(claimOf())).toEqual({
      kind: 'refused',
      problem: 'day-used-up',
      retryAfterMs: 12 * HOUR,
    });
    expect(await ask(admission, claimOf({ device: 'other phone' }))).toBe('go');
    clock.now = MIDNIGHT - 1;
    expect(await ask(admission)).toBe('day-used-up');
    clock.now = MIDNIGHT;
    expect(await ask(admission)).toBe('go');
  });

  it('has so many tokens for a device: all a call may use is reserved, what it did not use comes back', async () => {
    const admission = admissionInMemory({ DAILY_DEVICE_TOKENS: '10000' });
    const ticket = await ticketOf(admission);
    expect(await admission.admit(claimOf())).toMatchObject({ problem: 'too-many', retryAfterMs: 2_000 });
    await ticket.settle({ cost: 0.001, tokens: 2_000 }, null);
    expect(await ask(admission, claimOf(), { cost: 0.001, tokens: 2_001 })).toBe('go');
    expect(await ask(admission)).toBe('day-used-up');
  });

  it('is not used up by calls that cost nothing, as when the provider is down', async () => {
    const clock = { now: NOON };
    const admission = admissionInMemory({ DAILY_DEVICE_CALLS: '1' }, clock);
    for (let n = 0; n < 100; n++) {
      expect(await ask(admission, claimOf(), { cost: 0, tokens: 0 })).toBe('go');
      clock.now += 5_000;
    }
    expect(await ask(admission)).toBe('go');
    expect(await ask(admission)).toBe('day-used-up');
  });

  it('lets one device use no more than a tenth of the money', async () => {
    const admission = admissionInMemory({ DAILY_DOLLARS: '1' });
    const dear = { cost: 0.05, tokens: 100 };
    expect(await ask(admission, claimOf({ costAtMost: 0.05 }), dear)).toBe('go');
    expect(await ask(admission, claimOf({ costAtMost: 0.05 }), dear)).toBe('go');
    expect(await ask(admission, claimOf({ costAtMost: 0.000_001 }))).toBe('day-used-up');
  });

  it('of little money still hears a summary, whose reservation is more than a device’s share', async () => {
    const admission = admissionInMemory({ DAILY_DOLLARS: '1' });
    const summary = claimOf({ costAtMost: 0.18 });
    expect(await ask(admission, summary, { cost: 0.01, tokens: 100 })).toBe('go');
    const inAir = await ticketOf(admission, claimOf({ costAtMost: 0.05 }));
    expect(await admission.admit(claimOf({ costAtMost: 0.18 }))).toMatchObject({ problem: 'too-many' });
    await inAir.settle({ cost: 0.05, tokens: 100 }, null);
    expect(await ask(admission, claimOf({ costAtMost: 0.18 }), { cost: 0.18, tokens: 100 })).toBe('go');
    expect(await ask(admission, claimOf({ costAtMost: 0.000_001 }))).toBe('day-used-up');
  });

  it('that is nearly used up refuses the dear and lets the cheap through', async () => {
    const admission = admissionInMemory({ DAILY_DOLLARS: '1' });
    for (let n = 0; n < 8; n++) {
      const device = `phone ${n}`;
      expect(await ask(admission, claimOf({ device, costAtMost: 0.09 }), { cost: 0.09, tokens: 1 })).toBe(
        'go',
      );
    }
    expect(await admission.admit(claimOf({ device: 'newcomer', costAtMost: 0.18 }))).toEqual({
      kind: 'refused',
      problem: 'coach-resting',
      retryAfterMs: 10 * MINUTE,
    });
    expect(await ask(admission, claimOf({ device: 'newcomer', costAtMost: 0.01 }))).toBe('go');
  });

  it('ends for everybody with its money, a little earlier for devices that have not begun', async () => {
    const clock = { now: NOON };
    const admission = admissionInMemory({ DAILY_DOLLARS: '1' }, clock);
    const cent10 = (device: string) =>
      ask(admission, claimOf({ device, costAtMost: 0.05 }), { cost: 0.05, tokens: 1 });
    for (let n = 0; n < 16; n++) expect(await cent10(`phone ${n}`)).toBe('go');
    expect(await admission.admit(claimOf({ device: 'newcomer' }))).toEqual({
      kind: 'refused',
      problem: 'coach-resting',
      retryAfterMs: 12 * HOUR,
    });
    for (let n = 0; n < 4; n++) expect(await cent10(`phone ${n}`)).toBe('go');
    expect(await cent10('phone 4')).toBe('coach-resting');
    clock.now = MIDNIGHT;
    expect(await cent10('newcomer')).toBe('go');
  });

  it('that is only reserved is worth asking again soon', async () => {
    const admission = admissionInMemory({ DAILY_DOLLARS: '1' });
    for (let n = 0; n < 8; n++) await ticketOf(admission, claimOf({ device: `phone ${n}`, costAtMost: 0.1 }));
    expect(await admission.admit(claimOf())).toMatchObject({
      problem: 'coach-resting',
      retryAfterMs: 20_000,
    });
  });

  it('pays for the calls that began in it', async () => {
    const clock = { now: MIDNIGHT - 1_000 };
    const admission = admissionInMemory({ DAILY_DEVICE_CALLS: '1' }, clock);
    const ticket = await ticketOf(admission);
    clock.now = MIDNIGHT + 1_000;
    await ticket.settle(USED, null);
    expect(await ask(admission)).toBe('go');
    expect(await ask(admission)).toBe('day-used-up');
  });
});

describe('the provider’s own limit', () => {
  it('lets nobody through until it is over', async () => {
    const clock = { now: NOON };
    const admission = admissionInMemory({}, clock);
    await admission.rest(NOON + HOUR);
    await admission.rest(NOON + MINUTE);
    expect(await admission.admit(claimOf())).toEqual({
      kind: 'refused',
      problem: 'coach-resting',
      retryAfterMs: HOUR,
    });
    clock.now += HOUR;
    expect(await ask(admission)).toBe('go');
  });
});

describe('a retry', () => {
  it('is told that its question is being answered, then given the answer, and pays once', async () => {
    const clock = { now: NOON };
    const admission = admissionInMemory({ DAILY_DEVICE_CALLS: '1' }, clock);
    const claim = claimOf();
    const ticket = await ticketOf(admission, claim);
    expect(await admission.admit(claim)).toEqual({
      kind: 'refused',
      problem: 'in-progress',
      retryAfterMs: 2_000,
    });
    await ticket.settle(USED, 'what the coach said');
    clock.now += 10 * MINUTE - 1;
    expect(await admission.admit(claim)).toEqual({ kind: 'answered', answer: 'what the coach said' });
    expect(await ask(admission)).toBe('day-used-up');
    clock.now += 1;
    expect(await ask(admission, claim)).toBe('day-used-up');
  });

  it('is given its answer while the coach rests', async () => {
    const admission = admissionInMemory();
    const claim = claimOf();
    await (await ticketOf(admission, claim)).settle(USED, 'what the coach said');
    await admission.rest(NOON + HOUR);
    expect(await ask(admission, claim)).toBe('answered');
  });

  it('of another device is another question', async () => {
    const admission = admissionInMemory();
    const claim = claimOf();
    await (await ticketOf(admission, claim)).settle(USED, 'what the coach said');
    expect(await ask(admission, { ...claim, device: 'other phone' })).toBe('go');
  });

  it('of a question that failed is a new try', async () => {
    const admission = admissionInMemory();
    const claim = claimOf();
    expect(await ask(admission, claim)).toBe('go');
    expect(await ask(admission, claim)).toBe('go');
  });

  it('finds the answer of a call that came home after its lease, which is paid for once', async () => {
    const clock = { now: NOON };
    const admission = admissionInMemory({ DAILY_DEVICE_TOKENS: '8000' }, clock);
    const claim = claimOf();
    const ticket = await ticketOf(admission, claim);
    clock.now += LEASE_MS;
    await ticket.settle({ cost: 0.001, tokens: 1 }, 'late');
    expect(await admission.admit(claim)).toEqual({ kind: 'answered', answer: 'late' });
    expect(await ask(admission)).toBe('day-used-up');
  });

  it('finds no answer too large to keep', async () => {
    const admission = admissionInMemory();
    const claim = claimOf();
    await (await ticketOf(admission, claim)).settle(USED, 'x'.repeat(256 * 1024 + 1));
    expect(await ask(admission, claim)).toBe('go');
  });
});

describe('what is written down', () => {
  it('is neither answer nor key nor address, and soon nothing', async () => {
    const { namespace, desk, sql, clock } = budgetInMemory();
    const written = () =>
      ['used', 'answer', 'kept'].flatMap((table) => sql.exec(`SELECT * FROM ${table}`).toArray());
    const admission = createAdmission({ BUDGET: namespace }, () => clock.now);
    const claim = claimOf({ key: 'canary-key', address: '203.0.113.77' });
    await (await ticketOf(admission, claim)).settle(USED, 'canary-answer');
    expect(written()).toHaveLength(3);
    expect(JSON.stringify(written())).not.toMatch(/canary|203\.0/);

    clock.now += 10 * MINUTE;
    expect(desk.sweep(clock.now)).toBe(MIDNIGHT);
    expect(written()).toHaveLength(2);
    clock.now = MIDNIGHT;
    expect(desk.sweep(clock.now)).toBeNull();
    expect(written()).toEqual([]);
  });

  it('says of a crashed call when it must be looked at', async () => {
    const { namespace, desk, clock } = budgetInMemory();
    await ticketOf(createAdmission({ BUDGET: namespace }));
    expect(desk.sweep(clock.now)).toBe(NOON + LEASE_MS);
  });

  it('survives a new start, and the limits with it', async () => {
    const { namespace, sql, clock } = budgetInMemory({ DAILY_DEVICE_CALLS: '1' });
    const claim = claimOf();
    await (await ticketOf(createAdmission({ BUDGET: namespace }), claim)).settle(USED, 'kept');
    const again = createAdmission({
      BUDGET: budgetInMemory({ DAILY_DEVICE_CALLS: '1' }, clock, sql).namespace,
    });
    expect(await ask(again, claim)).toBe('answered');
    expect(await ask(again)).toBe('day-used-up');
  });
});

describe('a new start while calls are in the air', () => {
  const dear = (n: number) => claimOf({ device: `phone ${n}`, costAtMost: 0.1 });

  /** An admission whose object can end, whatever it has not written; tickets from before find the next one. */
  function mortal() {
    const settings = { DAILY_DOLLARS: '1' };
    const clock = { now: NOON };
    let living = budgetInMemory(settings, clock);
    const { sql } = living;
    const desk = () => living.namespace.getByName('');
    const BUDGET: BudgetNamespace = {
      getByName: () => ({ ...desk(), settle: (settlement) => desk().settle(settlement) }),
    };
    const crash = () => {
      living = budgetInMemory(settings, clock, sql);
    };
    return { clock, crash, admission: () => createAdmission({ BUDGET }) };
  }

  it('gives no money out a second time that they may have cost', async () => {
    const { admission, crash, clock } = mortal();
    for (let n = 0; n < 6; n++) await ticketOf(admission(), dear(n));
    crash();
    expect(await admission().admit(dear(7))).toMatchObject({
      problem: 'coach-resting',
      retryAfterMs: 20_000,
    });
    clock.now += LEASE_MS;
    expect(await admission().admit(dear(7))).toMatchObject({ problem: 'coach-resting' });
    clock.now = MIDNIGHT;
    expect(await ask(admission(), dear(7))).toBe('go');
  });

  it('counts those that come home as what they used, and keeps their answers', async () => {
    const { admission, crash } = mortal();
    const claims = Array.from({ length: 6 }, (_, n) => dear(n));
    const tickets = await Promise.all(claims.map((claim) => ticketOf(admission(), claim)));
    crash();
    for (const ticket of tickets) await ticket.settle({ cost: 0.01, tokens: 5_000 }, 'said');
    for (const claim of claims) expect(await ask(admission(), claim)).toBe('answered');
    expect(await ask(admission(), dear(7))).toBe('go');
  });

  it('holds nothing against anybody when all had come home', async () => {
    const { admission, crash, clock } = mortal();
    const free = { cost: 0, tokens: 0 };
    for (let n = 0; n < 7; n++) expect(await ask(admission(), dear(n), free)).toBe('go');
    crash();
    clock.now += LEASE_MS;
    for (let n = 0; n < 8; n++) await ticketOf(admission(), dear(n));
  });
});

describe('settling', () => {
  it('a second time does nothing', async () => {
    const admission = admissionInMemory({ DAILY_DEVICE_CALLS: '2' });
    const ticket = await ticketOf(admission);
    await ticket.settle(USED, null);
    await ticket.settle(USED, null);
    expect(await ask(admission)).toBe('go');
  });

  it('never fails an answer that is there, and logs no word of it', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { namespace } = budgetInMemory();
    const desk = namespace.getByName('');
    const broken = { ...desk, settle: () => Promise.reject(new Error('canary')) };
    const admission = createAdmission({ BUDGET: { getByName: () => broken } });
    await (await ticketOf(admission)).settle(USED, 'canary');
    expect(log.mock.calls).toEqual([['a call was not settled: Error']]);
    log.mockRestore();
  });
});

describe('whose a token is', () => {
  it('is known without any setup, by a secret that is made once', async () => {
    const { namespace, clock, sql } = budgetInMemory();
    const settings = { BUDGET: namespace };
    const { token } = await mintToken(await tokenKeysOf(settings), new Uint8Array(16), clock.now);
    const elsewhere = createAdmission({ BUDGET: budgetInMemory({}, clock, sql).namespace }, () => clock.now);
    expect(await elsewhere.deviceOf(`Bearer ${token}`)).toBe('AAAAAAAAAAAAAAAAAAAAAA');
    expect(await admissionInMemory().deviceOf(`Bearer ${token}`)).toBeNull();
  });

  it('is known by the configured secret and by the one before, without waking the object', async () => {
    const BUDGET = {
      getByName: () => {
        const asleep = () => Promise.reject(new Error('woken'));
        return { claim: asleep, settle: asleep, rest: asleep, newcomer: asleep, secret: asleep };
      },
    };
    const before = 'the secret until yesterday, long enough';
    const old = await tokenKeysOf({ BUDGET, DEVICE_TOKEN_SECRET: before });
    const { token } = await mintToken(old, new Uint8Array(16), NOON);
    const DEVICE_TOKEN_SECRET = 'the secret since this morning, also long';
    const rotated = { BUDGET, DEVICE_TOKEN_SECRET, DEVICE_TOKEN_SECRET_BEFORE: before };
    expect(await createAdmission(rotated, () => NOON).deviceOf(`Bearer ${token}`)).not.toBeNull();
    expect(await createAdmission({ BUDGET, DEVICE_TOKEN_SECRET }, () => NOON).deviceOf(token)).toBeNull();
  });

  it.each([null, '', 'Bearer', 'Bearer ', 'Basic abc', 'Bearer a b'])('is nobody’s: %j', async (header) => {
    expect(await admissionInMemory().deviceOf(header)).toBeNull();
  });

  it('is asked anew when the secret could not be read the first time', async () => {
    const { namespace } = budgetInMemory();
    const secret = vi.fn(namespace.getByName('').secret).mockRejectedValueOnce(new Error('overloaded'));
    const settings = { BUDGET: { getByName: () => ({ ...namespace.getByName(''), secret }) } };
    await expect(tokenKeysOf(settings)).rejects.toThrow('overloaded');
    expect(await tokenKeysOf(settings)).toHaveLength(1);
  });

  it(`is given out ${TOKENS_A_MINUTE} times a minute to one address`, () => {
    const { desk } = budgetInMemory();
    const waits = Array.from({ length: TOKENS_A_MINUTE + 1 }, () => desk.newcomer('here', NOON));
    expect(waits.slice(0, -1)).toEqual(Array(TOKENS_A_MINUTE).fill(0));
    expect(waits.at(-1)).toBe(MINUTE);
    expect(desk.newcomer('there', NOON)).toBe(0);
    expect(desk.newcomer('here', NOON + MINUTE)).toBe(0);
  });
});
