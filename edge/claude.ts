/*
 * Claude, asked once. The only file that knows the SDK, and of that only the client, the one resource and the
 * errors: half of the bundle. Its retries are off (it waits as long as a header says), its timeout covers
 * headers only, and its stream reader swallows the pings that tell a slow model from a dead line and is slow
 * itself; so retries are decided in next-try.ts, and time and events are watched here.
 */
import { BaseAnthropic } from '@anthropic-ai/sdk/client';
import { APIError } from '@anthropic-ai/sdk/core/error';
import { Messages } from '@anthropic-ai/sdk/resources/messages/messages';
import type { Usage } from '#prompts/cost.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import type { Clock } from '#shared/clock.ts';
import { fail, ok, type Result } from '#shared/result.ts';
import { type ClaudeFailure, failureOf, retryAfterIn } from './claude-failures.ts';
import { type ClaudeReply, type Growing, growingReply } from './claude-reply.ts';
import { toldEvents } from './told-events.ts';

/** What came of one call. */
export interface Asked {
  readonly result: Result<ClaudeReply, ClaudeFailure>;
  /** The API's name for this call; '' when there is none. */
  readonly requestId: string;
  /** The model that answered, as it says itself; the one asked for before that. */
  readonly model: string;
  /** counted: `usage` is the API's own count. unknown: a model worked and nobody told how much. nothing: none did. */
  readonly billed: 'counted' | 'unknown' | 'nothing';
  readonly usage: Usage | null;
}

export interface Claude {
  /**
   * One call, one attempt. Never rejects; `onText` is told the reply's text so far with each piece.
   * @param silenceMs how long nothing at all may come.
   */
  ask(
    request: MessageRequest,
    call: { signal: AbortSignal; silenceMs: number; onText?: (text: string) => void },
  ): Promise<Asked>;
}

/** Beyond this it is no reply of ours: 24,000 tokens in single events and three searches come to less. */
const MOST_REPLY_BYTES = 4 * 1024 * 1024;
/** The SDK wants one; ours are shorter. */
const SDK_TIMEOUT_MS = 10 * 60 * 1000;

class Client extends BaseAnthropic {
  readonly messages = new Messages(this);
}

export function claude(options: {
  readonly apiKey: string;
  /** Another address of the same API: a gateway, or a stand-in on this machine. */
  readonly baseURL: string | null;
  readonly clock: Clock;
  readonly fetch?: typeof fetch;
}): Claude {
  const { clock } = options;
  const client = new Client({
    apiKey: options.apiKey,
    ...(options.baseURL !== null && { baseURL: options.baseURL }),
    ...(options.fetch && { fetch: options.fetch }),
    maxRetries: 0,
    timeout: SDK_TIMEOUT_MS,
    // Neither traces nor the SDK's own log may hold what a candidate wrote.
    openTelemetry: false,
    logLevel: 'off',
  });

  return {
    async ask(request, { signal, silenceMs, onText }) {
      const watch = watchOver(clock, signal, silenceMs);
      const growing = growingReply();
      let requestId = '';
      const asked = (result: Asked['result'], billed: Asked['billed']): Asked => ({
        result,
        requestId,
        model: growing.model ?? request.model,
        billed,
        usage: growing.usage,
      });
      try {
        const response = await client.messages
          .create({ ...request, stream: true }, { signal: watch.signal })
          .asResponse();
        requestId = nameIn(response.headers.get('request-id'));
        const read = await readTo(response, { watch, growing, onText });
        const ended = read.ok ? null : watch.failure();
        return asked(ended ? fail(ended) : read, growing.usage ? 'counted' : 'unknown');
      } catch (error) {
        const failure = watch.failure() ?? failureFrom(error, clock.now());
        if (error instanceof APIError) requestId ||= nameIn(error.requestID);
        return asked(fail(failure), growing.usage ? 'counted' : billedBy(failure, growing));
      } finally {
        watch.end();
      }
    },
  };
}

/** An error status costs nothing, nor does a connection that never was; whoever was cut off while working does. */
function billedBy({ kind, status }: ClaudeFailure, { begun }: Growing): Asked['billed'] {
  return begun || (status === null && kind !== 'unreachable') ? 'unknown' : 'nothing';
}

