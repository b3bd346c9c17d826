/*
 * What the store's contract is written in. The cases run in Node and inside a real browser, where no test
 * runner is, so they bring their own few assertions.
 */
import type { Result } from '#shared/result.ts';
import type { Store, StoreProblem, Watch } from '#web/store/store.ts';

/** A store under test and what surrounds it. */
export interface Opened {
  readonly store: Store;
  /** Another tab on the same data. */
  readonly otherTab: Store;
  /** Forgets the journal's drafts, as a killed browser may. */
  loseJournal(): void;
  /** Lets this much time pass for the drafts, if their clock is ours; otherwise waits. */
  pass(ms: number): Promise<void>;
  close(): Promise<void>;
}

/** One sentence of the contract. */
export interface Case {
  readonly name: string;
  readonly run: (opened: Opened) => Promise<void>;
}

/** Throws unless both are alike, whatever the order of an object's keys. */
export function equal(actual: unknown, expected: unknown, what = 'value'): void {
  const [a, b] = [canonical(actual), canonical(expected)];
  if (a !== b) throw new Error(`${what}: expected ${b}, got ${a}`);
}

/** As `equal`, for lists in no particular order. */
export function sameMembers(actual: readonly unknown[], expected: readonly unknown[], what = 'list'): void {
  equal(actual.map(canonical).toSorted(), expected.map(canonical).toSorted(), what);
}

/** The value of a success; throws on a failure. */
export function value<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`expected a success, got ${canonical(result.error)}`);
  return result.value;
}

/** The error of a failure; throws on a success. */
export function error<T, E>(result: Result<T, E>): E {
  if (result.ok) throw new Error(`expected a failure, got ${canonical(result.value)}`);
  return result.error;
}

/** What a watch has told so far. */
export interface Watched<T> {
  readonly values: readonly T[];
  readonly problems: readonly StoreProblem[];
  /** The first value, told before or from now on, that fits; throws when none comes in five seconds. */
  until(fits: (value: T) => boolean, what: string): Promise<T>;
  end(): void;
}

/** Starts a watch and remembers what it tells. */
export function watched<T>(watch: Watch<T>): Watched<T> {
  const values: T[] = [];
  const problems: StoreProblem[] = [];
  const listeners = new Set<() => void>();
  const end = watch(
    (told) => {
      values.push(told);
      for (const listener of [...listeners]) listener();
    },
    (problem) => problems.push(problem),
  );
  return {
    values,
    problems,
    end,
    until: (fits, what) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(new Error(`${what}: not told; last was ${canonical(values.at(-1))}`));
        }, 5_000);
        const look = () => {
          const found = values.findLast(fits);
          if (found === undefined) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
      }),
  };
}

/** Resolves when `holds` does; throws when it does not within five seconds. */
export async function eventually(holds: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 5_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`${what}: did not happen`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

function canonical(value: unknown): string {
  const sorted = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
  return sorted ?? 'undefined';
}
