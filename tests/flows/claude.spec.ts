/** Claude reads along where one agreed, over a network that comes and goes. */
import { expect, type Page } from '@playwright/test';
import { answerThrough, beginOne, FULL_ANSWER } from '../helpers/walking.ts';
import { withClaude } from '../helpers/with-claude.ts';
import { claudeOn } from './pages/claude.ts';
import { homeOn } from './pages/home.ts';
import { questionFeedbackOn } from './pages/question-feedback.ts';
import { roomOn } from './pages/room.ts';
import { settingsOn } from './pages/settings.ts';
import { setupOn } from './pages/setup.ts';
import { summaryOn } from './pages/summary.ts';

const test = withClaude();

const CANARY = 'kanarienvogel';
const says = (_question: number, number: number) => `${FULL_ANSWER} That was ${number}, said the ${CANARY}.`;

/** Answers the one question to its end and looks at its full feedback. */
async function toFeedback(page: Page): Promise<void> {
  await answerThrough(page, 1, says);
  await roomOn(page).fullFeedback.click();
  await expect(questionFeedbackOn(page).coaching).toBeVisible();
}

test('is asked about once, after the first note, and then asks, judges, explains and sums up', async ({
  page,
  context,
  claude,
}) => {
  const said: string[] = [];
  const addresses: string[] = [];
  context.on('console', (message) => said.push(message.text()));
  context.on('request', (request) => addresses.push(`${request.method()} ${request.url()}`));
  const about = claudeOn(page);

  await homeOn(page).visit();
  await expect(about.offer).toHaveCount(0);
  await beginOne(page);
  await expect(about.offer).toHaveCount(0);
  await roomOn(page).respond(FULL_ANSWER);
  await expect(about.onThisPhone).toBeVisible();
  await expect(about.offer).toBeVisible();
  expect(claude.fake.calls).toEqual([]);
  await about.agree.click();
  await expect(about.offer).toHaveCount(0);

  await beginOne(page);
  await roomOn(page).respond(says(1, 1));
  await expect(about.byClaude).toBeVisible();
  await roomOn(page).continue.click();
  await answerThrough(page, 1, says);
  await roomOn(page).fullFeedback.click();
  await expect(questionFeedbackOn(page).coaching).toBeVisible();
  await expect(about.byClaude).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Only you know' })).toBeVisible();
  await expect(page.getByText('How was it afterwards, and who noticed?')).toBeVisible();
  await questionFeedbackOn(page).endSession.click();
  await expect(summaryOn(page).strengths).toBeVisible();
  await expect(page.getByText('Claude.', { exact: true })).toBeVisible();

  expect(claude.asked('question')).toBe(1);
  expect(claude.asked('sessionFeedback')).toBe(1);
  expect(JSON.stringify(claude.fake.calls.map(({ body }) => body))).toContain(CANARY);
  expect(said.filter((line) => line.includes(CANARY))).toEqual([]);
  expect(addresses.filter((address) => address.includes(CANARY))).toEqual([]);
  expect(addresses.filter((address) => !address.includes(` ${claude.url}/`))).toEqual([]);

  await homeOn(page).visit();
  await expect(homeOn(page).recent.first()).toBeVisible();
  await expect(about.offer).toHaveCount(0);
  await settingsOn(page).visit();
  await expect(about.choice).toBeChecked();
});

test('goes away in the middle, and reads what it missed exactly once when it is back', async ({
  page,
  context,
  claude,
}) => {
  const about = claudeOn(page);
  await about.agreeInSettings();
  await beginOne(page);
  await context.setOffline(true);
  await roomOn(page).respond(says(1, 1));
  await expect(about.onThisPhone).toBeVisible();
  for (let left = 3; left > 0 && (await roomOn(page).continue.isVisible()); left -= 1) {
    await roomOn(page).continue.click();
    await roomOn(page).respond(says(1, 5 - left));
  }
  await roomOn(page).fullFeedback.click();
  await expect(about.onThisPhone).toBeVisible();
  await expect(page.getByText('Claude reads this answer too as soon as it can be reached.')).toBeVisible();
  expect(claude.asked('analysis')).toBe(0);

  await context.setOffline(false);
  const change = page.getByText(/^Claude has read this answer too: \d+( → \d+|, as before)\.$/);
  await expect(change).toBeVisible();
  await expect(about.byClaude).toBeVisible();
  await page.reload();
  await expect(change).toBeVisible();
  await questionFeedbackOn(page).endSession.click();
  await expect(summaryOn(page).strengths).toBeVisible();
  expect(claude.asked('analysis')).toBe(1);
});

test('that has used up its allowance is said to rest, and the interview goes on to its end', async ({
  page,
  claude,
}) => {
  const about = claudeOn(page);
  await about.agreeInSettings();
  claude.fake.always({ kind: 'spend-limit', whose: 'provider' });
  await beginOne(page);
  await roomOn(page).respond(says(1, 1));
  await expect(about.onThisPhone).toBeVisible();
  await expect(page.getByText('Claude is resting')).toBeVisible();
  while (await roomOn(page).continue.isVisible()) {
    await roomOn(page).continue.click();
    await roomOn(page).respond(says(1, 2));
  }
  await roomOn(page).endSession.click();
  await expect(summaryOn(page).strengths).toBeVisible();
  expect(claude.fake.calls.length).toBeLessThanOrEqual(3);
});

test('is told nothing any more when one changes one’s mind, nor of an interview that is kept here', async ({
  page,
  claude,
}) => {
  const about = claudeOn(page);
  await about.agreeInSettings();
  await setupOn(page).visit();
  await page.getByRole('radio', { name: 'One question' }).check();
  await about.keepHere.check();
  await setupOn(page).begin.click();
  await toFeedback(page);
  await expect(about.onThisPhone).toBeVisible();
  expect(claude.fake.calls).toEqual([]);

  await settingsOn(page).visit();
  await about.choice.uncheck();
  await beginOne(page);
  await roomOn(page).respond(says(1, 1));
  await expect(about.onThisPhone).toBeVisible();
  await expect(about.offer).toHaveCount(0);
  expect(claude.fake.calls).toEqual([]);

  await settingsOn(page).visit();
  await settingsOn(page).erase.click();
  await settingsOn(page).typedWord.fill('delete');
  await settingsOn(page).eraseNow.click();
  await expect(page.getByText('Everything is deleted.').first()).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => /claude|token/.test(key))),
  ).toEqual([]);
});
