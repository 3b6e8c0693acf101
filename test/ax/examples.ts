/** What screen readers are given of every example, in one Chromium page for each language. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { examples } from '../../stories/examples/all.js';
import { neverAnswers } from '../../stories/examples/documents.js';
import type { Example } from '../../stories/examples/example.js';
import { html, openSite, SCRIPT, type Answer, type Site } from '../contract/page.js';
import { at } from '../contract/repository.js';
import { Styles } from '../styles/computed.js';
import { treeText, type AXNode, type DOMNode } from './tree.js';

interface Heard {
  readonly element: string;
  /** The example's name, and what was done with it or where it stands. */
  readonly name: string;
  readonly language: string;
  readonly example: Example;
  /** A form that is sent as it is: empty. */
  readonly sent?: true;
}

const DOCUMENTS = ['changed.json', 'quotes.json'];
const PICTURES = ['hills.svg', 'window.svg', 'telephone.svg'];
/** Forms that ask for the most, which is what their messages are about. */
const SENT: Readonly<Record<string, string>> = { subscribe: 'consent', contact: 'full', give: 'pledge' };

const languageOf = (name: string) => (/^arabic/i.test(name) ? 'ar' : /^german/i.test(name) ? 'de' : 'en-AU');

/** Every example in its own language, of each element an English document on a page in Arabic, and the forms' messages. */
export const heard: readonly Heard[] = Object.entries(examples).flatMap(([element, own]) => {
  const all = Object.entries<Example>(own).map(([name, example]) => ({
    element,
    name,
    language: languageOf(name),
    example,
  }));
  const published = all.filter(({ name, example }) => example.attributes['src'] && name === 'fromDocument');
  const [first = all[0]] = published;
  const sent = all.find(({ name }) => name === SENT[element]);
  return [
    ...all,
    ...(sent ? [{ ...sent, name: `${sent.name}, sent empty`, sent: true as const }] : []),
    ...(first ? [{ ...first, name: `${first.name}, on a page in Arabic`, language: 'ar' }] : []),
  ];
});

/**
 * Runs before a page's own scripts, as text: what tsx makes of functions needs its helper. The day stands still, and one address
 * gives no answer.
 */
const PREPARE = `
  const now = Date.parse('2026-11-27T22:00:00Z');
  globalThis.Date = class extends Date {
    constructor(...given) { given.length ? super(...given) : super(now); }
    static now() { return now; }
  };
  const answer = fetch;
  globalThis.fetch = (input, init) =>
    String(input.url ?? input).includes(${JSON.stringify(neverAnswers)}) ? new Promise(() => {}) : answer(input, init);`;

/** Lays an example out in the page's main part, after what it speaks of. */
const show = ({ example }: Heard): string => `{
  const written = ({ tag, attributes, content, markup }) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    if (markup) element.innerHTML = markup;
    else element.textContent = content;
    return element;
  };
  const given = ${JSON.stringify(example)};
  globalThis.opened = new WeakSet();
  document.querySelector('main').replaceChildren(...[...(given.page ?? []), given].map(written));
}`;

/** Opens what a reader may open, once each, and answers whether anything was opened. */
const OPEN = `{
  const within = (root) => [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
  const closed = within(document.querySelector('main')).filter(
    (each) => each.matches('details, [part~=trigger]') && !opened.has(each));
  for (const each of closed) {
    opened.add(each);
    if (each.localName === 'details') each.open = true;
    else each.click();
  }
  closed.length > 0;
}`;

const SEND = `{
  const { shadowRoot } = document.querySelector('main').lastElementChild;
  const form = shadowRoot.querySelector('form');
  form.noValidate = true;
  form.requestSubmit();
}`;

/** The requests of a page that are under way. */
function underWay(page: Page): ReadonlySet<unknown> {
  const found = new Set<unknown>();
  page.on('request', (request) => found.add(request));
  for (const event of ['requestfinished', 'requestfailed'] as const) page.on(event, (request) => found.delete(request));
  return found;
}

const frames = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

async function textNow(page: Page, client: CDPSession, language: string): Promise<string> {
  const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: DOMNode };
  const { nodes } = (await client.send('Accessibility.getFullAXTree')) as unknown as { nodes: AXNode[] };
  const find = ({ localName, backendNodeId, children = [] }: DOMNode): number | undefined =>
    localName === 'main' ? backendNodeId : children.map(find).find(Boolean);
  const text = treeText(nodes, root, find(root) ?? -1, language.split('-', 1)[0]!);
  // The port is another one each time.
  return text.replaceAll(new URL(page.url()).origin, 'https://page.example');
}

