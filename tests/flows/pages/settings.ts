import { expect, type Locator, type Page } from '@playwright/test';

/** What is stored and how it looks. */
export interface SettingsPage {
  readonly heading: Locator;
  /** How many there are of something, such as "Answers". */
  count(what: string): Locator;
  readonly erase: Locator;
  readonly eraseDialog: Locator;
  readonly typedWord: Locator;
  readonly eraseNow: Locator;
  choice(name: string): Locator;
  visit(): Promise<void>;
}

/** The settings on this page. */
export function settingsOn(page: Page): SettingsPage {
  const heading = page.getByRole('heading', { level: 1, name: 'Settings' });
  const eraseDialog = page.getByRole('alertdialog', { name: 'Delete everything?' });
  return {
    heading,
    count: (what) =>
      page
        .locator('dl > div')
        .filter({ has: page.getByRole('term').filter({ hasText: what }) })
        .getByRole('definition'),
    erase: page.getByRole('main').getByRole('button', { name: 'Delete everything' }),
    eraseDialog,
    typedWord: eraseDialog.getByRole('textbox', { name: 'Type delete to confirm' }),
    eraseNow: eraseDialog.getByRole('button', { name: 'Delete everything' }),
    choice: (name) => page.getByRole('radio', { name, exact: true }),
    async visit() {
      await page.goto('/settings');
      await expect(heading).toBeVisible();
    },
  };
}
