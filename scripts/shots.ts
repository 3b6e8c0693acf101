/**
 * `npm run shots`: contact sheets of every story in each way of being looked at, as shots/<element>-<way>-<number>.png, so
 * that the look can be judged at a glance.
 *
 *     npm run shots                        everything, and the README's picture anew
 *     npm run shots -- dark print          only these ways
 *     npm run shots -- prevalence          only the stories whose id has this in it
 *     npm run shots -- --lang de,ar        in these page languages: shots/<element>-<language>-<number>.png
 *     npm run shots -- --style ':root { --impact-accent: #90c }'   with these rules in the page
 *     npm run shots -- --out /tmp/before   in another folder
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { locales } from '../stories/.storybook/toolbar.js';
import { takePicture } from './picture.js';
import { entries, launch, openPreview, root, serve, settle, show, type Entry } from './storybook.js';

interface Way {
  readonly globals?: string;
  /** CSS pixels of the window; 640 without. */
  readonly width?: number;
  readonly media?: 'print';
  readonly features?: { name: string; value: string }[];
}

const ways: Readonly<Record<string, Way>> = {
  light: {},
  dark: { globals: 'scheme:dark' },
  rtl: { globals: 'direction:rtl;locale:ar' },
  arabic: { globals: 'around:arabic' },
  narrow: { width: 320 },
  column: { globals: 'width:180', width: 320 },
  wide: { globals: 'width:2000', width: 2080 },
  large: { globals: 'text:200' },
  contrast: { features: [{ name: 'prefers-contrast', value: 'more' }] },
  forced: {
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  },
  print: { media: 'print' },
};

/** Stories on a sheet, so that each stays large enough to be judged. */
const perSheet = 12;
const usual = 640;
/** Accessibility is for `npm run test:stories`. */
const manual = 'a11y.manual:!true';

interface Shot {
  readonly name: string;
  readonly png: string;
}

const { values, positionals: asked } = parseArgs({
  options: {
    lang: { type: 'string' },
    style: { type: 'string' },
    out: { type: 'string', default: join(root, 'shots') },
  },
  allowPositionals: true,
});
const folder = resolve(values.out);
const wanted = values.lang
  ? Object.fromEntries(values.lang.split(',').map((language) => [language, inLanguage(language)]))
  : Object.fromEntries(
      Object.entries(ways).filter(([way]) => !asked.some((word) => word in ways) || asked.includes(way)),
    );
const parts = asked.filter((word) => !(word in ways));
const stories = entries().filter(
  ({ type, id }) => type === 'story' && (!parts.length || parts.some((part) => id.includes(part))),
);

/** A page in a language, in the direction that it is written in. */
function inLanguage(language: string): Way {
  if (!(language in locales))
    throw new Error(`--lang ${language}: the toolbar of Storybook has ${Object.keys(locales).join(', ')}`);
  return { globals: `locale:${language};direction:${language === 'ar' ? 'rtl' : 'ltr'}` };
}

async function setUp(page: Page, session: CDPSession, { width = usual, media, features = [] }: Way): Promise<void> {
  await page.setViewport({ width, height: 200 });
  await session.send('Emulation.setEmulatedMedia', { media: media ?? '', features });
}

/** What a page looks like once two pictures of it are alike: on a busy machine something may come after all was still. */
async function pictureOf(page: Page): Promise<string> {
  let last = '';
  for (let tries = 0; tries < 6; tries++) {
    await settle(page);
    const now = await page.screenshot({ encoding: 'base64', fullPage: true, captureBeyondViewport: true });
    if (now === last) break;
    last = now;
  }
  return last;
}

/** Takes every story in one way; the preview stays open from one to the next. */
async function shoot(browser: Browser, address: string, way: Way): Promise<Map<Entry, Shot>> {
  const page = await browser.newPage();
  await setUp(page, await page.createCDPSession(), way);
  const shots = new Map<Entry, Shot>();
  for (const entry of stories) {
    const { error } = await (shots.size
      ? show(page, entry)
      : openPreview(page, address, entry.id, `${manual};${way.globals ?? ''}`));
    if (error) throw new Error(`${entry.id} can't be shown: ${error}`);
    if (values.style && !shots.size) await page.addStyleTag({ content: values.style });
    shots.set(entry, { name: entry.name, png: await pictureOf(page) });
  }
  await page.close();
  return shots;
}

/** Lays the pictures out in columns under their names, and takes a picture of that. */
async function compose(browser: Browser, heading: string, shots: readonly Shot[], width: number, path: string) {
  const page = await browser.newPage();
  const columns = width < usual ? 6 : width > usual ? 1 : 4;
  await page.setViewport({ width: columns * (width + 16) + 16, height: 200 });
  await page.setContent(
    `<style>
      body { margin: 16px; background: #c9ccd1; font: 600 15px system-ui, sans-serif; color: #111; }
      h1 { font-size: 20px; margin: 0 0 12px; }
      main { columns: ${columns}; column-gap: 16px; }
      figure { margin: 0 0 16px; break-inside: avoid; }
      img { display: block; width: ${width}px; }
      figcaption { padding-block: 4px; }
    </style><h1></h1><main></main>`,
  );
  await page.evaluate(
    async (heading, shots) => {
      document.querySelector('h1')!.textContent = heading;
      for (const { name, png } of shots) {
        const figure = document.createElement('figure');
        const image = new Image();
        image.src = `data:image/png;base64,${png}`;
        const caption = document.createElement('figcaption');
        caption.textContent = name;
        figure.append(caption, image);
        document.querySelector('main')!.append(figure);
        await image.decode();
      }
    },
    heading,
    shots,
  );
  writeFileSync(path, await pictureOf(page), 'base64');
  await page.close();
}

const { address, close } = await serve();
const browser = await launch();
const whole = !asked.length && !values.lang && !values.style;
if (whole) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, way] of Object.entries(wanted)) {
  const shots = await shoot(browser, address, way);
  for (const title of new Set(stories.map((story) => story.title))) {
    const own = [...shots].filter(([entry]) => entry.title === title).map(([, shot]) => shot);
    const element = title.split('/').at(-1)!.toLowerCase().replace(/\W+/g, '-');
    for (let start = 0; start < own.length; start += perSheet) {
      const path = join(folder, `${element}-${name}-${start / perSheet + 1}.png`);
      await compose(browser, `${title}, ${name}`, own.slice(start, start + perSheet), way.width ?? usual, path);
    }
  }
  console.log(`${name}: ${shots.size} stories`);
}
if (whole && folder === join(root, 'shots')) await takePicture(browser);
await browser.close();
close();
console.log(`The sheets are in ${folder}`);
