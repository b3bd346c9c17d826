/* A device for drafts: its database, its localStorage and its time stand still until told. */
import { fail, ok } from '#shared/result.ts';
import {
  createDrafts,
  type DraftRow,
  type DraftTable,
  type ManagedDrafts,
  supersedes,
} from '#web/store/drafts.ts';
import { fakeStorage, fakeTimer } from './fakes.ts';

export const KEY = 'response/one';
/** Where the journal keeps the draft of KEY. */
export const JOURNALED = `rehearse:draft:${KEY}`;

/** A device: one database, one localStorage, one clock for the timers, as many tabs as wanted. */
export function device() {
  const rows = new Map<string, DraftRow>();
  const local = fakeStorage();
  const timer = fakeTimer();
  const state = { broken: false, puts: 0 };
  const table: DraftTable = {
    get: async (key) => ok(rows.get(key)),
    put: async (drafts) => {
      state.puts += 1;
      if (state.broken) return fail({ kind: 'storage-full' });
      for (const row of drafts) if (supersedes(row, rows.get(row.key))) rows.set(row.key, row);
      return ok(undefined);
    },
  };
  const tab = (): ManagedDrafts => createDrafts({ table, schedule: timer.schedule, ...local.tab() });
  /** Time passes, and what it set going comes to an end. */
  const pass = async (ms: number) => {
    timer.pass(ms);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  return { rows, local, table, state, tab, pass };
}
