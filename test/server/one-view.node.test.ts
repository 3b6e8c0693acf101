/** What a reader is told doesn't depend on how it reaches them: element, page without script, card, file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { card } from '../../src/server/card.js';
import { numberSources } from '../../src/documents/citation-formats.js';
import { ownSource } from '../../src/documents/merge-attributes.js';
import { listSupport } from '../../src/documents/support-list.js';
import { openActions } from '../../src/documents/actions-document.js';
import { openQuotes } from '../../src/documents/quotes-document.js';
import { openSupport } from '../../src/documents/support-document.js';
import { actionsView } from '../../src/elements/actions/view.js';
import { quoteView } from '../../src/elements/quote/view.js';
import { sourcesView } from '../../src/elements/sources/view.js';
import { supportView } from '../../src/elements/shared/support/support-view.js';
import { svgFile } from '../../src/elements/prevalence/svg-file.js';
import { aboutOf } from '../../src/elements/shared/figure/about-view.js';
import { type FigureView, type FiguresView, type SourceView } from '../../src/elements/shared/figure/figure-view.js';
import { readFiguresDocument } from '../../src/documents/figures-document.js';
import { prerender } from '../../src/server/prerender.js';
import { loadLocales, withLocale } from '../../src/server/server-locale.js';
import { renderStatic } from '../../src/server/static.js';
import { quoteOverrides } from '../../src/server/static-quote.js';
import { prevalenceFrom, speechIn, statisticFrom } from '../../src/server/view-from-attributes.js';
import { glossary } from '../../stories/examples/glossary.js';
import { posts } from '../../stories/examples/posts.js';
import { quotes } from '../../stories/examples/quote.js';
import { toHTML, type Example } from '../../stories/examples/example.js';
import { citing, sources } from '../../stories/examples/sources.js';
import { statistic } from '../../stories/examples/statistic.js';
import { support } from '../../stories/examples/support.js';
import { listComma } from '../../src/text/list-comma.js';
import { memory, page, shown } from './page.js';

const DOCUMENT = {
  version: 1,
  language: 'en',
  sources: {
    study: {
      title: 'A study',
      authors: 'A. Author',
      publisher: 'An institute',
      published: '2023-04-03',
      sample: 'n = 8,503',
      url: 'https://example.org/a',
    },
    other: { title: 'Another study' },
  },
  figures: [
    {
      id: 'plain',
      value: 'more than 1 in 3',
      label: 'girls',
      of: 'girls in one town',
      counts: 'any kind',
      note: 'Asked as adults.',
      source: 'study',
      page: 'p. xi',
    },
    { id: 'beside', value: '28.5%', label: { en: 'of adults', de: 'der Erwachsenen' }, source: 'other' },
    {
      id: 'moved',
      value: '11%',
      label: 'once',
      source: 'study',
      status: { state: 'superseded', date: '2024-05', note: 'Counted anew.', replacedBy: 'between' },
    },
    { id: 'between', value: '12%', label: 'twice', status: { state: 'superseded', replacedBy: 'latest' } },
    { id: 'latest', value: '13%', label: 'thrice', status: { state: 'revised', date: '2025' } },
    { id: 'gone', value: '14%', label: 'never', status: { state: 'withdrawn', note: 'The sample was wrong.' } },
    { id: 'studies', value: '21% to 65%', label: 'have a partner', range: { kind: 'studies' } },
    {
      id: 'surveyed',
      value: '28.5%',
      label: 'of adults',
      range: { value: '27.3% to 29.8%', kind: 'interval', level: 95 },
    },
    { id: 'to-gone', value: '15%', label: 'ever', status: { state: 'superseded', replacedBy: 'gone' } },
  ],
};
const { read } = memory({ '/a.json': JSON.stringify(DOCUMENT) });

/** Every text of a figure, whatever its state. */
const textsOf = ({ status, statement, note }: FigureView): (string | undefined)[] => [
  status && [status.word, status.date].filter(Boolean).join(', ') + '.',
  status?.note?.text,
  status?.other?.statement.sentence,
  statement.value,
  statement.label?.text,
  note?.text,
];

const sourceTexts = (view: FiguresView): (string | undefined)[] =>
  view.sources.flatMap((source) => [
    source.line && [source.line.title, ...source.line.details].join(listComma(source.line.lang)),
    ...aboutOf(source, view.speech).facts.flatMap(({ term, definitions }) => [
      term,
      ...definitions.map(({ text }) => text),
    ]),
  ]);

const present = (texts: readonly (string | undefined)[]): string[] =>
  texts.flatMap((text) => (text ? text.replace(/\s+/g, ' ') : []));

