/*
 * Walking through an interview as a candidate does. The coach decides how many follow-ups come and how they
 * read, so a walk answers whatever the room asks.
 */
import { expect, type Page } from '@playwright/test';
import { homeOn } from '../flows/pages/home.ts';
import { roomOn } from '../flows/pages/room.ts';
import { setupOn } from '../flows/pages/setup.ts';
import { summaryOn } from '../flows/pages/summary.ts';

/** An answer that leaves so much open that a follow-up comes. */
export const THIN_ANSWER = 'I worked on a project with my team and it went well in the end.';

/** An answer with a situation, own actions and a figure. */
export const FULL_ANSWER =
  'At Harbor Bakery two of our four bakers were ill on a Saturday in May, and I was asked to keep the shop open. ' +
  'I wrote a new oven plan, showed our apprentice how to read it, and called the baker next door for dough. ' +
  'As a result we sold all 300 loaves, and the plan has been used every weekend since. ' +
  'I learned to ask for help an hour earlier.';

/** Begins an interview of one question from Home and waits for the question. */
export async function beginOne(page: Page): Promise<void> {
  const home = homeOn(page);
  await home.visit();
  await home.tryOne.click();
  await roomOn(page).asks();
}

/** Begins an interview of one question with a timer and waits for the question. */
export async function beginTimed(page: Page): Promise<void> {
  const setup = setupOn(page);
  await setup.visit();
  await page.getByRole('radio', { name: 'One question' }).check();
  await setup.timed.check();
  await setup.begin.click();
  await roomOn(page).asks();
}

/** What is said to each prompt: the words for prompt `number` of a question, from 1. */
export type Says = (question: number, number: number) => string;

/** Answers the question at hand and its follow-ups, until the page may be turned; gives how many follow-ups came. */
export async function answerThrough(page: Page, question: number, says: Says): Promise<number> {
  const room = roomOn(page);
  const done = room.next.or(room.endSession);
  await room.respond(says(question, 1));
  for (let number = 2; ; number += 1) {
    await expect(room.continue.or(done)).toBeVisible();
    if (await done.isVisible()) return number - 2;
    await room.continue.click();
    await room.respond(says(question, number));
  }
}

/** Answers an interview of `count` questions, from one on, and ends it; gives how many follow-ups came. */
export async function walkToSummary(page: Page, count: number, says: Says, from = 1): Promise<number> {
  const room = roomOn(page);
  let followUps = 0;
  for (let question = from; question <= count; question += 1) {
    await expect(page.getByText(`Question ${question}/${count}`)).toBeVisible();
    followUps += await answerThrough(page, question, says);
    await (question < count ? room.next : room.endSession).click();
  }
  await expect(summaryOn(page).strengths).toBeVisible();
  return followUps;
}
