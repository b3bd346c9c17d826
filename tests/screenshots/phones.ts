/* Phones as people have them: a new one, and one on which somebody has practiced for two weeks. */
import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { materialOn } from '../flows/pages/material.ts';
import { questionFeedbackOn } from '../flows/pages/question-feedback.ts';
import { roomOn } from '../flows/pages/room.ts';
import { setupOn } from '../flows/pages/setup.ts';
import { summaryOn } from '../flows/pages/summary.ts';
import { answerThrough, beginOne, THIN_ANSWER, walkToSummary } from '../helpers/walking.ts';

export type PhoneName = 'new' | 'used';

/** What is on a phone, and the addresses of what one may want to look at. */
export interface Phone {
  readonly storage: Awaited<ReturnType<BrowserContext['storageState']>>;
  readonly at: Readonly<Record<Place, string>>;
}
type Place = 'open' | 'paused' | 'summary' | 'unsaidSummary' | 'job' | 'resume';

const NOWHERE: Phone['at'] = { open: '', paused: '', summary: '', unsaidSummary: '', job: '', resume: '' };
const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
/** A Monday evening. */
export const TODAY = Date.UTC(2026, 2, 16, 18, 40);

export const RESUME = [
  'Shift lead, Harbor Bakery, 2019 to 2024',
  'Led a team of four bakers and cut waste by 18 percent.',
  'Introduced an online order book that 600 customers use.',
  'Trained nine apprentices, seven of whom stayed.',
].join('\n');

export const JOB_DESCRIPTION = [
  'We look for a store manager who leads a team of twelve across two shops.',
  'You plan shifts, train new colleagues, and answer for revenue and quality.',
  'You have led people before, can read a month’s figures, and stay calm on a full Saturday.',
  'We offer four days a week, a share of the result, and bread.',
].join('\n');

/** What somebody says who has something to tell. */
export const TOLD: readonly string[] = [
  'At Harbor Bakery two of our four bakers were ill on a Saturday in May, and I was asked to keep the shop open. I wrote a new oven plan, showed our apprentice how to read it, and called the baker next door for dough. As a result we sold all 300 loaves, and the plan has been used every weekend since. I learned to ask for help an hour earlier.',
  'Our waste had grown to 22 percent and nobody knew why. I decided to weigh what we threw away for two weeks, and found that the last batch of rolls was baked for nobody. I talked to the sales team, moved that batch an hour earlier and halved it on Mondays. Waste fell to 4 percent within a month, which saved about 900 euros. Next time I would measure before guessing.',
  'A regular customer shouted at our apprentice because an order was missing. I stepped in, listened, and asked the customer to sit down. I found the order in the wrong book, baked it anew and brought it in person the same evening. She is still a customer, and I introduced the online order book because of it. 600 people use it today.',
];

/** Makes each phone once, when it is first asked for. */
export function phoneShop(browser: Browser, baseURL: string): (name: PhoneName) => Promise<Phone> {
  const made = new Map<PhoneName, Promise<Phone>>();
  return (name) => {
    const phone = made.get(name) ?? make(browser, baseURL, name);
    made.set(name, phone);
    return phone;
  };
}

async function make(browser: Browser, baseURL: string, name: PhoneName): Promise<Phone> {
  if (name === 'new') return { storage: { cookies: [], origins: [] }, at: NOWHERE };
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block', locale: 'en-US' });
  try {
    const page = await context.newPage();
    const at = await practice(page);
    return { storage: await context.storageState({ indexedDB: true }), at };
  } finally {
    await context.close();
  }
}