const cases: [figure: string, lang: string, own?: Record<string, string>][] = [
  ['plain', 'en'],
  ['plain', 'de'],
  ['beside', 'de'],
  ['moved', 'en'],
  ['moved', 'fr'],
  ['gone', 'en'],
  ['to-gone', 'en'],
  ['plain beside', 'en', { label: 'Two studies', note: 'Asked in two ways.' }],
  ['moved gone', 'de', { arrange: 'nested', label: 'So oft' }],
];

describe('one view', () => {
  for (const [figure, lang, own = {}] of cases) {
    const attributes = { src: '/a.json', figure, ...own };
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    const body = page(`<impact-prevalence ${written.join(' ')}>x</impact-prevalence>`, lang);

    const open = async () => {
      await loadLocales([lang]);
      const { figures, language } = readFiguresDocument(DOCUMENT);
      const find = (id: string) => figures.find((one) => one.id === id)!;
      const model = { figures: figure.split(' ').map(find), language, find };
      return withLocale(lang, () => {
        const where = { lang, base: 'http://page.invalid/' };
        const view = prevalenceFrom(new Map(Object.entries(attributes)), model, where)!;
        const texts = [view.heading, view.note, ...view.figures.flatMap(textsOf), ...sourceTexts(view)];
        const keys = [...view.figures.map(({ key }) => key), view.one];
        return { view, texts: present([...texts, ...keys]) };
      });
    };

    it(`says all of ${figure} in ${lang}, prerendered and without script`, async () => {
      const { texts } = await open();
      assert.ok(texts.length > 2);
      const pages = { prerendered: await prerender(body, { read }), static: await renderStatic(body, { read }) };
      for (const [how, { html, problems }] of Object.entries(pages)) {
        assert.deepEqual(problems, []);
        const said = shown(html);
        assert.deepEqual(
          texts.filter((text) => !said.includes(text)),
          [],
          `${how}: ${said}`,
        );
      }
    });

    it(`quotes ${figure} in ${lang} with its state, in a file and on a card`, async () => {
      const { view } = await open();
      const file = svgFile(view, { rightToLeft: false, accent: '#000000' }).replace(/<[^>]*>/g, ' ');
      for (const { quote } of view.figures) assert.ok(file.includes(quote), `${quote} in ${file}`);
      if (figure.includes(' ')) return;
      const { alt } = await card(attributes, { read, locale: lang, withdrawn: true });
      // A citation begins with a capital.
      const { quote } = view.figures[0]!;
      assert.ok(alt.startsWith(quote[0]!.toLocaleUpperCase(lang) + quote.slice(1)), alt);
    });
  }

  for (const [figure, quote] of [
    ['gone', 'Withdrawn: 14% never'],
    ['studies', '21% to 65% have a partner (what different studies found)'],
    ['surveyed', '28.5% of adults (between 27.3% and 29.8%, 95% confidence interval)'],
  ] as const)
    it(`quotes ${figure} in English to its end on a page in Arabic`, async () => {
      await loadLocales(['ar']);
      const { figures, language } = readFiguresDocument(DOCUMENT);
      const find = (id: string) => figures.find((one) => one.id === id)!;
      const attributes = new Map(Object.entries({ src: '/a.json', figure }));
      const where = { lang: 'ar', base: 'http://page.invalid/' };
      const view = withLocale('ar', () =>
        prevalenceFrom(attributes, { figures: [find(figure)], language, find }, where)!,
      );
      assert.deepEqual([view.figures[0]!.quote, view.figures[0]!.statement.locale], [quote, 'en']);
    });

  it('follows replacements to the end, and not to what was withdrawn', async () => {
    const now = async (figure: string) =>
      shown(
        (await renderStatic(page(`<impact-statistic src="/a.json" figure="${figure}">x</impact-statistic>`), { read }))
          .html,
      );
    assert.match(
      await now('moved'),
      /Replaces an earlier value, May 2024\. Counted anew\. Before: 11% once\. 13% thrice/,
    );
    assert.doesNotMatch(await now('to-gone'), /Before:/);
  });

  it('keeps what was typed in its own order in the Arabic log of a figure', async () => {
    await loadLocales(['ar']);
    const figure = { id: 'a', value: '1 in 5', changes: [{ date: '2026-03-01', from: '1 in 4', to: '1 in 5' }] };
    const source = {
      figures: [{ figure, quote: '', statement: { lang: 'ar', locale: 'ar' } }],
    } as unknown as SourceView;
    const { facts } = withLocale('ar', () => aboutOf(source, { locale: 'ar', language: 'en' }));
    const [log] = facts.flatMap(({ definitions }) => definitions.map(({ text }) => text));
    for (const value of ['1 in 4', '1 in 5']) assert.ok(log!.includes(`\u2068${value}\u2069`), log);
  });

  it('says the values of a log as the figure says its own, and what else has changed as it was typed', async () => {
    await loadLocales(['de']);
    const changes = [
      { date: '2026-03-01', from: '1 in 4', to: '1 in 5' },
      { date: '2026-02-01', what: 'page', from: '1 in 4', to: '1 in 5' },
    ];
    const figure = { id: 'a', value: '1 in 5', label: { de: 'Menschen', en: 'people' }, changes };
    const source = {
      figures: [{ figure, quote: '', statement: { lang: 'de', locale: 'de' } }],
    } as unknown as SourceView;
    const { facts } = withLocale('de', () => aboutOf(source, speechIn('de', 'en')));
    const [value, other] = facts.flatMap(({ definitions }) => definitions.map(({ text }) => text.replace(/\s/g, ' ')));
    assert.match(value!, /Zuvor: 1 von 4\. .*1 von 5/);
    assert.match(other!, /Zuvor: 1 in 4\. .*1 in 5/);
  });

  it('says the log of an English sentence in English, whatever the page’s language is', async () => {
    await loadLocales(['de']);
    const changes = [{ date: '2026-03-01', from: '1,366', to: '2,400' }];
    const figure = { id: 'a', value: '2,400', label: { en: 'reports' }, changes };
    const source = {
      figures: [{ figure, quote: '', statement: { lang: 'en', locale: 'en' } }],
    } as unknown as SourceView;
    const { facts } = withLocale('de', () => aboutOf(source, speechIn('de', 'en')));
    const [log] = facts.flatMap(({ definitions }) => definitions);
    assert.equal(log!.lang, 'en');
    assert.equal(log!.text.replace(/\s/g, ' '), '1 March 2026. Before: 1,366. Now: 2,400.');
  });
});

