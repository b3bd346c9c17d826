/** Whatever happens to the tab, the browser or the day: the interview is where it was, with the same words. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { beginOne, beginTimed, FULL_ANSWER, THIN_ANSWER } from '../helpers/walking.ts';
import { homeOn } from './pages/home.ts';
import { ownWordsIn } from './pages/own-words.ts';
import { type RoomPage, roomOn } from './pages/room.ts';
import { settingsOn } from './pages/settings.ts';
import { summaryOn } from './pages/summary.ts';

const HOUR = 60 * 60_000;
const MORNING = new Date('2026-03-02T09:00:00Z');
const later = (ms: number) => new Date(MORNING.getTime() + ms);

/** What a person can read and use on the page, also what stands in the fields. */
const seen = (room: RoomPage) => room.main.ariaSnapshot();

/** Comes back to the page by `comeBack` at every step of an interview; each time it must be as it was. */
async function walkComingBack(first: Page, comeBack: (page: Page) => Promise<Page>): Promise<void> {
  let page = first;
  const same = async () => {
    const before = await seen(roomOn(page));
    page = await comeBack(page);
    await expect.poll(() => seen(roomOn(page))).toBe(before);
    return roomOn(page);
  };
  // The count follows in an idle moment; only its last figure is the page as it will be again.
  const countShown = (words: number) =>
    expect(page.getByText(`Kept on this phone · ${words} words`, { exact: true })).toBeVisible();

  await beginOne(page);
  let room = await same(); // the question
  await room.answer.pressSequentially(THIN_ANSWER.slice(0, 29));
  await countShown(7);
  room = await same(); // half an answer
  await expect(room.answer).toHaveValue(THIN_ANSWER.slice(0, 29));
  await room.respond(THIN_ANSWER);
  await expect(room.continue).toBeVisible();
  room = await same(); // the coach's note
  await room.continue.click();
  await room.asks();
  room = await same(); // the follow-up
  await room.answer.fill('I was the one who');
  await countShown(5);
  room = await same(); // half an answer to it
  await room.respond(FULL_ANSWER);
  while (await room.continue.isVisible()) {
    await room.continue.click();
    await room.respond(FULL_ANSWER);
  }
  room = await same(); // the complete question
  await room.pause.click();
  await expect(room.resume).toBeVisible();
  room = await same(); // paused
  await room.resume.click();
  await room.endSession.click();
  await expect(summaryOn(page).strengths).toBeVisible();
  await same(); // the summary
}

test('a reload at any step comes back to the same step with the same words', async ({ page }) => {
  await walkComingBack(page, async (current) => {
    await current.reload();
    return current;
  });
});

test('a tab that is killed at any step comes back to the same step with the same words', async ({ page }) => {
  await walkComingBack(page, killed);
});

test('a tab that is killed while it submits loses no word and counts no answer twice', async ({ page }) => {
  await beginOne(page);
  await roomOn(page).answer.fill(FULL_ANSWER);
  await roomOn(page).submit.dispatchEvent('click');
  const reopened = await killed(page);
  const room = roomOn(reopened);
  // Saved in time and read by the coach, or still a draft: both are fine, anything else is not.
  await expect(room.note.or(room.answer)).toBeVisible();
  if (await room.answer.isVisible()) await room.submit.click();
  await expect(room.note).toBeVisible();
  const marked = reopened.getByRole('group', { name: 'Your answer' });
  await expect.poll(() => ownWordsIn(marked)).toBe(FULL_ANSWER);
  await settingsOn(reopened).visit();
  await expect(settingsOn(reopened).count('Answers')).toHaveText('1');
});

/** Kills the tab, with no chance to write anything down, and opens its address in a new one. */
async function killed(page: Page): Promise<Page> {
  const url = page.url();
  const context = page.context();
  const crashed = page.waitForEvent('crash');
  const cdp = await context.newCDPSession(page);
  void cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
  const reopened = await context.newPage();
  await reopened.goto(url);
  return reopened;
}

test('after the last question was skipped the way to the end survives a reload', async ({ page }) => {
  const room = roomOn(page);
  await beginOne(page);
  await room.respond(THIN_ANSWER);
  await room.skipFollowUp();
  await expect(room.heading).toHaveText('That was the last question');
  const before = await seen(room);
  await page.reload();
  await expect.poll(() => seen(room)).toBe(before);
});

/** What the timer says, in seconds. */
async function secondsLeft(room: RoomPage): Promise<number> {
  const [minutes = Number.NaN, seconds = Number.NaN] = (await room.timer.innerText()).split(':').map(Number);
  return minutes * 60 + seconds;
}

test('the clock stands still while the interview is paused', async ({ page }) => {
  await page.clock.setFixedTime(MORNING);
  const room = roomOn(page);
  await beginTimed(page);
  const atFirst = await secondsLeft(room);
  await page.clock.setFixedTime(later(60_000));
  await expect.poll(() => secondsLeft(room)).toBe(atFirst - 60);

  await room.pause.click();
  await expect(room.resume).toBeVisible();
  await page.clock.setFixedTime(later(HOUR));
  await room.resume.click();
  await expect.poll(() => secondsLeft(room)).toBe(atFirst - 60);

  await room.respond(FULL_ANSWER);
  await room.end.click();
  await room.endDialog.getByRole('button', { name: 'End interview' }).click();
  await expect(summaryOn(page).figure('Duration')).toHaveText('1 minute');
});

test('an interview paused in the evening goes on the next day, in a browser that was closed', async ({
  launchOptions,
  baseURL,
  viewport,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'rehearse-'));
  const open = async (now: Date): Promise<{ context: BrowserContext; page: Page }> => {
    const context = await chromium.launchPersistentContext(profile, {
      ...launchOptions,
      headless: true,
      viewport,
      ...(baseURL && { baseURL }),
    });
    await context.clock.setFixedTime(now);
    return { context, page: context.pages()[0] ?? (await context.newPage()) };
  };
  try {
    const evening = await open(MORNING);
    await beginOne(evening.page);
    const before = roomOn(evening.page);
    const question = await before.question();
    await before.answer.fill('I was asked to');
    await before.pause.click();
    await expect(before.resume).toBeVisible();
    await evening.context.close();

    const nextDay = await open(later(24 * HOUR));
    const [home, room] = [homeOn(nextDay.page), roomOn(nextDay.page)];
    await home.visit();
    await expect(home.open).toHaveCount(1);
    await expect(home.open).toContainText('Paused');
    await home.open.click();
    await room.resume.click();
    await expect(room.heading).toHaveText(question);
    await expect(room.answer).toHaveValue('I was asked to');
    await room.respond(FULL_ANSWER);
    await room.end.click();
    await room.endDialog.getByRole('button', { name: 'End interview' }).click();
    await expect(summaryOn(nextDay.page).figure('Duration')).toHaveText('under a minute');
    await nextDay.context.close();
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
