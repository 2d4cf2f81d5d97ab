// What is wrong with one source file by the house rules that neither types nor lint check (README, Decisions).
// Must not: know exceptions; test/tidy.test.ts lists those.
import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { lineOf, projectRoot, walk } from './sourceFiles.ts';

export interface Size {
  /** `path` of a file, `path name` of a function. */
  name: string;
  lines: number;
}

const vagueNames = /^(utils?|helpers?|managers?|misc)$/i;
const forbiddenComments = /@ts-(ignore|nocheck|expect-error)|eslint-disable|prettier-ignore|istanbul ignore|v8 ignore/;
const unfinishedTests = new Set(['skip', 'only', 'todo', 'fixme', 'fails', 'skipIf', 'runIf', 'slow']);
const testFunctions = new Set(['it', 'test', 'describe', 'suite', 'bench']);

/** The first lines must say what the file is for: 1 to 5 lines of `//`, at the very top (after `#!`). */
export function headerFault(path: string, text: string): string | null {
  const lines = text.replace(/^#!.*\n/, '').split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const count = end === -1 ? lines.length : end;
  if (count >= 1 && count <= 5) return null;
  return `${path}: opens with ${count} comment lines, expected 1 to 5`;
}

export function nameFault(path: string): string | null {
  const vague = path.split('/').find((part) => vagueNames.test(part.replace(/\..*$/, '')));
  return vague === undefined ? null : `${path}: a name that says nothing: ${vague}`;
}

/** Paths of this machine, and relative ones that leave the project, in any kind of text. */
export function strayPaths(path: string, text: string): string[] {
  const home = dirname(projectRoot);
  const machinePaths = [/(?<![\w.])\/(home|root|Users)\/\w+/g, /\b[A-Z]:\\\w+/g];
  if (home.split('/').length === 2 && !['/', '/tmp'].includes(home)) {
    machinePaths.push(new RegExp(`(?<![\\w./-])${home}(?=[/'"\`\\s]|$)`, 'gm'));
  }
  const absolute = machinePaths.flatMap((pattern) => text.match(pattern) ?? []);
  const climbing = (text.match(/(?<![\w./])(\.\.\/)+[\w.@-]*/g) ?? []).filter((written) =>
    relative(projectRoot, join(projectRoot, dirname(path), written)).startsWith('..'),
  );
  return [...absolute, ...climbing].map((found) => `${path}: names a path outside the project: ${found}`);
}

/** `any`, silenced checkers, tests that do not run, default exports. */
export function codeFaults(source: ts.SourceFile): string[] {
  const found: string[] = [];
  // A tool's configuration is one, and so may be what a declaration says of a package.
  const mayDefault = /\.config\.[jt]s$|\.d\.ts$/.test(source.fileName);
  walk(source, (node) => {
    const what = codeFault(node, mayDefault);
    if (what !== null) found.push(`${source.fileName}:${lineOf(node)} ${what}`);
  });
  const comment = commentsOf(source).find((text) => forbiddenComments.test(text));
  if (comment !== undefined) found.push(`${source.fileName}: silences a checker: ${comment}`);
  return found;
}

/** Functions with their lengths. What is given to `describe` is a list of tests, not a function. */
export function functionSizes(source: ts.SourceFile): Size[] {
  const found: Size[] = [];
  walk(source, (node) => {
    if (!ts.isFunctionLike(node) || isTestBlock(node)) return;
    const lines = source.getLineAndCharacterOfPosition(node.end).line + 2 - lineOf(node);
    found.push({ name: `${source.fileName} ${functionName(node)}`, lines });
  });
  return found;
}

export function fileSize(path: string, text: string): Size {
  return { name: path, lines: text.trimEnd().split('\n').length };
}

function codeFault(node: ts.Node, mayDefault: boolean): string | null {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isExportAssignment(node) && !mayDefault) return 'default export';
  if (!ts.isPropertyAccessExpression(node)) return null;
  const root = node.getText().split(/[.(]/)[0] ?? '';
  return testFunctions.has(root) && unfinishedTests.has(node.name.text)
    ? `a test that does not run: ${node.getText()}`
    : null;
}

function commentsOf(source: ts.SourceFile): string[] {
  const text = source.text;
  const comments = new Set<string>();
  walk(source, (node) => {
    for (const range of [
      ...(ts.getLeadingCommentRanges(text, node.pos) ?? []),
      ...(ts.getTrailingCommentRanges(text, node.end) ?? []),
    ]) {
      comments.add(text.slice(range.pos, range.end));
    }
  });
  return [...comments];
}

function isTestBlock(node: ts.Node): boolean {
  return (
    ts.isCallExpression(node.parent) && /^(describe|suite|test\.describe)\b/.test(node.parent.expression.getText())
  );
}

function functionName(node: ts.SignatureDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) return parent.name.getText();
  return `(${basename(node.getSourceFile().fileName)}:${lineOf(node)})`;
}
