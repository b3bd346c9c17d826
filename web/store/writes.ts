/* Writing into Dexie. Everything here runs inside a transaction that its caller has opened. */
import type { SessionId } from '#shared/ids.ts';
import type { Changes } from '#shared/interview/interview.ts';
import { Draft } from '#shared/interview/records.ts';
import { type DraftRow, supersedes } from './drafts.ts';
import { ConflictError } from './problems.ts';
import type { Database } from './schema.ts';
import { fieldOf, keyOf, type RecordIn, RULES, settle, TABLE_NAMES, type TableName } from './tables.ts';

/** The tables that hold an interview and what it is about. */
export function recordTables(database: Database) {
  return TABLE_NAMES.map((name) => database[name]);
}

/** What to do with a record whose stamp is earlier than the stored one's. */
export interface WriteOptions {
  readonly stale: 'keep' | 'refuse';
}

/** The tables `write` needs in its transaction. */
export function writtenTables(database: Database) {
  return [...recordTables(database), database.touched];
}

/** Writes all changes; throws ConflictError, and so undoes the transaction, when one may not be written. */
export async function write(database: Database, changes: Changes, options: WriteOptions): Promise<void> {
  for (const table of TABLE_NAMES) {
    for (const record of changes[table] ?? []) await writeOne(database, table, record, options);
  }
  // Noted in the same transaction, so that no loose end is ever without its note; see `openSessions`.
  await database.touched.bulkAdd(sessionsIn(changes).map((sessionId) => ({ sessionId })));
}

/** The sessions these changes belong to. */
function sessionsIn({
  sessions = [],
  applications: _,
  resumes: __,
  companyProfiles: ___,
  ...facts
}: Changes): readonly SessionId[] {
  const ofFacts = Object.values(facts).flatMap((records) => records.map(({ sessionId }) => sessionId));
  return [...new Set([...sessions.map(({ id }) => id), ...ofFacts])];
}

async function writeOne<K extends TableName>(
  database: Database,
  table: K,
  record: RecordIn<K>,
  { stale }: WriteOptions,
): Promise<void> {
  const rows = database[table];
  const { kind, slot } = RULES[table];
  const sameId = await rows.get(keyOf(table, record));
  const sameSlot =
    slot === null || sameId !== undefined
      ? []
      : await rows
          .where(slot.index)
          .equals(slot.fields.map((field) => fieldOf(record, field)))
          .toArray();
  switch (settle(table, record, { sameId, sameSlot })) {
    case 'write':
      // `add`, not `put`: should a fact with this id appear after all, the transaction fails instead of losing it.
      await (kind === 'fact' ? rows.add(record) : rows.put(record));
      return;
    case 'keep':
      return;
    case 'stale':
      if (stale === 'refuse') throw new ConflictError(table);
      return;
    case 'conflict':
      throw new ConflictError(table);
  }
}

/** Puts each draft that is not older than the stored one; see `supersedes`. */
export async function putDrafts(database: Database, rows: readonly DraftRow[]): Promise<void> {
  const stored = await database.drafts.bulkGet(rows.map((row) => row.key));
  await database.drafts.bulkPut(rows.filter((row, index) => supersedes(row, readDraft(stored[index]))));
}

/** The draft in a stored row; undefined when it is none. */
export function readDraft(row: unknown): DraftRow | undefined {
  const draft = Draft.safeParse(row);
  return draft.success ? draft.data : undefined;
}
