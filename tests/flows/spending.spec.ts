/** What Claude took is told where one looks for it: by month and interview in Settings, in a line of the summary. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { answerThrough, beginOne, FULL_ANSWER } from '../helpers/walking.ts';
import { withClaude } from '../helpers/with-claude.ts';
import { claudeOn } from './pages/claude.ts';
import { roomOn } from './pages/room.ts';
import { settingsOn } from './pages/settings.ts';
import { summaryOn } from './pages/summary.ts';

const test = withClaude();

test('every call is in the month and in its interview, once, and is gone with everything else', async ({
  page,
  claude,
}) => {
  const settings = settingsOn(page);
  const heading = page.getByRole('heading', { name: /^What Claude used in / });
  const section = heading.locator('..');
  await settings.visit();
  await expect(settings.count('Interviews')).toHaveText('0');
  await expect(heading).toHaveCount(0);
  await claudeOn(page).agreeInSettings();
  await expect(section).toContainText('Nothing so far this month.');

  await beginOne(page);
  await answerThrough(page, 1, () => FULL_ANSWER);
  await roomOn(page).endSession.click();
  await expect(summaryOn(page).strengths).toBeVisible();
  await expect(page.getByText('Claude.', { exact: true })).toBeVisible();
  const asked = claude.fake.calls.length;
  expect(asked).toBeGreaterThan(3);
  const line = page.getByText(/^For this interview Claude used [\d,]+ tokens in \d+ calls, /);
  await expect(line).toContainText(`in ${asked} calls, about 1 ¢ by list prices.`);
  await page.reload();
  await expect(line).toContainText(`in ${asked} calls`);

  await settings.visit();
  await expect(settings.count('Calls')).toHaveText(String(asked));
  await expect(settings.count('Cost, estimated')).toHaveText('about 1 ¢');
  const row = section.getByRole('link', { name: `${asked} calls` });
  await expect(row).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.failureSummary])).toEqual([]);
  await row.click();
  await expect(line).toBeVisible();

  await settings.visit();
  await settings.erase.click();
  await settings.typedWord.fill('delete');
  await settings.eraseNow.click();
  await expect(claudeOn(page).choice).not.toBeChecked();
  await expect(heading).toHaveCount(0);
});
