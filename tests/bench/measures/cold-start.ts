/*
 * Opening the app again with no network, at 4× CPU: the service worker was stopped, as it is when a phone
 * opens an app from its home screen, the server is gone, and a new page is opened at "/". All times count
 * from the start of that navigation.
 *
 * - first and largest contentful paint: the browser's own entries;
 * - last long task: the end of the last task over 50 ms in the first seconds, and "busy" the sum of all;
 * - sessions shown: the first recent interview is in the document;
 * - interactive: "Start Mock Interview" is tapped as soon as it is there, and again at every frame, until a tap
 *   is answered; it is the moment of the answer, the navigation to the form.
 *
 * Reference: the same with nothing stored. Both phones take turns.
 */
import type { Page } from '@playwright/test';
import { homeOn } from '../../flows/pages/home.ts';
import { keptOnDevice } from '../../helpers/kept-on-device.ts';
import type { Bench, Figure } from '../bench.ts';
import { peers } from '../peers.ts';
import { fastest, medians, percentile } from '../samples.ts';
import { type Phone, SPEEDS } from '../stage/phone.ts';
import { SESSIONS, type Stage } from '../stage/stage.ts';

/** So often per run asked for: one start is cheap, and they differ. */
const STARTS_PER_RUN = 3;
/** How long to watch a start nobody taps in. */
const WATCHED_MS = 6000;

const PAINTS = ['fcp', 'lcp', 'lastLongTask', 'busy', 'sessionsShown'] as const;
type Start = Readonly<Record<(typeof PAINTS)[number], number | undefined>>;

export const coldStart: Bench = {
  name: 'cold-start',
  title: `Offline cold start with ${SESSIONS.toLocaleString('en')} sessions stored, 4× CPU`,
  async measure(stage) {
    const full = await stage.fullPhone();
    const empty = await emptyPhone(stage);
    await stage.server.stop();
    try {
      const found = await startInTurns(stage, [full, empty]);
      const [ours, reference] = found;
      if (!ours || !reference) throw new Error('nothing was started');
      return { figures: figuresOf(ours, reference), remarks: [`${ours.starts.length} starts of each kind.`] };
    } finally {
      await stage.server.start();
      await Promise.all([full, empty].map((phone) => phone.context.setOffline(false)));
    }
  },
};

async function emptyPhone(stage: Stage): Promise<Phone> {
  const phone = await stage.newPhone();
  const { page } = await phone.open();
  await homeOn(page).visit();
  await keptOnDevice(page);
  await page.close();
  return phone;
}

interface Found {
  readonly starts: Start[];
  readonly answered: number[];
}

async function startInTurns({ runs, quiet }: Stage, phones: readonly Phone[]): Promise<Found[]> {
  const found = phones.map((): Found => ({ starts: [], answered: [] }));
  await Promise.all(phones.map((phone) => phone.context.setOffline(true)));
  for (let time = 0; time < runs * STARTS_PER_RUN; time += 1) {
    for (const [place, phone] of phones.entries()) {
      await quiet();
      found[place]?.starts.push(await watchedStart(phone));
      await quiet();
      found[place]?.answered.push(await tappedStart(phone));
    }
  }
  return found;
}

/** Opens Home on a page nobody touches. */
async function watchedStart(phone: Phone): Promise<Start> {
  return atColdStart(phone, async (page) => {
    await page.addInitScript(noteSessionsShown);
    await page.goto('/');
    return page.evaluate(readStart, WATCHED_MS);
  });
}

/** Opens Home and taps at once; milliseconds until a tap was answered. */
async function tappedStart(phone: Phone): Promise<number> {
  return atColdStart(phone, async (page) => {
    await page.addInitScript(tapUntilAnswered);
    await page.goto('/', { waitUntil: 'commit' });
    return page.evaluate(() => window.benchAnswered);
  });
}

async function atColdStart<T>(phone: Phone, use: (page: Page) => Promise<T>): Promise<T> {
  const { page, cdp } = await phone.open(SPEEDS.phone);
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

declare global {
  interface Window {
    benchSessionsShown: number | undefined;
    benchAnswered: Promise<number>;
  }
}

/** Runs in the page before anything else. */
function noteSessionsShown(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('main li a[href^="/interview/"]')) return;
    window.benchSessionsShown = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { subtree: true, childList: true });
}

/** Runs in the page. */
async function readStart(watchedMs: number): Promise<Start> {
  const entriesOf = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
      observer.observe({ type, buffered: true });
      setTimeout(() => resolve([]), 200);
    });
  await new Promise((resolve) => setTimeout(resolve, watchedMs - performance.now()));
  const tasks = await entriesOf('longtask');
  const last = tasks.at(-1);
  const paints = await entriesOf('paint');
  return {
    fcp: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime,
    lcp: (await entriesOf('largest-contentful-paint')).at(-1)?.startTime,
    lastLongTask: last ? last.startTime + last.duration : 0,
    busy: tasks.reduce((sum, { duration }) => sum + duration, 0),
    sessionsShown: window.benchSessionsShown,
  };
}

/** Runs in the page before anything else. */
function tapUntilAnswered(): void {
  window.benchAnswered = new Promise((resolve) => {
    let waiting = true;
    const { navigation } = window as unknown as { navigation: EventTarget };
    navigation.addEventListener('navigate', () => {
      waiting = false;
      resolve(performance.now());
    });
    const tap = () => {
      if (!waiting) return;
      const targets = [...document.querySelectorAll<HTMLElement>('button, a')];
      targets.find(({ textContent }) => textContent === 'Start Mock Interview')?.click();
      requestAnimationFrame(tap);
    };
    requestAnimationFrame(tap);
  });
}

function figuresOf(ours: Found, reference: Found): Figure[] {
  const mine = medians(ours.starts, PAINTS);
  const theirs = medians(reference.starts, PAINTS);
  const paint = (what: string, key: (typeof PAINTS)[number], told?: string): Figure => ({
    what,
    ours: mine[key],
    unit: 'ms',
    fastest: fastest(ours.starts.map((start) => start[key]).filter((value) => value !== undefined)),
    ...(theirs[key] === undefined ? {} : { reference: { of: 'with nothing stored', value: theirs[key] } }),
    ...(told === undefined ? {} : { peers: told }),
  });
  const answered = (what: string, share: number): Figure => ({
    what,
    ours: percentile(ours.answered, share),
    unit: 'ms',
    reference: { of: 'with nothing stored', value: percentile(reference.answered, share) ?? Number.NaN },
  });
  return [
    { ...answered('Interactive, p50', 0.5), fastest: fastest(ours.answered), goal: 900 },
    answered('Interactive, longest', 1),
    paint(
      'First contentful paint, p50',
      'fcp',
      peers('ms', ({ offline }) => offline?.fcp),
    ),
    paint(
      'Largest contentful paint, p50',
      'lcp',
      peers('ms', ({ offline }) => offline?.lcp),
    ),
    paint('Recent sessions shown, p50', 'sessionsShown'),
    paint(
      'Last long task ends, p50',
      'lastLongTask',
      peers('ms', ({ offline }) => offline?.lastLongTask),
    ),
    paint('Sum of long tasks, p50', 'busy'),
  ];
}
