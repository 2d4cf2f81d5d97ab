// No words outside the catalogues: neither as text of an element nor in an attribute that people see or hear.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const CLIENT = join(import.meta.dirname, '..', '..', '..', 'client');
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'title',
  'alt',
  'placeholder',
  'label',
  'note',
  'text',
  'sure',
]);
const LETTERS = /\p{L}{2}/u;

const sources = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx'))
  .map((name) => join(CLIENT, name));

/** What of a file people would read without a catalogue. */
function foundIn(file: string, code: string): string[] {
  const found: string[] = [];
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const note = (node: ts.Node, text: string): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (LETTERS.test(text)) found.push(`${relative(CLIENT, file)}:${line + 1} ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) note(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && ts.isJsxElement(node.parent)) noteLiterals(node.expression);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) note(node, node.initializer.text);
      else if (ts.isJsxExpression(node.initializer) && node.initializer.expression)
        noteLiterals(node.initializer.expression);
    }
    ts.forEachChild(node, visit);
  };
  /** A literal that is shown itself, not one that is compared or handed to a function. */
  const noteLiterals = (node: ts.Expression): void => {
    if (ts.isStringLiteralLike(node)) note(node, node.text);
    else if (ts.isTemplateExpression(node)) {
      note(node, node.head.text);
      for (const span of node.templateSpans) note(span, span.literal.text);
    } else if (ts.isConditionalExpression(node)) {
      noteLiterals(node.whenTrue);
      noteLiterals(node.whenFalse);
    } else if (ts.isParenthesizedExpression(node)) noteLiterals(node.expression);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken)
      noteLiterals(node.right);
  };
  visit(source);
  return found;
}

describe('words outside the catalogues', () => {
  it('are not in any screen or widget', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((file) => foundIn(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>', 'Hello'],
    ['<p>{isOn ? "Yes" : t("no")}</p>', 'Yes'],
    ['<p>{isOn && `Load ${n}`}</p>', 'Load'],
    ['<input placeholder="Name" />', 'Name'],
    ['<a title={isOn ? t("a") : "Open"} />', 'Open'],
  ])('would be found in %s', (code, words) => {
    expect(foundIn('a.tsx', code)).toEqual([`${relative(CLIENT, 'a.tsx')}:1 ${words}`]);
  });

  it.each(['<p>{t("a.b")}</p>', '<p class="big">·</p>', '<p>{phase === "running" && <b />}</p>', '<p>{5} h</p>'])(
    'are not seen in %s',
    (code) => {
      expect(foundIn('a.tsx', code)).toEqual([]);
    },
  );
});
