/**
 * `npm run test:wordpress`: the plugin in a real WordPress on loopback, Debian's and a newer one, read in Chromium; `-- debian`
 * or `-- current` for one of them, and further words for some parts (`-- current forms settings`) or people (`-- editor author`)
 * alone. It installs what it needs where it may, keeps everything in a folder of its own, and ends what it started. The last line is `N passed, N failed`.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { tryBlocks } from '../integrations/wordpress/test/blocks.js';
import { CASES, SHORTCODE, type Case } from '../integrations/wordpress/test/cases.js';
import { tryClassic } from '../integrations/wordpress/test/classic.js';
import { signIn, type Person } from '../integrations/wordpress/test/client.js';
import { writeInEditor } from '../integrations/wordpress/test/editor.js';
import { tryForms } from '../integrations/wordpress/test/forms.js';
import { currentWordPress, ensurePackages, WORDPRESS } from '../integrations/wordpress/test/packages.js';
import { tryNetwork } from '../integrations/wordpress/test/network.js';
import { look, wordsOf } from '../integrations/wordpress/test/reader.js';
import { tryRoom } from '../integrations/wordpress/test/room.js';
import { trySettings } from '../integrations/wordpress/test/settings.js';
import { startSite, type Site } from '../integrations/wordpress/test/site.js';
import { trySurvival } from '../integrations/wordpress/test/survival.js';
import { Tally } from '../integrations/wordpress/test/tally.js';
import { tryFarewell } from '../integrations/wordpress/test/words.js';
import { findBrowsers, QUIET } from './browsers.mjs';
import { phpUnits } from './test-files.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const PLUGIN = 'dist/wordpress/impact-elements';
const wanted = process.argv.slice(2);
const THEMES = ['twentytwentythree', 'twentytwentyone'];
const tally = new Tally();

/** Every file of PHP is read by PHP, and the pure functions are tried without WordPress. */
async function plainPhp() {
  const files = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.php'));
  for (const path of files)
    await tally.check(`php -l ${path}`, () => {
      const { status, stdout } = spawnSync('php', ['-l', join(PLUGIN, path)], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    });
  for (const units of phpUnits()) {
    const { stdout } = spawnSync('php', [units, PLUGIN], { encoding: 'utf8' });
    tally.add(units, stdout);
  }
}

const inSite = (text: string, { url }: Site) => text.replace(/BASE/g, () => url);

/** Publishes a case as a person would, and reads it as a reader would. */
async function tryCase(one: Case, person: Person, site: Site, browser: Browser) {
  const { tag, draws = [], words, never } = one;
  const { link } = await person.publish(one.name, inSite(one.content, site));
  const markup = await (await fetch(link)).text();
  const page = (await browser.pages())[0]!;
  await tally.check(`${person.name}, ${one.name}: words without scripts`, async () => {
    const text = await wordsOf(page, markup);
    assert.ok(text.includes(words), `expected "${words}" in "${text}"`);
    if (never) assert.doesNotMatch(markup, new RegExp(inSite(never.source, site)));
    const scripts = [...markup.matchAll(/<script[^>]*\/assets\/[a-z]+\.js[^>]*>/g)].map(([script]) => script);
    assert.equal(scripts.length, tag ? 1 : 0, 'script tags');
    for (const script of scripts) {
      assert.match(script, /data-cfasync="false"/);
      assert.match(script, /data-impact-folder="http[^"]*\/impact-elements\/assets\/"/);
    }
  });
  if (!tag) return;
  await tally.check(`${person.name}, ${one.name}: drawn`, async () => {
    const seen = await look(browser, link, tag, draws);
    for (const text of draws) assert.ok(seen.drawn.includes(text), `expected "${text}" in "${seen.drawn}"`);
    assert.deepEqual(seen.complaints, []);
    assert.ok(seen.width > 20 && seen.height > 10, `${seen.width} x ${seen.height}`);
  });
}

/** What stands in the feed and in the excerpts of the posts so far. */
async function feedAndExcerpts(site: Site, admin: Person) {
  const feed = await (await fetch(`${site.url}/?feed=rss2`)).text();
  const contents = [...feed.matchAll(/<content:encoded><!\[CDATA\[([^]*?)\]\]>/g)].map(([, text]) => text!);
  await tally.check('feed: words', () => {
    assert.ok(contents.length > 20, `${contents.length} entries`);
    assert.ok(contents.filter((text) => text.includes('28.5% of Australians experienced')).length >= 6);
    assert.doesNotMatch(feed, /<script|\[impact-/);
  });
  const { excerpt } = await admin.publish('Excerpt', 'Before. [impact-statistic value="1 in 4" label="people"] After.');
  await tally.check('excerpt: words', () =>
    assert.match(excerpt.rendered, /Before\. 1 in 4 people\. After\./, excerpt.rendered),
  );
  const { excerpt: ofBlock } = await admin.publish(
    'Excerpt of a block',
    '<!-- wp:impact-elements/statistic {"value":"1 in 4","label":"people"} /-->',
  );
  const { excerpt: ofShortcodeBlock } = await admin.publish(
    'Excerpt of a shortcode block',
    '<!-- wp:shortcode -->\n[impact-statistic value="1 in 4"\nlabel="people"]\n<!-- /wp:shortcode -->',
  );
  await tally.check('excerpt of a shortcode block: words', () =>
    assert.match(ofShortcodeBlock.rendered, /1 in 4 people\./),
  );
  await tally.check('excerpt of a block: words', () => assert.match(ofBlock.rendered, /1 in 4 people\./));
  const { link } = await admin.publish('Plain', 'Nothing of ours here.');
  const plain = await (await fetch(link)).text();
  await tally.check('no script on other pages', () => assert.doesNotMatch(plain, /impact-elements/));
}

/** The script from an address that the site's owner names, with the right hash and with another. */
async function pinned(site: Site, admin: Person, browser: Browser) {
  const { link } = await admin.publish('Pinned', '[impact-statistic value="1 in 4" label="people"]');
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<string, string>;
  const pinnedFile = Object.keys(hashes).find((name) => /^impact\.[0-9a-f]+\.js$/.test(name))!;
  const folder = `${site.url.replace('127.0.0.1', 'localhost')}/elements/`;
  const address = folder + pinnedFile;
  site.command('set', `SCRIPT=${address}`, `INTEGRITY=${hashes[pinnedFile]}`);
  await tally.check('script from another origin, pinned: drawn', async () => {
    const markup = await (await fetch(link)).text();
    const tag = markup.split('<script').find((text) => text.includes(address)) ?? '';
    for (const part of [`src="${address}"`, `integrity="${hashes[pinnedFile]}"`, 'crossorigin="anonymous"'])
      assert.ok(tag.includes(part), `${part} in ${tag}`);
    const { drawn, complaints } = await look(browser, link, 'impact-statistic', ['1 in 4']);
    assert.ok(drawn.includes('people'), drawn);
    assert.deepEqual(complaints, []);
  });
  site.command('set', `SCRIPT=${address}`, `INTEGRITY=${hashes['posts.js']}`);
  await tally.check('script that is not what was pinned: words', async () => {
    const { drawn, height } = await look(browser, link, 'impact-statistic:not(:defined)', []);
    assert.equal(drawn, '');
    assert.ok(height > 10);
  });
  site.command('set', `SCRIPT=${folder}impact.js`, `INTEGRITY=${hashes['impact.js']}`);
  await tally.check('script that moves and is pinned: the plugin’s own', async () => {
    const markup = await (await fetch(link)).text();
    assert.match(markup, /\/plugins\/impact-elements\/assets\/[a-z]+\.js/);
    assert.doesNotMatch(markup, /integrity="|localhost[^"]*\/elements\/[a-z]+\.js/);
    const { drawn } = await look(browser, link, 'impact-statistic', ['1 in 4']);
    assert.ok(drawn.includes('people'), drawn);
  });
  site.command('set');
}

if (!existsSync(PLUGIN)) throw new Error(`No ${PLUGIN}: run \`npm run build\` first.`);
ensurePackages();
const { chromium } = findBrowsers();
if (!chromium) throw new Error('Chromium is needed: node scripts/browsers.mjs --install');
await plainPhp();

let site: Site | undefined;
let browser: Browser | undefined;
const stop = async () => {
  const [running, drawing] = [site, browser];
  site = browser = undefined;
  await drawing?.close();
  await running?.stop();
};
// Not once: a signal to the whole group comes again from whoever passes it on, and would end this before it has cleaned up.
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void stop().finally(() => process.exit(1)));

