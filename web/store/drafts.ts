/*
 * Drafts live twice. The journal (localStorage) survives a killed tab at once but may lose its last moments
 * with a killed browser; the database survives that, but a tab that dies while it writes loses the words.
 * Together they lose nothing after 250 ms, and nothing to a killed tab at all.
 */
import type { Instant } from '#shared/ids.ts';
import type { Draft } from '#shared/interview/records.ts';
import type { Result } from '#shared/result.ts';
import { browserStorage, createJournal, type Journal, type JournalStorage, readEntry } from './journal.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import type { Drafts, StoreProblem } from './store.ts';

/** A draft in the database. */
export type DraftRow = Draft;

/** The database's half. `put` writes each row that `supersedes` what is stored, atomically. */
export interface DraftTable {
  get(key: string): Promise<Result<DraftRow | undefined, StoreProblem>>;
  put(rows: readonly DraftRow[]): Promise<Result<void, StoreProblem>>;
}

/** Drafts as the store itself holds them. */
export interface ManagedDrafts extends Drafts {
  /** Forgets every draft here, writes nothing more of them, and removes all keys of this app. */
  forget(): Promise<void>;
  /** Stops listening to other tabs. */
  close(): void;
}

/** Calls back once after some milliseconds; the returned function cancels it. */
export type Schedule = (work: () => void, ms: number) => () => void;

type StorageEvents = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

export interface DraftOptions {
  readonly table: DraftTable;
  readonly storage?: JournalStorage | null;
  readonly schedule?: Schedule;
  /** Where `storage` events of other tabs arrive. */
  readonly events?: StorageEvents | null;
}

/** True when a draft may take the place of the stored one: it is later, or as late and the stored one is not removed. */
export function supersedes(row: DraftRow, stored: DraftRow | undefined): boolean {
  if (stored === undefined || row.updatedAt > stored.updatedAt) return true;
  return row.updatedAt === stored.updatedAt && !stored.removed;
}

/** The browser's timer. */
export const browserSchedule: Schedule = (work, ms) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};

function browserEvents(): StorageEvents | null {
  return typeof globalThis.addEventListener === 'function' ? globalThis : null;
}

/** Drafts in the journal and in this table. */
export function createDrafts(options: DraftOptions): ManagedDrafts {
  const { table, schedule = browserSchedule, events = browserEvents() } = options;
  const journal = createJournal(options.storage === undefined ? browserStorage() : options.storage);
  const outbox = createOutbox(table, schedule);
  /** The latest time seen per key: a clock that was set back must not make new words lose against old ones. */
  const seen = new Map<string, number>();
  const watchers = new Set<{ readonly key: string; readonly onText: (text: string) => void }>();

  const notice = (key: string, at: number) => seen.set(key, Math.max(at, seen.get(key) ?? 0));

  /** Marks what was typed up to `at` as removed; later words stay. */
  const markRemoved = (key: string, at: number) => {
    notice(key, at);
    const waiting = outbox.waiting(key);
    if (waiting !== undefined && waiting.updatedAt > at) return;
    outbox.add({ key, text: '', updatedAt: at as Instant, removed: true });
  };

  const onStorage = (event: Event) => {
    const { key, newValue, oldValue } = event as Partial<StorageEvent>;
    if (key === undefined) return;
    // A null key says that everything was cleared.
    const draftKey = key === null ? null : journal.draftKeyOf(key);
    if (draftKey === undefined) return;
    const entry = readEntry(newValue ?? null);
    if (draftKey !== null && entry !== undefined) {
      notice(draftKey, entry.at);
      for (const watcher of [...watchers]) if (watcher.key === draftKey) watcher.onText(entry.text);
      return;
    }
    // What this tab typed there may be on its way to the database; the mark ends it.
    if (draftKey === null) for (const [gone, at] of [...seen]) markRemoved(gone, at);
    else if (seen.has(draftKey)) markRemoved(draftKey, readEntry(oldValue ?? null)?.at ?? 0);
    void outbox.flush();
  };
  events?.addEventListener('storage', onStorage);

  return {
    write(key, text, now) {
      // Later than all that is known, also than what another tab wrote in the same millisecond.
      const known = Math.max(seen.get(key) ?? -1, journal.read(key)?.at ?? -1);
      const at = Math.max(now, known + 1) as Instant;
      notice(key, at);
      const kept = journal.write(key, { text, at });
      outbox.add({ key, text, updatedAt: at, removed: false });
      return kept;
    },

    async read(key) {
      const row = await table.get(key);
      // Read after the wait: what was typed meanwhile is newer.
      const typed = newestTyped(journal, outbox, key);
      const stored = unlessRemoved(row.ok ? row.value : undefined, outbox.waiting(key));
      if (stored !== undefined && beats(stored, typed)) {
        notice(key, stored.updatedAt);
        if (stored.removed) journal.remove(key);
        else journal.write(key, { text: stored.text, at: stored.updatedAt });
        return stored.removed ? undefined : stored.text;
      }
      if (typed === undefined) return undefined;
      notice(key, typed.at);
      const same = stored?.updatedAt === typed.at && stored.text === typed.text;
      if (!same) outbox.add({ key, text: typed.text, updatedAt: typed.at, removed: false });
      return typed.text;
    },

    peek: (key) => newestTyped(journal, outbox, key)?.text,

    async remove(key) {
      markRemoved(key, Math.max(seen.get(key) ?? 0, newestTyped(journal, outbox, key)?.at ?? 0));
      journal.remove(key);
      const row = await table.get(key);
      // The database may know words that this tab has never read.
      const unread = row.ok && row.value !== undefined && row.value.updatedAt > (seen.get(key) ?? 0);
      if (unread) markRemoved(key, row.value.updatedAt);
      await outbox.flush();
    },

    flush: () => outbox.flush(),

    get dirty() {
      return outbox.dirty;
    },

    watch(key, onText) {
      const watcher = { key, onText };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },

    async forget() {
      journal.eraseAll();
      await outbox.forget();
      seen.clear();
    },

    close() {
      events?.removeEventListener('storage', onStorage);
      watchers.clear();
    },
  };
}

interface Typed {
  readonly text: string;
  readonly at: Instant;
}

/** What was typed last, by the journal or, where that was full, by what still waits for the database. */
function newestTyped(journal: Journal, outbox: Outbox, key: string): Typed | undefined {
  const kept = journal.read(key);
  const waiting = outbox.waiting(key);
  if (waiting === undefined || waiting.removed || (kept !== undefined && kept.at >= waiting.updatedAt))
    return kept;
  return { text: waiting.text, at: waiting.updatedAt };
}

/** The stored draft, or the mark of its removal that has not reached the database yet. */
function unlessRemoved(stored: DraftRow | undefined, waiting: DraftRow | undefined): DraftRow | undefined {
  return waiting?.removed && supersedes(waiting, stored) ? waiting : stored;
}

function beats(stored: DraftRow, typed: Typed | undefined): boolean {
  if (typed === undefined) return true;
  return stored.updatedAt > typed.at || (stored.removed && stored.updatedAt === typed.at);
}
