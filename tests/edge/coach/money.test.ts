/* What is reserved, what is settled, and whom the policy asks. */
import { describe, expect, it } from 'vitest';
import { DEVICE_SHARE, limitsOf } from '#edge/admission/limits.ts';
import { type Planned, reservedFor } from '#edge/reserve.ts';
import { CATALOG } from '#prompts/catalog.ts';
import { boundsOf, costOf, costWithin } from '#prompts/cost.ts';
import { SETTINGS } from '#prompts/models.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import { Done } from '#shared/wire/coach-wire.ts';
import { caughtLog, coachBench, inputFor } from '#tests/helpers/coach-bench.ts';
import type { Scenario } from '#tests/helpers/fake-claude/scenarios.ts';
import { PROMPT_IDS } from '#tests/prompts/all-cases.ts';

caughtLog();

const modelsOf = ({ fake }: ReturnType<typeof coachBench>) => fake.calls.map(({ body }) => body.model);
const FAR = 12;

describe('money', () => {
  it.each(PROMPT_IDS)('for %s is reserved before the call and settled by the API’s count', async (prompt) => {
    const bench = coachBench();
    const { last } = await bench.ask(prompt);
    const { usage } = Done.parse(last?.data);
    const [claim] = bench.claims;
    const [settled] = bench.settled;
    expect(settled?.used.cost).toBeCloseTo(usage.cost, FAR);
    expect(settled?.used.cost).toBeLessThanOrEqual(claim?.costAtMost ?? 0);
    expect(settled?.used.tokens).toBeLessThanOrEqual(claim?.tokensAtMost ?? 0);
    const { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens } = usage;
    expect(settled?.used.tokens).toBe(inputTokens + outputTokens + cacheReadTokens + cacheWriteTokens);
  });

  it.each(PROMPT_IDS)(
    'for %s is enough whatever helps: again, more room, the dearer model',
    async (prompt) => {
      const helped: readonly Scenario[][] = [
        [{ kind: 'cut', at: 0.99 }, { kind: 'truncated' }, { kind: 'answer' }],
        [{ kind: 'truncated' }, { kind: 'refusal', afterText: true }, { kind: 'answer' }],
        [{ kind: 'silence', after: 'headers' }, { kind: 'cut', at: 0.99 }, { kind: 'answer' }],
        [{ kind: 'silence', after: 'headers' }, { kind: 'truncated' }, { kind: 'cut', at: 0.99 }],
        [{ kind: 'malformed' }, { kind: 'silence', after: 'headers' }, { kind: 'cut', at: 0.99 }],
      ];
      for (const scenarios of helped) {
        const bench = coachBench();
        bench.fake.next(...scenarios);
        await bench.ask(prompt);
        const [claim] = bench.claims;
        const [settled] = bench.settled;
        expect(bench.fake.calls.length).toBeGreaterThan(1);
        expect(settled?.used.cost).toBeGreaterThan(0);
        expect(settled?.used.cost).toBeLessThanOrEqual(claim?.costAtMost ?? 0);
        expect(settled?.used.tokens).toBeLessThanOrEqual(claim?.tokensAtMost ?? 0);
      }
    },
  );

  it.each(PROMPT_IDS)(
    'for %s leaves a device two calls at once, with a day’s three interviews used',
    (prompt) => {
      const asking = CATALOG[prompt].ask(inputFor(prompt));
      if (!asking.ok) throw new Error(prompt);
      const planned = { prompt: CATALOG[prompt], asking: asking.value, overrides: {}, askedAt: 0 };
      const { cost, tokens } = reservedFor(planned as Planned);
      const { dailyMicros, dailyDeviceTokens } = limitsOf({});
      expect(3 * 0.045 + cost).toBeLessThan((dailyMicros / 1e6) * DEVICE_SHARE);
      expect(3 * 190_000 + 2 * tokens).toBeLessThan(dailyDeviceTokens);
    },
  );

  it('of a refused or unreachable call is nothing', async () => {
    for (const fault of [{ kind: 'status', status: 500 }, { kind: 'connection-refused' }] as const) {
      const bench = coachBench();
      bench.fake.always(fault);
      await bench.ask('analyze-response');
      expect(bench.settled[0]?.used).toEqual({ cost: 0, tokens: 0 });
    }
  });

  it('of a stream that was cut is the most it can have cost, and the phone is told what was counted', async () => {
    const bench = coachBench();
    bench.fake.next({ kind: 'cut', at: 0.5 });
    const { last } = await bench.ask('analyze-response');
    const [cut, whole] = bench.fake.calls.map(({ body: { stream: _, ...request } }) => request);
    const { usage } = Done.parse(last?.data);
    const most = costWithin(boundsOf(cut as unknown as MessageRequest));
    expect(bench.settled[0]?.used.cost).toBeCloseTo(most + usage.cost, FAR);
    expect(whole).toEqual(cut);
    expect(usage.calls).toBe(2);
  });

  it('of a repair is added to that of the first reply', async () => {
    const bench = coachBench();
    bench.fake.next({ kind: 'malformed' });
    const { last } = await bench.ask('question-feedback');
    const { usage, model } = Done.parse(last?.data);
    expect(usage.calls).toBe(2);
    expect(usage.cost).toBeGreaterThan(
      costOf(model, { input_tokens: usage.inputTokens / 2, output_tokens: usage.outputTokens / 2 }) * 1.9,
    );
  });
});