/** Two weeks: some quick rounds, two whole interviews for a job, one left open and one paused. */
async function practice(page: Page): Promise<Phone['at']> {
  const room = roomOn(page);
  await page.clock.setFixedTime(TODAY - 14 * DAY);
  for (const [daysAgo, text] of [
    [13, THIN_ANSWER],
    [11, THIN_ANSWER],
    [9, TOLD[2]],
    [6, TOLD[0]],
  ] as const) {
    await page.clock.setFixedTime(TODAY - daysAgo * DAY);
    await beginOne(page);
    await walkToSummary(page, 1, () => text ?? '');
  }
  const unsaidSummary = page.url();
  const { resume, job } = await applyFor(page);
  await wholeInterview(page, { daysAgo: 2, answers: [THIN_ANSWER] });
  const summary = await wholeInterview(page, { daysAgo: 1, answers: TOLD });

  await page.clock.setFixedTime(TODAY - 5 * MINUTE);
  await beginOne(page);
  await room.answer.fill('I would say that the early shift taught me');
  await room.pause.click();
  const paused = page.url();
  await page.clock.setFixedTime(TODAY - 2 * MINUTE);
  await begin(page, 'By questions');
  await answerThrough(page, 1, () => TOLD[1] ?? '');
  await room.next.click();
  await room.answer.fill('When our oven broke down before Easter, I was the one who');
  await expect(page.getByText('Kept on this phone')).toBeVisible();
  const open = page.url();
  // The last word goes to the database a moment after it was typed.
  await page.goto('/');
  return { open, paused, summary, unsaidSummary, job, resume };
}

async function applyFor(page: Page): Promise<{ resume: string; job: string }> {
  const material = materialOn(page);
  await page.clock.setFixedTime(TODAY - 3 * DAY);
  await material.visitNewResume();
  await material.resumeText.fill(RESUME);
  await material.resumeName.fill('Bakery');
  await material.keep();
  const resume = await page.getByRole('link', { name: 'Bakery' }).getAttribute('href');
  for (const [company, title] of [
    ['Northern Harbor Cooperative Wholesale Society and Subsidiaries', 'Regional manager, fresh goods'],
    ['Corner Stores', 'Store manager'],
  ] as const) {
    await material.visitNewJob();
    await material.company.fill(company);
    await material.title.fill(title);
    await material.jobDescription.fill(JOB_DESCRIPTION);
    await material.keep();
  }
  const job = await page.getByRole('link', { name: 'Store manager' }).getAttribute('href');
  return { resume: resume ?? '', job: job ?? '' };
}

/** Begins an interview for the job that was saved last. */
export async function begin(page: Page, length: 'By questions' | 'By duration'): Promise<void> {
  const setup = setupOn(page);
  await setup.visit();
  await page.getByRole('combobox', { name: 'Interview stage' }).selectOption('Hiring Manager');
  await page.getByRole('radio', { name: length }).check();
  if (length === 'By duration') await page.getByRole('combobox', { name: 'Duration' }).selectOption('15');
  await setup.begin.click();
  await roomOn(page).asks();
}

/** Three questions, the second of them tried again; `answers` are told in turns. */
async function wholeInterview(
  page: Page,
  { daysAgo, answers }: { daysAgo: number; answers: readonly string[] },
): Promise<string> {
  const [room, summary] = [roomOn(page), summaryOn(page)];
  let now = TODAY - daysAgo * DAY;
  await page.clock.setFixedTime(now);
  await begin(page, 'By duration');
  for (let question = 1; question <= 3; question += 1) {
    await answerThrough(
      page,
      question,
      (_, number) => answers[(question + number + 1) % answers.length] ?? '',
    );
    now += 7 * MINUTE;
    await page.clock.setFixedTime(now);
    if (question === 2) await tryAgain(page, answers);
    await (question < 3 ? room.next : room.endSession).click();
  }
  await expect(summary.strengths).toBeVisible();
  return page.url();
}

/** A second attempt at the question one is at. */
async function tryAgain(page: Page, answers: readonly string[]): Promise<void> {
  const room = roomOn(page);
  await room.fullFeedback.click();
  await questionFeedbackOn(page).tryAgain.click();
  await room.asks();
  await answerThrough(page, 2, (_, number) => answers[(number - 1) % answers.length] ?? '');
}
