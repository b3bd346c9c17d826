import type { Instant, SessionId } from '#shared/ids.ts';
import type { Session } from '#shared/interview/records.ts';
import { type SpendingReport, type Spent, spendingIn } from '#shared/spending.ts';

/** What a report is of. */
export interface ReportOf {
  readonly since: Instant;
  /** Interviews, at most. */
  readonly most: number;
}

/** The interviews for which these were spent, the last first. */
function interviewsIn(spent: readonly Spent[]): readonly SessionId[] {
  const latestFirst = spent.toSorted((a, b) => b.at - a.at);
  return [...new Set(latestFirst.flatMap(({ sessionId }) => sessionId ?? []))];
}

/**
 * The report on what was spent.
 * @param spent all there is since then, and all for the interviews that are told of.
 * @param sessions those that may be told of; removed ones are left out.
 */
export function reportOf(
  spent: readonly Spent[],
  sessions: readonly Session[],
  { since, most }: ReportOf,
): SpendingReport {
  const kept = new Map(
    sessions.flatMap((it) => (it.progress.removedAt === null ? [[it.id, it] as const] : [])),
  );
  const interviews = interviewsIn(spent).flatMap((id) => {
    const session = kept.get(id);
    return session ? [{ session, spending: spendingIn(spent.filter((it) => it.sessionId === id)) }] : [];
  });
  return {
    lately: spendingIn(spent.filter(({ at }) => at >= since)),
    interviews: interviews.slice(0, most),
    ever: spent.length > 0,
  };
}
