/*
 * The one bridge from watching to Solid. Stores and engines speak in callbacks and know no framework; screens
 * read an accessor.
 */
import { batch, createRenderEffect, createSignal, onCleanup } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';

/** Starts watching and gives the function that stops it. Values may come at once or later, any number of times. */
export type Subscribe<T> = (onValue: (value: T) => void, onProblem: (problem: unknown) => void) => () => void;

/** The latest value, undefined until the first one arrives; and the latest problem, gone with the next value. */
export interface Watched<T> {
  (): T | undefined;
  readonly problem: () => unknown;
}

/**
 * Watches for as long as the surrounding owner lives. Signals read inside `subscribe` are followed: when one
 * changes (another session's id), the old watch stops, the value is undefined again, and a new watch starts.
 *
 * A new value is reconciled into the old one by `id`: a record that changed one field keeps its identity, so
 * its DOM node, its focus and its half-typed neighbors stay.
 *
 * @example const session = watched<Session>((value, problem) => interviews.watch(params().id, value, problem));
 */
export function watched<T>(subscribe: Subscribe<T>): Watched<T> {
  const [held, setHeld] = createStore<{ value: T | undefined }>({ value: undefined });
  // A signal, not a field of the store: a store would merge the second problem into the first.
  const [problem, setProblem] = createSignal<unknown>();
  const hold = (value: T | undefined) =>
    batch(() => {
      setHeld(reconcile({ value }, { key: 'id' }));
      setProblem(undefined);
    });

  createRenderEffect(() => {
    hold(undefined);
    let live = true;
    const stop = subscribe(
      (value) => {
        // A copy, because reconcile writes into what it holds, and records belong to whoever sent them.
        if (live) hold(structuredClone(value));
      },
      (failure) => {
        // The last value stays: what is stored can still be read while something else fails.
        if (live) setProblem(() => failure);
      },
    );
    onCleanup(() => {
      live = false;
      stop();
    });
  });

  return Object.assign(() => held.value, { problem });
}
