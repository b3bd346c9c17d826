/*
 * The newest sessions are on Home, at the top of the history and on Home again. One watch of them serves all
 * three and stays at hand between them, so that a screen that shows them has them in its first frame.
 */
import type { StoreProblem, Watch } from '#web/store/store.ts';

/** How long a watch that nobody listens to is kept: as long as one reads a screen. */
const KEPT_MS = 60_000;

type Told<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: StoreProblem };

/**
 * As `watch`, but shared: who listens while it is kept is told the last value, at once. It ends a while after
 * its last listener, or at the first change that nobody listens to. A problem is not kept: who comes next
 * makes the store look again, and all who listen hear what came of it.
 *
 * @param after does something later, and gives the function that prevents it.
 */
export function keptWatch<T>(watch: Watch<T>, after: After = afterTimeout): Watch<T> {
  const listeners = new Set<(told: Told<T>) => void>();
  let last: Told<T> | undefined;
  let stop: (() => void) | undefined;
  let cancelEnd = () => {};

  const end = () => {
    stop?.();
    stop = undefined;
    last = undefined;
  };
  const tell = (told: Told<T>) => {
    last = told;
    for (const listener of [...listeners]) listener(told);
    if (listeners.size === 0) {
      cancelEnd();
      end();
    }
  };
  return (onValue, onProblem) => {
    const listener = (told: Told<T>) => {
      if (told.kind === 'value') onValue(told.value);
      if (told.kind === 'problem') onProblem(told.problem);
    };
    cancelEnd();
    listeners.add(listener);
    if (last?.kind === 'problem') end();
    if (last) listener(last);
    stop ??= watch(
      (value) => tell({ kind: 'value', value }),
      (problem) => tell({ kind: 'problem', problem }),
    );
    return () => {
      if (listeners.delete(listener) && listeners.size === 0) cancelEnd = after(KEPT_MS, end);
    };
  };
}

type After = (ms: number, work: () => void) => () => void;

const afterTimeout: After = (ms, work) => {
  const timer = setTimeout(work, ms);
  return () => clearTimeout(timer);
};
