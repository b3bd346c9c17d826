/*
 * What every implementation of the store must agree on: which record lives in which table, how a stored row
 * becomes a record again, and what happens when a record meets one that is already there.
 */
import { Stamp } from '#shared/ids.ts';
import type { Changes } from '#shared/interview/interview.ts';
import * as records from '#shared/interview/records.ts';
import { FIRST_STAMP } from '#shared/stamp.ts';

/** The tables a change may write. */
export type TableName = keyof Changes;
/** The record of a table. */
export type RecordIn<K extends TableName> = NonNullable<Changes[K]>[number];

/** The fields that together may be held by one fact only, e.g. the second response to a question. */
export interface Slot {
  /** The index on them, as Dexie spells it. */
  readonly index: string;
  readonly fields: readonly string[];
}

interface Rules<R> {
  /** The record in a stored row, unknown fields included; undefined when the row is not one. */
  readonly parse: (row: unknown) => R | undefined;
  /** The field a row is stored under. */
  readonly key: 'id' | 'companyName';
  /** `fact`: added once, never changed. `register`: the later stamp wins. */
  readonly kind: 'fact' | 'register';
  readonly slot: Slot | null;
}

interface Schema {
  readonly safeParse: (row: unknown) => { success: true; data: unknown } | { success: false };
}

function rules<K extends TableName>(kind: 'fact' | 'register', schema: Schema, slot?: string[]) {
  return {
    key: 'id' as Rules<RecordIn<K>>['key'],
    kind,
    slot: slot ? { index: `[${slot.join('+')}]`, fields: slot } : null,
    parse: (row: unknown) => {
      const parsed = schema.safeParse(row);
      // The schema is the table's own, so what it accepts is the table's record.
      return parsed.success ? (parsed.data as RecordIn<K>) : undefined;
    },
  } satisfies Rules<RecordIn<K>>;
}

/** One line per table of records; the type asks for a missing one. */
export const RULES: { readonly [K in TableName]-?: Rules<RecordIn<K>> } = {
  sessions: rules<'sessions'>('register', records.Session),
  applications: rules<'applications'>('register', records.Application),
  resumes: rules<'resumes'>('register', records.Resume),
  questions: rules<'questions'>('fact', records.Question, ['sessionId', 'number']),
  // Without a slot: what no longer fits stays, and another of the same number comes beside it.
  preparedQuestions: rules<'preparedQuestions'>('fact', records.PreparedQuestion),
  attempts: rules<'attempts'>('fact', records.Attempt, ['questionId', 'number']),
  responses: rules<'responses'>('fact', records.CandidateResponse, [
    'questionId',
    'attempt',
    'responseNumber',
  ]),
  closings: rules<'closings'>('fact', records.Closing, ['questionId', 'attempt']),
  analyses: rules<'analyses'>('fact', records.Analysis),
  questionFeedback: rules<'questionFeedback'>('fact', records.QuestionFeedback),
  sessionFeedback: rules<'sessionFeedback'>('fact', records.SessionFeedback),
  companyProfiles: {
    ...rules<'companyProfiles'>('register', records.CompanyProfile),
    key: 'companyName',
  },
};

/** All tables of records, in the order in which they are written. */
export const TABLE_NAMES = Object.keys(RULES) as TableName[];

/** What a record of this table is stored under. */
export function keyOf(table: TableName, record: object): string {
  return String(fieldOf(record, RULES[table].key));
}

/** The records among stored rows. Rows that do not parse are left out, and left alone. */
export function parseRows<K extends TableName>(table: K, rows: readonly unknown[]): RecordIn<K>[] {
  return rows.flatMap((row) => {
    const parsed = RULES[table].parse(row);
    return parsed === undefined ? [] : [parsed];
  });
}

/**
 * What to do with a record, given the row stored under its id and the rows in its slot.
 * - `write`: it is new, or its stamp is not earlier than the stored one.
 * - `keep`: the very same fact is stored already (a repeated write).
 * - `stale`: a register with a later stamp is stored.
 * - `conflict`: another fact has this id or holds this slot. A row in the slot that cannot be read does not
 *   count: nobody can see it, so it must not stop the candidate from answering.
 */
export function settle<K extends TableName>(
  table: K,
  record: RecordIn<K>,
  stored: { readonly sameId: unknown; readonly sameSlot: readonly unknown[] },
): 'write' | 'keep' | 'stale' | 'conflict' {
  if (RULES[table].kind === 'register') return stampIn(stored.sameId) > stampIn(record) ? 'stale' : 'write';
  if (stored.sameId !== undefined)
    return JSON.stringify(stored.sameId) === JSON.stringify(record) ? 'keep' : 'conflict';
  return parseRows(table, stored.sameSlot).length > 0 ? 'conflict' : 'write';
}

/** The stamp of a stored row, read loosely: a row of a newer version must not be overwritten by an earlier stamp. */
export function stampIn(row: unknown): Stamp {
  if (typeof row !== 'object' || row === null) return FIRST_STAMP;
  const { progress, stamp } = row as { progress?: { stamp?: unknown } | null; stamp?: unknown };
  const parsed = Stamp.safeParse(progress?.stamp ?? stamp);
  return parsed.success ? parsed.data : FIRST_STAMP;
}

/** Whether a stored row is marked as removed, read as loosely as an index does. */
export function isRemoved(row: unknown): boolean {
  if (typeof row !== 'object' || row === null) return false;
  const { progress, removedAt } = row as { progress?: { removedAt?: unknown } | null; removedAt?: unknown };
  return typeof (progress?.removedAt ?? removedAt) === 'number';
}

/** A field of a record by name; slots and indexes name fields as text. */
export function fieldOf(record: object, field: string): string | number {
  const value: unknown = Reflect.get(record, field);
  return typeof value === 'number' ? value : String(value);
}
