import { expect, type Locator, type Page } from '@playwright/test';

/** The form in which an interview is chosen. */
export interface SetupPage {
  readonly heading: Locator;
  readonly begin: Locator;
  readonly job: Locator;
  readonly resume: Locator;
  readonly addJob: Locator;
  readonly addResume: Locator;
  readonly timed: Locator;
  visit(): Promise<void>;
}

/** The setup on this page. */
export function setupOn(page: Page): SetupPage {
  const heading = page.getByRole('heading', { level: 1, name: 'Start Your Mock Interview' });
  return {
    heading,
    begin: page.getByRole('button', { name: 'Begin interview' }),
    job: page.getByRole('combobox', { name: 'Job' }),
    resume: page.getByRole('combobox', { name: 'Résumé' }),
    addJob: page.getByRole('link', { name: 'Add a job' }),
    addResume: page.getByRole('link', { name: 'Add a résumé' }),
    timed: page.getByRole('switch', { name: 'Show a timer' }),
    async visit() {
      await page.goto('/start');
      await expect(heading).toBeVisible();
    },
  };
}
