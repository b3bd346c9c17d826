/* The screens of an interview: the room, a question's feedback, the summary. */
import { expect, type Page } from '@playwright/test';
import { questionFeedbackOn } from '../flows/pages/question-feedback.ts';
import { roomOn } from '../flows/pages/room.ts';
import { settingsOn } from '../flows/pages/settings.ts';
import { setupOn } from '../flows/pages/setup.ts';
import { summaryOn } from '../flows/pages/summary.ts';
import { answerThrough, beginOne, FULL_ANSWER, THIN_ANSWER } from '../helpers/walking.ts';
import { begin, TOLD } from './phones.ts';
import { breakOff, onNew, onUsed, type Scene, unfold, withhold } from './scene.ts';

const HEBREW =
  'שניים מארבעת האופים היו חולים. כתבתי תוכנית חדשה לתנור, לימדתי את השוליה לקרוא אותה, ומכרנו 300 כיכרות.';

/** Submits an answer while no coach is there to read it. */
async function submitUnread(page: Page, hindrance: typeof withhold): Promise<void> {
  const room = roomOn(page);
  await beginOne(page);
  await room.answer.fill(FULL_ANSWER);
  await hindrance(page, 'coach');
  // The coach was loaded with the first question; after a reload it has to come again.
  await page.reload();
  await expect(room.answer).toHaveValue(FULL_ANSWER);
  await room.submit.click();
}

const asking: readonly Scene[] = [
  onNew('room-question', (page) => beginOne(page), { keyboard: true }),
  onUsed('room-question-unfolded', async (page) => {
    await begin(page, 'By questions');
    await unfold(page);
  }),
  onNew(
    'room-answer',
    async (page) => {
      await beginOne(page);
      await roomOn(page).answer.fill(FULL_ANSWER);
      await expect(page.getByText(/\d+ words/)).toBeVisible();
    },
    { keyboard: true },
  ),
  onNew('room-long-answer', async (page) => {
    await beginOne(page);
    await roomOn(page).answer.fill(Array.from({ length: 4 }, () => TOLD.join('\n\n')).join('\n\n'));
  }),
  onNew('room-nothing-to-submit', async (page) => {
    await beginOne(page);
    await roomOn(page).submit.click();
    await expect(roomOn(page).answer).toHaveAccessibleErrorMessage(/nothing to submit/);
  }),
  onUsed('room-timer', async (page) => {
    await setupOn(page).visit();
    await unfold(page);
    await setupOn(page).timed.check();
    await begin(page, 'By duration');
    await expect(roomOn(page).timer).toBeVisible();
  }),
  onUsed('room-offline', async (page, { at }) => {
    await page.goto(at.open);
    await roomOn(page).asks();
    await page.context().setOffline(true);
  }),
  onNew('room-hebrew', async (page) => {
    await beginOne(page);
    await roomOn(page).answer.fill(HEBREW);
  }),
  onNew('room-follow-up', async (page) => {
    await beginOne(page);
    await roomOn(page).respond(THIN_ANSWER);
    await roomOn(page).continue.click();
    await roomOn(page).answer.fill('I was the one who');
  }),
  onNew('room-follow-up-unfolded', async (page) => {
    await beginOne(page);
    await roomOn(page).respond(THIN_ANSWER);
    await roomOn(page).continue.click();
    await roomOn(page).asks();
    await unfold(page);
  }),
];

