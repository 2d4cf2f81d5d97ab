// What can be chosen in a drawing can be reached by keyboard: elements of SVG know only the attribute in small letters.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const CLIENT = join(import.meta.dirname, '..', '..', '..', 'client');
/** `Tag` stands for whichever a drawing needs. */
const SVG_TAGS = new Set(['svg', 'g', 'rect', 'path', 'circle', 'line', 'polyline', 'polygon', 'text', 'Tag']);

function faultsIn(file: string, code: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    const isElement = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);
    if (isElement && SVG_TAGS.has(node.tagName.getText())) {
      const names = node.attributes.properties.map((attribute) => attribute.name?.getText() ?? '');
      if (names.includes('tabIndex')) found.push(`${relative(CLIENT, file)} <${node.tagName.getText()}>`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('marks of drawings', () => {
  it('take the focus', () => {
    const files = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.tsx'));
    const codes = files.map((name) => ({ file: join(CLIENT, name), code: readFileSync(join(CLIENT, name), 'utf8') }));
    expect(codes.filter(({ code }) => code.includes('tabindex={')).length).toBeGreaterThan(0);
    expect(codes.flatMap(({ file, code }) => faultsIn(file, code))).toEqual([]);
  });

  it('would be seen not to', () => {
    expect(faultsIn(join(CLIENT, 'a.tsx'), '<svg><g tabIndex={0} /><p tabIndex={0} /></svg>')).toEqual(['a.tsx <g>']);
  });
});
