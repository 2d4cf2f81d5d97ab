// What a value of a scenario is, in words for its author: its kind, its unit and its range. Units come from field names.
import { type Definitions, namedBy, resolved, schemaOf, withoutNull } from './guidePieces.ts';
import type { JsonSchema } from './jsonSchema.ts';

const UNITS: readonly [RegExp, string][] = [
  [/perThousandTicks$/i, 'in 1000 ticks'],
  [/perMillion$/i, 'per million'],
  [/perMille$|^intents$/i, 'per mille'],
  [/MilliPerTick$/, 'milli-points a tick'],
  [/Milli$/, 'milli-points'],
  [/MbPerTick$/, 'megabytes a tick'],
  [/ticks?$/i, 'ticks'],
];

/** Named values, in the words of an author; the rest goes by its name, which the guide's first table explains. */
const NAMES: Readonly<Record<string, string>> = {
  line: 'text',
  prose: 'paragraph',
  perMille: 'per mille',
  factorPerMille: 'factor, per mille',
  effortMilli: 'milli-hours',
};

/** @param name of the field: its last word is the unit */
export function kindOf(name: string, schema: JsonSchema, definitions: Definitions): string {
  const opened = withoutNull(resolved(schema, definitions).schema);
  const { schema: found } = resolved(opened, definitions);
  const named = namedBy(found);
  if (named !== undefined) return namedKind(name, named);
  if (found.const !== undefined) return code(found.const);
  if (found.enum !== undefined) return `one of ${found.enum.map(code).join(', ')}`;
  switch (found.type) {
    case 'string':
      return 'text';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return [unitOf(name), rangeOf(found)].filter((word) => word !== '').join(', ');
    case 'array':
      return listKind(name, found, definitions);
    default:
      return found.additionalProperties !== undefined && typeof found.additionalProperties === 'object'
        ? recordKind(name, found, definitions)
        : 'mapping';
  }
}

export function rangeOf({ minimum, maximum }: JsonSchema): string {
  const isOpen = maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER;
  if (minimum === undefined || minimum <= Number.MIN_SAFE_INTEGER) return isOpen ? '' : `at most ${maximum}`;
  return isOpen ? `from ${minimum}` : `${minimum} to ${maximum}`;
}

export const code = (value: unknown): string => `\`${String(value)}\``;

const unitOf = (name: string): string => UNITS.find(([pattern]) => pattern.test(name))?.[1] ?? 'whole number';

function namedKind(name: string, named: string): string {
  const words = NAMES[named] ?? named;
  return named === 'cents' && /PerTick$|PerHandTick$/.test(name) ? `${words} a tick` : words;
}

function listKind(name: string, { items, prefixItems, minItems, maxItems }: JsonSchema, definitions: Definitions) {
  if (prefixItems !== undefined) {
    const first = kindOf(name, schemaOf(prefixItems[0]), definitions);
    return `list of ${prefixItems.length}: ${first}`;
  }
  const bounds = rangeOf({ ...(minItems ? { minimum: minItems } : {}), ...(maxItems ? { maximum: maxItems } : {}) });
  return `list of ${kindOf(name, schemaOf(items), definitions)}${bounds === '' ? '' : ` (${bounds})`}`;
}

function recordKind(name: string, { propertyNames, additionalProperties }: JsonSchema, definitions: Definitions) {
  const keys = kindOf('', schemaOf(propertyNames), definitions);
  return `mapping from ${keys} to ${kindOf(name, schemaOf(additionalProperties), definitions)}`;
}
