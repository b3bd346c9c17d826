import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Session } from '#shared/interview/records.ts';
import * as build from '#tests/helpers/records.ts';
import { historyOn } from './pages/history.ts';

const DAY = 86_400_000;

/** Finished interviews, a day apart, with a score that goes from the first to the last; as stored. */
function interviewsOf(count: number, [from, to]: readonly [number, number]) {
  const sessions = Array.from({ length: count }, (_, index) =>
    build.aSession({
      company: `Company ${index + 1}`,
      title: 'Shift Lead',
      createdAt: build.at(index * DAY),
      progress: build.aProgress({ status: { kind: 'completed', at: build.at(index * DAY + 1) } }),
    }),
  );
  const score = (index: number) => from + ((to - from) * index) / (count - 1);
  const sessionFeedback = sessions.map((session, index) =>
    build.summaryOf(session, { overallScore: score(index) }),
  );
  return { sessions, sessionFeedback };
}

/** Puts records into the phone's database, as a year of practice would. */
async function practiced(page: Page, records: ReturnType<typeof interviewsOf>): Promise<void> {
  // The first read makes the database; a phone that kept nothing has none.
  await page.goto('/settings');
  await expect(page.getByText('Answers', { exact: true })).toBeVisible();
  await page.evaluate(async (tables) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('rehearse');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction(Object.keys(tables), 'readwrite');
    for (const [table, rows] of Object.entries(tables))
      for (const row of rows) transaction.objectStore(table).add(row);
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, records);
}

/** How far down the window a row stands, once it stands still: rows are measured as they are drawn. */
async function restingPlace(row: Locator): Promise<number> {
  const places: number[] = [];
  await expect
    .poll(async () => {
      places.unshift((await row.boundingBox())?.y ?? Number.NaN);
      return places.length > 2 && places.slice(0, 3).every((place) => place === places[0]);
    })
    .toBe(true);
  return places[0] ?? Number.NaN;
}

test('a long history is one list by month, and the way back leads to the row one came from', async ({
  page,
}) => {
  const history = historyOn(page);
  await practiced(page, interviewsOf(200, [4, 8]));
  await history.visit();
  await expect(history.rows.first()).toHaveAttribute('aria-setsize', '200');
  await expect(history.sessions.first()).toContainText('Company 200');
  await expect(history.month('September 2026')).toBeVisible();

  await history.scrollTo(0.5);
  const row = history.sessions.filter({ hasText: 'Company 100' });
  await row.scrollIntoViewIfNeeded();
  await expect(history.sessions.filter({ hasText: 'Company 200' })).toHaveCount(0);
  const before = await restingPlace(row);
  await row.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your session' })).toBeVisible();
  await expect(page.getByText(/^Company 100 · Shift Lead · /)).toBeVisible();
  await page.goBack();
  await expect(row).toBeInViewport();
  expect(Math.abs((await restingPlace(row)) - before)).toBeLessThan(8);
});

test('deleting far down keeps the place and the focus near, and undo brings the row back', async ({
  page,
}) => {
  const history = historyOn(page);
  await practiced(page, interviewsOf(120, [4, 8]));
  await history.visit();
  await expect(history.rows.first()).toHaveAttribute('aria-setsize', '120');
  await history.scrollTo(0.5);
  const row = history.sessions.filter({ hasText: 'Company 60' });
  await row.scrollIntoViewIfNeeded();
  const below = history.sessions.filter({ hasText: 'Company 59' });
  await page.getByRole('button', { name: /^Delete interview: Company 60 · Shift Lead,/ }).click();
  await expect(row).toHaveCount(0);
  await expect(below).toBeFocused();
  await expect(below).toBeInViewport();
  await expect(history.rows.first()).toHaveAttribute('aria-setsize', '119');
  await history.undo.click();
  await expect(row).toBeInViewport();
  await expect(history.rows.first()).toHaveAttribute('aria-setsize', '120');
});

