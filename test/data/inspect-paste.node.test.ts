/**
 * What WordPress 6 was seen to leave of pasted markup, a case for each: stored by an author whose posts are filtered, by
 * an admin in a block of custom HTML, by an admin in classic content with its automatic paragraphs, after the classic editor
 * was opened once in its visual mode, and pasted visually into the block editor.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Finding, Pasted } from '../../src/data/paste/findings.js';
import { inspectPaste, type Paste } from '../../src/data/paste/inspect.js';
import { elementsIn, readTree, textOf } from '../../src/data/paste/tree.js';

const WORDS = `"More than 1 in 3" of girls, it's said.`;
const CURLED = '“More than 1 in 3” of girls, it’s said.';
const attributes = { value: 'more than 1 in 3', label: 'of girls' };
const AS_PLAIN = 'value="more than 1 in 3" label="of girls"';
const AS_DATA = 'data-value="more than 1 in 3" data-label="of girls"';
const JSON_DATA = '{"value": "1 in 4", "label": "people"}';
const ROOM = 'style="display:block;min-height:11em"';
const FRAME = 'https://elements.example.org/1/frame.html?element=statistic&#038;value=1+in+4';
const SCRIPT = '<script type="module" src="https://elements.example.org/1/impact.js"></script>';
const page = (body: string) =>
  `<!doctype html><html><head>${SCRIPT}</head><body><h1>Us</h1>${body}<p>After.</p></body></html>`;

interface Case {
  readonly what: string;
  readonly as: Pasted;
  readonly html: string;
  readonly finds: readonly Finding[];
  readonly use: Pasted;
  readonly paste?: Partial<Paste>;
}

const cases: readonly Case[] = [
  // <x-stat …>fallback</x-stat> on one line
  { what: 'tag, filtered author', as: 'tag', html: page(`<p>${WORDS}</p>`), finds: ['tag-removed'], use: 'div' },
  {
    what: 'tag, custom HTML',
    as: 'tag',
    html: page(`<impact-statistic ${AS_PLAIN} ${ROOM}>${CURLED}</impact-statistic>`),
    finds: ['curly-quotes'],
    use: 'tag',
  },
  {
    what: 'tag, classic content',
    as: 'tag',
    html: page(`<p><impact-statistic ${AS_PLAIN} ${ROOM}>${CURLED}</impact-statistic></p>`),
    finds: ['curly-quotes', 'wrapped'],
    use: 'tag',
  },
  { what: 'tag, visual mode once', as: 'tag', html: page(`<p>${CURLED}</p>`), finds: ['tag-removed'], use: 'div' },
  {
    what: 'tag, visual paste',
    as: 'tag',
    html: page(
      `<p>&lt;impact-statistic value=&#8221;more than 1 in 3&#8243;&gt;${CURLED}&lt;/impact-statistic&gt;</p>`,
    ),
    finds: ['shown-as-text'],
    use: 'link',
  },
  // over several lines, or with block children
  {
    what: 'several lines, classic content',
    as: 'tag',
    html: page(`<p><impact-statistic ${AS_PLAIN} ${ROOM}></p>\n<p>${CURLED}</p>\n<p></impact-statistic></p>`),
    finds: ['words-outside', 'wrapped'],
    use: 'tag',
  },
  {
    what: 'line breaks inside, classic content',
    as: 'tag',
    html: page(`<p><impact-statistic ${AS_PLAIN} ${ROOM}><br />\n${WORDS}<br />\n</impact-statistic></p>`),
    finds: ['wrapped', 'breaks-inside'],
    use: 'tag',
  },
  // <x-stat/> self-closed
  {
    what: 'self-closed, custom HTML',
    as: 'tag',
    html: page(`<impact-statistic ${AS_PLAIN} ${ROOM}/><p>The next paragraph.</p>`),
    finds: ['swallows'],
    use: 'tag',
  },
  {
    what: 'self-closed, classic content',
    as: 'tag',
    html: page(`<p><impact-statistic ${AS_PLAIN} ${ROOM}/></p>`),
    finds: ['words-lost', 'wrapped'],
    use: 'tag',
  },
  // JSON in an attribute
  {
    what: 'JSON in an attribute, custom HTML',
    as: 'tag',
    paste: { attributes: { data: JSON_DATA } },
    html: page(`<impact-statistic data='${JSON_DATA}' ${ROOM}>${WORDS}</impact-statistic>`),
    finds: ['intact'],
    use: 'tag',
  },
  {
    what: 'JSON in an attribute, torn at its colon',
    as: 'tag',
    paste: { attributes: { data: JSON_DATA } },
    html: page(`<impact-statistic data=' "1 in 4"' ${ROOM}>${WORDS}</impact-statistic>`),
    finds: ['attributes-changed'],
    use: 'div',
  },
  // <div data-…>
  {
    what: 'div, filtered author, classic content, visual mode once',
    as: 'div',
    html: page(`<div data-impact="statistic" ${AS_DATA} style="min-height:11em">${WORDS}</div>`),
    finds: ['intact'],
    use: 'div',
  },
  {
    what: 'div, newlines between children',
    as: 'div',
    html: page(`<div data-impact="statistic" ${AS_DATA} style="min-height:11em">\n<p>${CURLED}</p>\n</div>`),
    finds: ['curly-quotes', 'breaks-inside'],
    use: 'div',
  },
  {
    what: 'div, JSON in data-*',
    as: 'div',
    paste: { attributes: { data: JSON_DATA } },
    html: page(
      `<div data-impact="statistic" data-data="{&quot;value&quot;: &quot;1 in 4&quot;, &quot;label&quot;: &quot;people&quot;}">${WORDS}</div>`,
    ),
    finds: ['style-removed'],
    use: 'div',
  },
  { what: 'div, visual paste', as: 'div', html: page(`<p>${WORDS}</p>`), finds: ['tag-removed'], use: 'link' },
  {
    what: 'div, attributes taken',
    as: 'div',
    html: page(`<div>${WORDS}</div>`),
    finds: ['attributes-removed'],
    use: 'link',
  },
  {
    what: 'div, one attribute taken',
    as: 'div',
    html: page(`<div data-impact="statistic" data-label="of girls" style="min-height:11em">${WORDS}</div>`),
    finds: ['attributes-missing'],
    use: 'link',
  },
  // <a class href data-…>
  {
    what: 'link, kept',
    as: 'link',
    html: page(`<p><a class="x" href="${FRAME}">${WORDS}</a></p>`),
    finds: ['intact'],
    use: 'link',
  },
  {
    what: 'link, visual paste',
    as: 'link',
    html: page(`<p><a href="${FRAME}" rel="nofollow">${CURLED}</a></p>`),
    finds: ['intact'],
    use: 'link',
  },
  { what: 'link, removed', as: 'link', html: page(`<p>${CURLED}</p>`), finds: ['link-removed'], use: 'shortcode' },
  {
    what: 'link, changed',
    as: 'link',
    html: page(`<p><a href="https://t.example/x">${CURLED}</a></p>`),
    finds: ['link-changed'],
    use: 'shortcode',
  },
  // <script type=module src>
  {
    what: 'script, filtered author',
    as: 'div',
    html: page(`<div data-impact="statistic" ${AS_DATA} style="min-height:11em">${WORDS}</div>`).replace(SCRIPT, ''),
    finds: ['script-removed'],
    use: 'div',
  },
  {
    what: 'script, its type taken by an optimizer',
    as: 'tag',
    html: page(`<impact-statistic ${AS_PLAIN} ${ROOM}>${WORDS}</impact-statistic>`).replace('type="module" ', ''),
    finds: ['script-changed'],
    use: 'tag',
  },
  {
    what: 'script, a piece of a page',
    as: 'tag',
    html: `<impact-statistic ${AS_PLAIN} ${ROOM}>${WORDS}</impact-statistic>`,
    finds: ['intact', 'script-unseen'],
    use: 'tag',
  },
  // <script type="application/json">
  {
    what: 'JSON script, filtered author',
    as: 'tag',
    html: page(`<p>${JSON_DATA} ${WORDS}</p>`),
    finds: ['tag-removed', 'json-visible'],
    use: 'div',
  },
  {
    what: 'JSON script, custom HTML',
    as: 'tag',
    html: page(
      `<impact-statistic ${AS_PLAIN} ${ROOM}><script type="application/json">${JSON_DATA}</script>${WORDS}</impact-statistic>`,
    ),
    finds: ['intact'],
    use: 'tag',
  },
  {
    what: 'JSON script, classic content with a blank line',
    as: 'tag',
    html: page(
      `<p><impact-statistic ${AS_PLAIN} ${ROOM}><script type="application/json">{</p>\n<p>"value": "1"}</script>${WORDS}</impact-statistic></p>`,
    ),
    finds: ['json-broken', 'wrapped'],
    use: 'tag',
  },
  // <iframe>
  { what: 'frame, filtered author', as: 'iframe', html: page(''), finds: ['iframe-removed'], use: 'link' },
  {
    what: 'frame, classic content',
    as: 'iframe',
    html: page(`<p><iframe src="${FRAME}" title="a" loading="lazy" sandbox="allow-scripts"></iframe></p>`),
    finds: ['intact'],
    use: 'iframe',
  },
  {
    what: 'frame, cleaned by a site builder',
    as: 'iframe',
    html: page(`<iframe src="${FRAME}"></iframe>`),
    finds: ['sandbox-removed', 'title-removed'],
    use: 'iframe',
  },
  {
    what: 'frame, visual paste',
    as: 'iframe',
    html: page(`<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${FRAME}</div></figure>`),
    finds: ['embed-block'],
    use: 'link',
  },
  // <form>
  {
    what: 'form, filtered author',
    as: 'tag',
    paste: { element: 'subscribe', attributes: {}, words: '' },
    html: page('<p><label>E-mail</label><button>Subscribe</button></p>'),
    finds: ['form-removed'],
    use: 'div',
  },
  // a plugin's shortcode
  {
    what: 'shortcode, with the plugin',
    as: 'shortcode',
    html: page(`<impact-statistic ${AS_PLAIN}>${WORDS}</impact-statistic>`),
    finds: ['intact'],
    use: 'shortcode',
  },
  {
    what: 'shortcode, without the plugin',
    as: 'shortcode',
    html: page(`<p>[impact-statistic value=&#8221;more than 1 in 3&#8243;]${CURLED}[/impact-statistic]</p>`),
    finds: ['shortcode-shown'],
    use: 'div',
  },
  { what: 'nothing left', as: 'tag', html: page(''), finds: ['nothing-left'], use: 'div' },
];

describe('what a content management system did', () => {
  for (const { what, as, html, finds, use, paste } of cases) {
    it(`${what}: ${finds.join(', ')}`, () => {
      const found = inspectPaste(html, { as, element: 'statistic', attributes, words: WORDS, ...paste });
      assert.deepEqual(
        found.findings.map(({ finding }) => finding),
        finds,
      );
      assert.equal(found.use, use);
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
