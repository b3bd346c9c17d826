/* Counting like the API: tokens by length, and what a cache kept from earlier calls. */
import type { Clock } from '#shared/clock.ts';
import { blocksOf, isFields } from './validate.ts';

const CHARACTERS_PER_TOKEN = 2.5;
/** Shorter beginnings are not kept. */
const FEWEST_CACHED_TOKENS = 512;
const MINUTES = { '5m': 5, '1h': 60 } as const;

export interface InputUsage {
  readonly input_tokens: number;
  readonly cache_creation_input_tokens: number;
  readonly cache_read_input_tokens: number;
  readonly cache_creation: { ephemeral_5m_input_tokens: number; ephemeral_1h_input_tokens: number };
}

export function tokensOf(text: string): number {
  return Math.ceil(text.length / CHARACTERS_PER_TOKEN);
}

interface Beginning {
  readonly text: string;
  readonly ttl: '5m' | '1h';
}

/** Counts input and remembers beginnings; effort, thinking and format are part of a beginning. */
export function promptCache(clock: Clock) {
  const keptUntil = new Map<string, number>();

  return {
    count(body: { readonly [key: string]: unknown }): InputUsage {
      const { whole, beginnings } = readable(body);
      const long = beginnings.filter(({ text }) => tokensOf(text) >= FEWEST_CACHED_TOKENS);
      const read = long.findLast(({ text }) => (keptUntil.get(text) ?? 0) > clock.now());
      for (const { text, ttl } of long) keptUntil.set(text, clock.now() + MINUTES[ttl] * 60_000);
      const last = long.at(-1);
      const readTokens = tokensOf(read?.text ?? '');
      const written = tokensOf(last?.text ?? '') - readTokens;
      return {
        input_tokens: tokensOf(whole) - readTokens - written,
        cache_creation_input_tokens: written,
        cache_read_input_tokens: readTokens,
        cache_creation: {
          ephemeral_5m_input_tokens: last?.ttl === '5m' ? written : 0,
          ephemeral_1h_input_tokens: last?.ttl === '1h' ? written : 0,
        },
      };
    },
  };
}

/** A request as one text in the order in which it is cached, and the beginnings that are to be kept. */
function readable(body: { readonly [key: string]: unknown }): { whole: string; beginnings: Beginning[] } {
  const { model, thinking, output_config, tools, system, messages } = body;
  let whole = JSON.stringify([model, thinking, output_config, tools]);
  const beginnings: Beginning[] = [];
  const turns = Array.isArray(messages) ? messages.filter(isFields) : [];
  for (const block of [...blocksOf(system), ...turns.flatMap(({ content }) => blocksOf(content))]) {
    whole += String(block.text ?? JSON.stringify(block));
    const mark = block.cache_control;
    if (isFields(mark)) beginnings.push({ text: whole, ttl: mark.ttl === '1h' ? '1h' : '5m' });
  }
  return { whole, beginnings };
}
