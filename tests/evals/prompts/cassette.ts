/*
 * A recorded reply. One file to a case; it names the request it answers by fingerprint, so that a reply to other
 * words than today's is noticed.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as z from 'zod';
import { CATALOG, type PromptId } from '#prompts/catalog.ts';

const Usage = z.object({
  input_tokens: z.int(),
  output_tokens: z.int(),
  cache_creation_input_tokens: z.int().nullish(),
  cache_read_input_tokens: z.int().nullish(),
  cache_creation: z
    .object({ ephemeral_5m_input_tokens: z.int(), ephemeral_1h_input_tokens: z.int() })
    .nullish(),
  server_tool_use: z.object({ web_search_requests: z.int() }).nullish(),
});

/** One call and its answer. */
export const Call = z.strictObject({
  /** The fingerprint of the request that was answered. */
  request: z.string(),
  model: z.string(),
  /**
   * The text of the reply: as the JSON it was where it was nothing else (that reads in a diff), else as it came.
   * Of a look-up, all blocks.
   */
  reply: z.unknown(),
  /** By the API's count; null for a reply that no model wrote. */
  usage: Usage.nullable(),
  firstWordsMs: z.number().nullable(),
  wholeMs: z.number().nullable(),
});
export type Call = z.infer<typeof Call>;

export const Cassette = z.strictObject({
  prompt: z.enum(Object.keys(CATALOG) as [PromptId, ...PromptId[]]),
  version: z.int(),
  /** "by hand": written by us, as a careful model would answer. Else the day a model was asked. */
  recorded: z.union([z.literal('by hand'), z.iso.date()]),
  lookUp: Call.nullable(),
  answer: Call,
});
export type Cassette = z.infer<typeof Cassette>;

export const CASSETTES = join(import.meta.dirname, 'cassettes');

/** Where the reply to a case is kept. */
export function placeOf(prompt: PromptId, id: string, folder = CASSETTES): string {
  return join(folder, prompt, `${id}.json`);
}

/** The recorded reply to a case; null when there is none yet. */
export function cassetteOf(prompt: PromptId, id: string): Cassette | null {
  const file = placeOf(prompt, id);
  return existsSync(file) ? Cassette.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

export function keep(cassette: Cassette, file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${written(cassette)}\n`);
}

const LINE = 110;

/** JSON that reads well in a diff: what fits stands on one line. */
function written(value: unknown, indent = ''): string {
  const short = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + short.length < LINE - 12) return short;
  const inner = `${indent}  `;
  const entries = Array.isArray(value)
    ? value.map((entry) => `${inner}${written(entry, inner)}`)
    : Object.entries(value).map(([key, entry]) => `${inner}${JSON.stringify(key)}: ${written(entry, inner)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${entries.join(',\n')}\n${indent}${close}`;
}

/** The text of a reply as it came. */
export function textOf({ reply }: Call): string {
  return typeof reply === 'string' ? reply : JSON.stringify(reply);
}

/** A text as a cassette holds it. */
export function asKept(text: string): unknown {
  try {
    const json: unknown = JSON.parse(text);
    return JSON.stringify(json) === text ? json : text;
  } catch {
    return text;
  }
}
