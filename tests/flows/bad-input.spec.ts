/** Whatever is typed, pasted or opened: a clear sentence, and nothing is lost or misread. */
import { expect, type Page, test } from '@playwright/test';
import { complaintsOf } from '../helpers/complaints.ts';
import { answerThrough, beginOne, FULL_ANSWER } from '../helpers/walking.ts';
import { historyOn } from './pages/history.ts';
import { materialOn } from './pages/material.ts';
import { ownWordsIn } from './pages/own-words.ts';
import { questionFeedbackOn } from './pages/question-feedback.ts';
import { roomOn } from './pages/room.ts';
import { setupOn } from './pages/setup.ts';
import { summaryOn } from './pages/summary.ts';

test('an answer of nothing, or of nothing but space, is asked for again', async ({ page }) => {
  const room = roomOn(page);
  await beginOne(page);
  for (const nothing of ['', ' \n\t\u00a0\u2003 ']) {
    await room.answer.fill(nothing);
    await room.submit.click();
    await expect(room.answer).toHaveAccessibleErrorMessage(/nothing to submit yet/);
    await expect(room.answer).toHaveValue(nothing);
  }
  await room.respond(FULL_ANSWER);
});

test('an answer that is too long says both lengths and stays, also over a reload', async ({ page }) => {
  const room = roomOn(page);
  const long = 'word '.repeat(4000);
  await beginOne(page);
  await room.answer.fill(long);
  await room.submit.click();
  await expect(room.answer).toHaveAccessibleErrorMessage(/20,000 .*12,000/);
  await expect(page.getByText(/20,000 .*12,000/).last()).toBeInViewport({ ratio: 1 });
  await expect(room.answer).toHaveValue(long);
  await page.reload();
  await expect(room.answer).toHaveValue(long);
  // Shortened, it is taken.
  await room.respond(long.slice(0, 12_000));
});

test('a résumé of 100 kilobytes says both lengths and stays, also over a reload', async ({
  page,
  context,
}) => {
  const material = materialOn(page);
  const long = 'Led a team of bakers.\n'.repeat(4546).slice(0, 100_000);
  await material.visitNewResume();
  // Pasted as a person does it: the browser's own way of typing that much takes minutes.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((text) => navigator.clipboard.writeText(text), long);
  await material.resumeText.press('ControlOrMeta+V');
  await expect(material.resumeText).toHaveValue(long);
  await material.save.click();
  await expect(material.resumeText).toHaveAccessibleErrorMessage(/100,000 .*60,000/);
  await expect(material.resumeText).toBeFocused();
  await page.reload();
  await expect(material.resumeText).toHaveValue(long);
});

test('a link in place of a job description is not opened, and says what to do', async ({ page }) => {
  const material = materialOn(page);
  await material.visitNewJob();
  await material.company.fill('Corner Stores');
  await material.title.fill('Store manager');
  await material.jobDescription.fill('https://jobs.example.com/1234?utm_source=mail');
  await material.save.click();
  await expect(material.jobDescription).toHaveAccessibleErrorMessage(/only a link/);
  await expect(material.company).toHaveValue('Corner Stores');
  await material.jobDescription.fill('Lead a team of twelve. See https://jobs.example.com/1234.');
  await material.keep();
});

/** Answers one question with `text` throughout and looks at the words in the room, the feedback and the summary. */
async function answerAndLook(page: Page, text: string): Promise<void> {
  const [room, feedback] = [roomOn(page), questionFeedbackOn(page)];
  await beginOne(page);
  await answerThrough(page, 1, () => text);
  const inRoom = page.getByRole('group', { name: 'Your answer' });
  await expect.poll(() => ownWordsIn(inRoom)).toBe(text);
  await room.fullFeedback.click();
  await expect(feedback.heading(1)).toBeVisible();
  await expect.poll(() => ownWordsIn(feedback.firstAnswer)).toBe(text);
}

for (const [language, text] of [
  [
    'Arabic',
    'كان اثنان من الخبازين الأربعة مرضى، فكتبت خطة جديدة للفرن وعلّمت المتدرب قراءتها، وبعنا 300 رغيف. 🥖',
  ],
  [
    'Hebrew',
    'שניים מארבעת האופים היו חולים. כתבתי תוכנית חדשה לתנור, לימדתי את השוליה לקרוא אותה, ומכרנו 300 כיכרות.',
  ],
] as const) {
  test(`an answer in ${language} is shown as it was written, and gets no score rather than a bad one`, async ({
    page,
  }) => {
    const [feedback, summary] = [questionFeedbackOn(page), summaryOn(page)];
    await answerAndLook(page, text);
    await expect(feedback.firstAnswer).toHaveCSS('direction', 'rtl');
    await expect(feedback.notScored).toBeVisible();
    await expect(page.getByText('reads English only')).toBeVisible();
    await feedback.endSession.click();
    await expect(summary.figure('Questions Completed')).toHaveText('1/1');
    await expect(summary.figure('Overall Score')).toHaveText(/Not scored/);
    await expect(summary.questions).toContainText('Not scored');
  });
}

test('emoji and combined characters are shown as they were written', async ({ page }) => {
  await answerAndLook(
    page,
    `${FULL_ANSWER} Our family 👩‍👩‍👧‍👦 of bakers 👩🏽‍🍳 baked 1️⃣ more: crème brûlée, e\u0301clair, 🇫🇷.`,
  );
});

