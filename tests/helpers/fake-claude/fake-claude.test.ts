/* The fake, asked by the SDK as it comes: what the worker may rely on in its own tests. */
import Anthropic, { APIConnectionError, APIError } from '@anthropic-ai/sdk';
import { describe, expect, it } from 'vitest';
import { CATALOG } from '#prompts/catalog.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import { ALL_CASES } from '#tests/prompts/all-cases.ts';
import { fakeClock } from '../fake-clock.ts';
import { fakeClaude } from './fake-claude.ts';
import type { Scenario } from './scenarios.ts';

const REQUEST: MessageRequest = {
  model: 'claude-haiku-5-5',
  max_tokens: 100,
  system: [{ type: 'text', text: 'Be brief.' }],
  messages: [{ role: 'user', content: [{ type: 'text', text: 'Hello' }] }],
  output_config: { effort: 'low' },
};

function asked(fake = fakeClaude(), key = 'sk-test') {
  const client = new Anthropic({ apiKey: key, fetch: fake.sdkFetch, maxRetries: 0, logLevel: 'off' });
  return {
    fake,
    client,
    create: (more: object = {}) => client.messages.create({ ...REQUEST, ...more, stream: false }),
    whole: (more: object = {}) => client.messages.stream({ ...REQUEST, ...more }).finalMessage(),
  };
}

async function failureOf(promise: Promise<unknown>): Promise<APIError> {
  const error: unknown = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof APIError)) throw new Error(`no API error: ${String(error)}`);
  return error;
}

describe('a message', () => {
  it('comes whole or in events, and is the same', async () => {
    const { create, whole } = asked();
    const [one, other] = [await create(), await whole()];
    expect(one.content).toEqual([{ type: 'text', text: 'Understood.', citations: null }]);
    expect(other.content).toEqual(one.content);
    expect(other.stop_reason).toBe('end_turn');
    expect(other.usage).toEqual(one.usage);
    expect(one._request_id).toBe('req_000001');
  });

  it('may begin with a thinking block', async () => {
    const { fake, whole } = asked();
    fake.next({ kind: 'answer', thinks: true });
    const { content, usage } = await whole();
    expect(content.map(({ type }) => type)).toEqual(['thinking', 'text']);
    expect(usage.output_tokens).toBeGreaterThan(100);
  });

  it('of a search brings pages, and citations that name them', async () => {
    const { whole } = asked();
    const { content, usage } = await whole({
      tools: [{ type: 'web_search_20250305', name: 'web_search', max_uses: 3 }],
    });
    const cited = content.flatMap((block) => (block.type === 'text' ? (block.citations ?? []) : []));
    expect(cited).toHaveLength(2);
    expect(cited[0]).toMatchObject({ type: 'web_search_result_location' });
    expect(usage.server_tool_use?.web_search_requests).toBe(1);
  });

  it.each(ALL_CASES.map((one) => [one.prompt, one.name, one] as const))(
    'for %s can be used: %s',
    async (prompt, _name, { request, input, given }) => {
      const { client } = asked();
      const { content } = await client.messages.stream(request).finalMessage();
      const text = content.map((block) => (block.type === 'text' ? block.text : '')).join('');
      const asking = CATALOG[prompt].ask(input);
      if (!asking.ok) throw new Error('the case is no input');
      expect(asking.value.read(text, given)).toMatchObject({ ok: true });
    },
  );

  it('takes its time: first token, then so many a second', async () => {
    const clock = fakeClock();
    const { whole } = asked(fakeClaude({ clock, pace: { firstTokenMs: 600, tokensPerSecond: 200 } }));
    const began = clock.now();
    await clock.until(whole());
    // "Understood." is told in two pieces of four tokens.
    expect(clock.now() - began).toBe(640);
  });
});

