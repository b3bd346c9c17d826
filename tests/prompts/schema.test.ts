import { describe, expect, it } from 'vitest';
import { CATALOG } from '#prompts/catalog.ts';
import type { JsonSchema } from '#prompts/rendering/request.ts';
import { ALL_CASES, PROMPT_IDS } from './all-cases.ts';

/** What the grammar of structured outputs knows; a keyword beyond it is a 400. */
const KNOWN = ['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'description'];

/** Every schema inside a schema, itself first. */
function partsOf(schema: JsonSchema): JsonSchema[] {
  const inner = [...Object.values((schema.properties ?? {}) as object), schema.items ?? []].flat();
  return [schema, ...(inner as JsonSchema[]).flatMap(partsOf)];
}

describe.each(PROMPT_IDS)('the schema of %s', (id) => {
  const { schema } = CATALOG[id];
  const parts = partsOf(schema);
  const objects = parts.filter(({ type }) => type === 'object');

  it('uses only what the grammar knows', () => {
    expect(parts.flatMap((part) => Object.keys(part)).filter((key) => !KNOWN.includes(key))).toEqual([]);
  });

  it('requires every field, in the order in which they are written, and allows no other', () => {
    for (const { properties, required, additionalProperties } of objects) {
      expect(required).toEqual(Object.keys(properties as object));
      expect(additionalProperties).toBe(false);
    }
  });

  it('has no optional fields and no unions, of which the API takes 24 and 16', () => {
    expect(parts.filter(({ type }) => Array.isArray(type) || type === undefined)).toEqual([]);
  });

  it('writes enums in snake_case, because their case is not promised', () => {
    const words = parts
      .flatMap((part) => (part.enum ?? []) as unknown[])
      .filter((it) => typeof it === 'string');
    for (const word of words) expect(word).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
  });

  it('is the same for every input, so that it is compiled once', () => {
    const used = ALL_CASES.filter(({ prompt }) => prompt === id).map(
      ({ request }) => request.output_config.format,
    );
    for (const format of used) expect(format?.schema).toBe(schema);
  });

  it('asks for no bare score (X1)', () => {
    const names = objects.flatMap(({ properties }) => Object.keys(properties as object));
    expect(names.filter((name) => /score|readiness|total/.test(name))).toEqual([]);
  });
});
