/* A whole message of the Messages API, and the events that tell the same piece by piece. */
import { ofAnotherSession, replyTo } from './replies.ts';
import type { Scenario } from './scenarios.ts';
import { type InputUsage, tokensOf } from './usage.ts';
import { blocksOf, isFields } from './validate.ts';

type Json = { readonly [key: string]: unknown };

export type Block = Json & { readonly type: string };

export interface Message {
  readonly id: string;
  readonly model: string;
  readonly content: readonly Block[];
  readonly stop_reason: string;
  readonly stop_details: Json | null;
  readonly usage: Json;
}

/** Characters of one `text_delta`: about four tokens; of a text no model writes, more. */
const CHARACTERS_PER_DELTA = 10;
const OF_A_HUGE_TEXT = 2_000;

/** The message with which a scenario answers a request. */
export function messageFor(scenario: Scenario, body: Json, input: InputUsage, id: string): Message {
  const words = blocksOf(Array.isArray(body.messages) ? body.messages.at(-1)?.content : '')
    .map(({ text }) => String(text ?? ''))
    .join('\n\n');
  const format = isFields(body.output_config) ? body.output_config.format : undefined;
  const searches =
    Array.isArray(body.tools) && body.tools.some((tool) => isFields(tool) && tool.name === 'web_search');
  const content = contentFor(scenario, replyTo(words, isFields(format) ? format.schema : null), searches);
  const said = content.map(({ text }) => (typeof text === 'string' ? text : '')).join('');
  const thought = content.some(({ type }) => type === 'thinking') ? 120 : 0;
  const searched = content.filter(({ type }) => type === 'server_tool_use').length;
  return {
    id,
    model: String(body.model),
    content,
    ...endOf(scenario),
    usage: {
      ...input,
      output_tokens: tokensOf(said) + thought,
      output_tokens_details: { thinking_tokens: thought },
      server_tool_use: searched > 0 ? { web_search_requests: searched, web_fetch_requests: 0 } : null,
      service_tier: 'standard',
      inference_geo: 'global',
      speed: 'standard',
    },
  };
}

function endOf({ kind }: Scenario): Pick<Message, 'stop_reason' | 'stop_details'> {
  if (kind === 'truncated') return { stop_reason: 'max_tokens', stop_details: null };
  if (kind !== 'refusal') return { stop_reason: 'end_turn', stop_details: null };
  const stop_details = {
    type: 'refusal',
    category: 'general_harms',
    explanation: 'This cannot be answered.',
  };
  return { stop_reason: 'refusal', stop_details };
}

function contentFor(scenario: Scenario, reply: string, searches: boolean): readonly Block[] {
  switch (scenario.kind) {
    case 'answer': {
      const rest = searches && scenario.text === undefined ? SEARCHED : [textBlock(scenario.text ?? reply)];
      return scenario.thinks ? [THOUGHT, ...rest] : rest;
    }
    case 'malformed':
      return [textBlock(`${reply.slice(0, -2)}, "half`)];
    case 'wrong-schema':
      return [textBlock('{"answer": 42}')];
    case 'other-session':
      return searches ? SEARCHED : [textBlock(ofAnotherSession(reply))];
    case 'truncated':
      return [textBlock(reply.slice(0, reply.length / 2))];
    case 'refusal':
      return scenario.afterText ? [textBlock(reply.slice(0, 20))] : [];
    case 'empty':
      return [];
    case 'huge':
      return [textBlock(`{"question_text": "${'x'.repeat(scenario.bytes)}"}`)];
    case 'search-fails':
      return [
        searchUse(1),
        { ...searchResult(1), content: { type: 'web_search_tool_result_error', error_code: 'unavailable' } },
        textBlock('The search did not work.'),
      ];
    case 'search-skipped':
      return [textBlock('The company is known for its interviews.')];
    default:
      return searches ? SEARCHED : [textBlock(reply)];
  }
}

const textBlock = (text: string): Block => ({ type: 'text', text, citations: null });
const THOUGHT: Block = { type: 'thinking', thinking: '', signature: 'EqQBCkgIBhABGAIiQL' };

