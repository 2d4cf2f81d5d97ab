// Following a JSON Schema's pointers: what a piece of it says in full. Must not know what a scenario is.
import type { JsonSchema } from './jsonSchema.ts';

export type Definitions = Readonly<Record<string, JsonSchema>>;

const DEFINITION = '#/$defs/';
/** Definitions without a name of their own: pieces that zod found more than once. */
const NAMELESS = /^__schema\d+$/;

/** What a schema says, with the nameless pieces that it points to filled in; a named one stays a pointer. */
export function resolved(schema: JsonSchema, definitions: Definitions): { schema: JsonSchema; pieces: string[] } {
  const pieces: string[] = [];
  let found = schema;
  for (;;) {
    const name = namedBy(found);
    const piece = name === undefined || !NAMELESS.test(name) ? undefined : definitions[name];
    if (name === undefined || piece === undefined) return { schema: found, pieces };
    pieces.push(name);
    const own = { ...found };
    delete own.$ref;
    found = { ...piece, ...own };
  }
}

/** The definition that a schema points to. */
export function namedBy({ $ref }: JsonSchema): string | undefined {
  return $ref?.startsWith(DEFINITION) === true ? $ref.slice(DEFINITION.length) : undefined;
}

/** Nothing that may also be null is another kind of value for an author: leaving it out says the same. */
export function withoutNull(schema: JsonSchema): JsonSchema {
  const { anyOf, ...own } = schema;
  const others = anyOf?.filter((option) => schemaOf(option).type !== 'null') ?? [];
  return others.length === 1 && others[0] !== undefined ? { ...schemaOf(others[0]), ...own } : schema;
}

export function schemaOf(value: unknown): JsonSchema {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
