/*
 * The waits of an interview in the real app, with the on-device coach:
 *
 * - from the tap on "Submit Response" to the coach's note, for an answer of 300 words: the answer is stored,
 *   judged, the judgment checked and stored, and the note shown;
 * - from the tap on "Next Question" to the page of the next question: a question is chosen and stored;
 * - the judgment alone, by the same code in a page of its own (in-browser/coach.ts): "cold" is the first
 *   answer after the app was opened, "warm" the median of those after it.
 */
import type { CDPSession, Page } from '@playwright/test';
import { roomOn } from '../../flows/pages/room.ts';
import { setupOn } from '../../flows/pages/setup.ts';
import type { Bench, Figure } from '../bench.ts';
import type * as inBrowser from '../in-browser/coach.ts';
import { answerOf } from '../material.ts';
import { fastest, median } from '../samples.ts';
import { bundled } from '../stage/bundled.ts';
import { type Phone, SPEEDS, slowDown } from '../stage/phone.ts';
import { BARE_PAGE } from '../stage/server.ts';
import type { Stage } from '../stage/stage.ts';
import { waitAfterTap } from '../stage/tap.ts';

const WORDS = 300;
const JUDGED_WARM = 10;

export const interview: Bench = {
  name: 'interview',
  title: `An interview's waits, answers of ${WORDS} words`,
  async measure(stage) {
    const figures: Figure[] = [];
    const script = await bundled('coach.ts');
    for (const { rate, judging } of [
      { rate: SPEEDS.machine, judging: 50 },
      { rate: SPEEDS.phone, judging: 200 },
    ]) {
      const phone = await stage.newPhone();
      const { cold, warm } = await judgments(phone, script, rate, stage);
      const { notes, nexts } = await waits(phone, rate, stage);
      await phone.close();
      const p50 = (what: string, samples: readonly number[], goal?: number): Figure => ({
        what: `${what}, ${rate}× CPU`,
        ours: median(samples),
        unit: 'ms',
        fastest: fastest(samples),
        ...(goal === undefined ? {} : { goal }),
      });
      figures.push(
        p50('Judgment alone, cold', cold, judging),
        p50('Judgment alone, warm', warm, judging),
        p50('Submit to the note, first answer', notes.first),
        p50('Submit to the note, later answers', notes.later),
        p50('Next Question to the question', nexts, 100),
      );
    }
    return { figures };
  },
};

/** Milliseconds of judging the same answer, first and later, on fresh pages. */
async function judgments(phone: Phone, script: string, rate: number, { runs, quiet }: Stage) {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { page, cdp } = await phone.open();
    await page.goto(BARE_PAGE);
    await page.evaluate(script);
    await slowDown(cdp, rate);
    await quiet();
    const [first, ...later] = await page.evaluate(judgeOften, {
      answer: answerOf(WORDS),
      times: 1 + JUDGED_WARM,
    });
    if (first !== undefined) cold.push(first);
    warm.push(...later);
    await page.close();
  }
  return { cold, warm };
}

declare global {
  interface Window {
    bench: typeof inBrowser;
  }
}

/** Runs in the page. */
function judgeOften({ answer, times }: { answer: string; times: number }): number[] {
  return Array.from({ length: times }, () => window.bench.judge(answer));
}

/** The waits of whole interviews of five questions. */
async function waits(phone: Phone, rate: number, { runs, quiet }: Stage) {
  const notes = { first: [] as number[], later: [] as number[] };
  const nexts: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { page, cdp } = await phone.open();
    await setupOn(page).visit();
    await setupOn(page).begin.click();
    for (let question = 1; question <= 5; question += 1) {
      await quiet();
      const wait = await timedNote(page, cdp, rate);
      (question === 1 ? notes.first : notes.later).push(wait);
      await answerFollowUps(page);
      if (question === 5) break;
      await quiet();
      nexts.push(await timedNext(page, cdp, rate));
    }
    await page.close();
  }
  return { notes, nexts };
}

async function timedNote(page: Page, cdp: CDPSession, rate: number): Promise<number> {
  const room = roomOn(page);
  await room.asks();
  await room.answer.fill(answerOf(WORDS));
  await slowDown(cdp, rate);
  const wait = await waitAfterTap(
    page,
    room.submit,
    () => document.querySelector('h1')?.textContent === 'The coach’s note',
  );
  await slowDown(cdp, SPEEDS.machine);
  return wait;
}

async function timedNext(page: Page, cdp: CDPSession, rate: number): Promise<number> {
  await slowDown(cdp, rate);
  const wait = await waitAfterTap(
    page,
    roomOn(page).next,
    () => document.querySelector('main textarea') !== null,
  );
  await slowDown(cdp, SPEEDS.machine);
  return wait;
}

/** Says something to whatever else the coach asks about this question. */
async function answerFollowUps(page: Page): Promise<void> {
  const room = roomOn(page);
  const over = room.next.or(room.endSession);
  await room.continue.or(over).waitFor();
  while (!(await over.isVisible())) {
    await room.continue.click();
    await room.respond(answerOf(60));
    await room.continue.or(over).waitFor();
  }
}
