/** The settings page, as an administrator uses it, and what it makes of the site's pages. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Person } from './client.js';
import { look } from './reader.js';
import type { Site } from './site.js';
import type { Tally } from './tally.js';

const CONFIG = {
  name: 'Example publisher',
  accent: '#0b5763',
  radius: '0.5em',
  language: 'de',
  documents: { figures: 'data/figures.json', glossary: '/elements/data/glossary.json' },
  feeds: [{ url: 'https://blog.example.org/', title: 'Our blog' }],
};

async function openSettings(page: Page, { url }: Site): Promise<void> {
  await page.goto(`${url}/wp-admin/options-general.php?page=impact-elements`, { waitUntil: 'load' });
  await page.waitForSelector('#impact-publisher');
}

async function save(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.click('#submit')]);
}

/** Sets a publisher, pins its release, and reads a page; then takes all of it back. */
export async function trySettings(
  site: Site,
  admin: Person,
  author: Person,
  browser: Browser,
  tally: Tally,
): Promise<void> {
  writeFileSync(join(site.folder, 'elements/impact.config.json'), JSON.stringify(CONFIG));
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
  const file = Object.keys(hashes).find((name) => /^impact\.[0-9a-f]+\.js$/.test(name))!;
  const { link } = await admin.publish(
    'Settings',
    '[impact-statistic figure="csa-prevalence"]28.5% of Australians.[/impact-statistic]',
  );
  const page = await browser.newPage();
  const check = (name: string, run: () => Promise<unknown>) => tally.check(`settings, ${site.version}: ${name}`, run);
  const signInAs = async ({ cookies }: Person) => {
    for (const cookie of cookies) {
      const [name, value] = cookie.split(/=(.*)/s) as [string, string];
      await browser.defaultBrowserContext().setCookie({ name, value, domain: '127.0.0.1', path: '/' });
    }
  };
  try {
    await signInAs(admin);
    await check('take the publisher’s documents, looks and release', async () => {
      await openSettings(page, site);
      await page.type('#impact-publisher', `${site.url}/elements/impact.js`);
      await page.click('[name="impact_elements[release]"][value="pinned"]');
      await save(page);
      const read = (selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);
      assert.equal(await read('#impact-publisher'), `${site.url}/elements/`);
      assert.equal(await read('[name="impact_elements[release]"]:checked'), 'pinned');
      assert.equal(await read('#impact-accent'), CONFIG.accent);
      assert.equal(await read('#impact-radius'), CONFIG.radius);
      const shown = await page.$eval('#wpbody-content', (body) => body.textContent ?? '');
      assert.ok(shown.includes(`${site.url}/elements/data/glossary.json`), shown);
    });
    await check('draw a figure by its id alone, pinned, with the publisher’s looks', async () => {
      const markup = await (await fetch(link)).text();
      for (const part of [
        `src="${site.url}/elements/${file}"`,
        `integrity="${hashes[file]}"`,
        'crossorigin="anonymous"',
        '--impact-accent:#0b5763;--impact-radius:0.5em',
        `src="${site.url}/elements/data/figures.json"`,
      ])
        assert.ok(markup.includes(part), part);
      const { drawn, complaints } = await look(browser, link, 'impact-statistic', ['28.5%', 'Medical Journal']);
      assert.ok(drawn.includes('Medical Journal'), drawn);
      assert.deepEqual(complaints, []);
    });
    await check('follow the newest release', async () => {
      await openSettings(page, site);
      await page.click('[name="impact_elements[release]"][value="newest"]');
      await save(page);
      const markup = await (await fetch(link)).text();
      assert.ok(markup.includes(`src="${site.url}/elements/statistic.js"`));
      assert.doesNotMatch(markup, /integrity="/);
    });
    await check('are not for an author', async () => {
      await signInAs(author);
      await page.goto(`${site.url}/wp-admin/options-general.php?page=impact-elements`, { waitUntil: 'load' });
      assert.equal(await page.$('#impact-publisher'), null);
    });
  } finally {
    await page.close();
    site.command('option', '{}');
  }
}