describe('the policy', () => {
  it('asks another model when one refuses, is full, silent or gone, each in its own way to think', async () => {
    for (const fault of [
      { kind: 'refusal' },
      { kind: 'status', status: 529 },
      { kind: 'status', status: 404 },
      { kind: 'silence', after: 'headers' },
    ] as const) {
      const bench = coachBench();
      bench.fake.next(fault);
      const { last } = await bench.ask('analyze-response');
      expect(modelsOf(bench)).toEqual(['claude-haiku-5-5', 'claude-sonnet-5-5']);
      expect(bench.fake.calls[1]?.body.thinking).toEqual({ type: 'between_tools' });
      expect(Done.parse(last?.data).model).toBe('claude-sonnet-5-5');
    }
  });

  it('tells the model why its reply could not be used, in our words', async () => {
    const bench = coachBench();
    bench.fake.next({ kind: 'answer', text: '{"question_text": "my canary words"}' });
    await bench.ask('generate-question');
    const repair = JSON.stringify(bench.fake.calls[1]?.body.messages);
    expect(repair).toContain('did not have the shape asked for');
    expect(repair).not.toContain('canary');
  });

  it('gives a reply that broke off half as much room again', async () => {
    const bench = coachBench();
    bench.fake.next({ kind: 'truncated' });
    await bench.ask('analyze-response');
    const most = SETTINGS['analyze-response'].maxTokens;
    expect(bench.fake.calls.map(({ body }) => body.max_tokens)).toEqual([most, most * 1.5]);
  });

  it('waits as long as it is told, when that is short', async () => {
    const bench = coachBench();
    bench.fake.next({ kind: 'rate-limited', retryAfterSeconds: 2 });
    const { ms, last } = await bench.ask('generate-question');
    expect(last?.event).toBe('done');
    expect(ms).toBe(2_000);
  });

  it('hands a longer wait to the phone', async () => {
    const bench = coachBench();
    bench.fake.next({ kind: 'rate-limited', retryAfterSeconds: 30 });
    const { last, ms } = await bench.ask('generate-question');
    expect(last?.data).toMatchObject({ kind: 'coach-busy', retryAfterMs: 30_000 });
    expect(ms).toBeLessThan(1_000);
  });

  it('begins nothing that could not end before the deadline', async () => {
    const overrides = { 'analyze-response': { deadlineMs: 3_000 } };
    const bench = coachBench({ overrides });
    bench.fake.always({ kind: 'silence', after: 'headers' });
    const { ms } = await bench.ask('analyze-response');
    expect(bench.fake.calls).toHaveLength(1);
    expect(ms).toBeLessThanOrEqual(3_000);
  });

  it('asks with the settings of the configuration', async () => {
    const overrides = { 'session-feedback': { model: 'claude-haiku-5-5', maxTokens: 900 } };
    const bench = coachBench({ overrides });
    await bench.ask('session-feedback');
    expect(bench.fake.calls[0]?.body).toMatchObject({ model: 'claude-haiku-5-5', max_tokens: 900 });
  });

  it.each([
    ['provider', Date.UTC(2026, 11, 1)],
    ['owner', Date.UTC(2026, 11, 1)],
  ] as const)('lets everybody rest until the next month at the %s’s limit', async (whose, until) => {
    const bench = coachBench();
    bench.fake.next({ kind: 'spend-limit', whose });
    await bench.ask('analyze-response');
    expect(bench.rests).toEqual([until]);
  });

  it('reads every part of the answer past what it does not know', async () => {
    const bench = coachBench();
    bench.fake.next({ kind: 'newer-events' });
    expect((await bench.ask('analyze-response')).last?.event).toBe('done');
    bench.fake.next({ kind: 'answer', thinks: true });
    expect((await bench.ask('question-feedback')).last?.event).toBe('done');
    expect(bench.fake.calls).toHaveLength(2);
  });

  it('is settled by what was used, and the phone told once, though nobody could be told to rest', async () => {
    const bench = coachBench({ lost: 'rest' });
    bench.fake.next({ kind: 'spend-limit', whose: 'provider' });
    const { told } = await bench.ask('analyze-response');
    expect(told.map(({ event }) => event)).toEqual(['problem']);
    expect(told[0]?.data).toMatchObject({ kind: 'coach-resting' });
    expect(bench.settled.map(({ used }) => used.cost)).toEqual([0]);
  });
});

describe('company research', () => {
  it('searches first, with today’s date and without résumé or job description', async () => {
    const bench = coachBench();
    const { last } = await bench.ask('company-research');
    const [search, profile] = bench.fake.calls.map(({ body }) => body);
    expect(search?.tools).toMatchObject([{ name: 'web_search' }]);
    expect(JSON.stringify(search?.messages)).toContain('today: 2026-11-20');
    expect(search?.output_config).not.toHaveProperty('format');
    expect(profile).not.toHaveProperty('tools');
    expect(JSON.stringify(profile?.messages)).toContain('There are two talks');
    expect(Done.parse(last?.data).output).toMatchObject({
      kind: 'profile',
      interviewStyle: [{ standing: 'known', pages: [{ url: 'https://careers.example.com/steps' }] }],
    });
    // A cent for each search.
    expect(bench.settled[0]?.used.cost).toBeGreaterThan(0.01);
  });

  it.each(['search-fails', 'search-skipped'] as const)(
    'does not tell what was not found when the %s: it is busy',
    async (kind) => {
      const bench = coachBench();
      bench.fake.always({ kind });
      expect((await bench.ask('company-research')).last?.data.kind).toBe('coach-busy');
      expect(bench.fake.calls).toHaveLength(2);
    },
  );

  it('keeps a call for the profile', async () => {
    const bench = coachBench();
    bench.fake.next({ kind: 'search-fails' });
    expect((await bench.ask('company-research')).last?.event).toBe('done');
    expect(bench.fake.calls).toHaveLength(3);
  });
});
