/** The ways in which an interview, a question or everything ends, and what can be taken back. */
import { expect, type Page, test } from '@playwright/test';
import { answerThrough, beginOne, FULL_ANSWER, THIN_ANSWER } from '../helpers/walking.ts';
import { historyOn } from './pages/history.ts';
import { homeOn } from './pages/home.ts';
import { materialOn } from './pages/material.ts';
import { ownWordsIn } from './pages/own-words.ts';
import { questionFeedbackOn } from './pages/question-feedback.ts';
import { roomOn } from './pages/room.ts';
import { settingsOn } from './pages/settings.ts';
import { setupOn } from './pages/setup.ts';
import { summaryOn } from './pages/summary.ts';

/** Begins an interview of five questions. */
async function beginFive(page: Page): Promise<void> {
  const setup = setupOn(page);
  await setup.visit();
  await setup.begin.click();
  await roomOn(page).asks();
}

test('ending early gives feedback on what was answered', async ({ page }) => {
  const [room, summary] = [roomOn(page), summaryOn(page)];
  await beginFive(page);
  await room.respond(FULL_ANSWER);
  await room.end.click();
  await expect(room.endDialog).toContainText('You answered 1 of 5.');
  await room.endDialog.getByRole('button', { name: 'End interview' }).click();
  await expect(summary.strengths).toBeVisible();
  await expect(summary.figure('Questions Completed')).toHaveText('1/5');
  await expect(summary.questions).toHaveCount(1);
  await summary.questions.click();
  await expect(questionFeedbackOn(page).coaching).toBeVisible();
});

test('words that were not submitted are named before the interview ends, and kept when one stays', async ({
  page,
}) => {
  const [room, feedback] = [roomOn(page), questionFeedbackOn(page)];
  const written = 'Half of my answer';
  const namedAndKept = async () => {
    await room.asks();
    await room.answer.fill(written);
    // What is still on its way to the database would be named in any case.
    await expect.poll(() => everythingStored(page)).toContain(`"text":"${written}"`);
    await room.end.click();
    await expect(room.endDialog).toContainText('not submitted yet');
    await room.endDialog.getByRole('button', { name: 'Keep going' }).click();
    await expect(room.endDialog).toBeHidden();
    await expect(room.answer).toHaveValue(written);
  };
  await beginFive(page);
  await answerThrough(page, 1, () => FULL_ANSWER);
  await room.fullFeedback.click();
  await feedback.tryAgain.click();
  await expect(page.getByText('Attempt 2')).toBeVisible();
  await namedAndKept();
  await answerThrough(page, 1, () => FULL_ANSWER);
  await room.next.click();
  await expect(page.getByText('Question 2/5')).toBeVisible();
  await namedAndKept();
});

test('Back closes what lies on top and stays where one is; once more, it leaves', async ({ page }) => {
  const [room, setup] = [roomOn(page), setupOn(page)];
  const back = () => page.evaluate(() => history.back());
  await setup.visit();
  await setup.timed.check();
  await setup.begin.click();
  await room.asks();
  await room.answer.fill('Half of my answer');
  const { pathname } = new URL(page.url());

  await room.end.click();
  await expect(room.endDialog).toBeVisible();
  await back();
  await expect(room.endDialog).toBeHidden();
  await expect(room.end).toBeFocused();
  const sheet = page.getByRole('dialog', { name: 'Timer' });
  await page.getByRole('button', { name: 'Timer options' }).click();
  await expect(sheet).toBeVisible();
  await back();
  await expect(sheet).toBeHidden();
  await expect(room.answer).toHaveValue('Half of my answer');
  expect(new URL(page.url()).pathname).toBe(pathname);

  await back();
  await expect(setup.heading).toBeVisible();
  await page.goForward();
  await expect(room.answer).toHaveValue('Half of my answer');
});

