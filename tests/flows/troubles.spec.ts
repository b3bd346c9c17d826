/** When something of ours fails, one reads what happened, that nothing is lost, and what to do. */
import { expect, test } from '@playwright/test';
import { beginOne, FULL_ANSWER } from '../helpers/walking.ts';
import { historyOn } from './pages/history.ts';
import { homeOn } from './pages/home.ts';
import { roomOn } from './pages/room.ts';

// What is taken away here must not be on the device already.
test.use({ serviceWorkers: 'block' });

test('an address that leads nowhere says so and leads home', async ({ page }) => {
  await page.goto('/interviews/that/never/were');
  await expect(page.getByRole('heading', { level: 1, name: 'This page is not here' })).toBeFocused();
  await page.getByRole('link', { name: 'Go home' }).click();
  await expect(homeOn(page).start).toBeVisible();
});

test('a screen whose code is gone says so, keeps every word, and comes with a reload', async ({ page }) => {
  const room = roomOn(page);
  await beginOne(page);
  await room.answer.fill('When two of our bakers');
  await room.pause.click();
  await page.getByRole('link', { name: 'Go home' }).click();
  const history = page.getByRole('link', { name: 'History' });
  await page.route(/\/assets\/history.*\.js/, (route) => route.fulfill({ status: 404, body: '' }));
  await history.click();
  const failed = page.getByRole('heading', { level: 1, name: 'This page did not load' });
  await expect(failed).toBeFocused();
  await expect(page.getByText('Nothing you wrote is lost.')).toBeVisible();

  await page.unroute(/\/assets\/history.*\.js/);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(historyOn(page).sessions).toHaveCount(1);
  await homeOn(page).visit();
  await homeOn(page).open.click();
  await room.resume.click();
  await expect(room.answer).toHaveValue('When two of our bakers');
});

test('from a screen that did not load one can also go home', async ({ page }) => {
  await homeOn(page).visit();
  await page.route(/\/assets\/settings.*\.js/, (route) => route.abort());
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'This page did not load' })).toBeVisible();
  await page.getByRole('link', { name: 'Go home' }).click();
  await expect(homeOn(page).start).toBeVisible();
});

test('a screen that fails says that what one wrote is kept, and a reload brings it back', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // A browser that answers nonsense to what Settings ask while they are drawn.
    if (sessionStorage.getItem('mended') !== null) return;
    const { parse } = JSON;
    JSON.parse = (text, reviver) => {
      if (location.pathname === '/settings') throw new RangeError('nonsense');
      return parse(text, reviver);
    };
    Object.defineProperty(DOMStringMap.prototype, 'theme', {
      get: () => {
        throw new RangeError('nonsense');
      },
    });
  });
  await page.goto('/settings');
  await expect(page.getByRole('heading', { level: 1, name: 'Something went wrong' })).toBeVisible();
  await expect(page.getByText('What you wrote is kept on this phone.')).toBeVisible();
  await page.evaluate(() => sessionStorage.setItem('mended', ''));
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test('a browser that keeps nothing says so once and lets one rehearse', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  const room = roomOn(page);
  const said = page.getByText(/does not let Rehearse keep anything/);
  await homeOn(page).visit();
  await expect(page.getByRole('alert').filter({ has: said })).toBeVisible();
  await homeOn(page).tryOne.click();
  await room.asks();
  await expect(said).toHaveCount(0);
  await room.answer.fill('When two of our bakers');
  await expect(page.getByText(/^Not kept/).first()).toBeVisible();
  await expect(room.submit).toBeInViewport({ ratio: 1 });
  await room.respond(FULL_ANSWER);
});