const base = 'http://page.invalid/';
const documentOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const published = {
  '/stories/examples/documents/quotes.json': documentOf('stories/examples/documents/quotes.json'),
  '/data/actions.json': documentOf('src/documents/examples/actions.json'),
  '/data/support.json': documentOf('src/documents/examples/support.json'),
};
const json = ({ attributes }: Example): unknown => {
  const { data, src = '' } = attributes;
  return JSON.parse(data ?? published[src as keyof typeof published]);
};

type Texts = readonly (string | undefined)[];
const textOf = (one: { readonly text: string } | undefined) => one?.text;

function quoteTexts(example: Example, lang: string): Texts {
  const { src, quote = '' } = example.attributes;
  const found = src ? openQuotes(json(example)) : undefined;
  const loaded = found && { quote: found.find(quote), language: found.language };
  const { locale } = speechIn(lang, found?.language);
  const own = quoteOverrides(new Map(Object.entries(example.attributes)));
  const { paragraphs, lead, speaker, link, name, source, remarks } = quoteView(loaded, own, {
    locale,
    base,
    page: lang,
  })!;
  return [
    ...paragraphs.map(textOf),
    lead,
    ...speaker.map(textOf),
    source && (link || name),
    source?.title,
    ...(source?.details ?? []),
    remarks,
  ];
}

function supportTexts(example: Example, lang: string): Texts {
  const document = openSupport(json(example));
  const { country, for: audience, heading } = example.attributes;
  const today = new Date().toISOString().slice(0, 10);
  const list = listSupport(document, { country, audience, language: lang, zone: '', today, canChoose: false });
  const view = supportView(document, list, { heading, locale: speechIn(lang, document.language).locale });
  return [
    ...[view.heading, view.nothing, view.directory?.before, view.directory?.name.text, view.together?.checked],
    ...view.countries.flatMap(({ where, sections }) => [
      where,
      ...sections.flatMap(({ heading: kind, places, everywhere }) => [
        ...[kind, everywhere?.where],
        ...[...places, ...(everywhere?.places ?? [])].flatMap(({ name, answer, ways, hours, facts, checked }) => [
          ...[name.text, answer?.text, hours?.text, view.together ? undefined : checked],
          ...ways.flatMap(({ verb, target }) => [verb, target]),
          ...facts.map(textOf),
        ]),
      ]),
    ]),
  ];
}

