import { expect, test } from 'vitest';
import { keptWatch } from '#web/engine/kept-watch.ts';
import type { StoreProblem } from '#web/store/store.ts';

/** A store's watch that the test speaks through, kept; and a timer that the test lets run out. */
function kept() {
  const open = new Set<{ value: (value: string) => void; problem: (problem: StoreProblem) => void }>();
  let begun = 0;
  const timers = new Set<() => void>();
  const watch = keptWatch<string>(
    (value, problem) => {
      const watched = { value, problem };
      open.add(watched);
      begun += 1;
      return () => void open.delete(watched);
    },
    (_ms, work) => {
      timers.add(work);
      return () => void timers.delete(work);
    },
  );
  return {
    listen() {
      const heard: unknown[] = [];
      const stop = watch(
        (value) => heard.push(value),
        (problem) => heard.push(problem),
      );
      return { heard, stop };
    },
    say: (value: string) => open.forEach((watched) => void watched.value(value)),
    fail: (problem: StoreProblem) => open.forEach((watched) => void watched.problem(problem)),
    timePasses: () => timers.forEach((work) => void work()),
    isOpen: () => open.size > 0,
    timesBegun: () => begun,
  };
}

test('who comes later is told at once what was told last, from the same watch', () => {
  const { listen, say, timesBegun } = kept();
  const first = listen();
  say('a');
  say('b');
  const second = listen();
  say('c');
  expect(first.heard).toEqual(['a', 'b', 'c']);
  expect(second.heard).toEqual(['b', 'c']);
  expect(timesBegun()).toBe(1);
});

test('what was told is still there for who comes after all have left', () => {
  const { listen, say } = kept();
  const { stop } = listen();
  say('a');
  stop();
  stop();
  expect(listen().heard).toEqual(['a']);
});

test('after a while without a listener it ends, and begins anew for the next', () => {
  const { listen, say, timePasses, isOpen, timesBegun } = kept();
  listen().stop();
  timePasses();
  expect(isOpen()).toBe(false);
  const next = listen();
  expect(next.heard).toEqual([]);
  say('b');
  expect(next.heard).toEqual(['b']);
  expect(timesBegun()).toBe(2);
});

test('a change that nobody listens to ends it, so nobody is told what was true before', () => {
  const { listen, say, isOpen } = kept();
  const { stop } = listen();
  say('a');
  stop();
  say('b');
  expect(isOpen()).toBe(false);
  expect(listen().heard).toEqual([]);
});

test('who listens in time keeps it: the end that was due does not come', () => {
  const { listen, say, timePasses, isOpen } = kept();
  const { stop } = listen();
  say('a');
  stop();
  const next = listen();
  timePasses();
  expect(isOpen()).toBe(true);
  say('b');
  expect(next.heard).toEqual(['a', 'b']);
});

test('a problem is told to all who listen, and the next who comes makes the store look again', () => {
  const { listen, say, fail, timesBegun } = kept();
  const problem = { kind: 'not-loaded' } as const;
  const first = listen();
  fail(problem);
  const second = listen();
  expect(timesBegun()).toBe(2);
  expect(second.heard).toEqual([]);
  say('a');
  expect(first.heard).toEqual([problem, 'a']);
  expect(second.heard).toEqual(['a']);
});

test('a problem nobody stayed with is forgotten', () => {
  const { listen, fail, timesBegun } = kept();
  const { stop } = listen();
  fail({ kind: 'not-loaded' });
  stop();
  expect(listen().heard).toEqual([]);
  expect(timesBegun()).toBe(2);
});
