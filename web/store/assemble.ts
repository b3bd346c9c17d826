/* How stored rows become what the app reads. Pure, and shared by every implementation of the store. */
import type { SessionId } from '#shared/ids.ts';
import type { Interview } from '#shared/interview/interview.ts';
import type { Session, SessionFeedback } from '#shared/interview/records.ts';
import type { Inventory, SessionRow } from './store.ts';
import { parseRows, RULES, TABLE_NAMES, type TableName } from './tables.ts';

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

/** Not removed, newest first; equal times are told apart by id, so that every device lists alike. */
export function listed<R extends Created & { readonly removedAt: unknown }>(
  records: readonly R[],
): readonly R[] {
  return records.filter((record) => record.removedAt === null).sort((a, b) => oldestFirst(b, a));
}

interface Created {
  readonly id: string;
  readonly createdAt: number;
}

/** Orders by time, then by id. */
export function oldestFirst(a: Created, b: Created): number {
  return a.createdAt - b.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** What tells whether a session is open, gathered by each implementation in its own cheapest way. */
export interface Loose {
  /** Sessions that have feedback. */
  readonly feedback: ReadonlySet<SessionId>;
  /** Sessions with a response nobody analyzed, or an analyzed attempt nobody gave feedback on. */
  readonly unfinished: ReadonlySet<SessionId>;
}

/**
 * The sessions where a coach may still have work: in progress, completed without feedback, or with a loose
 * end (a retry in a finished session). A few too many do no harm, the engine looks at each.
 */
export function openAmong(sessions: readonly Session[], loose: Loose): readonly SessionId[] {
  const isOpen = ({ id, progress: { status, removedAt } }: Session) => {
    if (removedAt !== null || status.kind === 'pending' || status.kind === 'abandoned') return false;
    if (status.kind === 'in_progress') return true;
    return loose.unfinished.has(id) || (status.kind === 'completed' && !loose.feedback.has(id));
  };
  return sessions.filter(isOpen).map((session) => session.id);
}

/** The inventory of these rows; what cannot be read is counted apart. */
export function inventoryOf(rows: Readonly<Record<TableName, readonly unknown[]>>): Omit<Inventory, 'bytes'> {
  const sessions = parseRows('sessions', rows.sessions);
  const shown = new Set(sessions.filter(({ progress }) => progress.removedAt === null).map(({ id }) => id));
  const responses = parseRows('responses', rows.responses);
  const readable = TABLE_NAMES.map((table) => parseRows(table, rows[table]).length);
  const stored = TABLE_NAMES.map((table) => rows[table].length);
  return {
    sessions: shown.size,
    // Answers go with their session: who deleted an interview expects its answers gone from the count.
    responses: responses.filter(({ sessionId }) => shown.has(sessionId)).length,
    applications: listed(parseRows('applications', rows.applications)).length,
    resumes: listed(parseRows('resumes', rows.resumes)).length,
    unreadable: sum(stored) - sum(readable),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
