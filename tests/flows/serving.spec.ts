/** What the server sends, and that the app does not need it any more after one visit. */
import { createHash } from 'node:crypto';
import { appendFileSync, cpSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { complaintsOf } from '../helpers/complaints.ts';
import { keptOnDevice } from '../helpers/kept-on-device.ts';
import { startServer } from '../helpers/server.ts';

const appIsDrawn = (page: Page) => expect(page.locator('#app > *').first()).toBeVisible();

/** The source expressions that let in the page's one inline sheet and its one inline script, and nothing else. */
function inlineHashes(page: string) {
  return ['style', 'script'].map((tag) => {
    const texts = [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => text);
    expect(texts).toHaveLength(1);
    return `'sha256-${createHash('sha256').update(texts.join()).digest('base64')}'`;
  });
}

test('every page carries the strict policy, also one opened by its address', async ({ request }) => {
  for (const path of ['/', '/start', '/history?from=link']) {
    const response = await request.get(path);
    const headers = response.headers();
    expect(response.status()).toBe(200);
    expect(headers['content-type']).toContain('text/html');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    const policy = headers['content-security-policy'] ?? '';
    const [style, script] = inlineHashes(await response.text());
    expect(policy).toContain(`default-src 'none'; script-src 'self' ${script}; style-src 'self' ${style};`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
  }
});

test('scripts are kept for a year, the service worker never', async ({ request }) => {
  const page = await (await request.get('/')).text();
  const script = /href="(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? 'no script in the page';
  expect((await request.get(script)).headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await request.get('/sw.js')).headers()['cache-control']).toBe('no-cache');
});

test('a script that is gone is missing, and not the page under its name', async ({ request }) => {
  const response = await request.get('/assets/gone-after-a-deploy.js');
  expect(response.status()).toBe(404);
  expect(response.headers()['cache-control']).toBe('no-store');
  expect(response.headers()['content-type']).toBe('application/problem+json');
});

test('the interface answers as itself, not as a page', async ({ request }) => {
  expect(await (await request.get('/api/health')).json()).toMatchObject({ ok: true, coach: 'none' });
  const unknown = await request.get('/api/nothing', { headers: { accept: 'text/html' } });
  expect(unknown.status()).toBe(404);
  expect(await unknown.json()).toMatchObject({ status: 404, title: 'Not Found' });
});

test('the app runs under its own policy without a single complaint', async ({ page }) => {
  const complaints = await complaintsOf(page);
  await page.goto('/');
  await appIsDrawn(page);
  await keptOnDevice(page);
  await page.goto('/start');
  await appIsDrawn(page);
  expect(complaints).toEqual([]);
});

test('the policy blocks markup made from a string, and scripts made from a string', async ({ page }) => {
  await page.goto('/');
  await appIsDrawn(page);
  const outcomes = await page.evaluate(async () => {
    const attempt = (act: () => unknown) => {
      try {
        act();
        return 'allowed';
      } catch {
        return 'blocked';
      }
    };
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy(name: string, rules: object): unknown };
    };
    return {
      markup: attempt(() => document.createElement('div').setHTMLUnsafe('<img src=x onerror=alert(1)>')),
      anotherPolicy: attempt(() => trustedTypes.createPolicy('default', {})),
      samePolicyAgain: attempt(() => trustedTypes.createPolicy('solid-templates', {})),
      // The debugger may evaluate, and a test speaks through it; a timer's call is the page's own.
      evaluation: await new Promise((resolve) =>
        setTimeout(() => resolve(attempt(() => new Function('return 1')))),
      ),
    };
  });
  expect(outcomes).toEqual({
    markup: 'blocked',
    anotherPolicy: 'blocked',
    samePolicyAgain: 'blocked',
    evaluation: 'blocked',
  });
});

test('after one visit the app opens without a server, at any address and under the same policy', async ({
  browser,
}) => {
  const server = await startServer();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(server.url);
    await appIsDrawn(page);
    await keptOnDevice(page);
    await server.stop();

    const reopened = await context.newPage();
    const complaints = await complaintsOf(reopened);
    const response = await reopened.goto(`${server.url}/history?from=home-screen`);
    await appIsDrawn(reopened);
    expect(response?.fromServiceWorker()).toBe(true);
    expect(response?.headers()['content-security-policy']).toContain("require-trusted-types-for 'script'");
    expect(complaints.filter((complaint) => !complaint.includes('ERR_CONNECTION_REFUSED'))).toEqual([]);
  } finally {
    await context.close();
    await server.stop();
  }
});

test('a new version waits, and the open page stays as it is', async ({ page }, info) => {
  const deployed = info.outputPath('client');
  cpSync('dist/client', deployed, { recursive: true });
  const server = await startServer(relative(process.cwd(), deployed));
  try {
    await page.goto(server.url);
    await keptOnDevice(page);
    await page.evaluate(() => Object.assign(window, { halfASentence: 'When I was' }));
    appendFileSync(`${deployed}/sw.js`, '\n// another version');

    const waiting = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        await registration.update();
        return registration.waiting?.state;
      });
    await expect.poll(waiting).toBe('installed');
    expect(await page.evaluate(() => 'halfASentence' in window)).toBe(true);
  } finally {
    await server.stop();
  }
});

test('every file the app is made of is kept, and nothing is fetched twice under two names', async ({
  page,
}) => {
  await page.goto('/');
  await keptOnDevice(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept).toContain('/');
  expect(kept).toContain('/manifest.webmanifest');
  expect(new Set(kept).size).toBe(kept.length);
});

test('the manifest makes the app installable', async ({ page }) => {
  await page.goto('/');
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ id: '/', display: 'standalone', short_name: 'Rehearse' });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's browser context is private, which is the one thing a browser may hold against us here.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
});
