/** Every screen is sound to axe in light and dark and with text twice as large, and needs no pointer. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { beginOne, FULL_ANSWER, THIN_ANSWER } from '../helpers/walking.ts';
import { historyOn } from './pages/history.ts';
import { homeOn } from './pages/home.ts';
import { materialOn } from './pages/material.ts';
import { questionFeedbackOn } from './pages/question-feedback.ts';
import { roomOn } from './pages/room.ts';
import { settingsOn } from './pages/settings.ts';
import { setupOn } from './pages/setup.ts';
import { summaryOn } from './pages/summary.ts';

// Colors in the middle of a change would be measured as they are then.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Holds the screen as it is against axe: light, then dark with text twice as large, which also must not need scrolling sideways. */
async function sound(page: Page, screen: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect.soft(await violations(page), `${screen}, light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await textAt(page, '200%');
  expect.soft(await violations(page), `${screen}, dark, text at 200 %`).toEqual([]);
  expect.soft(await tooWide(page), `${screen}, text at 200 %, stands out sideways`).toEqual([]);
  await textAt(page, '');
}

async function violations(page: Page): Promise<string[]> {
  // Legacy means in this page instead of a second one; that differs only for frames, and there are none.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
}

async function textAt(page: Page, size: string): Promise<void> {
  await page.evaluate((value) => {
    document.documentElement.style.fontSize = value;
  }, size);
}

/** What one would have to scroll sideways for, if the page can be scrolled so at all. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent?.slice(0, 40)}`);
  });
}

test('the screens around an interview are sound', async ({ page }) => {
  const [home, setup, settings] = [homeOn(page), setupOn(page), settingsOn(page)];
  const [material, history] = [materialOn(page), historyOn(page)];
  await home.visit();
  await expect(page.getByRole('heading', { name: 'How it works' })).toBeVisible();
  await sound(page, 'home of an empty phone');
  await history.visit();
  await expect(history.empty).toBeVisible();
  await sound(page, 'empty history');
  await material.visitList();
  await expect(page.getByRole('heading', { name: 'No job yet' })).toBeVisible();
  await sound(page, 'no jobs and résumés');
  await material.visitNewResume();
  await material.resumeText.fill('Led a team of four bakers.');
  await sound(page, 'new résumé');
  await material.keep();
  await material.visitNewJob();
  await material.save.click();
  await expect(material.company).toHaveAccessibleErrorMessage(/fill this in/);
  await sound(page, 'new job with a problem');
  await material.company.fill('Corner Stores');
  await material.title.fill('Store manager');
  await material.keep();
  await page.getByRole('link', { name: 'Store manager' }).click();
  await expect(material.heading).toHaveText('Edit job');
  await sound(page, 'job');
  await material.visitList();
  await expect(page.getByRole('link', { name: 'Store manager' })).toBeVisible();
  await sound(page, 'jobs and résumés');
  await setup.visit();
  await setup.timed.check();
  await sound(page, 'setup');
  await settings.visit();
  await expect(settings.count('Jobs')).toHaveText('1');
  await sound(page, 'settings');
  await settings.erase.click();
  await settings.eraseNow.click();
  await expect(settings.typedWord).toHaveAccessibleErrorMessage(/does not say/);
  await sound(page, 'the question before everything is deleted');
  await page.goto('/nowhere');
  await expect(material.heading).toHaveText('This page is not here');
  await sound(page, 'no such page');
  await page.goto('/interview/nonsense');
  await expect(material.heading).toHaveText('Mock interview session not found');
  await sound(page, 'no such interview');
});

test('the screens of an interview are sound', async ({ page }) => {
  const [room, feedback, summary] = [roomOn(page), questionFeedbackOn(page), summaryOn(page)];
  await beginOne(page);
  await sound(page, 'question');
  await room.submit.click();
  await expect(room.answer).toHaveAccessibleErrorMessage(/nothing to submit/);
  await sound(page, 'question with a problem');
  await room.respond(THIN_ANSWER);
  await sound(page, 'coach’s note');
  await room.continue.click();
  await room.answer.fill('I was the one');
  await sound(page, 'follow-up');
  await room.end.click();
  await expect(room.endDialog).toBeVisible();
  await sound(page, 'the question before the end');
  await page.keyboard.press('Escape');
  await room.pause.click();
  await expect(room.resume).toBeVisible();
  await sound(page, 'paused');
  await room.resume.click();
  await room.respond(FULL_ANSWER);
  await room.end.click();
  await room.endDialog.getByRole('button', { name: 'End interview' }).click();
  await expect(summary.strengths).toBeVisible();
  await sound(page, 'summary');
  await summary.questions.click();
  await expect(feedback.coaching).toBeVisible();
  for (const folded of await page.locator('summary').all()) await folded.click();
  await sound(page, 'question feedback');
  await homeOn(page).visit();
  await expect(homeOn(page).recent).toHaveCount(1);
  await sound(page, 'home');
  const history = historyOn(page);
  await history.visit();
  await expect(history.sessions).toHaveCount(1);
  await sound(page, 'history');
  await history.delete.click();
  await expect(history.undo).toBeVisible();
  await sound(page, 'history with a message');
});

