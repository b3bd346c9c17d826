import { expect, type Locator, type Page } from '@playwright/test';

/** Every interview on this phone. */
export interface HistoryPage {
  readonly heading: Locator;
  readonly sessions: Locator;
  readonly delete: Locator;
  readonly undo: Locator;
  readonly empty: Locator;
  visit(): Promise<void>;
}

/** The history on this page. */
export function historyOn(page: Page): HistoryPage {
  const heading = page.getByRole('heading', { level: 1, name: 'History' });
  return {
    heading,
    sessions: page.getByRole('list', { name: 'History' }).getByRole('link'),
    delete: page.getByRole('button', { name: /^Delete interview: / }),
    undo: page.getByRole('button', { name: 'Undo' }),
    empty: page.getByRole('heading', { name: 'Nothing here yet' }),
    async visit() {
      await page.goto('/history');
      await expect(heading).toBeVisible();
    },
  };
}
