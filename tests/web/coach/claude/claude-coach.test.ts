/* Claude as the phone asks it: what goes out, what comes back, and one problem for every way to fail. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as AnalyzeResponse from '#prompts/analyze-response/contract.ts';
import { overCaps } from '#prompts/caps.ts';
import { EDGE_PROBLEMS, type EdgeProblem } from '#shared/wire/coach-wire.ts';
import { claudeOnPhone } from '#tests/helpers/claude-on-phone.ts';
import { inputFor as inputOf } from '#tests/helpers/coach-bench.ts';
import type { Scenario } from '#tests/helpers/fake-claude/scenarios.ts';
import { fakeClock } from '#tests/helpers/fake-clock.ts';
import { createClaudeCoach } from '#web/coach/claude/claude-coach.ts';
import type { Tokens } from '#web/coach/claude/device-token.ts';
import { problemOf } from '#web/coach/claude/problem-of.ts';

const INPUT = AnalyzeResponse.Input.parse(inputOf('analyze-response'));
const CANARY = 'kanarienvogel';
const KEY = '01980000-0000-7000-8000-000000000001';

const log = { lines: [] as string[] };
beforeEach(() => {
  log.lines = [];
  for (const level of ['log', 'warn', 'error', 'info', 'debug'] as const) {
    vi.spyOn(console, level).mockImplementation(
      (...said: unknown[]) => void log.lines.push(said.map(String).join(' ')),
    );
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('what is asked', () => {
  it('names the record it is for, and says nothing of the candidate in address or header', async () => {
    const { coach, sent, claims } = claudeOnPhone();
    const thread = [{ prompt: 'What did you do?', answer: `I fed the ${CANARY}.` }];
    await coach.analyzeResponse({ ...INPUT, thread }, { key: KEY });

    expect(claims.map(({ key }) => key.split('/')[1])).toEqual([KEY]);
    expect(sent.map(({ path }) => path)).toEqual(['/api/coach/analyze-response']);
    expect(JSON.stringify(sent.map(({ init }) => init?.headers))).not.toContain(CANARY);
    expect(String(sent[0]?.init?.body)).toContain(CANARY);
    expect(log.lines.filter((line) => line.includes(CANARY))).toEqual([]);
  });

  it('is within the caps, however much was written, and holds nothing the contract does not name', async () => {
    const { coach, sent } = claudeOnPhone();
    const answer = 'We moved the shelf and counted again. '.repeat(800);
    const more = { ...INPUT, thread: [{ prompt: 'And?', answer }], resume: answer.repeat(2), diary: CANARY };
    const reply = await coach.analyzeResponse(more);

    expect(reply.ok).toBe(true);
    const { input } = JSON.parse(String(sent[0]?.init?.body));
    expect(overCaps(input)).toEqual([]);
    expect(input).not.toHaveProperty('diary');
  });
});

describe('what is answered', () => {
  it('says which model and which prompt it was', async () => {
    const reply = await claudeOnPhone().coach.analyzeResponse(INPUT);
    expect(reply.ok && reply.source).toEqual({
      coach: 'claude',
      version: expect.stringMatching(/^claude-haiku-5-5 · analyze-response@\d+$/),
    });
  });

  it('can be read while it is written, and is never taken back', async () => {
    const { coach, clock } = claudeOnPhone({ pace: { firstTokenMs: 600, tokensPerSecond: 200 } });
    const seen: string[] = [];
    const reply = await clock.until(
      coach.analyzeResponse(INPUT, { onEarlyText: (soFar) => void seen.push(soFar) }),
    );
    const whole = reply.ok ? reply.value.briefFeedback : '';
    expect(seen.length).toBeGreaterThan(0);
    for (const [index, soFar] of seen.entries()) {
      expect(whole.startsWith(soFar)).toBe(true);
      expect(soFar.length).toBeGreaterThan(seen[index - 1]?.length ?? 0);
    }
  });
});

describe('an asking that is ended', () => {
  it('rejects, and ends the call upstream', async () => {
    const { coach, clock, fake } = claudeOnPhone({ pace: { firstTokenMs: 5_000 } });
    const stop = new AbortController();
    const reply = coach.analyzeResponse(INPUT, { signal: stop.signal });
    reply.catch(() => {});
    await clock.advance(1_000);
    expect(fake.calls.map(({ ended }) => ended)).toEqual(['open']);
    stop.abort();
    await expect(reply).rejects.toThrow();
    await clock.advance(1_000);
    expect(fake.calls.map(({ ended }) => ended)).toEqual(['left']);
  });

  it('asks nothing when it was ended before', async () => {
    const { coach, sent } = claudeOnPhone();
    await expect(coach.analyzeResponse(INPUT, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(sent).toEqual([]);
  });
});

describe('a fault behind the edge', () => {
  it.each<[Scenario, object]>([
    [
      { kind: 'rate-limited', retryAfterSeconds: 30 },
      { kind: 'coach-busy', retryAfterMs: 30_000 },
    ],
    [{ kind: 'spend-limit', whose: 'provider' }, { kind: 'coach-resting' }],
    [{ kind: 'status', status: 500 }, { kind: 'coach-unreachable' }],
    [{ kind: 'status', status: 529 }, { kind: 'coach-busy' }],
    [{ kind: 'connection-refused' }, { kind: 'coach-unreachable' }],
    [{ kind: 'silence', after: 'headers' }, { kind: 'coach-unreachable' }],
    [{ kind: 'cut', at: 0.5 }, { kind: 'coach-unreachable' }],
    [{ kind: 'malformed' }, { kind: 'coach-failed', detail: 'coach-unusable' }],
    [{ kind: 'wrong-schema' }, { kind: 'coach-failed', detail: 'coach-unusable' }],
    [{ kind: 'refusal' }, { kind: 'coach-declined' }],
  ])('%o is a problem a person can be told', async (fault, problem) => {
    const { coach, clock, fake } = claudeOnPhone();
    fake.always(fault);
    const reply = await clock.until(coach.analyzeResponse(INPUT));
    expect(reply).toMatchObject({ ok: false, error: problem });
    expect(log.lines.filter((line) => line.includes(INPUT.thread[0]?.answer ?? ''))).toEqual([]);
  });
});

/** Claude whose edge answers every call with this. */
function against(answer: (asked: number) => Response | Promise<Response>, clock = fakeClock()) {
  const asked: (string | null)[] = [];
  const refusals: (string | undefined)[] = [];
  const tokens: Tokens = {
    token: async (_signal, refused) => {
      refusals.push(refused);
      return { ok: true, value: refused === undefined ? 'first' : 'second' };
    },
  };
  const coach = createClaudeCoach({
    clock,
    tokens,
    fetch: async (_path, init) => {
      asked.push(new Headers(init?.headers).get('Authorization'));
      return answer(asked.length);
    },
  });
  return { coach, asked, refusals, clock };
}

