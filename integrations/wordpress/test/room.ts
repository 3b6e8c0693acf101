/** How far a page jumps while its figures arrive, on a phone and on a desktop, over a slow network. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { readElements } from '../../../scripts/wordpress-elements.js';
import type { Person } from './client.js';
import type { Site } from './site.js';
import type { Tally } from './tally.js';

const MOST = 0.05;
const SCREENS = { phone: { width: 360, height: 740 }, desktop: { width: 1280, height: 900 } } as const;

/** Shortcodes by what they show; `DATA` stands for the publisher's documents. */
const KNOWN: Readonly<Record<string, string>> = {
  'a typed figure': 'impact-statistic value="1 in 4" label="people in our town" source="A study" source-date="2023"',
  'a published figure': 'impact-statistic src="DATA/figures.json" figure="csa-prevalence"',
  'people, drawn': 'impact-prevalence value="28.5%" label="of Australians" source="A study"',
  'two published figures': 'impact-prevalence src="DATA/figures.json" figure="csa-girls csa-boys"',
  'a glossary': 'impact-glossary src="DATA/glossary.json"',
  'a term of a glossary': 'impact-glossary src="DATA/glossary.json" terms="csam"',
  posts: 'impact-posts src="DATA/posts.json" heading="News"',
  'two posts': 'impact-posts src="DATA/posts.json" count="2"',
  'compact posts': 'impact-posts src="DATA/posts.json" layout="compact"',
  'a change': 'impact-change src="DATA/figures.json" figure="ph-reports"',
  'a typed change': 'impact-change value="310 in 2018 to 702 in 2023" label="calls to a service" source="An example"',
  'a quotation':
    'impact-quote text="Governments have a duty to protect children." by="A speaker" source="A report" source-date="2025"',
  'places of help': 'impact-support src="DATA/support.json" country="AU"',
  'two published figures beside each other': 'impact-compare src="DATA/figures.json" figure="csa-girls csa-boys"',
  'a typed span': 'impact-compare value="21% to 65%" kind="range" label="of people in our town" source="A study"',
  'the sources of a page':
    'impact-statistic value="1 in 4" label="people" source="A study" source-date="2023"]Words.[/impact-statistic][impact-sources',
  'what a page holds':
    'impact-statistic value="1 in 4" label="people" source="A study" source-date="2023"]Words.[/impact-statistic][impact-calm',
  'what to do': 'impact-actions src="DATA/actions.json"',
  'a way out': 'impact-exit href="https://www.bom.gov.au/"',
  'a form':
    'impact-subscribe action="DATA/../x" heading="Connect with us" why="In plain words." sender="The Foundation" consent="Yes, you may write to me."',
};

/** Those above, and the inserter's example of each element that none of them shows. */
function shortcodes(site: Site): Readonly<Record<string, string>> {
  const shown = (name: string) =>
    Object.values(KNOWN).some((code) => code.split('[').pop()!.startsWith(`impact-${name}`));
  const others = readElements().filter(({ name }) => name !== 'term' && !shown(name));
  const written = others.map(({ name }) => {
    const file = join(site.folder, `wp-content/plugins/impact-elements/generated/blocks/${name}/block.json`);
    const { example } = JSON.parse(readFileSync(file, 'utf8')) as { example: { attributes: Record<string, unknown> } };
    const pairs = Object.entries(example.attributes).map(
      ([key, value]) => ` ${key}="${String(value).replace(/[&<>"'[\]]/g, (sign) => `&#${sign.charCodeAt(0)};`)}"`,
    );
    return [`${name}, as the inserter shows it`, `impact-${name}${pairs.join('')}`];
  });
  return { ...KNOWN, ...(Object.fromEntries(written) as Record<string, string>) };
}

/**
 * Counts layout shifts by whose they are. An element that changes its height moves what follows it, and never its own top edge, what
 * stands before it or what it stands in: a shift that moved one of those is the theme's.
 */
const counting = (selector: string) => `
  window.shifts = 0;
  window.themes = 0;
  new PerformanceObserver((list) => {
    const element = document.querySelector(${JSON.stringify(selector)});
    for (const { value, sources } of list.getEntries()) {
      const isPushed = sources.some(({ node, previousRect, currentRect }) =>
        node && element && previousRect.top !== currentRect.top &&
        (node.contains(element) || node.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_FOLLOWING));
      window[isPushed ? 'themes' : 'shifts'] += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
`;

/** Sums of the layout shifts until nothing is loaded any more: ours, and those of the theme. */
async function shiftsOf(browser: Browser, url: string, selector: string, screen: { width: number; height: number }) {
  const page = await browser.newPage();
  try {
    await page.setViewport(screen);
    await page.setCacheEnabled(false);
    await page.emulateNetworkConditions({ download: 200_000, upload: 90_000, latency: 150 });
    await page.evaluateOnNewDocument(counting(selector));
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForFunction(`document.querySelector(${JSON.stringify(selector)})?.shadowRoot`, { timeout: 30_000 });
    await page.waitForNetworkIdle({ idleTime: 700, timeout: 30_000 });
    const height = `document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().height`;
    const [shifts, themes, em] = (await page.evaluate(`[shifts, themes, ${height} / 16]`)) as [number, number, number];
    return { shifts, themes, em };
  } finally {
    await page.close();
  }
}

/** Publishes each between paragraphs and looks at it on both screens. */
export async function tryRoom(site: Site, admin: Person, browser: Browser, tally: Tally): Promise<void> {
  for (const [name, shortcode] of Object.entries(shortcodes(site))) {
    const tag = shortcode.split('[').pop()!.replace(/ .*/s, '');
    const written = `[${shortcode.replaceAll('DATA', () => `${site.url}/elements/data`)}]Words for it.[/${tag}]`;
    const after = Array.from({ length: 20 }, (_, index) => `Paragraph ${index} of what follows.`).join('\n\n');
    const { link } = await admin.publish(name, `Before.\n\n${written}\n\n${after}`);
    const markup = await (await fetch(link)).text();
    const head = markup.slice(0, markup.indexOf('</head>'));
    await tally.check(`room, ${name}: kept in the head`, () => assert.match(head, /min-height:/));
    for (const [screen, size] of Object.entries(SCREENS))
      await tally.check(`room, ${name}, ${screen}`, async () => {
        const { shifts, themes, em } = await shiftsOf(browser, link, tag, size);
        const message = `layout shifts of ${shifts.toFixed(3)}, ${Math.round(em)}em high, and ${themes.toFixed(3)} of the theme's`;
        assert.ok(shifts < MOST, message);
      });
  }
}
