import { expect, type Locator, type Page } from '@playwright/test';

/** Where one begins. */
export interface HomePage {
  readonly heading: Locator;
  readonly start: Locator;
  readonly tryOne: Locator;
  /** Interviews that can be gone on with. */
  readonly open: Locator;
  /** Interviews that are over. */
  readonly recent: Locator;
  visit(): Promise<void>;
}

/** Home on this page. */
export function homeOn(page: Page): HomePage {
  const heading = page.getByRole('heading', { level: 1, name: 'Rehearse' });
  const under = (name: string) =>
    page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name }) })
      .getByRole('listitem')
      .getByRole('link');
  return {
    heading,
    start: page.getByRole('button', { name: 'Start Mock Interview' }),
    tryOne: page.getByRole('button', { name: 'Try one question' }),
    open: under('Continue your interview'),
    recent: under('Recent interviews'),
    async visit() {
      await page.goto('/');
      await expect(heading).toBeVisible();
    },
  };
}
