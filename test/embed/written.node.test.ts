/** What people paste and what is found of a paste, whole, against the files in `written`. */
import { readFileSync } from 'node:fs';
import { controlsOf, type Manifest } from '../../src/embed/controls.js';
import { documentAddress, DOCUMENTS } from '../../src/embed/documents-folder.js';
import { frameWords } from '../../src/embed/frame/titles.js';
import { moreWords } from '../../src/embed/frame/more-titles.js';
import { inspectPaste } from '../../src/embed/inspect/inspect.js';
import { instead, type Pasted } from '../../src/embed/inspect/paste.js';
import { FINDINGS, type FindingCode } from '../../src/embed/inspect/findings.js';
import { frameAddress } from '../../src/embed/snippet/address.js';
import { DESTINATIONS, kindThere, type DestinationId } from '../../src/embed/snippet/destinations.js';
import { isAddressed, namesInAddress, sayInAddress } from '../../src/embed/snippet/frame-names.js';
import { KINDS, kinds, kindsFor } from '../../src/embed/snippet/kinds.js';
import { metFile } from '../../src/embed/snippet/script-line.js';
import { safeTheme, type Widget } from '../../src/embed/snippet/widget.js';
import { suggestWords } from '../../src/embed/snippet/words.js';
import { scriptFor, writeSnippet } from '../../src/embed/snippet/write.js';
import { readFiguresDocument } from '../../src/documents/figures-document.js';
import { readGlossaryDocument } from '../../src/documents/glossary-document.js';
import { beginWith } from '../../src/builder/setup.js';
import { quotesIn } from '../../src/documents/quotes-document.js';
import { elementFolders, read } from '../contract/repository.js';
import { describe, expect, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';
import { cases, pasteOf } from './paste-cases.js';

const written = (name: string, lines: readonly string[]): void =>
  matchesWritten(new URL(`./written/${name}.txt`, import.meta.url), lines);
const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

const base = 'https://elements.example.org/1/';
const own = { value: '1 in 4', label: 'people', source: 'A study' };

describe('what people paste', () => {
  const documents = {
    figures: readFiguresDocument(JSON.parse(read('src/documents/examples/figures.json'))),
    glossary: readGlossaryDocument(JSON.parse(read('src/documents/examples/glossary.json'))),
    quotes: quotesIn(JSON.parse(read('stories/examples/documents/quotes.json'))),
  };
  const pinned = Object.fromEntries(
    ['impact', 'statistic', 'posts', 'exit', 'resize', 'chunks/posts', 'chunks/glossary'].map((name) => [
      `${name}.1a.js`,
      `sha384-"${name}"`,
    ]),
  );
  const elements = controlsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest);

  it('is a line for each element and place', () => {
    const lines: string[] = [];
    for (const { element } of elements) {
      const begun = beginWith(element, base);
      const widget: Widget = { ...begun, words: suggestWords(begun, documents), embedded: 'a 1b' };
      lines.push(`=== ${element} ${json(begun)}`, `met by ${metFile(element) ?? 'impact.js'}`);
      for (const kind of kinds) {
        const { code, language, once } = writeSnippet(kind, widget, { base });
        lines.push(`${kindsFor(element, begun.attributes).includes(kind) ? kind : `no ${kind}`} (${language})`, code);
        if (once) lines.push(`once: ${once}`);
      }
      for (const place of [{ pinned }, { others: true }, { pinned, others: true }])
        lines.push(`${Object.keys(place).join(', ')}: ${scriptFor(element, { base, ...place })}`);
      const there = Object.keys(DESTINATIONS).map(
        (id) => `${id} ${kindThere(id as DestinationId, element, begun.attributes) ?? 'nothing'}`,
      );
      lines.push(there.join(', '));
    }
    written('snippets', lines);
  });

  it('is nothing else, whatever was chosen', () => {
    const widgets: readonly Widget[] = [
      { element: 'statistic', attributes: own, words: `It’s "1 in 4" [people] & <b> {x} \\n`, link: '/a?b=1&c=2' },
      { element: 'statistic', attributes: { ...own, 'source-url': 'www.unicef.org/report' }, words: 'w' },
      { element: 'statistic', attributes: { ...own, 'source-url': 'report.html' }, words: 'w', link: 'javascript:1' },
      {
        element: 'posts',
        attributes: { src: 'feed.xml', 'no-excerpts': '' },
        words: 'w',
        link: 'mailto:a@example.org',
      },
      { element: 'exit', attributes: { href: 'https://weather.example.org/?a="1"' }, words: 'Leave' },
      { element: 'exit', attributes: { href: 'javascript:alert(1)' }, words: 'Leave' },
      {
        element: 'term',
        attributes: { term: 'csam' },
        words: 'CSAM',
        theme: { accent: ' #0b5763 ', font: 'Georgia, "A"', radius: '0.5em', scheme: 'dark' },
        room: { least: 5, base: 9, slope: 3 },
      },
      {
        element: 'statistic',
        attributes: { src: `${base}data/figures.json`, figure: 'a' },
        words: 'two\n lines ',
        room: { least: 5, base: 9, slope: 3 },
      },
      { element: 'subscribe', attributes: { action: '/subscribe', heading: 'h' }, words: 'w', form: 'news' },
      { element: 'contact', attributes: { action: 'x', support: '/s.json' }, words: 'w', form: 'desk' },
    ];
    written(
      'snippets-chosen',
      widgets.flatMap((widget) => [
        `=== ${json(widget)}`,
        ...kinds.map((kind) => `${kind} ${writeSnippet(kind, widget, { base }).code}`),
        `framed ${frameAddress(widget, base, 'de')}`,
      ]),
    );
    for (const wrong of ['ftp://example.org/', 'https://a:b@example.org/', '/1/'])
      expect(() => writeSnippet('tag', widgets[0]!, { base: wrong })).to.throw(
        TypeError,
        `not an address to publish at: ${wrong}`,
      );
  });

  it('has looks that are nothing but looks', () => {
    const accents =
      '#036 #12 #123456789 teal te rgb(0,90,99) rgb(0) url(x) oklch(0.5/1) hwba(1,2,3) hwb(1,2,3) HSLA(1,2,3) oklaba(1,2,3) TEAL x;y'.split(
        ' ',
      );
    const fonts = ['Georgia, serif', `"A"-'B' 2`, 'a;b', 'a/b', 'x'.repeat(100), 'x'.repeat(101), 'Ünder'];
    const radii = '0 12px 1.5em 0.1234em 1234 5rem 5% -1 .5em .1234em . .em'.split(' ');
    written('themes', [
      ...accents.map((accent) => json([accent, safeTheme({ accent })])),
      ...fonts.map((font) => json([font, safeTheme({ font })])),
      ...radii.map((radius) => json([radius, safeTheme({ radius })])),
      ...['light', 'dark', 'neon', ''].map((scheme) => json([scheme, safeTheme({ scheme: scheme as 'dark' })])),
      json(safeTheme()),
    ]);
  });

  it('is said in an address as far as one may say it', () => {
    const all = Object.fromEntries(
      [
        'src figure of-figure value label qualifier note source source-url source-date population of sample counts kind',
        'interval order say draw mark marks of arrange download support action heading data onclick quote term terms',
      ]
        .join(' ')
        .split(' ')
        .map((name) => [name, name]),
    );
    const { figure: _, ...typed } = all;
    const lines: string[] = [];
    for (const element of [...elementFolders(), 'nothing']) {
      lines.push(`=== ${element}: ${isAddressed(element)} ${namesInAddress(element).join(' ')}`);
      for (const given of [
        all,
        typed,
        { ...typed, figure: ' ' },
        { figure: 'a', 'of-figure': '1 in 4' },
        { figure: 'a', 'of-figure': ' b ' },
        {},
      ]) {
        const { attributes, refused, typed: isTyped } = sayInAddress(element, Object.entries(given));
        lines.push(`${[...attributes.keys()].join(' ')} | ${refused.join(' ')} | ${isTyped}`);
      }
      const name = DOCUMENTS[element];
      lines.push(name ? documentAddress(name, base) : 'no document');
    }
    written('addresses', lines);
  });

  it('has words that stand in for every figure, term and quotation', () => {
    const GIVEN: readonly (readonly [element: string, attributes: Readonly<Record<string, string>>])[] = [
      ...documents.figures.figures.map(({ id }) => ['statistic', { figure: id! }] as const),
      ...documents.glossary.terms.map(({ id }) => ['term', { term: id }] as const),
      ...documents.quotes.map(({ id }) => ['quote', { quote: id! }] as const),
      ['prevalence', { figure: 'csa-girls csa-boys nobody' }],
      ['compare', { ...own, qualifier: 'about', 'source-date': '2023-04' }],
      ['change', { value: 'up', figure: 'ph-str' }],
      ['quote', { text: 'W.', by: 'A', 'quote-lang': 'de' }],
      ['quote', {}],
      ['give', { to: 'Us' }],
      ...elementFolders().map((element) => [element, {}] as const),
    ];
    written(
      'words',
      GIVEN.map(([element, attributes]) => {
        return `${element} ${json(attributes)}: ${suggestWords({ element, attributes }, documents)}`;
      }),
    );
  });
});