const eventStream = (text: string) =>
  new Response(text, { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } });
const refusal = (problem: Partial<EdgeProblem>, status: number) =>
  Response.json(
    { type: 'x', title: 'x', status, detail: 'x', instance: 'x', retryAfterMs: null, ...problem },
    { status },
  );

describe('an edge that does not answer as it should', () => {
  it.each<[string, () => Response | Promise<Response>]>([
    ['no connection', () => Promise.reject(new TypeError('fetch failed'))],
    ['a hotel’s login page', () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
    ['a gateway’s error page', () => new Response('<html>', { status: 502 })],
    ['a stream that ends without its end', () => eventStream('event: delta\ndata: {"text":"Go"}\n\n')],
    ['a stream that ends inside its end', () => eventStream('event: done\ndata: {"outp')],
    ['an empty stream', () => eventStream('')],
  ])('%s is a coach that cannot be reached', async (_what, answer) => {
    const reply = await against(answer).coach.analyzeResponse(INPUT);
    expect(reply).toEqual({ ok: false, error: { kind: 'coach-unreachable' } });
  });

  it('is given up when it falls silent', async () => {
    const never = () =>
      new Response(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } });
    const { coach, clock } = against(never);
    expect(await clock.until(coach.analyzeResponse(INPUT))).toEqual({
      ok: false,
      error: { kind: 'coach-unreachable' },
    });
  });

  it.each([
    ['no event of ours', 'event: done\ndata: {}\n\n'],
    [
      'an output out of shape',
      `event: done\ndata: ${JSON.stringify({
        output: { verdict: 'ten' },
        ...{ model: 'm', promptVersion: 1, requestId: 'r' },
        usage: {
          calls: 1,
          inputTokens: 1,
          outputTokens: 1,
          cacheReadTokens: 0,
          cacheWriteTokens: 0,
          cost: 0,
        },
      })}\n\n`,
    ],
    ['a line without an end', 'x'.repeat(600_000)],
  ])('with %s has failed', async (_what, text) => {
    const reply = await against(() => eventStream(text)).coach.analyzeResponse(INPUT);
    expect(reply).toMatchObject({ ok: false, error: { kind: 'coach-failed' } });
  });

  it('is no coach at all where nothing is served', async () => {
    const reply = await against(() => new Response('not here', { status: 404 })).coach.analyzeResponse(INPUT);
    expect(reply).toEqual({ ok: false, error: { kind: 'coach-absent' } });
  });
});

