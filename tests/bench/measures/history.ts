/*
 * History with 10,000 sessions, at 4× CPU: from the tap on its tab to the frame that shows the first rows,
 * on the first visit after the app was opened ("cold": its code comes from the service worker's cache) and on
 * later ones; then frames while a finger flings through the list; and what the pages hold in memory.
 *
 * Reference: a plain list of 10,000 rows of the same shape, made in one go on a bare page.
 */
import type { CDPSession, Page } from '@playwright/test';
import { homeOn } from '../../flows/pages/home.ts';
import type { Bench } from '../bench.ts';
import { peers } from '../peers.ts';
import { fastest, median, percentile } from '../samples.ts';
import { type Phone, SPEEDS, slowDown } from '../stage/phone.ts';
import { BARE_PAGE } from '../stage/server.ts';
import { SESSIONS } from '../stage/stage.ts';
import { waitAfterTap } from '../stage/tap.ts';

const LATER_VISITS = 3;

export const history: Bench = {
  name: 'history',
  title: `History with ${SESSIONS.toLocaleString('en')} sessions, 4× CPU`,
  async measure(stage) {
    const phone = await stage.fullPhone();
    const cold: number[] = [];
    const later: number[] = [];
    const frames: number[] = [];
    const plain: number[] = [];
    const heap = { home: [] as number[], history: [] as number[] };
    for (let run = 0; run < stage.runs; run += 1) {
      const { page, cdp } = await phone.open();
      await homeOn(page).visit();
      await homeOn(page).recent.first().waitFor();
      // What the app does after opening is the cold start's matter.
      await page.waitForLoadState('networkidle');
      heap.home.push(await heapOf(cdp));
      await slowDown(cdp, SPEEDS.phone);
      await stage.quiet();
      cold.push(await visitHistory(page));
      heap.history.push(await heapOf(cdp));
      frames.push(...(await framesWhileScrolling(page, cdp)));
      for (let visit = 0; visit < LATER_VISITS; visit += 1) {
        await page.getByRole('link', { name: 'Home' }).tap();
        await homeOn(page).start.waitFor();
        await stage.quiet();
        later.push(await visitHistory(page));
      }
      await page.close();
      await stage.quiet();
      plain.push(await plainList(phone));
    }
    const reference = { of: 'a plain list', value: median(plain) ?? Number.NaN };
    return {
      figures: [
        {
          what: 'Tap to first rows, cold, p50',
          ours: median(cold),
          unit: 'ms',
          fastest: fastest(cold),
          goal: 100,
          reference,
          peers: peers('ms', (peer) => peer.history?.firstRows),
        },
        {
          what: 'Tap to first rows, later, p50',
          ours: median(later),
          unit: 'ms',
          fastest: fastest(later),
          goal: 100,
          reference,
        },
        { what: 'Tap to first rows, longest', ours: percentile([...cold, ...later], 1), unit: 'ms' },
        {
          what: 'Frame while scrolling, p95',
          ours: percentile(frames, 0.95),
          unit: 'ms',
          goal: 26,
          peers: peers('ms', (peer) => peer.history?.frame.p95),
        },
        {
          what: 'Frame while scrolling, longest',
          ours: percentile(frames, 1),
          unit: 'ms',
          peers: peers('ms', (peer) => peer.history?.frame.longest),
        },
        {
          what: 'Heap of Home',
          ours: median(heap.home),
          unit: 'MB',
          goal: 6,
          peers: peers('MB', (peer) => peer.heap),
        },
        {
          what: 'Heap of History',
          ours: median(heap.history),
          unit: 'MB',
          goal: 15,
          peers: peers('MB', (peer) => peer.history?.heap),
        },
      ],
      remarks: [`${cold.length} cold and ${later.length} later visits, ${frames.length} frames.`],
    };
  },
};

function visitHistory(page: Page): Promise<number> {
  return waitAfterTap(
    page,
    page.getByRole('link', { name: 'History' }),
    () =>
      document.querySelector('h1')?.textContent === 'History' &&
      document.querySelector('main a[href^="/interview/"]') !== null,
  );
}

/** MB of JavaScript objects that are still in use. */
async function heapOf(cdp: CDPSession): Promise<number> {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** Milliseconds of each frame while a finger flings down the page and back. */
async function framesWhileScrolling(page: Page, cdp: CDPSession): Promise<number[]> {
  const recording = await page.evaluateHandle(recordFrames);
  for (const yDistance of [-4000, -4000, 4000]) {
    await cdp.send('Input.synthesizeScrollGesture', {
      ...{ x: 195, y: 500, yDistance, speed: 4000, gestureSourceType: 'touch' },
    });
  }
  return recording.evaluate((frames) => frames.stop());
}

/** Runs in the page. */
function recordFrames(): { stop: () => number[] } {
  const frames: number[] = [];
  let going = true;
  let before: number | undefined;
  const frame = (now: number) => {
    if (before !== undefined) frames.push(now - before);
    before = now;
    if (going) requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return {
    stop() {
      going = false;
      return frames;
    },
  };
}

/** From a tap to the frame that shows a list of as many rows, made at once. */
async function plainList(phone: Phone): Promise<number> {
  const { page, cdp } = await phone.open();
  await page.goto(BARE_PAGE);
  await page.evaluate(offerPlainList, SESSIONS);
  await slowDown(cdp, SPEEDS.phone);
  const wait = await waitAfterTap(
    page,
    page.getByRole('button'),
    () => document.querySelector('li') !== null,
  );
  await page.close();
  return wait;
}

/** Runs in the page: a button that makes all rows. */
function offerPlainList(count: number): void {
  const part = (tag: string, text: string, ...inside: Node[]) => {
    const element = document.createElement(tag);
    element.append(text, ...inside);
    return element;
  };
  const button = part('button', 'Show');
  button.addEventListener('click', () => {
    const rows = Array.from({ length: count }, (_, place) => {
      const words = part(
        'span',
        '',
        part('span', `Company ${place}`),
        part('span', 'Mon, 2 Mar, 09:00 · Hiring Manager'),
      );
      const link = part('a', '', words, part('span', '7/10'));
      link.setAttribute('href', `#${place}`);
      return part('li', '', link);
    });
    const list = document.createElement('ul');
    list.append(...rows);
    document.body.append(list);
  });
  document.body.append(button);
}
