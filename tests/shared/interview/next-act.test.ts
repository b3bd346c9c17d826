import { describe, expect, test } from 'vitest';
import { stepsToTake } from '#shared/interview/next-act.ts';
import { anApplication, anInterview, aSession, questionOf } from '#tests/helpers/records.ts';

const session = aSession({ stage: 'recruiter_screen' });
const application = anApplication();
const interview = anInterview({
  session,
  application,
  questions: [questionOf(session, 1), questionOf(session, 2)],
});

/** What can be begun from each of these steps. */
const actsFor = (...texts: string[]) =>
  stepsToTake(texts, interview).map(({ act }) =>
    act?.kind === 'question' ? act.question.number : act && [act.stage, act.job],
  );

describe('a next step', () => {
  test('that names a question of this interview leads to that question', () => {
    expect(actsFor('Answer question 2 again today, aloud: it was about motivation.')).toEqual([2]);
    expect(actsFor('Come back to question 1, which you skipped.')).toEqual([1]);
  });

  test('that names one that was never asked leads nowhere', () => {
    expect(actsFor('Look at question 7.', 'Write down three questions 2 people asked.')).toEqual([
      null,
      null,
    ]);
  });

  test('that names a rehearsal or a talk leads to setting it up, with the job', () => {
    expect(
      actsFor(
        'Do one more short rehearsal tomorrow, and compare it with today’s.',
        'Try the Hiring Manager interview next.',
      ),
    ).toEqual([
      ['recruiter_screen', application.id],
      ['hiring_manager', application.id],
    ]);
  });

  test.each([
    ['Do another recruiter rehearsal on Friday.', 'recruiter_screen'],
    ['Go through one hiring manager’s round.', 'hiring_manager'],
    ['Do a mock interview tomorrow.', 'recruiter_screen'],
  ])('%j leads to a %s', (text, stage) => {
    expect(actsFor(text)).toEqual([[stage, application.id]]);
  });

  test.each([
    'Ask the recruiter which team this is for.',
    'Write down three figures a hiring manager would check.',
    'Rehearse your opening sentence aloud, five times.',
  ])('that is done without this app leads nowhere: %s', (text) => {
    expect(actsFor(text)).toEqual([null]);
  });

  test('leads to no job that was deleted since', () => {
    const gone = { ...interview, application: anApplication({ removedAt: application.createdAt }) };
    expect(stepsToTake(['One more rehearsal.'], gone)[0]?.act).toMatchObject({ job: null });
  });

  test('keeps its words, and offers nothing that an earlier one offers', () => {
    const texts = ['Answer question 1 again.', 'Read question 1 aloud.', 'Write down three occasions.'];
    const steps = stepsToTake(texts, interview);
    expect(steps.map(({ text }) => text)).toEqual(texts);
    expect(actsFor(...texts)).toEqual([1, null, null]);
  });
});
