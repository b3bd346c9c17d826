/* The JSON schemas a grammar can be made of, with the API's limits for one request. */

type Schema = { readonly [key: string]: unknown };

const REFUSED = [
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minLength',
  'maxLength',
  'maxItems',
  'uniqueItems',
  'oneOf',
  'not',
  'if',
  'patternProperties',
  'prefixItems',
];
const MOST_OPTIONAL = 24;
const MOST_UNIONS = 16;

/** Why a schema is refused; null when it is fine. */
export function schemaError(schema: unknown): string | null {
  if (!isSchema(schema)) return 'must be an object';
  const all = partsOf(schema);
  const refused = all.flatMap((part) => Object.keys(part).filter((key) => REFUSED.includes(key)))[0];
  if (refused !== undefined) return `the keyword ${refused} is not supported`;
  if (all.some(({ minItems }) => minItems !== undefined && minItems !== 0 && minItems !== 1)) {
    return 'minItems may be 0 or 1';
  }
  if (all.some(({ $ref }) => $ref !== undefined && !String($ref).startsWith('#/$defs/'))) {
    return 'only local references are supported';
  }
  const objects = all.filter(({ type }) => type === 'object');
  if (objects.some(({ additionalProperties }) => additionalProperties !== false)) {
    return 'additionalProperties must be false for objects';
  }
  if (count(objects, optionalOf) > MOST_OPTIONAL) return 'Schema is too complex for compilation';
  const unions = all.filter(({ anyOf, type }) => anyOf !== undefined || Array.isArray(type));
  return unions.length > MOST_UNIONS ? 'Schema is too complex for compilation' : null;
}

function optionalOf({ properties, required }: Schema): number {
  const all = isSchema(properties) ? Object.keys(properties).length : 0;
  return all - (Array.isArray(required) ? required.length : 0);
}

function count(schemas: readonly Schema[], of: (schema: Schema) => number): number {
  return schemas.reduce((sum, schema) => sum + of(schema), 0);
}

/** A schema and all schemas inside it. Names of properties are no keywords. */
function partsOf(schema: Schema): Schema[] {
  const named = [schema.properties, schema.$defs].flatMap((it) => (isSchema(it) ? Object.values(it) : []));
  const listed = [schema.anyOf, schema.allOf].flatMap((it) => (Array.isArray(it) ? it : []));
  return [schema, ...[...named, ...listed, schema.items].filter(isSchema).flatMap(partsOf)];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
