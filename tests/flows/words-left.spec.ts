/** Words that were typed and not submitted when an interview, or a stay in the room, came to its end. */
import { expect, type Page, test } from '@playwright/test';
import { answerThrough, beginOne, FULL_ANSWER, THIN_ANSWER } from '../helpers/walking.ts';
import { historyOn } from './pages/history.ts';
import { homeOn } from './pages/home.ts';
import { questionFeedbackOn } from './pages/question-feedback.ts';
import { roomOn } from './pages/room.ts';
import { setupOn } from './pages/setup.ts';
import { summaryOn } from './pages/summary.ts';

const WRITTEN = 'Half of what I wanted to say about the ovens';
const leftUnsent = (page: Page) => page.getByRole('heading', { name: 'You also wrote this, not submitted' });

async function beginFive(page: Page): Promise<void> {
  const setup = setupOn(page);
  await setup.visit();
  await setup.begin.click();
  await roomOn(page).asks();
}

/** Confirms what the room asks before it ends. */
async function endNow(page: Page): Promise<void> {
  const room = roomOn(page);
  await room.end.click();
  await room.endDialog.getByRole('button', { name: 'End interview' }).click();
}

test('what was typed when the interview ended is shown with its question, and answering it begins with it', async ({
  page,
}) => {
  const [room, summary] = [roomOn(page), summaryOn(page)];
  await beginFive(page);
  await answerThrough(page, 1, () => FULL_ANSWER);
  await room.next.click();
  await expect(page.getByText('Question 2/5')).toBeVisible();
  const second = await room.question();
  await room.answer.fill(WRITTEN);
  await endNow(page);
  await expect(summary.questions.nth(1)).toContainText('Not submitted');
  await summary.questions.nth(1).click();
  await expect(leftUnsent(page)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(WRITTEN);
  await page.getByRole('button', { name: 'Answer it now' }).click();
  await expect(room.heading).toHaveText(second);
  await expect(room.answer).toHaveValue(WRITTEN);
});

test('words typed when nothing was answered are named before one leaves, and stay with the question', async ({
  page,
}) => {
  const [room, summary] = [roomOn(page), summaryOn(page)];
  await beginFive(page);
  await room.answer.fill(WRITTEN);
  await room.end.click();
  const dialog = page.getByRole('alertdialog', { name: 'Leave without feedback?' });
  await expect(dialog).toContainText('not submitted yet');
  await dialog.getByRole('button', { name: 'Leave interview' }).click();
  await homeOn(page).recent.click();
  await expect(summary.questions).toContainText('Not submitted');
  await summary.questions.click();
  await expect(page.getByRole('main')).toContainText(WRITTEN);
  await page.getByRole('button', { name: 'Answer it now' }).click();
  await expect(room.answer).toHaveValue(WRITTEN);
});

test('a half-written follow-up is shown when the interview ended from a pause', async ({ page }) => {
  const [room, summary] = [roomOn(page), summaryOn(page)];
  await beginFive(page);
  await room.respond(THIN_ANSWER);
  await room.continue.click();
  await room.answer.fill(WRITTEN);
  await room.pause.click();
  await endNow(page);
  await summary.questions.click();
  await expect(leftUnsent(page)).toBeVisible();
  await expect(page.getByRole('main')).toContainText(WRITTEN);
});

test('in the middle of another attempt the judged one is shown, and one can go on or end', async ({
  page,
}) => {
  const [room, feedback, summary] = [roomOn(page), questionFeedbackOn(page), summaryOn(page)];
  await beginOne(page);
  await answerThrough(page, 1, () => FULL_ANSWER);
  await room.fullFeedback.click();
  await feedback.tryAgain.click();
  await expect(page.getByText('Attempt 2')).toBeVisible();
  await room.answer.fill(WRITTEN);
  await page.goBack();
  await expect(feedback.attempt(1)).toBeChecked();
  await expect(feedback.coaching).toBeVisible();
  await expect(page.getByText('You are in the middle of attempt 2.')).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(room.answer).toHaveValue(WRITTEN);
  await page.goBack();
  await feedback.endSession.click();
  await expect(room.endDialog).toContainText('not submitted yet');
  await room.endDialog.getByRole('button', { name: 'End interview' }).click();
  await expect(summary.strengths).toBeVisible();
  await summary.questions.click();
  await expect(feedback.coaching).toBeVisible();
  await expect(leftUnsent(page)).toBeVisible();
  await feedback.tryAgain.click();
  await expect(room.answer).toHaveValue(WRITTEN);
});

test('an attempt begun in the middle of an interview offers no page to turn before it is answered', async ({
  page,
}) => {
  const [room, feedback] = [roomOn(page), questionFeedbackOn(page)];
  await beginFive(page);
  await answerThrough(page, 1, () => FULL_ANSWER);
  await room.fullFeedback.click();
  await feedback.tryAgain.click();
  await room.asks();
  await page.goBack();
  await expect(page.getByText('You are in the middle of attempt 2.')).toBeVisible();
  await expect(feedback.next).toBeHidden();
});

test('trying a finished question again twice goes on in one interview, which knows the old answer', async ({
  page,
}) => {
  const [room, feedback, summary] = [roomOn(page), questionFeedbackOn(page), summaryOn(page)];
  await beginOne(page);
  await room.respond(THIN_ANSWER);
  await endNow(page);
  await summary.questions.click();
  await expect(feedback.coaching).toBeVisible();
  await feedback.tryAgain.click();
  await expect(page.getByText('You are trying question 1')).toBeVisible();
  await page.getByText('What you said then, and the advice').click();
  await expect(room.main).toContainText(THIN_ANSWER);
  await expect(room.main.getByRole('heading', { name: 'Coaching' })).toBeVisible();
  await room.answer.fill(WRITTEN);
  await page.goBack();
  await feedback.tryAgain.click();
  await expect(room.answer).toHaveValue(WRITTEN);
  const history = historyOn(page);
  await history.visit();
  await expect(history.sessions).toHaveCount(2);
});

test('words that are let go can be had back, and a copy is said to be one', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const room = roomOn(page);
  await beginFive(page);
  await room.answer.fill(WRITTEN);
  await room.skip.click();
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(messages).toContainText('Your words are kept with question 1.');
  await messages.getByRole('button', { name: 'Show' }).click();
  await expect(leftUnsent(page)).toBeVisible();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(messages).toContainText('Copied.');
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(leftUnsent(page)).toBeHidden();
  await messages.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('main')).toContainText(WRITTEN);
  await page.reload();
  await expect(page.getByRole('main')).toContainText(WRITTEN);
});