const searchUse = (number: number): Block => ({
  type: 'server_tool_use',
  id: `srvtoolu_${number}`,
  caller: { type: 'direct' },
  name: 'web_search',
  input: { query: 'how the company interviews' },
});
const page = (path: string, title: string) => ({
  type: 'web_search_result',
  url: `https://careers.example.com/${path}`,
  title,
  encrypted_content: 'Eo8BCioI',
  page_age: 'March 4, 2026',
});
const searchResult = (number: number): Block => ({
  type: 'web_search_tool_result',
  tool_use_id: `srvtoolu_${number}`,
  caller: { type: 'direct' },
  content: [page('steps', 'How we hire'), page('values', 'What we value')],
});
const cited = (text: string, path: string, title: string): Block => ({
  type: 'text',
  text,
  citations: [
    {
      type: 'web_search_result_location',
      url: `https://careers.example.com/${path}`,
      title,
      encrypted_index: 'Eo8BCioIAhgB',
      cited_text: text,
    },
  ],
});
const SEARCHED: readonly Block[] = [
  textBlock('I will look that up.'),
  searchUse(1),
  searchResult(1),
  cited('There are two talks, the second with the team.', 'steps', 'How we hire'),
  cited('The company says that safety comes before speed.', 'values', 'What we value'),
  textBlock('Nothing was found on how long it takes.'),
];

/** The whole message, as it comes without a stream. */
export function bodyOf({ id, model, content, stop_reason, stop_details, usage }: Message): Json {
  return {
    id,
    type: 'message',
    role: 'assistant',
    model,
    container: null,
    diagnostics: null,
    content,
    stop_reason,
    stop_sequence: null,
    stop_details,
    usage,
  };
}

/** One event of a stream; `tokens` is what the model has to write for it. */
export interface StreamEvent {
  readonly name: string;
  readonly data: Json;
  readonly tokens: number;
}

const event = (data: Json & { readonly type: string }, tokens = 0): StreamEvent => ({
  name: data.type,
  data,
  tokens,
});

/** The message as events. */
export function eventsOf(message: Message): StreamEvent[] {
  const { content, stop_reason, stop_details, usage } = message;
  const start = { ...bodyOf(message), content: [], stop_reason: null, stop_details: null };
  return [
    event({ type: 'message_start', message: { ...start, usage: { ...usage, output_tokens: 1 } } }),
    event({ type: 'ping' }),
    ...content.flatMap(blockEvents),
    event({
      type: 'message_delta',
      delta: { stop_reason, stop_sequence: null, stop_details, container: null },
      usage,
    }),
    event({ type: 'message_stop' }),
  ];
}

function blockEvents(block: Block, index: number): StreamEvent[] {
  const { begun, deltas } = inPieces(block);
  return [
    event({ type: 'content_block_start', index, content_block: begun }),
    ...deltas.map((delta) =>
      event({ type: 'content_block_delta', index, delta }, delta.type === 'text_delta' ? 4 : 0),
    ),
    event({ type: 'content_block_stop', index }),
  ];
}

function inPieces(block: Block): { begun: Json; deltas: (Json & { type: string })[] } {
  switch (block.type) {
    case 'text': {
      const text = String(block.text);
      const size = text.length > 100_000 ? OF_A_HUGE_TEXT : CHARACTERS_PER_DELTA;
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? [];
      const citations = Array.isArray(block.citations) ? block.citations : [];
      return {
        begun: { type: 'text', text: '', citations: citations.length > 0 ? [] : null },
        deltas: [
          ...citations.map((citation) => ({ type: 'citations_delta', citation })),
          ...pieces.map((text) => ({ type: 'text_delta', text })),
        ],
      };
    }
    case 'thinking':
      return {
        begun: { ...block, signature: '' },
        deltas: [{ type: 'signature_delta', signature: block.signature }],
      };
    case 'server_tool_use':
      return {
        begun: { ...block, input: {} },
        deltas: [{ type: 'input_json_delta', partial_json: JSON.stringify(block.input) }],
      };
    default:
      return { begun: block, deltas: [] };
  }
}
