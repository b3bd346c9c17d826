import { expect, type Locator, type Page } from '@playwright/test';

/** Every interview on this phone. */
export interface HistoryPage {
  readonly heading: Locator;
  readonly sessions: Locator;
  /** The rows that are drawn; each says how many there are in all. */
  readonly rows: Locator;
  readonly delete: Locator;
  readonly undo: Locator;
  readonly empty: Locator;
  month(name: string): Locator;
  trend(heading: string): Locator;
  visit(): Promise<void>;
  /** Scrolls to a part of the whole, 0 to 1. */
  scrollTo(part: number): Promise<void>;
}

/** The history on this page. */
export function historyOn(page: Page): HistoryPage {
  const heading = page.getByRole('heading', { level: 1, name: 'History' });
  return {
    heading,
    sessions: page.getByRole('list', { name: 'History' }).getByRole('link'),
    rows: page.getByRole('list', { name: 'History' }).getByRole('listitem'),
    delete: page.getByRole('button', { name: /^Delete interview: / }),
    undo: page.getByRole('button', { name: 'Undo' }),
    empty: page.getByRole('heading', { name: 'Nothing here yet' }),
    month: (name) => page.getByRole('heading', { level: 2, name }),
    trend: (name) => page.getByRole('heading', { level: 2, name }),
    async visit() {
      await page.goto('/history');
      await expect(heading).toBeVisible();
    },
    scrollTo: (part) =>
      page.evaluate((share) => window.scrollTo(0, share * document.documentElement.scrollHeight), part),
  };
}
