// The project's own files, for the tests that read them as text or as syntax trees.
// Must not: look into anything that is installed, built or recorded.
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ts from 'typescript';

export const projectRoot = join(import.meta.dirname, '..', '..');

const skippedFolders = new Set([
  'node_modules',
  'dist',
  'data',
  'coverage',
  'test-results',
  'playwright-report',
  '.git',
]);

/** Paths from the project's root, with `/`, of all files whose name ends with one of `endings`; sorted. */
export function projectFiles(endings: string[]): string[] {
  return filesUnder(projectRoot)
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** Syntax tree with parent links; types are not resolved. */
export function parseSource(path: string, text = readText(path)): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** Calls `visit` for every node of the tree, parents first. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => {
    walk(child, visit);
  });
}

/** 1-based. */
export function lineOf(node: ts.Node): number {
  const source = node.getSourceFile();
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesUnder(path);
    return [relative(projectRoot, path).split(sep).join('/')];
  });
}
