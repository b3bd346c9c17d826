/** Tabs share one phone: they agree on the step, lose no words, and leave each other's interviews alone. */
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { beginOne, FULL_ANSWER, THIN_ANSWER } from '../helpers/walking.ts';
import { homeOn } from './pages/home.ts';
import { roomOn } from './pages/room.ts';
import { settingsOn } from './pages/settings.ts';

/** Another tab at the same address. */
async function secondTab(context: BrowserContext, page: Page): Promise<Page> {
  const other = await context.newPage();
  await other.goto(page.url());
  await roomOn(other).asks();
  return other;
}

/** From now on the tab hears nothing of the others, like one the phone has put to sleep. Call it before `goto`. */
async function putToSleep(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener('storage', (event) => event.stopImmediatePropagation(), { capture: true });
    window.BroadcastChannel = class extends EventTarget {
      postMessage() {}
      close() {}
    } as unknown as typeof BroadcastChannel;
  });
}

test('what is typed in one tab stands in the other, and a submitted answer moves both on', async ({
  page,
  context,
}) => {
  await beginOne(page);
  const other = await secondTab(context, page);
  const [here, there] = [roomOn(page), roomOn(other)];
  await here.answer.fill(THIN_ANSWER);
  await expect(there.answer).toHaveValue(THIN_ANSWER);
  await here.submit.click();
  await expect(here.continue).toBeVisible();
  await expect(there.continue).toBeVisible();

  await there.continue.click();
  await there.respond(FULL_ANSWER);
  await expect(here.main).toContainText(FULL_ANSWER.slice(0, 40));
  await expect(here.note).toBeVisible();
});

test('when both tabs submit, one answer counts, and the other tab is told and keeps its words', async ({
  page,
  context,
}) => {
  await beginOne(page);
  const other = await context.newPage();
  await putToSleep(other);
  await other.goto(page.url());
  const [here, there] = [roomOn(page), roomOn(other)];
  await there.asks();
  await here.respond(FULL_ANSWER);

  await there.answer.fill('What I wrote in the other tab');
  await there.submit.click();
  await expect(there.main).toContainText('This interview has moved on, perhaps in another tab.');
  await expect(there.main).toContainText('What you typed is kept');
  // In the field, or beside the note once the tab has heard that the interview went on.
  expect(await there.main.ariaSnapshot()).toContain('What I wrote in the other tab');

  await settingsOn(page).visit();
  await expect(settingsOn(page).count('Answers')).toHaveText('1');
});

test('two answers submitted in the same moment are one answer', async ({ page, context }) => {
  await beginOne(page);
  const other = await secondTab(context, page);
  await roomOn(page).answer.fill(FULL_ANSWER);
  await expect(roomOn(other).answer).toHaveValue(FULL_ANSWER);
  const buttons = await Promise.all([page, other].map((tab) => roomOn(tab).submit.elementHandle()));
  await Promise.all(buttons.map((button) => button?.evaluate((element) => (element as HTMLElement).click())));
  await expect(roomOn(page).note).toBeVisible();
  await expect(roomOn(other).note).toBeVisible();
  await settingsOn(page).visit();
  await expect(settingsOn(page).count('Answers')).toHaveText('1');
});

test('words a sleeping tab could not submit are found again after a reload', async ({ page, context }) => {
  await beginOne(page);
  const other = await context.newPage();
  await putToSleep(other);
  await other.goto(page.url());
  const there = roomOn(other);
  await there.asks();
  await roomOn(page).respond(FULL_ANSWER);
  await there.answer.fill('What I wrote in the other tab');
  await there.submit.click();
  await expect(there.main).toContainText('What you typed is kept');
  await other.reload();
  await expect(there.note).toBeVisible();
  expect(await there.main.ariaSnapshot()).toContain('What I wrote in the other tab');
});

test('two interviews in two tabs do not disturb each other', async ({ page, context }) => {
  const other = await context.newPage();
  await beginOne(page);
  await beginOne(other);
  const [here, there] = [roomOn(page), roomOn(other)];
  const [question, another] = [await here.question(), await there.question()];
  await here.answer.fill('The words of the first');
  await there.answer.fill('The words of the second');
  await expect(here.answer).toHaveValue('The words of the first');

  await there.respond(FULL_ANSWER);
  await expect(here.heading).toHaveText(question);
  await expect(here.answer).toHaveValue('The words of the first');
  await here.pause.click();
  await expect(here.resume).toBeVisible();
  await expect(there.note).toBeVisible();
  expect(another).not.toBe(question);

  await homeOn(other).visit();
  await expect(homeOn(other).open).toHaveCount(2);
});
