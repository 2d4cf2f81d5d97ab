// Every field of a scenario as a row for the author's guide, read from the JSON Schema: dotted path, meaning, kind, default.
// Must not render anything and know no field by name, so that no field can be forgotten.
import type { JsonSchema } from './jsonSchema.ts';
import { kindOf } from './guideKinds.ts';
import { type Definitions, resolved, schemaOf, withoutNull } from './guidePieces.ts';

export interface Field {
  /** `hands[]`, `value.centsPerTick`, `effortMilli.<id>`. */
  path: string;
  /** Its own description; empty when the schema has none. */
  meaning: string;
  kind: string;
  /** As JSON; `required`, or empty when it may be left out and has none. */
  otherwise: string;
}

/** The forms that a mapping may have, told apart by one of its keys. */
export interface Forms {
  path: string;
  /** The key that tells them apart. */
  key: string;
  forms: { name: string; meaning: string; fields: Field[] }[];
}

export interface Section {
  /** The top-level key. */
  name: string;
  meaning: string;
  kind: string;
  otherwise: string;
  fields: Field[];
  forms: Forms[];
}

/** One section for each top-level key, in the order of the schema. */
export function guideSections(root: JsonSchema): Section[] {
  const definitions = (root.$defs ?? {}) as Definitions;
  /** Where each nameless mapping was listed first: a second one only refers to it. */
  const listedAt = new Map<string, string>();
  return Object.entries(root.properties ?? {}).map(([name, value]) => {
    const walk: Walk = { definitions, listedAt, fields: [], forms: [] };
    const whole = fieldOf(name, name, schemaOf(value), root, walk);
    descend(schemaOf(value), '', name, walk);
    return {
      name,
      meaning: whole.meaning,
      kind: walk.sameAs === undefined ? whole.kind : `${whole.kind}, as \`${walk.sameAs}\``,
      otherwise: whole.otherwise,
      fields: walk.fields,
      forms: walk.forms,
    };
  });
}

interface Walk {
  definitions: Definitions;
  listedAt: Map<string, string>;
  fields: Field[];
  forms: Forms[];
  /** The top-level key whose fields the whole section has. */
  sameAs?: string;
}

function fieldOf(name: string, path: string, schema: JsonSchema, parent: JsonSchema, walk: Walk): Field {
  const { schema: found } = resolved(schema, walk.definitions);
  const isRequired = parent.required?.includes(name) === true;
  return {
    path,
    meaning: found.description ?? '',
    kind: kindOf(name, schema, walk.definitions),
    otherwise: found.default === undefined ? (isRequired ? 'required' : '') : JSON.stringify(found.default),
  };
}

/** Lists what is inside a mapping, a list or a choice of mappings. */
function descend(schema: JsonSchema, path: string, top: string, walk: Walk): void {
  const outer = resolved(schema, walk.definitions);
  const { schema: found, pieces: inner } = resolved(withoutNull(outer.schema), walk.definitions);
  const pieces = [...outer.pieces, ...inner];
  if (found.oneOf !== undefined) listForms(found, path, top, pieces, walk);
  else if (found.properties !== undefined) listFields(found, path, top, pieces, walk);
  else if (found.items !== undefined && found.prefixItems === undefined)
    descend(schemaOf(found.items), path === '' ? '' : `${path}[]`, top, walk);
  else if (typeof found.additionalProperties === 'object')
    descend(schemaOf(found.additionalProperties), path === '' ? '<key>' : `${path}.<key>`, top, walk);
}

function listFields(found: JsonSchema, path: string, top: string, pieces: string[], walk: Walk): void {
  if (refersBack(path, top, pieces, walk)) return;
  for (const [name, value] of Object.entries(found.properties ?? {})) {
    const at = path === '' ? name : `${path}.${name}`;
    walk.fields.push(fieldOf(name, at, schemaOf(value), found, walk));
    descend(schemaOf(value), at, top, walk);
  }
}

function listForms(found: JsonSchema, path: string, top: string, pieces: string[], walk: Walk): void {
  if (refersBack(path, top, pieces, walk)) return;
  const options = (found.oneOf ?? []).map((option) => resolved(schemaOf(option), walk.definitions).schema);
  const key = Object.keys(options[0]?.properties ?? {})[0] ?? '';
  const forms = options.map((option) => {
    const teller = schemaOf(option.properties?.[key]);
    const inner: Walk = { ...walk, fields: [], forms: [] };
    for (const [name, value] of Object.entries(option.properties ?? {})) {
      if (name === key) continue;
      inner.fields.push(fieldOf(name, name, schemaOf(value), option, inner));
      descend(schemaOf(value), name, top, inner);
    }
    const { const: name, description } = resolved(teller, walk.definitions).schema;
    return { name: String(name), meaning: description ?? '', fields: inner.fields };
  });
  walk.forms.push({ path, key, forms });
}

/** Whether the same mapping has been listed elsewhere; then the row only says where. */
function refersBack(path: string, top: string, pieces: string[], walk: Walk): boolean {
  const place = path === '' ? top : `${top}: ${path}`;
  const before = pieces.map((piece) => walk.listedAt.get(piece)).find((found) => found !== undefined);
  for (const piece of pieces) if (before === undefined) walk.listedAt.set(piece, place);
  if (before === undefined) return false;
  const row = walk.fields.at(-1);
  if (row !== undefined && row.path === path.replace(/(\[\]|\.<key>)+$/, '')) row.kind += `, as \`${before}\``;
  else walk.sameAs = before;
  return true;
}
