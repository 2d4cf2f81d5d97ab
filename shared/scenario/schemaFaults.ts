// What zod says about a scenario, as faults with a place and plain words. Knows zod's issues, not the scenario.
import { z } from 'zod';
import { fault, type Fault, type Path } from './fault.ts';
import { nearest } from './nearest.ts';
import { keyPlaceOf, nodeAt, placeOf } from './yamlPlain.ts';
import type { YamlNode } from './yamlTree.ts';

type RawIssue = z.core.$ZodRawIssue;
const FOUND_TEXT_MAX = 40;
const KEYS_SHOWN_MAX = 12;

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
      return oneOf(issue.values.map((value) => JSON.stringify(value)));
    case 'too_big':
      return `at most ${String(issue.maximum)}${unitOf(issue.origin)}`;
    case 'too_small':
      return `at least ${String(issue.minimum)}${unitOf(issue.origin)}`;
    case 'invalid_format':
      return issue.inst === undefined ? issue.format : (patternWords(issue.inst) ?? issue.format);
    case 'invalid_union':
      return unionWords(issue);
    case 'unrecognized_keys':
      return oneOf(knownKeys(issue.inst));
    default:
      return issue.message ?? 'another value';
  }
}

function unionWords(issue: RawIssue & { code: 'invalid_union' }): string {
  const options = (issue as { options?: unknown }).options;
  return Array.isArray(options) && options.length > 0
    ? oneOf(options.map((option) => JSON.stringify(option)))
    : 'one of the known kinds';
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

function oneOf(words: readonly string[]): string {
  if (words.length === 1) return words[0] ?? '';
  const shown = words.slice(0, KEYS_SHOWN_MAX).join(', ');
  return `one of ${shown}${words.length > KEYS_SHOWN_MAX ? ', …' : ''}`;
}

/** The words given beside a pattern in the schema, if any. */
function patternWords(inst: unknown): string | undefined {
  if (!isRecord(inst) || !isRecord(inst['_zod']) || !isRecord(inst['_zod']['def'])) return undefined;
  const error = inst['_zod']['def']['error'];
  if (typeof error !== 'function') return undefined;
  const words: unknown = (error as (issue: unknown) => unknown)({});
  if (typeof words === 'string') return words;
  return isRecord(words) && typeof words['message'] === 'string' ? words['message'] : undefined;
}

function knownKeys(inst: unknown): string[] {
  return inst instanceof z.ZodObject ? Object.keys(inst.shape) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
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
  const words = meant === undefined ? expected : `"${meant}"`;
  return fault(keyPlaceOf(tree, path), path, `the unknown key "${key}"`, words);
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
