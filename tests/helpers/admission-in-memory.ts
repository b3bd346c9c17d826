/**
 * The budget of the edge without the platform: the same desk and the same SQL, on Node's own SQLite in memory
 * and a clock that moves when told. What the platform's object adds is proved in
 * `tests/edge/admission/in-workerd.test.ts`.
 */
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { Admission } from '#edge/admission/admission.ts';
import { Book, type Sql } from '#edge/admission/book.ts';
import { createAdmission } from '#edge/admission/create-admission.ts';
import { Desk } from '#edge/admission/desk.ts';
import { type LimitSettings, limitsOf } from '#edge/admission/limits.ts';
import type { BudgetNamespace } from '#edge/admission/one-budget.ts';

/** Noon of a day. */
export const NOON = Date.UTC(2026, 10, 21, 12);

/** An empty database. */
export function emptyDatabase(): Sql {
  const database = new DatabaseSync(':memory:');
  return {
    exec(query, ...values) {
      const rows = database.prepare(query).all(...values);
      return { toArray: () => rows };
    },
  };
}

/** One budget in memory, and how the worker would reach it. `clock.now` moves when told; what may wait is saved at once. */
export function budgetInMemory(settings: LimitSettings = {}, clock = { now: NOON }, sql = emptyDatabase()) {
  const desk = new Desk(new Book(sql), limitsOf(settings), { life: randomUUID(), now: clock.now });
  const saved = <Value>(value: Value): Value => {
    if (desk.mustSave(clock.now) || desk.hasNews) desk.save(clock.now);
    return value;
  };
  const namespace: BudgetNamespace = {
    getByName: () => ({
      claim: async (ask, address) => saved(desk.claim(ask, address, clock.now)),
      settle: async (settlement) => saved(desk.settle(settlement, clock.now)),
      rest: async (until) => desk.rest(until),
      newcomer: async (address) => desk.newcomer(address, clock.now),
      secret: async () => desk.secret(`a secret that was made here ${randomUUID()}`),
    }),
  };
  return { desk, sql, clock, namespace };
}

/** An admission that counts for real, in memory. */
export function admissionInMemory(settings: LimitSettings = {}, clock = { now: NOON }): Admission {
  return createAdmission({ BUDGET: budgetInMemory(settings, clock).namespace }, () => clock.now);
}
