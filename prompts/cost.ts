/*
 * What a call costs: before it, an upper bound to reserve; after it, the figure from the API's own count.
 * Prices of November 2026, in dollars per million tokens.
 */
import { utf8Length } from './caps.ts';
import type { MessageRequest } from './rendering/request.ts';

interface Price {
  readonly input: number;
  readonly output: number;
  readonly write5m: number;
  readonly write1h: number;
  readonly read: number;
}

const PRICES: Readonly<Record<string, Price>> = {
  'claude-haiku-5-5': { input: 0.1, output: 0.5, write5m: 0.125, write1h: 0.2, read: 0.01 },
  'claude-sonnet-5-5': { input: 2, output: 10, write5m: 2.5, write1h: 4, read: 0.1 },
  'claude-opus-5-5': { input: 4, output: 20, write5m: 5, write1h: 8, read: 0.2 },
};
/** For a model we do not know: rather too much than too little. */
const DEAREST: Price = { input: 10, output: 50, write5m: 12.5, write1h: 20, read: 1 };
/** A model is looked up by the start of its id: answers may come from a dated one. */
const priceOf = (model: string): Price =>
  Object.entries(PRICES).find(([id]) => model.startsWith(id))?.[1] ?? DEAREST;

const DOLLARS_PER_SEARCH = 0.01;

/** The counts of a reply's `usage` that money depends on; what the API leaves out counts as nothing. */
export interface Usage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cache_creation_input_tokens?: number | null;
  readonly cache_read_input_tokens?: number | null;
  readonly cache_creation?: {
    readonly ephemeral_5m_input_tokens: number;
    readonly ephemeral_1h_input_tokens: number;
  } | null;
  readonly server_tool_use?: { readonly web_search_requests: number } | null;
}

/** What a call cost, in dollars. Cache writes of unknown age count as the dearer hour. */
export function costOf(model: string, usage: Usage): number {
  const price = priceOf(model);
  const fresh = usage.cache_creation?.ephemeral_5m_input_tokens ?? 0;
  const written = usage.cache_creation_input_tokens ?? 0;
  const tokens =
    usage.input_tokens * price.input +
    usage.output_tokens * price.output +
    fresh * price.write5m +
    Math.max(0, written - fresh) * price.write1h +
    (usage.cache_read_input_tokens ?? 0) * price.read;
  return tokens / 1e6 + (usage.server_tool_use?.web_search_requests ?? 0) * DOLLARS_PER_SEARCH;
}

/** English prose has about 2.5 characters to a token in the newer tokenizer, other scripts fewer. */
const BYTES_PER_TOKEN = 2.5;
/** What the API adds around a request: its own words for a schema, roles, search. */
const OVERHEAD_TOKENS = 250;
/** What a search brings in is input as well. */
const TOKENS_PER_SEARCH = 8_000;

/** Input tokens of a request, estimated from above: each byte of its words and schema at 2.5 to a token. */
export function inputTokensAtMost({ system, messages, output_config }: MessageRequest): number {
  const texts = [...system, ...messages.flatMap(({ content }) => content)].map(({ text }) => text);
  const schema = output_config.format ? JSON.stringify(output_config.format.schema) : '';
  const bytes = [...texts, schema].reduce((sum, text) => sum + utf8Length(text), 0);
  return Math.ceil(bytes / BYTES_PER_TOKEN) + OVERHEAD_TOKENS;
}

/** What decides how much a call can cost. */
export interface Bounds {
  readonly model: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly searches: number;
  /** Whether its beginning is kept for the next call, which costs more than reading it. */
  readonly cached: boolean;
}

export function boundsOf(request: MessageRequest): Bounds {
  return {
    model: request.model,
    inputTokens: inputTokensAtMost(request),
    outputTokens: request.max_tokens,
    searches: request.tools?.reduce((sum, { max_uses }) => sum + max_uses, 0) ?? 0,
    cached: [...request.system, ...(request.messages[0]?.content ?? [])].some((it) => it.cache_control),
  };
}

/** What a call within such bounds can cost at most, in dollars. */
export function costWithin({ model, inputTokens, outputTokens, searches, cached }: Bounds): number {
  const input = inputTokens + searches * TOKENS_PER_SEARCH;
  return costOf(model, {
    input_tokens: cached ? 0 : input,
    cache_creation_input_tokens: cached ? input : 0,
    output_tokens: outputTokens,
    server_tool_use: { web_search_requests: searches },
  });
}
