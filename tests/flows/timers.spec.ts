/** A timer is there for who wants it, as long as they want, and is never in command (WCAG 2.2.1). */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { answerThrough, beginTimed, FULL_ANSWER, THIN_ANSWER } from '../helpers/walking.ts';
import { roomOn } from './pages/room.ts';
import { settingsOn } from './pages/settings.ts';
import { setupOn } from './pages/setup.ts';

const MORNING = new Date('2026-03-02T09:00:00Z');

const clockOn = (page: Page) => ({
  options: page.getByRole('button', { name: 'Timer options' }),
  show: page.getByRole('button', { name: 'Show timer' }),
  sheet: page.getByRole('dialog', { name: 'Timer' }),
  more: page.getByRole('button', { name: '+1 minute' }),
});

async function seconds(page: Page): Promise<number> {
  const said = await roomOn(page).timer.innerText();
  const [minutes = Number.NaN, rest = Number.NaN] = said.replace('over by ', '-').split(':').map(Number);
  return minutes * 60 + rest;
}

test('the clock can be ten times slower, and one is told what that means', async ({ page }) => {
  await page.clock.setFixedTime(MORNING);
  await setupOn(page).visit();
  await setupOn(page).timed.check();
  const factor = page.getByRole('combobox', { name: 'Time on the timer' });
  await expect(factor).toHaveAccessibleDescription('About 3 minutes for an answer.');
  await factor.selectOption('10');
  await expect(factor).toHaveAccessibleDescription('About 30 minutes for an answer.');
  await page.getByRole('radio', { name: 'By duration' }).check();
  await expect(factor).toHaveAccessibleDescription('300 minutes for the whole interview.');
  await setupOn(page).begin.click();
  await roomOn(page).asks();
  expect(await seconds(page)).toBe(300 * 60);
});

test('before the end one is told, adds a minute with one tap as often as one likes, and writes on', async ({
  page,
}) => {
  await page.clock.setFixedTime(MORNING);
  const [room, clock] = [roomOn(page), clockOn(page)];
  await beginTimed(page);
  const atFirst = await seconds(page);
  let now = MORNING.getTime();
  const pass = async (s: number) => {
    now += s * 1000;
    await page.clock.setFixedTime(now);
  };
  await room.answer.fill('When two of our bakers');
  await pass(atFirst - 31);
  await expect.poll(() => seconds(page)).toBe(31);
  await expect(clock.more).toHaveCount(0);
  await pass(1);
  await expect(page.getByRole('status').filter({ hasText: 'Thirty seconds are left.' })).toBeAttached();

  await room.answer.focus();
  for (let minute = 1; minute <= 11; minute += 1) {
    await clock.more.click();
    await expect.poll(() => seconds(page)).toBe(90);
    await expect(clock.more).toHaveCount(0);
    await expect(room.answer).toBeFocused();
    await pass(60);
    await expect.poll(() => seconds(page)).toBe(30);
  }
  await clock.more.focus();
  await page.keyboard.press('Enter');
  await expect(clock.options).toBeFocused();
  await page.reload();
  await expect.poll(() => seconds(page)).toBe(90);
});

test('when time is up nothing is submitted, and time can still be added', async ({ page }) => {
  await page.clock.setFixedTime(MORNING);
  const [room, clock] = [roomOn(page), clockOn(page)];
  await beginTimed(page);
  const atFirst = await seconds(page);
  await room.answer.fill(FULL_ANSWER);
  await page.clock.setFixedTime(MORNING.getTime() + (atFirst + 300) * 1000);
  await expect(room.timer).toHaveText('over by 5:00');
  await expect(room.answer).toHaveValue(FULL_ANSWER);
  await clock.options.click();
  await expect(clock.sheet).toContainText('Nothing is submitted when time is up.');
  await clock.sheet.getByRole('button', { name: '+5 minutes' }).click();
  await expect(clock.sheet).toContainText('5:00 left for this answer');
  await page.keyboard.press('Escape');
  await expect(room.timer).toHaveText('5:00');
});

