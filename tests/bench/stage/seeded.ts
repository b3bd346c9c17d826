/*
 * A phone after years of practice. One interview of five questions is played by the real on-device coach, so
 * every record is as long and as rich as the app's own; the others are that interview at other times, under
 * other ids. They go into the app's database by IndexedDB itself, while the app is not there.
 */
import type { Page } from '@playwright/test';
import type { Interview } from '#shared/interview/interview.ts';
import { analyzeResponse } from '#web/coach/on-device/analyze-response.ts';
import { questionFeedback } from '#web/coach/on-device/question-feedback.ts';
import { generateQuestion } from '#web/coach/on-device/questions/generate-question.ts';
import { sessionFeedback } from '#web/coach/on-device/session-feedback.ts';
import { homeOn } from '../../flows/pages/home.ts';
import { keptOnDevice } from '../../helpers/kept-on-device.ts';
import { aPlayer } from '../../helpers/playing.ts';
import { START } from '../../helpers/surroundings.ts';
import { beginOne } from '../../helpers/walking.ts';
import { answerOf } from '../material.ts';
import type { Phone } from './phone.ts';
import { BARE_PAGE } from './server.ts';

const HOUR = 3_600_000;

/** A finished interview of five questions with feedback, as its tables hold it. */
export function oneInterview(): Readonly<Record<string, readonly unknown[]>> {
  const player = aPlayer(
    { company: 'Harbor Bakery', title: 'Shift Lead', totalQuestions: 5 },
    {
      question: generateQuestion,
      // One answer per question, as the goals count: 10,000 sessions are 50,000 answers.
      analysis: (input) => ({ ...analyzeResponse(input), followUps: [] }),
      questionFeedback,
      sessionFeedback,
    },
  );
  for (let steps = 0; player.step.kind !== 'nothing'; steps += 1) {
    if (steps > 100) throw new Error(`the interview stays at '${player.step.kind}'`);
    if (player.step.kind === 'response') player.answer(answerOf(110));
    else if (player.step.kind === 'next' || player.step.kind === 'end') goOn(player);
    else player.coach();
  }
  return tablesOf(player.interview);
}

function goOn(player: ReturnType<typeof aPlayer>): void {
  if (player.attempt('move_on') && player.attempt('end')) throw new Error('there is no way on');
}

function tablesOf(interview: Interview): Record<string, readonly unknown[]> {
  const { session, application: _, resume: __, ...tables } = interview;
  return { sessions: [session], ...tables };
}

/** Fills a phone with finished interviews, an hour apart up to now; the app itself is kept on it too. */
export async function seedSessions(phone: Phone, count: number): Promise<void> {
  const { page } = await phone.open();
  await beginOne(page); // makes the database, by the app's own hand
  await keptOnDevice(page);
  await page.goto(BARE_PAGE);
  await storeCopies(page, JSON.stringify(oneInterview()), count);
  await homeOn(page).visit();
  await homeOn(page).recent.first().waitFor();
  await page.close();
}

async function storeCopies(page: Page, interview: string, count: number): Promise<void> {
  const stored = await page.evaluate(putCopies, { interview, count, start: START as number, hour: HOUR });
  if (stored !== count) throw new Error(`the database holds ${stored} sessions, not ${count}`);
}

/** Runs in the page. Empties the database and fills it with copies; gives how many sessions there are afterwards. */
async function putCopies({
  interview,
  count,
  start,
  hour,
}: {
  interview: string;
  count: number;
  start: number;
  hour: number;
}): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const hexOf = (ms: number) => ms.toString(16).padStart(12, '0');
  const idOf = (ms: number) => `${hexOf(ms).slice(0, 8)}-${hexOf(ms).slice(8)}-7000`;
  const db = await done(indexedDB.open('rehearse'));
  const tables = Object.keys(JSON.parse(interview) as object);
  const emptied = [...db.objectStoreNames].map((table) =>
    done(db.transaction(table, 'readwrite').objectStore(table).clear()),
  );
  await Promise.all(emptied);
  const now = Date.now();
  const BATCH = 200;
  for (let first = 0; first < count; first += BATCH) {
    const transaction = db.transaction(tables, 'readwrite', { durability: 'relaxed' });
    const ended = new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
    for (let place = first; place < Math.min(count, first + BATCH); place += 1) {
      const time = now - (count - place) * hour;
      // Ids, stamps and times all tell the time, each in its own way.
      const copy = interview
        .replaceAll(idOf(start), idOf(time))
        .replaceAll(hexOf(start), hexOf(time))
        .replaceAll(String(start), String(time));
      for (const [table, records] of Object.entries(JSON.parse(copy) as Record<string, unknown[]>)) {
        for (const record of records) transaction.objectStore(table).put(record);
      }
    }
    await ended;
  }
  const stored = await done(db.transaction('sessions').objectStore('sessions').count());
  db.close();
  return stored;
}
