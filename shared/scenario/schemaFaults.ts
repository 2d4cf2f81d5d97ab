// What zod says about a scenario, as faults with a place and plain words. Knows zod's issues, not the scenario.
import { z } from 'zod';
import { fault, type Fault, type Path } from './fault.ts';
import { nearest } from './nearest.ts';
import { keyPlaceOf, nodeAt, placeOf } from './yamlPlain.ts';
import type { YamlNode } from './yamlTree.ts';

type RawIssue = z.core.$ZodRawIssue;
const FOUND_TEXT_MAX = 40;
const WORDS_SHOWN_MAX = 12;

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a mapping (keys and values)',
  record: 'a mapping (keys and values)',
  null: 'nothing',
};

/** What was expected, from the issue alone; becomes the issue's message. */
export function expectationOf(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_WORDS[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return oneOf(issue.values.map(String), issue.input);
    case 'too_big':
      return `at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case 'too_small':
      return `at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return `text that fits ${issue.format}`;
    case 'invalid_union':
      return unionWords(issue);
    case 'unrecognized_keys':
      return oneOf(knownKeys(issue.inst));
    default:
      return issue.message ?? 'another value';
  }
}

/** A mapping whose kind is told by one of its keys. */
function unionWords(issue: Extract<RawIssue, { code: 'invalid_union' }>): string {
  const options: readonly unknown[] = Array.isArray(issue.options) ? issue.options : [];
  if (options.length === 0) return 'one of the known forms';
  const { input, discriminator } = issue;
  const isNamed = typeof input === 'object' && input !== null && discriminator !== undefined;
  return oneOf(options.map(String), isNamed ? Reflect.get(input, discriminator) : undefined);
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

/** The known words, and the one that was probably meant. */
function oneOf(words: readonly string[], input?: unknown): string {
  const meant = typeof input === 'string' ? nearest(input, words) : undefined;
  const hint = meant === undefined ? '' : ` (perhaps "${meant}")`;
  if (words.length === 1) return words[0] ?? '';
  return `one of ${words.slice(0, WORDS_SHOWN_MAX).join(', ')}${words.length > WORDS_SHOWN_MAX ? ', …' : ''}${hint}`;
}

function knownKeys(inst: unknown): string[] {
  if (inst instanceof z.ZodObject) return Object.keys(inst.shape);
  if (!(inst instanceof z.ZodRecord)) return [];
  const { keyType } = inst;
  return keyType instanceof z.ZodEnum ? keyType.options.map(String) : [];
}

/** Turns the issues of a failed parse into faults; `tree` is what was parsed. */
export function schemaFaults(issues: readonly z.core.$ZodIssue[], tree: YamlNode): Fault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part !== 'symbol');
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => unknownKey([...path, key], issue.message, tree));
    if (issue.code === 'invalid_key') return [unknownKey(path, issue.message, tree)];
    return [fault(placeOf(tree, path), path, foundAt(tree, path), issue.message)];
  });
}

function unknownKey(path: Path, expected: string, tree: YamlNode): Fault {
  const key = String(path.at(-1));
  const known = expected.replace(/^one of /, '').split(', ');
  const meant = nearest(key, known);
  // In `{ a: one, two }` the second half of the text is a key without a value.
  const isHalfText = key.includes(' ') && nodeIsEmpty(nodeAt(tree, path));
  const words = isHalfText ? 'quotes around text that has a comma' : meant === undefined ? expected : `"${meant}"`;
  return fault(keyPlaceOf(tree, path), path, `the unknown key "${key}"`, words);
}

function nodeIsEmpty(node: YamlNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === null;
}

/** What stands at a path, in words. */
export function foundAt(tree: YamlNode, path: Path): string {
  const node = nodeAt(tree, path);
  if (node === undefined) return 'nothing (the key is missing)';
  if (node.kind === 'list') return `a list of ${node.items.length}`;
  if (node.kind === 'map') return 'a mapping';
  if (node.value === null) return 'nothing';
  if (typeof node.value !== 'string') return String(node.value);
  const text = node.value.length > FOUND_TEXT_MAX ? `${node.value.slice(0, FOUND_TEXT_MAX)}…` : node.value;
  return `the text ${JSON.stringify(text)}${node.value.length > FOUND_TEXT_MAX ? ` (${node.value.length} characters)` : ''}`;
}
