/** What the block editor makes of pastes, mistakes and forms, and the words that it keeps: asked of the editor itself. */
import assert from 'node:assert/strict';
import type { Browser, Page } from 'puppeteer-core';
import { readElements } from '../../../scripts/wordpress-elements.js';
import { writeSnippet } from '../../../src/embed/snippet/write.js';
import type { SnippetKind } from '../../../src/embed/snippet/kinds.js';
import type { Person } from './client.js';
import { canvasOf, INSERTER, openEditor, searchBlocks } from './editor.js';
import type { Site } from './site.js';
import type { Tally } from './tally.js';
import { keepWords } from './words.js';

interface Block {
  readonly name: string;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const STORE = `wp.data.select('core/block-editor')`;
const DISPATCH = `wp.data.dispatch('core/block-editor')`;

const blocksOn = async (page: Page): Promise<Block[]> =>
  (await page.evaluate(
    `${STORE}.getBlocks().map(({ name, attributes }) => ({ name, attributes: JSON.parse(JSON.stringify(attributes)) }))`,
  )) as Block[];

/** Puts blocks in place of all that there are, and selects the first. */
async function reset(page: Page, blocks: readonly (readonly [name: string, attributes: object])[]): Promise<void> {
  await page.evaluate(
    `${DISPATCH}.resetBlocks(${JSON.stringify(blocks)}.map(([name, attributes]) => wp.blocks.createBlock(name, attributes)));
     ${DISPATCH}.selectBlock(${STORE}.getBlocks()[0].clientId)`,
  );
}

/** Pastes plain text, as the builder's button copies it, into an empty paragraph. */
async function paste(page: Page, text: string): Promise<readonly Block[]> {
  await reset(page, [['core/paragraph', {}]]);
  const canvas = await canvasOf(page);
  await canvas.waitForSelector('p[data-block]');
  await canvas.evaluate(`(() => {
    const target = document.querySelector('p[data-block]');
    target.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', ${JSON.stringify(text)});
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
  })()`);
  return blocksOn(page);
}

/** Waits until the editor's first block has words that `wanted` is in. */
async function wordsOfFirst(page: Page, wanted: string): Promise<string> {
  const words = `${STORE}.getBlocks()[0].attributes.words?.toString()`;
  await page
    .waitForFunction(`(${words} ?? '').includes(${JSON.stringify(wanted)})`, { timeout: 60_000 })
    .catch(() => undefined);
  return String(await page.evaluate(words));
}

const COMPARED = (value: string, label: string, title: string) => ({ value, label, source: { title } });

/** Seconds of a person's hands, as they are usually reckoned: a key, and a pointer that goes somewhere and clicks. */
const KEY = 0.28;
const CLICK = 1.3;
const MOST = 20;

/** Does something, and reckons how long a person would have taken; again where a busy machine made it long. */
async function spent(what: string, { clicks, keys }: { clicks: number; keys: number }, act: () => Promise<void>) {
  const hands = clicks * CLICK + keys * KEY;
  let least = Infinity;
  for (let left = 3; left > 0 && least >= MOST; left--) {
    const start = performance.now();
    await act();
    least = Math.min(least, hands + (performance.now() - start) / 1000);
  }
  console.log(`${what}: ${least.toFixed(1)} s, ${hands.toFixed(1)} s of them a person's hands`);
  assert.ok(least < MOST, `${least.toFixed(1)} s`);
}

const LABEL = `people & places [of "any" kind]`;
const WORDS = `1 in 4 ${LABEL}.`;

/**
 * Tries all that on a page of its own.
 *
 * @param mayPlaceForms whether this person's forms are shown
 */
export async function tryBlocks(
  site: Site,
  person: Person,
  browser: Browser,
  tally: Tally,
  mayPlaceForms: boolean,
): Promise<void> {
  const base = `${site.url}/elements/`;
  const data = `${base}data/`;
  const page = await openEditor(browser, site, person);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  const check = (name: string, run: () => unknown) =>
    tally.check(`${person.name}, editor, ${site.version}: ${name}`, run);
  const typed = {
    element: 'statistic',
    attributes: { value: '1 in 4', label: LABEL, source: 'A study' },
    theme: { accent: '#0b5763' },
    words: WORDS,
  };
  const named = {
    element: 'prevalence',
    attributes: { src: `${data}figures.json`, figure: 'csa-girls csa-boys', download: '' },
    words: 'Girls and boys.',
  };
  try {
    for (const kind of ['tag', 'div', 'shortcode'] as const)
      await check(`a pasted ${kind} becomes the block`, async () => {
        const { code, once } = writeSnippet(kind, typed, { base });
        for (const text of [code, `${once}\n${code}`]) {
          const [block, ...rest] = await paste(page, text);
          assert.equal(rest.length, 0);
          assert.equal(block?.name, 'impact-elements/statistic');
          const { value, label, source, accent, words } = block.attributes;
          assert.deepEqual(
            { value, label, source, accent },
            { value: '1 in 4', label: LABEL, source: 'A study', accent: '#0b5763' },
          );
          assert.equal(String(words).replaceAll('&amp;', '&'), WORDS);
        }
      });
    for (const kind of ['tag', 'div', 'link', 'shortcode'] as const satisfies readonly SnippetKind[])
      await check(`a pasted ${kind} of a document's figures becomes the block`, async () => {
        const [block, ...rest] = await paste(page, writeSnippet(kind, named, { base }).code);
        assert.equal(rest.length, 0);
        assert.equal(block?.name, 'impact-elements/prevalence');
        const { src, figure, download } = block.attributes;
        assert.deepEqual({ src, figure }, { src: `${data}figures.json`, figure: 'csa-girls csa-boys' });
        // A link keeps no file to save, since its address composes nothing.
        if (kind !== 'link') assert.equal(download, true);
      });
    for (const said of ['element=subscribe&amp;form=newsletter', 'element=contact&amp;form=office'])
      await check(`a pasted link stays a link, since no block keeps its form: ${said}`, async () => {
        const [block, ...rest] = await paste(page, `<p><a href="${base}frame.html?${said}">Write to us</a></p>`);
        assert.equal(rest.length, 0);
        assert.equal(block?.name, 'core/paragraph');
        assert.ok(String(block.attributes['content']).includes(said), String(block.attributes['content']));
      });
    await check('several lines become several blocks', async () => {
      const lines = [writeSnippet('tag', typed, { base }).code, writeSnippet('shortcode', named, { base }).code];
      const made = await paste(page, lines.join('\n\n'));
      assert.deepEqual(
        made.map(({ name }) => name),
        ['impact-elements/statistic', 'impact-elements/prevalence'],
      );
    });
    await check('the script’s line becomes nothing', async () => {
      const made = await paste(page, writeSnippet('tag', typed, { base }).once);
      assert.deepEqual(
        made.map(({ name, attributes }) => [name, String(attributes['content'] ?? '')]),
        [['core/paragraph', '']],
      );
    });
    const words = async (name: string, attributes: object, wanted: string) =>
      check(`the words of the moment of ${name} are kept`, async () => {
        await reset(page, [[`impact-elements/${name}`, attributes]]);
        const kept = await wordsOfFirst(page, wanted);
        assert.ok(kept.includes(wanted), kept);
      });
    await words('statistic', { value: '1 in 4', label: 'people' }, '1 in 4 people.');
    await words('statistic', { src: `${data}figures.json`, figure: 'csa-prevalence' }, '28.5% of Australians');
    await words('prevalence', { src: `${data}figures.json`, figure: 'csa-girls csa-boys' }, '1 in 5 boys');
    await words(
      'glossary',
      { src: `${data}glossary.json`, terms: 'csam' },
      'Child sexual abuse material (CSAM)</strong>: ',
    );
    await words('support', { src: `${data}support.json`, country: 'AU' }, '1800 975 707');
    await words('posts', { src: `${data}posts.json`, heading: 'News' }, '<strong>News</strong><br><a href="https://');
    await words(
      'subscribe',
      { action: `${base}x`, heading: 'Connect', 'page-url': 'https://a.example/' },
      '<a href="https://a.example/">Connect</a>',
    );
    await words(
      'change',
      { value: '310 in 2018 to 702 in 2023', label: 'calls', source: 'An example', 'source-date': '2026' },
      'An example, 2026). About 2.3 times as many',
    );
    await words(
      'quote',
      { text: 'Governments have a duty.', by: 'A speaker', source: 'A report', 'source-url': 'https://a.example/' },
      '“Governments have a duty.” — A speaker, <a href="https://a.example/">A report</a>',
    );
    await words(
      'compare',
      { data: JSON.stringify([COMPARED('1 in 4', 'people', 'A study'), COMPARED('1 in 5', 'pupils', 'Another')]) },
      '1 in 4 people. 1 in 5 pupils (A study; Another).',
    );
    await check('the words of the moment of sources follow the page', async () => {
      await reset(page, [
        ['impact-elements/sources', {}],
        ['impact-elements/statistic', { value: '1 in 4', label: 'people', source: 'A study' }],
      ]);
      assert.match(await wordsOfFirst(page, 'A study'), /<strong>Sources<\/strong><br>A study/);
    });
    await words('exit', { href: 'https://www.bom.gov.au/' }, '<a href="https://www.bom.gov.au/">Leave this page</a>');
    const kept = await keepWords(page, site, check);
    await check('words of the author’s own stay', async () => {
      await reset(page, [['impact-elements/statistic', { value: '1 in 4', words: 'Mine.', ownWords: true }]]);
      const canvas = await canvasOf(page);
      await canvas.waitForFunction(
        `document.querySelector('impact-statistic')?.shadowRoot?.textContent.includes('1 in 4')`,
      );
      assert.equal(String((await blocksOn(page))[0]?.attributes['words']), 'Mine.');
    });
    await check('a mistake is told where it is made, with what was meant', async () => {
      await reset(page, [['impact-elements/statistic', { src: `${data}figures.json`, figure: 'csa-prevalance' }]]);
      const canvas = await canvasOf(page);
      const said = `document.querySelector('.impact-elements-fault')?.textContent ?? ''`;
      await canvas.waitForFunction(`(${said}).includes('Did you mean')`, { timeout: 60_000 }).catch(() => undefined);
      const text = String(await canvas.evaluate(said));
      assert.match(text, /Figure: .*csa-prevalance.*Did you mean “csa-prevalence”\?/);
    });
    await check('a figure is chosen from a list that is searched', async () => {
      await reset(page, [['impact-elements/statistic', {}]]);
      const canvas = await canvasOf(page);
      const field = await canvas.waitForSelector('.components-placeholder input[role=combobox]');
      await field!.click();
      await field!.type('before the age of 18');
      await (await canvas.waitForSelector('[role=option] ::-p-text(csa-prevalence)'))!.click();
      await page.waitForFunction(`${STORE}.getBlocks()[0].attributes.figure === 'csa-prevalence'`);
      assert.equal((await blocksOn(page))[0]?.attributes['src'], `${data}figures.json`);
    });
    await check('a pasted shortcode is a figure within 20 seconds of an editor’s time', async () => {
      const { code } = writeSnippet('shortcode', named, { base });
      await spent(`${person.name}, ${site.version}: a pasted shortcode`, { clicks: 1, keys: 2 }, async () => {
        await paste(page, code);
        const canvas = await canvasOf(page);
        await canvas.waitForFunction(
          `/1 in 5/.test(document.querySelector('impact-prevalence')?.shadowRoot?.textContent ?? '')`,
        );
      });
    });
    await check('a block from the inserter is a figure within 20 seconds of an editor’s time', async () => {
      const [block, figure] = ['statistic', 'age of 18'];
      const hands = { clicks: 4, keys: block.length + figure.length };
      await spent(`${person.name}, ${site.version}: a block from the inserter`, hands, async () => {
        await reset(page, [['core/paragraph', {}]]);
        await searchBlocks(page, block);
        await page.locator('.editor-block-list-item-impact-elements-statistic').click();
        const canvas = await canvasOf(page);
        const field = await canvas.waitForSelector('.components-placeholder input[role=combobox]');
        await field!.click();
        await field!.type(figure);
        await canvas.locator('[role=option] ::-p-text(csa-prevalence)').click();
        await canvas.locator('.components-placeholder .is-primary').click();
        await canvas.waitForFunction(
          `/28\\.5%/.test(document.querySelector('impact-statistic')?.shadowRoot?.textContent ?? '')`,
        );
        if (await page.$(`:is(${INSERTER}).is-pressed`)) await page.click(INSERTER);
      });
    });
    await check('says whether readers see a form', async () => {
      await reset(page, [['impact-elements/subscribe', { action: `${base}new-${person.name}`, heading: 'Connect' }]]);
      const canvas = await canvasOf(page);
      const notice = await canvas.waitForSelector('.impact-elements-form-notice');
      const text = await notice!.evaluate((one) => one.textContent ?? '');
      assert.match(text, mayPlaceForms ? /once you save/ : /will not see this form/);
      const button = await notice!.$('button');
      assert.equal(Boolean(button), mayPlaceForms);
      if (!button) return;
      await button.click();
      await canvas.waitForFunction(`!document.querySelector('.impact-elements-form-notice')`);
    });
    for (const [glossary, says] of [
      [true, ''],
      [false, 'There is no glossary on this page'],
    ] as const)
      await check(
        `a word becomes a term of the glossary${glossary ? '' : ', and is told where there is none'}`,
        async () => {
          await reset(page, [
            ['core/paragraph', { content: 'Made by facilitators.' }],
            ...(glossary
              ? [['impact-elements/glossary', { src: `${data}glossary.json`, terms: 'csam' }] as const]
              : []),
          ]);
          const canvas = await canvasOf(page);
          await canvas.waitForSelector('p[data-block]');
          await page.evaluate(
            `(() => { const [{ clientId }] = ${STORE}.getBlocks(); ${DISPATCH}.selectionChange(clientId, 'content', 8, 20); })()`,
          );
          await (await page.waitForSelector('::-p-aria([name="Term of the glossary"][role="button"])'))!.click();
          const field = await page.waitForSelector('.components-modal__frame input[role=combobox]');
          const dialog = await page.$eval('.components-modal__frame', (one) => one.textContent ?? '');
          assert.equal(dialog.includes('There is no glossary on this page'), Boolean(says), dialog);
          await field!.click();
          await field!.type('sexual abuse material');
          await (await page.waitForSelector('[role=option] ::-p-text(csam)'))!.click();
          await (await page.waitForSelector('.components-modal__frame button.is-primary'))!.click();
          await page.waitForFunction(`String(${STORE}.getBlocks()[0].attributes.content).includes('impact-term')`);
          const content = String((await blocksOn(page))[0]?.attributes['content']);
          assert.match(content, /<impact-term term="csam"[^>]*>facilitators<\/impact-term>/);
          assert.equal(/ src="/.test(content), !glossary, content);
          const mark = await canvas.waitForSelector('impact-term');
          assert.equal(await mark!.evaluate((one) => getComputedStyle(one).textDecorationStyle), 'dotted');
        },
      );
    await check('has a block for every element but the term', () => {
      const names = readElements().map(({ name }) => `impact-elements/${name}`);
      const blocks = new Set(kept.map(({ block }) => block));
      assert.deepEqual(
        names.filter((name) => !blocks.has(name)),
        ['impact-elements/term'],
      );
    });
    await check('nothing fails in the editor', () => assert.deepEqual(problems, []));
  } finally {
    await page.close();
  }
}
