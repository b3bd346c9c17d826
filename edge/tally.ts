/* What the calls for one answer cost: as the API counted it, and as the ledger has to assume where nobody did. */
import { type Bounds, boundsOf, costOf, costWithin, type Usage } from '#prompts/cost.ts';
import type { MessageRequest } from '#prompts/rendering/request.ts';
import type { CallUsage } from '#shared/wire/coach-wire.ts';
import type { Used } from './admission/admission.ts';
import type { Asked } from './claude.ts';

export interface Tally {
  /** By the API's own count. */
  readonly usage: CallUsage;
  /** The same for the ledger, where a call nobody counted stands with the most it can have cost. */
  readonly used: Used;
}

export const NOTHING_ASKED: Tally = {
  usage: {
    ...{ calls: 0, inputTokens: 0, outputTokens: 0, cacheReadTokens: 0, cacheWriteTokens: 0 },
    ...{ searches: 0, cost: 0 },
  },
  used: { cost: 0, tokens: 0 },
};

/** The tally with one call more. */
export function withCall({ usage: sum, used }: Tally, request: MessageRequest, asked: Asked): Tally {
  const { billed, usage, model } = asked;
  const cost = usage ? costOf(model, usage) : 0;
  const counted = usage ? { cost, tokens: tokensIn(usage) } : atMost(boundsOf(request));
  return {
    usage: {
      calls: sum.calls + 1,
      inputTokens: sum.inputTokens + (usage?.input_tokens ?? 0),
      outputTokens: sum.outputTokens + (usage?.output_tokens ?? 0),
      cacheReadTokens: sum.cacheReadTokens + (usage?.cache_read_input_tokens ?? 0),
      cacheWriteTokens: sum.cacheWriteTokens + (usage?.cache_creation_input_tokens ?? 0),
      searches: sum.searches + (usage?.server_tool_use?.web_search_requests ?? 0),
      cost: sum.cost + cost,
    },
    used: billed === 'nothing' ? used : added(used, counted),
  };
}

/** What a call costs at most; the tokens of a search are in its price, not in its words. */
export function atMost(bounds: Bounds): Used {
  return { cost: costWithin(bounds), tokens: bounds.inputTokens + bounds.outputTokens };
}

export function added(one: Used, other: Used): Used {
  return { cost: one.cost + other.cost, tokens: one.tokens + other.tokens };
}

/** The greater of each. */
export function larger(one: Used, other: Used): Used {
  return { cost: Math.max(one.cost, other.cost), tokens: Math.max(one.tokens, other.tokens) };
}

function tokensIn(usage: Usage): number {
  const cached = (usage.cache_read_input_tokens ?? 0) + (usage.cache_creation_input_tokens ?? 0);
  return usage.input_tokens + usage.output_tokens + cached;
}
