/*
 * What the Messages API of November 2026 refuses. Texts of refusals are close to the real ones and nothing
 * should rest on them.
 */
import { type ApiError, apiError } from './errors.ts';
import { schemaError } from './validate-schema.ts';

type Fields = { readonly [key: string]: unknown };

/** What a model takes. Those that always think refuse every switch. */
const MODELS: Readonly<
  Record<string, { readonly thinking: readonly string[]; readonly forcedTools: boolean }>
> = {
  'claude-haiku-5-5': { thinking: ['adaptive', 'disabled'], forcedTools: true },
  'claude-sonnet-5-5': { thinking: ['adaptive', 'between_tools'], forcedTools: false },
  'claude-opus-5-5': { thinking: ['adaptive'], forcedTools: false },
  'claude-fable-5-1': { thinking: ['adaptive'], forcedTools: false },
};
export const MODEL_IDS = Object.keys(MODELS);

const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'];
const KNOWN_FIELDS = [
  'model',
  'max_tokens',
  'messages',
  'system',
  'stream',
  'thinking',
  'output_config',
  'tools',
  'tool_choice',
  'metadata',
  'stop_sequences',
  'cache_control',
  'service_tier',
  'inference_geo',
];
const SAMPLING = ['temperature', 'top_p', 'top_k'];
const MOST_OUTPUT = 128_000;
const MOST_BREAKPOINTS = 4;

/** Why a request is refused before a model sees it; null when it is fine. */
export function refusalOf(headers: Headers, body: unknown, key: string | null): ApiError | null {
  const refused = headerError(headers, key);
  if (refused) return refused;
  if (!isFields(body)) return apiError(400, { message: 'The request body is not valid JSON.' });
  const model = typeof body.model === 'string' ? body.model : '';
  if (!MODELS[model]) return apiError(404, { message: `model: ${model}` });
  const because = bodyErrors(body, model)[0];
  return because === undefined ? null : apiError(400, { message: because });
}

function headerError(headers: Headers, key: string | null): ApiError | null {
  const given = headers.get('authorization')?.replace(/^Bearer /, '') ?? headers.get('x-api-key');
  if (!given || (key !== null && given !== key)) return apiError(401);
  if (headers.get('origin') && !headers.get('anthropic-dangerous-direct-browser-access')) {
    return apiError(401, { message: 'CORS requests must set the browser access header.' });
  }
  if (!headers.get('anthropic-version')) {
    return apiError(400, { message: 'anthropic-version: header is required' });
  }
  return null;
}

function bodyErrors(body: Fields, model: string): string[] {
  return [
    ...unknownFields(body),
    ...numbers(body),
    ...turns(body),
    ...thinking(body, model),
    ...output(body),
    ...tools(body, model),
    ...breakpoints(body),
  ];
}

function unknownFields(body: Fields): string[] {
  return Object.keys(body).flatMap((field) => {
    if (SAMPLING.includes(field)) return [`${field}: sampling parameters are not supported.`];
    if (field === 'output_format') return ['output_format: use output_config.format.'];
    return KNOWN_FIELDS.includes(field) ? [] : [`${field}: Extra inputs are not permitted`];
  });
}

function numbers({ max_tokens }: Fields): string[] {
  const fine = Number.isInteger(max_tokens) && Number(max_tokens) >= 1 && Number(max_tokens) <= MOST_OUTPUT;
  return fine ? [] : [`max_tokens: must be 1 to ${MOST_OUTPUT}`];
}

function turns({ messages, system }: Fields): string[] {
  if (!Array.isArray(messages) || messages.length === 0)
    return ['messages: at least one message is required'];
  const last: unknown = messages.at(-1);
  const errors =
    isFields(last) && last.role === 'assistant' ? ['Prefilling the response is not supported.'] : [];
  for (const message of messages.filter(isFields)) {
    for (const block of blocksOf(message.content)) {
      if (block.type === 'text' && block.text === '')
        errors.push('messages: text content blocks must be non-empty');
      if (block.type === 'text' && Array.isArray(block.citations) && block.citations.length > 0) {
        errors.push('messages: citations are not permitted on input text');
      }
      if (block.type === 'document' && message.role === 'assistant') {
        errors.push('messages: documents are not permitted in assistant turns');
      }
    }
  }
  if (blocksOf(system).some(({ text }) => text === ''))
    errors.push('system: text content blocks must be non-empty');
  return errors;
}

