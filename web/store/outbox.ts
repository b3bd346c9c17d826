/* Drafts on their way into the database: one write for all that is waiting, never two at a time. */
import type { DraftRow, DraftTable, Schedule } from './drafts.ts';

/** Longest wait from a keystroke to the database: counted from the first unsaved one, typing on does not defer it. */
const MAX_WAIT_MS = 250;
/** How long to leave a database alone that refused a draft. */
const RETRY_MS = 2_000;

export interface Outbox {
  /** Takes a draft, or the mark of a removed one; the database has it at most MAX_WAIT_MS later. */
  add(row: DraftRow): void;
  /** The row of this key that has not reached the database. */
  waiting(key: string): DraftRow | undefined;
  /** True while something typed has not reached the database. */
  readonly dirty: boolean;
  /** Writes what is waiting; resolves when that was tried. */
  flush(): Promise<void>;
  /** Drops everything; resolves when nothing is on its way any more. */
  forget(): Promise<void>;
}

export function createOutbox(table: DraftTable, schedule: Schedule): Outbox {
  const rows = new Map<string, DraftRow>();
  let cancelTimer: (() => void) | null = null;
  /** The writes so far; each begins when the one before has ended. */
  let line: Promise<void> = Promise.resolve();

  const startTimer = (ms: number) => {
    cancelTimer ??= schedule(() => {
      cancelTimer = null;
      void flush();
    }, ms);
  };
  const stopTimer = () => {
    cancelTimer?.();
    cancelTimer = null;
  };

  function flush(): Promise<void> {
    stopTimer();
    return inLine(writeWaiting);
  }

  function inLine(work: () => Promise<void>): Promise<void> {
    line = line.then(work);
    return line;
  }

  async function writeWaiting(): Promise<void> {
    const batch = [...rows.values()];
    if (batch.length === 0) return;
    const written = await table.put(batch);
    if (written.ok) {
      // What was typed during the write is another row and stays.
      for (const row of batch) if (rows.get(row.key) === row) rows.delete(row.key);
    } else {
      startTimer(RETRY_MS);
    }
  }

  return {
    add(row) {
      rows.set(row.key, row);
      startTimer(MAX_WAIT_MS);
    },
    waiting: (key) => rows.get(key),
    get dirty() {
      return [...rows.values()].some((row) => !row.removed);
    },
    flush,
    async forget() {
      rows.clear();
      stopTimer();
      await inLine(async () => {});
      rows.clear();
    },
  };
}
