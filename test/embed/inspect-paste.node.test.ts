/** Tells what a content management system did: see the cases. */
import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { inspectPaste } from '../../src/embed/inspect/inspect.js';
import type { Pasted } from '../../src/embed/inspect/paste.js';
import { elementsIn, readTree, textOf } from '../../src/embed/inspect/tree.js';
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
    assert.equal(textOf(readTree('a<script>b</script><style>c</style>&amp;d')), 'a   &d');
  });
});
