/** The setup form opens with what led there chosen already. */
import { expect, test } from '@playwright/test';
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
