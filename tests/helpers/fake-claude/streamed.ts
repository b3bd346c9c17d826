/* A message as a stream of events, at a model's pace and with what can go wrong on the way. */

import { pause } from '#edge/clock.ts';
import type { Clock } from '#shared/clock.ts';
import { apiError, errorBody } from './errors.ts';
import { eventsOf, type Message, type StreamEvent } from './message.ts';
import type { Scenario } from './scenarios.ts';

/** How fast a model is. */
export interface Pace {
  readonly firstTokenMs: number;
  readonly tokensPerSecond: number;
}

interface Wire {
  readonly clock: Clock;
  readonly pace: Pace;
  readonly requestId: string;
  /** Of the call: it has gone away. */
  readonly signal: AbortSignal;
}

/** A connection that broke. */
export class ConnectionBroken extends Error {}

const encoder = new TextEncoder();
const written = ({ name, data }: Pick<StreamEvent, 'name' | 'data'>) =>
  encoder.encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);

/** The body of a streamed answer; `over` is told how it ended. */
export function streamed(
  message: Message,
  scenario: Scenario,
  wire: Wire,
  over: (how: 'told' | 'broken' | 'left') => void,
): ReadableStream<Uint8Array> {
  const chunks = chunksOf(message, scenario, wire);
  return new ReadableStream({
    async pull(controller) {
      try {
        const chunk = await chunks.next();
        if (wire.signal.aborted) {
          over('left');
          controller.error(new DOMException('The call was ended.', 'AbortError'));
        } else if (chunk.done) {
          over('told');
          controller.close();
        } else controller.enqueue(chunk.value);
      } catch (error) {
        over('broken');
        controller.error(error);
      }
    },
    async cancel() {
      over('left');
      await chunks.return(undefined);
    },
  });
}

async function* chunksOf(message: Message, scenario: Scenario, wire: Wire): AsyncGenerator<Uint8Array> {
  const events = eventsAs(scenario, eventsOf(message));
  const whole = events.map(written);
  switch (scenario.kind) {
    case 'silence':
      return await forever(wire);
    case 'late':
      yield* pings(scenario, wire);
      yield joined(whole);
      return;
    case 'slow-drip':
      for (const byte of joined(whole)) {
        await pause(wire.clock, 1000 / scenario.bytesPerSecond, wire.signal);
        if (wire.signal.aborted) return;
        yield Uint8Array.of(byte);
      }
      return;
    case 'cut':
    case 'error-event': {
      const bytes = joined(whole);
      const end = Math.floor(bytes.length * scenario.at);
      // Whole events before an error, any byte before a cut.
      yield scenario.kind === 'cut'
        ? bytes.slice(0, end)
        : joined(whole.slice(0, Math.floor(whole.length * scenario.at)));
      if (scenario.kind === 'error-event') {
        const status = scenario.type === 'overloaded_error' ? 529 : 500;
        const error = apiError(status, { type: scenario.type });
        yield written({ name: 'error', data: errorBody(error, wire.requestId) });
      } else if (scenario.how === 'reset') throw new ConnectionBroken('reset');
      return;
    }
    default:
      yield* paced(events, wire);
  }
}

/** First token and tokens per second; what costs no time comes at once. */
async function* paced(
  events: readonly StreamEvent[],
  { clock, pace, signal }: Wire,
): AsyncGenerator<Uint8Array> {
  let waited = false;
  for (const event of events) {
    if (event.tokens > 0) {
      const first = waited ? 0 : pace.firstTokenMs;
      waited = true;
      const ms = first + (event.tokens * 1000) / pace.tokensPerSecond;
      if (ms > 0) await pause(clock, ms, signal);
      if (signal.aborted) return;
    }
    yield written(event);
  }
}

function eventsAs(scenario: Scenario, events: StreamEvent[]): StreamEvent[] {
  switch (scenario.kind) {
    case 'duplicates':
      return events.flatMap((event) => [event, event]);
    case 'newer-events':
      return events.flatMap((event, index) =>
        index === 0
          ? [event]
          : [{ name: 'brand_new_event', data: { type: 'brand_new_event' }, tokens: 0 }, event],
      );
    case 'garbled':
      return events.map((event) =>
        event.tokens > 0 ? { ...event, data: { type: 'content_block_delta', index: 0, delta: null } } : event,
      );
    default:
      return events;
  }
}

const PING_EVERY_MS = 1_000;

/** Until a late answer comes: a ping now and then, or nothing. It goes on when the caller has left. */
async function* pings(
  { afterMs, alive }: Scenario & { kind: 'late' },
  { clock }: Wire,
): AsyncGenerator<Uint8Array> {
  const never = new AbortController().signal;
  const end = clock.now() + afterMs;
  while (clock.now() < end) {
    await pause(clock, alive ? Math.min(PING_EVERY_MS, end - clock.now()) : afterMs, never);
    if (alive) yield written({ name: 'ping', data: { type: 'ping' } });
  }
}

async function forever({ clock, signal }: Wire): Promise<void> {
  while (!signal.aborted) await pause(clock, 60_000, signal);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