const between: readonly Scene[] = [
  onNew('room-opening', async (page) => {
    await beginOne(page);
    await roomOn(page).answer.fill('I');
    await withhold(page, 'database');
    await page.reload();
    await expect(page.getByText('Opening the interview')).toBeVisible();
  }),
  onNew('room-finding', async (page) => {
    await withhold(page, 'coach');
    await page.goto('/');
    await page.getByRole('button', { name: 'Try one question' }).click();
    await expect(page.getByRole('status').getByText('A moment')).toBeVisible();
  }),
  onNew('room-reading', async (page) => {
    await submitUnread(page, withhold);
    await expect(page.getByRole('heading', { name: 'The coach is reading' })).toBeVisible();
    await expect(page.getByRole('status').getByText('A moment')).toBeVisible();
  }),
  onNew('room-coach-failed', async (page) => {
    await submitUnread(page, breakOff);
    await expect(page.getByRole('button', { name: 'Ask again' })).toBeVisible();
  }),
  onNew('room-note', async (page) => {
    await beginOne(page);
    await roomOn(page).respond(THIN_ANSWER);
    await expect(roomOn(page).continue).toBeVisible();
  }),
  onUsed('room-note-last', async (page) => {
    await begin(page, 'By questions');
    await answerThrough(page, 1, (_, number) => TOLD[number % 3] ?? '');
  }),
  onUsed('room-paused', async (page, { at }) => {
    await page.goto(at.paused);
    await expect(roomOn(page).resume).toBeVisible();
  }),
  onUsed('room-all-asked', async (page) => {
    await beginOne(page);
    await roomOn(page).respond(THIN_ANSWER);
    await roomOn(page).skipFollowUp();
    await expect(page.getByRole('heading', { name: 'That was the last question' })).toBeVisible();
  }),
  onUsed('room-end-dialog', async (page, { at }) => {
    await page.goto(at.open);
    await roomOn(page).asks();
    await roomOn(page).end.click();
    await expect(roomOn(page).endDialog).toBeVisible();
  }),
];

const after: readonly Scene[] = [
  onUsed('feedback-full', async (page, { at }) => {
    await page.goto(at.summary.replace(/summary$/, 'questions/2'));
    await expect(questionFeedbackOn(page).coaching).toBeVisible();
  }),
  onUsed('feedback-unfolded', async (page, { at }) => {
    await page.goto(at.summary.replace(/summary$/, 'questions/1'));
    await expect(questionFeedbackOn(page).coaching).toBeVisible();
    await unfold(page);
  }),
  onNew('feedback-thin', async (page) => {
    await beginOne(page);
    await answerThrough(page, 1, () => THIN_ANSWER);
    await roomOn(page).fullFeedback.click();
    await expect(questionFeedbackOn(page).coaching).toBeVisible();
  }),
  onNew('feedback-hebrew', async (page) => {
    await beginOne(page);
    await answerThrough(page, 1, () => HEBREW);
    await roomOn(page).fullFeedback.click();
    await expect(questionFeedbackOn(page).notScored).toBeVisible();
  }),
  onNew('feedback-distress', async (page) => {
    await beginOne(page);
    await roomOn(page).respond('I want to kill myself.');
    await page.goto(`${page.url()}/questions/1`);
    await expect(questionFeedbackOn(page).notScored).toBeVisible();
  }),
  onUsed('feedback-skipped', async (page) => {
    await begin(page, 'By questions');
    await roomOn(page).skip.click();
    await expect(page.getByText('Question 2/5')).toBeVisible();
    await page.goto(`${page.url()}/questions/1`);
    await expect(page.getByText('You skipped this question')).toBeVisible();
  }),
  onUsed('feedback-nowhere', async (page, { at }) => {
    await page.goto(at.summary.replace(/summary$/, 'questions/9'));
    await expect(page.getByRole('heading', { name: 'Question not found' })).toBeVisible();
  }),
  onUsed('summary-filled', async (page, { at }) => {
    await page.goto(at.summary);
    await expect(summaryOn(page).strengths).toBeVisible();
  }),
  onUsed('summary-one-question', async (page, { at }) => {
    await page.goto(at.unsaidSummary);
    await expect(summaryOn(page).strengths).toBeVisible();
  }),
  onUsed('summary-text-larger', async (page, { at }) => {
    await settingsOn(page).visit();
    await settingsOn(page).choice('Larger').check();
    await page.goto(at.summary);
    await expect(summaryOn(page).strengths).toBeVisible();
  }),
  onUsed('summary-open', async (page, { at }) => {
    await page.goto(`${at.open}/summary`);
    await expect(page.getByText('still going')).toBeVisible();
  }),
  onNew('summary-writing', async (page) => {
    await submitUnread(page, withhold);
    await expect(page.getByRole('heading', { name: 'The coach is reading' })).toBeVisible();
    await expect(page.getByRole('status').getByText('A moment')).toBeVisible();
    await roomOn(page).end.click();
    await roomOn(page).endDialog.getByRole('button', { name: 'End interview' }).click();
    await expect(page.getByRole('status').getByText('writing your summary')).toBeVisible();
  }),
];

export const INTERVIEW: readonly Scene[] = [...asking, ...between, ...after];
