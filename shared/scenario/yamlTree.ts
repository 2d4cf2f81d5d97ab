// YAML text as a tree in which every key and value knows its line and column. Never throws; refuses what could hang or crash
// a parser (size, nesting, aliases) and what a data file does not need (tags, several documents, keys that are not text).
import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import { fault, type Fault, type Place } from './fault.ts';
import { lineIndex, type LineIndex } from './lineIndex.ts';
import { resolvePlainScalar, type Scalar } from './yamlScalar.ts';

export const SCENARIO_FILE_CHARACTERS_MAX = 256 * 1024;
export const YAML_DEPTH_MAX = 24;
export const YAML_ALIASES_MAX = 100;
/** Nodes of the tree, aliases written out. */
export const YAML_NODES_MAX = 60_000;

export interface YamlEntry {
  keyPlace: Place;
  value: YamlNode;
}
export type YamlNode = { place: Place; /** With aliases written out. */ size: number } & (
  | { kind: 'scalar'; value: Scalar }
  | { kind: 'list'; items: YamlNode[] }
  | { kind: 'map'; entries: Map<string, YamlEntry> }
);
export type YamlMap = Extract<YamlNode, { kind: 'map' }>;

/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

class Refusal extends Error {
  readonly fault: Fault;
  constructor(refused: Fault) {
    super(refused.message);
    this.fault = refused;
  }
}

/** Parses one document; `file` only names it in faults. */
export function parseYamlTree(text: string, file: string): { tree: YamlNode } | { fault: Fault } {
  const start: Place = { file, line: 1, column: 1 };
  if (text.length > SCENARIO_FILE_CHARACTERS_MAX) {
    return { fault: fault(start, [], `${text.length} characters`, `at most ${SCENARIO_FILE_CHARACTERS_MAX}`) };
  }
  try {
    return { tree: new Composer(text, file, parseEvents(text, { maxDepth: YAML_DEPTH_MAX })).compose() };
  } catch (error) {
    if (error instanceof Refusal) return { fault: error.fault };
    return { fault: syntaxFault(error, start) };
  }
}

function syntaxFault(error: unknown, start: Place): Fault {
  if (!(error instanceof YAMLException)) return fault(start, [], 'text that cannot be read', 'YAML');
  const { mark, reason } = error;
  const place = mark === undefined ? start : { ...start, line: mark.line + 1, column: mark.column + 1 };
  if (reason.includes('maxDepth')) {
    return fault(place, [], `more than ${YAML_DEPTH_MAX} levels of nesting`, `at most ${YAML_DEPTH_MAX}`);
  }
  return fault(place, [], `a YAML error (${reason})`, 'well-formed YAML');
}

/** Builds the tree from the parser's events, which come in document order. */
class Composer {
  private readonly text: string;
  private readonly file: string;
  private readonly events: Event[];
  private readonly lines: LineIndex;
  private readonly anchors = new Map<string, YamlNode>();
  private at = 0;
  private aliases = 0;
  /** End of what was read so far: the place of an empty value. */
  private offset = 0;

  constructor(text: string, file: string, events: Event[]) {
    this.text = text;
    this.file = file;
    this.events = events;
    this.lines = lineIndex(text);
  }

  compose(): YamlNode {
    if (this.next()?.type !== EVENT_ID.DOCUMENT) this.refuse(0, 'an empty file', 'a scenario');
    const tree = this.node();
    if (this.next()?.type !== EVENT_ID.POP || this.next() !== undefined) {
      const marker = this.text.indexOf('\n---', this.offset - 1);
      this.refuse(marker < 0 ? this.offset : marker + 1, 'a second document', 'one document per file');
    }
    return tree;
  }

  private next(): Event | undefined {
    return this.events[this.at++];
  }

  private place(offset: number): Place {
    return { file: this.file, ...this.lines(offset) };
  }

  private refuse(offset: number, found: string, expected: string): never {
    throw new Refusal(fault(this.place(offset), [], found, expected));
  }

  private node(): YamlNode {
    const event = this.next();
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) {
      return this.refuse(this.offset, 'an empty file', 'a scenario');
    }
    if (event.type === EVENT_ID.ALIAS) return this.alias(event.anchorStart, event.anchorEnd);
    if (event.tagStart >= 0) this.refuse(event.tagStart, 'a tag', 'plain data without tags');
    const node = this.content(event);
    if (node.size > YAML_NODES_MAX) this.refuse(this.offset, 'too many values', `at most ${YAML_NODES_MAX} values`);
    if (event.anchorStart >= 0) this.anchors.set(this.text.slice(event.anchorStart, event.anchorEnd), node);
    return node;
  }

  private content(event: Exclude<Event, { type: 1 | 5 | 6 }>): YamlNode {
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event);
    this.offset = event.start;
    return event.type === EVENT_ID.SEQUENCE ? this.list(event.start) : this.map(event.start);
  }

  private alias(start: number, end: number): YamlNode {
    this.offset = start;
    if (++this.aliases > YAML_ALIASES_MAX) {
      this.refuse(start - 1, `more than ${YAML_ALIASES_MAX} aliases`, `at most ${YAML_ALIASES_MAX}`);
    }
    const name = this.text.slice(start, end);
    return this.anchors.get(name) ?? this.refuse(start - 1, `the alias "*${name}"`, 'an anchor defined before it');
  }

  private scalar(event: Extract<Event, { type: 4 }>): YamlNode {
    if (event.valueStart < 0) return { kind: 'scalar', value: null, place: this.place(this.offset), size: 1 };
    const isPlain = event.style === SCALAR_STYLE.PLAIN;
    const isQuoted = event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED;
    const place = this.place(isQuoted ? event.valueStart - 1 : event.valueStart);
    this.offset = event.valueEnd;
    const text = getScalarValue(this.text, event);
    return { kind: 'scalar', value: isPlain ? resolvePlainScalar(text) : text, place, size: 1 };
  }

  private isAtEnd(): boolean {
    if (this.events[this.at]?.type !== EVENT_ID.POP) return false;
    this.at++;
    return true;
  }

  private list(start: number): YamlNode {
    const items: YamlNode[] = [];
    let size = 1;
    while (!this.isAtEnd()) {
      const item = this.node();
      items.push(item);
      size += item.size;
    }
    return { kind: 'list', items, place: this.place(start), size };
  }

  private map(start: number): YamlNode {
    const entries = new Map<string, YamlEntry>();
    let size = 1;
    while (!this.isAtEnd()) {
      const key = this.node();
      const keyPlace = key.place;
      const name = key.kind === 'scalar' && key.value !== null ? String(key.value) : null;
      const value = this.node();
      if (name === null) throw new Refusal(fault(keyPlace, [], 'a key that is not text', 'a name'));
      if (FORBIDDEN_KEYS.has(name)) throw new Refusal(fault(keyPlace, [name], `the key "${name}"`, 'another name'));
      const first = entries.get(name);
      if (first !== undefined) {
        throw new Refusal(
          fault(keyPlace, [name], `the key "${name}" again`, `it once (first in line ${first.keyPlace.line})`),
        );
      }
      entries.set(name, { keyPlace, value });
      size += value.size;
    }
    return { kind: 'map', entries, place: this.place(start), size };
  }
}
