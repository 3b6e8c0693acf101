/** What axe has against the examples of each element, on a light page, on a dark one and in forced colours. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { examples } from '../../stories/examples/all.js';
import { toHTML, type Example } from '../../stories/examples/example.js';
import { UNSEEN_TEXT } from '../helpers/unseen-text.js';
import { html, openSite, SCRIPT, type Site } from './page.js';
import { at } from './repository.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES: Readonly<Record<string, readonly { name: string; value: string }[]>> = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};
/** Rules about whole pages, and about one of a kind: all examples of an element stand on one page. */
const OFF = ['region', 'page-has-heading-one', 'heading-order', 'landmark-unique', 'landmark-one-main'];

const OPEN = `for (const { shadowRoot } of document.querySelectorAll('*'))
  for (const each of shadowRoot?.querySelectorAll('details') ?? []) each.open = true;`;
/** What colours have no part in is the same in each scheme, and looked at once. */
const COLOURED = ['color-contrast', 'link-in-text-block'];
const WHOLE = { rules: Object.fromEntries([...OFF, ...COLOURED].map((rule) => [rule, { enabled: false }])) };
/** Answers what axe finds in the page: all of it, or only in text that looks otherwise than other text. */
const run = (
  options: object,
  among: string,
) => `axe.run(${among}, ${JSON.stringify({ ...options, resultTypes: ['violations'] })})
  .then(({ violations, passes }) => ({
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target.flat().join(' '))),
    kept: passes.map(({ id }) => id),
  }))`;
const UNSEEN = `{ include: (${UNSEEN_TEXT})([]).elements }`;

const folder = '/stories/examples/documents/';
const documents = Object.fromEntries(
  ['changed.json', 'quotes.json'].map((name) => [folder + name, readFileSync(at(folder.slice(1) + name), 'utf8')]),
);

describe('axe has nothing against the examples', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [element, own] of Object.entries<Readonly<Record<string, Example>>>(examples))
    it(`of ${element}, light, dark and in forced colours`, async () => {
      const shown = Object.values(own).map((one) => [...(one.page ?? []), one].map(toHTML).join('\n'));
      const paper = 'background: light-dark(#fff, #121212); color: light-dark(#1a1a1a, #eee)';
      const head = `<style>:root { color-scheme: light dark; ${paper} }</style>${SCRIPT}`;
      const { page } = await site.visit('/page', {
        ...documents,
        '/page': html(`<main>${shown.join('\n')}</main>`, head),
      });
      await page.waitForNetworkIdle({ idleTime: 300, concurrency: 2 });
      await page.evaluate(OPEN);
      await page.waitForNetworkIdle({ idleTime: 300, concurrency: 2 });
      await page.evaluate(AXE);
      const client = await page.createCDPSession();
      const look = (options: object, among: string) =>
        page.evaluate(run(options, among)) as Promise<{ faults: string[]; kept: string[] }>;
      assert.deepEqual((await look(WHOLE, 'document')).faults, []);
      for (const [scheme, features] of Object.entries(SCHEMES)) {
        await client.send('Emulation.setEmulatedMedia', { features: [...features] });
        const { faults, kept } = await look({ runOnly: COLOURED }, UNSEEN);
        assert.deepEqual(faults, [], scheme);
        assert.ok(kept.includes('color-contrast'), `${scheme}: no contrast was measured`);
      }
      await page.close();
    });
});