test('the timer and the way to install are sound', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'standalone', { value: false });
    Object.defineProperty(navigator, 'maxTouchPoints', { value: 5 });
  });
  const [setup, room] = [setupOn(page), roomOn(page)];
  await page.clock.setFixedTime(new Date('2026-03-02T09:00:00Z'));
  await setup.visit();
  await page.getByRole('radio', { name: 'By duration' }).check();
  await setup.timed.check();
  await setup.begin.click();
  await room.asks();
  await page.clock.setFixedTime(new Date('2026-03-02T09:29:40Z'));
  await expect(page.getByRole('button', { name: '+1 minute' })).toBeVisible();
  await sound(page, 'a timer near its end');
  await page.getByRole('button', { name: 'Timer options' }).click();
  await expect(page.getByRole('dialog', { name: 'Timer' })).toBeVisible();
  await sound(page, 'timer options');
  await settingsOn(page).visit();
  await page.getByRole('button', { name: 'Show me how' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await sound(page, 'how to install');
  await page.keyboard.press('Escape');
  await page.getByText('Open-source licenses').click();
  await sound(page, 'settings, everything unfolded');
});

/** Presses Tab until `target` has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${target}`);
}

test('a question is answered to the end with the keyboard alone, and each step begins at its heading', async ({
  page,
}) => {
  const { keyboard } = page;
  const [home, setup, room] = [homeOn(page), setupOn(page), roomOn(page)];
  await home.visit();
  await tabTo(page, home.start);
  await keyboard.press('Enter');
  await expect(setup.heading).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: 'By questions' }));
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'One question' })).toBeChecked();
  await tabTo(page, setup.begin);
  await keyboard.press('Space');

  await room.asks();
  const question = await room.question();
  await expect(page.getByRole('heading', { level: 1, name: question })).toBeFocused();
  await tabTo(page, room.answer);
  await keyboard.type(THIN_ANSWER);
  await keyboard.press('Control+Enter');
  await expect(room.note).toBeFocused();

  await tabTo(page, room.end);
  await keyboard.press('Enter');
  await expect(room.endDialog.getByRole('heading')).toBeFocused();
  await keyboard.press('Escape');
  await expect(room.end).toBeFocused();

  await tabTo(page, room.continue);
  await keyboard.press('Enter');
  await room.asks();
  await expect(room.heading).toBeFocused();
  for (;;) {
    await tabTo(page, room.answer);
    await keyboard.type('I wrote a new plan for the oven, and we sold all 300 loaves.');
    await tabTo(page, room.submit);
    await keyboard.press('Space');
    await expect(room.note).toBeFocused();
    await expect(room.continue.or(room.endSession)).toBeVisible();
    if (await room.endSession.isVisible()) break;
    await tabTo(page, room.continue);
    await keyboard.press('Space');
    await room.asks();
    await expect(room.heading).toBeFocused();
  }
  await tabTo(page, room.endSession);
  await keyboard.press('Enter');
  await expect(summaryOn(page).heading).toBeFocused();
  await expect(summaryOn(page).strengths).toBeVisible();
});

test('an interview of three questions, from the job to the history, with the keyboard alone', async ({
  page,
}) => {
  const { keyboard } = page;
  const [setup, room, summary, history] = [setupOn(page), roomOn(page), summaryOn(page), historyOn(page)];
  const press = async (target: Locator, key = 'Enter') => {
    await tabTo(page, target);
    await keyboard.press(key);
  };
  const write = async (target: Locator, text: string) => {
    await tabTo(page, target);
    await keyboard.insertText(text);
  };
  await homeOn(page).visit();
  await press(page.getByRole('link', { name: 'Jobs' }));
  await press(page.getByRole('link', { name: 'Add a job' }));
  const job = materialOn(page);
  await write(job.company, 'Corner Stores');
  await write(job.title, 'Store manager');
  await write(
    job.jobDescription,
    'You plan shifts, train new colleagues and lead a team of twelve in two shops.',
  );
  await press(page.getByRole('button', { name: 'Save', exact: true }));
  await press(page.getByRole('link', { name: /Store manager/ }));
  await press(page.getByRole('link', { name: 'Practice for this job' }));
  await expect(setup.heading).toBeFocused();
  await tabTo(page, page.getByRole('radio', { name: 'By questions' }));
  await keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'By duration' })).toBeChecked();
  await tabTo(page, page.getByRole('combobox', { name: 'Duration' }));
  await keyboard.type('15');
  await press(setup.begin);

  for (let number = 1; number <= 3; number += 1) {
    await room.asks();
    await expect(page.getByText(`Question ${number}/3`)).toBeVisible();
    if (number === 2) {
      await press(room.pause);
      await expect(page.getByRole('heading', { name: 'Paused' })).toBeFocused();
      await press(room.resume);
      await room.asks();
    }
    await write(room.answer, FULL_ANSWER);
    await press(room.submit);
    await expect(room.note).toBeFocused();
    const leave = room.next.or(room.endSession);
    while (!(await leave.isVisible())) {
      await press(room.continue);
      await write(
        room.answer,
        'I chose it because the bread was thrown away every Monday, 40 loaves each time.',
      );
      await press(room.submit);
      await expect(room.note).toBeFocused();
      await expect(room.continue.or(leave)).toBeVisible();
    }
    await press(leave);
  }
  await expect(summary.heading).toBeFocused();
  await press(summary.questions.first());
  await expect(questionFeedbackOn(page).heading(1)).toBeFocused();
  await press(page.getByRole('link', { name: 'Following question' }));
  await expect(questionFeedbackOn(page).heading(2)).toBeFocused();

  await press(page.getByRole('link', { name: 'History', exact: true }));
  await expect(history.heading).toBeFocused();
  await press(history.delete);
  await expect(history.empty).toBeVisible();
  await press(history.undo);
  await press(history.sessions);
  await expect(summary.heading).toBeFocused();
});

test('the skip link leads past the tabs', async ({ page }) => {
  await historyOn(page).visit();
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('in a window as low as half a small phone the tabs are still a way on, and cover nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await historyOn(page).visit();
  const settings = page.getByRole('link', { name: 'Settings' });
  await expect(settings).not.toBeInViewport();
  await settings.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await expect(homeOn(page).start).toBeVisible();
});
