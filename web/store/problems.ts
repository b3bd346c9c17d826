/* The database's many errors, told apart by what a person can do about them. */
import type { StoreProblem } from './store.ts';
import type { TableName } from './tables.ts';

/** The names of an error and of those inside it, outermost first. Dexie hides the quota error in an AbortError. */
function errorNames(error: unknown): readonly string[] {
  const names: string[] = [];
  let current: unknown = error;
  // Five deep is more than Dexie nests; the limit ends a circle.
  while (typeof current === 'object' && current !== null && names.length < 5) {
    const name: unknown = Reflect.get(current, 'name');
    names.push(typeof name === 'string' && /^\w{1,40}$/.test(name) ? name : 'Error');
    current = Reflect.get(current, 'inner');
  }
  return names.length > 0 ? [...new Set(names)] : ['unknown'];
}

/** What stopped a read or a write. The detail names errors only: their messages may hold a record's words. */
export function toProblem(error: unknown): StoreProblem {
  if (error instanceof ConflictError) return { kind: 'storage-failed', detail: `conflict in ${error.table}` };
  const names = errorNames(error);
  if (names.includes('QuotaExceededError')) return { kind: 'storage-full' };
  if (names.includes('VersionError') || names.includes('OutdatedError')) return { kind: 'storage-outdated' };
  return { kind: 'storage-failed', detail: names.join('/') };
}

/** What stopped the very first opening: unless it is told otherwise, the browser keeps nothing here. */
export function toOpenProblem(error: unknown): StoreProblem {
  const problem = toProblem(error);
  return problem.kind === 'storage-failed' ? { kind: 'storage-unavailable' } : problem;
}

const LOST = new Set([
  'UnknownError',
  'DatabaseClosedError',
  'InvalidStateError',
  'AbortError',
  'TransactionInactiveError',
]);

/**
 * True when the connection is gone, not the data ("Connection to Indexed Database server lost"). The
 * transaction was aborted with it, so that doing the work again cannot write twice.
 */
export function isLostConnection(error: unknown): boolean {
  const names = errorNames(error);
  return names.every((name) => LOST.has(name));
}

/** This tab runs an older version than the database: Dexie would open it and write all the same. */
export class OutdatedError extends Error {
  override readonly name = 'OutdatedError';
}

/**
 * A record that would take another's place: a second fact in a slot, or a register with an earlier stamp than
 * the stored one. Only a caller that did not read first can cause it, so it has no sentence of its own.
 */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
  readonly table: TableName;

  constructor(table: TableName) {
    super();
    this.table = table;
  }
}
