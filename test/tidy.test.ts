// The house rules on files that types and lint do not check, so that they stay true without anybody remembering them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  codeFaults,
  fileSize,
  functionSizes,
  headerFault,
  nameFault,
  type Size,
  strayPaths,
} from './support/fileFaults.ts';
import { parseSource, projectFiles, projectRoot, readText } from './support/sourceFiles.ts';

const fileLinesMax = 300;
const functionLinesMax = 70;

/** Larger than the limits, and why that is better than a split. `path` of a file, or `path name` of a function. */
const sizeExceptions: Record<string, string> = {};

/** Tables: one entry per line, nothing to follow. */
const isTable = (path: string): boolean => /^(client|shared)\/words\/\w\w\//.test(path);

const code = projectFiles(['.ts', '.tsx', '.js', '.mjs']);
const typescript = code.filter((path) => /\.tsx?$/.test(path)).map((path) => parseSource(path));
const texts = [...code, ...projectFiles(['.md', '.html', '.css', '.yaml', '.yml', '.json', '.sql'])].filter(
  (path) => path !== 'package-lock.json',
);

describe('tidy', () => {
  it('sees the files of every part', () => {
    for (const part of ['client', 'server', 'shared', 'test']) {
      expect(code.filter((path) => path.startsWith(`${part}/`)).length, part).toBeGreaterThan(3);
    }
  });

  it('opens every file with what it is for', () => {
    expect(code.map((path) => headerFault(path, readText(path))).filter((fault) => fault !== null)).toEqual([]);
  });

  it('gives every file and folder a name that says something', () => {
    expect([...new Set([...code, ...texts])].map(nameFault).filter((fault) => fault !== null)).toEqual([]);
  });

  it('names no path outside the project', () => {
    expect(texts.flatMap((path) => strayPaths(path, readText(path)))).toEqual([]);
  });

  it('has no `any`, no silenced checker, no test that does not run, no default export', () => {
    expect(typescript.flatMap(codeFaults)).toEqual([]);
  });

  it('keeps files and functions small, but for the listed ones', () => {
    const files = code.filter((path) => !isTable(path)).map((path) => fileSize(path, readText(path)));
    const large: Size[] = [
      ...files.filter(({ lines }) => lines > fileLinesMax),
      ...typescript.flatMap(functionSizes).filter(({ lines }) => lines > functionLinesMax),
    ];
    const listed = (size: Size): boolean => sizeExceptions[size.name] !== undefined;
    expect(large.filter((size) => !listed(size)).map(({ name, lines }) => `${name}: ${lines} lines`)).toEqual([]);
    // An exception that is no longer one leaves the list.
    expect(Object.keys(sizeExceptions).filter((name) => !large.some((size) => size.name === name))).toEqual([]);
  });

  it('names every direct dependency in the notices, with the version it has', () => {
    const packageSchema = z.object({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
    });
    const { dependencies, devDependencies } = packageSchema.parse(
      JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')),
    );
    const notices = readText('THIRD_PARTY_NOTICES.md').replaceAll(/ +/g, ' ');
    const all = Object.entries({ ...dependencies, ...devDependencies });
    expect(all.filter(([name, version]) => !notices.includes(`| ${name} | ${version} |`))).toEqual([]);
  });
});

describe('tidy, on made-up files', () => {
  it.each([
    ['no header', headerFault('a.ts', 'export const a = 1;\n')],
    ['a header of six lines', headerFault('a.ts', '// a\n'.repeat(6))],
    ['a vague name', nameFault('client/widgets/utils.ts')],
    ['a vague folder', nameFault('client/helpers/color.ts')],
    ['any', codeFaults(parseSource('a.ts', 'const a: any = 1;'))[0]],
    ['a cast to any', codeFaults(parseSource('a.ts', 'const a = b as any;'))[0]],
    ['a silenced type check', codeFaults(parseSource('a.ts', 'const a = 1;\n// @ts-ignore\nf();'))[0]],
    ['a skipped test', codeFaults(parseSource('a.ts', "it.skip('x', f);"))[0]],
    ['a test that runs alone', codeFaults(parseSource('a.ts', "describe.only('x', f);"))[0]],
    ['a conditional test', codeFaults(parseSource('a.ts', "it.skipIf(true)('x', f);"))[0]],
    ['a default export', codeFaults(parseSource('a.ts', 'export default 1;'))[0]],
    ['a path of a machine', strayPaths('a.ts', `const a = '${['', 'home', 'anna', 'x'].join('/')}';`)[0]],
    ['a path that leaves the project', strayPaths('server/a.ts', `// see ${'../'.repeat(2)}notes.md`)[0]],
  ])('finds %s', (_what, fault) => {
    expect(fault).toEqual(expect.any(String));
  });

  it('measures functions by their own lines', () => {
    const text = `function long() {\n${'  f();\n'.repeat(80)}}\nconst short = () => 1;\n`;
    expect(functionSizes(parseSource('a.ts', text))).toEqual([
      { name: 'a.ts long', lines: 82 },
      { name: 'a.ts short', lines: 1 },
    ]);
  });

  it('lets an honest file pass', () => {
    const text =
      "// What it is for.\nimport { b } from '../shared/b.ts';\nexport const a = (many: string) => b.skip(many);\n";
    const faults = [headerFault('client/a.ts', text), nameFault('client/a.ts')];
    expect(faults).toEqual([null, null]);
    expect([...strayPaths('client/a.ts', text), ...codeFaults(parseSource('client/a.ts', text))]).toEqual([]);
  });
});
