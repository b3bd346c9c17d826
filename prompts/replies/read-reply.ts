/*
 * From the text of a reply to a value of its shape (000-101, X17). The grammar should make this a plain
 * JSON.parse; it is tolerant all the same, because a reply was paid for.
 */
import type * as z from 'zod';
import { fail, ok, type Result } from '#shared/result.ts';
import type { JsonSchema } from '../rendering/request.ts';
import { type Unusable, unusable } from './unusable.ts';

/** The value in a reply's text. `schema` is the JSON schema of `reply`, which tells how enums are written. */
export function readReply<Reply>(
  text: string,
  reply: z.ZodType<Reply>,
  schema: JsonSchema,
): Result<Reply, Unusable> {
  const json = parsed(text);
  if (json === undefined) return fail(unusable('It was not one JSON object.'));
  const read = reply.safeParse(withEnumsAsWritten(json, schema));
  if (read.success) return ok(read.data);
  const fields = new Set(read.error.issues.map(({ path }) => nameOf(path)));
  return fail(
    unusable(...[...fields].map((field) => `The field ${field} did not have the shape asked for.`)),
  );
}

/** A path without what the reply chose itself: numbers of entries, keys we do not know. */
function nameOf(path: readonly PropertyKey[]): string {
  const names = path.filter((key) => typeof key === 'string' && /^[a-z_]+$/.test(key));
  return names.length > 0 ? names.map(String).join('.') : '(the whole)';
}

/** The JSON in a text: alone, in a fence, or between other words. */
function parsed(text: string): unknown {
  const inner = /```(?:json)?\s*([\s\S]*?)```/.exec(text)?.[1];
  const braces = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1);
  for (const candidate of [text, inner, braces]) {
    if (candidate === undefined) continue;
    try {
      return JSON.parse(candidate);
    } catch {
      // The next candidate may be JSON.
    }
  }
  return undefined;
}

/** "Almost Ready" is almost_ready: the grammar does not promise the case of what it was given. */
function withEnumsAsWritten(value: unknown, schema: JsonSchema): unknown {
  if (typeof value === 'string' && Array.isArray(schema.enum)) {
    const plain = (word: unknown) =>
      String(word)
        .toLowerCase()
        .replace(/[\s-]+/g, '_');
    return schema.enum.find((word) => plain(word) === plain(value)) ?? value;
  }
  if (Array.isArray(value)) {
    const { items } = schema;
    return isSchema(items) ? value.map((entry) => withEnumsAsWritten(entry, items)) : value;
  }
  if (typeof value === 'object' && value !== null && isSchema(schema.properties)) {
    const { properties } = schema;
    const read = ([key, inner]: [string, unknown]) => {
      const own = Object.hasOwn(properties, key) ? properties[key] : undefined;
      return [key, isSchema(own) ? withEnumsAsWritten(inner, own) : inner];
    };
    return Object.fromEntries(Object.entries(value).map(read));
  }
  return value;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
