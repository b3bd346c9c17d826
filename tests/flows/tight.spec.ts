/** A keyboard, a small phone or large text leave little room: what one answers, the answer and Submit stay. */
import { expect, type Locator, test } from '@playwright/test';
import { beginOne, beginTimed, FULL_ANSWER } from '../helpers/walking.ts';
import { roomOn } from './pages/room.ts';

const LONG_QUESTION =
  'Tell me about a time you had to bring two teams together that wanted different things, and what you did first.';

const ROOMS = [
  { width: 390, height: 470, size: 'normal' },
  { width: 390, height: 470, size: 'larger' },
  { width: 320, height: 350, size: 'normal' },
  { width: 320, height: 640, size: 'larger' },
] as const;

for (const { width, height, size } of ROOMS) {
  test(`at ${width}×${height} with ${size} text one sees three lines of the question and of the answer, and Submit`, async ({
    page,
  }) => {
    await page.addInitScript((chosen) => localStorage.setItem('rehearse:text-size', chosen), size);
    const room = roomOn(page);
    await beginOne(page);
    await page.setViewportSize({ width, height });
    await room.heading.evaluate((heading, text) => heading.replaceChildren(text), LONG_QUESTION);
    await room.answer.fill(FULL_ANSWER);
    expect(await visibleLines(room.heading)).toBeGreaterThanOrEqual(2.95);
    expect(await visibleLines(room.answer)).toBeGreaterThanOrEqual(3);
    await expect(room.submit).toBeInViewport({ ratio: 1 });
    await expect(room.skip).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('a long question takes the room that an empty answer leaves, and gives it back as one writes', async ({
  page,
}) => {
  const room = roomOn(page);
  await beginOne(page);
  await page.setViewportSize({ width: 390, height: 470 });
  await room.heading.evaluate((heading, text) => heading.replaceChildren(text), LONG_QUESTION.repeat(3));
  const unanswered = await visibleLines(room.heading);
  expect(unanswered).toBeGreaterThan(4.9);
  expect(Math.abs(unanswered - Math.round(unanswered)), 'no line is sliced').toBeLessThan(0.1);
  await room.answer.fill(FULL_ANSWER);
  await expect.poll(() => visibleLines(room.heading)).toBeLessThan(unanswered);
  const answered = await visibleLines(room.heading);
  expect(answered).toBeGreaterThanOrEqual(2.95);
  expect(Math.abs(answered - Math.round(answered)), 'no line is sliced').toBeLessThan(0.1);
  expect(await visibleLines(room.answer)).toBeGreaterThan(5);
});

test('a hint that is opened below a long question comes into sight', async ({ page }) => {
  const room = roomOn(page);
  await beginOne(page);
  await page.setViewportSize({ width: 390, height: 470 });
  await room.heading.evaluate((heading, text) => heading.replaceChildren(text), LONG_QUESTION.repeat(2));
  const hint = page.locator('details', { hasText: 'Show a hint' });
  await hint.getByText('Show a hint').click();
  await expect(hint.getByRole('listitem').first()).toBeInViewport({ ratio: 1 });
});

test('a message in the room covers nothing one writes in or acts with', async ({ page }) => {
  const room = roomOn(page);
  await beginTimed(page);
  await page.setViewportSize({ width: 390, height: 470 });
  await page.getByRole('button', { name: 'Timer options' }).click();
  await page.getByRole('button', { name: 'Turn off for this interview' }).click();
  const message = page.getByRole('region', { name: 'Messages' });
  await expect(message.getByRole('button', { name: 'Undo' })).toBeVisible();
  for (const part of [room.answer, room.submit, room.skip, room.pause, room.end, room.heading])
    expect(await overlap(message, part)).toBe(false);
});

/** How many lines of a text one can see: what its scrollers and the window leave of its box. */
function visibleLines(text: Locator): Promise<number> {
  return text.evaluate((element) => {
    let { top, bottom } = element.getBoundingClientRect();
    const cut = (by: { top: number; bottom: number }) => {
      top = Math.max(top, by.top);
      bottom = Math.min(bottom, by.bottom);
    };
    cut({ top: 0, bottom: innerHeight });
    for (let around = element.parentElement; around; around = around.parentElement) {
      if (getComputedStyle(around).overflowY !== 'visible') cut(around.getBoundingClientRect());
    }
    return (bottom - top) / Number.parseFloat(getComputedStyle(element).lineHeight);
  });
}

async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const [a, b] = await Promise.all([one.boundingBox(), other.boundingBox()]);
  if (!a || !b) throw new Error('one of them is not drawn');
  return a.y < b.y + b.height && b.y < a.y + a.height && a.x < b.x + b.width && b.x < a.x + a.width;
}