function actionsTexts(example: Example, lang: string): Texts {
  const document = openActions(json(example));
  const { locale } = speechIn(lang, document.language);
  const { heading, country = '', only = '' } = example.attributes;
  const options = {
    show: 'all',
    only: only.match(/\S+/g) ?? [],
    heading,
    country,
    locale,
    base,
    page: undefined,
  } as const;
  const view = actionsView(document, options);
  return [
    ...[view.heading, view.asks?.heading, view.asks?.progress, view.actions?.heading],
    ...(view.asks?.items.flatMap(({ title, why, ask, of, status, source }) => [
      ...[title.text, why?.text, ask?.text, status?.words, status?.note?.text, status?.link?.host, source?.title],
      ...of.map(textOf),
      ...(source?.details ?? []),
    ]) ?? []),
    ...(view.actions?.items.flatMap((action) => [
      ...[action.title.text, action.about?.text],
      ...(action.kind === 'letter' ? action.points.map(textOf) : []),
      ...(action.kind === 'document' ? action.details.map(textOf) : []),
      ...(action.kind === 'video' ? [action.duration, action.captionWords, ...action.transcript.map(textOf)] : []),
    ]) ?? []),
  ];
}

function sourcesTexts({ attributes, page: cited = [] }: Example, lang: string): Texts {
  const found = cited.map(({ attributes: of }) => ({
    source: ownSource(undefined, { source: of['source'], sourceUrl: of['source-url'], sourceDate: of['source-date'] }),
    page: of['page'],
  }));
  const { locale } = speechIn(lang);
  const view = sourcesView(numberSources(found), { heading: attributes['heading'], locale, base })!;
  return [
    view.heading,
    ...view.entries.flatMap(({ authors, title, details, times }) => [authors, title, ...details, times]),
  ];
}

function statisticTexts({ attributes }: Example, lang: string): Texts {
  const view = statisticFrom(new Map(Object.entries(attributes)), undefined, { lang, base })!;
  return [view.heading, view.note, ...view.figures.flatMap(textsOf), ...sourceTexts(view)];
}

/** The examples that have something to say. */
const only = (of: Readonly<Record<string, Example>>, has: (attributes: Example['attributes']) => unknown) =>
  Object.fromEntries(Object.entries(of).filter(([, { attributes }]) => has(attributes)));

const numbered: Example = { ...sources.list, attributes: { cite: 'list' }, page: citing };
const acting: Example = {
  tag: 'impact-actions',
  attributes: { src: '/data/actions.json', country: 'NZ' },
  content: 'Act',
  says: '',
};

/** What is no picture of a number: the examples of each, with the texts of its view. */
const VIEWS: Readonly<
  Record<string, readonly [of: Readonly<Record<string, Example>>, texts: (example: Example, lang: string) => Texts]>
> = {
  quote: [only(quotes, ({ text, quote }) => text || (quote && quote !== 'none')), quoteTexts],
  support: [only(support, ({ data, src }) => data || src === '/data/support.json'), supportTexts],
  actions: [
    { document: acting, some: { ...acting, attributes: { ...acting.attributes, heading: 'Act now' } } },
    actionsTexts,
  ],
  sources: [{ list: numbered, shortest: sources.shortest }, sourcesTexts],
  statistic: [only(statistic, ({ value }) => value), statisticTexts],
};

describe('one view of words', () => {
  for (const [element, [own, texts]] of Object.entries(VIEWS))
    for (const lang of ['en', 'de', 'ar'])
      it(`says all of every ${element} in ${lang}, prerendered and without script`, async () => {
        await loadLocales([lang]);
        const { read: readPublished } = memory(published);
        for (const [name, example] of Object.entries(own)) {
          const wanted = present(withLocale(lang, () => texts(example, lang)));
          assert.ok(wanted.length, name);
          const body = page([...(example.page ?? []), example].map(toHTML).join('\n'), lang);
          for (const render of [prerender, renderStatic]) {
            const { html } = await render(body, { read: readPublished });
            const said = shown(html).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('\u2011', '-');
            const lost = wanted.filter((text) => !said.includes(text.trim().replaceAll('\u2011', '-')));
            assert.deepEqual(lost, [], `${name}, ${render.name}: ${said}`);
          }
        }
      });

  it('leaves the author’s own words where a list has nothing to say', async () => {
    const { read: readPublished } = memory(published);
    for (const example of [glossary.empty, posts.relatedToNothing, support.empty, support.elsewhere])
      for (const render of [prerender, renderStatic]) {
        const { html } = await render(page(toHTML(example)), { read: readPublished });
        assert.ok(html.includes(example.content), `${example.tag}, ${render.name}: ${html}`);
      }
  });
});
