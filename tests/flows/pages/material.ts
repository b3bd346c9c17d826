import { expect, type Locator, type Page } from '@playwright/test';

/** The forms for a job and a résumé, and the list of both. */
export interface MaterialPage {
  readonly heading: Locator;
  readonly company: Locator;
  readonly title: Locator;
  readonly jobDescription: Locator;
  readonly resumeText: Locator;
  readonly resumeName: Locator;
  readonly save: Locator;
  /** Saves the form opened from the list and waits to be back there. */
  keep(): Promise<void>;
  visitNewJob(): Promise<void>;
  visitNewResume(): Promise<void>;
  visitList(): Promise<void>;
}

/** The material on this page. */
export function materialOn(page: Page): MaterialPage {
  const field = (name: string | RegExp) => page.getByRole('main').getByRole('textbox', { name });
  const heading = page.getByRole('heading', { level: 1 });
  const visit = async (path: string, name: string) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  };
  const save = page.getByRole('button', { name: 'Save' });
  return {
    heading,
    company: field('Company'),
    title: field('Title'),
    jobDescription: field('Job description'),
    resumeText: field('Résumé'),
    resumeName: field(/^Name/),
    save,
    async keep() {
      await save.click();
      await expect(heading).toHaveText('Jobs and résumés');
    },
    visitNewJob: () => visit('/applications/new', 'A job you are applying for'),
    visitNewResume: () => visit('/resumes/new', 'Your résumé'),
    visitList: () => visit('/applications', 'Jobs and résumés'),
  };
}
