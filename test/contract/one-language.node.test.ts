/** An element speaks one language: that of the text around it, whatever the language of the page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { examples } from '../../stories/examples/all.js';
import { neverAnswers } from '../../stories/examples/documents.js';
import type { Example } from '../../stories/examples/example.js';
import { html, openSite, SCRIPT, type Site } from './page.js';
import { at } from './repository.js';

let site: Site;
after(() => site?.close());

const folder = '/stories/examples/documents/';
const documents = Object.fromEntries(
  ['changed.json', 'quotes.json'].map((name) => [
    folder + name,
    readFileSync(at(`stories/examples/documents/${name}`), 'utf8'),
  ]),
);

/** A whole page in one language, with a part in another. */
const pageOf = (page: string, part: string) =>
  html(`<div id="part" lang="${part}" dir="${part === 'ar' ? 'rtl' : 'ltr'}"></div>`, SCRIPT).replace(
    '<html lang="en">',
    `<html lang="${page}" dir="${page === 'ar' ? 'rtl' : 'ltr'}">`,
  );

/** Puts examples into the part, and answers whatever each says: its words, their languages, and the names of its controls. */
const LOOK = `
  const answer = fetch;
  globalThis.fetch = (input, init) =>
    String(input.url ?? input).includes(${JSON.stringify(neverAnswers)}) ? new Promise(() => {}) : answer(input, init);
  globalThis.put = (list) => {
    const written = ({ tag, attributes, content, markup }) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      if (markup) element.innerHTML = markup;
      else element.textContent = content;
      return element;
    };
    for (const given of list) {
      const own = document.createElement('section');
      own.append(...[...(given.page ?? []), given].map(written));
      part.append(own);
    }
  };
  // Empty forms say what is missing, at the fields.
  addEventListener('impact-give', (event) => event.preventDefault());
  globalThis.send = () => {
    for (const { shadowRoot } of part.querySelectorAll('impact-subscribe, impact-contact, impact-give')) {
      const form = shadowRoot.querySelector('form');
      if (form) form.noValidate = true;
      form?.requestSubmit();
    }
  };
  globalThis.said = () => {
    const lines = [];
    const walk = (node) => {
      if (node.nodeType === 3 && node.data.trim()) lines.push(node.data.replace(/\\s+/g, ' ').trim());
      if (node.nodeType !== 1 || node.localName === 'style' || node.localName === 'script') return;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'lang'])
        if (node.getAttribute(name)) lines.push(name + ': ' + node.getAttribute(name));
      for (const details of node.matches('details') ? [node] : []) details.open = true;
      (node.shadowRoot?.childNodes ?? []).forEach(walk);
      node.childNodes.forEach(walk);
    };
    return [...part.children].map((own) => {
      lines.length = 0;
      walk(own);
      // The name of the field that no autofill could know is another one each time.
      return lines.join('\\n').replaceAll(location.origin, '').replace(/^aria-label: f[a-z0-9]{6,}$/gm, '');
    });
  };`;

/** What each example says, by element. */
type Said = Readonly<Record<string, readonly string[]>>;

/** Examples that name no language of their own; one of posts waits a second before it shows anything. */
const cases = Object.entries(examples).map(([element, own]) => {
  const all = Object.entries<Example>(own).filter(([name]) => name !== 'standIn');
  return [element, all.filter(([, { attributes }]) => !attributes['lang'])] as const;
});

