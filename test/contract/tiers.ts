/** What a reader sees of each element, however it was pasted and whatever the page is like: looked at in Chromium. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { FORMS, QUOTES, SAMPLES, type Sample } from './tier-samples.js';
import { html, openSite, recordViolations, SCRIPT, violations, type Answer } from './page.js';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const written = (attributes: Sample['attributes'], prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
    .join('');
const address = (name: string, { attributes, named = attributes }: Sample) =>
  escape(`/frame.html?${String(new URLSearchParams({ element: name, ...named }))}`);

/** Each way to paste, as its markup for an element. */
const TIERS: Readonly<Record<string, (name: string, sample: Sample) => string>> = {
  'the tag': (name, { attributes, words }) => `<impact-${name}${written(attributes)}>${words}</impact-${name}>`,
  'a div': (name, { attributes, words }) => `<div data-impact="${name}"${written(attributes, 'data-')}>${words}</div>`,
  'a link': (name, sample) => `<p><a href="${address(name, sample)}">${sample.words}</a></p>`,
  'a frame': (name, sample) =>
    `<iframe src="${address(name, sample)}" title="${name}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-forms" width="100%" height="400"></iframe>`,
};

/** A theme that means ill: it resets, floats, shouts and hides. */
const HOSTILE = `<style>
  * { margin: 0 !important; padding: 0 !important; font: 700 11px/1 cursive !important; letter-spacing: .2em !important; text-transform: uppercase !important; float: left; max-width: 100%; }
  figure, dl, dt, dd, ul, li, h2, h3, svg, slot, button, input { display: none !important; }
  .base, .value, .list { visibility: hidden !important; }
  :not(:defined) { opacity: 0.5; }
</style>`;

/** The page has every element, and with it several files that each carry Lit. */
const STRICT =
  "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; frame-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

