import { describe, expect, it } from 'vitest';
import { boundsOf, costOf, costWithin, inputTokensAtMost } from '#prompts/cost.ts';
import { ALL_CASES } from './all-cases.ts';
import { largestInterview } from './largest-interview.ts';

const dollars = (cached: boolean) => largestInterview({ cached }).reduce((sum, row) => sum + row.dollars, 0);

describe('the largest interview: five questions, twenty responses', () => {
  it('costs at most five cents as it is asked (003-61)', () => {
    expect(dollars(true)).toBeLessThanOrEqual(0.05);
  });

  it('costs at most seven cents when no cache is ever met', () => {
    expect(dollars(false)).toBeLessThanOrEqual(0.07);
  });
});

describe('what a call costs', () => {
  it('is counted from the usage, each kind of token at its price', () => {
    const usage = {
      input_tokens: 1_000,
      output_tokens: 2_000,
      cache_read_input_tokens: 10_000,
      cache_creation_input_tokens: 3_000,
      cache_creation: { ephemeral_5m_input_tokens: 1_000, ephemeral_1h_input_tokens: 2_000 },
      server_tool_use: { web_search_requests: 3 },
    };
    const tokens = 1_000 * 0.1 + 2_000 * 0.5 + 10_000 * 0.01 + 1_000 * 0.125 + 2_000 * 0.2;
    expect(costOf('claude-haiku-5-5', usage)).toBeCloseTo(tokens / 1e6 + 0.03, 10);
  });

  it('is nothing for what the API leaves out', () => {
    const usage = { input_tokens: 0, output_tokens: 0, cache_creation: null, server_tool_use: null };
    expect(costOf('claude-sonnet-5-5', usage)).toBe(0);
  });

  it('is rather too much for a model we do not know', () => {
    const usage = { input_tokens: 1_000, output_tokens: 1_000 };
    expect(costOf('claude-unheard-of-9', usage)).toBeGreaterThan(costOf('claude-opus-5-5', usage));
  });

  it.each(ALL_CASES)('is reserved from above: $prompt, $name', ({ request }) => {
    const usage = { input_tokens: inputTokensAtMost(request), output_tokens: request.max_tokens };
    expect(costWithin(boundsOf(request))).toBeGreaterThanOrEqual(costOf(request.model, usage));
  });

  it('counts other scripts by their bytes', () => {
    const [first] = ALL_CASES;
    if (!first) throw new Error('there is no case');
    const saying = (text: string) => ({
      ...first.request,
      messages: [{ role: 'user' as const, content: [{ type: 'text' as const, text }] }],
    });
    expect(inputTokensAtMost(saying('数'.repeat(1_000)))).toBeGreaterThan(
      inputTokensAtMost(saying('a'.repeat(1_000))),
    );
  });
});
