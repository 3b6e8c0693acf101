/** What the built files look like where only a browser as a whole can tell: in forced colours, and while a page still grows. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { settle } from '../../scripts/storybook.js';
import { examples } from '../../stories/examples/all.js';
import { toHTML, type Example } from '../../stories/examples/example.js';
import { html, openSite, SCRIPT, type Site } from './page.js';

const documents = Object.fromEntries(
  ['actions', 'figures', 'glossary', 'posts', 'support'].map((name) => [
    `/data/${name}.json`,
    readFileSync(new URL(`../../src/documents/examples/${name}.json`, import.meta.url), 'utf8'),
  ]),
);

describe('the looks of a page', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  it('in forced colours have one colour for all that is underlined and opens, is pressed or followed', async () => {
    const tags = Object.values(examples).flatMap((own) =>
      Object.values<Example>(own).map((one) => [...(one.page ?? []), one].map(toHTML).join('')),
    );
    const { page } = await site.visit('/', { '/': html(`<main>${tags.join('')}</main>`, SCRIPT), ...documents });
    await page.waitForNetworkIdle({ idleTime: 500 });
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    const seen = await page.evaluate(() => {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = 'https://example.org/';
      const colour = getComputedStyle(link).color;
      return [...document.querySelectorAll('main *')].flatMap(({ localName, shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('summary, button') ?? [])]
          .map((each) => ({ each, style: getComputedStyle(each) }))
          .filter(({ style }) => style.textDecorationLine === 'underline')
          .map(({ each, style }) => [`${localName}: ${each.textContent.trim()}`, style.color === colour] as const),
      );
    });
    const otherwise = seen.filter(([, isAlike]) => !isAlike).map(([name]) => name);
    assert.deepEqual([...new Set(otherwise)], []);
    for (const name of [
      'statistic: Cite',
      'statistic: About',
      'quote: Copy',
      'sources: ',
      'calm: Read',
      'change: Download',
    ])
      assert.ok(
        seen.some(([each]) => each.startsWith(`impact-${name}`)),
        `nothing is underlined: ${name}`,
      );
  });

  it('are taken once a page has all that it fetches, and keeps its height', async () => {
    const grows = `<main></main><script>
      globalThis.grow = async () => {
        const main = document.querySelector('main');
        main.style.height = (await (await fetch('/height')).text()) + 'px';
        for (let frame = 0; frame < 4; frame++) {
          await new Promise(requestAnimationFrame);
          main.style.height = main.offsetHeight + 100 + 'px';
        }
      };
    </script>`;
    const { page } = await site.visit('/', { '/': html(grows), '/height': '1600' });
    await page.evaluate('void grow()');
    await settle(page);
    assert.equal(await page.evaluate(() => document.querySelector('main')!.offsetHeight), 2000);
  });
});
