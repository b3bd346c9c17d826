import type { Instant } from '#shared/ids.ts';
import { aProgress, aSession, aStamp, at, START, spentOn } from '#tests/helpers/records.ts';
import type { Store } from '#web/store/store.ts';
import { type Case, equal, value, watched } from './store-checks.ts';

const [first, second] = [aSession({ createdAt: at(0) }), aSession({ createdAt: at(1) })];
const EVER = at(0);

/** What a watch of it tells first. */
async function reportOf(store: Store, since: Instant = EVER, most = 5) {
  const told = watched(store.watchSpending(since, most));
  const report = await told.until(() => true, 'a report');
  told.end();
  return report;
}

/** What Claude took, by month and by interview. */
export const spendingCases: readonly Case[] = [
  {
    name: 'nothing spent is a report of nothing',
    run: async ({ store }) => {
      const report = await reportOf(store);
      equal(report.ever, false);
      equal(report.interviews, []);
      equal(report.lately.calls, 0);
    },
  },
  {
    name: 'an answer that is given again is counted once, whichever tab notes it',
    run: async ({ store, otherTab }) => {
      const spent = spentOn(first.id, { at: at(5) });
      value(await store.noteSpent(spent));
      value(await otherTab.noteSpent({ ...spent, at: at(9) }));
      const { lately } = await reportOf(store);
      equal(lately, { calls: 1, tokensRead: 1_500, tokensWritten: 200, searches: 0, cost: 0.004 });
    },
  },
  {
    name: 'what was spent is summed since an instant, and told by interview, the last first, whole',
    run: async ({ store }) => {
      value(await store.save({ sessions: [first, second] }));
      value(await store.noteSpent(spentOn(first.id, { at: at(1) })));
      value(await store.noteSpent(spentOn(second.id, { at: at(2) })));
      value(await store.noteSpent(spentOn(first.id, { at: at(3) })));
      value(await store.noteSpent(spentOn(null, { at: at(4) })));
      const { lately, interviews, ever } = await reportOf(store, at(3));
      equal([lately.calls, ever], [2, true]);
      equal(
        interviews.map(({ session, spending }) => [session.id, spending.calls]),
        [
          [first.id, 2],
          [second.id, 1],
        ],
      );
      equal((await reportOf(store, EVER, 1)).interviews.length, 1);
    },
  },
  {
    name: 'a removed interview is told of no more, and what it took stays in the sum',
    run: async ({ store }) => {
      value(await store.save({ sessions: [second, first] }));
      value(await store.noteSpent(spentOn(first.id, { at: at(1) })));
      value(
        await store.save({
          sessions: [{ ...first, progress: aProgress({ removedAt: START, stamp: aStamp(at(1)) }) }],
        }),
      );
      const { lately, interviews } = await reportOf(store);
      equal([lately.calls, interviews.length], [1, 0]);
    },
  },
  {
    name: 'a watch hears what another tab notes, and of its own interview only',
    run: async ({ store, otherTab }) => {
      value(await store.noteSpent(spentOn(second.id, { at: at(1) })));
      value(await store.noteSpent(spentOn(second.id, { at: at(2) })));
      const told = watched(store.watchSpendingOn(first.id));
      equal((await told.until(() => true, 'anything')).calls, 0);
      value(await otherTab.noteSpent(spentOn(first.id, { at: at(3) })));
      await told.until(({ calls }) => calls === 1, 'one call');
      told.end();
    },
  },
  {
    name: 'what Claude declined is remembered once, told to another tab, and erased with everything',
    run: async ({ store, otherTab }) => {
      const told = watched(otherTab.watchDeclined());
      await told.until((keys) => keys.length === 0, 'nothing');
      value(await store.noteDeclined('one again analysis 1'));
      value(await otherTab.noteDeclined('one again analysis 1'));
      await told.until((keys) => keys.length === 1, 'one');
      told.end();
      equal(value(await store.readDeclined()), ['one again analysis 1']);
      value(await store.eraseEverything());
      equal(value(await store.readDeclined()), []);
    },
  },
  {
    name: 'everything erased takes along what was spent',
    run: async ({ store }) => {
      value(await store.noteSpent(spentOn(first.id)));
      value(await store.eraseEverything());
      equal((await reportOf(store)).ever, false);
    },
  },
];
