/*
 * Our own small stream to the phone (shared/wire/coach-wire.ts): `delta` at most ten a second, then one `done`
 * or `problem`. A comment every SIGN_EVERY_MS keeps networks from closing a line on which nothing is said, and
 * tells a phone that somebody is still there.
 */

import type { Clock } from '#shared/clock.ts';
import { type EdgeProblem, SIGN_EVERY_MS } from '#shared/wire/coach-wire.ts';

export interface EventStream {
  readonly body: ReadableStream<Uint8Array>;
  /** Aborts when the phone goes away. */
  readonly gone: AbortSignal;
  /** The prose as far as it is written; only called for when a `delta` is due. */
  shows(soFar: () => string): void;
  /** @param done a `Done` of the wire as JSON. */
  done(done: string): void;
  problem(problem: EdgeProblem): void;
  /** Ends the stream. Nothing is said afterwards. */
  close(): void;
}

const DELTA_EVERY_MS = 100;

export function eventStream(clock: Clock): EventStream {
  const gone = new AbortController();
  const encoder = new TextEncoder();
  let outlet: ReadableStreamDefaultController<Uint8Array> | null = null;
  let shown = '';
  let lastDelta = Number.NEGATIVE_INFINITY;
  let newest: (() => string) | null = null;
  let takeBackDelta = () => {};
  let takeBackSign = () => {};

  const write = (text: string) => outlet?.enqueue(encoder.encode(text));
  const event = (name: string, json: string) => write(`event: ${name}\ndata: ${json}\n\n`);
  const end = () => {
    outlet = null;
    newest = null;
    takeBackDelta();
    takeBackSign();
  };
  const sign = () => {
    write(':\n\n');
    takeBackSign = clock.after(SIGN_EVERY_MS, sign);
  };
  const tellDelta = () => {
    const soFar = newest?.() ?? '';
    newest = null;
    if (soFar.length <= shown.length) return;
    event('delta', JSON.stringify({ text: soFar.slice(shown.length) }));
    shown = soFar;
    lastDelta = clock.now();
  };

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      outlet = controller;
    },
    cancel() {
      end();
      gone.abort();
    },
  });
  takeBackSign = clock.after(SIGN_EVERY_MS, sign);

  return {
    body,
    gone: gone.signal,
    shows(soFar) {
      if (!outlet) return;
      const waits = newest !== null;
      newest = soFar;
      if (waits) return;
      const due = lastDelta + DELTA_EVERY_MS - clock.now();
      if (due <= 0) tellDelta();
      else takeBackDelta = clock.after(due, tellDelta);
    },
    // What is shown by then is in `done` as well, so a delta that waits is left out.
    done: (done) => event('done', done),
    problem: (problem) => event('problem', JSON.stringify(problem)),
    close() {
      const open = outlet;
      end();
      open?.close();
    },
  };
}
