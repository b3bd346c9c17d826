/* What Claude will not judge, in Dexie: a mark each in the table of odds and ends. */
import type { PromiseExtended } from 'dexie';
import type { Database } from './schema.ts';

const MARK = 'declined/';

/** Remembers a piece of work that Claude will not do. */
export function noteDeclined(db: Database, key: string): PromiseExtended<void> {
  return db.transaction('rw', db.meta, async () => {
    await db.meta.put({ key: MARK + key, value: true });
  });
}

/** The names of all that is remembered. */
export function declined(db: Database): PromiseExtended<readonly string[]> {
  const marks = db.meta.where('key').startsWith(MARK).primaryKeys();
  return marks.then((keys) => keys.map((key) => key.slice(MARK.length)));
}
