import { liveQuery, type PromiseExtended, type Subscription } from 'dexie';
import { fail, ok } from '#shared/result.ts';
import type { Connection } from './connection.ts';
import type { Schedule } from './drafts.ts';
import { toProblem } from './problems.ts';
import type { Database } from './schema.ts';
import type { StoreProblem, Watch } from './store.ts';

/** How long after a problem a watch looks again: first, and at most, as the wait doubles. */
const LOOK_AGAIN_MS = { first: 1_000, most: 30_000 } as const;

/**
 * A watch of what `query` reads: it runs again when a write touches the very keys it has read, in any tab. A
 * problem does not end it. Dexie's own live query falls silent when the connection is lost, so errors travel
 * as values here and the query subscribes anew.
 */
export function watching<T>(
  connection: Connection,
  schedule: Schedule,
  query: (database: Database) => PromiseExtended<T>,
  database: Database,
): Watch<T> {
  return (onValue, onProblem) => {
    let ended = false;
    let subscription: Subscription | undefined;
    let cancelRetry: (() => void) | undefined;
    let wait: number = LOOK_AGAIN_MS.first;
    let told: StoreProblem['kind'] | undefined;

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

    const subscribe = async () => {
      const opened = await connection.open();
      if (ended) return;
      if (!opened.ok) return report(opened.error);
      const results = liveQuery(() => query(database).then(ok, (error: unknown) => fail(toProblem(error))));
      subscription = results.subscribe({
        next: (result) => {
          if (ended) return;
          if (!result.ok) return report(result.error);
          wait = LOOK_AGAIN_MS.first;
          told = undefined;
          onValue(result.value);
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
