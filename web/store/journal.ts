/*
 * The synchronous half of a draft. localStorage has left the page's process before `setItem` returns, so a
 * tab may be killed the next millisecond; IndexedDB alone lost all of the last words in every trial.
 */
import type { Instant } from '#shared/ids.ts';

/** What the journal needs of localStorage. */
export type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** A text and when it was typed. */
export interface JournalEntry {
  readonly text: string;
  readonly at: Instant;
}

/** No function here ever throws, whatever is in the storage or wrong with it. */
export interface Journal {
  /** False when it could not be kept; the entry before it stays. */
  write(key: string, entry: JournalEntry): boolean;
  read(key: string): JournalEntry | undefined;
  remove(key: string): void;
  /** Removes every key of this app, settings included. */
  eraseAll(): void;
  /** The draft's key in a storage key, undefined when it is not one of ours. */
  draftKeyOf(storageKey: string): string | undefined;
}

const APP_PREFIX = 'rehearse:';
/** The last moment a JavaScript date knows; a later one is garbage and would win forever. */
const LAST_INSTANT = 8.64e15;
const DRAFT_PREFIX = `${APP_PREFIX}draft:`;

/** A journal on this storage; null stands for a browser that has none, then nothing is kept. */
export function createJournal(storage: JournalStorage | null): Journal {
  return {
    write: (key, entry) =>
      quietly(false, () => {
        if (storage === null) return false;
        storage.setItem(DRAFT_PREFIX + key, JSON.stringify(entry));
        return true;
      }),
    read: (key) => quietly(undefined, () => readEntry(storage?.getItem(DRAFT_PREFIX + key) ?? null)),
    remove: (key) => quietly(undefined, () => storage?.removeItem(DRAFT_PREFIX + key)),
    eraseAll: () =>
      quietly(undefined, () => {
        const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index));
        for (const key of keys) if (key?.startsWith(APP_PREFIX)) storage?.removeItem(key);
      }),
    draftKeyOf: (storageKey) =>
      storageKey.startsWith(DRAFT_PREFIX) ? storageKey.slice(DRAFT_PREFIX.length) : undefined,
  };
}

/** The entry in a stored value; anything else in it is undefined. */
export function readEntry(stored: string | null): JournalEntry | undefined {
  if (stored === null) return undefined;
  return quietly(undefined, () => {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null) return undefined;
    const { text, at } = value as { text?: unknown; at?: unknown };
    if (typeof text !== 'string' || !Number.isSafeInteger(at) || Number(at) < 0 || Number(at) > LAST_INSTANT)
      return undefined;
    return { text, at: at as Instant };
  });
}

/** The browser's localStorage; null where there is none or the person blocked it (reading it may throw). */
export function browserStorage(): JournalStorage | null {
  return quietly(null, () => globalThis.localStorage ?? null);
}

// Storage may throw on every touch (blocked, full, a broken profile). Nobody can act on which of them it was,
// and the caller learns from the value that nothing was kept.
function quietly<T>(otherwise: T, touch: () => T): T {
  try {
    return touch();
  } catch {
    return otherwise;
  }
}
