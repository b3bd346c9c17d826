import { expect, type Locator, type Page } from '@playwright/test';

/** What is said of Claude, on whichever screen. */
export interface ClaudeOnPage {
  /** The question that is asked once. */
  readonly offer: Locator;
  readonly agree: Locator;
  readonly decline: Locator;
  readonly onThisPhone: Locator;
  readonly byClaude: Locator;
  /** The choice in the settings. */
  readonly choice: Locator;
  readonly keepHere: Locator;
  /** Agrees in the settings. */
  agreeInSettings(): Promise<void>;
}

export function claudeOn(page: Page): ClaudeOnPage {
  const choice = page.getByRole('switch', { name: 'Let Claude read my answers' });
  return {
    offer: page.getByText('Would you like Claude to read your answers?'),
    agree: page.getByRole('button', { name: 'Let Claude read along' }),
    decline: page.getByRole('button', { name: 'Keep everything on this phone' }),
    onThisPhone: page.getByText('Judged on this phone'),
    byClaude: page.getByText('Judged by Claude'),
    choice,
    keepHere: page.getByRole('switch', { name: 'Keep this interview on this phone' }),
    async agreeInSettings() {
      await page.goto('/settings');
      await choice.check();
      await expect(choice).toBeChecked();
    },
  };
}
