import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A sentence as the code writes it, and the sentences that it may become. */
export interface Written {
  /** What the call says first, where that is a name: `forbid('period', …)`. */
  readonly name: string | undefined;
  readonly text: string;
  readonly pattern: RegExp;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function writtenIn(node: ts.Node | undefined, name?: string): Written[] {
  if (!node) return [];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap((each) => writtenIn(each, name));
  if (ts.isStringLiteralLike(node)) return [{ name, text: node.text, pattern: RegExp(`^${escaped(node.text)}$`) }];
  if (!ts.isTemplateExpression(node)) return [];
  const parts = [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text);
  return [{ name, text: parts.join('…'), pattern: RegExp(`^${parts.map(escaped).join('.*')}$`, 's') }];
}

const nodesIn = (node: ts.Node): ts.Node[] => {
  const all = [node];
  node.forEachChild((child) => void all.push(...nodesIn(child)));
  return all;
};

const treeOf = (path: string): ts.Node[] => {
  const url = new URL(`../../src/documents/${path}`, import.meta.url);
  return nodesIn(ts.createSourceFile(path, readFileSync(url, 'utf8'), ts.ScriptTarget.Latest));
};

/** What calls of these functions in a file of `src/documents/` say, second; and what they are called with, first. */
export const messagesOfCalls = (path: string, functions: readonly string[]): Written[] =>
  treeOf(path).flatMap((node) => {
    if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !functions.includes(node.expression.text))
      return [];
    const [name, message] = node.arguments;
    return writtenIn(message, name && ts.isStringLiteralLike(name) ? name.text : undefined);
  });

/** What a property named `message` is, in a file of `src/documents/`. */
export const messagesOfProperties = (path: string): Written[] =>
  treeOf(path).flatMap((node) =>
    ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === 'message'
      ? writtenIn(node.initializer)
      : [],
  );
