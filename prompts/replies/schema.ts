/*
 * The shape of a reply, as the API's grammar takes it. It knows less than Zod: no bounds, no patterns, no
 * optional fields, enums without a promise about case. What it does not know is not asked of it; lists are
 * cut and numbers looked up in code.
 */
import * as z from 'zod';
import type { JsonSchema } from '../rendering/request.ts';

/** The JSON schema of a reply. The same for every request: a schema that changes is compiled anew. */
export function schemaOf(reply: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(reply, {
    override: ({ jsonSchema }) => {
      // Zod bounds integers by what a double can hold; the API refuses bounds.
      delete jsonSchema.minimum;
      delete jsonSchema.maximum;
    },
  });
  return schema;
}

/** A place in the candidate's words by the number of its sentence. */
export const sentenceIds = z.array(z.int());
/** 1 to 5, by anchors. A literal is kept by the grammar; a bound would only be hoped for. */
export const rating = z.literal([1, 2, 3, 4, 5]);
/** Something seen in one sentence. */
export const seen = z.object({ sentence: z.int(), text: z.string() });
/** Something missing: its name, and the sentence where it belongs, or 0. */
export const lacking = z.object({ missing: z.string(), sentence: z.int(), text: z.string() });