test('two scored interviews have a trend: in words, as a line and as a table, sound in both themes (000-50)', async ({
  page,
}) => {
  const history = historyOn(page);
  await practiced(page, interviewsOf(2, [5.8, 7.2]));
  await history.visit();
  await expect(history.trend('Improvement')).toBeVisible();
  await expect(
    page.getByText('From 5.8 in your first scored interview to 7.2 in your latest: +1.4.'),
  ).toBeVisible();
  await expect(page.getByRole('img', { name: 'Your 2 scored interviews, oldest first' })).toBeVisible();
  await page.getByText('Show as table').click();
  await expect(page.getByRole('table').getByRole('row')).toHaveText([
    /Score/,
    /Mar 2, 2026\s*5\.8/,
    /Mar 3, 2026\s*7\.2/,
  ]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    expect
      .soft(
        found.violations.map(({ id, nodes }) => [id, nodes.length]),
        colorScheme,
      )
      .toEqual([]);
  }
});

test('at 320 pixels with larger text the dates of the line stand at their own ends', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('rehearse:text-size', 'larger'));
  const history = historyOn(page);
  await practiced(page, interviewsOf(2, [5.8, 7.2]));
  await page.setViewportSize({ width: 320, height: 640 });
  await history.visit();
  const drawing = await page.getByRole('img', { name: /scored interviews, oldest first/ }).boundingBox();
  const figure = page.getByRole('figure');
  const first = await figure.getByText('Mar 2, 2026').first().boundingBox();
  const last = await figure.getByText('Mar 3, 2026').first().boundingBox();
  if (!drawing || !first || !last) throw new Error('the line is not drawn');
  expect(Math.abs(first.x - drawing.x)).toBeLessThan(2);
  expect(Math.abs(last.x + last.width - drawing.x - drawing.width)).toBeLessThan(2);
  const apart = first.y + first.height <= last.y || first.x + first.width + 8 <= last.x;
  expect(apart).toBe(true);
});

test('scores that fell are not called an improvement, and one scored interview is no trend', async ({
  page,
}) => {
  const history = historyOn(page);
  await practiced(page, interviewsOf(3, [7.2, 5.8]));
  await history.visit();
  await expect(history.trend('Your scores so far')).toBeVisible();
  await expect(page.getByText(/to 5\.8 in your latest: −1\.4\./)).toBeVisible();
  await expect(history.trend('Improvement')).toHaveCount(0);
  for (const left of [2, 1]) {
    await history.delete.first().click();
    await expect(history.sessions).toHaveCount(left);
  }
  await expect(history.trend('Your scores so far')).toHaveCount(0);
});

test('a row names the job beside the company, and a long one takes no more than two lines', async ({
  page,
}) => {
  const history = historyOn(page);
  const records = interviewsOf(2, [4, 8]);
  const titles = [
    'Shift Lead',
    'Senior Regional Operations and Logistics Program Manager, Early Shifts and Weekends',
  ];
  const sessions = records.sessions.map((session, index) => ({ ...session, title: titles[index] ?? null }));
  await practiced(page, { ...records, sessions });
  await page.setViewportSize({ width: 320, height: 640 });
  await history.visit();
  await expect(history.sessions.nth(1)).toContainText('Company 1 · Shift Lead');
  // Where both do not fit on one line each has a line, and only its end is cut.
  const [company, job] = await Promise.all(
    ['Company 2', titles[1] ?? ''].map((words) =>
      history.sessions.first().getByText(words, { exact: true }).boundingBox(),
    ),
  );
  expect(company && job && job.y - company.y).toBeCloseTo(job?.height ?? 0, -1);
  expect(job?.width).toBeGreaterThan(150);
  await page.goto('/');
  await expect(page.getByRole('link', { name: /Company 1 · Shift Lead/ })).toBeVisible();
});

