// The arrows between the parts (README, Map): who may import whom, and what the rules of the game may not touch.
// There is no list of exceptions. Must not: get one; move the code instead.
import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { impuritiesOf } from './support/impurities.ts';
import { type Import, importsOf } from './support/imports.ts';
import { parseSource, projectFiles, projectRoot } from './support/sourceFiles.ts';

/** Screens that compute the game again in the browser, and may therefore load its rules. */
const recomputingScreens: string[] = ['replay'];

/** The rules, the analysis, and the scenario's schema, whose lists of words the rules share. */
const pureFolders = ['shared/sim', 'shared/analysis', 'shared/scenario/schema'];

const parts = [
  'client/model',
  'client/net',
  'client/screens',
  'client/widgets',
  'client/words',
  'server/http',
  'server/journal',
  'server/rooms',
  'shared/sim/bots',
  'shared/sim/commands',
  'shared/sim/systems',
  'shared/sim/views',
  'shared/analysis',
  'shared/scenario',
  'shared/wire',
];

const sources = projectFiles(['.ts', '.tsx']).map((path) => parseSource(path));
const imports = sources.flatMap(importsOf);

const isIn =
  (...folders: string[]) =>
  (path: string | null): boolean =>
    path !== null && folders.some((folder) => path.startsWith(`${folder}/`));

const isPackage =
  (...names: string[]) =>
  ({ specifier }: Import): boolean =>
    names.some((name) => specifier === name || specifier.startsWith(`${name}/`));

const isNode = ({ specifier }: Import): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '');

/** Reads well in a failure: which file, where, what. */
const listed = (found: Import[]): string[] => found.map(({ from, line, specifier }) => `${from}:${line} ${specifier}`);

const expectNone = (isForbidden: (one: Import) => boolean): void => {
  expect(listed(imports.filter(isForbidden))).toEqual([]);
};

describe('layers', () => {
  it.each(parts)('sees files in %s', (part) => {
    expect(sources.filter(({ fileName }) => isIn(part)(fileName)).length).toBeGreaterThan(0);
  });

  it('sees imports of every form', () => {
    const source = parseSource(
      'client/x.ts',
      "import a from './a.ts'; import type { B } from '../b.ts'; export * from 'c'; import { type D } from 'd';" +
        "const e = import('e'); const f = require('f'); type G = import('g').G; export type { H } from 'h'; import(x);",
    );
    const seen = importsOf(source).map((one) => `${one.path ?? one.specifier}${one.isTypeOnly ? ' (type)' : ''}`);
    const expected = ['client/a.ts', 'b.ts (type)', 'c', 'd', 'e', 'f', 'g (type)', 'h (type)', '<not a literal>'];
    expect(seen).toEqual(expected);
  });

  it('lets shared import neither client nor server', () => {
    expectNone(({ from, path }) => isIn('shared')(from) && isIn('client', 'server')(path));
  });

  it('keeps client and server apart', () => {
    expectNone(({ from, path }) => isIn('client')(from) && isIn('server')(path));
    expectNone(({ from, path }) => isIn('server')(from) && isIn('client')(path));
  });

  it('lets nothing but tests and tool configuration import tests', () => {
    expectNone(({ from, path }) => isIn('client', 'server', 'shared')(from) && isIn('test')(path));
  });

  it('lets the rules and the analysis import nothing but themselves, the schema, limits, zod, and types', () => {
    const isAllowed = (one: Import): boolean =>
      isIn(...pureFolders)(one.path) ||
      one.path === 'shared/limits.ts' ||
      one.specifier === 'zod' ||
      (isIn('shared')(one.path) && one.isTypeOnly);
    expectNone((one) => isIn(...pureFolders)(one.from) && !isAllowed(one));
  });

  it('lets only client/net, and the scripted players of a rehearsal, import the Colyseus SDK', () => {
    const isClient = isIn('client/net', 'server/lab/rehearse', 'test');
    expectNone((one) => isPackage('@colyseus/sdk')(one) && !isClient(one.from));
  });

  it('lets only widgets know Phaser, and load it by its parts', () => {
    const knows = isIn('client/widgets', 'client/ambient');
    const loads = (one: Import): boolean => one.from === 'client/widgets/flight/phaserParts.ts';
    expectNone((one) => isPackage('phaser')(one) && !knows(one.from));
    expectNone((one) => isPackage('phaser')(one) && !one.isTypeOnly && !loads(one));
    expect(imports.some((one) => isPackage('phaser')(one) && loads(one))).toBe(true);
  });

  it('lets only shared/wire and the server know the schema of the wire', () => {
    expectNone((one) => isPackage('@colyseus/schema')(one) && !isIn('shared/wire', 'server', 'test')(one.from));
  });

  it('lets only the server know the server packages of Colyseus', () => {
    const isServerPackage = isPackage('@colyseus/core', '@colyseus/ws-transport', 'colyseus');
    expectNone((one) => isServerPackage(one) && !isIn('server', 'test')(one.from));
  });

  it('lets only the server, tests and tool configuration import Node', () => {
    expectNone((one) => isNode(one) && isIn('client', 'shared')(one.from));
  });

  it('lets the client see the rules and the analysis as types only', () => {
    const isRecomputing = isIn(...recomputingScreens.map((name) => `client/screens/${name}`));
    expectNone(
      (one) =>
        isIn('client')(one.from) &&
        isIn('shared/sim', 'shared/analysis')(one.path) &&
        !one.isTypeOnly &&
        !isRecomputing(one.from),
    );
  });

  it('has every import name its target as a literal', () => {
    expectNone(({ specifier }) => specifier === '<not a literal>');
  });

  it('has every relative import name an existing file of the project, with its ending', () => {
    const isFile = (path: string): boolean => /\.\w+(\?\w+)?$/.test(path) && existsSync(fileOf(path));
    const fileOf = (path: string): string => join(projectRoot, path.replace(/\?\w+$/, ''));
    expectNone(({ path }) => path !== null && !isFile(path));
  });
});

describe('purity', () => {
  const pure = sources.filter(({ fileName }) => isIn(...pureFolders)(fileName));

  it('holds for the rules and the analysis', () => {
    expect(pure.length).toBeGreaterThan(0);
    expect(pure.flatMap(impuritiesOf)).toEqual([]);
  });

  it.each([
    'new Date()',
    'Date.now()',
    'Math.random()',
    'Math.pow(2, x)',
    'Math.exp(x)',
    'Math.log(x)',
    'Math.sin(x)',
    'const { cos } = Math',
    "Math['tan'](x)",
    'x ** 2',
    'x **= 2',
    'setTimeout(f, 1)',
    'setInterval(f, 1)',
    'console.log(x)',
    'process.env',
    'globalThis.x',
    'async () => x',
    'async function f() {}',
    'await f()',
    'a.localeCompare(b)',
    'let count = 0',
  ])('is broken by %s', (text) => {
    expect(impuritiesOf(parseSource('x.ts', text))).not.toEqual([]);
  });

  it.each(['Math.floor(x)', 'Math.sqrt(x)', 'const count = 0', 'x * x', 'a.process', '({ Date: 1 })', 'x.random()'])(
    'is not broken by %s',
    (text) => {
      expect(impuritiesOf(parseSource('x.ts', text))).toEqual([]);
    },
  );
});
