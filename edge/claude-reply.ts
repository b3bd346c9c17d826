/*
 * A streamed reply put together from its events, as the API tells them (version 2026-10-21). Events and fields
 * nobody knows yet are passed over; what contradicts itself is no reply.
 */
import type { Usage } from '#prompts/cost.ts';

/** How a model ended: of itself, by refusing, or because it was not allowed to write more. */
export type Ending = 'whole' | 'refused' | 'truncated';

export interface ClaudeReply {
  /** The text blocks, joined. */
  readonly text: string;
  /** All blocks, as the API would have sent them at once. */
  readonly content: readonly Json[];
  readonly ending: Ending;
}

/** A reply that is being told. */
export interface Growing {
  readonly text: string;
  readonly model: string | null;
  /** By the API's count; null while it has not told how much was written. */
  readonly usage: Usage | null;
  /** Whether a model began to work, so that it costs something. */
  readonly begun: boolean;
  /** Takes one event; what it gives back ends the reading. */
  take(event: unknown): 'more' | 'over' | 'nonsense' | ApiErrorEvent;
  reply(): ClaudeReply;
}

/** An error in the middle of a stream that began with 200. */
export interface ApiErrorEvent {
  readonly error: string;
}

type Json = { readonly [key: string]: unknown };
type Block = { [key: string]: unknown };

export function growingReply(): Growing {
  const blocks: Block[] = [];
  let text = '';
  let model: string | null = null;
  let started: Json | null = null;
  let counted: Usage | null = null;
  let stopReason: unknown = null;

  const takeDelta = (block: Block, delta: Json) => {
    if (delta.type === 'text_delta' && typeof delta.text === 'string') {
      block.text = `${block.text ?? ''}${delta.text}`;
      text += delta.text;
    } else if (delta.type === 'citations_delta') {
      block.citations = [...(Array.isArray(block.citations) ? block.citations : []), delta.citation];
    }
  };

  return {
    get text() {
      return text;
    },
    get model() {
      return model;
    },
    get usage() {
      return counted;
    },
    get begun() {
      return started !== null;
    },
    take(event) {
      if (!isJson(event)) return 'nonsense';
      switch (event.type) {
        case 'message_start': {
          if (started || !isJson(event.message)) return 'nonsense';
          started = isJson(event.message.usage) ? event.message.usage : {};
          model = typeof event.message.model === 'string' ? event.message.model : null;
          return 'more';
        }
        case 'content_block_start': {
          // The next in order and no other: an event that came twice would double the text.
          if (!started || event.index !== blocks.length || !isJson(event.content_block)) return 'nonsense';
          blocks.push({ ...event.content_block });
          return 'more';
        }
        case 'content_block_delta': {
          const block = blocks[Number(event.index)];
          if (!block || !isJson(event.delta)) return 'nonsense';
          takeDelta(block, event.delta);
          return 'more';
        }
        case 'message_delta': {
          if (isJson(event.delta)) stopReason = event.delta.stop_reason ?? stopReason;
          // Cumulative, and it may leave out what the beginning told already.
          counted = usageIn({ ...started, ...(isJson(event.usage) ? event.usage : {}) });
          return 'more';
        }
        case 'message_stop':
          return started ? 'over' : 'nonsense';
        case 'error':
          return { error: isJson(event.error) ? String(event.error.type) : 'api_error' };
        default:
          return 'more';
      }
    },
    reply: () => ({ text, content: blocks, ending: endingOf(stopReason) }),
  };
}

function endingOf(stopReason: unknown): Ending {
  if (stopReason === 'refusal') return 'refused';
  return stopReason === 'max_tokens' || stopReason === 'model_context_window_exceeded'
    ? 'truncated'
    : 'whole';
}

/** The counts that money depends on; a stream that leaves some out is believed for the others. */
function usageIn(told: Json): Usage {
  const write = isJson(told.cache_creation) ? told.cache_creation : null;
  const tools = isJson(told.server_tool_use) ? told.server_tool_use : null;
  return {
    input_tokens: count(told.input_tokens),
    output_tokens: count(told.output_tokens),
    cache_creation_input_tokens: count(told.cache_creation_input_tokens),
    cache_read_input_tokens: count(told.cache_read_input_tokens),
    cache_creation: write && {
      ephemeral_5m_input_tokens: count(write.ephemeral_5m_input_tokens),
      ephemeral_1h_input_tokens: count(write.ephemeral_1h_input_tokens),
    },
    server_tool_use: tools && { web_search_requests: count(tools.web_search_requests) },
  };
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, Math.round(value)) : 0;
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