describe('a token that is refused', () => {
  it('is changed for another, once', async () => {
    const { coach, asked, refusals } = against(() => refusal({ kind: 'no-token' }, 401));
    expect(await coach.analyzeResponse(INPUT)).toEqual({
      ok: false,
      error: { kind: 'coach-failed', detail: 'no-token' },
    });
    expect(asked).toEqual(['Bearer first', 'Bearer second']);
    expect(refusals).toEqual([undefined, 'first']);
  });
});

it('has a problem for each of the edge’s', () => {
  for (const kind of EDGE_PROBLEMS) {
    const said = { ...{ type: '', title: '', status: 500, detail: '', instance: '' }, retryAfterMs: 7_000 };
    expect(problemOf({ ...said, kind }).kind).toMatch(/^coach-/);
  }
});

describe('what an answer took', () => {
  it('is told with the model, the prompt and the API’s count', async () => {
    const { coach } = claudeOnPhone();
    const onSpent = vi.fn();
    await coach.analyzeResponse(INPUT, { key: KEY, onSpent });
    expect(onSpent).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        prompt: 'analyze-response',
        model: 'claude-haiku-5-5',
        usage: expect.objectContaining({ calls: 1, searches: 0, cost: expect.any(Number) }),
      }),
    );
    const { usage, id } = onSpent.mock.calls[0]?.[0] ?? {};
    expect(usage.outputTokens).toBeGreaterThan(0);
    expect(usage.cost).toBeGreaterThan(0);
    expect(id).toContain(KEY);
  });

  it('is told of one that is of no use, and not of one that never came', async () => {
    const onSpent = vi.fn();
    const usage = {
      ...{ calls: 2, inputTokens: 1, outputTokens: 1, cacheReadTokens: 0, cacheWriteTokens: 0 },
      ...{ searches: 0, cost: 0.1 },
    };
    const done = { output: {}, model: 'm', promptVersion: 1, requestId: 'r', usage };
    const useless = against(() => eventStream(`event: done\ndata: ${JSON.stringify(done)}\n\n`));
    expect((await useless.coach.analyzeResponse(INPUT, { onSpent })).ok).toBe(false);
    expect(onSpent).toHaveBeenCalledOnce();
    await against(() => eventStream('')).coach.analyzeResponse(INPUT, { onSpent });
    expect(onSpent).toHaveBeenCalledOnce();
  });
});
