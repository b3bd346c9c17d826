/*
 * The one place that opens the database. It keeps an old tab from writing after another tab has upgraded
 * (Dexie would let it), gives a lost connection one second chance, and turns every error into a problem.
 */
import { fail, ok, type Result } from '#shared/result.ts';
import { isLostConnection, OutdatedError, toOpenProblem, toProblem } from './problems.ts';
import type { Database } from './schema.ts';
import type { StoreProblem } from './store.ts';

export interface Connection {
  /** Opens the database, or tells why not. Cheap when it is open. */
  open(): Promise<Result<void, StoreProblem>>;
  /**
   * Does `work`, and does it once more when the connection was lost. So `work` is one Dexie transaction, which a
   * lost connection has aborted, or several that may each be done twice (reads; deleting what is settled).
   */
  run<T>(work: (database: Database) => PromiseLike<T>): Promise<Result<T, StoreProblem>>;
  /** Lets go of a connection that an error has shown to be lost, so that the next `open` makes a new one. */
  letGoIfLost(error: unknown): void;
  /** Calls back when another tab upgrades the database and this one may no longer use it. */
  onOutdated(tell: () => void): () => void;
  close(): void;
}

/** How long a newer version waits for tabs that hold the old one before it says so. They usually let go at once. */
const BLOCKED_MS = 3_000;

export function connect(database: Database): Connection {
  let outdated = false;
  let wasOpen = false;
  const listeners = new Set<() => void>();

  const becomeOutdated = () => {
    outdated = true;
    database.close({ disableAutoOpen: true });
    for (const tell of [...listeners]) tell();
  };

  database.on('versionchange', (event: IDBVersionChangeEvent) => {
    // Null means the database is being deleted; Dexie's own handler lets go of it and may open it anew.
    if (event.newVersion === null) return true;
    becomeOutdated();
    return false;
  });

  // Sticky: also when Dexie reopens by itself. A newer database opens without an error in older code, because
  // Dexie asks again without a version.
  database.on(
    'ready',
    () => {
      const version = database.backendDB().version;
      // IndexedDB counts in tenths of Dexie's versions.
      if (Math.floor(version / 10) > database.verno) {
        outdated = true;
        throw new OutdatedError();
      }
    },
    true,
  );

  const letGo = () => database.close({ disableAutoOpen: false });

  async function open(): Promise<Result<void, StoreProblem>> {
    if (outdated) return fail({ kind: 'storage-outdated' });
    if (database.isOpen()) return ok(undefined);
    try {
      await orBlocked(database);
      wasOpen = true;
      return ok(undefined);
    } catch (error) {
      if (outdated) return fail({ kind: 'storage-outdated' });
      return fail(wasOpen || error === BLOCKED ? toProblem(error) : toOpenProblem(error));
    }
  }

  async function run<T>(work: (database: Database) => PromiseLike<T>): Promise<Result<T, StoreProblem>> {
    const opened = await open();
    if (!opened.ok) return opened;
    try {
      return ok(await work(database));
    } catch (error) {
      if (outdated) return fail({ kind: 'storage-outdated' });
      if (!isLostConnection(error)) return fail(toProblem(error));
    }
    letGo();
    const reopened = await open();
    if (!reopened.ok) return reopened;
    try {
      return ok(await work(database));
    } catch (error) {
      return fail(outdated ? { kind: 'storage-outdated' } : toProblem(error));
    }
  }

  return {
    open,
    run,
    letGoIfLost(error) {
      if (!outdated && isLostConnection(error)) letGo();
    },
    onOutdated(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    close: () => database.close({ disableAutoOpen: true }),
  };
}

const BLOCKED = Object.assign(new Error(), { name: 'BlockedError' });

/** Opens; rejects with BLOCKED when another tab does not let go. The opening goes on and a later call finds it done. */
function orBlocked(database: Database): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onBlocked = () => {
      timer ??= setTimeout(() => reject(BLOCKED), BLOCKED_MS);
    };
    database.on.blocked.subscribe(onBlocked);
    const finish = () => {
      clearTimeout(timer);
      database.on.blocked.unsubscribe(onBlocked);
    };
    database
      .open()
      .finally(finish)
      .then(
        () => resolve(),
        (error: unknown) => reject(error),
      );
  });
}