interface Condition {
  readonly page: (body: string) => Answer;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

const CONDITIONS: Readonly<Record<string, Condition>> = {
  'a plain page': { page: (body) => html(body) },
  'a page with hostile style sheets': { page: (body) => html(body, HOSTILE) },
  'a page with a strict policy and Trusted Types': {
    page: (body) => ({ body: html(body), headers: { 'content-security-policy': STRICT } }),
    prepare: recordViolations,
  },
  'a page without JavaScript': {
    page: (body) => html(body),
    prepare: (page) => page.setJavaScriptEnabled(false),
  },
};

/** Drawn by the element; or the author's words, as text or as the link that they were; or the frame page's own words. */
type How = 'drawn' | 'your words' | 'your link' | 'its words' | '';

export interface Cell {
  readonly condition: string;
  readonly tier: string;
  readonly element: string;
  /** Empty where there is nothing at all. */
  readonly how: How;
  readonly text: string;
}

/** What the accessibility tree has of a part of the page, as one line: what is hidden isn't in it. */
async function readAloud(page: Page | Frame, part: ElementHandle): Promise<string> {
  // Frames have it too, though their type doesn't say so.
  const root = await (page as Page).accessibility.snapshot({ root: part, interestingOnly: false });
  const words: string[] = [];
  const visit = (node: typeof root): void => {
    if (!node) return;
    if (['StaticText', 'textbox', 'image'].includes(node.role) && node.name) words.push(node.name);
    else node.children?.forEach(visit);
  };
  visit(root);
  return words.join(' ').replace(/\s+/g, ' ').trim();
}

/** Looks at every element in every tier under every condition. @throws when a page's policy was violated */
export async function lookAtTiers(): Promise<Cell[]> {
  const site = await openSite();
  const cells: Cell[] = [];
  try {
    for (const [condition, { page: wrap, prepare }] of Object.entries(CONDITIONS)) {
      for (const [tier, paste] of Object.entries(TIERS)) {
        const parts = Object.entries(SAMPLES).map(
          ([name, sample]) => `<section id="${name}">${paste(name, sample)}</section>`,
        );
        const { page } = await site.visit(
          '/',
          { '/': wrap(parts.join('') + SCRIPT), '/data/forms.json': FORMS, '/quotes.json': QUOTES },
          async (opened) => {
            // Dates of posts are the reader's own.
            await opened.emulateTimezone('UTC');
            await prepare?.(opened);
          },
        );
        // A stand-in waits until the page is quiet; then what it fetches is on its way.
        await page.waitForNetworkIdle({ idleTime: 900 });
        for (const [element, sample] of Object.entries(SAMPLES)) {
          cells.push({ condition, tier, element, ...(await look(page, element, sample)) });
        }
        if (condition.includes('strict')) {
          const seen = await violations(page);
          if (seen.length) throw new Error(`${tier} on ${condition} violates ${seen.join()}`);
        }
        await page.close();
      }
    }
    return cells;
  } finally {
    await site.close();
  }
}

async function look(page: Page, element: string, { shows, words, part = 'base' }: Sample) {
  const section = (await page.$(`#${element}`))!;
  const frame = await (await section.$('iframe'))?.contentFrame();
  const around = frame ? (await frame.$('main'))! : section;
  const text = await readAloud(frame ?? page, around);
  // A frame has the term's definition, and no sentence for the word.
  const tag = frame && element === 'term' ? 'glossary' : element;
  const mark = tag === 'term' ? '.trigger' : `[part~=${part}]`;
  const isDrawn = await around
    .$(`impact-${tag}`)
    .then((found) => found?.evaluate((one, inner) => Boolean(one.shadowRoot?.querySelector(inner)), mark))
    .catch(() => false);
  const shown = shows.exec(text)?.[0];
  if (shown && isDrawn) return { how: 'drawn', text: shown } as const;
  if (frame) return { how: text ? 'its words' : '', text } as const;
  const link = await section.$('a[href*="frame.html"]');
  const isTheirs = text.toLowerCase() === words.toLowerCase();
  return { how: isTheirs ? (link ? 'your link' : 'your words') : '', text } as const;
}

const row = (columns: readonly string[]) => `| ${columns.join(' | ')} |`;
const tags = Object.keys(SAMPLES);

/** One line for each element: how each way of pasting comes out. */
const tableOf = (cells: readonly Cell[], condition: string): string => {
  const tiers = Object.keys(TIERS);
  const how = (element: string, tier: string) =>
    cells.find((cell) => cell.condition === condition && cell.tier === tier && cell.element === element)?.how ?? '';
  const rows = tags.map((element) => tiers.map((tier) => how(element, tier)));
  const isOne = new Set(rows.map(String)).size === 1;
  const lines = isOne
    ? [row(['each of them', ...rows[0]!])]
    : rows.map((cells, index) => row([`\`${tags[index]}\``, ...cells]));
  return [row(['', ...tiers]), row(['---', ...tiers.map(() => '---')]), ...lines].join('\n');
};

/** As much of it as a reader needs to know the element by. */
const begin = (text: string): string => (text.length > 80 ? `${/^.{0,76}(?= )/.exec(text)![0]} …` : text);

/** The page as docs/tiers.md has it. Kinds of page that come out alike share a table. */
export function tiersPage(cells: readonly Cell[]): string {
  const alike = new Map<string, string[]>();
  for (const condition of Object.keys(CONDITIONS)) {
    const table = tableOf(cells, condition);
    alike.set(table, [...(alike.get(table) ?? []), condition]);
  }
  const sections = [...alike].map(([table, conditions]) => {
    const title = new Intl.ListFormat('en-AU').format(conditions);
    return `## ${title[0]!.toUpperCase()}${title.slice(1)}\n\n${table}`;
  });
  const drawn = tags.map((element) => {
    const text = cells.find((cell) => cell.element === element && cell.how === 'drawn')?.text ?? '';
    return row([`\`${element}\``, SAMPLES[element]!.words, begin(text).replaceAll('|', '\\|')]);
  });
  const reasons = new Map<string, string[]>();
  for (const [element, { why }] of Object.entries(SAMPLES)) {
    if (why) reasons.set(why, [...(reasons.get(why) ?? []), `\`${element}\``]);
  }
  return `# What a reader sees

This page has each element, pasted in each of the four ways, on four kinds of page. \`npm run tiers\` looks at every page in Chromium and writes this
one, and a test compares the two. A cell says what a reader and a screen reader get:

- **drawn**: the element itself
- **your words**: what you wrote inside
- **your link**: what you wrote, as the link to the frame page that it was
- **its words**: what the frame page says: without JavaScript, that the page around it has the words; with it, that there is nothing to show, or
  where a gift can be made

${sections.join('\n\n')}

## Why not everywhere

| element | why a link or a frame doesn’t draw it |
| --- | --- |
${[...reasons].map(([why, elements]) => row([elements.join(', '), why])).join('\n')}

## What was pasted

| element | your words | what the element begins with, drawn |
| --- | --- | --- |
${drawn.join('\n')}
`;
}
