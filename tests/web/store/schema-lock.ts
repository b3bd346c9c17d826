/* What the schema lock forbids. A phone in a drawer has version 1 and must open with every later one. */
import type { Migration } from '#web/store/migrations/migration.ts';
import { schemaAt } from '#web/store/schema.ts';

/** All tables with their indexes, by version. */
export type SchemaLock = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Everything these migrations do that they may not; each sentence says where and what to do. */
export function trespasses(lock: SchemaLock, migrations: readonly Migration[]): readonly string[] {
  const versions = migrations.map(({ version }) => version);
  return [
    ...versions.flatMap((version, index) =>
      version === index + 1 ? [] : [`version ${version} stands at place ${index + 1}: number them 1, 2, 3 …`],
    ),
    ...Object.keys(lock)
      .filter((version) => !versions.includes(Number(version)))
      .map((version) => `version ${version} was released and its migration is gone`),
    ...versions.flatMap((version) => changed(version, lock, migrations)),
    ...versions.slice(1).flatMap((version) => lost(version, migrations)),
  ];
}

function changed(version: number, lock: SchemaLock, migrations: readonly Migration[]): readonly string[] {
  const now = schemaAt(version, migrations);
  const locked = lock[version];
  if (locked === undefined) {
    const entry = JSON.stringify({ [version]: now }, null, 2);
    return [`version ${version} is not in schema.lock.json; add:\n${entry}`];
  }
  const tables = [...new Set([...Object.keys(locked), ...Object.keys(now)])];
  return tables
    .filter((table) => locked[table] !== now[table])
    .map(
      (table) =>
        `version ${version} was released with ${table}: "${locked[table]}" and now says "${now[table]}"; write a new migration instead`,
    );
}

function lost(version: number, migrations: readonly Migration[]): readonly string[] {
  const before = schemaAt(version - 1, migrations);
  const after = schemaAt(version, migrations);
  return Object.entries(before).flatMap(([table, indexes]) => {
    const kept = parts(after[table] ?? '');
    const [key, ...rest] = parts(indexes);
    return [
      ...(kept[0] === key ? [] : [`version ${version} changes the key of ${table}`]),
      ...rest
        .filter((index) => !kept.includes(index))
        .map((index) => `version ${version} loses the index ${index} of ${table}`),
    ];
  });
}

function parts(indexes: string): readonly string[] {
  return indexes.split(',').map((index) => index.trim());
}
