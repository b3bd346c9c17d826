/*
 * The store in memory, for tests and for browsers that keep nothing (a private window). It keeps the same
 * contract but for one thing: everything is gone with the page, and the app says so.
 */
import { ofOneCoach } from '#shared/assessment/progress.ts';
import type { SessionId } from '#shared/ids.ts';
import { companyKey } from '#shared/interview/company-name.ts';
import type { Changes, Interview } from '#shared/interview/interview.ts';
import type { Session } from '#shared/interview/records.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { type Spent, spendingIn, spentAmong } from '#shared/spending.ts';
import { FIRST_STAMP, later } from '#shared/stamp.ts';
import {
  assemble,
  latestProfiles,
  listed,
  oldestFirst,
  openAmong,
  scoredAmong,
  sessionRows,
  WORK_TABLES,
  type WorkRows,
} from './assemble.ts';
import {
  createDrafts,
  type DraftOptions,
  type DraftTable,
  type ManagedDrafts,
  supersedes,
} from './drafts.ts';
import { ConflictError, toProblem } from './problems.ts';
import { reportOf } from './spending-report.ts';
import type { Inventory, SessionRow, Store, StoreProblem, Watch } from './store.ts';
import {
  fieldOf,
  isRemoved,
  keyOf,
  parseRows,
  RULES,
  settle,
  stampIn,
  TABLE_NAMES,
  type TableName,
} from './tables.ts';

export interface MemoryStore extends Store {
  /** For whoever holds drafts outside of the store (open-store.ts). */
  readonly draftTable: DraftTable;
  close(): void;
}

export interface MemoryStoreOptions extends Omit<DraftOptions, 'table'> {
  readonly drafts?: ManagedDrafts;
}

/** Rows by id; never changed, a commit puts another in its place. */
type Tables = Readonly<Record<TableName, ReadonlyMap<string, unknown>>>;

/** An empty store. */
export function createMemoryStore(options: MemoryStoreOptions = {}): MemoryStore {
  let tables = noRows();
  const noted = new Map<string, Spent>();
  const declined = new Set<string>();
  const watchers = new Set<() => void>();
  const draftTable = draftsInMemory();
  const drafts = options.drafts ?? createDrafts({ ...options, table: draftTable });

  const commit = (changes: Changes, stale: 'keep' | 'refuse'): Result<void, StoreProblem> => {
    try {
      tables = written(tables, changes, stale);
    } catch (error) {
      if (error instanceof ConflictError) return fail(toProblem(error));
      throw error;
    }
    for (const look of [...watchers]) look();
    return ok(undefined);
  };

  // Watchers hear later, as from a database: nobody may count on being told before a write has returned.
  function watch<T>(read: (tables: Tables) => T): Watch<T> {
    return (onValue) => {
      let ended = false;
      let last: string | null | undefined = null;
      const look = () =>
        queueMicrotask(() => {
          if (ended) return;
          const value = read(tables);
          const text = JSON.stringify(value);
          if (text === last) return;
          last = text;
          onValue(value);
        });
      watchers.add(look);
      look();
      return () => {
        ended = true;
        watchers.delete(look);
      };
    };
  }

  return {
    drafts,
    draftTable,
    close() {
      if (options.drafts === undefined) drafts.close();
      watchers.clear();
    },

    readInterview: async (id) => ok(interview(tables, id)),
    watchInterview: (id) => watch((now) => interview(now, id)),

    async change(id, move) {
      const decided = move(interview(tables, id));
      if (!decided.ok) return decided;
      const done = commit(decided.value, 'refuse');
      return done.ok ? decided : done;
    },
    save: async (changes) => commit(changes, 'keep'),

    watchSessions: (limit) =>
      watch((now) => {
        const kept = sessionsIn(now).filter((session) => session.progress.removedAt === null);
        return withFeedback(now, kept.sort((a, b) => oldestFirst(b, a)).slice(0, limit));
      }),
    watchSessionIds: () => watch(newestIds),
    watchSessionRows: (ids) =>
      watch((now) => {
        const sessions = parseRows(
          'sessions',
          ids.map((id) => now.sessions.get(id)),
        );
        return withFeedback(
          now,
          sessions.filter((session) => session.progress.removedAt === null),
        );
      }),
    watchScores: (most) =>
      watch((now) => {
        const kept = sessionsIn(now).filter((session) => session.progress.removedAt === null);
        return ofOneCoach(scoredAmong(withFeedback(now, kept)), most);
      }),
    openSessions: async (claudeSince = null) => {
      const rows = WORK_TABLES.map((table) => [table, rowsOf(tables, table)]);
      return ok(openAmong(Object.fromEntries(rows) as unknown as WorkRows, claudeSince));
    },

    watchApplications: () => watch((now) => listed(parseRows('applications', rowsOf(now, 'applications')))),
    readApplication: async (id) => ok(RULES.applications.parse(tables.applications.get(id))),
    watchResumes: () => watch((now) => listed(parseRows('resumes', rowsOf(now, 'resumes')))),
    readResume: async (id) => ok(RULES.resumes.parse(tables.resumes.get(id))),
    watchCompanyProfiles: () =>
      watch((now) => latestProfiles(parseRows('companyProfiles', rowsOf(now, 'companyProfiles')))),
    readCompanyProfile: async (name) =>
      ok(RULES.companyProfiles.parse(tables.companyProfiles.get(companyKey(name)))),
    async noteDeclined(key) {
      declined.add(key);
      for (const look of [...watchers]) look();
      return ok(undefined);
    },
    readDeclined: async () => ok([...declined]),
    watchDeclined: () => watch(() => [...declined]),
    async noteSpent(spent) {
      if (!noted.has(spent.id)) noted.set(spent.id, structuredClone(spent));
      for (const look of [...watchers]) look();
      return ok(undefined);
    },
    watchSpending: (since, most) =>
      watch((now) => reportOf(spentAmong([...noted.values()]), sessionsIn(now), { since, most })),
    watchSpendingOn: (id) =>
      watch(() => spendingIn(spentAmong([...noted.values()]).filter((it) => it.sessionId === id))),
    readQuestion: async (id) => ok(RULES.questions.parse(tables.questions.get(id))),

    async recentQuestionTexts(limit) {
      const questions = parseRows('questions', rowsOf(tables, 'questions'));
      const newest = questions.sort((a, b) => b.askedAt - a.askedAt || (a.id < b.id ? 1 : -1));
      return ok(newest.slice(0, limit).map((question) => question.text));
    },

    inventory: async () => ok(inventoryOf(tables)),
    countUnreadable: async (stop) => ok(stop?.aborted ? 0 : unreadableIn(tables)),

    async eraseEverything() {
      await drafts.forget();
      draftTable.clear();
      noted.clear();
      declined.clear();
      tables = noRows();
      for (const look of [...watchers]) look();
      return ok(undefined);
    },

    async latestStamp() {
      const stamped = [tables.sessions, tables.applications, tables.resumes, tables.companyProfiles];
      return ok(stamped.flatMap((rows) => [...rows.values()].map(stampIn)).reduce(later, FIRST_STAMP));
    },
  };
}

