import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { addressedNames, readElements } from '../../scripts/wordpress-elements.js';
import { aliases } from '../../src/elements/shared/aliases.js';
import { DOCUMENTS, documentAddress } from '../../src/embed/documents-folder.js';
import { writeSnippet } from '../../src/embed/snippet/write.js';
import { entryAttribute } from '../../src/embed/upgrade/address.js';
import { html, openSite, type Site } from './page.js';
import { read } from './repository.js';

const SOURCE = 'integrations/wordpress/impact-elements/blocks/paste.js';
const FRAME = 'https://elements.example.org/1/frame.html';

/** A block as WordPress's `createBlock` is asked for it. */
type Block = readonly [name: string, attributes: Readonly<Record<string, unknown>>];

describe('a link to the frame page, pasted into the block editor', () => {
  const elements = readElements();
  let site: Site;
  let page: Page;
  before(async () => {
    site = await openSite();
    ({ page } = await site.visit('/', { '/': html('') }));
    const impact = {
      controls: Object.fromEntries(
        elements.map(({ name, controls }) => [name, Object.fromEntries(controls.map((one) => [one.name, one]))]),
      ),
      former: Object.fromEntries(elements.map(({ name }) => [name, aliases[`impact-${name}`] ?? {}])),
      kinds: Object.fromEntries(
        elements.flatMap(({ name }) =>
          DOCUMENTS[name] ? [[name, [DOCUMENTS[name], entryAttribute(name) ?? '']]] : [],
        ),
      ),
      addressed: Object.fromEntries(addressedNames(elements)),
    };
    await page.evaluate(`window.impactElements = ${JSON.stringify(impact)};
      window.wp = { data: { subscribe() {} }, blocks: { createBlock: (name, attributes) => [name, attributes] } };`);
    await page.addScriptTag({ content: read(SOURCE) });
  });
  after(() => site?.close());

  /** What the editor makes of the text; nothing where it is left to WordPress, which keeps a link. */
  const pasted = async (text: string) =>
    (await page.evaluate(`window.impactElements.blocksOf(${JSON.stringify(text)})`)) as readonly Block[] | undefined;
  const link = (query: string) => `<p><a href="${FRAME}?${query.replaceAll('&', '&amp;')}">See it</a></p>`;

  const kept: readonly (readonly [query: string, name: string, attributes: object])[] = [
    ['element=statistic&figure=csa-girls', 'statistic', { figure: 'csa-girls' }],
    ['element=statistic&figure=csa-girls&accent=%230b5763&lang=de', 'statistic', { accent: '#0b5763' }],
    ['element=prevalence&figure=csa-girls&of=people', 'prevalence', { marks: 'people' }],
    ['element=statistic&value=1+in+4&label=people', 'statistic', { value: '1 in 4', label: 'people' }],
    ['element=compare&figure=partner+has-child', 'compare', { figure: 'partner has-child' }],
    ['element=quote&quote=duty&pull=', 'quote', { quote: 'duty', pull: true }],
    ['element=glossary&terms=csam&no-search=', 'glossary', { terms: 'csam', 'no-search': true }],
    ['element=support&country=AU&for=survivor', 'support', { country: 'AU', for: 'survivor' }],
    ['element=actions&only=sign', 'actions', { only: 'sign' }],
    ['element=posts&count=2', 'posts', { count: '2' }],
  ];
  for (const [query, name, attributes] of kept)
    it(`${query} becomes a block that keeps it`, async () => {
      const [block, ...rest] = (await pasted(link(query))) ?? [];
      assert.deepEqual(rest, []);
      assert.equal(block?.[0], `impact-elements/${name}`);
      const found = Object.fromEntries(Object.keys(attributes).map((key) => [key, block[1][key]]));
      assert.deepEqual(found, attributes);
      const { words, src } = block[1];
      assert.match(String(words), /^<a href=".+">See it<\/a>$/);
      if (DOCUMENTS[name] && !query.includes('value='))
        assert.equal(src, `https://elements.example.org/data/${DOCUMENTS[name]}.json`);
    });

  for (const folder of [
    'https://a.example/1.2.3/',
    'https://a.example/x/1/',
    'https://a.example/v1/',
    'https://a.example/',
  ])
    it(`reads the document of ${folder} where its frame page does`, async () => {
      const [block] = (await pasted(`<a href="${folder}frame.html?element=glossary">Words</a>`)) ?? [];
      assert.equal(block?.[1]['src'], documentAddress('glossary', folder));
    });

  for (const query of [
    'element=subscribe&form=newsletter',
    'element=contact&form=office',
    'element=subscribe',
    'element=subscribe&action=https://other.example/',
    'element=give&service=donorbox&action=https://donorbox.org/other',
    'element=exit&href=https://other.example/',
    'element=sources',
    'element=calm',
    'element=statistic',
    'element=statistic&figure=',
    'element=quote',
    'element=quote&text=Whatever',
    'element=statistic&figure=csa-girls&heading=Mine',
    'element=toString',
  ])
    it(`${query} stays a link`, async () => assert.equal(await pasted(link(query)), undefined));

  it('keeps what the builder writes, and makes a block of every element that a link may name', async () => {
    for (const [element, names] of addressedNames(elements)) {
      if (element === 'term') continue;
      const attributes = {
        ...(names.includes('figure') && { figure: 'one' }),
        ...(element === 'quote' && { quote: 'one' }),
      };
      const { code } = writeSnippet(
        'link',
        { element, attributes, theme: {}, words: 'See it' },
        { base: `${FRAME}/../` },
      );
      assert.equal((await pasted(code))?.[0]?.[0], `impact-elements/${element}`, code);
    }
  });

  it('is read by the plugin as the build says', () => {
    const built = read('dist/wordpress/impact-elements/generated/addressed.php');
    for (const [name, names] of addressedNames(elements))
      assert.ok(built.includes(`'${name}' => array( ${names.map((one) => `'${one}'`).join(', ')} )`), name);
    assert.doesNotMatch(built, /'(?:subscribe|contact|give|exit|sources|calm)' =>/);
  });
});
