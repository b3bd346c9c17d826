import { expect, type Locator, type Page } from '@playwright/test';

/** The interview room, whatever it shows at the moment. */
export interface RoomPage {
  /** The question, the note, or what is awaited. */
  readonly heading: Locator;
  readonly answer: Locator;
  readonly submit: Locator;
  readonly skip: Locator;
  readonly pause: Locator;
  readonly resume: Locator;
  readonly end: Locator;
  readonly continue: Locator;
  readonly next: Locator;
  readonly endSession: Locator;
  readonly fullFeedback: Locator;
  /** The coach's words on the last answer. */
  readonly note: Locator;
  /** Everything on the page but what surrounds it. */
  readonly main: Locator;
  readonly timer: Locator;
  /** The question that is asked before an interview is ended or left. */
  readonly endDialog: Locator;
  /** Writes an answer and submits it, and waits for the coach's note. */
  respond(text: string): Promise<void>;
  /** Skips the rest of a question that was answered already, which is asked about first. */
  skipFollowUp(): Promise<void>;
  /** Waits for a place to answer in. */
  asks(): Promise<void>;
  /** What is asked now. */
  question(): Promise<string>;
}

/** The room on this page. */
export function roomOn(page: Page): RoomPage {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const answer = page.getByRole('textbox', { name: 'Your answer' });
  const submit = button('Submit Response');
  const note = page.getByRole('heading', { level: 1, name: 'The coach’s note' });
  const heading = page.getByRole('heading', { level: 1 });
  const endDialog = page.getByRole('alertdialog');
  const skip = button('Skip question');
  return {
    heading,
    answer,
    submit,
    skip,
    pause: button('Pause'),
    resume: button('Resume'),
    end: button('End interview'),
    continue: button('Continue'),
    next: button('Next Question'),
    endSession: button('End Session'),
    fullFeedback: page.getByRole('link', { name: 'Full feedback' }),
    note,
    main: page.getByRole('main'),
    timer: page.getByRole('timer', { name: 'Time left' }),
    endDialog,
    async respond(text) {
      await answer.fill(text);
      await submit.click();
      await expect(note).toBeVisible();
    },
    async skipFollowUp() {
      await skip.click();
      await endDialog.getByRole('button', { name: 'Leave follow-up' }).click();
    },
    async asks() {
      await expect(answer).toBeVisible();
    },
    async question() {
      await expect(answer).toBeVisible();
      return (await heading.textContent()) ?? '';
    },
  };
}
