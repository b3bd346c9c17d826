/** Without a network nothing is missing, at any address, and nothing is said about it but one quiet line. */
import { expect, test } from '@playwright/test';
import { complaintsOf } from '../helpers/complaints.ts';
import { keptOnDevice } from '../helpers/kept-on-device.ts';
import { startServer } from '../helpers/server.ts';
import { answerThrough, beginOne, FULL_ANSWER } from '../helpers/walking.ts';
import { homeOn } from './pages/home.ts';
import { roomOn } from './pages/room.ts';
import { summaryOn } from './pages/summary.ts';

test('every address opens without a server after one visit, in a tab of its own', async ({ browser }) => {
  const server = await startServer();
  const context = await browser.newContext({ baseURL: server.url });
  try {
    const page = await context.newPage();
    await homeOn(page).visit();
    await keptOnDevice(page);
    await server.stop();

    await beginOne(page);
    await answerThrough(page, 1, () => FULL_ANSWER);
    await roomOn(page).endSession.click();
    await expect(summaryOn(page).strengths).toBeVisible();
    const { pathname } = new URL(page.url());
    const interview = pathname.replace('/summary', '');
    const addresses = [
      ['/', 'Rehearse'],
      ['/start', 'Start Your Mock Interview'],
      ['/applications', 'Jobs and résumés'],
      ['/applications/new', 'A job you are applying for'],
      ['/resumes/new', 'Your résumé'],
      [`${interview}/summary`, 'Your session'],
      [`${interview}/questions/1`, 'Question 1: feedback'],
      ['/history', 'History'],
      ['/settings', 'Settings'],
      ['/nowhere', 'This page is not here'],
    ] as const;
    const opened = await context.newPage();
    const complaints = await complaintsOf(opened);
    for (const [address, title] of addresses) {
      await opened.goto(address);
      await expect(opened.getByRole('heading', { level: 1, name: title })).toBeVisible();
    }
    await opened.goto('/warm-up');
    await roomOn(opened).asks();
    await opened.goto('/licenses.txt');
    await expect(opened.getByText('Literata (OFL-1.1)')).toBeVisible();
    expect(complaints.filter((complaint) => !complaint.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  } finally {
    await context.close();
    await server.stop();
  }
});

test('one line says that one is offline and that nothing is missing, where one begins and nowhere else', async ({
  page,
  context,
}) => {
  const said = page.getByText('Everything works and is kept on this phone.');
  await homeOn(page).visit();
  await keptOnDevice(page);
  await expect(said).toHaveCount(0);
  await context.setOffline(true);
  await expect(said).toBeVisible();
  await homeOn(page).tryOne.click();
  await roomOn(page).asks();
  await expect(said).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await context.setOffline(false);
  await homeOn(page).visit();
  await expect(said).toHaveCount(0);
});

test('a browser that keeps nothing is told that everything works, and no more', async ({ page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Object.defineProperty(window, 'localStorage', { value: undefined });
  });
  await homeOn(page).visit();
  await keptOnDevice(page);
  await context.setOffline(true);
  await expect(page.getByText('Everything works.')).toBeVisible();
  await expect(page.getByText('is kept on this phone')).toHaveCount(0);
});

test.describe('before the app is on the device', () => {
  test.use({ serviceWorkers: 'block' });

  test('nothing is promised', async ({ page, context }) => {
    await homeOn(page).visit();
    await context.setOffline(true);
    await expect.poll(() => page.evaluate(() => navigator.onLine)).toBe(false);
    await expect(page.getByText('Everything works')).toHaveCount(0);
  });
});

test('Settings say whether the app is all here, and whether the browser promised to keep everything', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.assign(navigator.storage, {
      persisted: async () => false,
      persist: async () => sessionStorage.getItem('generous') !== null,
    });
  });
  const ask = page.getByRole('button', { name: 'Ask the browser to keep it' });
  await page.goto('/settings');
  await expect(page.getByText('it opens without a network')).toBeVisible();
  await expect(page.getByText('The browser may clear everything')).toBeVisible();
  await ask.click();
  await expect(page.getByText('The browser has not promised to keep it.')).toBeFocused();
  await expect(ask).toHaveCount(0);

  await page.evaluate(() => sessionStorage.setItem('generous', ''));
  await page.reload();
  await ask.click();
  await expect(page.getByText('Asked, and agreed.')).toBeFocused();
  await expect(page.getByText('The browser has promised to keep everything')).toBeVisible();
  await expect(ask).toHaveCount(0);
});