/** Looks until nothing is on its way and three looks were alike, or it is what was expected. */
async function settled(
  page: Page,
  client: CDPSession,
  busy: ReadonlySet<unknown>,
  language: string,
  expected: string | undefined,
): Promise<string> {
  let last = '';
  for (let alike = 0; alike < 3;) {
    const opened = await page.evaluate(OPEN);
    await frames(page);
    // A picture that doesn't come leaves no word behind, but a box for as long as it is asked for. To read the tree takes longest.
    if (opened || busy.size) {
      alike = 0;
      last = '';
      continue;
    }
    const now = await textNow(page, client, language);
    if (now === expected && !busy.size) return now;
    alike = now === last && !busy.size ? alike + 1 : 0;
    last = now;
  }
  return last;
}

const key = ({ element, name }: Heard) => `${element}: ${name}`;

async function listen(
  site: Site,
  language: string,
  list: readonly Heard[],
  answers: Readonly<Record<string, Answer>>,
  expected: ReadonlyMap<string, string>,
  styles: ReadonlyMap<string, Styles>,
): Promise<[string, string][]> {
  const direction = language === 'ar' ? 'rtl' : 'ltr';
  const document = html('<main></main>', SCRIPT).replace(
    '<html lang="en">',
    `<html lang="${language}" dir="${direction}">`,
  );
  const { page } = await site.visit('/page', { ...answers, '/page': document }, async (opened) => {
    await opened.setViewport({ width: 800, height: 4000 });
    await opened.emulateTimezone('Australia/Sydney');
    await opened.evaluateOnNewDocument(PREPARE);
  });
  const client = await page.createCDPSession();
  await client.send('Accessibility.enable');
  const busy = underWay(page);
  const results: [string, string][] = [];
  for (const one of list) {
    await page.evaluate(show(one));
    await page.waitForFunction(`customElements.get('${one.example.tag}')`).catch((error: unknown) => {
      throw new Error(`The files in dist don't define ${one.example.tag}: run npm run build`, { cause: error });
    });
    const wanted = expected.get(key(one));
    let text = await settled(page, client, busy, language, one.sent ? undefined : wanted);
    if (one.sent) {
      await page.evaluate(SEND);
      text = await settled(page, client, busy, language, wanted);
    }
    await styles.get(one.element)!.look(page, client, language);
    results.push([key(one), text]);
  }
  await page.close();
  return results;
}

/** What is known of the examples. */
export interface Known {
  /** The accessibility tree of each, by `element: name`. */
  readonly trees: ReadonlyMap<string, string>;
  /** What their parts look like, by `element: state`. */
  readonly styles: ReadonlyMap<string, string>;
}

/**
 * The accessibility tree and the styles of every example, with everything open that a reader may open.
 *
 * @param expected what each is thought to be: where it comes to be that, nothing more is waited for
 * @param elements these alone; all without
 */
export async function hearAll(
  expected: ReadonlyMap<string, string> = new Map(),
  elements: readonly string[] = [],
): Promise<Known> {
  const wanted = heard.filter(({ element }) => !elements.length || elements.includes(element));
  const folder = '/stories/examples/documents/';
  const read = (name: string) => readFileSync(at(`stories/examples/documents/${name}`), 'utf8');
  const picture = (name: string) => ({ body: read(name), headers: { 'content-type': 'image/svg+xml' } });
  const answers: Readonly<Record<string, Answer>> = Object.fromEntries([
    ...DOCUMENTS.map((name) => [folder + name, read(name)] as const),
    ...PICTURES.map((name) => [folder + name, picture(name)] as const),
  ]);
  const styles = new Map(wanted.map(({ element }) => [element, new Styles()]));
  const site = await openSite();
  try {
    const results: [string, string][] = [];
    for (const language of new Set(wanted.map((one) => one.language))) {
      const list = wanted.filter((one) => one.language === language);
      results.push(...(await listen(site, language, list, answers, expected, styles)));
    }
    const all = new Map(results);
    return {
      trees: new Map(wanted.map((one) => [key(one), all.get(key(one))!])),
      styles: new Map(
        [...styles].flatMap(([element, looks]) =>
          looks.texts().map(([state, text]): [string, string] => [`${element}: ${state}`, text]),
        ),
      ),
    };
  } finally {
    await site.close();
  }
}