test('markup in an answer, a résumé and a job is shown as text and does nothing', async ({ page }) => {
  const complaints = await complaintsOf(page);
  const [material, setup, room] = [materialOn(page), setupOn(page), roomOn(page)];
  const markup = '<script>window.ran = 1</script><img src="/x.png" onerror="window.ran = 2"><b>bold</b>&amp;';
  await material.visitNewResume();
  await material.resumeText.fill(`Baker ${markup}`);
  await material.resumeName.fill(`<i>${markup}`.slice(0, 80));
  await material.keep();
  await material.visitNewJob();
  await material.company.fill('<u>Corner</u> Stores');
  await material.title.fill('<b>Manager</b>');
  await material.jobDescription.fill(`Lead a team. ${markup}`);
  await material.keep();
  await expect(page.getByRole('link', { name: '<b>Manager</b>' })).toBeVisible();

  await setup.visit();
  await expect(setup.job.locator('option:checked')).toHaveText('<b>Manager</b>, <u>Corner</u> Stores');
  await page.getByRole('radio', { name: 'One question' }).check();
  await setup.begin.click();
  await answerThrough(page, 1, () => `${FULL_ANSWER} ${markup}`);
  await expect.poll(() => ownWordsIn(page.getByRole('group', { name: 'Your answer' }))).toContain(markup);
  await room.fullFeedback.click();
  await expect.poll(() => ownWordsIn(questionFeedbackOn(page).firstAnswer)).toBe(`${FULL_ANSWER} ${markup}`);
  await historyOn(page).visit();
  await expect(historyOn(page).sessions).toContainText('<u>Corner</u> Stores');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  await expect(page.locator('main :is(script, img, b, u, i)')).toHaveCount(0);
  expect(complaints).toEqual([]);
});

test('an interview that is not there, and an address that leads nowhere, say so and lead on', async ({
  page,
}) => {
  const { heading } = roomOn(page);
  const unknown = '01890000-0000-7000-8000-000000000000';
  for (const path of [`/interview/${unknown}`, '/interview/nonsense', `/interview/${unknown}/summary`]) {
    await page.goto(path);
    await expect(heading).toHaveText('Mock interview session not found');
    await expect(page.getByRole('link', { name: 'Start New Session' })).toBeVisible();
  }
  for (const path of ['/nowhere', '/interview', '/applications/nonsense', '/resumes/nonsense']) {
    await page.goto(path);
    await expect(heading).toHaveText('This page is not here');
  }
  await page.getByRole('link', { name: 'Go home' }).click();
  await expect(heading).toHaveText('Rehearse');
});

test('a question that was never asked says so and leads back to the interview', async ({ page }) => {
  await beginOne(page);
  const room = page.url();
  for (const number of ['7', '0', 'one']) {
    await page.goto(`${room}/questions/${number}`);
    await expect(roomOn(page).heading).toHaveText('Question not found');
  }
  await page.getByRole('link', { name: 'Back to the interview' }).click();
  await roomOn(page).asks();
});

test('a résumé of two letters is kept, and one is told that it is too short to ask from', async ({
  page,
}) => {
  const material = materialOn(page);
  await material.visitNewResume();
  await material.resumeText.fill('Hi');
  await material.keep();
  const told = /too short to ask you from\. A few lines on what you did/;
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText(told);
  await page.getByRole('link', { name: 'My résumé' }).click();
  await expect(material.resumeText).toHaveValue('Hi');
  await expect(material.resumeText).toHaveAccessibleDescription(
    new RegExp(`^Paste it as plain text.*${told.source}`),
  );
});

test('a text is called too short while it is, and once: not again with another field', async ({ page }) => {
  const material = materialOn(page);
  const short = /too short to ask you from/;
  await material.visitNewJob();
  await material.company.fill('Corner Stores');
  await material.title.fill('Cook');
  await material.jobDescription.fill('Hi');
  await material.keep();
  await page.reload();
  await page.getByRole('link', { name: 'Cook' }).click();
  await expect(material.jobDescription).toHaveAccessibleDescription(short);
  await material.jobDescription.fill(FULL_ANSWER);
  await expect(material.jobDescription).toHaveAccessibleDescription(
    'Paste the text of the posting. It is kept on this phone.',
  );
  await material.jobDescription.fill('Hi');
  await expect(material.jobDescription).toHaveAccessibleDescription(short);
  await material.title.fill('Head cook');
  await material.keep();
  await expectNoMessage(page);
});

/** What was saved was announced, and nothing more is said of it. */
async function expectNoMessage(page: Page): Promise<void> {
  // A message would be there by now: it is shown in the announcement's place.
  await expect(page.getByRole('status').getByText('Saved on this phone.', { exact: true })).toBeAttached();
  await expect(page.locator('.toast')).toHaveCount(0);
}

test('a job description of two letters is kept and told about, an empty one is not', async ({ page }) => {
  const material = materialOn(page);
  for (const [title, description] of [
    ['Baker', ''],
    ['Cook', 'Hi'],
  ] as const) {
    await material.visitNewJob();
    await material.company.fill('Corner Stores');
    await material.title.fill(title);
    await material.jobDescription.fill(description);
    await material.keep();
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    if (description === '') await expectNoMessage(page);
  }
  await expect(page.locator('.toast')).toContainText(
    'too short to ask you from. A few sentences of the posting',
  );
});
