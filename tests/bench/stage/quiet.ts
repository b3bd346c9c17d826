/*
 * Waiting for a quiet moment. On a machine that others use too, a time says more about them than about us; a
 * short wait for idle processors is the cheapest cure, and a budget keeps a busy machine from stopping a run.
 */
import { cpus } from 'node:os';

/** Less of the processors' time than this went to anybody: quiet enough. */
const QUIET = 0.3;
const LOOK_MS = 250;

/** Waits for a quiet moment, never longer than a moment's share of the budget. */
export type Quiet = () => Promise<void>;

/** @param budgetMs how long all waits of a run may take together. @param atMostMs how long one may take. */
export function waitingForQuiet(budgetMs: number, atMostMs: number): Quiet {
  let left = budgetMs;
  return async () => {
    const began = performance.now();
    const waited = () => performance.now() - began;
    while ((await busyShare()) > QUIET && waited() < Math.min(atMostMs, left));
    left -= waited();
  };
}

/** The share of the processors' time that somebody used, over a moment. */
async function busyShare(): Promise<number> {
  const before = processorTimes();
  await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  const after = processorTimes();
  const all = after.all - before.all;
  return all === 0 ? 0 : 1 - (after.idle - before.idle) / all;
}

function processorTimes(): { idle: number; all: number } {
  const times = cpus().map((cpu) => cpu.times);
  const sum = (pick: (time: (typeof times)[number]) => number) =>
    times.reduce((total, time) => total + pick(time), 0);
  return {
    idle: sum(({ idle }) => idle),
    all: sum((time) => Object.values(time).reduce((a, b) => a + b, 0)),
  };
}
