import { Dexie, type Table } from 'dexie';
import type { SessionId } from '#shared/ids.ts';
import type { DraftRow } from './drafts.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { TableName } from './tables.ts';

/**
 * The tables of the phone's database. What comes out of a table of records is `unknown` on purpose: a row
 * becomes a record only by passing its schema (see tables.ts).
 */
export type Database = Dexie & { readonly [K in TableName]: Table<unknown, string> } & {
  readonly touched: Table<unknown, number, { readonly sessionId: SessionId }>;
  readonly spent: Table<unknown, string>;
  readonly drafts: Table<DraftRow, string>;
  readonly meta: Table<{ readonly key: string; readonly value: unknown }, string>;
};

/** A database of this name with all its versions declared; it is not open yet. */
export function declareDatabase(name: string, migrations: readonly Migration[] = MIGRATIONS): Database {
  const database = new Dexie(name, {
    // Opened in one place only, which refuses a database that a newer version of the app has upgraded.
    autoOpen: false,
    // "Saved on this device" is said when the disk has it, also after a power cut. Default is relaxed.
    chromeTransactionDurability: 'strict',
    // No optimistic results: a watcher sees what is stored, not what may still fail.
    cache: 'disabled',
  });
  for (const { version, stores, upgrade } of migrations) {
    const declared = database.version(version).stores({ ...stores });
    if (upgrade) declared.upgrade(upgrade);
  }
  // Dexie gives the instance one property per declared table.
  return database as Database;
}

/** All tables with their indexes at a version, as text; for the lock that keeps released versions as they are. */
export function schemaAt(
  version: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Readonly<Record<string, string>> {
  const reached = migrations.filter((migration) => migration.version <= version);
  return Object.assign({}, ...reached.map((migration) => migration.stores));
}
