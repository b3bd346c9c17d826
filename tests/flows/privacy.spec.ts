/** A whole interview makes no noise: nothing goes to anyone else, and no word of the candidate goes anywhere. */
import { expect, test } from '@playwright/test';
import { complaintsOf } from '../helpers/complaints.ts';
import { answerThrough, FULL_ANSWER, THIN_ANSWER } from '../helpers/walking.ts';
import { historyOn } from './pages/history.ts';
import { materialOn } from './pages/material.ts';
import { questionFeedbackOn } from './pages/question-feedback.ts';
import { roomOn } from './pages/room.ts';
import { setupOn } from './pages/setup.ts';
import { summaryOn } from './pages/summary.ts';

const CANARY = 'kanarienvogel';

test('a whole interview asks no other origin, blocks nothing, and says no word of it anywhere', async ({
  page,
  context,
  baseURL,
}) => {
  const complaints = await complaintsOf(page);
  const said: string[] = [];
  const sent: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  context.on('request', (request) =>
    sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
  );
  page.on('framenavigated', (frame) => sent.push(`GET ${frame.url()} `));

  const [material, setup, room] = [materialOn(page), setupOn(page), roomOn(page)];
  await material.visitNewResume();
  await material.resumeText.fill(`Led a team of four bakers at ${CANARY}.`);
  await material.resumeName.fill(`${CANARY} paper`);
  await material.keep();
  await material.visitNewJob();
  await material.company.fill(`${CANARY} Stores`);
  await material.title.fill(`${CANARY} manager`);
  await material.jobDescription.fill(`Lead a team of twelve at ${CANARY}.`);
  await material.keep();
  await setup.visit();
  await page.getByRole('radio', { name: 'One question' }).check();
  await setup.begin.click();
  await answerThrough(page, 1, (_, number) => `${number === 1 ? THIN_ANSWER : FULL_ANSWER} ${CANARY}.`);
  await room.fullFeedback.click();
  const feedback = questionFeedbackOn(page);
  await expect(feedback.coaching).toBeVisible();
  await feedback.endSession.click();
  await expect(summaryOn(page).strengths).toBeVisible();
  await summaryOn(page).review.click();
  await expect(historyOn(page).sessions).toContainText(`${CANARY} Stores`);
  await historyOn(page).delete.click();
  await expect(historyOn(page).empty).toBeVisible();

  expect(complaints).toEqual([]);
  expect(said.filter((line) => line.includes(CANARY))).toEqual([]);
  expect(sent.length).toBeGreaterThan(10);
  expect(sent.filter((line) => line.includes(CANARY))).toEqual([]);
  expect(sent.filter((line) => !line.startsWith(`GET ${baseURL}/`))).toEqual([]);
});
