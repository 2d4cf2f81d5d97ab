// Finds what would make the rules of the game depend on anything but their state: clock, chance, timers, environment,
// locale, waiting, and the mathematics that engines compute differently.
// Must not: know exceptions.
import ts from 'typescript';
import { lineOf, walk } from './sourceFiles.ts';

/** The functions that all engines agree on to the last bit. Everything else of Math is refused. */
const sameEverywhere = new Set('abs ceil clz32 floor fround hypot imul max min round sign sqrt trunc'.split(' '));

/** Other names of Node and the browser are refused by shared/sim/tsconfig.json, which does not know them. */
const bannedGlobals = new Set(
  (
    'Date Intl Promise WeakRef FinalizationRegistry globalThis eval Function console process setTimeout ' +
    'setInterval setImmediate queueMicrotask requestAnimationFrame'
  ).split(' '),
);

const localeMethods = new Set(
  'localeCompare toLocaleString toLocaleDateString toLocaleTimeString toLocaleUpperCase toLocaleLowerCase'.split(' '),
);

/** One line per finding: `path:line what`. */
export function impuritiesOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  walk(source, (node) => {
    const what = impurity(node);
    if (what !== null) found.push(`${source.fileName}:${lineOf(node)} ${what}`);
  });
  return found;
}

function impurity(node: ts.Node): string | null {
  if (ts.isIdentifier(node)) return impureName(node);
  if (ts.isBinaryExpression(node)) {
    const isPower = [ts.SyntaxKind.AsteriskAsteriskToken, ts.SyntaxKind.AsteriskAsteriskEqualsToken].includes(
      node.operatorToken.kind,
    );
    return isPower ? node.operatorToken.getText() : null;
  }
  if (node.kind === ts.SyntaxKind.AsyncKeyword) return 'async';
  if (node.kind === ts.SyntaxKind.AwaitKeyword || ts.isAwaitExpression(node)) return 'await';
  if (ts.isVariableStatement(node) && ts.isSourceFile(node.parent)) {
    const isConstant = (node.declarationList.flags & ts.NodeFlags.Const) !== 0;
    const isDeclared = node.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.DeclareKeyword) ?? false;
    return isConstant || isDeclared ? null : 'a variable outside the state';
  }
  return null;
}

function impureName(name: ts.Identifier): string | null {
  const { parent, text } = name;
  if (ts.isPropertyAccessExpression(parent) && parent.name === name) {
    return localeMethods.has(text) ? `.${text}()` : null;
  }
  if (isNameOfMember(name)) return null;
  if (text === 'Math') {
    if (!ts.isPropertyAccessExpression(parent)) return 'Math other than Math.name';
    return sameEverywhere.has(parent.name.text) ? null : `Math.${parent.name.text}`;
  }
  return bannedGlobals.has(text) ? text : null;
}

/** `{ Date: 1 }`, `interface X { process: … }`, `enum`, a label: a name of ours, not the global one. */
function isNameOfMember(name: ts.Identifier): boolean {
  const { parent } = name;
  const isMember =
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent);
  return isMember && parent.name === name;
}
