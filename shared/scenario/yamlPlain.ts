// A YAML tree as plain data, and the way back: from a path in the data to the node that it came from.
import type { Path, Place } from './fault.ts';
import { unique } from './schema/unique.ts';
import type { YamlNode } from './yamlTree.ts';

/** Plain objects, lists and scalars; keys were checked by the tree. */
export function toPlain(node: YamlNode): unknown {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? unique(node.value) : node.value;
  if (node.kind === 'list') return node.items.map(toPlain);
  return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, toPlain(value)]));
}

/** The node at a path; undefined when there is none. */
export function nodeAt(tree: YamlNode, path: Path): YamlNode | undefined {
  let node: YamlNode | undefined = tree;
  for (const part of path) node = node === undefined ? undefined : childOf(node, part);
  return node;
}

/** Where to look for a path: the value itself, or the nearest parent that exists. */
export function placeOf(tree: YamlNode, path: Path): Place {
  let node = tree;
  for (const part of path) {
    const child = childOf(node, part);
    if (child === undefined) break;
    node = child;
  }
  return node.place;
}

/** Where the key at the end of a path is written. */
export function keyPlaceOf(tree: YamlNode, path: Path): Place {
  const parent = nodeAt(tree, path.slice(0, -1));
  const key = path.at(-1);
  if (parent?.kind === 'map' && key !== undefined) {
    const entry = parent.entries.get(String(key));
    if (entry !== undefined) return entry.keyPlace;
  }
  return placeOf(tree, path);
}

function childOf(node: YamlNode, part: string | number): YamlNode | undefined {
  if (node.kind === 'map') return node.entries.get(String(part))?.value;
  if (node.kind === 'list' && typeof part === 'number') return node.items[part];
  return undefined;
}