/** The themes that a WordPress brings whole, of those that are looked at: some bring the name and the style alone. */
const themesOf = (folder: string) =>
  THEMES.filter((theme) =>
    ['index.php', 'templates/index.html'].some((page) => existsSync(join(folder, 'wp-content/themes', theme, page))),
  );

/** Every part of the tests by its name, in their order: the last two take the plugin away. */
const PARTS: Readonly<
  Record<string, (site: Site, browser: Browser, people: Readonly<Record<string, Person>>) => Promise<void>>
> = {
  async cases(site, browser, people) {
    site.command('set', `FRAMES=${site.url}/elements/`);
    for (const person of [people['admin']!, people['author']!])
      for (const one of CASES) if (one.by?.includes(person.name) ?? true) await tryCase(one, person, site, browser);
    await tryCase(SHORTCODE, people['editor']!, site, browser);
    const first = site.command('theme');
    for (const theme of themesOf(site.folder)) {
      site.command('theme', theme);
      await tryCase({ ...SHORTCODE, name: `shortcode in ${theme}` }, people['author']!, site, browser);
    }
    site.command('theme', first);
    await feedAndExcerpts(site, people['admin']!);
  },
  pinned: (site, browser, people) => pinned(site, people['admin']!, browser),
  pasted: (site, _, people) => trySurvival(site, people, tally),
  forms: (site, _, people) => tryForms(site, people, tally),
  settings: (site, browser, people) => trySettings(site, people['admin']!, people['author']!, browser, tally),
  room: (site, browser, people) => tryRoom(site, people['admin']!, browser, tally),
  async editor(site, browser, people) {
    // "editor" is this part.
    const roles = wanted.filter((word) => word in people && word !== 'editor');
    const of = (...names: string[]) => names.filter((name) => !roles.length || roles.includes(name));
    for (const name of of('admin', 'author')) await writeInEditor(site, people[name]!, browser, tally);
    site.command('option', JSON.stringify({ publisher: `${site.url}/elements/` }));
    for (const name of of(...Object.keys(people)))
      await tryBlocks(site, people[name]!, browser, tally, name === 'admin' || name === 'editor');
    for (const name of of('admin', 'contributor')) await tryClassic(site, people[name]!, browser, tally);
    site.command('option', '{}');
  },
  farewell: (site, browser, people) => tryFarewell(site, people['admin']!, browser, tally),
  network: (site) => tryNetwork(site, tally),
};

const hosts = ['debian', 'current'].filter(
  (host) => !wanted.some((word) => /^(debian|current)$/.test(word)) || wanted.includes(host),
);
const parts = Object.keys(PARTS).filter((part) => !wanted.some((word) => word in PARTS) || wanted.includes(part));
for (const host of hosts)
  try {
    site = await startSite(PLUGIN, 'dist', host === 'debian' ? WORDPRESS : currentWordPress());
    browser = await puppeteer.launch({ executablePath: chromium, args: [...QUIET] });
    console.log(`WordPress ${site.version} at ${site.url}, ${await browser.version()}`);
    const people: Record<string, Person> = {};
    for (const name of ['admin', 'editor', 'author', 'contributor']) people[name] = await signIn(site, name);
    for (const part of parts) {
      await PARTS[part]!(site, browser, people);
      console.log(`${part}: ${tally.passed} passed, ${tally.failed} failed so far`);
    }
    const complaints = site.complaints();
    await tally.check('PHP has nothing to complain of', () => {
      const ours = complaints.split('\n').filter((line) => /plugins\/impact-elements|Fatal/.test(line));
      assert.deepEqual(ours, []);
    });
  } finally {
    await stop();
  }
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed ? 1 : 0;
