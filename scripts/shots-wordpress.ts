/**
 * `npm run shots:wordpress`: the pictures of docs/partners/wordpress.md, docs/partners/pictures/wordpress-….webp, taken in Debian's WordPress
 * on loopback, as an editor and an administrator see it. It wants a build, and what `npm run test:wordpress` wants.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { signIn, type Person } from '../integrations/wordpress/test/client.js';
import { canvasOf, INSERTER, openEditor } from '../integrations/wordpress/test/editor.js';
import { ensurePackages, WORDPRESS } from '../integrations/wordpress/test/packages.js';
import { startSite, type Site } from '../integrations/wordpress/test/site.js';
import { findBrowsers, QUIET } from './browsers.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const PLUGIN = 'dist/wordpress/impact-elements';
const OUT = 'docs/partners/pictures';
const SHORTCODE =
  '[impact-statistic value="28.5%" label="of Australians experienced child sexual abuse" source="Australian Child Maltreatment Study" source-date="2023-04-03"]';

/** Takes what the window shows, small enough to stand in a page. */
async function take(page: Page, name: string, height = 640): Promise<void> {
  await page.setViewport({ width: 1024, height });
  // What moves would make another picture each time: only its end is taken.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined))),
  );
  await page.screenshot({ path: `${OUT}/wordpress-${name}.webp`, type: 'webp', quality: 70 });
}

const drawn = (frame: Frame, words: string) =>
  frame.waitForFunction(
    (words) => document.querySelector('impact-statistic')?.shadowRoot?.textContent?.includes(words),
    { timeout: 60_000 },
    words,
  );

async function settings(site: Site, browser: Browser): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/wp-admin/options-general.php?page=impact-elements`, { waitUntil: 'load' });
  await page.type('#impact-publisher', 'https://elements.example.org/1/');
  await take(page, 'settings', 760);
  await page.close();
}

/** The list of blocks, then a figure that was pasted as a shortcode, then what a reader sees. */
async function figure(site: Site, person: Person, browser: Browser): Promise<void> {
  const page = await openEditor(browser, site, person);
  const canvas = await canvasOf(page);
  await (await canvas.waitForSelector('::-p-aria([name="Add title"][role="textbox"])'))!.type('What we know');
  await page.locator(INSERTER).click();
  await (await page.waitForSelector('::-p-aria([name="Search for blocks and patterns"])'))!.type('impact');
  await page.waitForSelector('.editor-block-list-item-impact-elements-statistic');
  await take(page, 'inserter');
  await page.locator(INSERTER).click();
  await page.evaluate(
    `wp.data.dispatch('core/block-editor').insertBlocks(wp.blocks.createBlock('core/paragraph', {}))`,
  );
  await canvas.waitForSelector('p[data-block]');
  await canvas.evaluate((text) => {
    const target = document.querySelector<HTMLElement>('p[data-block]')!;
    target.focus();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  }, SHORTCODE);
  await drawn(canvas, '28.5%');
  await take(page, 'block');
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled=true])').click();
  const link = await page.waitForSelector('.post-publish-panel__postpublish-buttons a');
  const address = await link!.evaluate((a) => (a as HTMLAnchorElement).href);
  await page.close();
  // A reader isn't signed in.
  const context = await browser.createBrowserContext();
  const reader = await context.newPage();
  await reader.goto(address, { waitUntil: 'load' });
  await drawn(reader.mainFrame(), '28.5%');
  await take(reader, 'published');
  await context.close();
}

if (!existsSync(PLUGIN)) throw new Error(`No ${PLUGIN}: run \`npm run build\` first.`);
ensurePackages();
const { chromium } = findBrowsers();
if (!chromium) throw new Error('Chromium is needed: node scripts/browsers.mjs --install');
mkdirSync(OUT, { recursive: true });

let site: Site | undefined;
let browser: Browser | undefined;
const stop = async () => {
  const [running, drawing] = [site, browser];
  site = browser = undefined;
  await drawing?.close();
  await running?.stop();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => void stop().finally(() => process.exit(1)));
try {
  site = await startSite(PLUGIN, 'dist', WORDPRESS);
  browser = await puppeteer.launch({ executablePath: chromium, args: [...QUIET] });
  await figure(site, await signIn(site, 'admin'), browser);
  await settings(site, browser);
  console.log(`WordPress ${site.version}: pictures in ${OUT}/`);
} finally {
  await stop();
}
