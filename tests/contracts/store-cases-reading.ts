import type { ApplicationId, QuestionId, ResumeId, SessionId } from '#shared/ids.ts';
import type { Status } from '#shared/interview/vocabulary.ts';
import { ok } from '#shared/result.ts';
import { FIRST_STAMP } from '#shared/stamp.ts';
import * as build from '#tests/helpers/records.ts';
import { type Case, equal, sameMembers, value } from './store-checks.ts';

/** A row that no schema accepts, as a broken import or a far newer version may leave one. */
function unreadable<R extends object>(record: R): R {
  return { ...record, text: 42, stage: 42, company: 42 };
}

const withStatus = (kind: Status, removedAt: boolean = false) =>
  build.aSession({
    progress: build.aProgress({
      status:
        kind === 'paused'
          ? { kind, since: build.START }
          : ({ kind, at: build.START } as { kind: 'completed'; at: typeof build.START }),
      removedAt: removedAt ? build.START : null,
    }),
  });

/** How reading behaves. */
export const readingCases: readonly Case[] = [
  {
    name: 'what is not there is undefined, not a problem',
    run: async ({ store }) => {
      equal(value(await store.readInterview(build.anId<SessionId>())), undefined);
      equal(value(await store.readApplication(build.anId<ApplicationId>())), undefined);
      equal(value(await store.readResume(build.anId<ResumeId>())), undefined);
      equal(value(await store.readQuestion(build.anId<QuestionId>())), undefined);
      equal(value(await store.latestStamp()), FIRST_STAMP);
      equal(value(await store.openSessions()), []);
      equal(value(await store.recentQuestionTexts(5)), []);
    },
  },
  {
    name: 'an interview brings its application and résumé, and nothing of other sessions',
    run: async ({ store }) => {
      const [application, resume] = [build.anApplication(), build.aResume()];
      const session = build.aSession({ applicationId: application.id, resumeId: resume.id });
      const [question, other] = [build.questionOf(session), build.aQuestion()];
      await store.save({
        sessions: [session, build.aSession()],
        applications: [application, build.anApplication()],
        resumes: [resume],
        questions: [question, other],
        responses: [build.responseTo(other)],
      });
      equal(
        value(await store.readInterview(session.id)),
        build.anInterview({ session, application, resume, questions: [question] }),
      );
      equal(value(await store.readQuestion(question.id)), question);
    },
  },
  {
    name: 'a removed application still stands in the interviews about it',
    run: async ({ store }) => {
      const application = build.anApplication({ removedAt: build.START });
      const session = build.aSession({ applicationId: application.id });
      await store.save({ applications: [application], sessions: [session] });
      equal(value(await store.readInterview(session.id))?.application, application);
    },
  },
  {
    name: 'a row that cannot be read is left out, counted, kept, and in the way of nothing',
    run: async ({ store }) => {
      const session = build.aSession();
      const [first, second] = [build.questionOf(session, 1), build.questionOf(session, 2)];
      const lost = unreadable(build.responseTo(first));
      const kept = build.responseTo(second);
      const lostSession = unreadable(build.aSession());
      await store.save({
        sessions: [session, lostSession],
        questions: [first, second],
        responses: [lost, kept],
      });
      equal(value(await store.readInterview(session.id))?.responses, [kept]);
      equal(value(await store.readInterview(lostSession.id)), undefined);
      equal(value(await store.countUnreadable()), 2);
      const again = build.responseTo(first);
      value(await store.change(session.id, () => ok({ responses: [again] })));
      sameMembers(value(await store.readInterview(session.id))?.responses ?? [], [kept, again]);
      equal(value(await store.countUnreadable()), 2);
    },
  },
  {
    name: 'the questions asked last come newest first, and no more than asked for',
    run: async ({ store }) => {
      const session = build.aSession();
      const questions = [1, 2, 3, 4].map((number) =>
        build.questionOf(session, number, { text: `Question ${number}?`, askedAt: build.at(number) }),
      );
      await store.save({ sessions: [session], questions: questions.toReversed() });
      equal(value(await store.recentQuestionTexts(3)), ['Question 4?', 'Question 3?', 'Question 2?']);
    },
  },
  {
    name: 'open sessions are those where a coach may have work',
    run: async ({ store }) => {
      const running = withStatus('in_progress');
      const waiting = withStatus('completed');
      const done = withStatus('completed');
      const retried = withStatus('completed');
      const unexplained = withStatus('paused');
      const quiet = [
        withStatus('pending'),
        withStatus('paused'),
        withStatus('abandoned'),
        withStatus('completed', true),
      ];
      const abandoned = withStatus('abandoned');
      const [a, b, c] = [build.questionOf(done), build.questionOf(unexplained), build.questionOf(retried)];
      const [judgedA, judgedB] = [
        build.analysisOf(build.responseTo(a)),
        build.analysisOf(build.responseTo(b)),
      ];
      const saved = await store.save({
        sessions: [running, waiting, done, retried, unexplained, abandoned, ...quiet],
        questions: [a, b, c],
        responses: [
          build.responseTo(a, { id: judgedA.responseId }),
          build.responseTo(b, { id: judgedB.responseId }),
          build.responseTo(c, { attempt: 2 }),
          build.responseTo(build.questionOf(abandoned)),
        ],
        analyses: [judgedA, judgedB],
        questionFeedback: [build.feedbackOn(judgedA)],
        sessionFeedback: [build.summaryOf(done), build.summaryOf(retried)],
      });
      value(saved);
      sameMembers(
        value(await store.openSessions()),
        [running, waiting, retried, unexplained].map(({ id }) => id),
      );
    },
  },
  {
    name: 'the latest stamp is found among sessions, applications and résumés, removed ones too',
    run: async ({ store }) => {
      const late = build.aStamp(build.at(9_000));
      await store.save({ sessions: [build.aSession()], applications: [build.anApplication()] });
      await store.save({ resumes: [build.aResume({ stamp: late, removedAt: build.START })] });
      equal(value(await store.latestStamp()), late);
      const later = build.aStamp(build.at(9_001));
      await store.save({ sessions: [build.aSession({ progress: build.aProgress({ stamp: later }) })] });
      equal(value(await store.latestStamp()), later);
    },
  },
  {
    name: 'the inventory counts what is not removed, the answers of a removed session neither',
    run: async ({ store }) => {
      const [session, removed] = [build.aSession(), withStatus('completed', true)];
      const [question, gone] = [build.questionOf(session), build.questionOf(removed)];
      await store.save({
        sessions: [session, removed],
        questions: [question, gone],
        responses: [
          build.responseTo(question),
          build.responseTo(question, { responseNumber: 2 }),
          build.responseTo(gone),
        ],
        applications: [build.anApplication(), build.anApplication({ removedAt: build.START })],
        resumes: [build.aResume()],
      });
      const { bytes, ...counted } = value(await store.inventory());
      equal(counted, { sessions: 1, responses: 2, applications: 1, resumes: 1 });
      equal(bytes === null || bytes >= 0, true, 'bytes');
    },
  },
];
