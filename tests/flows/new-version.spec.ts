/** A new version is offered where nobody writes, and never interrupts who does. */
import { cpSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { keptOnDevice } from '../helpers/kept-on-device.ts';
import { deployNext, newVersionWaits } from '../helpers/next-version.ts';
import { startServer } from '../helpers/server.ts';
import { beginOne } from '../helpers/walking.ts';
import { homeOn } from './pages/home.ts';
import { roomOn } from './pages/room.ts';

test('a new version that arrives while one writes waits for Home, and starts there when asked', async ({
  browser,
}, info) => {
  const deployed = info.outputPath('client');
  cpSync('dist/client', deployed, { recursive: true });
  const server = await startServer(relative(process.cwd(), deployed));
  const context = await browser.newContext({ baseURL: server.url });
  const page = await context.newPage();
  try {
    const [home, room] = [homeOn(page), roomOn(page)];
    const news = page.getByText('A new version is ready.');
    await home.visit();
    await keptOnDevice(page);
    await beginOne(page);
    await room.answer.pressSequentially('When two of our four bakers ');
    await room.answer.evaluate((field) => Object.assign(field, { sameField: true }));
    deployNext(deployed);
    await expect.poll(() => newVersionWaits(page), { timeout: 15_000 }).toBe(true);

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
  } finally {
    await context.close();
    await server.stop();
  }
});
