/**
 * What must survive a new start, in SQLite: what was used today, answers kept for a retry, how much may be in the
 * air, and a few single values. Read once and then remembered; written when the desk says so, many changes at once.
 */
import type { Amount } from './ledger.ts';

/** As much of the platform's `SqlStorage` as is used; Node's own SQLite does the same in tests. */
export interface Sql {
  exec(query: string, ...values: (string | number)[]): { toArray(): Record<string, unknown>[] };
}

/** What an object that starts anew has to take for gone until it knows better. */
export interface Ceiling {
  /** The UTC day that pays. */
  readonly day: string;
  readonly micros: number;
}

/** Never changed after a release: a changed table is a new statement at the end. */
const TABLES = [
  `CREATE TABLE IF NOT EXISTS used (
    day TEXT NOT NULL, device TEXT NOT NULL,
    calls INTEGER NOT NULL, tokens INTEGER NOT NULL, micros INTEGER NOT NULL,
    PRIMARY KEY (day, device)) WITHOUT ROWID`,
  `CREATE TABLE IF NOT EXISTS answer (
    call TEXT PRIMARY KEY, sealed TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID`,
  'CREATE TABLE IF NOT EXISTS kept (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID',
];

/** In `used`, the row of everybody together; no device's id is empty. */
const EVERYBODY = '';
const NOTHING: Amount = { calls: 0, tokens: 0, micros: 0 };

interface Answer {
  readonly sealed: string;
  readonly until: number;
}

export class Book {
  readonly #sql: Sql;
  /** By day, then by device: rows as they are, or will be when they are written. */
  readonly #used = new Map<string, Map<string, Amount>>();
  readonly #singles = new Map<string, string | null>();
  /** What is not on the disk yet. */
  readonly #newUse = new Map<string, Set<string>>();
  readonly #newAnswers = new Map<string, Answer>();
  #newMicros = 0;
  #ceiling: Ceiling;

  constructor(sql: Sql) {
    this.#sql = sql;
    for (const table of TABLES) sql.exec(table);
    const [day = '', micros = '0'] = this.single('in-the-air')?.split(' ') ?? [];
    this.#ceiling = { day, micros: Number(micros) };
  }

  /** What a device used on `day`, or everybody together. */
  usedOn(day: string, device = EVERYBODY): Amount {
    const known = this.#used.get(day)?.get(device);
    if (known) return known;
    const [row] = this.#rows(
      'SELECT calls, tokens, micros FROM used WHERE day = ? AND device = ?',
      day,
      device,
    );
    const read = row
      ? { calls: Number(row.calls), tokens: Number(row.tokens), micros: Number(row.micros) }
      : NOTHING;
    this.#remember(day, device, read);
    return read;
  }

  /** Counts what a call used, for its device and for everybody. */
  use(day: string, device: string, amount: Amount): void {
    this.#add(day, device, amount);
    this.useOfNobody(day, amount);
  }

  /** Counts for everybody alone what no device can be named for. */
  useOfNobody(day: string, amount: Amount): void {
    this.#add(day, EVERYBODY, amount);
    this.#newMicros += amount.micros;
  }

  answerTo(call: string, now: number): string | null {
    const fresh = this.#newAnswers.get(call);
    if (fresh) return fresh.until > now ? fresh.sealed : null;
    const [row] = this.#rows('SELECT sealed FROM answer WHERE call = ? AND until > ?', call, now);
    return row ? String(row.sealed) : null;
  }

  keepAnswer(call: string, sealed: string, until: number): void {
    this.#newAnswers.set(call, { sealed, until });
  }

  single(name: 'rest-until' | 'token-secret' | 'in-the-air'): string | null {
    const known = this.#singles.get(name);
    if (known !== undefined) return known;
    const [row] = this.#rows('SELECT value FROM kept WHERE name = ?', name);
    const read = row ? String(row.value) : null;
    this.#singles.set(name, read);
    return read;
  }

  /** Written at once: these are few. */
  keepSingle(name: 'rest-until' | 'token-secret' | 'in-the-air', value: string): void {
    this.#singles.set(name, value);
    this.#sql.exec('INSERT OR REPLACE INTO kept VALUES (?, ?)', name, value);
  }

  /** What stands on the disk as being in the air at most. */
  get ceiling(): Ceiling {
    return this.#ceiling;
  }

  /** Money that was used and is not written down. */
  get unwrittenMicros(): number {
    return this.#newMicros;
  }

  get isWritten(): boolean {
    return this.#newUse.size === 0 && this.#newAnswers.size === 0;
  }

  /** Writes everything down, and that from now on so much may be in the air. To be called within one transaction. */
  write(ceiling: Ceiling): void {
    for (const [day, devices] of this.#newUse) {
      for (const device of devices) {
        const { calls, tokens, micros } = this.usedOn(day, device);
        this.#sql.exec(
          'INSERT OR REPLACE INTO used VALUES (?, ?, ?, ?, ?)',
          day,
          device,
          calls,
          tokens,
          micros,
        );
      }
    }
    for (const [call, { sealed, until }] of this.#newAnswers) {
      this.#sql.exec('INSERT OR REPLACE INTO answer VALUES (?, ?, ?)', call, sealed, until);
    }
    if (ceiling.micros === 0) this.#sql.exec("DELETE FROM kept WHERE name = 'in-the-air'");
    else this.keepSingle('in-the-air', `${ceiling.day} ${ceiling.micros}`);
    this.#ceiling = ceiling;
    this.#newUse.clear();
    this.#newAnswers.clear();
    this.#newMicros = 0;
  }

  /** Deletes answers that are over and the days before `day`. */
  forget(now: number, day: string): void {
    this.#sql.exec('DELETE FROM answer WHERE until <= ?', now);
    this.#sql.exec('DELETE FROM used WHERE day < ?', day);
    for (const known of this.#used.keys()) if (known < day) this.#used.delete(known);
  }

  /** When the next answer is over, and whether a day's use is written down. */
  whatRemains(): { nextEnd: number | null; use: boolean } {
    const [next] = this.#rows('SELECT min(until) AS until FROM answer');
    const use = this.#rows('SELECT 1 FROM used LIMIT 1').length > 0;
    return { nextEnd: next?.until == null ? null : Number(next.until), use };
  }

  #add(day: string, device: string, { calls, tokens, micros }: Amount): void {
    const before = this.usedOn(day, device);
    this.#remember(day, device, {
      calls: before.calls + calls,
      tokens: before.tokens + tokens,
      micros: before.micros + micros,
    });
    this.#newUse.set(day, (this.#newUse.get(day) ?? new Set()).add(device));
  }

  #remember(day: string, device: string, amount: Amount): void {
    this.#used.set(day, (this.#used.get(day) ?? new Map<string, Amount>()).set(device, amount));
  }

  #rows(query: string, ...values: (string | number)[]): Record<string, unknown>[] {
    return this.#sql.exec(query, ...values).toArray();
  }
}
