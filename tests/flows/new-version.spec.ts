/** A new version is offered where nobody writes, and never interrupts who does. */
import { cpSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { keptOnDevice } from '../helpers/kept-on-device.ts';
import { deployNext, newVersionWaits } from '../helpers/next-version.ts';
import { startServer } from '../helpers/server.ts';
import { beginOne } from '../helpers/walking.ts';
import { homeOn } from './pages/home.ts';
import { materialOn } from './pages/material.ts';
import { roomOn } from './pages/room.ts';

/** A server whose files can be replaced by the next version's, for the pages of this test alone. */
const test = base.extend<{ deployed: string; server: { url: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture's needs are read from this pattern.
  deployed: async ({}, use, info) => {
    const files = info.outputPath('client');
    cpSync('dist/client', files, { recursive: true });
    await use(files);
  },
  server: async ({ deployed }, use) => {
    const server = await startServer(relative(process.cwd(), deployed));
    await use(server);
    await server.stop();
  },
  baseURL: async ({ server }, use) => use(server.url),
});

test('a new version that arrives while one writes waits for Home, and starts there when asked', async ({
  page,
  deployed,
}) => {
  const [home, room] = [homeOn(page), roomOn(page)];
  const news = page.getByText('A new version is ready.');
  await home.visit();
  await keptOnDevice(page);
  await beginOne(page);
  await room.answer.pressSequentially('When two of our four bakers ');
  await room.answer.evaluate((field) => Object.assign(field, { sameField: true }));
  deployNext(deployed);
  await expect.poll(() => newVersionWaits(page)).toBe(true);

  await room.answer.pressSequentially('were ill, I wrote a new plan for the oven.', { delay: 25 });
  await expect(news).toHaveCount(0);
  await expect(room.answer).toBeFocused();
  await expect(room.answer).toHaveValue(
    'When two of our four bakers were ill, I wrote a new plan for the oven.',
  );
  expect(await room.answer.evaluate((field) => 'sameField' in field)).toBe(true);
  await expect(page.locator('meta[name="version"]')).toHaveCount(0);

  await room.pause.click();
  await page.getByRole('link', { name: 'Go home' }).click();
  await expect(home.heading).toBeVisible();
  await expect(news.first()).toBeVisible();
  await expect(page.locator('meta[name="version"]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Restart' }).click();
  await expect(page.locator('meta[name="version"]')).toHaveAttribute('content', 'next');
  await expect(news).toHaveCount(0);

  await home.open.click();
  await room.resume.click();
  await expect(room.answer).toHaveValue(
    'When two of our four bakers were ill, I wrote a new plan for the oven.',
  );
});

test('a form is a place where one writes: a new version waits for it as well', async ({ page, deployed }) => {
  const material = materialOn(page);
  const news = page.getByText('A new version is ready.');
  await homeOn(page).visit();
  await keptOnDevice(page);
  await material.visitNewResume();
  await material.resumeText.fill('Led a team of four bakers.');
  deployNext(deployed);
  await expect.poll(() => newVersionWaits(page)).toBe(true);
  await material.resumeText.press('End');
  await material.resumeText.pressSequentially(' Sold 300 loaves.', { delay: 25 });
  await expect(news).toHaveCount(0);

  await page.getByRole('link', { name: 'History' }).click();
  await page.getByRole('button', { name: 'Restart' }).click();
  await expect(page.locator('meta[name="version"]')).toHaveAttribute('content', 'next');
  await page.goto('/resumes/new');
  await expect(material.resumeText).toHaveValue('Led a team of four bakers. Sold 300 loaves.');
});

test('a new version agreed to in one tab is offered in the other, which keeps its words until then', async ({
  context,
  deployed,
}) => {
  const [writing, other] = [await context.newPage(), await context.newPage()];
  const room = roomOn(writing);
  const next = (page: Page) => page.locator('meta[name="version"]');
  await homeOn(writing).visit();
  await keptOnDevice(writing);
  await beginOne(writing);
  await room.answer.fill('When two of our bakers');
  await homeOn(other).visit();
  deployNext(deployed);
  await expect.poll(() => newVersionWaits(other)).toBe(true);
  await other.getByRole('button', { name: 'Restart' }).click();
  await expect(next(other)).toHaveAttribute('content', 'next');

  await room.answer.press('End');
  await room.answer.pressSequentially(' were ill', { delay: 25 });
  await expect(next(writing)).toHaveCount(0);
  await expect(writing.getByRole('button', { name: 'Restart' })).toHaveCount(0);
  await room.pause.click();
  await writing.getByRole('link', { name: 'Go home' }).click();
  await writing.getByRole('button', { name: 'Restart' }).click();
  await expect(next(writing)).toHaveAttribute('content', 'next');
  await homeOn(writing).open.click();
  await room.resume.click();
  await expect(room.answer).toHaveValue('When two of our bakers were ill');
});

test('a version that cannot be fetched whole changes nothing and says nothing', async ({
  page,
  deployed,
}) => {
  const home = homeOn(page);
  await home.visit();
  await keptOnDevice(page);
  deployNext(deployed);
  // What the worker was promised is not what the server sends, as behind a hotel's login page.
  writeFileSync(`${deployed}/index.html`, '<!doctype html><title>Room number, please</title>');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    if (coming === null || coming.state === 'redundant') return;
    await new Promise<void>((resolve) =>
      coming.addEventListener('statechange', () => coming.state === 'redundant' && resolve()),
    );
  });
  await expect(page.getByText('A new version is ready.')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await home.visit();
  await expect(home.start).toBeVisible();
});