interface Reading {
  readonly watch: Watch;
  readonly growing: Growing;
  readonly onText: ((text: string) => void) | undefined;
}

/** A stream without its end is no reply, however whole its text looks. */
const BROKEN: Asked['result'] = fail({ kind: 'broken', status: null, retryAfterMs: null });

async function readTo(response: Response, { watch, growing, onText }: Reading): Promise<Asked['result']> {
  const reader = response.body?.getReader();
  if (!reader) return BROKEN;
  // Without this the platform goes on receiving what nobody reads.
  const leave = () => void reader.cancel().catch(() => {});
  watch.signal.addEventListener('abort', leave);
  const decoder = new TextDecoder();
  const events = toldEvents();
  for (;;) {
    const { done, value } = await reader.read();
    if (done || watch.signal.aborted) return BROKEN;
    watch.heard(value.byteLength);
    if (watch.failure()) return BROKEN;
    const before = growing.text.length;
    const ended = takeAll(events.take(decoder.decode(value, { stream: true })), growing);
    if (growing.text.length > before) onText?.(growing.text);
    if (ended) return ended;
  }
}

/** Tells the reply what was told; what it ends with, or null while there is more to come. */
function takeAll(told: readonly string[], growing: Growing): Asked['result'] | null {
  for (const data of told) {
    if (data === '') continue;
    const taken = growing.take(parsed(data));
    if (taken === 'over') return ok(growing.reply());
    if (taken === 'nonsense') return BROKEN;
    if (typeof taken === 'object') {
      const bare = { status: null, code: null, speaksOfLimit: false, retryAfterMs: null };
      return fail(failureOf({ ...bare, type: taken.error }));
    }
  }
  return null;
}

interface Watch {
  readonly signal: AbortSignal;
  /** Something came. */
  heard(bytes: number): void;
  /** Why it was ended by us; null when it was not. */
  failure(): ClaudeFailure | null;
  end(): void;
}

/** Ends a call when its caller does, when nothing comes for too long, and when too much does. */
function watchOver(clock: Clock, caller: AbortSignal, silenceMs: number): Watch {
  const stop = new AbortController();
  let why: ClaudeFailure['kind'] | null = null;
  let bytes = 0;
  let heardAt = clock.now();
  const end = (kind: ClaudeFailure['kind']) => {
    why ??= kind;
    stop.abort();
  };
  const listen = (): (() => void) =>
    clock.after(heardAt + silenceMs - clock.now(), () => {
      if (clock.now() - heardAt >= silenceMs) end('silent');
      else takeBack = listen();
    });
  let takeBack = listen();
  const stopped = () => end('stopped');
  caller.addEventListener('abort', stopped);
  if (caller.aborted) stopped();
  return {
    signal: stop.signal,
    heard(more) {
      heardAt = clock.now();
      bytes += more;
      if (bytes > MOST_REPLY_BYTES) end('too-large');
    },
    failure: () => why && { kind: why, status: null, retryAfterMs: null },
    end() {
      takeBack();
      caller.removeEventListener('abort', stopped);
      // Nothing upstream goes on working for an answer that nobody reads.
      stop.abort();
    },
  };
}

function failureFrom(error: unknown, now: number): ClaudeFailure {
  if (!(error instanceof APIError)) return { kind: 'broken', status: null, retryAfterMs: null };
  // Without headers there was no answer: the SDK's connection errors.
  if (!error.headers) return { kind: 'unreachable', status: null, retryAfterMs: null };
  return failureOf({
    status: error.status ?? null,
    type: error.type,
    code: error.errorCode,
    speaksOfLimit: /usage limit|spend(?:ing)? limit/i.test(error.apiMessage ?? ''),
    retryAfterMs: retryAfterIn(error.headers.get('retry-after'), now),
  });
}

/** A name that may stand in a log: whoever is upstream chose it. */
function nameIn(value: string | null | undefined): string {
  return value && /^[\w-]{1,80}$/.test(value) ? value : '';
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