function thinking(body: Fields, model: string): string[] {
  if (body.thinking === undefined) return [];
  const switched = isFields(body.thinking) ? String(body.thinking.type) : '';
  if (isFields(body.thinking) && 'budget_tokens' in body.thinking)
    return ['thinking: budget_tokens is not supported'];
  if (!MODELS[model]?.thinking.includes(switched)) {
    return [`thinking.type: "${switched}" is not supported by ${model}`];
  }
  const effort = isFields(body.output_config) ? body.output_config.effort : undefined;
  return switched !== 'adaptive' && (effort === 'xhigh' || effort === 'max')
    ? [`thinking: ${switched} is not supported with effort ${effort}`]
    : [];
}

function output({ output_config, messages }: Fields): string[] {
  if (output_config === undefined) return [];
  if (!isFields(output_config)) return ['output_config: must be an object'];
  const { effort, format } = output_config;
  const errors =
    effort === undefined || EFFORTS.includes(String(effort)) ? [] : ['output_config.effort: unknown'];
  if (format === undefined) return errors;
  if (!isFields(format) || format.type !== 'json_schema')
    return [...errors, 'output_config.format: unknown type'];
  const cited = (Array.isArray(messages) ? messages : [])
    .filter(isFields)
    .flatMap(({ content }) => blocksOf(content))
    .some(({ citations }) => isFields(citations) && citations.enabled === true);
  if (cited) errors.push('output_config.format: cannot be combined with citations');
  const wrong = schemaError(format.schema);
  return wrong === null ? errors : [...errors, `output_config.format.schema: ${wrong}`];
}

/** Kinds of the search tool; what each takes. */
const SEARCHES = /^web_search_(20250305|20260209|20260318)$/;

function tools({ tools: given, tool_choice, output_config }: Fields, model: string): string[] {
  const forced = isFields(tool_choice) && (tool_choice.type === 'tool' || tool_choice.type === 'any');
  const errors =
    forced && !MODELS[model]?.forcedTools
      ? ['tool_choice: forced tool use is not supported by this model']
      : [];
  for (const tool of (Array.isArray(given) ? given : []).filter(isFields)) {
    if (tool.type === undefined || tool.type === 'custom') continue;
    if (!SEARCHES.test(String(tool.type))) errors.push(`tools: unknown type ${tool.type}`);
    else if (tool.name !== 'web_search') errors.push('tools: web search must be named web_search');
    else if (tool.allowed_domains && tool.blocked_domains)
      errors.push('tools: only one of allowed_domains and blocked_domains may be given');
    // Nowhere promised, so nothing of ours may rest on it.
    if (isFields(output_config) && output_config.format !== undefined)
      errors.push('tools: web search is not asked together with output_config.format here');
  }
  return errors;
}

function breakpoints({ system, messages }: Fields): string[] {
  const turns = Array.isArray(messages) ? messages.filter(isFields) : [];
  const blocks = [...blocksOf(system), ...turns.flatMap(({ content }) => blocksOf(content))];
  const marks = blocks.flatMap(({ cache_control: mark }) => (mark === undefined ? [] : [mark]));
  const lives = marks.map((mark) =>
    isFields(mark) && mark.type === 'ephemeral' ? (mark.ttl ?? '5m') : null,
  );
  if (lives.some((ttl) => ttl !== '5m' && ttl !== '1h')) return ['cache_control: unknown type or ttl'];
  if (lives.lastIndexOf('1h') > lives.indexOf('5m') && lives.includes('5m'))
    return ['cache_control: a ttl of 1h must not come after one of 5m'];
  return marks.length > MOST_BREAKPOINTS
    ? [`A maximum of 4 blocks with cache_control may be provided. Found ${marks.length}.`]
    : [];
}

/** Content as blocks; a plain text is one. */
export function blocksOf(content: unknown): Fields[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }];
  return Array.isArray(content) ? content.filter(isFields) : [];
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
