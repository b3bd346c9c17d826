/* What Claude took, in Dexie. */
import type { PromiseExtended } from 'dexie';
import type { Instant, SessionId } from '#shared/ids.ts';
import { type Spending, type SpendingReport, type Spent, spendingIn, spentAmong } from '#shared/spending.ts';
import type { Database } from './schema.ts';
import { reportOf } from './spending-report.ts';
import { parseRows } from './tables.ts';

/** Notes what an answer took, once. */
export function noteSpent(db: Database, spent: Spent): PromiseExtended<void> {
  return db.transaction('rw', db.spent, async () => {
    if ((await db.spent.get(spent.id)) === undefined) await db.spent.add(spent);
  });
}

/** What one interview took. */
export function spendingOn(db: Database, id: SessionId): PromiseExtended<Spending> {
  return of(db, id).then((rows) => spendingIn(spentAmong(rows)));
}

/** So many more interviews are looked at than are told of: some may be removed. */
const LOOKED_AT = 3;

/** What was spent since then, and for the last interviews: neither reads what lies further back. */
export function spendingReport(db: Database, since: Instant, most: number): PromiseExtended<SpendingReport> {
  return db.transaction('r', [db.spent, db.sessions], async () => {
    const ids = new Set<SessionId>();
    const last: unknown[] = [];
    await db.spent
      .orderBy('at')
      .reverse()
      .until(() => ids.size >= most * LOOKED_AT)
      .each((row) => {
        last.push(row);
        for (const { sessionId } of spentAmong([row])) if (sessionId) ids.add(sessionId);
      });
    const [lately, sessions, ...theirs] = await Promise.all([
      db.spent.where('at').aboveOrEqual(since).toArray(),
      db.sessions.bulkGet([...ids]),
      ...[...ids].map((id) => of(db, id)),
    ]);
    // Read in more than one way, counted once.
    const all = new Map(spentAmong([...lately, ...last, ...theirs.flat()]).map((spent) => [spent.id, spent]));
    return reportOf([...all.values()], parseRows('sessions', sessions), { since, most });
  });
}

function of(db: Database, id: SessionId): PromiseExtended<unknown[]> {
  return db.spent.where('sessionId').equals(id).toArray();
}
