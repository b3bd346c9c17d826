/** An interview that was judged on the phone is read by Claude when somebody asks for that, and only then. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { answerThrough, beginOne, FULL_ANSWER } from '../helpers/walking.ts';
import { withClaude } from '../helpers/with-claude.ts';
import { claudeOn } from './pages/claude.ts';
import { roomOn } from './pages/room.ts';
import { setupOn } from './pages/setup.ts';
import { summaryOn } from './pages/summary.ts';

const test = withClaude();

async function toSummary(page: Page): Promise<void> {
  await answerThrough(page, 1, () => FULL_ANSWER);
  await roomOn(page).endSession.click();
  await expect(summaryOn(page).strengths).toBeVisible();
}

const ask = (page: Page) => page.getByRole('button', { name: 'Have Claude read this interview' });
const byClaude = (page: Page) => page.getByText('Claude.', { exact: true });

test('from before one agreed: asked for in the summary, and both judgments are kept', async ({
  page,
  claude,
}) => {
  await beginOne(page);
  await toSummary(page);
  await expect(ask(page)).toHaveCount(0);
  const summary = page.url();
  await claudeOn(page).agreeInSettings();
  await page.goto(summary);
  await expect(ask(page)).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary])).toEqual([]);
  expect(claude.fake.calls).toEqual([]);

  await ask(page).click();
  await expect(byClaude(page)).toBeVisible();
  await expect(ask(page)).toHaveCount(0);
  expect(claude.asked('analysis')).toBe(1);
  await page.reload();
  await expect(byClaude(page)).toBeVisible();
  await expect(ask(page)).toHaveCount(0);
  await summaryOn(page).questions.first().click();
  await expect(page.getByText(/^Claude has read this answer too: /)).toBeVisible();
});

test('kept on this phone: only after it was said once more', async ({ page, claude }) => {
  await claudeOn(page).agreeInSettings();
  await setupOn(page).visit();
  await page.getByRole('radio', { name: 'One question' }).check();
  await claudeOn(page).keepHere.check();
  await setupOn(page).begin.click();
  await toSummary(page);
  await ask(page).click();
  const sure = page.getByRole('alertdialog', { name: 'Let Claude read this interview?' });
  await sure.getByRole('button', { name: 'Keep it on this phone' }).click();
  expect(claude.fake.calls).toEqual([]);
  await ask(page).click();
  await sure.getByRole('button', { name: 'Have Claude read this interview' }).click();
  await expect(byClaude(page)).toBeVisible();
});
