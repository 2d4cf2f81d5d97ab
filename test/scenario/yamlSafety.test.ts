// Text that is meant to hurt whoever parses it: refused at once, with a place, and never a crash or a hang.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAULTS_MAX, parseScenario } from '../../shared/scenario/loadScenario.ts';
import {
  parseYamlTree,
  SCENARIO_FILE_CHARACTERS_MAX,
  YAML_ALIASES_MAX,
  YAML_DEPTH_MAX,
} from '../../shared/scenario/yamlTree.ts';
import { faultsOf, smallScenario } from './smallScenario.ts';

const FILE = 'bad.yaml';
const QUICK_MS = 1500;

function onlyFault(text: string): string {
  const before = performance.now();
  const faults = faultsOf(text, FILE);
  expect(performance.now() - before).toBeLessThan(QUICK_MS);
  expect(faults).toHaveLength(1);
  const [fault] = faults;
  return fault === undefined ? '' : `${fault.line}:${fault.column} found ${fault.found}, expected ${fault.expected}`;
}

describe('the YAML of a scenario', () => {
  it('may not be larger than the limit', () => {
    const text = `# ${'x'.repeat(SCENARIO_FILE_CHARACTERS_MAX)}`;
    expect(onlyFault(text)).toBe(`1:1 found ${text.length} characters, expected at most 262144`);
  });

  it.each([
    ['brackets', `a: ${'['.repeat(5000)}`, `1:${YAML_DEPTH_MAX + 3}`],
    ['braces', `a: ${'{b: '.repeat(5000)}`, `1:${(YAML_DEPTH_MAX - 1) * 4 + 1}`],
    ['brackets after an apostrophe', `a: it's\nb: ${'['.repeat(5000)}`, `2:${YAML_DEPTH_MAX + 3}`],
    ['dashes', '- '.repeat(5000), `1:${YAML_DEPTH_MAX * 2 + 1}`],
    ['indented keys', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}k:\n`).join(''), '24:24'],
  ])('may not be nested deeper than the limit, by %s', (_name, text, place) => {
    expect(onlyFault(text)).toBe(`${place} found more than 24 levels of nesting, expected at most 24`);
  });

  it('may not grow without end by aliases of aliases', () => {
    const lines = Array.from({ length: 30 }, (_, level) =>
      level === 0 ? 'a0: &a0 [lol, lol]' : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
    );
    expect(onlyFault(lines.join('\n'))).toMatch(/^1\d:\d+ found too many values, expected at most 60000 values$/);
  });

  it('may not use more aliases than the limit', () => {
    const text = `a: &a 1\nb: [${'*a, '.repeat(YAML_ALIASES_MAX + 1)}]`;
    expect(onlyFault(text)).toBe('2:405 found more than 100 aliases, expected at most 100');
  });

  it('may repeat a part by an alias', () => {
    const text = smallScenario('skills: [iron]', 'skills: &own [iron]').replace(
      'quorumRoles: [smith]',
      'quorumRoles: [smith]',
    );
    expect(faultsOf(text, FILE)).toEqual([]);
    const parsed = parseYamlTree('a: &a [1, x]\nb: *a', FILE);
    expect('tree' in parsed && parsed.tree.size).toBe(7);
  });

  it.each([
    ['nothing', '', '1:1 found an empty file, expected a scenario'],
    ['a comment', '# nothing here\n', '1:1 found an empty file, expected a scenario'],
    ['a list', '- 1\n', '1:1 found no mapping, expected the keys of a scenario'],
    ['a word', 'hello', '1:1 found no mapping, expected the keys of a scenario'],
    ['a null byte', 'a: \0', '1:4 found a YAML error (null byte is not allowed in input), expected well-formed YAML'],
    ['an anchor to itself', 'a: &a [*a]', '1:8 found the alias "*a", expected an anchor defined before it'],
    ['a constructor', 'constructor: 1', '1:1 found the key "constructor", expected another name'],
  ])('may not be %s', (_name, text, expected) => {
    expect(onlyFault(text)).toBe(expected);
  });

  it('reads plain words as YAML 1.2 does', () => {
    const parsed = parseYamlTree('{a: yes, b: 0x1F, c: 1e3, d: 007, e: null, f: "1", g: -0.5, h: 2024-01-01}', FILE);
    if (!('tree' in parsed) || parsed.tree.kind !== 'map') throw new Error('no mapping');
    const values = [...parsed.tree.entries].map(([key, { value }]) => [
      key,
      value.kind === 'scalar' ? value.value : '',
    ]);
    expect(Object.fromEntries(values)).toEqual({
      a: 'yes',
      b: '0x1F',
      c: 1000,
      d: 7,
      e: null,
      f: '1',
      g: -0.5,
      h: '2024-01-01',
    });
  });

  it('leaves the prototype of objects alone', () => {
    faultsOf('__proto__: { polluted: 1 }', FILE);
    faultsOf('a: { "__proto__": { polluted: 1 } }', FILE);
    expect('polluted' in {}).toBe(false);
  });

  it('shows a limited number of faults, in the order of the file', () => {
    const many = Array.from({ length: FAULTS_MAX * 3 }, (_, number) => `bad${number}: 1`).join('\n');
    const faults = faultsOf(`${smallScenario()}${many}\n`, FILE);
    expect(faults).toHaveLength(FAULTS_MAX);
    expect(faults.map(({ line }) => line)).toEqual(faults.map(({ line }) => line).sort((a, b) => a - b));
  });

  it('never throws, whatever the text', () => {
    const pieces = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '[',
      ']',
      '{',
      '}',
      '&',
      '*',
      '!',
      '|',
      '>',
      '"',
      "'",
      '#',
      '?',
      '%',
      '\t',
      ',',
      '0',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const result = parseScenario(parts.join(''), { file: FILE });
        expect('faults' in result && result.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws when one line of a good scenario is lost or doubled', () => {
    const lines = smallScenario().split('\n');
    for (const [position, line] of lines.entries()) {
      for (const middle of [[], [line, line]]) {
        const text = [...lines.slice(0, position), ...middle, ...lines.slice(position + 1)].join('\n');
        const result = parseScenario(text, { file: FILE });
        for (const fault of 'faults' in result ? result.faults : []) {
          expect(fault.line, text).toBeLessThanOrEqual(lines.length + 1);
          expect(fault.found).not.toBe('');
          expect(fault.expected).not.toBe('');
        }
      }
    }
  });
});
