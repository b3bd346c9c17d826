/** The worker as it is, in workerd, with its own admission, and a fake Claude on a port of this machine. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DeviceToken, Done } from '#shared/wire/coach-wire.ts';
import { eventsOf, inputFor, type Told } from '#tests/helpers/coach-bench.ts';
import { fakeClaude } from '#tests/helpers/fake-claude/fake-claude.ts';
import { type ServedFake, serveFakeClaude } from '#tests/helpers/fake-claude/serve.ts';
import { workerd } from '#tests/helpers/workerd.ts';

const fake = fakeClaude({ pace: { firstTokenMs: 50, tokensPerSecond: 1_000 }, key: 'sk-canary-key' });
let served: ServedFake;
let server: Awaited<ReturnType<typeof workerd>>;
let origin = '';
let token = '';
let records = 0;

beforeAll(async () => {
  served = await serveFakeClaude(fake);
  server = await workerd('edge/worker.ts', {
    ANTHROPIC_API_KEY: 'sk-canary-key',
    ANTHROPIC_BASE_URL: served.url,
  });
  origin = (await server.listen()).url.origin;
  const given = await post('/api/device', '{}');
  ({ token } = DeviceToken.parse(await given.json()));
});
beforeEach(() => fake.reset());
afterAll(async () => {
  await server.close();
  await served.stop();
});

function post(path: string, body: string, more: Record<string, string> = {}) {
  const headers = { Origin: origin, 'Content-Type': 'application/json', ...more };
  return fetch(new URL(path, origin), { method: 'POST', headers, body });
}

function ask(record = `record-${++records}`) {
  const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': record };
  const body = JSON.stringify({ input: inputFor('analyze-response') });
  return post('/api/coach/analyze-response', body, headers);
}

const named = (told: readonly Told[], name: string) => told.filter(({ event }) => event === name);

describe('in workerd', () => {
  it('health says that Claude coaches', async () => {
    expect(await (await fetch(new URL('/api/health', origin))).json()).toMatchObject({ coach: 'claude' });
  });

  it('an answer grows and ends checked', async () => {
    const told = await eventsOf(await ask());
    expect(told.at(-1)?.event).toBe('done');
    const { output, usage } = Done.parse(told.at(-1)?.data);
    const shown = named(told, 'delta')
      .map(({ data }) => data.text)
      .join('');
    expect(shown.length).toBeGreaterThan(20);
    expect((output as { briefFeedback: string }).briefFeedback.startsWith(shown)).toBe(true);
    expect(usage.calls).toBe(1);
    expect(fake.calls[0]?.headers['anthropic-version']).toBe('2026-10-21');
  });

  it('deltas come while the model still writes', async () => {
    const told = await eventsOf(await ask());
    const [first] = named(told, 'delta');
    expect((told.at(-1)?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(100);
    expect(named(told, 'delta').length).toBeLessThan(12);
  });

  it('the same record asked again is answered and not paid again', async () => {
    const first = await eventsOf(await ask('a-record-of-its-own'));
    const second = await eventsOf(await ask('a-record-of-its-own'));
    expect(second.map(({ event }) => event)).toEqual(['done']);
    expect(second[0]?.data).toEqual(first.at(-1)?.data);
    expect(fake.calls).toHaveLength(1);
  });

  it('a company is looked up and then told of', async () => {
    const headers = { Authorization: `Bearer ${token}`, 'Idempotency-Key': 'research-1' };
    const body = JSON.stringify({ input: inputFor('company-research') });
    const told = await eventsOf(await post('/api/coach/company-research', body, headers));
    expect(Done.parse(told.at(-1)?.data).output).toMatchObject({ kind: 'profile' });
    expect(fake.calls).toHaveLength(2);
  });

  it('a connection that breaks off in the middle is a problem of the wire, not of the worker', async () => {
    fake.always({ kind: 'cut', at: 0.5, how: 'reset' });
    const told = await eventsOf(await ask());
    expect(told.at(-1)).toMatchObject({ event: 'problem', data: { kind: 'coach-unreachable' } });
  });

  it('the spending limit lets everybody rest', async () => {
    fake.next({ kind: 'spend-limit', whose: 'provider' });
    expect((await eventsOf(await ask())).at(-1)?.data.kind).toBe('coach-resting');
    const refused = await ask();
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ kind: 'coach-resting' });
    expect(fake.calls).toHaveLength(1);
  });

  it('the log has one line for a call and nothing of key or candidate', async () => {
    const lines = server.getLogs().map(({ message }) => message);
    expect(lines.filter((line) => line.includes('"coach":"analyze-response"')).length).toBeGreaterThan(4);
    expect(lines.join('\n')).not.toMatch(/canary|daily counts|Harbor Foods/);
  });
});
