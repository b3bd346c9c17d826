/* What is known of a company reaches the coach, and only its own interviews. */
import { expect, test } from 'vitest';
import { companyKey } from '#shared/interview/company-name.ts';
import { done, type ScriptedCoach, scriptedCoach, until } from '#tests/helpers/playing.ts';
import { aCompanyProfile, anApplication } from '#tests/helpers/records.ts';
import { aPhone, aSetup, goOn, ready } from './phone.ts';

const notesIn = (coach: ScriptedCoach) =>
  coach.asked.flatMap(({ kind, input }) =>
    kind === 'question' || kind === 'session_feedback' ? [[kind, input.company] as const] : [],
  );

test('questions and summary are asked knowing how the job’s company interviews (004-21)', async () => {
  const [phone, coach] = [aPhone(), scriptedCoach()];
  const job = anApplication({ company: 'Harbor Bakery, Inc.' });
  const { interviewStyle, questionTypes, values, tips, notablePractices } = aCompanyProfile();
  await phone.store.save({
    applications: [job],
    companyProfiles: [aCompanyProfile({ companyName: companyKey(job.company) })],
  });
  const app = phone.open(coach);
  const id = done(
    await app.start(aSetup({ length: { kind: 'quick' } }), { applicationId: job.id, resumeId: null }),
  );
  while (await goOn(app, id));
  await ready(app, id);
  const notes = { interviewStyle, questionTypes, values, tips, notablePractices };
  expect(notesIn(coach)).toEqual([
    ['question', notes],
    ['session_feedback', notes],
  ]);
});

test('an interview for another company, or for none, is told nothing of it', async () => {
  const [phone, coach] = [aPhone(), scriptedCoach()];
  const job = anApplication({ company: 'Harbor Tools' });
  await phone.store.save({ applications: [job], companyProfiles: [aCompanyProfile()] });
  const app = phone.open(coach);
  for (const applicationId of [job.id, null])
    await ready(app, done(await app.start(aSetup(), { applicationId, resumeId: null })));
  expect(notesIn(coach)).toEqual([
    ['question', null],
    ['question', null],
  ]);
});

test('what was deleted is told to no coach and shown to nobody, until it is brought back', async () => {
  const [phone, coach] = [aPhone(), scriptedCoach()];
  const job = anApplication({ company: 'Harbor Bakery' });
  await phone.store.save({ applications: [job], companyProfiles: [aCompanyProfile()] });
  const app = phone.open(coach);
  const material = { applicationId: job.id, resumeId: null };
  done(await app.removeResearch('Harbor Bakery, Inc.'));
  await until(app.watchCompanyProfiles(), (list) => list.length === 0);
  await ready(app, done(await app.start(aSetup(), material)));
  expect(notesIn(coach)).toEqual([['question', null]]);
  done(await app.restoreResearch('Harbor Bakery'));
  await until(app.watchCompanyProfiles(), (list) => list.length === 1);
  await ready(app, done(await app.start(aSetup(), material)));
  expect(notesIn(coach)[1]?.[1]?.values).toEqual(aCompanyProfile().values);
});
