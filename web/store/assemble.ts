/* How stored rows become what the app reads. Pure, and shared by every implementation of the store. */
import { type Scored, scoredBy } from '#shared/assessment/progress.ts';
import type { Instant, SessionId } from '#shared/ids.ts';
import { isKept } from '#shared/interview/company-profile.ts';
import type { Interview } from '#shared/interview/interview.ts';
import { isAskedFor, mayGoOut } from '#shared/interview/may-go-out.ts';
import type { CompanyProfile, Session, SessionFeedback } from '#shared/interview/records.ts';
import type { SessionRow } from './store.ts';
import { parseRows, RULES, type TableName } from './tables.ts';

/** The stored rows of one session, as they came out of the database. */
export type InterviewRows = {
  readonly [K in keyof Interview]: Interview[K] extends readonly unknown[] ? readonly unknown[] : unknown;
};

/** The interview in these rows; undefined when the session is missing or cannot be read. */
export function assemble(rows: InterviewRows): Interview | undefined {
  const session = RULES.sessions.parse(rows.session);
  if (session === undefined) return undefined;
  return {
    session,
    application: RULES.applications.parse(rows.application) ?? null,
    resume: RULES.resumes.parse(rows.resume) ?? null,
    questions: parseRows('questions', rows.questions),
    preparedQuestions: parseRows('preparedQuestions', rows.preparedQuestions),
    attempts: parseRows('attempts', rows.attempts),
    responses: parseRows('responses', rows.responses),
    closings: parseRows('closings', rows.closings),
    analyses: parseRows('analyses', rows.analyses),
    questionFeedback: parseRows('questionFeedback', rows.questionFeedback),
    sessionFeedback: parseRows('sessionFeedback', rows.sessionFeedback),
  };
}

/** Sessions with their newest feedback, in the order of the sessions. */
export function sessionRows(
  sessions: readonly Session[],
  feedback: readonly SessionFeedback[],
): readonly SessionRow[] {
  const newest = new Map<SessionId, SessionFeedback>();
  for (const each of [...feedback].sort(oldestFirst)) newest.set(each.sessionId, each);
  return sessions.map((session) => ({ session, feedback: newest.get(session.id) ?? null }));
}

/** The scored among these rows, with what a trend reads of them. */
export function scoredAmong(rows: readonly SessionRow[]): readonly Scored[] {
  return rows.flatMap(({ session, feedback }) => {
    const read = scoredBy(session.createdAt, feedback);
    return read.score === null ? [] : [{ ...read, score: read.score }];
  });
}

/** Not removed, newest first; equal times are told apart by id, so that every device lists alike. */
export function listed<R extends Created & { readonly removedAt: unknown }>(
  records: readonly R[],
): readonly R[] {
  return records.filter((record) => record.removedAt === null).sort((a, b) => oldestFirst(b, a));
}

/** Profiles of companies that were not deleted, found last first; equal times are told apart by name. */
export function latestProfiles(profiles: readonly CompanyProfile[]): readonly CompanyProfile[] {
  return profiles
    .filter(isKept)
    .sort((a, b) => b.updatedAt - a.updatedAt || (a.companyName < b.companyName ? -1 : 1));
}

interface Created {
  readonly id: string;
  readonly createdAt: number;
}

/** Orders by time, then by id. */
export function oldestFirst(a: Created, b: Created): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Stored rows that tell whether sessions are open. */
export type WorkRows = Readonly<Record<(typeof WORK_TABLES)[number], readonly unknown[]>>;
export const WORK_TABLES = [
  'sessions',
  'responses',
  'analyses',
  'questionFeedback',
  'sessionFeedback',
] as const satisfies readonly TableName[];

/**
 * The sessions where a coach may still have work: in progress, completed without feedback, or with a loose
 * end (a retry in a finished session). A few too many do no harm, the engine looks at each.
 */
export function openAmong(rows: WorkRows, claudeSince: Instant | null): readonly SessionId[] {
  const sessions = parseRows('sessions', rows.sessions);
  const loose = looseEnds(rows);
  const missed = claudeSince === null ? new Set() : missedByClaude(rows, claudeSince);
  const isOpen = (session: Session) => {
    const { id, progress } = session;
    const { status, removedAt } = progress;
    if (removedAt !== null || status.kind === 'pending' || status.kind === 'abandoned') return false;
    if (status.kind === 'in_progress') return true;
    if (missed.has(id) && mayGoOut(session, claudeSince)) return true;
    return loose.unfinished.has(id) || (status.kind === 'completed' && !loose.feedback.has(id));
  };
  return sessions.filter(isOpen).map((session) => session.id);
}

/** The sessions with an attempt, answered since then or asked for as a whole, that the device has judged and Claude has not. */
function missedByClaude(rows: WorkRows, since: Instant): ReadonlySet<SessionId> {
  const analyses = parseRows('analyses', rows.analyses);
  const sessions = parseRows('sessions', rows.sessions);
  const whole = new Set(sessions.filter((it) => isAskedFor(it, since)).map(({ id }) => id));
  const read = new Set(analyses.filter(({ source }) => source.coach === 'claude').map(attemptOf));
  const judged = new Set(analyses.map(attemptOf));
  const missed = parseRows('responses', rows.responses).filter(
    (it) =>
      (it.respondedAt >= since || whole.has(it.sessionId)) &&
      judged.has(attemptOf(it)) &&
      !read.has(attemptOf(it)),
  );
  return new Set(missed.map(({ sessionId }) => sessionId));
}

/** What tells an attempt at a question from others. */
const attemptOf = (record: { questionId: string; attempt: number }) =>
  `${record.questionId} ${record.attempt}`;

/**
 * Which sessions have feedback, and which are unfinished: with a response nobody analyzed, or an analyzed
 * attempt nobody gave feedback on.
 */
function looseEnds(rows: WorkRows) {
  const analyses = parseRows('analyses', rows.analyses);
  const analyzed = new Set(analyses.map((analysis) => analysis.responseId));
  const waiting = parseRows('responses', rows.responses).filter(({ id }) => !analyzed.has(id));
  const explained = new Set(parseRows('questionFeedback', rows.questionFeedback).map(attemptOf));
  const unexplained = analyses.filter((analysis) => !explained.has(attemptOf(analysis)));
  return {
    feedback: new Set(parseRows('sessionFeedback', rows.sessionFeedback).map((each) => each.sessionId)),
    unfinished: new Set([...waiting, ...unexplained].map((record) => record.sessionId)),
  };
}