test('short rehearsals are not compared, and one is told so in one sentence', async ({ page }) => {
  const history = historyOn(page);
  const { sessions, sessionFeedback } = interviewsOf(2, [5, 9]);
  const shortened = sessionFeedback.map((feedback, index) =>
    index === 0 ? feedback : { ...feedback, questionsCompleted: 1, readiness: null },
  );
  await practiced(page, { sessions, sessionFeedback: shortened });
  await history.visit();
  await expect(page.getByText(/^Short rehearsals are not compared with each other/)).toBeVisible();
  await expect(history.trend('Improvement')).toHaveCount(0);
});

test('many short rehearsals on top of whole interviews say nothing untrue while the trend is read', async ({
  page,
}) => {
  const history = historyOn(page);
  const { sessions, sessionFeedback } = interviewsOf(20, [5, 9]);
  const shortened = sessionFeedback.map((feedback, index) =>
    index < 3 ? feedback : { ...feedback, questionsCompleted: 1, readiness: null },
  );
  await practiced(page, { sessions, sessionFeedback: shortened });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.body?.textContent?.includes('not compared with each other')) performance.mark('untrue');
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  await history.visit();
  await expect(history.trend('Improvement')).toBeVisible();
  expect(await page.evaluate(() => performance.getEntriesByName('untrue').length)).toBe(0);
});

test('a trend leaves short rehearsals out and says so', async ({ page }) => {
  const history = historyOn(page);
  const { sessions, sessionFeedback } = interviewsOf(3, [5, 7]);
  const shortened = sessionFeedback.map((feedback, index) =>
    index === 1 ? { ...feedback, questionsCompleted: 1, readiness: null, overallScore: 10 } : feedback,
  );
  await practiced(page, { sessions, sessionFeedback: shortened });
  await history.visit();
  await expect(
    page.getByText('From 5.0 in your first scored interview to 7.0 in your latest: +2.0.'),
  ).toBeVisible();
  await expect(page.getByText(/^Rehearsals with fewer than three scored answers are left out/)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Your 2 scored interviews, oldest first' })).toBeVisible();
});

test('a trend over another coach’s scores does not call its first one the first, and says what is left out', async ({
  page,
}) => {
  const history = historyOn(page);
  const { sessions, sessionFeedback } = interviewsOf(3, [5, 7]);
  const [other, ...own] = sessionFeedback;
  if (!other) throw new Error('no first score');
  await practiced(page, { sessions, sessionFeedback: [{ ...other, source: build.CLAUDE }, ...own] });
  await history.visit();
  await expect(
    page.getByText('From 6.0 in the first interview this coach scored to 7.0 in your latest: +1.0.'),
  ).toBeVisible();
  await expect(page.getByText(/^Interviews that another coach scored are left out/)).toBeVisible();
  await expect(page.getByRole('img', { name: 'Your last 2 scored interviews, oldest first' })).toBeVisible();
});

test('a row that cannot be read takes no place, and its month is named once', async ({ page }) => {
  const history = historyOn(page);
  const records = interviewsOf(4, [4, 8]);
  const unreadable = (session: Session) => ({ ...session, stage: 42 as unknown as Session['stage'] });
  const sessions = records.sessions.map((session, index) => (index === 2 ? unreadable(session) : session));
  await practiced(page, { ...records, sessions });
  await history.visit();
  await expect(history.rows.first()).toHaveAttribute('aria-setsize', '4');
  await expect(history.sessions).toHaveText([/Company 4/, /Company 2/, /Company 1/]);
  await expect(history.month('March 2026')).toHaveCount(1);
});

test.describe('where code is missing', () => {
  // What is taken away here must not be on the device already.
  test.use({ serviceWorkers: 'block' });

  test('a trend that does not load takes nothing else with it', async ({ page }) => {
    const history = historyOn(page);
    await practiced(page, interviewsOf(3, [5, 7]));
    const refused = page.waitForEvent('requestfailed', (request) => /\/assets\/trend/.test(request.url()));
    await page.route(/\/assets\/trend.*\.js/, (route) => route.abort());
    await history.visit();
    await refused;
    await history.delete.first().click();
    await expect(history.sessions).toHaveText([/Company 2/, /Company 1/]);
    await expect(history.trend('Improvement')).toHaveCount(0);
  });
});