test('leaving with nothing answered asks first, and leaves without feedback', async ({ page }) => {
  const [room, home] = [roomOn(page), homeOn(page)];
  await beginFive(page);
  const dialog = page.getByRole('alertdialog', { name: 'Leave without feedback?' });
  await room.end.click();
  await dialog.getByRole('button', { name: 'Keep going' }).click();
  await room.asks();
  await room.end.click();
  await dialog.getByRole('button', { name: 'Leave interview' }).click();
  await expect(home.heading).toBeVisible();
  await expect(home.recent).toHaveCount(1);
  await expect(home.open).toHaveCount(0);
  await home.recent.click();
  await expect(page.getByText('left before a question was answered')).toBeVisible();
  await expect(summaryOn(page).strengths).toBeHidden();
});

test('a skipped question is listed as skipped, and does not count as completed', async ({ page }) => {
  const [room, summary] = [roomOn(page), summaryOn(page)];
  await beginFive(page);
  const first = await room.question();
  await room.skip.click();
  await expect(page.getByText('Question 2/5')).toBeVisible();
  await expect(room.heading).not.toHaveText(first);
  await room.respond(FULL_ANSWER);
  await room.end.click();
  await room.endDialog.getByRole('button', { name: 'End interview' }).click();
  await expect(summary.figure('Questions Completed')).toHaveText('1/5');
  await expect(summary.questions.first()).toContainText(first);
  await expect(summary.questions.first()).toContainText('Skipped');
  await expect(summary.questions.nth(1)).toContainText('/10');
  await summary.questions.first().click();
  await expect(page.getByText('You skipped this question.')).toBeVisible();
});

test('skipping what is left of an answered question is asked about first, and one can stay', async ({
  page,
}) => {
  const room = roomOn(page);
  await beginFive(page);
  await room.respond(THIN_ANSWER);
  await room.skip.click();
  await expect(room.endDialog).toContainText('What you answered stays');
  await room.endDialog.getByRole('button', { name: 'Keep answering' }).click();
  await expect(room.continue).toBeVisible();
  await room.continue.click();
  await room.answer.fill('Half of it');
  await room.skip.click();
  await expect(room.endDialog).toContainText('not submitted yet');
  await room.endDialog.getByRole('button', { name: 'Keep answering' }).click();
  await expect(room.answer).toHaveValue('Half of it');
  await room.skipFollowUp();
  await expect(page.getByText('Question 2/5')).toBeVisible();
});

test('trying again is a new attempt, and the old one is kept', async ({ page }) => {
  const [room, feedback] = [roomOn(page), questionFeedbackOn(page)];
  await beginFive(page);
  const question = await room.question();
  await answerThrough(page, 1, () => THIN_ANSWER);
  await room.fullFeedback.click();
  await feedback.tryAgain.click();
  await expect(room.heading).toHaveText(question);
  await expect(page.getByText('Attempt 2')).toBeVisible();
  await expect(room.answer).toHaveValue('');
  await answerThrough(page, 1, () => FULL_ANSWER);
  await room.fullFeedback.click();
  await expect(feedback.attempt(2)).toBeChecked();
  await expect.poll(() => ownWordsIn(feedback.firstAnswer)).toBe(FULL_ANSWER);
  await feedback.attempt(1).check();
  await expect.poll(() => ownWordsIn(feedback.firstAnswer)).toBe(THIN_ANSWER);
  await feedback.next.click();
  await expect(page.getByText('Question 2/5')).toBeVisible();
});

test('a question of a finished interview is tried again in a new one, and the old one stays', async ({
  page,
}) => {
  const [room, feedback, summary] = [roomOn(page), questionFeedbackOn(page), summaryOn(page)];
  await beginOne(page);
  const question = await room.question();
  await room.respond(FULL_ANSWER);
  await room.end.click();
  await room.endDialog.getByRole('button', { name: 'End interview' }).click();
  await summary.questions.click();
  await feedback.tryAgain.click();
  await expect(room.heading).toHaveText(question);
  const history = historyOn(page);
  await history.visit();
  await expect(history.sessions).toHaveCount(2);
  await expect(history.sessions.nth(0)).toContainText('In progress');
  await expect(history.sessions.nth(1)).toContainText('/10');
});

