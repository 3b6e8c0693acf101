/** What the builder shows for every element, and what each of its fields does, whole, against the files in `written`. */
import { readFileSync } from 'node:fs';
import type { App } from '../../src/builder/app.js';
import { widgetOf, type Catalogue } from '../../src/builder/catalogue.js';
import { renderChoices } from '../../src/builder/choose.js';
import { renderCheck } from '../../src/builder/cms.js';
import { entriesOf } from '../../src/builder/figure-entries.js';
import { figuresFor } from '../../src/builder/fitting-figures.js';
import { renderLook } from '../../src/builder/look.js';
import { renderPreview } from '../../src/builder/preview.js';
import type { PreviewSettings } from '../../src/builder/preview-settings.js';
import { remarksOn, remarksOnPublished } from '../../src/builder/remarks.js';
import { beginWith, fromQuery, toQuery, viewFrom, type Setup } from '../../src/builder/setup.js';
import { renderSnippets, snippetOf } from '../../src/builder/snippets.js';
import { readFiguresDocument } from '../../src/documents/figures-document.js';
import { readFormsDocument } from '../../src/documents/forms-document.js';
import { readGlossaryDocument } from '../../src/documents/glossary-document.js';
import { quotesIn } from '../../src/documents/quotes-document.js';
import { controlsOf, type Manifest } from '../../src/embed/controls.js';
import { kinds, type SnippetKind } from '../../src/embed/snippet/kinds.js';
import { version } from '../../src/version.js';
import { read } from '../contract/repository.js';
import { drawnLines } from '../helpers/drawn.js';
import { after, before, describe, expect, it } from '../helpers/node.js';
import { isWritten } from '../helpers/written.js';

const written = (name: string, text: string): void =>
  isWritten(new URL(`./written/${name}.txt`, import.meta.url), text.replaceAll(version, 'VERSION'));
const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

const base = 'https://elements.example.org/1/';
const document = (name: string): unknown => JSON.parse(read(`src/documents/examples/${name}.json`));
const figures = document('figures') as { readonly figures: readonly { readonly id: string }[] };
/** One of each kind: a list of all would be long, and say no more. */
const SHOWN =
  /^(csa-prevalence|csa-girls|csa-boys|multi-type|partner|ph-str|payment|response-tiktok|response-discord)$/;
const elements = controlsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest);
const catalogue: Catalogue = {
  base,
  publisher: {
    name: 'Wattle Research',
    home: 'https://example.org/',
    documents: ['figures', 'glossary', 'posts', 'support', 'actions', 'forms'],
  },
  elements,
  figures: readFiguresDocument({
    ...figures,
    figures: [
      ...figures.figures.filter(({ id }) => SHOWN.test(id)),
      {
        id: 'gone',
        value: '9%',
        label: 'of calls',
        status: { state: 'withdrawn', date: '2026-02-01', note: 'Twice.' },
      },
    ],
  }),
  glossary: readGlossaryDocument(document('glossary')),
  quotes: quotesIn(JSON.parse(read('stories/examples/documents/quotes.json'))).slice(0, 3),
  forms: readFormsDocument(document('forms')),
  integrity: { 'impact.1a.js': 'sha384-i', 'statistic.2b.js': 'sha384-s' },
  allowed: ['https://news.example.org'],
};
const plain: PreviewSettings = { width: 'full', dark: false, rtl: false, html: '', said: '', fault: '' };

/** What asks for a change is told apart from the rest, in the order in which it is asked for. */
function appOf(
  change: Partial<Setup>,
  view: Partial<PreviewSettings> = {},
  own: Partial<Catalogue> = {},
): { readonly app: App; readonly asked: string[] } {
  const asked: string[] = [];
  const known = { ...catalogue, ...own };
  const setup = { ...fromQuery(`element=${change.element ?? 'statistic'}`, elements, base, known), ...change };
  const app: App = {
    catalogue: known,
    setup,
    widget: widgetOf(setup, known),
    view: { ...plain, ...view },
    choose: (to) => void asked.push(`choose ${json(to)}`),
    look: (to) => void asked.push(`look ${json(to)}`),
  };
  return { app, asked };
}

type Draws = (app: App) => unknown;
async function linesOf(draw: Draws, ...given: Parameters<typeof appOf>): Promise<string> {
  const { app, asked } = appOf(...given);
  const listeners: ((event: unknown) => unknown)[] = [];
  const drawn = drawnLines(draw(app), listeners);
  const heard: string[] = [];
  for (const [index, listen] of listeners.entries()) {
    const answers: string[] = [];
    for (const target of [
      { value: 'typed\n words', checked: true },
      { value: '', checked: false },
    ]) {
      asked.length = 0;
      try {
        listen({ target, preventDefault: () => undefined });
      } catch {
        asked.push('acts on its page');
      }
      // Copying is asked of the browser.
      await new Promise((resolve) => setImmediate(resolve));
      answers.push(asked.join(', '));
    }
    heard[index] = [...new Set(answers)].join(' | ');
  }
  // Each listener stands where it listens, as what it asks for.
  return `${drawn.replace(/(?<==)#(\d+)(?=[\s>])/g, (_, index: string) => `{${heard[Number(index)]}}`)}\n`;
}

