/** The coach's words appear while Claude writes them, and nothing of them stays that was not checked. */
import { expect, type Page } from '@playwright/test';
import { beginOne, FULL_ANSWER } from '../helpers/walking.ts';
import { withClaude } from '../helpers/with-claude.ts';
import { claudeOn } from './pages/claude.ts';
import { roomOn } from './pages/room.ts';

/** Slow enough for half of a sentence to be seen on any machine. */
const PACE = { firstTokenMs: 100, tokensPerSecond: 100 };

const test = withClaude(PACE);

/** As the fake writes it. */
const FIRST_WORDS = 'You stay with one occasion';
const WHOLE =
  'You stay with one occasion and say what you did yourself. What came of it is still open; put it into your first sentence.';

/** What stood there before it was whole, and where. */
interface Half {
  text: string;
  x: number;
  y: number;
  focused: boolean;
}

/** The coach's words, half or whole. */
const words = (page: Page) => page.getByRole('main').getByText(FIRST_WORDS).first();

async function submit(page: Page): Promise<void> {
  await claudeOn(page).agreeInSettings();
  await beginOne(page);
  await roomOn(page).answer.fill(FULL_ANSWER);
}

/** Everything this origin keeps in the phone's database and beside it. */
const everythingKept = (page: Page) =>
  page.evaluate(async () => {
    const kept: unknown[] = [Object.entries(localStorage)];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((give, fail) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => give(opening.result);
        opening.onerror = () => fail(opening.error);
      });
      for (const table of database.objectStoreNames) {
        const all = database.transaction(table).objectStore(table).getAll();
        await new Promise((read) => {
          all.onsuccess = read;
        });
        kept.push(all.result);
      }
      database.close();
    }
    return JSON.stringify(kept);
  });

test('stand where the whole note will stand, are said once, and are kept only when they are whole', async ({
  page,
}) => {
  await submit(page);
  // What a screen reader is told, from now on.
  await page.evaluate(() => {
    const told: string[] = [];
    const half: Half[] = [];
    Object.assign(window, { told, half });
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const live = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]');
        const text = [...addedNodes].map(({ textContent }) => textContent).join('');
        if (live && text) told.push(text);
      }
      const growing = document.querySelector('main p[aria-busy="true"]');
      if (!growing) return;
      const { x, y } = growing.getBoundingClientRect();
      half.push({ text: growing.textContent, x, y, focused: document.activeElement?.tagName === 'H1' });
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  await roomOn(page).submit.click();

  await expect(words(page)).toBeVisible();
  await expect(roomOn(page).note).toBeVisible();
  await expect(words(page)).toHaveText(WHOLE);
  await expect(claudeOn(page).byClaude).toBeVisible();
  const after = await words(page).boundingBox();
  const { told, half } = await page.evaluate(() => {
    const seen = window as unknown as Record<'told', string[]> & { half: Half[] };
    return { told: seen.told, half: seen.half };
  });
  expect(half.filter(({ text }) => text !== WHOLE).length).toBeGreaterThan(0);
  for (const { text, x, y, focused } of half) {
    expect(WHOLE.startsWith(text)).toBe(true);
    expect([x, y, focused]).toEqual([after?.x, after?.y, true]);
  }
  expect(told.filter((text) => text.includes(FIRST_WORDS))).toEqual([WHOLE]);
  expect(await everythingKept(page)).toContain(WHOLE);
});

test('give way to the phone’s own note when the line breaks under them', async ({ page, claude }) => {
  await submit(page);
  await roomOn(page).submit.click();
  await expect(words(page)).toBeVisible();
  await claude.stop();
  await expect(roomOn(page).note).toBeVisible();
  await expect(claudeOn(page).onThisPhone).toBeVisible();
  await expect(page.getByText(FIRST_WORDS)).toHaveCount(0);
  expect(await everythingKept(page)).not.toContain(FIRST_WORDS);
});
