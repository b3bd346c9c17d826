/*
 * The Messages API without a model: its shapes, what it refuses, how it counts, how fast it is and how it
 * fails. A fetch handler, so that a test hands it to the SDK; serve.ts puts it on a port for the worker.
 */

import { pause, systemClock } from '#edge/clock.ts';
import type { Clock } from '#shared/clock.ts';
import { type ApiError, apiError, errorResponse } from './errors.ts';
import { bodyOf, messageFor } from './message.ts';
import { AS_IT_SHOULD_BE, type Scenario } from './scenarios.ts';
import { ConnectionBroken, type Pace, streamed } from './streamed.ts';
import { promptCache } from './usage.ts';
import { isFields, MODEL_IDS, refusalOf } from './validate.ts';

/** A call as the fake saw it. */
export interface SeenCall {
  readonly path: string;
  readonly at: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly [key: string]: unknown };
  readonly scenario: Scenario['kind'];
  readonly status: number;
  readonly requestId: string;
  /** open: still going. left: the caller ended it. broken: the fake did. */
  ended: 'open' | 'told' | 'left' | 'broken';
}

export interface FakeClaude {
  /** Answers like the network would: rejects with a TypeError where there is no connection. */
  fetch(request: Request, signal?: AbortSignal): Promise<Response>;
  /** For the SDK's `fetch` option. */
  readonly sdkFetch: typeof fetch;
  /** What the next calls meet, in order; then what `always` said. */
  next(...scenarios: readonly Scenario[]): void;
  always(scenario: Scenario): void;
  readonly calls: readonly SeenCall[];
  /** Forgets calls, scenarios and what was cached. */
  reset(): void;
}

interface Options {
  readonly clock?: Clock;
  readonly pace?: Partial<Pace>;
  /** The only key that is taken; without it, any. */
  readonly key?: string;
}

export function fakeClaude({ clock = systemClock, pace = {}, key }: Options = {}): FakeClaude {
  const speed: Pace = { firstTokenMs: 0, tokensPerSecond: Number.POSITIVE_INFINITY, ...pace };
  const calls: SeenCall[] = [];
  let queue: Scenario[] = [];
  let otherwise: Scenario = AS_IT_SHOULD_BE;
  let cache = promptCache(clock);

  const answer = async (request: Request, signal: AbortSignal = request.signal): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const requestId = `req_${String(calls.length + 1).padStart(6, '0')}`;
    const text = await request.text();
    const body = parsed(text);
    const refused = await otherEndpoint(pathname, request, body, requestId, key ?? null);
    if (refused) return refused;
    const scenario = queue.shift() ?? otherwise;
    const invalid = refusalOf(request.headers, body, key ?? null);
    const failure = invalid ?? failureOf(scenario);
    const fields = isFields(body) ? body : {};
    const call: SeenCall = {
      path: pathname,
      at: clock.now(),
      headers: Object.fromEntries(request.headers),
      body: fields,
      scenario: scenario.kind,
      status: failure?.status ?? 200,
      requestId,
      ended: 'open',
    };
    calls.push(call);
    const over = (how: SeenCall['ended']) => {
      if (call.ended === 'open') call.ended = how;
    };
    signal.addEventListener('abort', () => over('left'));
    if (scenario.kind === 'connection-refused' || scenario.kind === 'connection-reset') {
      over('broken');
      throw new TypeError('fetch failed', { cause: new ConnectionBroken(scenario.kind) });
    }
    if (failure) {
      over('told');
      return errorResponse(failure, requestId);
    }
    if (scenario.kind === 'silence' && scenario.after === 'request') await untilLeft(clock, signal);
    const message = messageFor(scenario, fields, cache.count(fields), requestId.replace('req', 'msg'));
    const headers = { 'request-id': requestId, 'anthropic-organization-id': 'org_fake' };
    if (fields.stream !== true) {
      await pause(clock, speed.firstTokenMs, signal);
      over('told');
      return Response.json(bodyOf(message), { headers });
    }
    const wire = { clock, pace: speed, requestId, signal };
    return new Response(streamed(message, scenario, wire, over), {
      headers: {
        ...headers,
        'content-type': 'text/event-stream; charset=utf-8',
        'cache-control': 'no-cache',
      },
    });
  };

  return {
    fetch: answer,
    sdkFetch: (input, init) => untilAborted(answer, new Request(input, init)),
    next: (...scenarios) => queue.push(...scenarios),
    always: (scenario) => {
      otherwise = scenario;
    },
    calls,
    reset() {
      calls.length = 0;
      queue = [];
      otherwise = AS_IT_SHOULD_BE;
      cache = promptCache(clock);
    },
  };
}

/** The error a scenario is; null when it answers. */
function failureOf(scenario: Scenario): ApiError | null {
  switch (scenario.kind) {
    case 'rate-limited':
      return apiError(
        429,
        scenario.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: scenario.retryAfterSeconds },
      );
    case 'spend-limit':
      return scenario.whose === 'provider'
        ? apiError(429, { code: 'enforced_spend_limit_reached', message: 'Spend limit reached.' })
        : apiError(400, {
            message:
              'You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.',
          });
    case 'status':
      return apiError(scenario.status);
    default:
      return null;
  }
}

/** Counting and listing, and 404 for what there is not; null for messages. */
async function otherEndpoint(
  path: string,
  request: Request,
  body: unknown,
  requestId: string,
  key: string | null,
): Promise<Response | null> {
  const headers = { 'request-id': requestId };
  if (path === '/v1/messages' && request.method === 'POST') return null;
  if (path === '/v1/messages/count_tokens' && request.method === 'POST') {
    const refused = refusalOf(request.headers, { max_tokens: 1, ...(isFields(body) ? body : {}) }, key);
    if (refused) return errorResponse(refused, requestId);
    const counted = promptCache(systemClock).count(isFields(body) ? body : {});
    return Response.json(
      { input_tokens: counted.input_tokens + counted.cache_creation_input_tokens },
      { headers },
    );
  }
  if (path === '/v1/models' && request.method === 'GET') {
    const data = MODEL_IDS.map((id) => ({ id, type: 'model', display_name: id, lifecycle: 'active' }));
    return Response.json(
      { data, has_more: false, first_id: data[0]?.id, last_id: data.at(-1)?.id },
      { headers },
    );
  }
  return errorResponse(apiError(404, { message: 'Not found' }), requestId);
}

/** Rejects as fetch does when its signal aborts. */
function untilAborted(answer: (request: Request) => Promise<Response>, request: Request): Promise<Response> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new DOMException('This operation was aborted', 'AbortError'));
    if (request.signal.aborted) return leave();
    request.signal.addEventListener('abort', leave);
    answer(request).then(resolve, reject);
  });
}

async function untilLeft(clock: Clock, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) await pause(clock, 60_000, signal);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
