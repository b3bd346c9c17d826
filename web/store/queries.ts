/*
 * Reading from Dexie. Each query touches only the keys it needs: the live queries run again when exactly
 * those are written, so an interview on screen is not read anew because another one changed.
 */
import { type SessionId, Stamp } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import type { Session } from '#shared/interview/records.ts';
import { FIRST_STAMP, later } from '#shared/stamp.ts';
import { assemble, inventoryOf, type Loose, listed, sessionRows } from './assemble.ts';
import type { Database } from './schema.ts';
import type { Inventory, SessionRow } from './store.ts';
import { parseRows, type RecordIn, RULES, TABLE_NAMES, type TableName } from './tables.ts';

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
    attempts,
    responses,
    closings,
    analyses,
    questionFeedback,
    sessionFeedback,
  });
}

/** The newest sessions that are not removed, with their feedback. */
export async function newestSessions(db: Database, limit: number): Promise<readonly SessionRow[]> {
  const sessions: Session[] = [];
  await db.sessions
    .orderBy('createdAt')
    .reverse()
    .until(() => sessions.length >= limit)
    .each((row) => {
      const session = RULES.sessions.parse(row);
      if (session !== undefined && session.progress.removedAt === null) sessions.push(session);
    });
  const ids = sessions.map((session) => session.id);
  const feedback = await db.sessionFeedback.where('sessionId').anyOf(ids).toArray();
  return sessionRows(sessions, parseRows('sessionFeedback', feedback));
}

/** Applications or résumés, not removed, newest first. */
export async function allListed<K extends 'applications' | 'resumes'>(
  db: Database,
  table: K,
): Promise<readonly RecordIn<K>[]> {
  return listed<RecordIn<K>>(parseRows(table, await db[table].toArray()));
}

/** Sessions whose status allows that a coach has work. */
export async function maybeOpen(db: Database): Promise<readonly Session[]> {
  const kinds = ['in_progress', 'paused', 'completed'];
  return parseRows('sessions', await db.sessions.where('progress.status.kind').anyOf(kinds).toArray());
}

/** What is left to do, found by comparing keys: no answer or analysis is read for it, only the few left over. */
export async function looseEnds(db: Database): Promise<Loose> {
  const feedback = await db.sessionFeedback.orderBy('sessionId').uniqueKeys();
  const analyzed = new Set(await db.analyses.orderBy('responseId').uniqueKeys());
  const responses = await db.responses.toCollection().primaryKeys();
  const waiting = await db.responses.bulkGet(responses.filter((id) => !analyzed.has(id)));

  const byAttempt = '[questionId+attempt]';
  const explained = new Set((await db.questionFeedback.orderBy(byAttempt).uniqueKeys()).map(String));
  const judged = await db.analyses.orderBy(byAttempt).uniqueKeys();
  const unexplained = judged.filter((key) => !explained.has(String(key)));
  const analyses = await db.analyses.where(byAttempt).anyOf(unexplained).toArray();

  const unfinished = [...parseRows('responses', waiting), ...parseRows('analyses', analyses)];
  return {
    // Keys of the index on sessionId are session ids.
    feedback: new Set(feedback as unknown as SessionId[]),
    unfinished: new Set(unfinished.map((record) => record.sessionId)),
  };
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
  return latest;
}

/** How much there is. It reads every row, to tell what cannot be read: for Settings, not for every screen. */
export async function count(db: Database): Promise<Omit<Inventory, 'bytes'>> {
  const rows = {} as Record<TableName, unknown[]>;
  for (const table of TABLE_NAMES) rows[table] = await db[table].toArray();
  return inventoryOf(rows);
}
