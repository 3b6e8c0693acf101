/** The block editor, used as a person uses it: our block found, filled in, seen and published. */
import assert from 'node:assert/strict';
import type { Browser, Frame, Page } from 'puppeteer-core';
import type { Person } from './client.js';
import { look } from './reader.js';
import type { Site } from './site.js';
import type { Tally } from './tally.js';

/** What opens the list of blocks: 6.1's, and that of newer ones. */
export const INSERTER =
  'button.edit-post-header-toolbar__inserter-toggle, button.editor-document-tools__inserter-toggle';

/** An editor that is signed in, its welcome dismissed. */
export async function openEditor(browser: Browser, { url }: Site, { cookies }: Person): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  for (const cookie of cookies) {
    const [name, value] = cookie.split(/=(.*)/s) as [string, string];
    await browser.defaultBrowserContext().setCookie({ name, value, domain: '127.0.0.1', path: '/' });
  }
  page.on('dialog', (dialog) => void dialog.accept());
  page.setDefaultTimeout(60_000);
  await page.goto(`${url}/wp-admin/post-new.php`, { waitUntil: 'load' });
  await page.waitForSelector('.edit-post-layout, .editor-editor-interface');
  await page.evaluate(() => {
    type Preferences = { set(scope: string, name: string, value: boolean): void };
    const { wp } = window as unknown as { wp: { data: { dispatch(store: string): Preferences } } };
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
  await settled(page);
  return page;
}

/** Waits until the editor has what it asks for: its canvas is put together anew when the post's template arrives. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    `wp.data.select('core/editor').getCurrentPostId() && !wp.data.select('core').hasResolvingSelectors?.()`,
  );
}

/** The document that the blocks are drawn in. */
export async function canvasOf(page: Page): Promise<Frame> {
  await page.waitForFunction(
    `document.querySelector('iframe[name="editor-canvas"]')?.contentDocument?.querySelector('.block-editor-block-list__layout') || document.querySelector('.block-editor-block-list__layout')`,
  );
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page.mainFrame();
}

/** Opens the list of blocks and looks for one. */
export async function searchBlocks(page: Page, block: string): Promise<void> {
  const open = (button: string) => {
    const toggle = document.querySelector<HTMLElement>(button);
    if (toggle?.classList.contains('is-pressed')) return true;
    toggle?.click();
    return false;
  };
  // A click is lost while the editor is put together anew.
  await page.waitForFunction(open, { polling: 1000 }, INSERTER);
  await (await page.waitForSelector('::-p-aria([name="Search for blocks and patterns"])'))!.type(block);
}

/**
 * Puts our block into the canvas. The editor is put together anew when the post's template arrives, and what was there is gone then: it is
 * put there again.
 */
async function insertStatistic(page: Page): Promise<Frame> {
  const item = '.editor-block-list-item-impact-elements-statistic';
  for (let tries = 1; ; tries++) {
    if (!(await validBlocks(page)).length) {
      if (!(await page.$(item))) await searchBlocks(page, 'impact statistic');
      await page.locator(item).click();
    }
    const canvas = await canvasOf(page);
    try {
      await canvas.waitForSelector('.components-placeholder label', { timeout: 15_000 });
      return canvas;
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
}

/** Types into the field of the empty block that has this label. */
async function fill(page: Frame, label: string, text: string) {
  const found = await page.waitForSelector(`.components-placeholder ::-p-xpath(.//label[.="${label}"])`);
  const id = await found!.evaluate((element) => (element as HTMLLabelElement).htmlFor);
  await page.type(`.components-placeholder #${id}`, text);
}

/** The editor's own answer to whether a block's saved markup is what the block would save now. */
const validBlocks = (page: Page) =>
  page.evaluate(() => {
    type Block = { name: string; isValid: boolean };
    const { wp } = window as unknown as { wp: { data: { select(store: string): { getBlocks(): Block[] } } } };
    return wp.data
      .select('core/block-editor')
      .getBlocks()
      .map(({ name, isValid }) => `${name} ${isValid}`);
  });

/**
 * Writes and publishes a post with our block, reloads the editor, and reads the post.
 *
 * @param picture where a picture of the editor is put, if anywhere
 */
export async function writeInEditor(site: Site, person: Person, browser: Browser, tally: Tally, picture?: string) {
  const page = await openEditor(browser, site, person);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  try {
    await tally.check(`${person.name}, editor: finds the block, fills it in, sees it, publishes it`, async () => {
      const canvas = await insertStatistic(page);
      await fill(canvas, 'Value', '1 in 4');
      await fill(canvas, 'Label', 'people & places');
      await canvas.locator('.components-placeholder .is-primary').click();
      const seen = (query: string) =>
        document.querySelector(query)?.shadowRoot?.textContent?.includes('people & places');
      await canvas.waitForFunction(seen, { timeout: 60_000 }, 'impact-statistic');
      if (picture) await page.screenshot({ path: picture });
      const title = await canvas.waitForSelector('::-p-aria([name="Add title"][role="textbox"])');
      await title!.type('Written in the editor');
      await page.locator('.editor-post-publish-panel__toggle').click();
      await page.locator('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])').click();
      const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a');
      const { drawn } = await look(
        browser,
        await link!.evaluate((a) => (a as HTMLAnchorElement).href),
        'impact-statistic',
        ['1 in 4'],
      );
      assert.ok(drawn.includes('people & places'), drawn);
    });
    await tally.check(`${person.name}, editor: draws it in a canvas that is a document of its own`, async () => {
      await page.evaluate(() => {
        type Devices = { __experimentalSetPreviewDeviceType(device: string): void };
        const { wp } = window as unknown as { wp: { data: { dispatch(store: string): Devices } } };
        wp.data.dispatch('core/edit-post').__experimentalSetPreviewDeviceType('Tablet');
      });
      const canvas = await (await page.waitForSelector('iframe[name="editor-canvas"]'))!.contentFrame();
      const seen = () =>
        document.querySelector('impact-statistic')?.shadowRoot?.textContent?.includes('people & places');
      await canvas!.waitForFunction(seen, { timeout: 60_000 });
      if (picture) await page.screenshot({ path: picture.replace('.png', '-tablet.png') });
    });
    await tally.check(`${person.name}, editor: opens what was stored without a complaint`, async () => {
      await page.reload({ waitUntil: 'load' });
      const canvas = await canvasOf(page);
      await canvas.waitForFunction(() => document.querySelector('impact-statistic')?.shadowRoot);
      assert.deepEqual(await validBlocks(page), ['impact-elements/statistic true']);
      assert.deepEqual(problems, []);
    });
  } catch (error) {
    await page.screenshot({ path: picture ?? 'editor.png' });
    throw error;
  } finally {
    await page.close();
  }
}