describe('what is said of a paste', () => {
  it('is the whole finding, with its repair', () =>
    written(
      'inspected',
      cases.flatMap((one) => {
        const { findings, ...rest } = inspectPaste(one.html, pasteOf(one));
        return [
          `=== ${one.what} (${one.as}) ${json(rest)}`,
          ...findings.map(({ finding, works, says, repair }) => `${finding} ${works}: ${says} | ${repair ?? ''}`),
        ];
      }),
    ));

  it('leads to another way to paste', () => {
    const codes = Object.keys(FINDINGS) as FindingCode[];
    const ways: readonly Pasted[] = ['tag', 'div', 'link', 'iframe', 'shortcode'];
    written(
      'instead',
      codes.map((code) => `${code}: ${ways.map((way) => `${way} → ${instead(way, [code])}`).join(', ')}`),
    );
  });

  it('is a sentence, and so is each way to paste', () => {
    for (const { says } of Object.values(FINDINGS)) expect(says).to.match(/^[A-Z].*[.:]$/);
    for (const [kind, { name, when, once }] of Object.entries(KINDS)) {
      expect(name, kind).to.match(/^\w/);
      expect(when, kind).to.match(/^[A-Z].*\.$/);
      if (kind !== 'shortcode') expect(once, kind).to.match(/^[A-Z].*\.$/);
    }
    for (const { name, steps } of Object.values(DESTINATIONS))
      for (const words of [name, ...steps]) expect(words).to.match(/^[A-Z].*[\w.]$/);
  });

  it('is said of a frame in every language, each thing in words of its own', () => {
    const languages = { ...frameWords, ...moreWords };
    expect(Object.keys(languages)).to.have.length.above(8);
    const keys = Object.keys(languages['en']!);
    for (const [language, words] of Object.entries(languages)) {
      expect(Object.keys(words), language).to.deep.equal(keys);
      const { kinds: headings, published, ...rest } = words;
      const { statistic, prevalence, change, compare, ...others } = headings;
      expect(new Set([statistic, prevalence, change, compare]), language).to.have.lengthOf(1);
      const all = [statistic, ...Object.values(others), ...Object.values(rest)];
      for (const one of all) expect(one, language).to.match(/\p{L}{2}/u);
      expect(new Set(all), language).to.have.lengthOf(all.length);
      expect(published('host.example'), language).to.match(/\p{L}{2}.*host\.example|host\.example.*\p{L}{2}/u);
    }
  });
});
