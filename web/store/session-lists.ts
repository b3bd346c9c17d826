/* Reading lists of sessions from Dexie, so that ten thousand of them cost what is shown and no more. */
import type { Collection, PromiseExtended } from 'dexie';
import { type Comparable, ofOneCoach, type Scored } from '#shared/assessment/progress.ts';
import type { SessionId } from '#shared/ids.ts';
import type { Session } from '#shared/interview/records.ts';
import { scoredAmong, sessionRows } from './assemble.ts';
import type { Database } from './schema.ts';
import type { SessionRow } from './store.ts';
import { parseRows } from './tables.ts';

/** The newest sessions that are not removed, with their feedback. */
export async function newestSessions(db: Database, limit: number): Promise<readonly SessionRow[]> {
  const sessions: Session[] = [];
  await db.sessions
    .orderBy('createdAt')
    .reverse()
    .until(() => sessions.length >= limit)
    .each((row) => sessions.push(...shown([row])));
  return withFeedback(db, sessions);
}

/** Reads next to nothing, and a live query of it runs again when a session comes, goes or changes. */
export function anySession(db: Database): PromiseExtended<unknown> {
  // Dexie follows the whole index for a read of its first key, and would note 10,000 keys one by one (0.1 s).
  return db.transaction('r', db.sessions, () =>
    Promise.all(
      ['createdAt', 'progress.removedAt'].map((index) => db.sessions.orderBy(index).limit(1).primaryKeys()),
    ),
  );
}

/** The ids of all sessions that are not removed, newest first; no session is read for it. */
export async function sessionIds(db: Database): Promise<readonly SessionId[]> {
  const [ids, removed] = await db.transaction('r', db.sessions, () =>
    Promise.all([db.sessions.orderBy('createdAt').primaryKeys(), removedIds(db)]),
  );
  const gone = new Set(removed);
  // Keys of the table of sessions are session ids.
  return ids.filter((id) => !gone.has(id)).reverse() as SessionId[];
}

/** An index holds no null, so this one lists exactly what was removed. */
export function removedIds(db: Database): PromiseExtended<string[]> {
  return db.sessions.orderBy('progress.removedAt').primaryKeys();
}

/** These sessions with their feedback, without those that are removed or cannot be read. */
export async function rowsOfSessions(
  db: Database,
  ids: readonly SessionId[],
): Promise<readonly SessionRow[]> {
  return withFeedback(db, shown(await db.sessions.bulkGet([...ids])));
}

function shown(rows: readonly unknown[]): Session[] {
  return parseRows('sessions', rows).filter(({ progress }) => progress.removedAt === null);
}

async function withFeedback(db: Database, sessions: readonly Session[]): Promise<readonly SessionRow[]> {
  // One by one and all at once: a live query then follows these sessions only, and not all between them.
  const feedback = await Promise.all(
    sessions.map(({ id }) => db.sessionFeedback.where('sessionId').equals(id).toArray()),
  );
  return sessionRows(sessions, parseRows('sessionFeedback', feedback.flat()));
}

/** How many sessions are looked at in one go for the scores: the first are few, most people have no more. */
const LOOKED_AT = { first: 30, most: 120 } as const;
/** Who did so many quick rounds and nothing else lately is not shown a line through years ago. */
const SHORT_ENOUGH = 400;

/**
 * The scores a trend is drawn from, read from both ends: what lies between costs nothing where the coach of the
 * latest score gave `most` scores lately and an early one. After a change of coach it looks at every session that
 * the other one scored, in parts, until the new one has enough: `first` would be untrue if it stopped before.
 * Only where the newest {@link SHORT_ENOUGH} scored ones are all short it looks no further.
 */
export async function scores(db: Database, most: number): Promise<Comparable> {
  const byTime = () => db.sessions.orderBy('createdAt');
  const newest: Scored[] = [];
  const judge = () => newest.find(({ short }) => !short)?.coach;
  const compared = ({ coach, short }: Scored) => !short && coach === judge();
  await lookThrough(
    db,
    () => byTime().reverse(),
    (scored) => {
      newest.push(...scored);
      const enough = newest.filter(compared).length >= most;
      return enough || (judge() === undefined && newest.length >= SHORT_ENOUGH);
    },
  );
  const oldest: Scored[] = [];
  if (judge() !== undefined)
    await lookThrough(db, byTime, (scored) => {
      oldest.push(...scored);
      return oldest.some(compared);
    });
  const { recent, mixed, short } = ofOneCoach(newest, most);
  const first = oldest.find(compared) ?? null;
  const othersBefore = first !== null && oldest.find((scored) => !scored.short) !== first;
  return { first, recent, mixed, othersBefore, short };
}

/** Gives the scored sessions of a collection, batch by batch, until `enough` says so or none is left. */
async function lookThrough(
  db: Database,
  collection: () => Collection<unknown, string>,
  enough: (scored: readonly Scored[]) => boolean,
): Promise<void> {
  let size: number = LOOKED_AT.first;
  for (let passed = 0; ; passed += size, size = Math.min(2 * size, LOOKED_AT.most)) {
    const rows = await collection().offset(passed).limit(size).toArray();
    if (enough(scoredAmong(await withFeedback(db, shown(rows)))) || rows.length < size) return;
  }
}
