/** Elements within a host's own shadow root, as docs/hosts.md says how to start them. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { until } from '../helpers/settle.js';
import { openSite, type Site } from './page.js';
import { read } from './repository.js';

const FIGURE = '<impact-statistic value="1 in 4" label="people">Words.</impact-statistic>';
const PUBLISHED = '<impact-prevalence src="/data/figures.json" figure="csa-girls">Words.</impact-prevalence>';
const GLOSSARY = '<impact-glossary src="/data/glossary.json" terms="csam">Words.</impact-glossary>';

describe('a host’s shadow root', () => {
  let site: Site;
  before(async () => {
    site = await openSite();
  });
  after(() => site?.close());

  const open = async (scripts: readonly string[], inside: string) => {
    const lines = scripts.map((name) => `<script type="module" src="/${name}.js"></script>`).join('');
    const body = `<main><section id="host"><template shadowrootmode="open">${inside}</template></section></main>`;
    const { page } = await site.visit('/', {
      '/': `<!doctype html><html lang="en"><head>${lines}</head><body>${body}</body></html>`,
    });
    return (tag: string, text: RegExp) =>
      until(async () => {
        const shown = await page.evaluate(
          `document.querySelector('#host').shadowRoot.querySelector('${tag}')?.shadowRoot?.textContent ?? ''`,
        );
        return text.test(String(shown));
      }, `${tag} in the shadow root`);
  };

  it('has figures by impact.js', async () => {
    const shows = await open(['impact'], FIGURE + PUBLISHED);
    await shows('impact-statistic', /1 in 4/);
    await shows('impact-prevalence', /37\.3%|girls/);
  });

  it('has all else by its own file', async () => {
    const shows = await open(['impact', 'glossary'], FIGURE + GLOSSARY);
    await shows('impact-statistic', /1 in 4/);
    await shows('impact-glossary', /abuse material/);
  });

  it('is named in the docs', () => {
    assert.match(read('docs/hosts.md'), /^## Pages with shadow roots$/m);
    assert.match(read('docs/hosts.md'), /<script type="module" src="[^"]*\/glossary\.js"/);
  });
});
