/* What the phone gets, as shared/wire/coach-wire.ts promises it. */
import { describe, expect, it } from 'vitest';
import { eventStream } from '#edge/event-stream.ts';
import { atMost } from '#edge/tally.ts';
import { CATALOG } from '#prompts/catalog.ts';
import { boundsOf } from '#prompts/cost.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import { Delta, Done } from '#shared/wire/coach-wire.ts';
import { caughtLog, coachBench, eventsOf, inputFor, type Told } from '#tests/helpers/coach-bench.ts';
import { fakeClock } from '#tests/helpers/fake-clock.ts';
import { PROMPT_IDS } from '#tests/prompts/all-cases.ts';

caughtLog();

const MODEL_PACE = { firstTokenMs: 600, tokensPerSecond: 200 };
const deltasIn = (told: readonly Told[]) => told.filter(({ event }) => event === 'delta');
const textOf = (told: readonly Told[]) =>
  deltasIn(told)
    .map(({ data }) => Delta.parse(data).text)
    .join('');

describe('an answer', () => {
  it.each(PROMPT_IDS)('of %s ends with one done that the contract takes', async (prompt) => {
    const { told, last, response } = await coachBench({ pace: MODEL_PACE }).ask(prompt);
    expect(response.headers.get('Content-Type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(told.filter(({ event }) => event !== 'delta')).toHaveLength(1);
    const done = Done.parse(last?.data);
    expect(CATALOG[prompt].output.safeParse(done.output).success).toBe(true);
    expect(done.promptVersion).toBe(CATALOG[prompt].version);
    expect(done.requestId).toMatch(/^req_/);
    expect(done.usage.cost).toBeGreaterThan(0);
  });

  it('shows its prose while it is written, in at most ten pieces a second', async () => {
    const bench = coachBench({ pace: MODEL_PACE });
    const { told, last, ms } = await bench.ask('question-feedback');
    const deltas = deltasIn(told);
    expect(deltas.length).toBeGreaterThan(2);
    const gaps = deltas.slice(1).map(({ at }, index) => at - (deltas[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(100);
    const { overallAssessment } = Done.parse(last?.data).output as { overallAssessment: string };
    expect(textOf(told)).toBe(overallAssessment);
    // The prose is over long before the rest is written.
    expect((last?.at ?? 0) - (deltas.at(-1)?.at ?? 0)).toBeGreaterThan(ms / 3);
  });

  it('shows nothing of prompts that have nothing to show early', async () => {
    for (const prompt of ['generate-question', 'company-research'] as const) {
      expect(CATALOG[prompt].shownEarly).toBeNull();
      expect(deltasIn((await coachBench({ pace: MODEL_PACE }).ask(prompt)).told)).toEqual([]);
    }
  });

  it('shows the prose of one call only: what was shown is not taken back', async () => {
    const { ask, fake } = coachBench({ pace: MODEL_PACE });
    const first = 'Something else that breaks off';
    fake.next({ kind: 'answer', text: `{"brief_feedback": "${first}` });
    const { told, last } = await ask('analyze-response');
    expect(fake.calls).toHaveLength(2);
    expect(last?.event).toBe('done');
    expect(textOf(told)).toBe(first);
  });

  it('is given again without a call when it was given a moment ago', async () => {
    const answer = JSON.stringify({ output: 1 });
    const { ask, fake, settled } = coachBench({ admitted: { kind: 'answered', answer } });
    const { told } = await ask('analyze-response');
    expect(told.map(({ event, data }) => ({ event, data }))).toEqual([
      { event: 'done', data: { output: 1 } },
    ]);
    expect(fake.calls).toEqual([]);
    expect(settled).toEqual([]);
  });

  it('is kept for a retry under record, prompt and version', async () => {
    const { ask, claims, settled } = coachBench();
    const { last } = await ask('analyze-response', undefined, {
      headers: { 'Idempotency-Key': 'response-1' },
    });
    expect(claims[0]?.key).toBe(`analyze-response@${CATALOG['analyze-response'].version}/response-1`);
    expect(settled[0]?.answer).toBe(JSON.stringify(last?.data));
  });
});

describe('the stream itself', () => {
  const told = (body: ReadableStream<Uint8Array>) => new Response(body).text();

  it('gives a sign every two seconds, so that nobody takes it for dead', async () => {
    const clock = fakeClock();
    const stream = eventStream(clock);
    await clock.advance(5_000);
    stream.close();
    expect(await told(stream.body)).toBe(':\n\n:\n\n');
  });

  it('says nothing after its end', async () => {
    const clock = fakeClock();
    const stream = eventStream(clock);
    stream.shows(() => 'one');
    stream.shows(() => 'one two');
    stream.done('{}');
    stream.close();
    stream.shows(() => 'one two three');
    stream.done('{}');
    await clock.advance(10_000);
    expect(await told(stream.body)).toBe('event: delta\ndata: {"text":"one"}\n\nevent: done\ndata: {}\n\n');
  });

  it('writes text of any kind on one line', async () => {
    const clock = fakeClock();
    const stream = eventStream(clock);
    const text = 'a\nb\r\n\n"c" \u2028 😀';
    stream.shows(() => text);
    stream.close();
    const [delta] = await eventsOf(new Response(stream.body), clock);
    expect(delta?.data).toEqual({ text });
  });
});

describe('a phone that goes away', () => {
  it('ends the call upstream at once, and the ledger keeps the most it can have cost', async () => {
    const { request, fake, clock, settled, claims } = coachBench({ pace: MODEL_PACE });
    const response = await request(
      'analyze-response',
      JSON.stringify({ input: inputFor('analyze-response') }),
    );
    await clock.advance(1_000);
    expect(fake.calls[0]?.ended).toBe('open');
    await response.body?.cancel();
    await clock.advance(0);
    expect(fake.calls.map(({ ended }) => ended)).toEqual(['left']);
    const { stream: _, ...asked } = fake.calls[0]?.body ?? {};
    expect(settled).toEqual([{ used: atMost(boundsOf(asked as unknown as MessageRequest)), answer: null }]);
    expect(settled[0]?.used.cost).toBeLessThan(claims[0]?.costAtMost ?? 0);
  });

  it('is not asked again for', async () => {
    const { request, fake, clock, settled } = coachBench();
    fake.always({ kind: 'status', status: 500 });
    const leave = new AbortController();
    const body = JSON.stringify({ input: inputFor('analyze-response') });
    await request('analyze-response', body, { signal: leave.signal });
    await clock.advance(0);
    leave.abort();
    await clock.advance(60_000);
    expect(fake.calls).toHaveLength(1);
    expect(settled).toEqual([{ used: { cost: 0, tokens: 0 }, answer: null }]);
  });
});
