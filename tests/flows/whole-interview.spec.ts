/** A whole interview, from an empty phone to the summary, while there is no server any more. */
import { expect, test } from '@playwright/test';
import { keptOnDevice } from '../helpers/kept-on-device.ts';
import { startServer } from '../helpers/server.ts';
import { answerThrough, FULL_ANSWER, THIN_ANSWER, walkToSummary } from '../helpers/walking.ts';
import { historyOn } from './pages/history.ts';
import { homeOn } from './pages/home.ts';
import { materialOn } from './pages/material.ts';
import { ownWordsIn } from './pages/own-words.ts';
import { questionFeedbackOn } from './pages/question-feedback.ts';
import { roomOn } from './pages/room.ts';
import { setupOn } from './pages/setup.ts';
import { summaryOn } from './pages/summary.ts';

const RESUME = [
  'Shift lead, Harbor Bakery, 2019 to 2024',
  'Led a team of four bakers and cut waste by 18 percent.',
  'Introduced an online order book that 600 customers use.',
].join('\n');
const JOB = [
  'We look for a store manager who leads a team of twelve.',
  'You plan shifts, train new colleagues, and answer for revenue and quality.',
].join('\n');

test('five questions with follow-ups are asked, answered and judged without a server', async ({
  browser,
}) => {
  const server = await startServer();
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  const [home, setup, material] = [homeOn(page), setupOn(page), materialOn(page)];
  const [room, feedback, summary] = [roomOn(page), questionFeedbackOn(page), summaryOn(page)];
  try {
    await home.visit();
    await keptOnDevice(page);
    await server.stop();
    await page.reload();

    await home.start.click();
    await setup.addResume.click();
    await material.resumeText.fill(RESUME);
    await material.resumeName.fill('Bakery');
    await material.save.click();
    await setup.addJob.click();
    await material.company.fill('Corner Stores');
    await material.title.fill('Store manager');
    await material.jobDescription.fill(JOB);
    await material.save.click();

    // What was just written is what one rehearses with.
    await expect(setup.job).toContainText('Store manager, Corner Stores');
    await expect(setup.job.locator('option:checked')).toHaveText('Store manager, Corner Stores');
    await expect(setup.resume.locator('option:checked')).toHaveText('Bakery');
    await setup.begin.click();

    const says = (question: number, number: number) =>
      number === 1 && question % 2 === 1 ? THIN_ANSWER : `${FULL_ANSWER} That was ${question}.${number}.`;
    let followUps = await answerThrough(page, 1, says);
    await room.fullFeedback.click();
    await expect(feedback.heading(1)).toBeVisible();
    await expect(feedback.coaching).toBeVisible();
    await expect(feedback.revised).toBeVisible();
    expect(await ownWordsIn(feedback.firstAnswer)).toBe(THIN_ANSWER);
    await feedback.next.click();
    followUps += await walkToSummary(page, 5, says, 2);
    expect(followUps).toBeGreaterThan(0);

    await expect(summary.figure('Questions Completed')).toHaveText('5/5');
    await expect(summary.improve).toBeVisible();
    await expect(summary.nextSteps).toBeVisible();
    await expect(summary.questions).toHaveCount(5);

    await summary.review.click();
    const history = historyOn(page);
    await expect(history.sessions).toHaveCount(1);
    await expect(history.sessions).toContainText('Corner Stores');
    await history.sessions.click();
    await summary.questions.nth(1).click();
    await expect(feedback.heading(2)).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(/^\/interview\/[^/]+\/questions\/2$/);

    const reopened = await context.newPage();
    await reopened.goto(page.url());
    await expect(questionFeedbackOn(reopened).heading(2)).toBeVisible();
    expect(await ownWordsIn(questionFeedbackOn(reopened).firstAnswer)).toContain('That was 2.1.');
    await historyOn(reopened).visit();
    await expect(historyOn(reopened).sessions).toHaveCount(1);
  } finally {
    await context.close();
    await server.stop();
  }
});