function noRows(): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, new Map()])) as unknown as Tables;
}

/** The tables with these changes in them; throws ConflictError when one may not be written. */
function written(tables: Tables, changes: Changes, stale: 'keep' | 'refuse'): Tables {
  const next = Object.fromEntries(TABLE_NAMES.map((name) => [name, new Map(tables[name])]));
  for (const table of TABLE_NAMES) {
    const rows = next[table] ?? new Map<string, unknown>();
    for (const record of changes[table] ?? []) {
      const slot = RULES[table].slot;
      const sameSlot =
        slot === null ? [] : [...rows.values()].filter((row) => shareAll(slot.fields, row, record));
      const settled = settle(table, record, { sameId: rows.get(keyOf(table, record)), sameSlot });
      if (settled === 'conflict' || (settled === 'stale' && stale === 'refuse'))
        throw new ConflictError(table);
      // A copy, as a database keeps one: what the caller does to the object later is not stored.
      if (settled === 'write') rows.set(keyOf(table, record), structuredClone(record));
    }
  }
  return next as unknown as Tables;
}

function shareAll(fields: readonly string[], row: unknown, record: object): boolean {
  return fields.every((field) => fieldOf(row as object, field) === fieldOf(record, field));
}

function rowsOf(tables: Tables, table: TableName): unknown[] {
  return [...tables[table].values()];
}

function sessionsIn(tables: Tables) {
  return parseRows('sessions', rowsOf(tables, 'sessions'));
}

/** Ids of what is not removed, newest first; as an index does, without asking whether the rest can be read. */
function newestIds(tables: Tables): readonly SessionId[] {
  const rows = rowsOf(tables, 'sessions').filter((row) => !isRemoved(row)) as Session[];
  return rows.sort((a, b) => oldestFirst(b, a)).map(({ id }) => id);
}

function withFeedback(tables: Tables, sessions: readonly Session[]): readonly SessionRow[] {
  return sessionRows(sessions, parseRows('sessionFeedback', rowsOf(tables, 'sessionFeedback')));
}

function interview(tables: Tables, id: SessionId): Interview | undefined {
  const session = RULES.sessions.parse(tables.sessions.get(id));
  if (session === undefined) return undefined;
  const of = (table: TableName) =>
    rowsOf(tables, table).filter((row) => fieldOf(row as object, 'sessionId') === id);
  return assemble({
    session,
    application: session.applicationId === null ? undefined : tables.applications.get(session.applicationId),
    resume: session.resumeId === null ? undefined : tables.resumes.get(session.resumeId),
    questions: of('questions'),
    preparedQuestions: of('preparedQuestions'),
    attempts: of('attempts'),
    responses: of('responses'),
    closings: of('closings'),
    analyses: of('analyses'),
    questionFeedback: of('questionFeedback'),
    sessionFeedback: of('sessionFeedback'),
  });
}

/** What is counted of these rows, readable or not. */
function inventoryOf(tables: Tables): Inventory {
  const shown = (table: TableName) => rowsOf(tables, table).filter((row) => !isRemoved(row)).length;
  // Answers go with their session: who deleted an interview expects its answers gone from the count.
  const isShown = (row: unknown) =>
    !isRemoved(tables.sessions.get(String(fieldOf(row as object, 'sessionId'))));
  return {
    sessions: shown('sessions'),
    responses: rowsOf(tables, 'responses').filter(isShown).length,
    applications: shown('applications'),
    resumes: shown('resumes'),
    bytes: null,
  };
}

function unreadableIn(tables: Tables): number {
  const unreadable = (table: TableName) =>
    tables[table].size - parseRows(table, rowsOf(tables, table)).length;
  return TABLE_NAMES.reduce((total, table) => total + unreadable(table), 0);
}

function draftsInMemory(): DraftTable & { clear(): void } {
  const rows = new Map<string, Parameters<typeof supersedes>[0]>();
  return {
    get: async (key) => ok(rows.get(key)),
    put: async (drafts) => {
      for (const row of drafts) if (supersedes(row, rows.get(row.key))) rows.set(row.key, row);
      return ok(undefined);
    },
    clear: () => rows.clear(),
  };
}
