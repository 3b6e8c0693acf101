/** What a reader sees of each element, however it was pasted and whatever the page is like: looked at in Chromium. */
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { html, openSite, recordViolations, SCRIPT, violations, type Answer } from './page.js';

interface Sample {
  readonly attributes: Readonly<Record<string, string>>;
  /** What an address says of it, which names what is published; else the attributes. */
  readonly named?: Readonly<Record<string, string>>;
  /** The author's own words. */
  readonly words: string;
  /** What only the element itself shows. */
  readonly shows: RegExp;
}

const SAMPLES: Readonly<Record<string, Sample>> = {
  statistic: {
    attributes: { value: 'more than 1 in 3', label: 'girls experienced abuse', source: 'ACMS', 'source-date': '2023' },
    named: { figure: 'csa-girls' },
    words: 'Over a third of girls, says the ACMS of 2023.',
    shows: /more than 1 in 3 girls experienced (abuse Source: ACMS ?, 2023|child sexual abuse Source: .{10,90} 2023)/i,
  },
  prevalence: {
    attributes: { value: '1 in 4', label: 'Australians experienced contact abuse' },
    named: { figure: 'csa-contact' },
    words: 'A quarter of Australians.',
    shows: /1 in 4 Australians experienced contact (abuse|sexual abuse as children)/i,
  },
  change: {
    attributes: {
      value: '1,339,597 in 2020 to 3,188,793 in 2021',
      label: 'reports of possible abuse',
      counts: 'Reports, not children',
    },
    named: { figure: 'ph-reports' },
    words: 'Reports rose between 2020 and 2021.',
    shows: /1,339,597 in 2020 to 3,188,793 in 2021 .*About 2\.4 times as many/i,
  },
  compare: {
    attributes: { value: '21% to 65%', kind: 'range', label: 'of offenders in treatment have a partner' },
    named: { figure: 'partner has-child' },
    words: 'Many offenders in treatment have a partner.',
    shows: /21% to 65% of offenders in treatment have a partner .*The numbers/i,
  },
  glossary: {
    attributes: { src: '/data/glossary.json', terms: 'grooming' },
    words: 'What our words mean.',
    shows: /Online grooming Building contact and trust/i,
  },
  term: {
    attributes: { src: '/data/glossary.json', term: 'csam' },
    words: 'CSAM',
    shows: /CSAM|Child sexual abuse material/i,
  },
  posts: {
    attributes: { src: '/data/posts.json', count: '1', heading: 'Latest posts' },
    words: 'Read our blog.',
    named: { src: '/data/posts.json', count: '1' },
    shows: /(Latest posts )?\d+ \S+ \d{4} How to read a prevalence figure/i,
  },
  support: {
    attributes: { src: '/data/support.json', country: 'AU' },
    words: 'Here is where to begin.',
    shows: /Where to find help .*If someone is in danger now .*Call 1800 975 711/i,
  },
  actions: {
    attributes: { src: '/data/actions.json', show: 'actions' },
    words: 'Here is what you can do.',
    shows: /What you can do .*Write to your member of parliament .*Write the letter/i,
  },
  quote: {
    attributes: { text: 'A duty of governments.', by: 'Dr A. Speaker', source: 'A report' },
    named: { src: '/quotes.json', quote: 'duty' },
    words: 'Governments have a duty.',
    shows: /A duty of governments\. — ?Dr A\. Speaker/i,
  },
  subscribe: {
    attributes: { action: '/subscribe', heading: 'Connect with us' },
    named: { form: 'newsletter' },
    words: 'Write to us for our news.',
    shows: /Connect with us .*Email address Subscribe/i,
  },
  contact: {
    attributes: { action: '/contact', heading: 'Contact us', office: 'Our office' },
    named: { form: 'office' },
    words: 'Write to office@example.org.',
    shows: /Contact us .*for reporting abuse or for emergencies.*Our office.*Your message.*Send message/i,
  },
};

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const written = (attributes: Sample['attributes'], prefix = '') =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${prefix}${name}="${escape(value)}"`)
    .join('');
const address = (name: string, { attributes, named = attributes }: Sample) =>
  escape(`/frame.html?${String(new URLSearchParams({ element: name, ...named }))}`);

/** The form that a frame may name. */
const FORMS = JSON.stringify({
  version: 1,
  language: 'en',
  forms: [{ id: 'newsletter', action: '/subscribe', heading: 'Connect with us' }],
  contact: [{ id: 'office', action: '/contact', heading: 'Contact us', office: 'Our office' }],
});

/** The quote that a frame may name. */
const QUOTES = JSON.stringify({
  version: 1,
  language: 'en',
  figures: [],
  sources: { report: { title: 'A report' } },
  quotes: [{ id: 'duty', text: 'A duty of governments.', by: 'Dr A. Speaker', source: 'report' }],
});

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

export interface Cell {
  readonly condition: string;
  readonly tier: string;
  readonly element: string;
  /** `drawn` by the element, `words` of the author's or the frame page's own, or nothing at all. */
  readonly how: 'drawn' | 'words' | '';
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
        for (const [element, { shows, words }] of Object.entries(SAMPLES)) {
          cells.push({ condition, tier, element, ...(await look(page, element, shows, words)) });
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

async function look(page: Page, element: string, shows: RegExp, words: string): Promise<Pick<Cell, 'how' | 'text'>> {
  const part = (await page.$(`#${element}`))!;
  const frame = await (await part.$('iframe'))?.contentFrame();
  const place = frame ?? page;
  const text = await readAloud(place, frame ? (await frame.$('main'))! : part);
  // A frame has the term's definition, and no sentence for the word.
  const tag = frame && element === 'term' ? 'glossary' : element;
  const mark = tag === 'term' ? '.trigger' : '[part~=base]';
  const upgraded = await (frame ? (await frame.$('main'))! : part)
    .$(`impact-${tag}`)
    .then((found) => found?.evaluate((one, inner) => Boolean(one.shadowRoot?.querySelector(inner)), mark))
    .catch(() => false);
  const shown = shows.exec(text)?.[0];
  if (shown && upgraded) return { how: 'drawn', text: shown.replace(/(Email address) \1/i, '$1') };
  const fallback = text.includes(words) || text.toLowerCase().includes(words.toLowerCase()) ? words : '';
  return fallback ? { how: 'words', text: fallback } : { how: text ? 'words' : '', text };
}

/** The table as docs/tiers.md has it. */
export function tiersPage(cells: readonly Cell[]): string {
  const tiers = Object.keys(TIERS);
  const row = (columns: readonly string[]) => `| ${columns.join(' | ')} |`;
  const sections = Object.keys(CONDITIONS).map((condition) => {
    const rows = Object.keys(SAMPLES).map((element) =>
      row([
        `\`${element}\``,
        ...tiers.map((tier) => {
          const cell = cells.find(
            (each) => each.condition === condition && each.tier === tier && each.element === element,
          );
          return cell?.how ? `${cell.how}: ${cell.text.replaceAll('|', '\\|')}` : '';
        }),
      ]),
    );
    const title = condition[0]!.toUpperCase() + condition.slice(1);
    return [`## ${title}`, '', row(['', ...tiers]), row(['---', ...tiers.map(() => '---')]), ...rows].join('\n');
  });
  return `# What a reader sees

This page has each element, pasted in each of the four ways, on four kinds of page. "Drawn" is what the element itself shows, and what a screen
reader says. "Words" are what the author wrote, or what the frame page says without JavaScript. \`npm run tiers\` looks at every page in
Chromium and writes this one, and a test compares the two.

${sections.join('\n\n')}
`;
}
