/*
 * What Claude took: tokens by the API's own count, and what they cost at its list prices. The price is computed
 * where the answer is made, call by call (prompts/cost.ts), because an answer may take several models; it is kept
 * with the answer, so that a later price changes nothing about what was.
 */
import * as z from 'zod/mini';
import { Instant, SessionId } from './ids.ts';
import type { Session } from './interview/records.ts';
import { type RecordOf, record } from './record.ts';
import { CallUsage } from './wire/coach-wire.ts';

/** What one answer of Claude's took; none of its words. */
export const Spent = record({
  /** Of the record it was for and the call that made it: an answer that is given again has the same. */
  id: z.string().check(z.minLength(1)),
  /** null: for no interview, as when a company is looked up. */
  sessionId: z.nullable(SessionId),
  prompt: z.string(),
  promptVersion: z.int(),
  /** That wrote the answer; others may have tried before. */
  model: z.string(),
  usage: CallUsage,
  at: Instant,
});
export type Spent = RecordOf<typeof Spent>;

/** A sum of it. */
export interface Spending {
  readonly calls: number;
  /** What Claude was told, cached or not. */
  readonly tokensRead: number;
  readonly tokensWritten: number;
  readonly searches: number;
  /** Dollars. */
  readonly cost: number;
}

/** What Claude took of late. */
export interface SpendingReport {
  /** Since the instant it was asked for, of removed interviews too: what was spent stays spent. */
  readonly lately: Spending;
  /** The interviews Claude worked for last, the last first, without those that are removed. */
  readonly interviews: readonly { readonly session: Session; readonly spending: Spending }[];
  /** Whether it ever took anything. */
  readonly ever: boolean;
}

/** All of it together. */
export function spendingIn(spent: readonly Spent[]): Spending {
  const sum = (count: (usage: CallUsage) => number) =>
    spent.reduce((total, { usage }) => total + count(usage), 0);
  return {
    calls: sum((it) => it.calls),
    tokensRead: sum((it) => it.inputTokens + it.cacheReadTokens + it.cacheWriteTokens),
    tokensWritten: sum((it) => it.outputTokens),
    searches: sum((it) => it.searches),
    cost: sum((it) => it.cost),
  };
}

/** The spent among stored rows; what cannot be read is left out. */
export function spentAmong(rows: readonly unknown[]): readonly Spent[] {
  return rows.flatMap((row) => {
    const parsed = Spent.safeParse(row);
    return parsed.success ? [parsed.data] : [];
  });
}
