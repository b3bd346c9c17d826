/*
 * The store as the app holds it from its first line on: no database code is in the first bundle, it arrives
 * with the first read. Drafts are journaled before that, because a person may type before anything is loaded.
 */
import { fail, ok, type Result } from '#shared/result.ts';
import { createDrafts, type DraftTable } from './drafts.ts';
import type { Store, StoreProblem, Watch } from './store.ts';

export interface OpenStoreOptions {
  readonly name?: string;
  /** The browser keeps nothing here; the store goes on in memory and the app is to say so. */
  readonly onNothingKept?: () => void;
  /** What to wait for before a first opening that failed is tried once more; a moment, unless told. */
  readonly pause?: () => Promise<void>;
  /** Names of the databases there are; the browser's own answer, unless told. */
  readonly databases?: () => Promise<readonly (string | undefined)[]>;
}

/** Long enough for a browser that is still starting its database, short enough to wait for unasked. */
const PAUSE_MS = 300;

type LoadedStore = Store & { readonly draftTable: DraftTable };

/** The store of this browser. Call it once, in main.tsx. */
export function openStore({
  name = 'rehearse',
  onNothingKept,
  pause = aMoment,
  databases = existingDatabases,
}: OpenStoreOptions = {}): Store {
  const drafts = createDrafts({
    table: {
      get: (key) => on((store) => store.draftTable.get(key)),
      put: (rows) => on((store) => store.draftTable.put(rows)),
    },
  });
  let loading: Promise<LoadedStore> | undefined;
  /** Watches that were answered without a database, to be attached once there is one. */
  const waiting = new Set<(store: LoadedStore) => void>();

  async function load(): Promise<LoadedStore> {
    const { createDexieStore } = await import('./dexie-store.ts');
    const store = createDexieStore({ name, drafts });
    let opened = await store.open();
    if (isUnavailable(opened)) {
      // A browser that keeps nothing fails again; an accident at the start must not cost a whole session.
      await pause();
      opened = await store.open();
    }
    if (!isUnavailable(opened)) return store;
    const { createMemoryStore } = await import('./memory-store.ts');
    onNothingKept?.();
    return createMemoryStore({ drafts });
  }

  async function loaded(): Promise<Result<LoadedStore, StoreProblem>> {
    loading ??= load();
    try {
      const store = await loading;
      for (const attach of waiting) attach(store);
      waiting.clear();
      return { ok: true, value: store };
    } catch {
      // A piece of the app could not be fetched (offline before it was all there): the next call tries again.
      loading = undefined;
      return fail({ kind: 'not-loaded' });
    }
  }

  async function on<T, E>(
    use: (store: LoadedStore) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | StoreProblem>> {
    const store = await loaded();
    return store.ok ? use(store.value) : store;
  }

  /** True where nothing was ever kept: then a list is empty, and the database's code need not be fetched to say so. */
  async function nothingKeptYet(): Promise<boolean> {
    if (loading) return false;
    try {
      return !(await databases()).includes(name) && !loading;
    } catch {
      return false;
    }
  }

  /** Watches a list: empty at once where nothing was ever kept, and the database's as soon as there is one. */
  function watchList<T>(pick: (store: Store) => Watch<readonly T[]>): Watch<readonly T[]> {
    return (onValue, onProblem) => {
      let ended = false;
      let end: (() => void) | undefined;
      const attach = (store: LoadedStore) => {
        if (!ended) end = pick(store)(onValue, onProblem);
      };
      void nothingKeptYet().then((nothing) => {
        if (ended) return;
        if (nothing) {
          waiting.add(attach);
          onValue([]);
        } else end = watch(pick)(onValue, onProblem);
      });
      return () => {
        ended = true;
        waiting.delete(attach);
        end?.();
      };
    };
  }

  function watch<T>(pick: (store: Store) => Watch<T>): Watch<T> {
    return (onValue, onProblem) => {
      let ended = false;
      let end: (() => void) | undefined;
      void loaded().then((store) => {
        if (ended) return;
        if (store.ok) end = pick(store.value)(onValue, onProblem);
        else onProblem(store.error);
      });
      return () => {
        ended = true;
        end?.();
      };
    };
  }

  return {
    drafts,
    readInterview: (id) => on((store) => store.readInterview(id)),
    watchInterview: (id) => watch((store) => store.watchInterview(id)),
    change: (id, move) => on((store) => store.change(id, move)),
    save: (changes) => on((store) => store.save(changes)),
    watchSessions: (limit) => watchList((store) => store.watchSessions(limit)),
    watchSessionIds: () => watchList((store) => store.watchSessionIds()),
    watchSessionRows: (ids) => watchList((store) => store.watchSessionRows(ids)),
    watchScores: (most) => watch((store) => store.watchScores(most)),
    openSessions: async (claudeSince) =>
      (await nothingKeptYet()) ? ok([]) : on((store) => store.openSessions(claudeSince)),
    watchApplications: () => watchList((store) => store.watchApplications()),
    readApplication: (id) => on((store) => store.readApplication(id)),
    watchResumes: () => watchList((store) => store.watchResumes()),
    readResume: (id) => on((store) => store.readResume(id)),
    watchCompanyProfiles: () => watchList((store) => store.watchCompanyProfiles()),
    readCompanyProfile: (name) => on((store) => store.readCompanyProfile(name)),
    noteDeclined: (key) => on((store) => store.noteDeclined(key)),
    readDeclined: () => on((store) => store.readDeclined()),
    watchDeclined: () => watchList((store) => store.watchDeclined()),
    noteSpent: (spent) => on((store) => store.noteSpent(spent)),
    watchSpending: (since, interviews) => watch((store) => store.watchSpending(since, interviews)),
    watchSpendingOn: (id) => watch((store) => store.watchSpendingOn(id)),
    readQuestion: (id) => on((store) => store.readQuestion(id)),
    recentQuestionTexts: (limit) => on((store) => store.recentQuestionTexts(limit)),
    inventory: () => on((store) => store.inventory()),
    countUnreadable: (stop) => on((store) => store.countUnreadable(stop)),
    eraseEverything: () => on((store) => store.eraseEverything()),
    latestStamp: () => on((store) => store.latestStamp()),
  };
}

function isUnavailable(opened: Result<void, StoreProblem>): boolean {
  return !opened.ok && opened.error.kind === 'storage-unavailable';
}

/** Rejects, or lists nothing known, where a browser does not tell; then the database itself is asked. */
async function existingDatabases(): Promise<readonly (string | undefined)[]> {
  const found = await indexedDB.databases();
  return found.map((database) => database.name);
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
  });
}
