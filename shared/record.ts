import * as z from 'zod/mini';

/**
 * A record's schema. Fields it does not know are kept, not dropped: a phone with an older version must hand
 * a newer record on unharmed. The inferred type (see RecordOf) names only the known ones.
 */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.looseObject(shape);
}

/** The type of a record: its known fields, readonly. */
export type RecordOf<Schema extends z.ZodMiniType> = Known<z.infer<Schema>>;

type Known<T> = { readonly [K in keyof T as string extends K ? never : K]: T[K] };
