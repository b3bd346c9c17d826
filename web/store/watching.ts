import { liveQuery, type PromiseExtended, type Subscription } from 'dexie';
import { fail, ok } from '#shared/result.ts';
import type { Connection } from './connection.ts';
import type { Schedule } from './drafts.ts';
import { toProblem } from './problems.ts';
import type { Database } from './schema.ts';
import type { StoreProblem, Watch } from './store.ts';

/** How long after a problem a watch looks again: first, and at most, as the wait doubles. */
const LOOK_AGAIN_MS = { first: 1_000, most: 30_000 } as const;

/** Where a watch looks. */
export interface Watched {
  readonly connection: Connection;
  readonly schedule: Schedule;
  readonly database: Database;
}

/**
 * A watch of what `query` reads: it runs again when a write touches the very keys it has read, in any tab. A
 * problem does not end it. Dexie's own live query falls silent when the connection is lost, so errors travel
 * as values here and the query subscribes anew.
 *
 * `read`, when given, is what is told: then `query` only says when to look. It is for reads of thousands of keys,
 * which a live query would note one by one.
 */
export function watching<T>(watched: Watched, query: Query<T>): Watch<T>;
export function watching<T>(
  watched: Watched,
  query: Query<unknown>,
  read: (database: Database) => Promise<T>,
): Watch<T>;
export function watching<T>(
  { connection, schedule, database }: Watched,
  query: Query<unknown>,
  read?: (database: Database) => Promise<unknown>,
): Watch<T> {
  return (onValue, onProblem) => {
    let ended = false;
    let subscription: Subscription | undefined;
    let cancelRetry: (() => void) | undefined;
    let wait: number = LOOK_AGAIN_MS.first;
    let told: StoreProblem['kind'] | undefined;
    let looks = 0;

    const report = (problem: StoreProblem) => {
      subscription?.unsubscribe();
      if (ended) return;
      // The same problem is told once, however often it is met again.
      if (told !== problem.kind) onProblem(problem);
      told = problem.kind;
      // Only a reload helps an outdated tab.
      if (problem.kind === 'storage-outdated') return;
      cancelRetry?.();
      cancelRetry = schedule(() => void subscribe(), wait);
      wait = Math.min(wait * 2, LOOK_AGAIN_MS.most);
    };

    const look = async (value: unknown) => {
      looks += 1;
      const mine = looks;
      const result = read === undefined ? ok(value) : await connection.run(read);
      // What was read before a later change is not told after it.
      if (ended || mine !== looks) return;
      if (!result.ok) return report(result.error);
      wait = LOOK_AGAIN_MS.first;
      told = undefined;
      onValue(result.value as T);
    };

    const subscribe = async () => {
      const opened = await connection.open();
      if (ended) return;
      if (!opened.ok) return report(opened.error);
      const results = liveQuery(() => query(database).then(ok, (error: unknown) => fail(toProblem(error))));
      subscription = results.subscribe({
        next: (result) => {
          if (ended) return;
          if (!result.ok) return report(result.error);
          void look(result.value);
        },
        error: (error: unknown) => report(toProblem(error)),
      });
    };

    const stopListening = connection.onOutdated(() => report({ kind: 'storage-outdated' }));
    void subscribe();

    return () => {
      ended = true;
      stopListening();
      cancelRetry?.();
      subscription?.unsubscribe();
    };
  };
}

/** As `watch`, but silent while the list has the same members in the same order as the one told before. */
export function whenOthers<T>(watch: Watch<readonly T[]>): Watch<readonly T[]> {
  return (onValue, onProblem) => {
    let told: readonly T[] | undefined;
    return watch((list) => {
      if (told?.length === list.length && told.every((each, index) => each === list[index])) return;
      told = list;
      onValue(list);
    }, onProblem);
  };
}

type Query<T> = (database: Database) => PromiseExtended<T>;
