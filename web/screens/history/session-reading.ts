/*
 * Reads a history of any length as far as it is looked at: the newest sessions at once, then which there are,
 * then the rows around the window, each watched while it is near.
 */
import { batch, createEffect, createSignal, onCleanup, type Signal, untrack } from 'solid-js';
import type { SessionId } from '#shared/ids.ts';
import type { Interviews, SessionRow, StoreProblem } from '#web/engine/interviews.ts';

/** How many rows the first look takes: a large phone's window and a little more. */
const FIRST = 16;
/** How many rows are read and watched together. */
const TOGETHER = 24;

export interface SessionReading {
  /** Ids of the sessions known so far, newest first; undefined before the first are. */
  readonly ids: () => readonly SessionId[] | undefined;
  /** True once these are all. */
  readonly complete: () => boolean;
  /** The session with its feedback; undefined while it is not read, null when it cannot be read. */
  readonly row: (id: SessionId) => SessionRow | null | undefined;
  readonly problem: () => StoreProblem | undefined;
  /** Tells which rows are looked at, by their index. */
  readonly look: (first: number, last: number) => void;
}

/** Reads for as long as the surrounding owner lives. `whole` waits for all ids, to begin in the middle. */
export function readSessions(interviews: Interviews, { whole }: { whole: boolean }): SessionReading {
  const [ids, setIds] = createSignal<readonly SessionId[]>();
  const [complete, setComplete] = createSignal(false);
  const [problem, setProblem] = createSignal<StoreProblem>();
  const rows = rowsById();
  const near = watchNear(interviews, rows, setProblem);
  let gone = false;
  let stopAll = () => {};

  const watchAll = () => {
    // Who leaves at once is gone before this comes.
    if (gone) return;
    stopAll = interviews.watchSessionIds()((told) => {
      stopFirst();
      batch(() => {
        setProblem(undefined);
        setIds(told);
        setComplete(true);
      });
    }, setProblem);
  };

  let begun = whole;
  const first = (told: readonly SessionRow[]) => {
    batch(() => {
      setProblem(undefined);
      for (const row of told) rows.put(row.session.id, row);
      setIds(told.map(({ session }) => session.id));
    });
    // All ids are asked for when the first rows are on the screen, so that they wait for nothing.
    if (!begun) requestAnimationFrame(() => setTimeout(watchAll));
    begun = true;
  };
  let stopFirst = () => {};
  if (whole) watchAll();
  else stopFirst = interviews.watchSessions(FIRST)(first, setProblem);

  const [seen, setSeen] = createSignal<readonly [number, number]>([0, 0], {
    equals: (a, b) => a[0] === b[0] && a[1] === b[1],
  });
  createEffect(() => {
    const all = ids();
    const [from, to] = seen();
    if (all && complete()) untrack(() => near.show(all, from, to));
  });
  onCleanup(() => {
    gone = true;
    stopFirst();
    stopAll();
    near.stop();
  });

  return {
    ids,
    complete,
    row: rows.get,
    problem,
    look: (from, to) => setSeen([Math.floor(from / TOGETHER), Math.floor(to / TOGETHER)]),
  };
}

/** Rows that tell those who read them when they change; one that is read anew and the same tells nobody. */
function rowsById() {
  const rows = new Map<SessionId, Signal<SessionRow | null | undefined>>();
  const signal = (id: SessionId) => {
    const known = rows.get(id) ?? createSignal<SessionRow | null | undefined>(undefined, { equals: sameRow });
    rows.set(id, known);
    return known;
  };
  return {
    get: (id: SessionId) => signal(id)[0](),
    /**
     * Nothing in place of a row that was read before: it was removed, and goes with its id. (A row that shrinks
     * to nothing first would leave its height, zero, to its successor, which then is never drawn.)
     */
    put(id: SessionId, row: SessionRow | undefined) {
      const [known, set] = signal(id);
      set(row ?? untrack(known) ?? null);
    },
    keepOnly(kept: ReadonlySet<SessionId>) {
      for (const id of rows.keys()) if (!kept.has(id)) rows.delete(id);
    },
  };
}

function sameRow(a: SessionRow | null | undefined, b: SessionRow | null | undefined): boolean {
  if (!a || !b) return a === b;
  return a.session.progress.stamp === b.session.progress.stamp && a.feedback?.id === b.feedback?.id;
}

/** Watches the rows in the window and one read before and after it; lets the others go. */
function watchNear(
  interviews: Interviews,
  rows: ReturnType<typeof rowsById>,
  onProblem: (problem: StoreProblem) => void,
) {
  const watched = new Map<string, () => void>();
  return {
    show(all: readonly SessionId[], from: number, to: number) {
      const wanted = new Map<string, readonly SessionId[]>();
      for (let part = Math.max(0, from - 1); part <= to + 1; part += 1) {
        const ids = all.slice(part * TOGETHER, (part + 1) * TOGETHER);
        if (ids.length > 0) wanted.set(ids.join(), ids);
      }
      for (const [key, stop] of watched) {
        if (wanted.has(key)) continue;
        stop();
        watched.delete(key);
      }
      rows.keepOnly(new Set([...wanted.values()].flat()));
      for (const [key, ids] of wanted) {
        if (watched.has(key)) continue;
        const told = (found: readonly SessionRow[]) =>
          batch(() => {
            const byId = new Map(found.map((row) => [row.session.id, row]));
            for (const id of ids) rows.put(id, byId.get(id));
          });
        watched.set(key, interviews.watchSessionRows(ids)(told, onProblem));
      }
    },
    stop() {
      for (const stop of watched.values()) stop();
    },
  };
}
