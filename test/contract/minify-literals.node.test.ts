import assert from 'node:assert/strict';
import ts from 'typescript';
import { minifyLiterals } from '../../scripts/minify-literals.js';
import { describe, it } from '../helpers/node.js';

const minified = (code: string): string =>
  (minifyLiterals().transform as (code: string, id: string) => { code: string })(code, '/src/thing.ts').code;

/** What the one template literal in a code means. */
function cooked(code: string): string {
  let text = '';
  const visit = (node: ts.Node): void => {
    if (ts.isNoSubstitutionTemplateLiteral(node)) text = node.text;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('thing.ts', code, ts.ScriptTarget.ES2022, true));
  return text;
}

/** A sheet without what doesn't change its meaning. */
const meaning = (css: string): string =>
  css
    .replace(/\\a0 ?/g, '\u00a0')
    .replace(/"/g, "'")
    .replace(/\s*([:{};])\s*/g, '$1')
    .replace(/;\}/g, '}');

describe('minifyLiterals', () => {
  for (const written of [
    String.raw`content: '\\a0\\a0'`,
    String.raw`quotes: '«\u202f' '\u202f»'`,
    String.raw`content: '\u00a0(' attr(href) ')'`,
  ])
    it(`keeps what ${written} means`, () => {
      const code = `const styles = css\`a { ${written}; }\`;`;
      assert.equal(meaning(cooked(minified(code))), meaning(cooked(code)));
    });

  it('takes out what lays the source out, and no space between words', () =>
    assert.equal(minified('html`<p>\n  <b>one</b>  two</p>`'), 'html`<p><b>one</b> two</p>`'));
});
