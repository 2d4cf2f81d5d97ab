// Copies a view (plain records, see shared/sim/views/types.ts) into its wire class and touches only what differs,
// so that a patch holds the difference. Remembers what it copied, because asking the wire classes costs more than comparing.
// Collects the text keys it meets. Must not decide who may see what.
import { $childType, MapSchema, Schema } from '@colyseus/schema';

type Primitive = string | number | boolean;
type PlainValue = Primitive | object;
type PlainRecord = Readonly<Record<string, PlainValue>>;
type Entry = Primitive | Schema;

/** The entries of each map as they were copied last; copies, because a view may hold what changes later. */
const COPIED = new WeakMap<MapSchema<Entry>, Map<string, PlainValue>>();

/**
 * Makes `target` equal to `plain`, field by field; only this function may write to it.
 * Fields that `plain` does not have keep their value; map entries that it does not have are deleted.
 * @param textKeys receives every key in fields ending in `Key` (one) or `Keys` (space-separated); keys in entries that are as they
 * were have been received before: a target has one set.
 */
export function copyView(target: Schema, plain: object, textKeys: Set<string>): void {
  copyFields(target, plain as PlainRecord, null, textKeys);
}

/** @param before what the fields are known to be; null = nothing is known */
function copyFields(target: Schema, plain: PlainRecord, before: PlainRecord | null, textKeys: Set<string>): void {
  const fields = target as unknown as Record<string, Entry | MapSchema<Entry>>;
  for (const name in plain) {
    const value = plain[name];
    if (value === undefined) continue;
    if (typeof value !== 'object') {
      if (before !== null && before[name] === value) continue;
      if (fields[name] !== value) fields[name] = value;
      if (typeof value === 'string' && value !== '') collectKeys(name, value, textKeys);
      continue;
    }
    const current = fields[name];
    if (current instanceof MapSchema) copyMap(current, value as PlainRecord, textKeys);
    else if (current instanceof Schema) copyFields(current, value as PlainRecord, null, textKeys);
  }
}

function copyMap(map: MapSchema<Entry>, plain: PlainRecord, textKeys: Set<string>): void {
  const copied = COPIED.get(map) ?? new Map<string, PlainValue>();
  COPIED.set(map, copied);
  let count = 0;
  for (const id in plain) {
    const value = plain[id];
    if (value === undefined) continue;
    count += 1;
    const before = copied.get(id);
    if (typeof value !== 'object') {
      if (before === value) continue;
      map.set(id, value);
      copied.set(id, value);
    } else if (typeof before !== 'object' || !isSame(before as PlainRecord, value as PlainRecord)) {
      copyEntry(map, id, value as PlainRecord, (before ?? null) as PlainRecord | null, textKeys);
      copied.set(id, { ...(before as object | undefined), ...value });
    }
  }
  if (count === copied.size) return;
  for (const id of copied.keys()) {
    if (Object.hasOwn(plain, id)) continue;
    map.delete(id);
    copied.delete(id);
  }
}

function copyEntry(
  map: MapSchema<Entry>,
  id: string,
  plain: PlainRecord,
  before: PlainRecord | null,
  textKeys: Set<string>,
): void {
  const current = map.get(id);
  if (current instanceof Schema) {
    copyFields(current, plain, before, textKeys);
    return;
  }
  const entry = newEntry(map);
  copyFields(entry, plain, null, textKeys);
  map.set(id, entry);
}

/** Whatever holds more than primitives is looked into. */
function isSame(before: PlainRecord, plain: PlainRecord): boolean {
  for (const name in plain) {
    const value = plain[name];
    if (before[name] !== value || typeof value === 'object') return false;
  }
  return true;
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
