/** The setup form opens with what led there chosen already. */
import { expect, type Locator, test } from '@playwright/test';
import { materialOn } from './pages/material.ts';
import { setupOn } from './pages/setup.ts';

test('a job leads to an interview for it', async ({ page }) => {
  const [material, setup] = [materialOn(page), setupOn(page)];
  await material.visitNewJob();
  await material.company.fill('Corner Stores');
  await material.title.fill('Store manager');
  await material.keep();
  await page.getByRole('link', { name: 'Store manager' }).click();
  await page.getByRole('link', { name: 'Practice for this job' }).click();
  await expect(setup.heading).toBeVisible();
  await expect(setup.job.locator('option:checked')).toHaveText('Store manager, Corner Stores');
});

test('a link chooses the stage, and nonsense in it chooses nothing', async ({ page }) => {
  const setup = setupOn(page);
  const stage = page.getByRole('combobox', { name: 'Interview stage' }).locator('option:checked');
  await page.goto('/start?stage=hiring_manager');
  await expect(setup.heading).toBeVisible();
  await expect(stage).toHaveText('Hiring Manager');
  await page.goto('/start?stage=throne&job=42');
  await expect(stage).toHaveText('Recruiter Screen');
  await expect(setup.job.locator('option:checked')).toHaveText('No particular job');
});

test('what it takes is told as it was chosen: by duration its minutes (000-113)', async ({ page }) => {
  await setupOn(page).visit();
  const told = page.getByText('This will take approximately');
  await expect(told).toHaveText(
    "This will take approximately 30-45 minutes. You'll answer 5 questions with follow-ups.",
  );
  await page.getByRole('radio', { name: 'By duration' }).check();
  await expect(told).toHaveText(
    "This will take approximately 30 minutes. You'll answer 5 questions with follow-ups.",
  );
  await page.getByRole('combobox', { name: 'Duration' }).selectOption({ label: '45 minutes' });
  await expect(told).toHaveText(
    "This will take approximately 45 minutes. You'll answer 8 questions with follow-ups.",
  );
});

test('level and industry are the job’s, until one chooses otherwise', async ({ page }) => {
  const [material, setup] = [materialOn(page), setupOn(page)];
  const level = page.getByRole('combobox', { name: 'Role level' });
  const industry = page.getByRole('combobox', { name: 'Industry' });
  await material.visitNewJob();
  await material.company.fill('Corner Stores');
  await material.title.fill('Store manager');
  await level.selectOption({ label: 'Senior' });
  await industry.selectOption({ label: 'Retail and hospitality' });
  await material.keep();
  await setup.visit();
  await expect(setup.job.locator('option:checked')).toHaveText('Store manager, Corner Stores');
  await expectFromJob(level, 'Senior');
  await expectFromJob(industry, 'Retail and hospitality');

  await level.selectOption({ label: 'Any' });
  await industry.selectOption({ label: 'Education' });
  await page.reload();
  await expect(industry.locator('option:checked')).toHaveText('Education');
  await expect(level.locator('option:checked')).toHaveText('Any');
  await expect(level).toHaveAccessibleDescription('');

  // What was chosen was said beside that job, and not about another one.
  await material.visitNewJob();
  await material.company.fill('Harbor Bakery');
  await material.title.fill('Head baker');
  await level.selectOption({ label: 'Mid' });
  await industry.selectOption({ label: 'Manufacturing and logistics' });
  await material.keep();
  await setup.visit();
  await expect(setup.job.locator('option:checked')).toHaveText('Head baker, Harbor Bakery');
  await expectFromJob(level, 'Mid');
  await expectFromJob(industry, 'Manufacturing and logistics');

  await level.selectOption({ label: 'Any' });
  await setup.job.selectOption({ label: 'Store manager, Corner Stores' });
  await expectFromJob(level, 'Senior');
  await industry.selectOption({ label: 'Education' });
  await setup.job.selectOption({ label: 'No particular job' });
  await expect(level.locator('option:checked')).toHaveText('Any');
  await expect(industry.locator('option:checked')).toHaveText('Any');
});

test('a link to another job brings that job’s level, whatever was chosen beside the one before', async ({
  page,
}) => {
  const [material, setup] = [materialOn(page), setupOn(page)];
  const level = page.getByRole('combobox', { name: 'Role level' });
  for (const [title, roleLevel] of [
    ['Head baker', 'Mid'],
    ['Store manager', 'Senior'],
  ] as const) {
    await material.visitNewJob();
    await material.company.fill('Corner Stores');
    await material.title.fill(title);
    await level.selectOption({ label: roleLevel });
    await material.keep();
  }
  await setup.visit();
  await level.selectOption({ label: 'Any' });
  await material.visitList();
  await page.getByRole('link', { name: 'Head baker' }).click();
  await page.getByRole('link', { name: 'Practice for this job' }).click();
  await expect(setup.job.locator('option:checked')).toHaveText('Head baker, Corner Stores');
  await expectFromJob(level, 'Mid');
});

/** A choice that nobody made here: the job's, and it says so. */
async function expectFromJob(choice: Locator, label: string): Promise<void> {
  await expect(choice.locator('option:checked')).toHaveText(label);
  await expect(choice).toHaveAccessibleDescription('From this job.');
}
