import type { Changes } from '#shared/interview/interview.ts';
import { fail, ok } from '#shared/result.ts';
import * as build from '#tests/helpers/records.ts';
import { type Case, equal, eventually, value, watched } from './store-checks.ts';

const session = build.aSession();
const question = build.questionOf(session);

/** How watching behaves. */
export const watchingCases: readonly Case[] = [
  {
    name: 'a watched interview is told at once, undefined while there is none',
    run: async ({ store }) => {
      const watch = watched(store.watchInterview(session.id));
      await eventually(async () => watch.values.length > 0, 'no session');
      await store.save({ sessions: [session] });
      equal((await watch.until((interview) => interview !== undefined, 'the session'))?.session, session);
      equal(watch.values[0], undefined);
      watch.end();
    },
  },
  {
    name: 'a change is told to this tab and to the other',
    run: async ({ store, otherTab }) => {
      await store.save({ sessions: [session], questions: [question] });
      const watches = [store, otherTab].map((tab) => watched(tab.watchInterview(session.id)));
      for (const watch of watches) await watch.until((now) => now?.questions.length === 1, 'the question');
      await store.change(session.id, () => ok<Changes>({ responses: [build.responseTo(question)] }));
      for (const watch of watches) await watch.until((now) => now?.responses.length === 1, 'the response');
      await otherTab.change(session.id, () => ok<Changes>({ closings: [build.closingOf(question)] }));
      for (const watch of watches) {
        await watch.until((now) => now?.closings.length === 1, 'the closing');
        equal(watch.problems, []);
        watch.end();
      }
    },
  },
  {
    name: 'a change of the application is told to the interview about it',
    run: async ({ store }) => {
      const application = build.anApplication();
      const about = build.aSession({ applicationId: application.id });
      await store.save({ applications: [application], sessions: [about] });
      const watch = watched(store.watchInterview(about.id));
      await watch.until((now) => now?.application?.title === application.title, 'the application');
      const edited = { ...application, title: 'Head Baker', stamp: build.aStamp(build.at(1)) };
      await store.save({ applications: [edited] });
      await watch.until((now) => now?.application?.title === 'Head Baker', 'the new title');
      watch.end();
    },
  },
  {
    name: 'changes of other interviews do not wake a watched one',
    run: async ({ store }) => {
      await store.save({ sessions: [session], questions: [question] });
      const watch = watched(store.watchInterview(session.id));
      await watch.until((now) => now !== undefined, 'the session');
      const told = watch.values.length;
      for (const number of [1, 2, 3]) {
        const other = build.aSession();
        const asked = build.questionOf(other, number);
        await store.save({ sessions: [other], questions: [asked], responses: [build.responseTo(asked)] });
      }
      await store.save({ responses: [build.responseTo(question)] });
      await watch.until((now) => now?.responses.length === 1, 'the response');
      equal(watch.values.length, told + 1, 'times told');
      watch.end();
    },
  },
  {
    name: 'a refused change wakes nobody',
    run: async ({ store }) => {
      await store.save({ sessions: [session], questions: [question] });
      const watch = watched(store.watchInterview(session.id));
      await watch.until((now) => now !== undefined, 'the session');
      const told = watch.values.length;
      await store.change(session.id, () => fail('no'));
      await store.save({ responses: [build.responseTo(question)] });
      await watch.until((now) => now?.responses.length === 1, 'the response');
      equal(watch.values.length, told + 1, 'times told');
      watch.end();
    },
  },
  {
    name: 'a watch that has ended hears nothing more',
    run: async ({ store }) => {
      const ended = watched(store.watchInterview(session.id));
      ended.end();
      const heard = watched(store.watchInterview(session.id));
      const endedLater = watched(store.watchInterview(session.id));
      await store.save({ sessions: [session] });
      await endedLater.until((now) => now !== undefined, 'the session');
      const told = endedLater.values.length;
      endedLater.end();
      await store.save({ questions: [question] });
      await heard.until((now) => now?.questions.length === 1, 'the question');
      equal([ended.values.length, endedLater.values.length], [0, told]);
      heard.end();
    },
  },
  {
    name: 'sessions are listed newest first, with their newest feedback, without removed ones',
    run: async ({ store }) => {
      const sessions = [1, 2, 3, 4].map((time) => build.aSession({ createdAt: build.at(time) }));
      const [first, second, third, fourth] = sessions;
      if (!first || !second || !third || !fourth) return;
      const removed = { ...fourth, progress: build.aProgress({ removedAt: build.START }) };
      const old = build.summaryOf(second, { createdAt: build.at(10) });
      const newer = build.summaryOf(second, { createdAt: build.at(11), overallScore: 9 });
      await store.save({ sessions: [second, removed, first, third], sessionFeedback: [newer, old] });
      const watch = watched(store.watchSessions(2));
      equal(await watch.until((rows) => rows.length > 0, 'sessions'), [
        { session: third, feedback: null },
        { session: second, feedback: newer },
      ]);
      await store.save({ sessionFeedback: [build.summaryOf(third)] });
      await watch.until((rows) => rows[0]?.feedback !== null, 'feedback');
      watch.end();
    },
  },
  {
    name: 'applications and résumés are listed newest first, without removed ones',
    run: async ({ store }) => {
      const [a, b] = [1, 2].map((time) => build.anApplication({ createdAt: build.at(time) }));
      const [r, s] = [1, 2].map((time) => build.aResume({ createdAt: build.at(time) }));
      if (!a || !b || !r || !s) return;
      const gone = { removedAt: build.START };
      await store.save({
        applications: [a, b, build.anApplication(gone)],
        resumes: [r, s, build.aResume(gone)],
      });
      const [applications, resumes] = [watched(store.watchApplications()), watched(store.watchResumes())];
      equal(await applications.until((list) => list.length > 0, 'applications'), [b, a]);
      equal(await resumes.until((list) => list.length > 0, 'résumés'), [s, r]);
      await store.save({ applications: [{ ...b, ...gone, stamp: build.aStamp(build.at(3)) }] });
      equal(await applications.until((list) => list.length === 1, 'one application'), [a]);
      applications.end();
      resumes.end();
    },
  },
  {
    name: 'erasing everything leaves nothing, and open watches see that',
    run: async ({ store }) => {
      await store.save({
        sessions: [session],
        questions: [question],
        responses: [build.responseTo(question)],
        applications: [build.anApplication()],
        resumes: [build.aResume()],
      });
      store.drafts.write('response/1', 'half a sentence', build.START);
      store.drafts.write('response/2', 'another', build.START);
      await store.drafts.flush();
      const watch = watched(store.watchInterview(session.id));
      const sessions = watched(store.watchSessions(5));
      await watch.until((now) => now !== undefined, 'the session');
      await sessions.until((rows) => rows.length === 1, 'the list');
      store.drafts.write('response/2', 'another word', build.START);
      value(await store.eraseEverything());
      await sessions.until((rows) => rows.length === 0, 'an empty list');
      await store.save({ sessions: [build.aSession()] });
      await sessions.until((rows) => rows.length === 1, 'a new list');
      equal(watch.values.at(-1), undefined);
      equal(value(await store.inventory()).responses, 0);
      equal([store.drafts.peek('response/1'), await store.drafts.read('response/2')], [undefined, undefined]);
      equal(store.drafts.dirty, false);
      watch.end();
      sessions.end();
    },
  },
];