test('reading the note costs nothing of the time for its follow-up, also after a reload', async ({
  page,
}) => {
  await page.clock.setFixedTime(MORNING);
  const room = roomOn(page);
  await beginTimed(page);
  const whole = await seconds(page);
  await room.respond(THIN_ANSWER);
  await expect(room.continue).toBeVisible();
  await expect(room.timer).toHaveCount(0);
  await page.clock.setFixedTime(MORNING.getTime() + 60_000);
  await room.continue.click();
  await expect.poll(() => seconds(page)).toBe(whole);
  await page.clock.setFixedTime(MORNING.getTime() + 70_000);
  await page.reload();
  await expect.poll(() => seconds(page)).toBe(whole - 10);
});

test('how one wanted the clock is forgotten with the end of the interview', async ({ page }) => {
  const [room, clock] = [roomOn(page), clockOn(page)];
  const remembered = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes(':timer/')).length);
  await beginTimed(page);
  await clock.options.click();
  await clock.sheet.getByRole('button', { name: 'Hide timer' }).click();
  expect(await remembered()).toBe(1);
  await answerThrough(page, 1, () => FULL_ANSWER);
  await room.endSession.click();
  await expect.poll(remembered).toBe(0);
});

test('a hidden timer stays hidden and a timer that is off stays off, also after a reload', async ({
  page,
}) => {
  const [room, clock] = [roomOn(page), clockOn(page)];
  await beginTimed(page);
  await clock.options.click();
  await clock.sheet.getByRole('button', { name: 'Hide timer' }).click();
  await expect(clock.show).toBeFocused();
  await page.reload();
  await expect(clock.show).toBeVisible();
  await expect(room.timer).toBeHidden();
  await clock.show.click();
  await expect(room.timer).toBeVisible();

  await clock.options.click();
  await clock.sheet.getByRole('button', { name: 'Turn off for this interview' }).click();
  await expect(room.timer).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(room.timer).toBeVisible();
  await clock.options.click();
  await clock.sheet.getByRole('button', { name: 'Turn off for this interview' }).click();
  await page.reload();
  await room.asks();
  await expect(room.timer).toBeHidden();
  await expect(clock.show).toBeHidden();
});

test('a timer chosen in Settings is chosen in the setup, and the other way round', async ({ page }) => {
  const [settings, setup] = [settingsOn(page), setupOn(page)];
  const factor = page.getByRole('combobox', { name: 'Time on the timer' });
  await settings.visit();
  await expect(setup.timed).not.toBeChecked();
  await setup.timed.check();
  await factor.selectOption({ label: 'Twice as long' });
  await setup.visit();
  await expect(setup.timed).toBeChecked();
  await expect(factor).toHaveValue('2');
  await factor.selectOption({ label: '3 times as long' });
  await settings.visit();
  await expect(factor).toHaveValue('3');
});

for (const width of [390, 320]) {
  test(`at ${width} pixels the clock and the acts share a row, which stays where it is at the end and with the note`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.clock.setFixedTime(MORNING);
    const [room, clock] = [roomOn(page), clockOn(page)];
    await beginTimed(page);
    const acts = await topOf(room.pause);
    expect(await topOf(clock.options)).toBe(acts);
    await page.clock.setFixedTime(MORNING.getTime() + ((await seconds(page)) - 20) * 1000);
    await expect(clock.more).toBeVisible();
    expect(await topOf(clock.options)).toBe(acts);
    expect(await topOf(room.pause)).toBe(acts);
    await expect(room.end).toBeInViewport({ ratio: 1 });
    await room.respond(FULL_ANSWER);
    expect(await topOf(room.pause)).toBe(acts);
  });
}

async function topOf(part: Locator): Promise<number> {
  return (await part.boundingBox())?.y ?? Number.NaN;
}
