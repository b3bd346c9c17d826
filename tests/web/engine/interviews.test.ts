import { describe, expect, test } from 'vitest';
import type { ApplicationId, QuestionId, ResumeId, SessionId } from '#shared/ids.ts';
import { nextStep } from '#shared/interview/next-step.ts';
import { SPECIFIED_TEXT } from '#shared/interview/refusals.ts';
import { fail, ok } from '#shared/result.ts';
import { type Asked, aFollowUp, done, judging, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { anId, CLAUDE } from '#tests/helpers/records.ts';
import type { CoachState, Interviews } from '#web/engine/interviews.ts';
import { aPhone, aSetup, atStep, begun, goOn, idle, kinds, ready, slotIn, stored } from './phone.ts';

const waiting = (state: CoachState) => state.kind === 'waiting';
describe('starting', () => {
  test('shows the first question as soon as the coach has asked it (000-28, 000-103)', async () => {
    const { app, id } = await begun();

    expect(nextStep(await atStep(app, id, 'response'))).toMatchObject({
      kind: 'response',
      prompt: 'Question 1 of 2: tell me about leadership.',
      responseNumber: 1,
    });
  });

  test('saves the session before the coach is asked (001-21)', async () => {
    const phone = aPhone();
    const seen: unknown[] = [];
    const coach = scriptedCoach({}, async () => {
      const open = done(await phone.store.openSessions());
      seen.push(open.length);
    });
    const { app, id } = await begun(coach, {}, phone);
    await ready(app, id);

    expect(seen).toEqual([1]);
  });

  test.each([
    [
      'an application',
      { applicationId: anId<ApplicationId>(), resumeId: null },
      'application-not-found',
      'Job application not found',
    ],
    ['a résumé', { applicationId: null, resumeId: anId<ResumeId>() }, 'resume-not-found', 'Resume not found'],
  ] as const)(
    'is refused with %s that is not there, and nothing is stored (001-19, 001-20)',
    async (_name, material, kind, specified) => {
      const phone = aPhone();
      const app = phone.open(scriptedCoach());

      expect(await app.start(aSetup(), material)).toEqual(fail({ kind }));
      expect(SPECIFIED_TEXT[kind]).toBe(specified);
      expect(done(await app.inventory()).sessions).toBe(0);
    },
  );

  test('gives the coach the job and the résumé that were chosen (000-29)', async () => {
    const phone = aPhone();
    const coach = scriptedCoach();
    const app = phone.open(coach);
    const job = { industry: null, roleLevel: null, targetLevelChosen: null } as const;
    const fields = { company: 'Harbor Bakery', title: 'Shift Lead', jobDescription: 'Senior baker.', ...job };
    const applicationId = done(await app.keepApplication(fields, null));
    const resumeId = done(await app.keepResume({ name: '', text: 'Baker at Mill Lane.' }, null));
    const id = done(await app.start(aSetup(), { applicationId, resumeId }));
    await ready(app, id);

    expect(coach.asked[0]?.input).toMatchObject({
      resume: 'Baker at Mill Lane.',
      job: { company: 'Harbor Bakery', title: 'Shift Lead', description: 'Senior baker.' },
      targetLevel: 'L5A',
      competency: 'leadership',
      questionNumber: 1,
      totalQuestions: 2,
    });
  });
});

describe('answering', () => {
  test('brings the judgment, and the follow-up with it (000-32, 000-104)', async () => {
    const { app, id } = await begun();
    const slot = slotIn(await atStep(app, id, 'response'));
    done(await app.respond(id, slot, 'I fixed the oven.'));

    const judged = await until(app.watchInterview(id), (it) => it?.analyses.length === 1);
    expect(judged?.analyses[0]).toMatchObject({ briefFeedback: 'Heard 1 of it.', followUps: [aFollowUp(1)] });
    expect(judged && nextStep(judged)).toMatchObject({ kind: 'response', responseNumber: 2 });
  });

  test('saves the words before the coach is asked to judge them (000-33, 001-24)', async () => {
    const phone = aPhone();
    const found: (readonly string[])[] = [];
    let session: SessionId | undefined;
    const look = async ({ kind }: Asked) => {
      if (kind !== 'analysis' || session === undefined) return;
      found.push((await stored(phone, session)).responses.map(({ text }) => text));
    };
    const { app, id } = await begun(scriptedCoach({}, look), {}, phone);
    session = id;
    done(await app.respond(id, slotIn(await ready(app, id)), 'Saved first.'));
    await ready(app, id);

    expect(found).toEqual([['Saved first.']]);
  });

  test('gives the coach the whole thread, with what was asked before (X12)', async () => {
    const { app, id, coach } = await begun(scriptedCoach({ analysis: judging({ followUps: 3 }) }));
    for (let turns = 0; turns < 2; turns += 1) await goOn(app, id);
    await ready(app, id);

    const [, second] = coach.asked.filter(({ kind }) => kind === 'analysis');
    expect(second?.input).toMatchObject({
      question: { text: 'Question 1 of 2: tell me about leadership.' },
      thread: [
        { prompt: 'Question 1 of 2: tell me about leadership.', answer: 'I did my part in 1.1.1.' },
        { prompt: aFollowUp(1).text, answer: 'I did my part in 1.1.2.' },
      ],
      askedFollowUps: ['gap-1'],
    });
  });

  test('is refused for a session that is not there (000-123)', async () => {
    const app = aPhone().open(scriptedCoach());
    const slot = { questionId: anId<QuestionId>(), attempt: 1, responseNumber: 1 };

    expect(await app.respond(anId<SessionId>(), slot, 'Hello?')).toEqual(fail({ kind: 'session-not-found' }));
  });

  test('in two tabs at once has exactly one winner; the other is told that it is out of turn', async () => {
    const phone = aPhone();
    const coach = scriptedCoach();
    const { app, id } = await begun(coach, {}, phone);
    const other = phone.open(coach);
    const slot = slotIn(await ready(app, id));

    const outcomes = await Promise.all([
      app.respond(id, slot, 'From the first tab.'),
      other.respond(id, slot, 'From the second tab.'),
    ]);

    expect(outcomes.filter(({ ok: won }) => won)).toHaveLength(1);
    expect(outcomes.filter(({ ok: won }) => !won)).toEqual([fail({ kind: 'out-of-turn' })]);
    expect((await ready(other, id)).responses).toHaveLength(1);
    expect(kinds(coach)).toEqual(['question', 'analysis']);
  });
});

describe('a whole interview', () => {
  test('asks, judges, explains and sums up (000-108)', async () => {
    const { app, id, coach } = await begun(scriptedCoach({}, undefined, CLAUDE));
    while (await goOn(app, id));
    const interview = await ready(app, id);

    expect(nextStep(interview)).toEqual({ kind: 'nothing', because: 'completed' });
    expect(interview.sessionFeedback).toMatchObject([
      { overallScore: 7, questionsCompleted: 2, readiness: 'almost_ready', source: CLAUDE },
    ]);
    expect(kinds(coach)).toEqual([
      ...['question', 'analysis', 'analysis', 'question_feedback'],
      ...['question', 'analysis', 'analysis', 'question_feedback', 'session_feedback'],
    ]);
  });

  test('is asked for once, though two tabs look on (X7)', async () => {
    const phone = aPhone();
    const coach = scriptedCoach();
    const { app, id } = await begun(coach, {}, phone);
    const other = phone.open(coach);
    const stop = other.watchInterview(id)(
      () => undefined,
      () => undefined,
    );
    while (await goOn(app, id));
    await ready(other, id);
    stop();

    expect(coach.asked).toHaveLength(9);
  });

  test('is the same where tabs cannot wait for each other: two coaches may be asked, one reply is kept', async () => {
    const phone = aPhone();
    const { app, id } = await begun(scriptedCoach(), {}, phone);
    const coach = scriptedCoach();
    const other = aPhone(phone).open(coach); // its locks are its own, as in a browser without Web Locks
    const stop = other.watchInterview(id)(
      () => undefined,
      () => undefined,
    );
    while (await goOn(app, id));
    const interview = await ready(other, id);
    stop();

    expect(coach.asked.length).toBeGreaterThan(0);
    expect(interview.questions).toHaveLength(2);
    expect(interview.analyses).toHaveLength(4);
    expect(interview.questionFeedback).toHaveLength(2);
    expect(interview.sessionFeedback).toHaveLength(1);
  });

  test('is judged by nobody once it was given up (X6)', async () => {
    const { app, id, coach } = await begun();
    const slot = slotIn(await ready(app, id));
    coach.ail({ kind: 'coach-unreachable' });
    done(await app.respond(id, slot, 'Never mind.'));
    await until(app.watchCoach(id), waiting);
    coach.ail(null);
    done(await app.abandon(id));
    await until(app.watchCoach(id), idle);

    expect(kinds(coach)).toEqual(['question', 'analysis']);
    expect((await ready(app, id)).analyses).toEqual([]);
  });

  test('drops a judgment that comes too late without a word of trouble', async () => {
    const states: string[] = [];
    const phone = aPhone();
    let giveUp: () => Promise<unknown> = async () => undefined;
    const coach = scriptedCoach({}, async ({ kind }) => {
      if (kind === 'analysis') await giveUp();
    });
    const { app, id } = await begun(coach, {}, phone);
    const slot = slotIn(await ready(app, id));
    giveUp = () => app.abandon(id);
    await until(app.watchCoach(id), idle);
    const stop = app.watchCoach(id)(({ kind }) => states.push(kind));
    done(await app.respond(id, slot, 'Never mind.'));
    await until(app.watchCoach(id), () => states.includes('working') && states.at(-1) !== 'working');
    stop();

    expect(states).not.toContain('waiting');
    expect((await stored(phone, id)).analyses).toEqual([]);
  });

  test('of which the session was removed is judged after it was restored', async () => {
    const { app, id, coach } = await begun();
    const slot = slotIn(await ready(app, id));
    coach.ail({ kind: 'coach-unreachable' });
    done(await app.respond(id, slot, 'Keep this.'));
    await until(app.watchCoach(id), waiting);
    done(await app.remove(id));
    await until(app.watchCoach(id), idle);
    coach.ail(null);
    done(await app.restore(id));

    expect((await until(app.watchInterview(id), (it) => it?.analyses.length === 1))?.responses).toHaveLength(
      1,
    );
  });
});

describe('what a candidate pastes beforehand', () => {
  const fields = {
    ...{ company: 'Harbor Bakery', title: 'Shift Lead', jobDescription: '' },
    ...{ industry: null, roleLevel: null, targetLevelChosen: null },
  };
  const nobody = anId<ApplicationId>();

  test('is refused as it would be in a form, and nothing is stored', async () => {
    const app = aPhone().open(scriptedCoach());

    expect(await app.keepApplication({ ...fields, company: ' ' }, null)).toEqual(
      fail({ kind: 'invalid-field', field: 'company', problem: { kind: 'missing' } }),
    );
    expect(await app.keepResume({ name: '', text: '' }, null)).toEqual(
      fail({ kind: 'invalid-field', field: 'resume', problem: { kind: 'missing' } }),
    );
    expect(done(await app.inventory())).toMatchObject({ applications: 0, resumes: 0 });
  });

  test('can be changed, taken out of the list and brought back', async () => {
    const app = aPhone().open(scriptedCoach());
    const id = done(await app.keepApplication(fields, null));
    expect(await app.keepApplication({ ...fields, title: 'Head Baker' }, id)).toEqual(ok(id));
    const titles = async (wanted: number) => {
      const list = await until(app.watchApplications(), ({ length }) => length === wanted);
      return list.map(({ title }) => title);
    };

    done(await app.removeApplication(id));
    expect(await titles(0)).toEqual([]);
    done(await app.restoreApplication(id));
    expect(await titles(1)).toEqual(['Head Baker']);
  });

  test('is a résumé too', async () => {
    const app = aPhone().open(scriptedCoach());
    const id = done(await app.keepResume({ name: '', text: 'Baker.' }, null));
    done(await app.removeResume(id));
    expect(await until(app.watchResumes(), ({ length }) => length === 0)).toEqual([]);
    done(await app.restoreResume(id));
    done(await app.keepResume({ name: 'New', text: 'Head baker.' }, id));

    expect(await until(app.watchResumes(), ([resume]) => resume?.name === 'New')).toMatchObject([
      { id, text: 'Head baker.', removedAt: null },
    ]);
  });

  test.each([
    ['keepApplication', (app: Interviews) => app.keepApplication(fields, nobody), 'application-not-found'],
    ['removeApplication', (app: Interviews) => app.removeApplication(nobody), 'application-not-found'],
    ['keepResume', (app: Interviews) => app.keepResume({ name: '', text: 'x' }, anId()), 'resume-not-found'],
    ['restoreResume', (app: Interviews) => app.restoreResume(anId()), 'resume-not-found'],
  ])('is not found by %s when it is not there', async (_name, act, kind) => {
    expect(await act(aPhone().open(scriptedCoach()))).toEqual(fail({ kind }));
  });

  test('and later removes leaves the sessions that used it readable', async () => {
    const app = aPhone().open(scriptedCoach());
    const applicationId = done(await app.keepApplication(fields, null));
    const id = done(await app.start(aSetup(), { applicationId, resumeId: null }));
    done(await app.removeApplication(applicationId));

    expect((await ready(app, id)).session).toMatchObject({ company: 'Harbor Bakery', title: 'Shift Lead' });
  });

  test('and later removes is used by no new session: starting with it is refused', async () => {
    const app = aPhone().open(scriptedCoach());
    const applicationId = done(await app.keepApplication(fields, null));
    const resumeId = done(await app.keepResume({ name: '', text: 'Baker at Mill Lane.' }, null));
    done(await app.removeApplication(applicationId));
    done(await app.removeResume(resumeId));

    expect([
      await app.start(aSetup(), { applicationId, resumeId: null }),
      await app.start(aSetup(), { applicationId: null, resumeId }),
    ]).toEqual([fail({ kind: 'application-not-found' }), fail({ kind: 'resume-not-found' })]);
    expect(done(await app.inventory()).sessions).toBe(0);
  });

  test('and later removes is left out of a rehearsal of an old question', async () => {
    const phone = aPhone();
    const app = phone.open(scriptedCoach());
    const applicationId = done(await app.keepApplication(fields, null));
    const resumeId = done(await app.keepResume({ name: '', text: 'Baker at Mill Lane.' }, null));
    const id = done(await app.start(aSetup(), { applicationId, resumeId }));
    const { session, questions } = await ready(app, id);
    const [old] = questions;
    if (!old) throw new Error('nothing was asked');
    done(await app.removeApplication(applicationId));
    done(await app.removeResume(resumeId));

    const rehearsal = await ready(app, done(await app.rehearse(session, old)));
    expect(rehearsal.session).toMatchObject({ applicationId: null, resumeId: null, company: null });
    expect([rehearsal.application, rehearsal.resume]).toEqual([null, null]);
  });
});
