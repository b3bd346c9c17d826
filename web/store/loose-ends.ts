/* Finding the work that was left, without reading what is done. */
import type { Instant, SessionId } from '#shared/ids.ts';
import { openAmong, type WorkRows } from './assemble.ts';
import type { Database } from './schema.ts';
import { RULES, type TableName } from './tables.ts';
import { recordTables } from './writes.ts';

/** How many touched sessions are looked at in one transaction. */
const WORK_LOOKED_AT = 50;

/**
 * The sessions that may be open, found among those that were touched: every write to a session notes its id,
 * and the note goes when the session is found to be settled. So a start reads what was under way, not all.
 */
export async function openSessions(db: Database, claudeSince: Instant | null): Promise<readonly SessionId[]> {
  const notes = new Map<SessionId, number[]>();
  await db.touched.each((row, { primaryKey }) => {
    const { sessionId } = row as { sessionId: SessionId };
    notes.set(sessionId, [...(notes.get(sessionId) ?? []), primaryKey]);
  });
  const open: SessionId[] = [];
  const touched = [...notes.keys()];
  for (let from = 0; from < touched.length; from += WORK_LOOKED_AT) {
    const ids = touched.slice(from, from + WORK_LOOKED_AT);
    const rows = await db.transaction('r', recordTables(db), async () => workRows(db, ids));
    const [stillOpen, unreadable] = [new Set(openAmong(rows, claudeSince)), unreadableAmong(rows)];
    open.push(...stillOpen);
    // A note made since the look has another number, and stays. Of an open session one note is enough.
    const settled = ids.flatMap((id) =>
      stillOpen.has(id) || unreadable.has(id) ? (notes.get(id) ?? []).slice(1) : (notes.get(id) ?? []),
    );
    if (settled.length > 0) await db.touched.bulkDelete(settled);
  }
  return open;
}

async function workRows(db: Database, ids: readonly SessionId[]): Promise<WorkRows> {
  const of = async (table: TableName) => {
    const rows = ids.map((id) => db[table].where('sessionId').equals(id).toArray());
    return (await Promise.all(rows)).flat();
  };
  const [sessions, responses, analyses, questionFeedback, sessionFeedback] = await Promise.all([
    db.sessions.bulkGet([...ids]),
    of('responses'),
    of('analyses'),
    of('questionFeedback'),
    of('sessionFeedback'),
  ]);
  return { sessions, responses, analyses, questionFeedback, sessionFeedback };
}

/** Sessions that are there and cannot be read: a later version of the app may find work in them. */
function unreadableAmong({ sessions }: WorkRows): ReadonlySet<unknown> {
  const unreadable = sessions.filter((row) => row !== undefined && RULES.sessions.parse(row) === undefined);
  return new Set(unreadable.map((row) => Reflect.get(row as object, 'id')));
}