/** What isn't in another text already, a line each. */
function news(text: string, known: string): string {
  const seen = new Set(known.split('\n'));
  return text
    .split('\n')
    .filter((line) => !seen.has(line))
    .join('\n');
}

describe('the builder', () => {
  const Clock = Date;
  const navigator = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  let isRefused = false;
  before(() => {
    globalThis.Date = class extends Clock {
      constructor(...given: [] | [number]) {
        super(...((given.length ? given : [Clock.parse('2026-11-28T12:00:00Z')]) as [number]));
      }
    } as DateConstructor;
    const writeText = () => (isRefused ? Promise.reject(new Error('no')) : Promise.resolve());
    Object.defineProperty(globalThis, 'navigator', { value: { clipboard: { writeText } }, configurable: true });
  });
  after(() => {
    globalThis.Date = Clock;
    if (navigator) Object.defineProperty(globalThis, 'navigator', navigator);
    else Reflect.deleteProperty(globalThis, 'navigator');
  });

  for (const { element } of elements)
    it(`offers of ${element} what it has`, async () => {
      const isFirst = element === 'statistic';
      const of = async (change: Partial<Setup>, draw: Draws) =>
        isFirst ? linesOf(draw, change) : news(await linesOf(draw, change), await linesOf(draw, { as: change.as! }));
      let text = await of({ element, as: 'tag' }, renderChoices);
      let before = '';
      for (const as of kinds) {
        const lines = await of({ element, as }, renderSnippets);
        text += `--- ${as}\n${news(lines, before)}\n${json(snippetOf(appOf({ element, as }).app))}\n`;
        before = lines;
      }
      written(element, text);
    });

  it('offers what was chosen otherwise', async () => {
    const own = { value: '1 in 4', label: 'people', 'source-url': 'www.unicef.org/report' };
    const CASES: readonly (readonly [draw: Draws, ...given: Parameters<typeof appOf>])[] = [
      [renderChoices, { attributes: own }],
      [renderChoices, { attributes: own, words: 'Mine', link: 'https://example.org/' }],
      [renderChoices, { attributes: { src: 's', figure: 'nobody csa-girls' } }],
      [renderChoices, { attributes: { src: 's', figure: 'gone' } }, { elsewhere: 'It can’t be read.' }],
      [
        renderChoices,
        { element: 'change', attributes: { src: 's' } },
        {},
        { figures: { language: 'en', figures: [] } },
      ],
      [
        renderChoices,
        { element: 'change', attributes: { src: 's' } },
        { elsewhere: 'Away.' },
        { figures: { language: 'en', figures: [] } },
      ],
      [
        renderChoices,
        { element: 'prevalence', attributes: { src: 's', figure: 'csa-girls csa-boys partner multi-type' } },
      ],
      [renderChoices, { element: 'compare', attributes: { value: '1', kind: 'range' } }],
      [renderChoices, { element: 'glossary', attributes: { src: 's', terms: 'csam  osec' } }],
      [renderChoices, { element: 'quote', attributes: { src: 's', quote: 'nobody', pull: '' } }],
      [renderChoices, { element: 'quote', attributes: { text: 'W.', by: 'A' } }],
      [renderChoices, { element: 'quote', attributes: { text: 'W.' } }, {}, { quotes: [] }],
      [renderChoices, { element: 'give', attributes: { service: 'nobody', amounts: '5' } }],
      [renderSnippets, { pinned: true }],
      [renderSnippets, { pinned: true, others: true, as: 'div' }],
      [renderSnippets, { to: 'wix', as: 'iframe' }],
      [renderSnippets, { to: 'squarespace', as: 'tag' }],
      [renderSnippets, { attributes: { src: 'https://far.example/figures.json', figure: 'a' }, as: 'iframe' }],
      [renderSnippets, { attributes: { src: 'https://news.example.org/f.json', figure: 'a' }, as: 'iframe' }],
      [renderSnippets, { element: 'subscribe', as: 'iframe', form: 'newsletter' }],
      [renderSnippets, { element: 'subscribe', as: 'iframe' }, {}, { allowed: [] }],
      [
        renderSnippets,
        { element: 'contact', as: 'iframe' },
        {},
        { forms: { version: 1, language: 'en', forms: [] }, allowed: [] },
      ],
      [renderLook, {}],
      [renderLook, { theme: { accent: '#0b5763', font: 'Georgia, serif', radius: '0', scheme: 'dark' } }],
      [
        renderLook,
        { theme: { accent: 'nothing;x' } },
        {},
        { publisher: { name: 'W', documents: [], accent: '#7a1f5c', font: 'Own, serif' } },
      ],
      [
        renderLook,
        { theme: { accent: '#ABCDEF0' } },
        {},
        { publisher: { name: 'W', documents: [], accent: '#7a1f5c', font: 'Arial, sans-serif' } },
      ],
      [renderLook, {}, {}, { publisher: { name: 'W', documents: [], accent: '#7a1f5c' } }],
      [renderPreview, {}],
      [renderPreview, {}, { width: '320', dark: true, rtl: true, fault: 'No figure.' }],
    ];
    let text = '';
    for (const [draw, ...given] of CASES) {
      const [{ element = 'statistic', as }] = given;
      const known =
        Object.keys(given[0]).length + given.length > 1 ? await linesOf(draw, { element, ...(as && { as }) }) : '';
      text += `=== ${json(given)}\n${news(await linesOf(draw, ...given), known)}\n`;
    }
    const copied = await linesOf(renderSnippets, {});
    isRefused = true;
    text += `=== where nothing can be copied\n${news(await linesOf(renderSnippets, {}), copied)}\n`;
    isRefused = false;
    written('otherwise', text);
  });

  it('says what became of a paste, in every way to paste', async () => {
    const line = (as: SnippetKind) => snippetOf(appOf({ as }).app);
    let text = '';
    for (const as of kinds) {
      const { code, once } = line(as);
      for (const [what, html] of Object.entries({
        nothing: ' ',
        whole: `<html><body>${code}${once}</body></html>`,
        'without a script': `<html><body>${code}</body></html>`,
        'a piece': code,
        'words alone': code.replace(/<[^>]*>|\[[^\]]*\]/g, ''),
        gone: '<p>Nothing.</p>',
        'as text': code.replace(/</g, '&lt;'),
      }))
        text += `=== ${as}, ${what}\n${news(await linesOf(renderCheck, { as }, { html }), text)}\n`;
    }
    written('checked', text);
    const missing = [];
    for (const as of kinds) {
      const html = `<html><body>${line(as).code}</body></html>`;
      if ((await linesOf(renderCheck, { as }, { html })).includes('The script’s line isn’t on the page'))
        missing.push(as);
    }
    expect(missing).to.deep.equal(['tag', 'div', 'link']);
  });

  it('keeps a set-up in its address', () => {
    const view = { ...plain, width: '320' as const, dark: true, rtl: true };
    const publisher = { ...catalogue.publisher, accent: '#7a1f5c', font: 'Own, serif' };
    let text = '';
    for (const { element } of elements)
      for (const known of [undefined, catalogue, { ...catalogue, publisher: { name: 'W', documents: [] } }]) {
        const begun = beginWith(element, base, known);
        const setup: Setup = { ...fromQuery(`element=${element}`, elements, base, known), ...begun, pinned: true };
        const query = toQuery({ ...setup, others: true, to: 'html', words: 'w' }, view, base, publisher);
        text += `${json(begun)}\n${query}\n${json(fromQuery(query, elements, base, known))}\n`;
      }
    for (const query of ['view=480', 'view=720-rtl', 'view=full-dark', 'view=', 'view=1-2', ''])
      text += `${query} ${json(viewFrom(query))}\n`;
    for (const query of [
      '?element=statistic&own&value=1',
      '?element=statistic&words=w',
      '?element=nothing&words=w&link=l',
      '?element=contact&form=office&as=iframe',
      '?element=statistic&form=office&system=nowhere&as=shortcode&script=newest',
      '?element=posts&system=notion&accent=&font=',
      '?element=statistic&figure=a&accent=teal&font=A&radius=1em&theme=dark&script=pinned&others',
    ])
      text += `${query} ${json(fromQuery(query, elements, base, { ...catalogue, publisher }))}\n`;
    written('addresses', text);
  });

  it('lists figures in words, and those that an element can show', () => {
    const { all, key } = entriesOf(catalogue.figures);
    expect(entriesOf(catalogue.figures).key).to.equal(key);
    expect(entriesOf({ language: 'en', figures: [] }).key).not.to.equal(key);
    const lines = [...all.values()].map(({ figure: _, ...entry }) => json(entry));
    for (const { element } of elements)
      lines.push(
        `${element}: ${figuresFor(element, catalogue)
          .map(({ id }) => id)
          .join(' ')}`,
      );
    for (const element of ['statistic', 'prevalence', 'compare', 'change'])
      for (const ids of [['csa-girls', 'csa-boys'], ['partner', 'payment'], ['gone'], ['ph-str'], ['csa-prevalence']])
        for (const more of [{}, { arrange: 'nested' }, { trend: '' }] as readonly Record<string, string>[]) {
          const chosen = catalogue.figures.figures.filter(({ id }) => ids.includes(id!));
          const said = remarksOnPublished({ element, attributes: more }, chosen);
          lines.push(`${element} ${ids.join(' ')} ${json(more)}: ${said.join(' ')}`);
        }
    lines.push(...remarksOn({ element: 'give', attributes: { service: 'x' } }, '2026-11-28'));
    written('figures', `${lines.join('\n')}\n`);
  });
});
