/** Small plausible faults that can be put into a source file: what a hurried change gets wrong. */
import ts from 'typescript';

export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

const K = ts.SyntaxKind;

const OPERATORS = new Map<ts.SyntaxKind, readonly [kind: string, replacement: string]>([
  [K.AmpersandAmpersandToken, ['condition', '||']],
  [K.BarBarToken, ['condition', '&&']],
  [K.QuestionQuestionToken, ['condition', '&&']],
  [K.EqualsEqualsEqualsToken, ['comparison', '!==']],
  [K.ExclamationEqualsEqualsToken, ['comparison', '===']],
  [K.LessThanToken, ['boundary', '<=']],
  [K.LessThanEqualsToken, ['boundary', '<']],
  [K.GreaterThanToken, ['boundary', '>=']],
  [K.GreaterThanEqualsToken, ['boundary', '>']],
  [K.MinusToken, ['arithmetic', '+']],
  [K.AsteriskToken, ['arithmetic', '/']],
  [K.SlashToken, ['arithmetic', '*']],
  [K.PlusEqualsToken, ['arithmetic', '-=']],
]);

/** Methods that hand on what they were called on, more or less. */
const STEPS =
  /^(trim|trimEnd|trimStart|toLowerCase|toUpperCase|toLocaleLowerCase|normalize|sort|reverse|filter|slice|flat)$/;

/** Where no fault is plausible: types, imports, and words for people. */
const isBeside = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isImportDeclaration(node) ||
  (ts.isStringLiteral(node) && ts.isCallExpression(node.parent) && node.parent.expression.kind === K.ImportKeyword) ||
  ts.isExportDeclaration(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node);

