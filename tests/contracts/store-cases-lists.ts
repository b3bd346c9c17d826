import type { SessionId } from '#shared/ids.ts';
import type { Session } from '#shared/interview/records.ts';
import { ok } from '#shared/result.ts';
import * as build from '#tests/helpers/records.ts';
import { type Case, equal, sameMembers, value, watched } from './store-checks.ts';

/** Sessions a second apart, oldest first, saved out of order. */
const sessionsOf = (count: number) =>
  Array.from({ length: count }, (_, index) => build.aSession({ createdAt: build.at(index * 1000) }));

const over = (kind: 'completed' | 'abandoned', at = 0) =>
  build.aSession({
    createdAt: build.at(at),
    progress: build.aProgress({ status: { kind, at: build.START } }),
  });

const later = (session: Session, over: Partial<Session['progress']>): Session => ({
  ...session,
  progress: { ...session.progress, ...over, stamp: build.aStamp(build.at(9_000)) },
});

const idsOf = (sessions: readonly Session[]) => sessions.map(({ id }) => id);

/** How thousands of sessions are read: which there are, those that are looked at, their scores, their work. */
export const listCases: readonly Case[] = [
  {
    name: 'the ids of all sessions come newest first, without removed ones, and equal times in one order',
    run: async ({ store }) => {
      const [oldest, ...rest] = sessionsOf(4);
      const twin = build.aSession({ createdAt: build.at(0) });
      if (!oldest) return;
      const removed = build.aSession({ progress: build.aProgress({ removedAt: build.START }) });
      await store.save({ sessions: [...rest.toReversed(), removed, twin, oldest] });
      const watch = watched(store.watchSessionIds());
      const ids = await watch.until((now) => now.length > 0, 'ids');
      equal(ids, [...idsOf(rest).toReversed(), twin.id, oldest.id]);
      watch.end();
    },
  },
  {
    name: 'the ids are told anew when a session comes, goes or returns, also from another tab, and not when one changes',
    run: async ({ store, otherTab }) => {
      const [first, second] = sessionsOf(2) as [Session, Session];
      await store.save({ sessions: [first] });
      const watch = watched(store.watchSessionIds());
      await watch.until((ids) => ids.length === 1, 'one');
      await otherTab.save({ sessions: [second] });
      await watch.until((ids) => ids.length === 2, 'two');
      const changed = later(first, { status: { kind: 'abandoned', at: build.START } });
      await store.save({ sessions: [changed] });
      await otherTab.save({ sessions: [later(second, { removedAt: build.START })] });
      await watch.until(() => watch.values.length === 3, 'one again');
      await store.change(second.id, (interview) =>
        ok({ sessions: interview ? [later(interview.session, { removedAt: null })] : [] }),
      );
      await watch.until(() => watch.values.length === 4, 'two again');
      equal(
        watch.values.map((ids) => ids.length),
        [1, 2, 1, 2],
        'times told',
      );
      watch.end();
    },
  },
  {
    name: 'erasing everything leaves no ids',
    run: async ({ store }) => {
      await store.save({ sessions: sessionsOf(2) });
      const watch = watched(store.watchSessionIds());
      await watch.until((ids) => ids.length === 2, 'two');
      value(await store.eraseEverything());
      await watch.until((ids) => ids.length === 0, 'none');
      watch.end();
    },
  },
  {
    name: 'sessions are read by id, in the order asked for, without removed and unreadable ones',
    run: async ({ store }) => {
      const [a, b, c, d] = sessionsOf(4) as [Session, Session, Session, Session];
      const summary = build.summaryOf(b);
      const removed = later(c, { removedAt: build.START });
      const broken = { ...d, stage: 42 as unknown as Session['stage'] };
      await store.save({ sessions: [a, b, removed, broken], sessionFeedback: [summary, build.summaryOf(a)] });
      const asked = [b.id, c.id, d.id, build.anId<SessionId>(), a.id];
      const watch = watched(store.watchSessionRows(asked));
      const rows = await watch.until((now) => now.length > 0, 'rows');
      equal(idsOf(rows.map(({ session }) => session)), [b.id, a.id]);
      equal(rows[0]?.feedback, summary);
      await store.save({ sessions: [later(b, { removedAt: build.START })] });
      await watch.until((now) => now.length === 1, 'one row');
      watch.end();
    },
  },
  {
    name: 'sessions read by id are not told anew for the sake of others',
    run: async ({ store }) => {
      const [a, b] = sessionsOf(2) as [Session, Session];
      await store.save({ sessions: [a, b] });
      const watch = watched(store.watchSessionRows([a.id]));
      await watch.until((rows) => rows.length === 1, 'the row');
      await store.save({
        sessions: [later(b, { removedAt: build.START })],
        sessionFeedback: [build.summaryOf(b)],
      });
      await store.save({ sessionFeedback: [build.summaryOf(a)] });
      await watch.until((rows) => rows[0]?.feedback !== null, 'its feedback');
      equal(watch.values.length, 2, 'times told');
      watch.end();
    },
  },
  {
    name: 'scores are those of the coach who scored the latest session: the last ones and the first (000-51)',
    run: async ({ store }) => {
      const sessions = sessionsOf(60);
      const scored = (index: number) =>
        build.summaryOf(sessions[index] as Session, {
          overallScore: index === 58 ? null : 1 + (index % 9),
          source: index === 0 || index === 57 ? build.CLAUDE : build.ON_DEVICE,
          // A warm-up, between the last ones: it is not compared, and its coach decides nothing.
          ...(index === 56 && { questionsCompleted: 1, readiness: null, source: build.CLAUDE }),
        });
      const removed = later(sessions[1] as Session, { removedAt: build.START });
      await store.save({
        sessions: sessions.with(1, removed),
        sessionFeedback: sessions.map((_, index) => scored(index)),
      });
      const watch = watched(store.watchScores(3));
      const told = await watch.until(({ recent }) => recent.length > 0, 'scores');
      const at = (index: number) => ({
        startedAt: build.at(index * 1000),
        score: 1 + (index % 9),
        coach: 'on_device',
        short: false,
      });
      equal(told, { first: at(2), recent: [54, 55, 59].map(at), mixed: true, othersBefore: true, short: 1 });
      const another = build.aSession({ createdAt: build.at(70_000) });
      await store.save({
        sessions: [another],
        sessionFeedback: [build.summaryOf(another, { source: build.CLAUDE })],
      });
      const mixed = await watch.until(({ recent }) => recent.at(-1)?.coach === 'claude', 'the other coach');
      equal(
        mixed.recent.map(({ startedAt }) => startedAt),
        [0, 57_000, 70_000].map(build.at),
      );
      equal(mixed.first?.startedAt, build.at(0));
      equal(mixed.othersBefore, false, 'others before');
      watch.end();
    },
  },
  {
    name: 'where nothing is scored there are no scores',
    run: async ({ store }) => {
      await store.save({ sessions: sessionsOf(2) });
      const watch = watched(store.watchScores(3));
      equal(await watch.until(() => true, 'scores'), {
        first: null,
        recent: [],
        mixed: false,
        othersBefore: false,
        short: 0,
      });
      watch.end();
    },
  },
  {
    name: 'a session found settled is open again as soon as it has new work',
    run: async ({ store, otherTab }) => {
      const [done, left] = [over('completed'), over('abandoned', 1)];
      const question = build.questionOf(done);
      await store.save({
        sessions: [done, left],
        questions: [question],
        sessionFeedback: [build.summaryOf(done)],
      });
      equal(value(await store.openSessions()), []);
      const retry = build.responseTo(question, { attempt: 2 });
      value(await otherTab.change(done.id, () => ok({ responses: [retry] })));
      equal(value(await store.openSessions()), [done.id]);
      equal(value(await otherTab.openSessions()), [done.id], 'asked again');
      const analysis = build.analysisOf(retry);
      value(await store.change(done.id, () => ok({ analyses: [analysis] })));
      equal(value(await store.openSessions()), [done.id]);
      value(await store.change(done.id, () => ok({ questionFeedback: [build.feedbackOn(analysis)] })));
      equal(value(await store.openSessions()), []);
    },
  },
  {
    name: 'a settled session whose answer Claude may have missed is open, for as long as Claude has not read it',
    run: async ({ store }) => {
      const session = over('completed');
      const kept = { ...over('completed', 1), keptOnDevice: true };
      for (const it of [session, kept]) {
        const question = build.questionOf(it);
        const response = build.responseTo(question, { respondedAt: build.at(5_000) });
        const analysis = build.analysisOf(response);
        await store.save({
          ...{ sessions: [it], questions: [question], responses: [response], analyses: [analysis] },
          ...{ questionFeedback: [build.feedbackOn(analysis)], sessionFeedback: [build.summaryOf(it)] },
        });
      }
      equal(value(await store.openSessions(build.at(4_000))), [session.id]);
      equal(value(await store.openSessions(build.at(4_000))), [session.id], 'asked again');
      const [response] = value(await store.readInterview(session.id))?.responses ?? [];
      if (!response) throw new Error('the response is gone');
      const read = build.analysisOf(response, { source: build.CLAUDE });
      value(
        await store.change(session.id, () =>
          ok({ analyses: [read], questionFeedback: [build.feedbackOn(read)] }),
        ),
      );
      equal(value(await store.openSessions(build.at(4_000))), []);
    },
  },
  {
    name: 'a settled session answered before Claude might read is not open',
    run: async ({ store }) => {
      const session = over('completed');
      const question = build.questionOf(session);
      const response = build.responseTo(question, { respondedAt: build.at(5_000) });
      const analysis = build.analysisOf(response);
      await store.save({
        ...{ sessions: [session], questions: [question], responses: [response], analyses: [analysis] },
        ...{ questionFeedback: [build.feedbackOn(analysis)], sessionFeedback: [build.summaryOf(session)] },
      });
      equal(value(await store.openSessions(build.at(6_000))), []);
    },
  },
  {
    name: 'more sessions with work than are looked at in one go are all found',
    run: async ({ store }) => {
      const sessions = sessionsOf(120);
      await store.save({ sessions });
      sameMembers(value(await store.openSessions()), idsOf(sessions));
    },
  },
  {
    name: 'counting what cannot be read stops when told to',
    run: async ({ store }) => {
      // More than are read in one go, so that stopping shows.
      const unreadable = sessionsOf(150).map((session) => ({
        ...session,
        stage: 42 as unknown as Session['stage'],
      }));
      await store.save({ sessions: unreadable });
      equal(value(await store.countUnreadable()), 150);
      const counted = value(await store.countUnreadable(AbortSignal.abort()));
      equal(counted < 150, true, `stopped after ${counted}`);
    },
  },
];
