/** The app is offered to be kept where that is possible, after it was of use, and never in the way. */
import { expect, type Page, test } from '@playwright/test';
import { answerThrough, beginOne, FULL_ANSWER } from '../helpers/walking.ts';
import { homeOn } from './pages/home.ts';
import { roomOn } from './pages/room.ts';
import { settingsOn } from './pages/settings.ts';
import { summaryOn } from './pages/summary.ts';

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1';
const MORNING = new Date('2026-03-02T09:00:00Z');

const offerOn = (page: Page) => ({
  row: page.getByText('Install Rehearse', { exact: true }),
  install: page.getByRole('button', { name: 'Install', exact: true }),
  notNow: page.getByRole('button', { name: 'Not now' }),
});

/** Lets the browser offer to install, as Chromium does once a page has loaded; true when its own bar was kept back. */
async function offered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const prompt = async () => {
      Object.assign(window, { asked: true });
      return { outcome: 'accepted' };
    };
    const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt });
    window.dispatchEvent(offer);
    return offer.defaultPrevented;
  });
}

/** Loads the page again, until the offer's code is here and had a frame to be drawn in: its absence then says something. */
async function reloadWithOffer(page: Page): Promise<void> {
  const code = [/\/install-row-/, /\/install-(?!row-)/];
  const loading = Promise.all(code.map((name) => page.waitForResponse((got) => name.test(got.url()))));
  await page.reload();
  await offered(page);
  for (const response of await loading) await response.finished();
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
}

/** Answers one question and ends with the summary. */
async function finishOne(page: Page): Promise<void> {
  await answerThrough(page, 1, () => FULL_ANSWER);
  await roomOn(page).endSession.click();
  await expect(summaryOn(page).strengths).toBeVisible();
}

test('the browser’s offer waits until the first feedback was read, and is asked with one tap', async ({
  page,
}) => {
  const [home, offer] = [homeOn(page), offerOn(page)];
  await home.visit();
  expect(await offered(page)).toBe(true);
  await expect(home.tryOne).toBeVisible();
  await expect(offer.row).toHaveCount(0);
  await home.tryOne.click();
  await roomOn(page).asks();
  await expect(offer.row).toHaveCount(0);

  await finishOne(page);
  await expect(offer.row).toBeVisible();
  expect(await page.evaluate(() => 'asked' in window)).toBe(false);
  await offer.install.click();
  await expect(offer.row).toHaveCount(0);
  expect(await page.evaluate(() => 'asked' in window)).toBe(true);
  await expect(page.getByRole('main')).toBeFocused();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('Rehearse is installed.')).toBeVisible();
});

test('“Not now” is remembered for thirty days, and Settings still offer it', async ({ page }) => {
  await page.clock.setFixedTime(MORNING);
  const offer = offerOn(page);
  await beginOne(page);
  await offered(page);
  await finishOne(page);
  await offer.notNow.click();
  await expect(offer.row).toHaveCount(0);

  const comeBack = async (days: number) => {
    await page.clock.setFixedTime(new Date(MORNING.getTime() + days * 24 * 60 * 60 * 1000));
    await reloadWithOffer(page);
    await expect(summaryOn(page).strengths).toBeVisible();
  };
  await comeBack(29);
  await expect(offer.row).toHaveCount(0);
  await settingsOn(page).visit();
  await offered(page);
  await offer.install.click();
  await expect(page.getByRole('heading', { name: 'Install Rehearse' })).toBeFocused();
  await page.goBack();
  await comeBack(31);
  await expect(offer.row).toBeVisible();
});

test('a browser that offers nothing gets a sentence and no button', async ({ page }) => {
  await settingsOn(page).visit();
  await expect(page.getByText(/in your browser’s menu/)).toBeVisible();
  await expect(offerOn(page).install).toHaveCount(0);
  await beginOne(page);
  await finishOne(page);
  await expect(offerOn(page).row).toHaveCount(0);
});

