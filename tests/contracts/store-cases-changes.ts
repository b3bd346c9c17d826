import type { SessionId } from '#shared/ids.ts';
import type { Changes, Interview } from '#shared/interview/interview.ts';
import { fail, ok } from '#shared/result.ts';
import * as build from '#tests/helpers/records.ts';
import { type Case, equal, error, sameMembers, value } from './store-checks.ts';

const session = build.aSession();
const question = build.questionOf(session);
const response = build.responseTo(question);

/** Saves a session with one question, ready to be answered. */
const asked: Changes = { sessions: [session], questions: [question] };

/** Answers the question unless it is answered; what a real move does. */
const respondOnce = (interview: Interview | undefined) => {
  if (interview === undefined) return fail('gone' as const);
  if (interview.responses.length > 0) return fail('answered' as const);
  return ok<Changes>({ responses: [build.responseTo(question)] });
};

/** How writing behaves. */
export const changeCases: readonly Case[] = [
  {
    name: 'a change of a session that does not exist is decided on undefined',
    run: async ({ store }) => {
      const decided = await store.change(build.anId<SessionId>(), (interview) => fail({ interview }));
      equal(error(decided), { interview: undefined });
    },
  },
  {
    name: 'everything a move returns is stored and read back unchanged',
    run: async ({ store }) => {
      const analysis = build.analysisOf(response);
      const changes: Changes = {
        sessions: [session],
        questions: [question],
        preparedQuestions: [build.preparedIn(session)],
        attempts: [build.attemptAt(question)],
        responses: [response],
        closings: [build.closingOf(question)],
        analyses: [analysis],
        questionFeedback: [build.feedbackOn(analysis)],
        sessionFeedback: [build.summaryOf(session)],
      };
      equal(value(await store.change(session.id, () => ok(changes))), changes);
      const interview = value(await store.readInterview(session.id));
      const { sessions: _, ...rest } = changes;
      equal(interview, { session, application: null, resume: null, ...rest });
    },
  },
  {
    name: 'a refusal is passed on and nothing is written',
    run: async ({ store }) => {
      equal(error(await store.change(session.id, () => fail('not now'))), 'not now');
      equal(value(await store.readInterview(session.id)), undefined);
    },
  },
  {
    name: 'a move that throws is a bug: it is thrown on, and nothing is written',
    run: async ({ store }) => {
      await store.save(asked);
      const thrown = await store
        .change(session.id, () => {
          throw new RangeError('bug');
        })
        .catch((bug: unknown) => bug);
      equal(thrown instanceof RangeError, true);
      equal(value(await store.change(session.id, respondOnce)).responses?.length, 1);
    },
  },
  {
    name: 'of two tabs that answer at once, one wins and the other is told so',
    run: async ({ store, otherTab }) => {
      await store.save(asked);
      const tabs = [store, otherTab, store, otherTab];
      const results = await Promise.all(tabs.map((tab) => tab.change(session.id, respondOnce)));
      equal(results.filter((result) => result.ok).length, 1, 'winners');
      sameMembers(
        results.filter((result) => !result.ok).map((result) => error(result)),
        ['answered', 'answered', 'answered'],
      );
      equal(value(await store.readInterview(session.id))?.responses.length, 1, 'responses');
    },
  },
  ...(
    [
      ['a question with the same number', { questions: [build.questionOf(session)] }],
      ['an attempt with the same number', { attempts: [build.attemptAt(question)] }],
      ['a response to the same prompt', { responses: [build.responseTo(question)] }],
      ['a second closing of an attempt', { closings: [build.closingOf(question)] }],
    ] as const
  ).map(([what, second]) => ({
    name: `${what} fails the whole change with a typed problem`,
    run: async ({ store }: Parameters<Case['run']>[0]) => {
      await store.save({
        ...asked,
        attempts: [build.attemptAt(question)],
        responses: [response],
        closings: [build.closingOf(question)],
      });
      const before = value(await store.readInterview(session.id));
      const more = { ...second, analyses: [build.analysisOf(response)] };
      const [table] = Object.keys(second);
      const expected = { kind: 'storage-failed', detail: `conflict in ${table}` };
      equal(error(await store.change(session.id, () => ok<Changes>(more))), expected);
      equal(error(await store.save(more)), expected);
      equal(value(await store.readInterview(session.id)), before, 'what was stored');
    },
  })),
  {
    name: 'a retry, a follow-up and a second analysis each have a place of their own',
    run: async ({ store }) => {
      await store.save({ ...asked, responses: [response], analyses: [build.analysisOf(response)] });
      const more: Changes = {
        responses: [
          build.responseTo(question, { responseNumber: 2 }),
          build.responseTo(question, { attempt: 2 }),
        ],
        analyses: [build.analysisOf(response, { source: build.CLAUDE })],
      };
      value(await store.change(session.id, () => ok(more)));
      const interview = value(await store.readInterview(session.id));
      equal([interview?.responses.length, interview?.analyses.length], [3, 2]);
    },
  },
  {
    name: 'the very same fact may be written again; another one under its id may not',
    run: async ({ store }) => {
      await store.save({ ...asked, responses: [response] });
      value(await store.save({ responses: [response] }));
      const other = { ...response, text: 'Something else.' };
      equal(error(await store.save({ responses: [other] })).kind, 'storage-failed');
      equal(value(await store.readInterview(session.id))?.responses, [response]);
    },
  },
  {
    name: 'of two versions of a session the later stamp stays, whichever is saved last',
    run: async ({ store }) => {
      const early = build.aSession({ progress: build.aProgress({ stamp: build.aStamp(build.at(1)) }) });
      const late = {
        ...early,
        progress: build.aProgress({
          status: { kind: 'paused', since: build.at(2) },
          stamp: build.aStamp(build.at(2)),
        }),
      };
      await store.save({ sessions: [late] });
      value(await store.save({ sessions: [early] }));
      equal(value(await store.readInterview(early.id))?.session, late);
      const refused = await store.change(early.id, () => ok<Changes>({ sessions: [early] }));
      equal(error(refused), { kind: 'storage-failed', detail: 'conflict in sessions' });
      equal(value(await store.readInterview(early.id))?.session, late);
    },
  },
  {
    name: 'applications and résumés keep the later stamp too',
    run: async ({ store }) => {
      const application = build.anApplication({ stamp: build.aStamp(build.at(5)) });
      const resume = build.aResume({ stamp: build.aStamp(build.at(5)) });
      await store.save({ applications: [application], resumes: [resume] });
      await store.save({
        applications: [{ ...application, title: 'Old', stamp: build.aStamp(build.at(4)) }],
        resumes: [{ ...resume, name: 'New', stamp: build.aStamp(build.at(6)) }],
      });
      equal(value(await store.readApplication(application.id))?.title, application.title);
      equal(value(await store.readResume(resume.id))?.name, 'New');
    },
  },
  {
    name: 'fields of a newer version survive',
    run: async ({ store }) => {
      const newer = { ...session, mood: 'calm' };
      await store.save({ sessions: [newer] });
      await store.change(session.id, (interview) =>
        interview === undefined
          ? fail('gone')
          : ok<Changes>({ sessions: [{ ...interview.session, progress: build.aProgress() }] }),
      );
      equal(value(await store.readInterview(session.id))?.session, { ...newer, progress: build.aProgress() });
    },
  },
  {
    name: 'what is stored does not change with the object it came from',
    run: async ({ store }) => {
      const hints = ['Breathe.'];
      await store.save({ ...asked, questions: [build.questionOf(session, 1, { hints })] });
      hints.push('Panic.');
      equal(value(await store.readInterview(session.id))?.questions[0]?.hints, ['Breathe.']);
    },
  },
];
