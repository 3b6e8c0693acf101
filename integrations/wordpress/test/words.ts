/** The words of the moment that the block editor keeps with each block, and where they are read: for every element there is. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { Person } from './client.js';
import { openEditor } from './editor.js';
import { wordsOf } from './reader.js';
import type { Site } from './site.js';
import type { Tally } from './tally.js';

const STORE = `wp.data.select('core/block-editor')`;

/** A block as an editor would leave it, and texts of which its words hold at least one. */
interface Sample {
  readonly what: string;
  readonly block: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly texts: readonly string[];
}

/** What a block says after it was drawn. */
interface Kept extends Sample {
  /** Its saved markup, with the comment that makes it a block. */
  readonly content: string;
  /** The inside of the paragraph that it saves. */
  readonly words: string;
}

/** Every text in a value that is long enough to be known again, JSON text looked into. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    const inner = /^[[{]/.test(value) ? (JSON.parse(value) as unknown) : undefined;
    return inner ? textsIn(inner) : value.length > 5 ? [value] : [];
  }
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** Each block as the inserter shows it, and with the publisher's document where the element takes one. */
async function samplesOf(page: Page, site: Site): Promise<readonly Sample[]> {
  const types = (await page.evaluate(
    `wp.blocks.getBlockTypes().filter(({ name }) => name.startsWith('impact-')).map(({ name, example }) => [name, example?.attributes ?? {}])`,
  )) as [name: string, attributes: Record<string, unknown>][];
  const { kinds, controls } = (await page.evaluate(
    `({ kinds: impactElements.kinds, controls: impactElements.controls })`,
  )) as { kinds: Record<string, [kind: string, entry: string]>; controls: Record<string, object> };
  return types.flatMap(([block, attributes]) => {
    const name = block.replace('impact-elements/', '');
    const shown = { what: `${name}, as the inserter shows it`, block, attributes, texts: textsIn(attributes) };
    const [kind, entry] = kinds[name] ?? [];
    if (!kind) return [shown];
    const document = JSON.parse(readFileSync(join(site.folder, 'elements/data', `${kind}.json`), 'utf8')) as object;
    const list = Object.entries(document).find(([key]) => entry && key.startsWith(entry))?.[1] as { id: string }[];
    // The example of figures has no quotes.
    if (entry && !list) return [shown];
    const published = {
      what: `${name} of a document`,
      block,
      attributes: {
        src: `${site.url}/elements/data/${kind}.json`,
        ...(entry && { [entry]: list[0]!.id }),
        ...('country' in controls[name]! && { country: 'AU' }),
      },
      texts: textsIn(entry ? list[0] : document),
    };
    return [shown, published];
  });
}

/** Puts a block in place of all that there are, and waits until it has kept words that hold one of the texts. */
async function keep(page: Page, sample: Sample): Promise<Kept> {
  const { block, attributes, texts } = sample;
  const plain = `(${STORE}.getBlocks()[0].attributes.words ?? '').toString().replaceAll('&amp;', '&')`;
  await page.evaluate(
    `wp.data.dispatch('core/block-editor').resetBlocks([wp.blocks.createBlock(${JSON.stringify(block)}, ${JSON.stringify(attributes)})])`,
  );
  await page
    .waitForFunction(`((words) => ${JSON.stringify(texts)}.some((text) => words.includes(text)))(${plain})`, {
      timeout: 30_000,
    })
    .catch(() => undefined);
  const words = String(await page.evaluate(plain));
  const content = String(await page.evaluate(`wp.blocks.serialize(${STORE}.getBlocks())`));
  return { ...sample, content, words };
}

/** Has the editor keep words for every block; `check` names and counts each. */
export async function keepWords(page: Page, site: Site, check: Tally['check']): Promise<readonly Kept[]> {
  const samples = await samplesOf(page, site);
  const all: Kept[] = [];
  for (const sample of samples)
    await check(`${sample.what} keeps its words, as a paragraph that needs nobody`, async () => {
      assert.ok(sample.texts.length, 'nothing to know it by');
      const kept = await keep(page, sample);
      const { words, content } = kept;
      assert.ok(
        sample.texts.some((text) => words.includes(text)),
        `"${words}"`,
      );
      assert.match(content.replace(/<!--[^]*?-->/g, ''), /<p>.{6,}<\/p>/s, content);
      if (sample.attributes['action']) assert.match(content, /<p>[^]*<a href="https?:/, content);
      all.push(kept);
    });
  return all;
}

/** A text as it is searched for: the longest run of plain letters in the words. */
const distinct = (words: string) =>
  words
    .replace(/<[^>]*>|&\w+;/g, '\n')
    .match(/[\p{L} ]+/gu)!
    .map((run) => run.trim())
    .sort((one, other) => other.length - one.length)[0]!;

/** Letters and digits alone: WordPress writes quotes, dashes and signs in its own way. */
const squeezed = (text: string) => text.replace(/<[^>]*>|&#?\w+;/g, ' ').replace(/[^\p{L}\p{N}]+/gu, '');

/** Publishes every block as an editor leaves it, and reads its words wherever WordPress puts them; then takes the plugin away. */
export async function tryFarewell(site: Site, admin: Person, browser: Browser, tally: Tally): Promise<void> {
  const check = (name: string, run: () => unknown) => tally.check(`words, ${site.version}: ${name}`, run);
  const page = await openEditor(browser, site, admin);
  const kept = await keepWords(page, site, check);
  await page.close();
  const reading = (await browser.pages())[0]!;
  const published = [];
  for (const one of kept) published.push({ ...one, post: await admin.publish(`Farewell: ${one.what}`, one.content) });
  const feed = await (await fetch(`${site.url}/?feed=rss2`)).text();
  for (const { what, words, post } of published) {
    const plain = squeezed(words);
    await check(`${what}: in the interface, the excerpt, the feed and the search`, async () => {
      assert.ok(squeezed(post.content.rendered).includes(plain), `interface: ${post.content.rendered}`);
      const excerpt = squeezed(post.excerpt.rendered);
      assert.ok(excerpt.length > 5 && plain.startsWith(excerpt), `excerpt: ${excerpt}`);
      const item = feed.split('<item>').find((text) => text.includes(`<title>Farewell: ${what}</title>`)) ?? '';
      const [, content = ''] = /<content:encoded><!\[CDATA\[([^]*?)\]\]>/.exec(item) ?? [];
      assert.ok(squeezed(content).includes(plain), `feed: ${content}`);
      assert.doesNotMatch(content, /<script|<impact-/);
      const found = await (
        await fetch(`${site.url}/?rest_route=/wp/v2/posts&per_page=100&search=${encodeURIComponent(distinct(words))}`)
      ).json();
      assert.ok(
        (found as { id: number }[]).some(({ id }) => id === post.id),
        `search: ${distinct(words)}`,
      );
    });
  }
  await admin.publish('A form to forget', `<!-- wp:impact-elements/subscribe {"action":"${site.url}/x"} /-->`);
  site.command('plugin', 'off');
  for (const { what, words, post } of published)
    await check(`${what}: there without the plugin`, async () => {
      const text = await wordsOf(reading, await (await fetch(post.link)).text());
      assert.ok(squeezed(text).includes(squeezed(words)), text);
    });
  await check('settings stay for when the plugin comes back', () =>
    assert.match(site.command('remains'), /impact_elements_forms/),
  );
  site.command('uninstall');
  await check('nothing of ours is left', () => assert.equal(site.command('remains'), ''));
}
