/*
 * Whether Claude is worth asking at this moment. After a failure nobody is made to wait for the next one: Claude
 * is away until it may be back, and whoever waits is answered by the coach on the device at once.
 */

import type { Clock } from '#shared/clock.ts';
import type { CoachProblem } from '#shared/problem.ts';

export interface Away {
  /** Why Claude is not asked now; null when it is. */
  now(): CoachProblem | null;
  failed(problem: CoachProblem): void;
  worked(): void;
  /** The network is back, or the app came to the front: what could not be reached may be there. */
  lookAgain(): void;
  /** Calls back with why Claude is away, or null, now and at every change. */
  watch(onAway: (problem: CoachProblem | null) => void): () => void;
}

const FIRST_MS = 30_000;
const LONGEST_MS = 10 * 60_000;
const HOUR_MS = 60 * 60_000;

/** @param onBack called when Claude may be asked again after it was away. */
export function createAway(clock: Clock, onBack: () => void): Away {
  let problem: CoachProblem | null = null;
  let failures = 0;
  let takeBack = () => {};
  const watchers = new Set<(problem: CoachProblem | null) => void>();

  const change = (to: CoachProblem | null) => {
    if (to === problem) return;
    problem = to;
    for (const watcher of [...watchers]) watcher(problem);
  };
  const back = () => {
    takeBack();
    const was = problem;
    change(null);
    if (was) onBack();
  };

  return {
    now: () => problem,
    failed(why) {
      const pause = pauseAfter(why, failures);
      // It answered, though this text could not be judged.
      if (pause === null) return;
      failures += 1;
      takeBack();
      takeBack = clock.after(pause, back);
      change(why);
    },
    worked() {
      failures = 0;
      back();
    },
    lookAgain() {
      if (problem?.kind !== 'coach-unreachable') return;
      failures = 0;
      back();
    },
    watch(onAway) {
      watchers.add(onAway);
      onAway(problem);
      return () => watchers.delete(onAway);
    },
  };
}

/** How long Claude is left alone after a problem, in milliseconds; null: not at all. */
function pauseAfter(problem: CoachProblem, failures: number): number | null {
  const growing = Math.min(LONGEST_MS, FIRST_MS * 2 ** failures);
  switch (problem.kind) {
    case 'coach-unreachable':
      return growing;
    case 'coach-busy':
      return problem.retryAfterMs ?? growing;
    case 'coach-day-used-up':
    case 'coach-resting':
      return problem.retryAfterMs ?? HOUR_MS;
    case 'coach-absent':
      return HOUR_MS;
    case 'coach-declined':
    case 'coach-failed':
      return null;
  }
}
