/* The screens around an interview. */
import { cpSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { historyOn } from '../flows/pages/history.ts';
import { homeOn } from '../flows/pages/home.ts';
import { materialOn } from '../flows/pages/material.ts';
import { settingsOn } from '../flows/pages/settings.ts';
import { setupOn } from '../flows/pages/setup.ts';
import { keptOnDevice } from '../helpers/kept-on-device.ts';
import { deployNext, newVersionWaits } from '../helpers/next-version.ts';
import { startServer } from '../helpers/server.ts';
import { onNew, onUsed, type Scene, unfold, withhold } from './scene.ts';

/** A copy of the built app that becomes the next version under the feet of a page. */
const NEXT_VERSION = 'screenshots/.next-version';

/** Home, with a next version on its server. */
async function offeredVersion(page: Page): Promise<void> {
  cpSync('dist/client', NEXT_VERSION, { recursive: true });
  const server = await startServer(NEXT_VERSION);
  try {
    await page.goto(server.url);
    await keptOnDevice(page);
    deployNext(NEXT_VERSION);
    await expect.poll(() => newVersionWaits(page), { timeout: 15_000 }).toBe(true);
    await expect(page.getByRole('button', { name: 'Restart' })).toBeVisible();
  } finally {
    await server.stop();
  }
}

const home: readonly Scene[] = [
  onNew('home-empty', async (page) => {
    await homeOn(page).visit();
    await expect(page.getByRole('heading', { name: 'How it works' })).toBeVisible();
  }),
  onUsed('home-filled', async (page) => {
    await homeOn(page).visit();
    await expect(homeOn(page).recent.first()).toBeVisible();
  }),
  onUsed('home-loading', async (page) => {
    await withhold(page, 'database');
    await homeOn(page).visit();
  }),
  onUsed('home-keeps-nothing', async (page) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await homeOn(page).visit();
    await expect(page.getByText('does not let Rehearse keep anything')).toBeVisible();
  }),
  onUsed('home-offline', async (page) => {
    await homeOn(page).visit();
    await expect(homeOn(page).recent.first()).toBeVisible();
    await page.context().setOffline(true);
  }),
  onNew('home-update', offeredVersion, { serviceWorker: true }),
];

const setup: readonly Scene[] = [
  onNew('setup-first', (page) => setupOn(page).visit()),
  onUsed('setup-filled', async (page) => {
    await setupOn(page).visit();
    await page.getByRole('radio', { name: 'By duration' }).check();
    await unfold(page);
    await setupOn(page).timed.check();
    for (const area of ['Leadership', 'Communication', 'Problem solving']) {
      await page.getByRole('checkbox', { name: area }).check();
    }
  }),
];

const jobs: readonly Scene[] = [
  onNew('jobs-empty', (page) => materialOn(page).visitList()),
  onUsed('jobs-filled', async (page) => {
    await materialOn(page).visitList();
    await expect(page.getByRole('link', { name: 'Bakery' })).toBeVisible();
  }),
  onNew('jobs-new-job', (page) => materialOn(page).visitNewJob(), { keyboard: true }),
  onNew('jobs-new-job-errors', async (page) => {
    const material = materialOn(page);
    await material.visitNewJob();
    await material.jobDescription.fill('https://jobs.example.com/1234?utm_source=mail');
    await material.save.click();
    await expect(material.company).toHaveAccessibleErrorMessage(/fill this in/);
  }),
  onUsed('jobs-edit-job', async (page, { at }) => {
    await page.goto(at.job);
    await expect(page.getByRole('heading', { name: 'Interviews for this job' })).toBeVisible();
  }),
  onUsed('jobs-edit-job-draft', async (page, { at }) => {
    const material = materialOn(page);
    await page.goto(at.job);
    await expect(material.company).toHaveValue('Corner Stores');
    await material.company.fill('Corner Stores and Sons');
    await expect(page.getByText('kept as a draft')).toBeVisible();
  }),
  onNew('jobs-new-resume', (page) => materialOn(page).visitNewResume(), { keyboard: true }),
  onUsed('jobs-edit-resume', async (page, { at }) => {
    await page.goto(at.resume);
    await expect(materialOn(page).resumeName).toHaveValue('Bakery');
  }),
];

const history: readonly Scene[] = [
  onNew('history-empty', async (page) => {
    await historyOn(page).visit();
    await expect(historyOn(page).empty).toBeVisible();
  }),
  onUsed('history-filled', async (page) => {
    await historyOn(page).visit();
    await expect(historyOn(page).sessions.first()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Improvement' })).toBeVisible();
  }),
  onUsed('history-loading', async (page) => {
    await withhold(page, 'database');
    await historyOn(page).visit();
    await expect(page.getByText('Opening your history')).toBeVisible();
  }),
  onUsed('history-deleted', async (page) => {
    await historyOn(page).visit();
    await historyOn(page).delete.first().click();
    await expect(historyOn(page).undo).toBeVisible();
  }),
];

const settings: readonly Scene[] = [
  onUsed('settings-filled', async (page) => {
    await settingsOn(page).visit();
    await expect(settingsOn(page).count('Jobs')).toBeVisible();
  }),
  onUsed('settings-delete-everything', async (page) => {
    await settingsOn(page).visit();
    await settingsOn(page).erase.click();
    await settingsOn(page).eraseNow.click();
    await expect(settingsOn(page).typedWord).toHaveAccessibleErrorMessage(/does not say/);
  }),
];

const nowhere: readonly Scene[] = [
  onNew('nowhere-page', async (page) => {
    await page.goto('/nowhere');
    await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
  }),
  onNew('nowhere-interview', async (page) => {
    await page.goto('/interview/nonsense');
    await expect(page.getByRole('heading', { name: 'Mock interview session not found' })).toBeVisible();
  }),
];

export const AROUND: readonly Scene[] = [...home, ...setup, ...jobs, ...history, ...settings, ...nowhere];
