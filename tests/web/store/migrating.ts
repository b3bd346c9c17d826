/*
 * Takes a database through its migrations as a phone does that was in a drawer: rows are written by the
 * version they came from, then the app of today opens them. A new migration is one file and one test with
 * this (see 001-first-schema.test.ts and the pretended second version beside it).
 */
import type { Migration } from '#web/store/migrations/migration.ts';
import { MIGRATIONS } from '#web/store/migrations/migrations.ts';
import { declareDatabase } from '#web/store/schema.ts';

/** Rows by table. */
export type Rows = Readonly<Record<string, readonly unknown[]>>;

let migrated = 0;

/** A database of version `from` with these rows in it; its name. */
export async function leftAtVersion(
  from: number,
  rows: Rows,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<string> {
  migrated += 1;
  const name = `migrated-${migrated}`;
  const old = declareDatabase(
    name,
    migrations.filter(({ version }) => version <= from),
  );
  await old.open();
  for (const [table, records] of Object.entries(rows)) await old.table(table).bulkAdd(records);
  old.close();
  return name;
}

/** Opens a database with these migrations and gives all its rows. */
export async function openedBy(name: string, migrations: readonly Migration[] = MIGRATIONS): Promise<Rows> {
  const database = declareDatabase(name, migrations);
  await database.open();
  try {
    const rows = database.tables.map(async (table) => [table.name, await table.toArray()] as const);
    return Object.fromEntries(await Promise.all(rows));
  } finally {
    database.close();
  }
}
