// Shared parts: a scenario may name library files; their lists come before its own, translations are put together language by
// language, and their other keys fill what it leaves out.
// The caller fetches the text (disk, upload); here nothing is read, and a shared part includes nothing itself.
import { fault, type Fault } from './fault.ts';
import { parseYamlTree, type YamlEntry, type YamlMap, type YamlNode } from './yamlTree.ts';

/** Text of a shared part by name, or null when there is none. */
export type Include = (name: string) => string | null;

export const INCLUDES_MAX = 20;
const NAME = /^[a-z0-9][a-z0-9-]{0,60}$/;

/** The tree with its shared parts merged in; faults of a part name the part's file. */
export function mergeIncludes(tree: YamlMap, include: Include | undefined): { tree: YamlMap; faults: Fault[] } {
  const wanted = tree.entries.get('include')?.value;
  if (wanted?.kind !== 'list') return { tree, faults: [] };
  const faults: Fault[] = [];
  const entries = new Map<string, YamlEntry>();
  for (const [position, name] of wanted.items.entries()) {
    if (position >= INCLUDES_MAX) {
      faults.push(fault(name.place, ['include', position], 'one more shared part', `at most ${INCLUDES_MAX}`));
      break;
    }
    const part = readPart(name, position, include);
    if ('fault' in part) faults.push(part.fault);
    else for (const [key, entry] of part.tree.entries) addEntry(entries, key, entry);
  }
  for (const [key, entry] of tree.entries) addEntry(entries, key, entry);
  return { tree: { ...tree, entries }, faults };
}

function readPart(
  name: YamlNode,
  position: number,
  include: Include | undefined,
): { tree: YamlMap } | { fault: Fault } {
  const path = ['include', position];
  if (name.kind !== 'scalar' || typeof name.value !== 'string' || !NAME.test(name.value)) {
    return {
      fault: fault(name.place, path, 'something else', 'the name of a shared part (small letters, digits, hyphens)'),
    };
  }
  const text = include?.(name.value) ?? null;
  if (text === null)
    return { fault: fault(name.place, path, `"${name.value}"`, 'the name of a shared part that exists') };
  const parsed = parseYamlTree(text, `library/${name.value}.yaml`);
  if ('fault' in parsed) return parsed;
  if (parsed.tree.kind !== 'map') return { fault: fault(parsed.tree.place, [], 'no mapping', 'keys of a scenario') };
  const nested = parsed.tree.entries.get('include');
  if (nested !== undefined)
    return { fault: fault(nested.keyPlace, ['include'], 'an include in a shared part', 'none there') };
  return { tree: parsed.tree };
}

/** Lists are joined, translations put together; anything else is replaced by what comes later. */
function addEntry(entries: Map<string, YamlEntry>, key: string, entry: YamlEntry): void {
  const before = entries.get(key)?.value;
  const { value } = entry;
  if (key === 'translations' && before?.kind === 'map' && value.kind === 'map') {
    entries.set(key, { ...entry, value: joinLanguages(before, value) });
  } else if (before?.kind === 'list' && value.kind === 'list' && key !== 'include') {
    const items = [...before.items, ...value.items];
    entries.set(key, { ...entry, value: { ...value, items, size: before.size + value.size } });
  } else {
    entries.set(key, entry);
  }
}

/** Texts of a language from several files; where two have the same one, the later counts. */
function joinLanguages(before: YamlMap, later: YamlMap): YamlMap {
  const joined = joinMaps(before, later);
  for (const [language, { value }] of before.entries) {
    const entry = later.entries.get(language);
    if (entry === undefined || value.kind !== 'map' || entry.value.kind !== 'map') continue;
    joined.entries.set(language, { ...entry, value: joinMaps(value, entry.value) });
  }
  return joined;
}

function joinMaps(before: YamlMap, later: YamlMap): YamlMap {
  return { ...later, entries: new Map([...before.entries, ...later.entries]), size: before.size + later.size };
}
