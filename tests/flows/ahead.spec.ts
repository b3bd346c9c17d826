/** Claude's questions are here before they are needed: the next one, or all of them before a flight. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { answerThrough, FULL_ANSWER } from '../helpers/walking.ts';
import { withClaude } from '../helpers/with-claude.ts';
import { claudeOn } from './pages/claude.ts';
import { homeOn } from './pages/home.ts';
import { roomOn } from './pages/room.ts';
import { setupOn } from './pages/setup.ts';
import { summaryOn } from './pages/summary.ts';

const test = withClaude({ firstTokenMs: 150 });

/** As the fake asks them, in this order. */
const QUESTIONS = [
  'Tell me about a time you had to change a plan on short notice. What did you do first?',
  'Describe a piece of work that went wrong. What was your own part in putting it right?',
  'When did you last have to bring somebody around who saw it differently?',
] as const;

const says = () => FULL_ANSWER;

/** The setup form of one who agreed, with an interview of three questions chosen. */
async function chooseThree(page: Page): Promise<void> {
  await claudeOn(page).agreeInSettings();
  await setupOn(page).visit();
  await page.getByRole('radio', { name: 'By duration' }).check();
  await page.getByRole('combobox', { name: 'Duration' }).selectOption({ label: '15 minutes' });
}

async function sound(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect.soft(violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary])).toEqual([]);
  }
}

test('the next question is fetched while one reads the note, and asked though the network is gone by then', async ({
  page,
  context,
  claude,
}) => {
  await chooseThree(page);
  await setupOn(page).begin.click();
  expect(await roomOn(page).question()).toBe(QUESTIONS[0]);
  await answerThrough(page, 1, says);
  await expect.poll(() => claude.asked('question')).toBe(2);
  await expect(claudeOn(page).byClaude).toBeVisible();
  await page.reload();
  await expect(roomOn(page).next).toBeVisible();
  await context.setOffline(true);
  await roomOn(page).next.click();
  expect(await roomOn(page).question()).toBe(QUESTIONS[1]);
  expect(claude.asked('question')).toBe(2);
});

test('all questions are packed with one tap, and the interview is played where no server is', async ({
  page,
  claude,
}) => {
  await chooseThree(page);
  await page.getByRole('button', { name: 'Pack for offline' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ready to go' })).toBeVisible();
  await expect(page.getByText('3 of 3 questions are here.')).toBeVisible();
  expect(claude.asked('question')).toBe(3);
  await sound(page);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await claude.stop();

  await homeOn(page).visit();
  await page.getByRole('link', { name: /Ready to go, also offline/ }).click();
  await setupOn(page).begin.click();
  for (const [index, question] of QUESTIONS.entries()) {
    expect(await roomOn(page).question()).toBe(question);
    await answerThrough(page, index + 1, says);
    await expect(claudeOn(page).onThisPhone).toBeVisible();
    await (index < QUESTIONS.length - 1 ? roomOn(page).next : roomOn(page).endSession).click();
  }
  await expect(summaryOn(page).strengths).toBeVisible();
});

test('what is here is said plainly when not all came, and the rest is fetched later', async ({
  page,
  claude,
}) => {
  await chooseThree(page);
  claude.fake.next({ kind: 'answer' }, { kind: 'answer' }, ...Array(3).fill({ kind: 'status', status: 500 }));
  await page.getByRole('button', { name: 'Pack for offline' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Not all of it is here' })).toBeVisible();
  await expect(page.getByText('2 of 3 questions are here.')).toBeVisible();
  await sound(page);
  await homeOn(page).visit();
  await page.getByRole('link', { name: /2 of 3 questions are here/ }).click();
  await page.getByRole('button', { name: 'Fetch the rest' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ready to go' })).toBeVisible();
  expect(claude.asked('question')).toBeLessThanOrEqual(6);
});
