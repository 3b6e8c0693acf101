/** What an element is made of: its module and everything that comes along with it when it runs. */
import { posix } from 'node:path';
import ts from 'typescript';
import { read } from './repository.js';

/** Paths of the modules that `path` imports for their values, at once or later, all the way down, with their texts. */
export function closure(path: string, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (found.has(path)) return found;
  const text = read(path);
  found.set(path, text);
  const follow = (from: string) => closure(posix.join(posix.dirname(path), from.replace(/\.js$/, '.ts')), found);
  for (const [, from] of text.matchAll(/\bimport\('(\.[^']+)'\)/g)) follow(from!);
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
  for (const statement of statements) {
    const from = isValueImport(statement) && statement.moduleSpecifier;
    if (!from || !ts.isStringLiteral(from) || !from.text.startsWith('.')) continue;
    follow(from.text);
  }
  return found;
}

function isValueImport(statement: ts.Statement): statement is ts.ImportDeclaration | ts.ExportDeclaration {
  if (ts.isExportDeclaration(statement)) return !statement.isTypeOnly;
  if (!ts.isImportDeclaration(statement)) return false;
  const { importClause } = statement;
  if (!importClause) return true;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const { namedBindings } = importClause;
  return !(namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every((one) => one.isTypeOnly));
}
