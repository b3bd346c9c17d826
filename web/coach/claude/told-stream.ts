/*
 * The edge's small stream as the phone reads it: any number of `delta`, then one `done` or `problem`
 * (shared/wire/coach-wire.ts). Comments between them say that somebody is still there.
 */

import type { Clock } from '#shared/clock.ts';
import type { CoachProblem } from '#shared/problem.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { DEAD_AFTER_MS, Delta, Done, EdgeProblem } from '#shared/wire/coach-wire.ts';
import { problemOf } from './problem-of.ts';

/** No answer of ours is nearly as long; what goes on is not from our edge. */
const MOST_BYTES = 500_000;

interface Listening {
  readonly clock: Clock;
  /** Ends the listening, and with it the stream. */
  readonly signal: AbortSignal | undefined;
  /** All of what may be shown early, as it grows. */
  readonly onText: (soFar: string) => void;
}

/**
 * Reads the stream to its one end. A stream that is cut, or falls silent, is a coach that cannot be reached.
 */
export async function toldBy(
  body: ReadableStream<Uint8Array>,
  { clock, signal, onText }: Listening,
): Promise<Result<Done, CoachProblem>> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  const leave = () => void reader.cancel().catch(() => {});
  signal?.addEventListener('abort', leave);
  let rest = '';
  let shown = '';
  try {
    for (let read = 0; read <= MOST_BYTES; ) {
      const chunk = await withinSilence(reader.read(), clock);
      if (!chunk || chunk.done) return fail({ kind: 'coach-unreachable' });
      read += chunk.value.length;
      const blocks = `${rest}${decoder.decode(chunk.value, { stream: true })}`.split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const end = endIn(block, (text) => {
          shown += text;
          onText(shown);
        });
        if (end) return end;
      }
    }
    return fail({ kind: 'coach-failed', detail: 'too long' });
  } finally {
    signal?.removeEventListener('abort', leave);
    leave();
  }
}

/** What a block of the stream ends it with; undefined for a delta, a comment, or an event nobody knows yet. */
function endIn(block: string, onDelta: (text: string) => void): Result<Done, CoachProblem> | undefined {
  const [, event, json] = /^event: (\w+)\ndata: (.*)$/.exec(block) ?? [];
  if (event === undefined || json === undefined) return undefined;
  const data = parsed(json);
  switch (event) {
    case 'delta': {
      const delta = Delta.safeParse(data);
      if (delta.success) onDelta(delta.data.text);
      return undefined;
    }
    case 'done': {
      const done = Done.safeParse(data);
      return done.success ? ok(done.data) : fail({ kind: 'coach-failed', detail: 'out of shape' });
    }
    case 'problem': {
      const problem = EdgeProblem.safeParse(data);
      return fail(
        problem.success ? problemOf(problem.data) : { kind: 'coach-failed', detail: 'out of shape' },
      );
    }
    default:
      return undefined;
  }
}

/** The next chunk, or undefined when none comes for too long. */
async function withinSilence<T>(next: Promise<T>, clock: Clock): Promise<T | undefined> {
  let takeBack = () => {};
  const silence = new Promise<undefined>((give) => {
    takeBack = clock.after(DEAD_AFTER_MS, () => give(undefined));
  });
  try {
    return await Promise.race([next, silence]);
  } finally {
    takeBack();
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
