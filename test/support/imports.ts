// Every import of a source file, of every form: static, re-export, `import()`, `require`, `import x =`, import types.
// Must not: judge them; test/layers.test.ts does.
import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, walk } from './sourceFiles.ts';

export interface Import {
  /** Path from the project's root of the file that imports. */
  from: string;
  line: number;
  /** As written. */
  specifier: string;
  /** Path from the project's root for a relative import (`../` in front if it leaves the project), else null. */
  path: string | null;
  /** Erased before it runs. */
  isTypeOnly: boolean;
}

export function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  walk(source, (node) => {
    const specifier = specifierOf(node);
    if (specifier === null) return;
    const isRelative = specifier.startsWith('.');
    found.push({
      from: source.fileName,
      line: lineOf(node),
      specifier,
      path: isRelative ? posix.join(posix.dirname(source.fileName), specifier) : null,
      isTypeOnly: isTypeOnly(node),
    });
  });
  return found;
}

/** Null for a node that imports nothing; `<not a literal>` for an import whose target cannot be read. */
function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node)) return textOf(node.moduleSpecifier);
  if (ts.isExportDeclaration(node)) return node.moduleSpecifier ? textOf(node.moduleSpecifier) : null;
  if (ts.isExternalModuleReference(node)) return textOf(node.expression);
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? textOf(node.argument.literal) : null;
  if (ts.isCallExpression(node)) {
    const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
    return isImport || isRequire ? textOf(node.arguments[0]) : null;
  }
  return null;
}

function textOf(node: ts.Node | undefined): string {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : '<not a literal>';
}

/** `import { type A }` counts as a value import: with verbatimModuleSyntax the module is still loaded. */
function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true;
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
  return ts.isExportDeclaration(node) && node.isTypeOnly;
}
