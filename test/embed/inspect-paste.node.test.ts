/** Tells what a content management system did: see the cases. */
import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { inspectPaste } from '../../src/embed/inspect/inspect.js';
import { FINDINGS } from '../../src/embed/inspect/findings.js';
import type { Paste, Pasted } from '../../src/embed/inspect/paste.js';
import { elementsIn, readTree, readableText } from '../../src/embed/inspect/tree.js';
import { attributes, cases, pasteOf, WORDS } from './paste-cases.js';

describe('what a content management system did', () => {
  for (const one of cases) {
    const { what, html, finds, use, sees } = one;
    it(`${what}: ${finds.join(', ')}`, () => {
      const found = inspectPaste(html, pasteOf(one));
      assert.deepEqual(
        found.findings.map(({ finding }) => finding),
        finds,
      );
      assert.equal(found.use, use);
      assert.equal(found.sees, sees ?? (found.works ? 'figure' : 'less'));
      assert.equal(
        found.works,
        found.findings.every(({ works }) => works),
      );
    });
  }

  it('names the attributes that are gone', () => {
    const html = `<div data-impact="statistic" data-label="of boys">${WORDS}</div>`;
    const { findings } = inspectPaste(html, { as: 'div', element: 'statistic', attributes, words: WORDS });
    assert.match(findings.find(({ finding }) => finding === 'attributes-missing')!.says, /: value$/);
    assert.match(findings.find(({ finding }) => finding === 'attributes-changed')!.says, /: label$/);
  });

  const figure = `<div data-impact="statistic" data-value="more than 1 in 3" data-label="of girls" style="min-height:9em">${WORDS}</div>`;
  const whole = (head: string, body = figure) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const found = (html: string, more: Partial<Paste> = {}) =>
    inspectPaste(html, { as: 'div', element: 'statistic', attributes, words: WORDS, ...more }).findings;
  const names = (html: string, more?: Partial<Paste>) => found(html, more).map(({ finding }) => finding);
  const code = 'customElements.define("impact-statistic");Symbol.for("impact-elements")';
  const module = (src: string) => `<script type="module" src="${src}"></script>`;

  it('takes the author’s own curly marks, however their lines are broken, for no change', () => {
    const words = 'Children’s “rights” are “asked”';
    for (const [text, finds] of [
      [words, ['intact']],
      ['\n  Children’s\n “rights”  are “asked” ', ['intact']],
      ["Children's “rights” are “asked”", ['curly-quotes']],
      ['Children\'s "rights" are "asked"', ['intact']],
    ] as const)
      assert.deepEqual(
        names(
          whole(
            module('/1/impact.js'),
            figure.replace(WORDS, () => text),
          ),
          { words },
        ),
        finds,
        text,
      );
  });

  const SCRIPTS: readonly (readonly [what: string, head: string, finds: readonly string[]])[] = [
    ['a copy in a cache', module('/wp-content/cache/min/1/impact.js'), ['script-copied']],
    ['a copy of Autoptimize', module('https://o.example/wp-content/autoptimize/js/impact.4f0c.js'), ['script-copied']],
    ['a copy of LiteSpeed', module('/wp-content/litespeed/js/impact.js?ver=1'), ['script-copied']],
    ['an inlined script', `<script type="module">${code}</script>`, ['script-inlined']],
    ['the file itself', module('https://elements.example.org/1/impact.js'), ['intact']],
    ['somebody else’s inline script', `${module('/1/impact.js')}<script>document.querySelector('impact-statistic')</script>`, ['intact']],
  ]; // prettier-ignore
  for (const [what, head, finds] of SCRIPTS) {
    it(`of the script, tells ${what}`, () => assert.deepEqual(names(whole(head)), finds));
  }

  const SHORTCODES: readonly (readonly [text: string, named: string | undefined])[] = [
    ['[gravityform id="1" title="false"]', '[gravityform]'],
    ['[gravityform id=&#8221;1&#8243; title=&#8221;false&#8221;]', '[gravityform]'],
    ['[contact-form-7 id="12"]', '[contact-form-7]'],
    ['[vc_row][vc_column]Words[/vc_column][/vc_row]', '[vc_row], [vc_column]'],
    ['[gallery ids="1,2"] and [embed]x[/embed]', '[gallery], [embed]'],
    ['[sic], [1] and [Update]', undefined],
  ];
  for (const [text, named] of SHORTCODES) {
    it(`names ${named ?? 'nothing'} in ${text}`, () => {
      const other = found(whole(module('/1/impact.js'), `${figure}<p>${text}</p>`)).find(
        ({ finding }) => finding === 'shortcode-other',
      );
      assert.equal(other?.says.split(': ')[1], named);
      assert.equal(!!other?.repair, named !== undefined);
    });
  }

  for (const [html, named] of [
    ['[gravityform id="1" tabindex="75"]', 'tabindex="75"'],
    ['[gravityform id=1 tabindex=&#8221;49&#8243;]', 'tabindex="49"'],
    ['<input tabindex="3">', 'tabindex="3"'],
    ['<input tabindex="0"><p tabindex="-1">x</p>', undefined],
    ['Set tabindex=5 in the form.', undefined],
  ] as const)
    it(`tells ${named ?? 'nothing'} of the order of keys in ${html}`, () => {
      const inspected = found(whole(module('/1/impact.js'), `${figure}<div>${html}</div>`));
      assert.equal(inspected.find(({ finding }) => finding === 'tab-order')?.says.split(': ')[1], named);
      assert.ok(inspected.every(({ works }) => works));
    });

  it('tells a shortcode of ours that nobody replaced, whichever it is', () => {
    for (const name of ['statistic', 'glossary'])
      assert.ok(names(`<p>[impact-${name} src="x"]</p>`, { as: 'shortcode' }).includes('shortcode-shown'));
  });

  it('tells values that a straight quote ended', () => {
    const label = 'of girls, "more or less"';
    const torn = `<impact-statistic value="1 in 3" label="of girls, "more or less"" style="x">${WORDS}</impact-statistic>`;
    const [first] = found(torn, { as: 'tag', attributes: { value: '1 in 3', label } });
    assert.equal(first!.finding, 'quotes-torn');
    assert.match(first!.says, /: label$/);
  });

  it('says what to do about everything that keeps a figure away', () => {
    for (const [name, { works, repair }] of Object.entries(
      FINDINGS as Record<string, { works: boolean; repair?: string }>,
    ))
      assert.ok(works || name === 'link-to-form' || repair, name);
  });

  it('never fails on what may be pasted', () => {
    const piece = fc.constantFrom(
      '<impact-statistic ',
      '</impact-statistic>',
      '<p>',
      '</p>',
      '<div data-impact="statistic">',
      '<script>',
      '</script>',
      '/>',
      '"',
      'x',
      '<!--',
      '<iframe src=',
      '&#x',
      '<a href="/frame.html?element=statistic">',
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom<Pasted>('tag', 'div', 'link', 'iframe', 'shortcode'),
        (pieces, as) => {
          assert.ok(
            inspectPaste(pieces.join(''), { as, element: 'statistic', attributes, words: WORDS }).findings.length > 0,
          );
        },
      ),
    );
  });
});

describe('markup as a browser sees it', () => {
  const outline = (html: string) =>
    elementsIn(readTree(html))
      .map(({ name, parent }) => `${parent!.name}>${name}`)
      .join(' ');
  const shapes: readonly [html: string, shape: string][] = [
    ['<p><x-y></p>a<p>b</x-y>', '>p p>x-y >p'],
    ['<p>a<div>b</div>', '>p >div'],
    ['<x-y/><p>a</p>', '>x-y x-y>p'],
    ['</p>', '>p'],
    ['<br>a<img src="x">', '>br >img'],
    ['<script>"</p><b>"</script><i>', '>script >i'],
    ['<div><p>a</div>b', '>div div>p'],
  ];
  for (const [html, shape] of shapes) it(html, () => assert.equal(outline(html), shape));

  it('reads scripts to nobody', () => {
    assert.equal(readableText(readTree('a<script>b</script><style>c</style>&amp;d')), 'a   &d');
  });
});