describe('counting', () => {
  const long = { type: 'text' as const, text: 'word '.repeat(400) };
  const kept = (ttl: '5m' | '1h') => ({
    system: [{ ...long, cache_control: { type: 'ephemeral' as const, ttl } }],
  });

  it('reads from the cache what the last call wrote, until it is too old', async () => {
    const clock = fakeClock();
    const { create } = asked(fakeClaude({ clock }));
    const first = (await create(kept('5m'))).usage;
    expect(first.cache_creation_input_tokens).toBeGreaterThan(512);
    expect(first.cache_read_input_tokens).toBe(0);
    const second = (await create(kept('5m'))).usage;
    expect(second.cache_read_input_tokens).toBe(first.cache_creation_input_tokens);
    await clock.advance(6 * 60_000);
    expect((await create(kept('5m'))).usage.cache_read_input_tokens).toBe(0);
  });

  it('does not keep short beginnings, nor share them between efforts', async () => {
    const { create } = asked();
    const mark = { type: 'ephemeral' as const, ttl: '1h' as const };
    const short = { system: [{ type: 'text', text: 'Be brief.', cache_control: mark }] };
    expect((await create(short)).usage.cache_creation_input_tokens).toBe(0);
    await create(kept('1h'));
    const other = await create({ ...kept('1h'), output_config: { effort: 'high' } });
    expect(other.usage.cache_read_input_tokens).toBe(0);
  });

  it('counts without asking a model', async () => {
    const { client } = asked();
    const { input_tokens } = await client.messages.countTokens({
      model: REQUEST.model,
      messages: REQUEST.messages,
    });
    expect(input_tokens).toBeGreaterThan(0);
  });
});

describe('what is refused', () => {
  const schema = (more: object) => ({
    output_config: {
      format: {
        type: 'json_schema',
        schema: { type: 'object', properties: { a: more }, required: ['a'], additionalProperties: false },
      },
    },
  });
  const many = (count: number, required: boolean, of: object) => {
    const properties = Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, of]));
    return schema({
      type: 'object',
      properties,
      required: required ? Object.keys(properties) : [],
      additionalProperties: false,
    });
  };

  it.each<[what: string, status: number, more: object]>([
    ['a tool nobody knows', 400, { tools: [{ type: 'web_search_20240101', name: 'web_search' }] }],
    ['a search by another name', 400, { tools: [{ type: 'web_search_20250305', name: 'search' }] }],
    [
      'an hour kept after five minutes',
      400,
      {
        system: ['5m', '1h'].map((ttl) => ({
          type: 'text',
          text: 'Be brief.',
          cache_control: { type: 'ephemeral', ttl },
        })),
      },
    ],
    ['a temperature, even at its default', 400, { temperature: 1 }],
    [
      'a turn of the model at the end',
      400,
      { messages: [...REQUEST.messages, { role: 'assistant', content: '{' }] },
    ],
    ['a thinking budget', 400, { thinking: { type: 'enabled', budget_tokens: 1024 } }],
    [
      'no thinking with the highest effort',
      400,
      { thinking: { type: 'disabled' }, output_config: { effort: 'max' } },
    ],
    ['a switch of another model', 400, { thinking: { type: 'between_tools' } }],
    ['the same the other way', 400, { model: 'claude-sonnet-5-5', thinking: { type: 'disabled' } }],
    [
      'a forced tool where it is not taken',
      400,
      { model: 'claude-sonnet-5-5', tool_choice: { type: 'any' } },
    ],
    ['the old name of the format', 400, { output_format: { type: 'json_schema' } }],
    ['a bound in a schema', 400, schema({ type: 'integer', minimum: 1 })],
    ['an open object in a schema', 400, schema({ type: 'object', properties: {} })],
    ['25 optional fields', 400, many(25, false, { type: 'string' })],
    ['17 unions', 400, many(17, true, { type: ['string', 'null'] })],
    [
      'citations together with a format',
      400,
      {
        ...schema({ type: 'string' }),
        messages: [
          {
            role: 'user',
            content: [
              { type: 'document', source: { type: 'text', data: 'x' }, citations: { enabled: true } },
            ],
          },
        ],
      },
    ],
    ['an empty text', 400, { system: [{ type: 'text', text: '' }] }],
    ['a field nobody knows', 400, { candidate: 'me' }],
    ['an unknown model', 404, { model: 'claude-haiku-1' }],
  ])('%s', async (_what, status, more) => {
    const { client } = asked();
    const error = await failureOf(
      client.messages.create({ ...REQUEST, ...more, stream: false } as Parameters<
        typeof client.messages.create
      >[0]),
    );
    expect(error.status).toBe(status);
    expect(error.requestID).toMatch(/^req_/);
  });

  it.each([24, 16])('but not what is just allowed: %d', async (count) => {
    const { create } = asked();
    const body =
      count === 24 ? many(24, false, { type: 'string' }) : many(16, true, { type: ['string', 'null'] });
    await expect(create(body)).resolves.toMatchObject({ stop_reason: 'end_turn' });
  });

  it('a wrong key, and none', async () => {
    const fake = fakeClaude({ key: 'sk-right' });
    expect((await failureOf(asked(fake, 'sk-wrong').create())).status).toBe(401);
    const bare = await fake.fetch(new Request('http://fake/v1/messages', { method: 'POST', body: '{}' }));
    expect(bare.status).toBe(401);
  });
});

