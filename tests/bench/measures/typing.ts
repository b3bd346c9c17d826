/*
 * Typing at the end of an answer of 1,500 words, at 4× CPU: how long each key takes from the press to the
 * frame that shows it, as the browser itself measures it for INP (Event Timing, in steps of 8 ms; the longest
 * event of each key counts). Keys faster than the browser reports at all count as 8 ms.
 *
 * Reference: a bare <textarea> with the same text in the same browser, in turns with the room.
 */
import type { CDPSession, Page } from '@playwright/test';
import { roomOn } from '../../flows/pages/room.ts';
import { beginOne } from '../../helpers/walking.ts';
import type { Bench } from '../bench.ts';
import { answerOf } from '../material.ts';
import { peers } from '../peers.ts';
import { percentile } from '../samples.ts';
import { SPEEDS, slowDown, slowedBy } from '../stage/phone.ts';
import { BARE_PAGE } from '../stage/server.ts';

const WORDS = 1500;
const ROUNDS = 3;
/** Every letter, and blanks, because a blank ends a word. */
const KEYS = 'Packing my box with five dozen liquor jugs took us two hours';
/** A quick thumb: twelve keys a second. */
const PRESS_MS = 80;
/** The least that Event Timing reports, and what stands for less. */
const LEAST_REPORTED_MS = 16;
const UNREPORTED_MS = 8;

export const typing: Bench = {
  name: 'typing',
  title: `Typing into an answer of ${WORDS} words, 4× CPU`,
  async measure(stage) {
    const phone = await stage.newPhone();
    const room = await phone.open();
    await beginOne(room.page);
    await roomOn(room.page).answer.fill(answerOf(WORDS));
    const bare = await phone.open();
    await bare.page.goto(BARE_PAGE);
    await bare.page.evaluate(putTextArea, answerOf(WORDS));
    await stage.quiet();
    const factor = await slowedBy(bare.page, bare.cdp, SPEEDS.phone);
    const ours: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await stage.quiet();
      plain.push(...(await keyTimes(bare)));
      await stage.quiet();
      ours.push(...(await keyTimes(room)));
    }
    await phone.close();
    const figure = (what: string, share: number, goal?: number) => ({
      what,
      ours: percentile(ours, share),
      unit: 'ms' as const,
      ...(goal === undefined ? {} : { goal }),
      reference: { of: 'in a bare textarea', value: percentile(plain, share) ?? Number.NaN },
    });
    return {
      figures: [
        figure('Key to frame, p50', 0.5),
        { ...figure('Key to frame, p95', 0.95, 50), peers: peers('ms', (peer) => peer.key?.p95) },
        { ...figure('Key to frame, longest', 1, 200), peers: peers('ms', (peer) => peer.key?.longest) },
      ],
      remarks: [`${ours.length} keys each; the page really was ${factor.toFixed(1)}× slower.`],
    };
  },
};

/** Types a line at the end of the page's only field at 4× CPU; milliseconds of each key. */
async function keyTimes({ page, cdp }: { page: Page; cdp: CDPSession }): Promise<number[]> {
  await page.bringToFront();
  await page.getByRole('textbox').focus();
  await page.keyboard.press('Control+End');
  await slowDown(cdp, SPEEDS.phone);
  const events = await page.evaluateHandle(recordEvents, LEAST_REPORTED_MS);
  await page.keyboard.type(KEYS, { delay: PRESS_MS });
  const longest = await events.evaluate(async (recording) => recording.stop());
  await slowDown(cdp, SPEEDS.machine);
  return Array.from({ length: KEYS.length }, (_, key) => longest[key] ?? UNREPORTED_MS);
}

/** Runs in the page. `stop` gives the longest event of each key that was reported. */
function recordEvents(durationThreshold: number): { stop: () => Promise<number[]> } {
  const longest = new Map<number, number>();
  const take = (entries: PerformanceEntryList) => {
    for (const entry of entries) {
      const { interactionId = 0 } = entry as PerformanceEntry & { interactionId?: number };
      if (interactionId === 0) continue;
      longest.set(interactionId, Math.max(entry.duration, longest.get(interactionId) ?? 0));
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'event', durationThreshold } as PerformanceObserverInit);
  return {
    async stop() {
      // An entry comes after the frame of its event.
      await new Promise((resolve) => setTimeout(resolve, 500));
      take(observer.takeRecords());
      observer.disconnect();
      return [...longest.values()];
    },
  };
}

/** Runs in the page. */
function putTextArea(text: string): void {
  const field = document.createElement('textarea');
  field.value = text;
  Object.assign(field.style, { width: '340px', height: '400px', font: '17px system-ui' });
  document.body.append(field);
}