/** Looks until nothing is on its way and five looks were alike; or until that and what is expected. */
async function settled(page: Page, of: typeof cases, expected?: Said): Promise<Said> {
  const wanted = expected && of.flatMap(([element]) => expected[element]!).join();
  let last: string[] = [];
  if (!wanted) await page.waitForNetworkIdle({ idleTime: 300 });
  for (let alike = 0, looks = 0; alike < 5 && looks < 200; looks++) {
    const now = (await page.evaluate('said()')) as string[];
    alike = now.join() === last.join() ? alike + 1 : 0;
    last = now;
    if (now.join() === wanted && alike > 1) {
      // What comes later could still say something else.
      await page.waitForNetworkIdle({ idleTime: 300 });
      if (((await page.evaluate('said()')) as string[]).join() === wanted) break;
    }
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  let at = 0;
  return Object.fromEntries(of.map(([element, own]) => [element, last.slice(at, (at += own.length))]));
}

/** A page in one language, with the examples of these elements in a part of another. */
async function pageWith(page: string, part: string, of: typeof cases): Promise<Page> {
  const { page: opened } = await site.visit('/page', { ...documents, '/page': pageOf(page, part) }, (one) =>
    one.evaluateOnNewDocument(LOOK),
  );
  await opened.evaluate(
    (given) => (globalThis as unknown as { put(examples: readonly Example[]): void }).put(given),
    of.flatMap(([, own]) => own.map(([, example]) => example)),
  );
  return opened;
}

/** It is no part of the text that it stands in, and leaves all of the page. */
const OF_THE_PAGE = ['exit'];

interface Heard {
  readonly shown: Said;
  /** Once every form was sent empty. */
  readonly sent: Said;
}

/** What every example says in a part of one language on a page of another. */
async function saidTogether(page: string, part: string, of: typeof cases, expected?: Heard): Promise<Heard> {
  const opened = await pageWith(page, part, of);
  const shown = await settled(opened, of, expected?.shown);
  await opened.evaluate('send()');
  const sent = await settled(opened, of, expected?.sent);
  await opened.close();
  return { shown, sent };
}

/**
 * Those that stand on a page together: beside a way out, others keep back what its reader may not want to be seen. A page of all takes longer
 * than these, one after the other.
 */
const groups = [
  ['exit'],
  ['statistic', 'prevalence'],
  ['change', 'compare'],
  ['glossary', 'actions'],
  ['term', 'posts', 'quote', 'support', 'sources', 'calm'],
  ['subscribe', 'contact', 'give'],
].map((elements) => cases.filter(([element]) => elements.includes(element)));

/** What every example says in a part of one language on a page of another. */
async function saidBy(page: string, part: string, expected?: Heard): Promise<Heard> {
  const [shown, sent]: [Said, Said] = [{}, {}];
  for (const group of groups) {
    const said = await saidTogether(page, part, group, expected);
    Object.assign(shown, said.shown);
    Object.assign(sent, said.sent);
  }
  return { shown, sent };
}

/** A closed term is its author's own word. */
const SILENT = ['term'];

/** What every example says on a page that is all in its language. */
let plainly: Readonly<Record<'ar' | 'en-AU', Heard>>;
/** What is to be said in a part of one language on a page of another, and what was. */
let mixed: Readonly<Record<'ar' | 'en-AU', Record<'expected' | 'found', Heard>>>;
/** The same where the page changes its language, of elements that were sent before. */
let changed: Record<'expected' | 'found', Said>;

/** What is no author's own sentence follows the page, also what was said at a press. */
const FOLLOWING = ['subscribe', 'contact', 'give', 'support', 'actions', 'sources', 'calm', 'posts'];
const following = cases.filter(([element]) => FOLLOWING.includes(element));

async function mix(page: 'ar' | 'en-AU', part: 'ar' | 'en-AU'): Promise<Record<'expected' | 'found', Heard>> {
  const of = (from: keyof Heard): Said =>
    Object.fromEntries(
      cases.map(([element]) => [element, plainly[OF_THE_PAGE.includes(element) ? page : part][from][element]!]),
    );
  const expected = { shown: of('shown'), sent: of('sent') };
  return { expected, found: await saidBy(page, part, expected) };
}

async function change(): Promise<Record<'expected' | 'found', Said>> {
  const { sent: expected } = await saidTogether('ar', 'ar', following);
  const page = await pageWith('en-AU', 'en-AU', following);
  await settled(page, following);
  await page.evaluate('send()');
  await settled(page, following);
  await page.evaluate(
    `for (const one of [part, document.documentElement]) Object.assign(one, { lang: 'ar', dir: 'rtl' })`,
  );
  return { expected, found: await settled(page, following, expected) };
}

before(async () => {
  site = await openSite();
  plainly = { ar: await saidBy('ar', 'ar'), 'en-AU': await saidBy('en-AU', 'en-AU') };
  mixed = { ar: await mix('en-AU', 'ar'), 'en-AU': await mix('ar', 'en-AU') };
  changed = await change();
});

/** What each element said in each language. */
const saidIn: Record<'ar' | 'en-AU', Record<string, string>> = { ar: {}, 'en-AU': {} };

describe('an element in a part of a page that is in another language', () => {
  for (const [element, own] of cases)
    for (const [page, part] of [
      ['en-AU', 'ar'],
      ['ar', 'en-AU'],
    ] as const)
      it(`${element}: ${part} on a page in ${page}`, () => {
        const [found, wanted] = (['found', 'expected'] as const).map((which) =>
          (['shown', 'sent'] as const).flatMap((when) => mixed[part][which][when][element]!),
        );
        assert.equal(found!.length, 2 * own.length);
        const all = found!.join('\n');
        const speaks = OF_THE_PAGE.includes(element) ? page : part;
        if (!SILENT.includes(element)) assert.match(all, speaks === 'ar' ? /\p{Script=Arabic}/u : /[a-z]{3}/);
        found!.forEach((said, index) => assert.ok(said.trim(), `${own[index % own.length]![0]} says something`));
        saidIn[part][element] = all;
        found!.forEach((said, index) => assert.equal(said, wanted![index], own[index % own.length]![0]));
      });
  it('says something else in each language', () => {
    assert.deepEqual(
      Object.keys(saidIn.ar),
      cases.map(([element]) => element),
    );
    for (const [element, said] of Object.entries(saidIn.ar))
      if (!SILENT.includes(element)) assert.notEqual(said, saidIn['en-AU'][element], element);
  });
});

describe('an element whose page changes its language', () => {
  for (const [element, own] of following)
    it(`${element}: says all of it in the new one`, () => {
      const { expected, found } = changed;
      assert.equal(found[element]!.length, own.length);
      found[element]!.forEach((said, index) => assert.equal(said, expected[element]![index], own[index]![0]));
    });

  it('asks again by the button’s name of the moment', async () => {
    const tag = '<impact-contact action="/a"></impact-contact>';
    const { page } = await site.visit('/page', { '/page': html(tag, SCRIPT) });
    await page.waitForNetworkIdle({ idleTime: 300 });
    const root = `document.querySelector('impact-contact').shadowRoot`;
    await page.evaluate(
      `${root}.querySelector('[type=email]').value = 'ana@example.org'; ${root}.querySelector('textarea').value = 'A'; ${root}.querySelector('form').requestSubmit()`,
    );
    const answers = (words: string) =>
      page.waitForFunction(`${root}.querySelector('.answer').textContent.includes(${JSON.stringify(words)})`);
    await answers('Select Send message again');
    await page.evaluate(`document.documentElement.lang = 'de'`);
    await answers('Drücken Sie noch einmal auf „Nachricht senden“');
  });
});

/** What a press or a script of the page asks for later, when nothing is being rendered. */
describe('an element that is asked outside its own rendering', () => {
  const opened = async (lang: string, body: string, files: Readonly<Record<string, string>> = {}) => {
    const { page } = await site.visit('/page', {
      ...files,
      '/page': html(body, SCRIPT).replace('<html lang="en">', `<html lang="${lang}">`),
    });
    await settledPage(page);
    return page;
  };
  const settledPage = (page: Page) => page.waitForNetworkIdle({ idleTime: 300 });

  it('names the source of a graphic in its own language', async () => {
    const tag = '<impact-prevalence lang="de" value="1 in 4" label="Kinder" source="ACMS"></impact-prevalence>';
    const page = await opened('en', tag);
    const file = (await page.evaluate(`document.querySelector('impact-prevalence').toSVG()`)) as string;
    assert.match(file, /Quelle:/);
    assert.doesNotMatch(file, /Source:/);
  });

  it('numbers a figure in the language that it speaks, its document’s', async () => {
    const figures = {
      version: 1,
      language: 'de',
      sources: { acms: { title: 'ACMS' } },
      figures: [{ id: 'girls', value: 'more than 1 in 3', label: 'der Mädchen', source: 'acms' }],
    };
    const tag =
      '<impact-statistic src="/f.json" figure="girls" cite="numbers"></impact-statistic><impact-sources></impact-sources>';
    const page = await opened('nl', tag, { '/f.json': JSON.stringify(figures) });
    const shown = (selector: string) =>
      page.waitForFunction(
        `document.querySelector('impact-statistic').shadowRoot.querySelector('${selector}')?.textContent`,
      );
    assert.match(String(await (await shown('[part=statement]')).jsonValue()), /mehr als/);
    assert.match(String(await (await shown('[part=reference] button')).jsonValue()), /Quelle\u00a01/);
  });

  it('marks the list of help in the language that it is in, while it loads and when the page changes its language', async () => {
    const support = readFileSync(at('src/documents/examples/support.json'), 'utf8');
    const tag = '<impact-statistic lang="de" value="1 in 4" label="Kinder" support="/s.json AU"></impact-statistic>';
    const page = await opened('en', `<main id="main" lang="de">${tag.replace(' lang="de"', '')}</main>`, {
      '/s.json': support,
    });
    const list = `document.querySelector('impact-statistic').shadowRoot.querySelector('[part=support-list]')`;
    const seen = () =>
      page.evaluate(`[${list}.lang, (${list}.shadowRoot ?? ${list}).textContent]`) as Promise<string[]>;
    await page.waitForFunction(list);
    await page.evaluate(`${list}.parentElement.open = true`);
    await page.waitForFunction(`${list}.lang`);
    assert.equal((await seen())[0], 'de');
    await page.waitForFunction(`/Australien/.test(${list}.shadowRoot?.textContent)`);
    assert.equal((await seen())[0], 'de');
    await page.evaluate(`main.lang = document.documentElement.lang = 'en-AU'`);
    await page.waitForFunction(`/Services in Australia/.test(${list}.shadowRoot.textContent)`);
    assert.equal((await seen())[0], 'en-AU');
  });
});