describe('faults', () => {
  it.each<[scenario: Scenario, status: number, code: string | null]>([
    [{ kind: 'rate-limited', retryAfterSeconds: 3 }, 429, null],
    [{ kind: 'rate-limited' }, 429, null],
    [{ kind: 'spend-limit', whose: 'provider' }, 429, 'enforced_spend_limit_reached'],
    [{ kind: 'spend-limit', whose: 'owner' }, 400, null],
    [{ kind: 'status', status: 500 }, 500, null],
    [{ kind: 'status', status: 502 }, 502, null],
    [{ kind: 'status', status: 529 }, 529, null],
  ])('%o', async (scenario, status, code) => {
    const { fake, create } = asked();
    fake.next(scenario);
    const error = await failureOf(create());
    expect(error.status).toBe(status);
    expect(error.errorCode).toBe(code);
    const wait = scenario.kind === 'rate-limited' ? scenario.retryAfterSeconds : undefined;
    expect(error.headers?.get('retry-after')).toBe(wait === undefined ? null : String(wait));
    await expect(create()).resolves.toBeTruthy();
  });

  it.each(['connection-refused', 'connection-reset'] as const)('%s', async (kind) => {
    const { fake, create } = asked();
    fake.next({ kind });
    expect(await failureOf(create())).toBeInstanceOf(APIConnectionError);
  });

  it.each([0, 0.01, 0.5, 0.99])('a stream cut at %d', async (at) => {
    const { fake, whole } = asked();
    fake.next({ kind: 'cut', at });
    await expect(whole()).rejects.toThrow();
  });

  it('an error inside a stream that began well', async () => {
    const { fake, whole } = asked();
    fake.next({ kind: 'error-event', at: 0.5, type: 'overloaded_error' });
    const error = await failureOf(whole());
    expect([error.status, error.type]).toEqual([undefined, 'overloaded_error']);
  });

  it('silence lasts until the caller leaves, which is seen', async () => {
    const clock = fakeClock();
    const { fake, client } = asked(fakeClaude({ clock }));
    for (const after of ['request', 'headers'] as const) {
      fake.next({ kind: 'silence', after });
      const leave = new AbortController();
      const stream = client.messages.stream(REQUEST, { signal: leave.signal });
      clock.after(30_000, () => leave.abort());
      await expect(clock.until(stream.finalMessage())).rejects.toThrow();
      expect(fake.calls.at(-1)?.ended).toBe('left');
    }
  });

  it('endings that are no answer', async () => {
    const { fake, create } = asked();
    fake.next(
      { kind: 'refusal' },
      { kind: 'truncated' },
      { kind: 'empty' },
      { kind: 'huge', bytes: 5_000_000 },
    );
    expect(await create()).toMatchObject({ stop_reason: 'refusal', content: [] });
    expect((await create()).stop_reason).toBe('max_tokens');
    expect((await create()).content).toEqual([]);
    expect(JSON.stringify((await create()).content).length).toBeGreaterThan(5_000_000);
  });
});
