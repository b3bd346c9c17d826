/*
 * The store as the app holds it from its first line on: no database code is in the first bundle, it arrives
 * with the first read. Drafts are journaled before that, because a person may type before anything is loaded.
 */
import { fail, type Result } from '#shared/result.ts';
import { createDrafts, type DraftTable } from './drafts.ts';
import type { Store, StoreProblem, Watch } from './store.ts';

export interface OpenStoreOptions {
  readonly name?: string;
  /** The browser keeps nothing here; the store goes on in memory and the app is to say so. */
  readonly onNothingKept?: () => void;
  /** What to wait for before a first opening that failed is tried once more; a moment, unless told. */
  readonly pause?: () => Promise<void>;
}

/** Long enough for a browser that is still starting its database, short enough to wait for unasked. */
const PAUSE_MS = 300;

type LoadedStore = Store & { readonly draftTable: DraftTable };

/** The store of this browser. Call it once, in main.tsx. */
export function openStore({
  name = 'rehearse',
  onNothingKept,
  pause = aMoment,
}: OpenStoreOptions = {}): Store {
  const drafts = createDrafts({
    table: {
      get: (key) => on((store) => store.draftTable.get(key)),
      put: (rows) => on((store) => store.draftTable.put(rows)),
    },
  });
  let loading: Promise<LoadedStore> | undefined;

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
      return { ok: true, value: await loading };
    } catch {
      // A piece of the app could not be fetched (offline before it was all there): the next call tries again.
      loading = undefined;
      return fail({ kind: 'storage-failed', detail: 'not loaded' });
    }
  }

  async function on<T, E>(
    use: (store: LoadedStore) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | StoreProblem>> {
    const store = await loaded();
    return store.ok ? use(store.value) : store;
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
    watchSessions: (limit) => watch((store) => store.watchSessions(limit)),
    openSessions: () => on((store) => store.openSessions()),
    watchApplications: () => watch((store) => store.watchApplications()),
    readApplication: (id) => on((store) => store.readApplication(id)),
    watchResumes: () => watch((store) => store.watchResumes()),
    readResume: (id) => on((store) => store.readResume(id)),
    readQuestion: (id) => on((store) => store.readQuestion(id)),
    recentQuestionTexts: (limit) => on((store) => store.recentQuestionTexts(limit)),
    inventory: () => on((store) => store.inventory()),
    eraseEverything: () => on((store) => store.eraseEverything()),
    latestStamp: () => on((store) => store.latestStamp()),
  };
}

function isUnavailable(opened: Result<void, StoreProblem>): boolean {
  return !opened.ok && opened.error.kind === 'storage-unavailable';
}

function aMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PAUSE_MS);
  });
}
