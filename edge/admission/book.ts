/**
 * What is written down, in SQLite: calls in flight with what they reserved, what was used today, answers kept
 * for a retry, and a few single values. Whatever can be added up is added up and not kept beside it.
 */
import type { Amount, Ask } from './ledger.ts';

/** As much of the platform's `SqlStorage` as is used; Node's own SQLite does the same in tests. */
export interface Sql {
  exec(query: string, ...values: (string | number)[]): { toArray(): Record<string, unknown>[] };
}

/** A call that was let through and is not settled. */
export interface Flight {
  readonly ticket: string;
  readonly call: string;
  readonly device: string;
  /** The UTC day that pays. */
  readonly day: string;
  readonly micros: number;
  readonly tokens: number;
  /** When it counts as crashed. */
  readonly until: number;
}

/** Never changed after a release: a changed table is a new statement at the end. */
const TABLES = [
  `CREATE TABLE IF NOT EXISTS flight (
    ticket TEXT PRIMARY KEY, call TEXT NOT NULL, device TEXT NOT NULL, day TEXT NOT NULL,
    micros INTEGER NOT NULL, tokens INTEGER NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID`,
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

/** What a device has used today and reserved, how many of its calls are in flight, and whether one is this one. */
export interface DeviceStanding {
  readonly device: Amount;
  readonly inFlight: number;
  readonly beingAnswered: boolean;
}

export class Book {
  readonly #sql: Sql;

  constructor(sql: Sql) {
    this.#sql = sql;
    for (const table of TABLES) sql.exec(table);
  }

  standingOf(ask: Ask, day: string): DeviceStanding {
    const used = this.#usedBy(ask.device, day);
    const [flights] = this.#rows(
      `SELECT count(*) AS inFlight, total(call = ?) AS same, total(day = ?) AS calls,
        total(tokens * (day = ?)) AS tokens, total(micros * (day = ?)) AS micros FROM flight WHERE device = ?`,
      ...[ask.call, day, day, day, ask.device],
    );
    return {
      device: {
        calls: used.calls + number(flights?.calls),
        tokens: used.tokens + number(flights?.tokens),
        micros: used.micros + number(flights?.micros),
      },
      inFlight: number(flights?.inFlight),
      beingAnswered: number(flights?.same) > 0,
    };
  }

  /** Everybody's money on `day`. */
  moneyOf(day: string): { spentMicros: number; reservedMicros: number } {
    const [reserved] = this.#rows('SELECT total(micros) AS micros FROM flight WHERE day = ?', day);
    return { spentMicros: this.#usedBy(EVERYBODY, day).micros, reservedMicros: number(reserved?.micros) };
  }

  takeOff({ ticket, call, device, day, micros, tokens, until }: Flight): void {
    this.#sql.exec(
      'INSERT INTO flight VALUES (?, ?, ?, ?, ?, ?, ?)',
      ...[ticket, call, device, day, micros, tokens, until],
    );
  }

  /** Takes a call out of the air; null when it is not there any more. */
  land(ticket: string): Flight | null {
    const [row] = this.#rows('DELETE FROM flight WHERE ticket = ? RETURNING *', ticket);
    return row ? flightOf(row) : null;
  }

  /** The calls that should have been settled before `now`. */
  overdue(now: number): Flight[] {
    return this.#rows('SELECT * FROM flight WHERE until <= ?', now).map(flightOf);
  }

  /** Writes down what a call used, for its device and for everybody. */
  use({ day, device }: Pick<Flight, 'day' | 'device'>, { calls, tokens, micros }: Amount): void {
    for (const whose of [device, EVERYBODY]) {
      this.#sql.exec(
        `INSERT INTO used VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
          calls = calls + excluded.calls, tokens = tokens + excluded.tokens, micros = micros + excluded.micros`,
        ...[day, whose, calls, tokens, micros],
      );
    }
  }

  answerTo(call: string, now: number): string | null {
    const [row] = this.#rows('SELECT sealed FROM answer WHERE call = ? AND until > ?', call, now);
    return row ? String(row.sealed) : null;
  }

  keepAnswer(call: string, sealed: string, until: number): void {
    this.#sql.exec('INSERT OR REPLACE INTO answer VALUES (?, ?, ?)', call, sealed, until);
  }

  single(name: 'rest-until' | 'token-secret'): string | null {
    const [row] = this.#rows('SELECT value FROM kept WHERE name = ?', name);
    return row ? String(row.value) : null;
  }

  keepSingle(name: 'rest-until' | 'token-secret', value: string): void {
    this.#sql.exec('INSERT OR REPLACE INTO kept VALUES (?, ?)', name, value);
  }

  /** Deletes answers that are over and the days before `day`. */
  forget(now: number, day: string): void {
    this.#sql.exec('DELETE FROM answer WHERE until <= ?', now);
    this.#sql.exec('DELETE FROM used WHERE day < ?', day);
  }

  /** When the next call or answer is over, and whether a day's use is written down. */
  whatRemains(): { nextEnd: number | null; use: boolean } {
    const [next] = this.#rows(
      'SELECT min(until) AS until FROM (SELECT until FROM flight UNION ALL SELECT until FROM answer)',
    );
    const use = this.#rows('SELECT 1 FROM used LIMIT 1').length > 0;
    return { nextEnd: next?.until == null ? null : number(next.until), use };
  }

  #usedBy(device: string, day: string): Amount {
    const [row] = this.#rows(
      'SELECT calls, tokens, micros FROM used WHERE day = ? AND device = ?',
      day,
      device,
    );
    return { calls: number(row?.calls), tokens: number(row?.tokens), micros: number(row?.micros) };
  }

  #rows(query: string, ...values: (string | number)[]): Record<string, unknown>[] {
    return this.#sql.exec(query, ...values).toArray();
  }
}

function flightOf(row: Record<string, unknown>): Flight {
  return {
    ticket: String(row.ticket),
    call: String(row.call),
    device: String(row.device),
    day: String(row.day),
    micros: number(row.micros),
    tokens: number(row.tokens),
    until: number(row.until),
  };
}

/** A column's number; SQLite's NULL and a row that is not there are 0. */
function number(column: unknown): number {
  return Number(column ?? 0);
}
