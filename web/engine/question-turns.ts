/*
 * Whose turn it is to ask a question. Claude's may be fetched ahead, in its turn and for a flight, in any tab; they
 * are never asked for at once, and what Claude cannot ask is asked by the coach on the device.
 */
import type { SessionId } from '#shared/ids.ts';
import type { RunnerParts } from './runner.ts';
import type { Task } from './tasks.ts';

/** How often an unusable reply is asked for again before it is given up until the next nudge. */
export const TRIES = 3;

/**
 * How often Claude's question was of no use, by session and number, ahead and in its turn. It outlives a run: under
 * the keys of before, the edge would only give back what it gave before.
 */
export type UselessQuestions = Map<string, number>;

/** What a question asked of Claude is counted under; null for any other work. */
export function questionKey(id: SessionId, { work, mayGoOut }: Task): string | null {
  const ofQuestions = work.kind === 'question' || work.kind === 'question_ahead';
  return ofQuestions && mayGoOut ? `${id} ${work.number}` : null;
}

interface SoFar {
  readonly id: SessionId;
  readonly useless: UselessQuestions;
  /** Whoever waits for the question waited already while another was at it. */
  readonly waited: boolean;
}

/** The same task; a question in its turn that Claude could not ask, or not in time, goes to the device's coach. */
export function inTheEnd(task: Task, { id, useless, waited }: SoFar): Task {
  const question = questionKey(id, task);
  if (question === null || task.unawaited) return task;
  return waited || (useless.get(question) ?? 0) >= TRIES ? { ...task, mayGoOut: false } : task;
}

/**
 * A question that is fetched ahead and the same one in its turn are not asked for at once, in no lane and no tab: who
 * turns the page meanwhile waits for the one that is on its way, which is paid for, and not longer than for another.
 */
export async function inTurn<T>(
  exclusively: RunnerParts['exclusively'],
  id: SessionId,
  task: Task,
  act: (waited: boolean) => Promise<T | undefined>,
): Promise<T | undefined> {
  if (questionKey(id, task) === null) return act(false);
  let acted: T | undefined;
  await exclusively(questionLock(id), async (waited) => {
    acted = await act(waited);
  });
  return acted;
}

/** Held by whoever asks Claude for a question of this session. */
export const questionLock = (id: SessionId) => `rehearse:question:${id}`;
