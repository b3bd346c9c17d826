import { cleanup, render, screen } from '@solidjs/testing-library';
import { createSignal, For } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { watched } from '#web/parts/watched.ts';

afterEach(cleanup);

interface Row {
  readonly id: string;
  readonly title: string;
}

/** A source a test can speak through, that counts who listens. */
function source<T>() {
  const listeners = new Set<{ value: (value: T) => void; problem: (problem: unknown) => void }>();
  return {
    subscribe: (value: (value: T) => void, problem: (problem: unknown) => void) => {
      const listener = { value, problem };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    say: (value: T) => {
      for (const each of [...listeners]) each.value(value);
    },
    fail: (problem: unknown) => {
      for (const each of [...listeners]) each.problem(problem);
    },
    listening: () => listeners.size,
  };
}

test('it is undefined until the first value and stops listening when its owner leaves', () => {
  const rows = source<number>();
  const { unmount } = render(() => {
    const value = watched(rows.subscribe);
    return <p>{value() ?? 'loading'}</p>;
  });
  expect(screen.getByText('loading')).toBeTruthy();
  rows.say(3);
  expect(screen.getByText('3')).toBeTruthy();
  unmount();
  expect(rows.listening()).toBe(0);
});

test('a changed record keeps its DOM node, also when the order changes', () => {
  const rows = source<readonly Row[]>();
  render(() => {
    const value = watched(rows.subscribe);
    return <For each={value()}>{(row) => <p data-testid={row.id}>{row.title}</p>}</For>;
  });
  rows.say([
    { id: 'a', title: 'First' },
    { id: 'b', title: 'Second' },
  ]);
  const first = screen.getByTestId('a');
  rows.say([
    { id: 'b', title: 'Second' },
    { id: 'a', title: 'First, changed' },
  ]);
  expect(screen.getByTestId('a')).toBe(first);
  expect(first.textContent).toBe('First, changed');
});

test('the records of the sender are never written to', () => {
  const rows = source<readonly Row[]>();
  const sent = [Object.freeze({ id: 'a', title: 'First' })];
  render(() => {
    const value = watched(rows.subscribe);
    return <p>{value()?.[0]?.title}</p>;
  });
  rows.say(sent);
  rows.say([{ id: 'a', title: 'Changed' }]);
  expect(screen.getByText('Changed')).toBeTruthy();
  expect(sent[0]?.title).toBe('First');
});

test('one record can give way to another, to none, and to a list', () => {
  const rows = source<Row | null | readonly Row[]>();
  render(() => {
    const value = watched(rows.subscribe);
    return <p data-testid="out">{JSON.stringify(value())}</p>;
  });
  const out = screen.getByTestId('out');
  for (const value of [{ id: 'a', title: 'A' }, { id: 'b', title: 'B' }, null, [{ id: 'c', title: 'C' }]]) {
    rows.say(value);
    expect(out.textContent).toBe(JSON.stringify(value));
  }
});

test('following a signal stops the old watch, and its late values are not heard', () => {
  const sources = { a: source<string>(), b: source<string>() };
  const [id, setId] = createSignal<'a' | 'b'>('a');
  let lateA: ((value: string) => void) | undefined;
  render(() => {
    const value = watched<string>((onValue, onProblem) => {
      if (id() === 'a') lateA = onValue;
      return sources[id()].subscribe(onValue, onProblem);
    });
    return <p>{value() ?? 'loading'}</p>;
  });
  sources.a.say('from a');
  setId('b');
  expect(screen.getByText('loading')).toBeTruthy();
  expect(sources.a.listening()).toBe(0);
  lateA?.('too late');
  expect(screen.getByText('loading')).toBeTruthy();
  sources.b.say('from b');
  expect(screen.getByText('from b')).toBeTruthy();
});

test('a problem stands beside the last value and goes with the next', () => {
  const rows = source<string>();
  render(() => {
    const value = watched(rows.subscribe);
    return (
      <p>
        {value()} / {value.problem() instanceof Error ? 'failed' : 'fine'}
      </p>
    );
  });
  rows.say('one');
  rows.fail(new Error('disk'));
  expect(screen.getByText('one / failed')).toBeTruthy();
  rows.say('two');
  expect(screen.getByText('two / fine')).toBeTruthy();
});

test('a second problem replaces the first and leaves it as it was', () => {
  const rows = source<string>();
  const first = { kind: 'coach-busy', retryAt: 10 };
  render(() => {
    const value = watched(rows.subscribe);
    return <p data-testid="problem">{JSON.stringify(value.problem())}</p>;
  });
  rows.fail(first);
  rows.fail({ kind: 'offline' });
  expect(screen.getByTestId('problem').textContent).toBe('{"kind":"offline"}');
  expect(first).toEqual({ kind: 'coach-busy', retryAt: 10 });
});