test.describe('on an iPhone', () => {
  test.use({ userAgent: IPHONE });
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      Object.defineProperty(navigator, 'standalone', { value: false });
      Object.defineProperty(navigator, 'maxTouchPoints', { value: 5 });
    }),
  );

  test('the steps are shown, with what they are good for and that the app begins empty', async ({ page }) => {
    const offer = offerOn(page);
    await beginOne(page);
    await finishOne(page);
    await expect(offer.row).toBeVisible();
    const how = page.getByRole('button', { name: 'Show me how' });
    await how.click();
    const sheet = page.getByRole('dialog', { name: 'Add Rehearse to your Home Screen' });
    await expect(sheet).toContainText('Keeps your answers on this phone.');
    await expect(sheet.getByRole('listitem')).toHaveText([
      /Share/,
      /Add to Home Screen/,
      /Open as Web App.*Add/,
    ]);
    await expect(sheet).toContainText('begins empty');
    await sheet.getByRole('button', { name: 'Got it' }).click();
    await expect(sheet).toHaveCount(0);
    await expect(how).toBeFocused();
    await settingsOn(page).visit();
    await expect(how).toBeVisible();
  });
});

test('a shortcut leads away where nobody writes, and says so where somebody does', async ({ page }) => {
  await page.addInitScript(() => {
    const queue = { setConsumer: (consume: unknown) => Object.assign(window, { consume }) };
    Object.defineProperty(window, 'launchQueue', { value: queue });
  });
  const launch = async (path: string) => {
    await page.waitForFunction(() => 'consume' in window);
    await page.evaluate((to) => {
      const { consume } = window as unknown as { consume(launch: { targetURL: string }): void };
      consume({ targetURL: new URL(to, location.href).href });
    }, path);
  };
  const refused = page.getByText('the shortcut was not followed').filter({ visible: true });
  await beginOne(page);
  await launch(new URL(page.url()).pathname);
  await launch('/history');
  await expect(refused.first()).toBeVisible();
  await expect(roomOn(page).answer).toBeVisible();

  await finishOne(page);
  await launch('/start');
  await expect(page.getByRole('heading', { level: 1, name: 'Start Your Mock Interview' })).toBeVisible();
  await launch('/history');
  await expect(refused.first()).toBeVisible();
  await page.goBack();
  await expect(summaryOn(page).strengths).toBeVisible();
  await launch('/history');
  await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
});

test('the manifest’s pictures are there, in the sizes it says', async ({ page, request }) => {
  type Picture = { src: string; sizes: string; type: string; form_factor?: string; label?: string };
  const manifest = (await (await request.get('/manifest.webmanifest')).json()) as {
    icons: Picture[];
    screenshots: Picture[];
    shortcuts: { url: string; icons: Picture[] }[];
  };
  const pictures = [
    manifest.icons,
    manifest.screenshots,
    ...manifest.shortcuts.map(({ icons }) => icons),
  ].flat();
  await page.goto('/');
  const sizes = await page.evaluate(
    (sources) =>
      Promise.all(
        sources.map(async (src) => {
          const answer = await fetch(src);
          const type = answer.headers.get('content-type');
          if (type === 'image/svg+xml') return { sizes: 'any', type };
          const { width, height } = await createImageBitmap(await answer.blob());
          return { sizes: `${width}x${height}`, type };
        }),
      ),
    pictures.map(({ src }) => src),
  );
  expect(sizes).toEqual(pictures.map(({ sizes, type }) => ({ sizes, type })));

  expect(manifest.screenshots.filter(({ label }) => !label)).toEqual([]);
  const forms = manifest.screenshots.map(({ form_factor }) => form_factor);
  expect(forms.filter((form) => form === 'narrow').length).toBeGreaterThanOrEqual(3);
  expect(forms.filter((form) => form === 'wide').length).toBeGreaterThanOrEqual(1);
});

test('pictures that only an installing phone asks for are not kept for everybody', async ({ request }) => {
  const worker = await (await request.get('/sw.js')).text();
  expect(worker).toContain('licenses.txt');
  expect(worker).not.toContain('screenshots/');
  expect(worker).not.toContain('shortcut-');
});

test('the shortcut to a warm-up begins with a question, and leads back to where one was', async ({
  page,
}) => {
  const room = roomOn(page);
  await homeOn(page).visit();
  await page.goto('/warm-up');
  await room.asks();
  const address = page.url();
  expect(address).toContain('/interview/');
  await room.answer.fill('When two of our bakers');
  await page.reload();
  await room.asks();
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(homeOn(page).heading).toBeVisible();
});
