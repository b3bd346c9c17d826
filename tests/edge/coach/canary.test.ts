/* Nothing of a candidate, of a reply or of the key comes into the log, whatever happens. */
import { describe, expect, it } from 'vitest';
import { createApp } from '#edge/app.ts';
import type { Bindings } from '#edge/bindings.ts';
import { claude } from '#edge/claude.ts';
import { caughtLog, coachBench, inputFor, ORIGIN } from '#tests/helpers/coach-bench.ts';
import { fakeClaude } from '#tests/helpers/fake-claude/fake-claude.ts';
import type { Scenario } from '#tests/helpers/fake-claude/scenarios.ts';
import { fakeClock } from '#tests/helpers/fake-clock.ts';
import { PROMPT_IDS } from '#tests/prompts/all-cases.ts';

const log = caughtLog();
const CANARY = 'kanarienvogel';

/** The input with a canary in every text that may be any text. */
function marked(value: unknown, name = ''): unknown {
  const free = [
    'resume',
    'description',
    'company',
    'title',
    'text',
    'answer',
    'prompt',
    'quote',
    'which',
    'seed',
  ];
  if (typeof value === 'string') return free.includes(name) ? `${value} ${CANARY}` : value;
  if (Array.isArray(value)) return value.map((inner) => marked(inner, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, marked(inner, key)]));
}

const FAULTS: readonly Scenario[] = [
  { kind: 'answer' },
  { kind: 'answer', text: `{"${CANARY}": "${CANARY}"}` },
  { kind: 'malformed' },
  { kind: 'truncated' },
  { kind: 'refusal', afterText: true },
  { kind: 'garbled' },
  { kind: 'cut', at: 0.5 },
  { kind: 'error-event', at: 0.5, type: CANARY },
  { kind: 'status', status: 400 },
  { kind: 'status', status: 502 },
  { kind: 'connection-reset' },
  { kind: 'slow-drip', bytesPerSecond: 1 },
];

describe('the log', () => {
  it.each(PROMPT_IDS)('of %s has one line a call, without a word of it', async (prompt) => {
    const input = marked(inputFor(prompt));
    expect(JSON.stringify(input)).toContain(CANARY);
    for (const fault of FAULTS) {
      const bench = coachBench();
      bench.fake.always(fault);
      const before = log.lines.length;
      await bench.ask(prompt, input);
      expect(bench.claims).toHaveLength(1);
      expect(JSON.stringify(bench.fake.calls[0]?.body)).toContain(CANARY);
      expect(log.lines.slice(before)).toHaveLength(1);
      expect(log.lines.join('\n')).not.toContain(CANARY);
    }
  });

  it('repeats no name that whoever stands upstream made up', async () => {
    const clock = fakeClock();
    const fake = fakeClaude({ clock });
    const upstream: typeof fetch = async (input, init) => {
      const told = await (await fake.sdkFetch(input, init)).text();
      const headers = { 'request-id': `${CANARY}!` };
      return new Response(told.replaceAll('claude-haiku-5-5', `a ${CANARY}`), { headers });
    };
    const parts = {
      claude: claude({ apiKey: `sk-${CANARY}`, baseURL: 'https://api.example', clock, fetch: upstream }),
      overrides: {},
      admission: {
        deviceOf: async () => CANARY,
        admit: async () => ({ kind: 'go' as const, ticket: { settle: async () => {} } }),
        rest: async () => {},
      },
      clock,
    };
    const app = createApp(undefined, () => parts);
    const headers = { Origin: ORIGIN, 'Content-Type': 'application/json', 'Idempotency-Key': `${CANARY}-1` };
    const body = JSON.stringify({ input: inputFor('analyze-response') });
    const answer = app.request(
      `${ORIGIN}/api/coach/analyze-response`,
      { method: 'POST', headers, body },
      {} as Bindings,
    );
    const text = await clock.until(Promise.resolve(answer).then((response) => response.text()));
    expect(text).toContain('event: done');
    expect(log.lines).toHaveLength(1);
    expect(log.lines.join('\n')).not.toContain(CANARY);
  });

  it('of a bug of ours has its name and not its message, and the phone is told', async () => {
    const clock = fakeClock();
    const settled: unknown[] = [];
    const parts = {
      claude: { ask: () => Promise.reject(new TypeError(CANARY)) },
      overrides: {},
      admission: {
        deviceOf: async () => 'device',
        admit: async () => ({
          kind: 'go' as const,
          ticket: { settle: async (used: unknown) => void settled.push(used) },
        }),
        rest: async () => {},
      },
      clock,
    };
    const app = createApp(undefined, () => parts);
    const headers = { Origin: ORIGIN, 'Content-Type': 'application/json', 'Idempotency-Key': 'record-1' };
    const body = JSON.stringify({ input: inputFor('analyze-response') });
    const answer = await app.request(
      `${ORIGIN}/api/coach/analyze-response`,
      { method: 'POST', headers, body },
      {} as Bindings,
    );
    expect(await answer.text()).toContain('"kind":"edge-failed"');
    expect(settled).toHaveLength(1);
    expect(log.lines.join('\n')).toContain('TypeError');
    expect(log.lines.join('\n')).not.toContain(CANARY);
  });
});
