import type { Locator, Page } from '@playwright/test';

/** How a session went. */
export interface SummaryPage {
  readonly heading: Locator;
  /** There once the coach has written it. */
  readonly strengths: Locator;
  readonly improve: Locator;
  readonly nextSteps: Locator;
  /** The figure beside a term, such as "Questions Completed". */
  figure(term: string): Locator;
  /** One row for each question that was asked. */
  readonly questions: Locator;
  readonly review: Locator;
  readonly startNew: Locator;
}

/** The summary on this page. */
export function summaryOn(page: Page): SummaryPage {
  const heading = (name: string) => page.getByRole('heading', { level: 2, name });
  return {
    heading: page.getByRole('heading', { level: 1, name: 'Your session' }),
    strengths: heading('Key Strengths'),
    improve: heading('Areas to Improve'),
    nextSteps: heading('Next Steps'),
    figure: (term) =>
      page
        .locator('dl > div')
        .filter({ has: page.getByRole('term').filter({ hasText: term }) })
        .getByRole('definition'),
    questions: page
      .locator('section')
      .filter({ has: heading('Question by question') })
      .getByRole('link'),
    review: page.getByRole('button', { name: 'Review Questions' }),
    startNew: page.getByRole('button', { name: 'Start New Session' }),
  };
}
