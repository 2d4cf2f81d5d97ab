// Copies a view (plain records, see shared/sim/views/types.ts) into its wire class and touches only what differs,
// so that a patch holds the difference. Collects the text keys it meets. Must not decide who may see what.
import { $childType, MapSchema, Schema } from '@colyseus/schema';

type Primitive = string | number | boolean;
type PlainValue = Primitive | object;
type Entry = Primitive | Schema;

/**
 * Makes `target` equal to `plain`, field by field.
 * Fields that `plain` does not have keep their value; map entries that it does not have are deleted.
 * @param textKeys receives every key in fields ending in `Key` (one) or `Keys` (space-separated).
 */
export function copyView(target: Schema, plain: object, textKeys: Set<string>): void {
  const fields = target as unknown as Record<string, Entry | MapSchema<Entry>>;
  for (const [name, value] of Object.entries(plain) as [string, PlainValue][]) {
    const current = fields[name];
    if (current instanceof MapSchema) copyMap(current, value as Record<string, PlainValue>, textKeys);
    else if (current instanceof Schema) copyView(current, value as object, textKeys);
    else {
      if (current !== value) fields[name] = value as Primitive;
      if (typeof value === 'string' && value !== '') collectKeys(name, value, textKeys);
    }
  }
}

function copyMap(map: MapSchema<Entry>, plain: Record<string, PlainValue>, textKeys: Set<string>): void {
  for (const id of [...map.keys()]) if (!Object.hasOwn(plain, id)) map.delete(id);
  for (const [id, value] of Object.entries(plain)) {
    const current = map.get(id);
    if (typeof value !== 'object') {
      if (current !== value) map.set(id, value);
    } else if (current instanceof Schema) {
      copyView(current, value, textKeys);
    } else {
      const entry = newEntry(map);
      copyView(entry, value, textKeys);
      map.set(id, entry);
    }
  }
}

/** The class of a map's entries is known to the map alone. */
function newEntry(map: MapSchema<Entry>): Schema {
  const EntryClass = (map as unknown as Record<symbol, new () => Schema>)[$childType];
  if (EntryClass === undefined) throw new Error('copyView: a record in a map of primitives');
  return new EntryClass();
}

function collectKeys(name: string, value: string, textKeys: Set<string>): void {
  if (name.endsWith('Key')) textKeys.add(value);
  else if (name.endsWith('Keys')) for (const key of value.split(' ')) if (key !== '') textKeys.add(key);
}
