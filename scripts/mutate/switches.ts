/**
 * A source with many faults in it, each asleep until its number is awake. One build then serves every fault, and a test that never comes
 * by a fault needn't run for it.
 */
import ts from 'typescript';
import type { Fault } from './faults.js';

export interface Numbered extends Fault {
  readonly number: number;
}

const K = ts.SyntaxKind;

/** Where a node stands for a name or a place, and no other expression can. */
function isFixed(node: ts.Node): boolean {
  const { parent } = node;
  if (!parent) return true;
  if (ts.isSpreadElement(node) || ts.isOmittedExpression(node) || ts.isExpressionWithTypeArguments(node)) return true;
  if (node.kind === K.SuperKeyword || node.kind === K.ImportKeyword) return true;
  if (ts.isTaggedTemplateExpression(parent) || ts.isDecorator(parent) || ts.isNonNullExpression(parent)) return true;
  // What a call is made of, or a chain that may end early: they are whole or nothing.
  if (ts.isCallExpression(parent) && (parent.expression === node || parent.expression.kind === K.ImportKeyword))
    return true;
  if ((ts.isPropertyAccessExpression(parent) || ts.isElementAccessExpression(parent)) && parent.expression === node) {
    if (node.flags & ts.NodeFlags.OptionalChain) return true;
  }
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return true;
  if (ts.isBinaryExpression(parent) && parent.left === node) {
    const { kind } = parent.operatorToken;
    if (kind >= K.FirstAssignment && kind <= K.LastAssignment) return true;
  }
  if (ts.isPrefixUnaryExpression(parent) || ts.isPostfixUnaryExpression(parent)) {
    return parent.operator === K.PlusPlusToken || parent.operator === K.MinusMinusToken;
  }
  if (ts.isForOfStatement(parent) && parent.initializer === node) return true;
  if (ts.isDeleteExpression(parent) || ts.isTypeOfExpression(parent)) return true;
  const named = parent as { readonly name?: ts.Node; readonly propertyName?: ts.Node };
  return named.name === node || named.propertyName === node || ts.isTypeNode(parent) || ts.isExportAssignment(parent);
}

const isAssigned = (node: ts.Node): boolean =>
  ts.isBinaryExpression(node.parent) && node.parent.left === node && node.parent.operatorToken.kind === K.EqualsToken;

/** A statement that another can stand beside: a declaration's names would be lost outside its block. */
const isStep = (node: ts.Node): boolean =>
  ts.isExpressionStatement(node) ||
  ts.isReturnStatement(node) ||
  ts.isIfStatement(node) ||
  ts.isForOfStatement(node) ||
  ts.isForStatement(node) ||
  ts.isWhileStatement(node) ||
  ts.isThrowStatement(node);

/** The smallest part of a module that has a fault in it and can be written twice. */
function placeOf(source: ts.SourceFile, { start, end }: Fault): ts.Node | undefined {
  const within = (node: ts.Node): ts.Node | undefined => {
    if (node.getStart(source) > start || node.getEnd() < end) return undefined;
    return ts.forEachChild(node, within) ?? node;
  };
  let node = within(source);
  while (node && !ts.isSourceFile(node)) {
    if (isStep(node)) return node;
    if (ts.isExpression(node) && !isFixed(node) && !isAssigned(node)) return node;
    node = node.parent;
  }
  return undefined;
}

/** @returns the text with the faults asleep in it, and those that have no place in it */
export function withSwitches(text: string, faults: readonly Numbered[]): { text: string; left: Numbered[] } {
  const source = ts.createSourceFile('switches.ts', text, ts.ScriptTarget.Latest, true);
  const left: Numbered[] = [];
  const places = new Map<ts.Node, Numbered[]>();
  for (const fault of faults) {
    const place = placeOf(source, fault);
    if (place) places.set(place, [...(places.get(place) ?? []), fault]);
    else left.push(fault);
  }
  const starts = [...places.keys()].sort((a, b) => a.getStart(source) - b.getStart(source) || b.getEnd() - a.getEnd());
  /** The text of a range, with the places in it written as switches. */
  const written = (from: number, to: number, besides?: ts.Node): string => {
    let at = from;
    let out = '';
    for (const place of starts) {
      const [start, end] = [place.getStart(source), place.getEnd()];
      if (place === besides || start < at || end > to) continue;
      // A place within the same range as the one that holds it comes after it.
      if (besides && start === besides.getStart(source) && end === besides.getEnd() && isAround(place, besides))
        continue;
      out += text.slice(at, start) + switchOf(place);
      at = end;
    }
    return out + text.slice(at, to);
  };
  const isAround = (outer: ts.Node, inner: ts.Node): boolean => {
    for (let node = inner.parent; node; node = node.parent) if (node === outer) return true;
    return false;
  };
  const switchOf = (place: ts.Node): string => {
    const [from, to] = [place.getStart(source), place.getEnd()];
    const original = written(from, to, place);
    const faulty = ({ start, end, replacement }: Numbered) =>
      text.slice(from, start) + replacement + text.slice(end, to);
    const choices = places.get(place)!;
    if (isStep(place)) {
      const steps = choices.map((fault) => `if (globalThis.isAwake?.(${fault.number})) {${faulty(fault)}\n}`);
      return `${steps.join(' else ')} else {${original}\n}`;
    }
    const arms = choices.map((fault) => `globalThis.isAwake?.(${fault.number}) ? (${faulty(fault)}\n) : `);
    return `(${arms.join('')}(${original}\n))`;
  };
  return { text: written(0, text.length), left };
}
