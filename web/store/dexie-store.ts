/* The store in IndexedDB. What its methods promise is said in store.ts; how a row is read, in queries.ts. */
import type { PromiseExtended } from 'dexie';
import type { SessionId } from '#shared/ids.ts';
import { companyKey } from '#shared/interview/company-name.ts';
import type { Changes, Interview } from '#shared/interview/interview.ts';
import { type Failure, ok, type Result } from '#shared/result.ts';
import { type Connection, connect } from './connection.ts';
import { declined, noteDeclined } from './declined.ts';
import {
  browserSchedule,
  createDrafts,
  type DraftOptions,
  type DraftTable,
  type ManagedDrafts,
} from './drafts.ts';
import { openSessions } from './loose-ends.ts';
import type { Migration } from './migrations/migration.ts';
import * as queries from './queries.ts';
import { type Database, declareDatabase } from './schema.ts';
import * as lists from './session-lists.ts';
import { noteSpent, spendingOn, spendingReport } from './spending.ts';
import type { Store, StoreProblem } from './store.ts';
import { RULES } from './tables.ts';
import { watching, whenOthers } from './watching.ts';
import { putDrafts, readDraft, recordTables, write, writtenTables } from './writes.ts';

/** A store that can be opened ahead of its first use, and closed. */
export interface DexieStore extends Store {
  /** Opens the database now; every method does so by itself. */
  open(): ReturnType<Connection['open']>;
  /** For whoever holds drafts outside of the store (open-store.ts). */
  readonly draftTable: DraftTable;
  close(): void;
}

export interface DexieStoreOptions extends Omit<DraftOptions, 'table'> {
  /** The database's name. */
  readonly name: string;
  /** Drafts that are held elsewhere already; otherwise the store makes its own. */
  readonly drafts?: ManagedDrafts;
  /** The browser's estimate of what the whole app takes; null when it gives none. */
  readonly estimateBytes?: () => Promise<number | null>;
  /** Other than the app's own only in tests. */
  readonly migrations?: readonly Migration[];
}

/** A store in the IndexedDB database of this name. It is opened at the first use. */
export function createDexieStore(options: DexieStoreOptions): DexieStore {
  const { schedule = browserSchedule, estimateBytes = browserEstimate } = options;
  const database = declareDatabase(options.name, options.migrations);
  const connection = connect(database);
  const draftTable = draftsIn(connection);
  const drafts = options.drafts ?? createDrafts({ ...options, table: draftTable });

  const watched = { connection, schedule, database };
  const watch = <T>(query: (database: Database) => PromiseExtended<T>) => watching(watched, query);
  // `async` is for Dexie: it keeps a transaction open over deeper calls only for a function that says it is async.
  /** Reads in one transaction: a snapshot, whatever is written meanwhile. */
  const snapshot =
    <T>(query: (database: Database) => Promise<T>) =>
    (db: Database) =>
      db.transaction('r', recordTables(db), async () => query(db));

  return {
    drafts,
    draftTable,
    open: connection.open,
    close() {
      if (options.drafts === undefined) drafts.close();
      connection.close();
    },

    readInterview: (id) => connection.run(snapshot((db) => queries.interview(db, id))),
    watchInterview: (id) => watch(snapshot((db) => queries.interview(db, id))),

    change: (id, move) => change(connection, id, move),

    save: (changes) =>
      connection.run((db) =>
        db.transaction('rw', writtenTables(db), async () => write(db, changes, { stale: 'keep' })),
      ),

    watchSessions: (limit) => watch(snapshot((db) => lists.newestSessions(db, limit))),
    watchSessionIds: () => whenOthers(watching(watched, lists.anySession, lists.sessionIds)),
    watchSessionRows: (ids) => watch(snapshot((db) => lists.rowsOfSessions(db, ids))),
    watchScores: (most) => watch(snapshot((db) => lists.scores(db, most))),
    openSessions: (claudeSince = null) => connection.run((db) => openSessions(db, claudeSince)),
    watchApplications: () => watch(snapshot((db) => queries.allListed(db, 'applications'))),
    readApplication: (id) =>
      connection.run(async (db) => RULES.applications.parse(await db.applications.get(id))),
    watchResumes: () => watch(snapshot((db) => queries.allListed(db, 'resumes'))),
    readResume: (id) => connection.run(async (db) => RULES.resumes.parse(await db.resumes.get(id))),
    watchCompanyProfiles: () => watch(snapshot(queries.companyProfiles)),
    readCompanyProfile: (name) =>
      connection.run(async (db) =>
        RULES.companyProfiles.parse(await db.companyProfiles.get(companyKey(name))),
      ),
    noteDeclined: (key) => connection.run((db) => noteDeclined(db, key)),
    readDeclined: () => connection.run(declined),
    watchDeclined: () => watch(declined),
    noteSpent: (spent) => connection.run((db) => noteSpent(db, spent)),
    watchSpending: (since, interviews) => watch((db) => spendingReport(db, since, interviews)),
    watchSpendingOn: (id) => watch((db) => spendingOn(db, id)),
    readQuestion: (id) => connection.run(async (db) => RULES.questions.parse(await db.questions.get(id))),
    recentQuestionTexts: (limit) => connection.run((db) => queries.recentQuestionTexts(db, limit)),
    latestStamp: () => connection.run(queries.latestStamp),

    async inventory() {
      const counted = await connection.run(snapshot(queries.count));
      return counted.ok ? ok({ ...counted.value, bytes: await estimateBytes() }) : counted;
    },
    countUnreadable: (stop) => connection.run((db) => queries.unreadable(db, stop)),

    async eraseEverything() {
      await drafts.forget();
      return connection.run((db) =>
        db.transaction('rw', db.tables, async () => {
          for (const table of db.tables) await table.clear();
        }),
      );
    },
  };
}

/** What Store.change takes. */
type Move<E> = (interview: Interview | undefined) => Result<Changes, E> | Failure<E>;

async function change<E>(
  connection: Connection,
  id: SessionId,
  move: Move<E>,
): Promise<Result<Changes, E | StoreProblem>> {
  let bug: { readonly thrown: unknown } | undefined;
  const done = await connection.run((db) =>
    db.transaction('rw', writtenTables(db), async () => {
      const decided = decide(await queries.interview(db, id));
      if (decided.ok) await write(db, decided.value, { stale: 'refuse' });
      return decided;
    }),
  );
  // A move that throws is a bug, not a problem of the storage: the transaction is undone, the bug goes on.
  if (bug !== undefined) throw bug.thrown;
  return done.ok ? done.value : done;

  function decide(interview: Interview | undefined) {
    try {
      return move(interview);
    } catch (thrown) {
      bug = { thrown };
      throw thrown;
    }
  }
}

/** Drafts have their own transactions: typing must not wait for an interview that is being read. */
function draftsIn(connection: Connection): DraftTable {
  return {
    get: (key) => connection.run(async (db) => readDraft(await db.drafts.get(key))),
    put: (rows) => connection.run((db) => db.transaction('rw', db.drafts, () => putDrafts(db, rows))),
  };
}

async function browserEstimate(): Promise<number | null> {
  const storage: StorageManager | undefined = globalThis.navigator?.storage;
  try {
    return (await storage?.estimate?.())?.usage ?? null;
  } catch {
    // Some browsers refuse in private windows; then nobody knows.
    return null;
  }
}