test('a next step leads to what it names: the question again, or one more rehearsal', async ({ page }) => {
  const [room, summary, setup] = [roomOn(page), summaryOn(page), setupOn(page)];
  await beginFive(page);
  const first = await room.question();
  await room.respond(THIN_ANSWER);
  await room.end.click();
  await room.endDialog.getByRole('button', { name: 'End interview' }).click();
  await expect(summary.nextSteps).toBeVisible();
  await expect(page.getByText(/^Answer question 1 again today, aloud/)).toBeVisible();
  const ended = page.url();
  await page.getByRole('button', { name: 'Practice question 1' }).click();
  expect(await room.question()).toBe(first);
  await expect(page.getByText('Question 1/1')).toBeVisible();
  await page.goto(ended);
  await page.getByRole('link', { name: 'Set up a rehearsal' }).click();
  await expect(setup.heading).toBeVisible();
});

test('a deleted interview can be brought back as it was', async ({ page }) => {
  const [room, history] = [roomOn(page), historyOn(page)];
  await beginOne(page);
  await room.answer.fill('Half a sentence');
  await history.visit();
  await history.delete.click();
  await expect(history.empty).toBeVisible();
  await expect(page.getByText('Interview deleted.').first()).toBeVisible();
  await history.undo.click();
  await expect(history.sessions).toHaveCount(1);
  await history.sessions.click();
  await expect(room.answer).toHaveValue('Half a sentence');
});

test('a deleted interview is gone after a reload', async ({ page }) => {
  const history = historyOn(page);
  await beginOne(page);
  const address = page.url();
  await history.visit();
  await history.delete.click();
  await expect(history.empty).toBeVisible();
  await page.reload();
  await expect(history.empty).toBeVisible();
  await page.goto(address);
  await expect(roomOn(page).heading).toHaveText('Mock interview session not found');
});

test('deleting everything empties the database and the drafts, once the word is typed', async ({ page }) => {
  const [settings, material] = [settingsOn(page), materialOn(page)];
  await material.visitNewResume();
  await material.resumeText.fill('Canary of Harbor Bakery');
  await material.keep();
  await beginOne(page);
  await roomOn(page).respond('Canary in an answer');
  await material.visitNewJob();
  await material.company.fill('Canary in a draft');
  await settings.visit();
  await expect(settings.count('Answers')).toHaveText('1');
  expect(await everythingStored(page)).toContain('Canary');

  await settings.erase.click();
  await settings.eraseNow.click();
  await expect(settings.typedWord).toHaveAccessibleErrorMessage(/does not say delete/);
  await settings.typedWord.fill('delete');
  await settings.eraseNow.click();
  await expect(page.getByText('Everything is deleted.').first()).toBeVisible();
  await expect(settings.count('Interviews')).toHaveText('0');
  await expect(settings.count('Answers')).toHaveText('0');
  expect(await everythingStored(page)).not.toContain('Canary');
  expect(await rowsStored(page)).toBe(0);

  await material.visitNewJob();
  await expect(material.company).toHaveValue('');
  await homeOn(page).visit();
  await expect(homeOn(page).open).toHaveCount(0);
  // One can begin again at once.
  await beginOne(page);
});

/** All that the app's databases and its local storage hold, as text. */
function everythingStored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const rows: unknown[] = [{ ...localStorage }, { ...sessionStorage }];
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store).getAll();
        await new Promise((resolve) => reading.addEventListener('success', resolve));
        rows.push(...reading.result);
      }
      database.close();
    }
    return JSON.stringify(rows);
  });
}

/** How many records of an interview are left. */
async function rowsStored(page: Page): Promise<number> {
  const [, , ...rows] = JSON.parse(await everythingStored(page)) as { sessionId?: unknown }[];
  return rows.filter((row) => row.sessionId !== undefined).length;
}

test('an interview one only looked into leaves no row behind, and is there again when one comes back', async ({
  page,
}) => {
  const room = roomOn(page);
  await beginOne(page);
  const question = await room.question();
  await page.goBack();
  await expect(homeOn(page).tryOne).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Continue your interview' })).toBeHidden();
  await page.goForward();
  await expect(room.heading).toHaveText(question);
  await room.respond(THIN_ANSWER);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Continue your interview' })).toBeVisible();
});
