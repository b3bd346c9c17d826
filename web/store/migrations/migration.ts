import type { Transaction } from 'dexie';

/** One step of the database. Additive only: it may add tables and indexes, never drop, rename or retype. */
export interface Migration {
  /** 1, 2, 3 … */
  readonly version: number;
  /** Tables that are new or gain an index, each with all its indexes as Dexie spells them. */
  readonly stores: Readonly<Record<string, string>>;
  /** Fills what the new version needs. It runs in the upgrade's one transaction: killed half-way, nothing happened. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
