import { transform } from 'lightningcss';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** What has become of a module's text. */
const known = new Map<string, string>();

/**
 * Minifies the text of html, svg and css literals, which minifiers of JavaScript leave as it is. In markup only white
 * space goes.
 */
export function minifyLiterals(): Plugin {
  return {
    name: 'minify-literals',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(?:html|svg|css)`/.test(code)) return null;
      // Most modules are part of many files.
      const minified = known.get(code) ?? minifyIn(code, id);
      known.set(code, minified);
      return { code: minified, map: null };
    },
  };
}

function minifyIn(code: string, id: string): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const tag = node.tag.getText();
      if (tag === 'css' && !ts.isNoSubstitutionTemplateLiteral(node.template)) {
        throw new Error(`${id}: a css literal takes no values, see src/elements/shared/css-tag.ts`);
      }
      for (const piece of pieces(node.template)) {
        const { start, end } = textOf(piece, code);
        const text = code.slice(start, end);
        // What the literal means, and not how it is typed: a backslash stands twice in it.
        if (tag === 'css') edits.push({ start, end, text: minifyCss((piece as ts.LiteralLikeNode).text, id) });
        if (tag === 'html' || tag === 'svg') edits.push({ start, end, text: minifyMarkup(text) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(id, code, ts.ScriptTarget.ES2022, true));
  return edits
    .sort((a, b) => b.start - a.start)
    .reduce((out, { start, end, text }) => out.slice(0, start) + text + out.slice(end), code);
}

const pieces = (template: ts.TemplateLiteral): ts.Node[] =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? [template]
    : [template.head, ...template.templateSpans.map((span) => span.literal)];

/** Where a piece's own text is, without the back-tick, `${` and `}` around it. */
function textOf(piece: ts.Node, code: string) {
  const end = piece.getEnd();
  return { start: piece.getStart() + 1, end: code[end - 1] === '`' ? end - 1 : end - 2 };
}

/** A line break beside a tag is the source's layout and goes; any other white space is one space, and stays. */
const minifyMarkup = (text: string): string => text.replace(/(^|>)\s*\n\s*(?=<|$)/g, '$1').replace(/\s+/g, ' ');

function minifyCss(text: string, id: string): string {
  const { code } = transform({ filename: id, code: Buffer.from(text), minify: true, targets: { chrome: 123 << 16 } });
  return code.toString().replace(/\\/g, '\\\\').replace(/`/g, '\\`');
}
