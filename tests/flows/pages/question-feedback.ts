import type { Locator, Page } from '@playwright/test';

/** The full feedback on one question. */
export interface QuestionFeedbackPage {
  heading(number: number): Locator;
  readonly landed: Locator;
  readonly coaching: Locator;
  readonly revised: Locator;
  readonly notScored: Locator;
  readonly tryAgain: Locator;
  readonly next: Locator;
  readonly endSession: Locator;
  readonly toInterview: Locator;
  readonly toSummary: Locator;
  /** The choice between attempts. */
  attempt(number: number): Locator;
  /** The candidate's own words. */
  readonly firstAnswer: Locator;
  followUpAnswer(number: number): Locator;
}

/** The question feedback on this page. */
export function questionFeedbackOn(page: Page): QuestionFeedbackPage {
  const heading = (name: string) => page.getByRole('heading', { level: 2, name });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const words = (name: string) => page.getByRole('group', { name, exact: true });
  return {
    heading: (number) => page.getByRole('heading', { level: 1, name: `Question ${number}: feedback` }),
    landed: heading('What Landed'),
    coaching: heading('Coaching'),
    revised: heading('Revised Answer'),
    notScored: page.getByText('Not scored', { exact: true }),
    tryAgain: button('Try again'),
    next: button('Next Question'),
    endSession: button('End Session'),
    toInterview: page.getByRole('link', { name: 'Back to the interview' }),
    toSummary: page.getByRole('link', { name: 'Back to the summary' }),
    attempt: (number) => page.getByRole('radio', { name: `Attempt ${number}` }),
    firstAnswer: words('Your first answer'),
    followUpAnswer: (number) => words(`Follow-up ${number}`),
  };
}
