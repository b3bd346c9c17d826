/*
 * Reading from Dexie. Each query touches only the keys it needs: the live queries run again when exactly
 * those are written, so an interview on screen is not read anew because another one changed.
 */
import { type SessionId, Stamp } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { FIRST_STAMP, later } from '#shared/stamp.ts';
import { assemble, latestProfiles, listed } from './assemble.ts';
import type { Database } from './schema.ts';
import { removedIds } from './session-lists.ts';
import type { Inventory } from './store.ts';
import { keyOf, parseRows, type RecordIn, RULES, stampIn, TABLE_NAMES, type TableName } from './tables.ts';

/** The interview of a session, undefined when there is none. */
export async function interview(db: Database, id: SessionId): Promise<Interview | undefined> {
  const session = RULES.sessions.parse(await db.sessions.get(id));
  if (session === undefined) return undefined;
  const { applicationId, resumeId } = session;
  const of = (table: TableName) => db[table].where('sessionId').equals(id).toArray();
  // All at once: one after the other would cost a trip to the database's process each.
  const [
    application,
    resume,
    questions,
    preparedQuestions,
    attempts,
    responses,
    closings,
    analyses,
    questionFeedback,
    sessionFeedback,
  ] = await Promise.all([
    applicationId === null ? undefined : db.applications.get(applicationId),
    resumeId === null ? undefined : db.resumes.get(resumeId),
    of('questions'),
    of('preparedQuestions'),
    of('attempts'),
    of('responses'),
    of('closings'),
    of('analyses'),
    of('questionFeedback'),
    of('sessionFeedback'),
  ]);
  return assemble({
    session,
    application,
    resume,
    questions,
    preparedQuestions,
    attempts,
    responses,
    closings,
    analyses,
    questionFeedback,
    sessionFeedback,
  });
}

/** Applications or résumés, not removed, newest first. */
export async function allListed<K extends 'applications' | 'resumes'>(
  db: Database,
  table: K,
): Promise<readonly RecordIn<K>[]> {
  return listed<RecordIn<K>>(parseRows(table, await db[table].toArray()));
}

/** What is known of companies, found last first. */
export async function companyProfiles(db: Database): Promise<readonly RecordIn<'companyProfiles'>[]> {
  return latestProfiles(parseRows('companyProfiles', await db.companyProfiles.toArray()));
}

/** The texts of the questions asked last. */
export async function recentQuestionTexts(db: Database, limit: number): Promise<readonly string[]> {
  const rows = await db.questions.orderBy('askedAt').reverse().limit(limit).toArray();
  return parseRows('questions', rows).map((question) => question.text);
}

/** How many keys to look through for a stamp that is one. */
const STAMPS_LOOKED_AT = 20;

/** The latest stamp of any record. */
export async function latestStamp(db: Database): Promise<Stamp> {
  const indexes = [
    db.sessions.orderBy('progress.stamp'),
    db.applications.orderBy('stamp'),
    db.resumes.orderBy('stamp'),
  ];
  let latest = FIRST_STAMP;
  for (const index of indexes) {
    for (const key of await index.reverse().limit(STAMPS_LOOKED_AT).keys()) {
      const stamp = Stamp.safeParse(key);
      if (stamp.success) latest = later(latest, stamp.data);
    }
  }
  // Few, and without an index on their stamp: the last ones written are looked at.
  const profiles = await db.companyProfiles.orderBy('updatedAt').reverse().limit(STAMPS_LOOKED_AT).toArray();
  return profiles.map(stampIn).reduce(later, latest);
}

/** How much there is and is not removed, counted by index. */
export async function count(db: Database): Promise<Omit<Inventory, 'bytes'>> {
  const kept = async (table: 'applications' | 'resumes') =>
    (await db[table].count()) - (await db[table].orderBy('removedAt').count());
  const [sessions, removed, responses, applications, resumes] = await Promise.all([
    db.sessions.count(),
    removedIds(db),
    db.responses.count(),
    kept('applications'),
    kept('resumes'),
  ]);
  const gone = await Promise.all(removed.map((id) => db.responses.where('sessionId').equals(id).count()));
  return {
    sessions: sessions - removed.length,
    // Answers go with their session: who deleted an interview expects its answers gone from the count.
    responses: gone.reduce((rest, each) => rest - each, responses),
    applications,
    resumes,
  };
}

/** How many rows are parsed before anything else gets a turn. */
const PARSED_AT_ONCE = 100;

/** How many rows of records cannot be read. It reads every row, a batch at a time, until told to stop. */
export async function unreadable(db: Database, stop?: AbortSignal): Promise<number> {
  let found = 0;
  for (const table of TABLE_NAMES) {
    let last: string | undefined;
    do {
      const rows = await (last === undefined ? db[table].toCollection() : db[table].where(':id').above(last))
        .limit(PARSED_AT_ONCE)
        .toArray();
      found += rows.length - parseRows(table, rows).length;
      last = rows.length < PARSED_AT_ONCE ? undefined : keyOf(table, rows.at(-1) as object);
    } while (last !== undefined && stop?.aborted !== true);
  }
  return found;
}
