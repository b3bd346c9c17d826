/** Words that are easy to lose: a journal that is gone, fingers that are faster than the database, a skipped question. */
import { expect, type Page, test } from '@playwright/test';
import { answerThrough, beginOne, FULL_ANSWER, THIN_ANSWER } from '../helpers/walking.ts';
import { questionFeedbackOn } from './pages/question-feedback.ts';
import { roomOn } from './pages/room.ts';
import { setupOn } from './pages/setup.ts';

const WRITTEN = 'Half of what I wanted to say';

/** Everything the journal knows is gone, as after a browser that was killed; the database keeps its rows. */
async function loseTheJournal(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('rehearse:draft:')) localStorage.removeItem(key);
  });
}

/** Waits until a text stands in the database's drafts, not only in the journal. */
async function inTheDatabase(page: Page, text: string): Promise<void> {
  const drafts = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve, reject) => {
          const opening = indexedDB.open('rehearse');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
            all.onsuccess = () => {
              opening.result.close();
              resolve(JSON.stringify(all.result));
            };
          };
        }),
    );
  await expect.poll(drafts).toContain(text);
}

test('a half-written answer to a follow-up survives the loss of the journal, also over Continue', async ({
  page,
}) => {
  const room = roomOn(page);
  await beginOne(page);
  await room.respond(THIN_ANSWER);
  await room.continue.click();
  await room.answer.fill(WRITTEN);
  await inTheDatabase(page, WRITTEN);
  await page.close();
  const again = await page.context().newPage();
  await again.goto('/');
  await loseTheJournal(again);
  await again.goto('/history');
  await again.getByRole('link', { name: /General practice/ }).click();
  const back = roomOn(again);
  // The note may show for a moment; whoever is quick with Continue must not lose anything either.
  await expect(back.answer.or(back.continue)).toBeVisible();
  if (await back.continue.isVisible()) await back.continue.click();
  await expect(back.answer).toHaveValue(WRITTEN);
});

test('a skipped question shows the words that were not submitted, and a new attempt begins with them', async ({
  page,
}) => {
  const [room, setup, feedback] = [roomOn(page), setupOn(page), questionFeedbackOn(page)];
  await setup.visit();
  await setup.begin.click();
  await room.asks();
  const url = page.url();
  await room.answer.fill(WRITTEN);
  await room.skip.click();
  await expect(page.getByText('Question 2/5')).toBeVisible();
  await page.goto(`${url}/questions/1`);
  await expect(page.getByRole('heading', { name: 'You also wrote this, not submitted' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(WRITTEN);
  await feedback.tryAgain.click();
  await expect(room.answer).toHaveValue(WRITTEN);
});

test('an attempt that was chosen for one question does not stay for the next', async ({ page }) => {
  const [room, setup, feedback] = [roomOn(page), setupOn(page), questionFeedbackOn(page)];
  await setup.visit();
  await setup.begin.click();
  await answerThrough(page, 1, () => FULL_ANSWER);
  await room.fullFeedback.click();
  await feedback.tryAgain.click();
  await answerThrough(page, 1, () => FULL_ANSWER);
  await room.next.click();
  await answerThrough(page, 2, () => FULL_ANSWER);
  await page.goto(`${page.url()}/questions/1`);
  await feedback.attempt(1).check();
  await page.getByRole('link', { name: 'Following question' }).click();
  await expect(feedback.heading(2)).toBeVisible();
  await expect(feedback.coaching).toBeVisible();
});

test('a timer that was hidden stays hidden from step to step', async ({ page }) => {
  const [room, setup] = [roomOn(page), setupOn(page)];
  await setup.visit();
  await page.getByRole('switch', { name: 'Show a timer' }).check();
  await setup.begin.click();
  await expect(room.timer).toBeVisible();
  await page.getByRole('button', { name: 'Timer options' }).click();
  await page.getByRole('button', { name: 'Hide timer' }).click();
  await room.respond(THIN_ANSWER);
  await room.continue.click();
  await room.asks();
  await expect(page.getByRole('button', { name: 'Show timer' })).toBeVisible();
  await expect(room.timer).toBeHidden();
});

test('a job that was deleted after it was chosen is no part of the next interview', async ({ page }) => {
  const setup = setupOn(page);
  await page.goto('/applications/new');
  await page.getByLabel('Company').fill('Acme Logistics');
  await page.getByLabel('Title').fill('Warehouse Manager');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: /Warehouse Manager/ }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await setup.visit();
  await expect(page.getByLabel('Job', { exact: true })).toHaveValue('');
  await setup.begin.click();
  await roomOn(page).asks();
  await page.goto('/history');
  await expect(page.getByRole('link', { name: /General practice/ })).toBeVisible();
});