/** All faults of a module of TypeScript. */
export function faultsOf(file: string, text: string): Fault[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const faults: Fault[] = [];
  const add = (kind: string, start: number, end: number, replacement: string): void => {
    if (text.slice(start, end) === replacement) return;
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    faults.push({ file, line, kind, start, end, replacement });
  };
  const replace = (kind: string, node: ts.Node, replacement: string): void =>
    add(kind, node.getStart(source), node.getEnd(), replacement);

  const condition = (test: ts.Expression): void => replace('condition', test, `!(${test.getText(source)})`);

  /** @param tag that of a template of Lit's; without one, markup may be a string */
  const template = (node: ts.TemplateLiteral, tag?: string): void => {
    const [start, end] = [node.getStart(source) + 1, node.getEnd() - 1];
    const body = text.slice(start, end);
    // Expressions in a template's text become a letter, so that their own quotation marks and brackets don't count.
    let flat = body;
    if (ts.isTemplateExpression(node)) {
      for (const { expression, literal } of node.templateSpans) {
        const [from, to] = [expression.getFullStart() - 2 - start, literal.getStart(source) + 1 - start];
        flat = flat.slice(0, from) + 'x'.repeat(to - from) + flat.slice(to);
        if (tag === 'html' || tag === 'svg') replace('template', expression, "''");
      }
    }
    const found = (kind: string, pattern: RegExp): void => {
      for (const { index, 0: match } of flat.matchAll(pattern))
        add(kind, start + index, start + index + match.length, '');
    };
    if (tag === 'html' || tag === 'svg' || (!tag && flat.includes('<')))
      found('attribute', /\s[\w.?@:-]+=("[^"<]*"|'[^'<]*'|x+)|\s(hidden|disabled|required)\b/g);
    if (tag === 'css') found('style', /(?<=[{;]\s*)[\w-]+:[^;{}]+;/g);
  };

  const visit = (node: ts.Node): void => {
    if (isBeside(node)) return;
    if (ts.isBinaryExpression(node)) {
      const found = OPERATORS.get(node.operatorToken.kind);
      if (found) replace(found[0], node.operatorToken, found[1]);
      const isText = [node.left, node.right].some(
        (side) => ts.isStringLiteralLike(side) || ts.isTemplateExpression(side),
      );
      if (node.operatorToken.kind === K.PlusToken && !isText) replace('arithmetic', node.operatorToken, '-');
    } else if (ts.isIfStatement(node)) condition(node.expression);
    else if (ts.isConditionalExpression(node)) condition(node.condition);
    else if (ts.isReturnStatement(node) && node.expression) replace('return', node.expression, 'undefined');
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) replace('return', node.body, 'undefined');
    else if (ts.isExpressionStatement(node)) {
      const inner = ts.isAwaitExpression(node.expression) ? node.expression.expression : node.expression;
      const isSuper = ts.isCallExpression(inner) && inner.expression.kind === K.SuperKeyword;
      if ((ts.isCallExpression(inner) && !isSuper) || ts.isBinaryExpression(inner)) replace('statement', node, ';');
    } else if (ts.isCallExpression(node)) {
      const { expression, arguments: given } = node;
      const isName = ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression);
      if (isName && given.length === 1 && !ts.isExpressionStatement(node.parent)) {
        replace('call', node, `(${given[0]!.getText(source)})`);
      }
      if (ts.isPropertyAccessExpression(expression) && STEPS.test(expression.name.text)) {
        replace('call', node, expression.expression.getText(source));
      }
    } else if (ts.isNumericLiteral(node)) replace('number', node, `${Number(node.text.replace(/_/g, '')) + 1}`);
    else if (node.kind === K.TrueKeyword) replace('boolean', node, 'false');
    else if (node.kind === K.FalseKeyword) replace('boolean', node, 'true');
    else if (ts.isStringLiteral(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node)) {
      replace('string', node, node.text ? "''" : "'x'");
    } else if (ts.isRegularExpressionLiteral(node)) {
      const [, pattern, flags] = /^\/(.*)\/(\w*)$/s.exec(node.text)!;
      if (pattern!.startsWith('^')) replace('expression', node, `/${pattern!.slice(1) || '(?:)'}/${flags}`);
      else if (pattern!.endsWith('$')) replace('expression', node, `/${pattern!.slice(0, -1) || '(?:)'}/${flags}`);
      else if (flags!.includes('g')) replace('expression', node, `/${pattern}/${flags!.replace('g', '')}`);
      else if (flags!.includes('i')) replace('expression', node, `/${pattern}/${flags!.replace('i', '')}`);
      else replace('expression', node, '/(?!)/');
    } else if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
      const next = text.slice(node.getEnd()).match(/^\s*,/)?.[0].length ?? 0;
      add('property', node.getStart(source), node.getEnd() + next, '');
    } else if (ts.isPrefixUnaryExpression(node) && node.operator === K.ExclamationToken) {
      replace('condition', node, `(${node.operand.getText(source)})`);
    } else if (ts.isTaggedTemplateExpression(node)) template(node.template, node.tag.getText(source));
    else if (
      (ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node)) &&
      !ts.isTaggedTemplateExpression(node.parent)
    )
      template(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** Faults of a file of PHP, by its tokens as they are spelt: the plugin's code is plain enough for that. */
export function phpFaultsOf(file: string, text: string): Fault[] {
  const rules: readonly (readonly [kind: string, pattern: RegExp, replacement: string])[] = [
    ['call', /\b(esc_html|esc_attr|esc_url|trim|strtolower|rawurlencode|sanitize_\w+)(?=\()/g, ''],
    ['comparison', /===/g, '!=='],
    ['comparison', /!==/g, '==='],
    ['condition', /&&/g, '||'],
    ['condition', /\|\|/g, '&&'],
    ['condition', /(?<=[( ])! (?=[$\w(])/g, ''],
    ['boolean', /\btrue\b/g, 'false'],
    ['boolean', /\bfalse\b/g, 'true'],
    ['string', /'[^'\n]+'/g, "''"],
    ['return', /(?<=\breturn )[^;\n]+(?=;)/g, "''"],
    ['statement', /(?<=^\t+)(?!return|if|for|else|use|function|global)[^\n{}]+;$/gm, ';'],
  ];
  // Comments keep their length, and have nothing to be found in.
  const code = text.replace(/\/\*[^]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return rules
    .flatMap(([kind, pattern, replacement]) =>
      [...code.matchAll(pattern)].map(({ index, 0: match }) => ({
        file,
        line: text.slice(0, index).split('\n').length,
        kind,
        start: index,
        end: index + match.length,
        replacement,
      })),
    )
    .filter(({ start, end, replacement }) => text.slice(start, end) !== replacement);
}

/** The file's text with a fault in it. */
export const withFault = (text: string, { start, end, replacement }: Fault): string =>
  text.slice(0, start) + replacement + text.slice(end);
