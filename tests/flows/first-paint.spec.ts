/** Home is there before its scripts are, does not move when they come, and weighs little. */
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { beginOne, FULL_ANSWER, walkToSummary } from '../helpers/walking.ts';
import { homeOn } from './pages/home.ts';
import { roomOn } from './pages/room.ts';

/** Every piece of text of Home with the place it stands at. */
function picture(page: Page) {
  return page.locator('#app').evaluate((app) =>
    [...app.querySelectorAll('h1, h2, p, li, button, nav a')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.tagName, element.textContent, ...[x, y, width, height].map(Math.round)].join(' ');
    }),
  );
}

/** From now on adds up how much of the page moves without being asked. Call it before `goto`. */
async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const held = window as unknown as { shifted: number };
    held.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) held.shifted += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => (window as unknown as { shifted: number }).shifted);
}

test('a newcomer reads Home before any script has run, and the app draws the same picture over it', async ({
  page,
  browser,
  baseURL,
}) => {
  const { viewport, isMobile, deviceScaleFactor } = test.info().project.use;
  const scriptless = await browser.newContext({
    javaScriptEnabled: false,
    viewport: viewport ?? null,
    ...(isMobile !== undefined && { isMobile }),
    ...(deviceScaleFactor !== undefined && { deviceScaleFactor }),
  });
  const still = await scriptless.newPage();
  await still.goto(`${baseURL}/`);
  await expect(homeOn(still).heading).toBeVisible();
  await expect(homeOn(still).start).toBeVisible();
  await expect(still.getByRole('heading', { name: 'How it works' })).toBeVisible();

  const home = homeOn(page);
  await home.visit();
  await expect(page.locator('[data-first-paint]')).toHaveCount(0);
  // The tab's own mark apart, every word stands where it stood.
  expect(await picture(page)).toEqual(await picture(still));
  await scriptless.close();
});

test('a newcomer’s Home takes at most 12 requests and 85 kB of script, 45 kB of it before anything is fetched later', async ({
  page,
}) => {
  const scripts = new Map<string, number>();
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.serviceWorker()) requests.push(request.url());
  });
  page.on('response', async (response) => {
    if (!/\.js$/.test(new URL(response.url()).pathname)) return;
    scripts.set(response.url(), brotliCompressSync(await response.body()).length);
  });
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(homeOn(page).start).toBeVisible();

  const inHtml = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('script[src], link[rel="modulepreload"]')].map((element) =>
      element instanceof HTMLScriptElement ? element.src : (element as HTMLLinkElement).href,
    ),
  );
  const weight = (urls: Iterable<string>) => [...urls].reduce((sum, url) => sum + (scripts.get(url) ?? 0), 0);
  expect(weight(inHtml)).toBeGreaterThan(10_000);
  expect(weight(inHtml)).toBeLessThan(45_000);
  expect(weight(scripts.keys())).toBeLessThan(85_000);
  expect(requests.length).toBeLessThanOrEqual(12);
});

test('the app starts behind the first words, and at once where nobody looks', async ({ page, context }) => {
  const noteStart = () => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('#app') || document.querySelector('[data-first-paint]')) return;
      performance.mark('app-drawn');
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  };
  await page.addInitScript(noteStart);
  await homeOn(page).visit();
  await expect(page.locator('[data-first-paint]')).toHaveCount(0);
  const [seen, drawn] = await page.evaluate(() =>
    ['first-contentful-paint', 'app-drawn'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  );
  expect(seen).toBeLessThan(drawn ?? 0);

  const unseen = await context.newPage();
  await unseen.addInitScript(() => Object.defineProperty(document, 'hidden', { value: true }));
  await homeOn(unseen).visit();
  await expect(unseen.locator('[data-first-paint]')).toHaveCount(0);
});

test.describe('before the app is there', () => {
  test.use({ serviceWorkers: 'block' });

  test('a tap on what is painted already is done when the app has come', async ({ page }) => {
    const arrive: (() => void)[] = [];
    await page.route('**/assets/index-*.js', async (route) => {
      await new Promise<void>((resolve) => arrive.push(resolve));
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await page.locator('[data-first-paint]').getByRole('button', { name: 'Try one question' }).tap();
    for (const go of arrive) go();
    await roomOn(page).asks();
  });
});

test('an address inside the app does not flash Home while the app comes', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('/history');
  await expect(page.locator('[data-first-paint]')).toBeAttached();
  await expect(homeOn(page).heading).toBeHidden();
});

test('nothing on Home moves for somebody who comes back to go on, or to look back', async ({ page }) => {
  const shifted = await watchShifts(page);
  const home = homeOn(page);
  await beginOne(page);
  await roomOn(page).answer.fill('I was the one');
  await home.visit();
  await expect(home.open).toContainText('One question');
  await expect(home.open).toContainText('draft kept');
  await page.reload();
  await expect(home.open).toContainText('draft kept');
  expect(await shifted()).toBeLessThan(0.001);

  await home.open.click();
  await walkToSummary(page, 1, () => FULL_ANSWER);
  await home.visit();
  await expect(home.recent).toHaveCount(1);
  await page.reload();
  await expect(home.recent).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'How it works' })).toBeHidden();
  expect(await shifted()).toBeLessThan(0.02);
});
