import { expect, type Page, test } from '@playwright/test';
import type { Store } from '#web/store/store.ts';
import type { StoreInBrowser } from '../contracts/store-in-browser.ts';
import * as build from '../helpers/records.ts';
import { withPhone } from './pages-for-store/killable-browser.ts';
import { type Served, serveStorePage } from './pages-for-store/served.ts';

declare global {
  interface Window {
    storeInBrowser: StoreInBrowser;
    /** What the text field of the page writes its drafts to. */
    typing: Store;
  }
}

let served: Served;
test.beforeAll(async () => {
  served = await serveStorePage();
});
test.afterAll(() => served.close());

const session = build.aSession();
const SENTENCE = 'In my second week the oven broke, so I called the baker next door and asked for his.';

const readDraft = (page: Page) =>
  page.evaluate(async () => ({
    peeked: window.typing.drafts.peek('response/one'),
    read: await window.typing.drafts.read('response/one'),
  }));

test('the store keeps its whole contract in this browser', async ({ page }) => {
  await page.goto(served.url);
  const outcomes = await page.evaluate(() => window.storeInBrowser.runContract());
  const broken = Object.entries(outcomes).filter(([, message]) => message !== null);
  expect(broken).toEqual([]);
  expect(Object.keys(outcomes).length).toBeGreaterThan(30);
});

test('a killed tab loses nothing that was typed', async ({ context }) => {
  test.slow();
  for (let round = 1; round <= 10; round++) {
    const page = await context.newPage();
    await page.goto(served.url);
    await page.evaluate(() => window.typing.drafts.remove('response/one'));
    const text = SENTENCE.slice(0, round * 5);
    await page.getByLabel('Answer').pressSequentially(text);
    const crashed = page.waitForEvent('crash');
    const cdp = await context.newCDPSession(page);
    void cdp.send('Page.crash').catch(() => undefined);
    await crashed;
    await page.close();

    const after = await context.newPage();
    await after.goto(served.url);
    expect(await readDraft(after)).toEqual({ peeked: text, read: text });
    await after.close();
  }
});

test('a browser killed 300 ms after the last key loses nothing either', async () => {
  test.slow();
  for (let round = 1; round <= 3; round++) {
    await withPhone(async (phone) => {
      const text = SENTENCE.slice(0, round * 25);
      const before = await phone.start(served.url);
      await before.page.getByLabel('Answer').pressSequentially(text);
      await before.page.waitForTimeout(300);
      await before.kill();

      const after = await phone.start(served.url);
      expect((await readDraft(after.page)).read).toBe(text);
    });
  }
});

test('what was saved survives a browser killed the moment it says so', async () => {
  await withPhone(async (phone) => {
    const before = await phone.start(served.url);
    const saved = await before.page.evaluate((one) => window.typing.save({ sessions: [one] }), session);
    await before.kill();
    expect(saved.ok).toBe(true);

    const after = await phone.start(served.url);
    const read = await after.page.evaluate((id) => window.typing.readInterview(id), session.id);
    expect(read.ok && read.value?.session).toEqual(session);
  });
});

test('a tab that another one has outdated cannot write', async ({ context }) => {
  const [old, upgraded] = [await context.newPage(), await context.newPage()];
  await Promise.all([old.goto(served.url), upgraded.goto(served.url)]);
  await old.evaluate((one) => window.typing.save({ sessions: [one] }), session);
  const opened = await upgraded.evaluate(async () => {
    const { createDexieStore, MIGRATIONS } = window.storeInBrowser;
    const migrations = [...MIGRATIONS, { version: MIGRATIONS.length + 1, stores: { moods: 'id' } }];
    const store = createDexieStore({ name: 'typing', migrations });
    Object.assign(window, { typing: store });
    return store.open();
  });
  expect(opened.ok).toBe(true);
  const refused = await old.evaluate((one) => window.typing.save({ sessions: [one] }), build.aSession());
  expect(refused).toEqual({ ok: false, error: { kind: 'storage-outdated' } });
  await old.reload();
  const reloaded = await old.evaluate((one) => window.typing.save({ sessions: [one] }), build.aSession());
  expect(reloaded).toEqual({ ok: false, error: { kind: 'storage-outdated' } });
  const inventory = await upgraded.evaluate(() => window.typing.inventory());
  expect(inventory.ok && inventory.value.sessions).toBe(1);
});

test('a full disk refuses a change whole, and what was there stays', async ({ page, context }) => {
  await page.goto(served.url);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(served.url).origin,
    quotaSize: 600_000,
  });
  const sessions = Array.from({ length: 60 }, (_, index) => {
    const one = build.aSession();
    const question = build.questionOf(one);
    return {
      sessions: [one],
      questions: [question],
      responses: [build.responseTo(question, { text: incompressible(index) })],
    };
  });
  const results = await page.evaluate(async (all) => {
    const kinds: string[] = [];
    for (const changes of all) {
      const saved = await window.typing.save(changes);
      kinds.push(saved.ok ? 'saved' : saved.error.kind);
    }
    return kinds;
  }, sessions);
  expect([...new Set(results)].toSorted()).toEqual(['saved', 'storage-full']);
  const saved = results.filter((kind) => kind === 'saved').length;
  const inventory = await page.evaluate(() => window.typing.inventory());
  expect(inventory.ok && [inventory.value.sessions, inventory.value.responses]).toEqual([saved, saved]);
});

/** 12,000 characters that a database cannot make smaller. */
function incompressible(seed: number): string {
  let state = seed + 1;
  const characters = Array.from({ length: 12_000 }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (state % 20_000));
  });
  return characters.join('');
}
