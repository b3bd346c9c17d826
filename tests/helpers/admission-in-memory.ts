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

/** One budget in memory, and how the worker would reach it. `clock.now` moves when told. */
export function budgetInMemory(settings: LimitSettings = {}, clock = { now: NOON }, sql = emptyDatabase()) {
  const desk = new Desk(new Book(sql), limitsOf(settings));
  const namespace: BudgetNamespace = {
    getByName: () => ({
      async claim(ask, address) {
        const ticket = randomUUID();
        const decision = desk.claim(ask, address, ticket, clock.now);
        return decision.kind === 'go' ? { kind: 'go', ticket } : decision;
      },
      settle: async (settlement) => desk.settle(settlement, clock.now),
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
