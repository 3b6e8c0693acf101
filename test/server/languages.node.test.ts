/** Pages in every language × documents in every language: a figure is whole in one of them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { prerender } from '../../src/server/prerender.js';
import { spokenLocale } from '../../src/runtime/languages.js';
import { canonicalLocale } from '../../src/runtime/locale.js';
import { renderStatic } from '../../src/server/static.js';
import { formatDate } from '../../src/text/date.js';
import { page, shown } from './page.js';

const LABELS = { en: 'of girls', de: 'der Mädchen', es: 'de las niñas', sw: 'ya wasichana' } as const;
type Language = keyof typeof LABELS;

/** What a figure says in each language: its number, and the word before its source. */
const SAYS: Readonly<Record<'en' | 'de' | 'es', RegExp>> = {
  en: /more than 1 in 3[^]*Source:/,
  de: /mehr als 1 von 3[^]*Quelle:/,
  es: /más de 1 de cada 3[^]*Fuente:/,
};
const others = (but: keyof typeof SAYS) =>
  (Object.keys(SAYS) as (keyof typeof SAYS)[])
    .filter((language) => language !== but)
    .flatMap((language) => SAYS[language].source.split('[^]*').map((words) => new RegExp(words)));

const figures = (language: Language) => ({
  version: 1,
  language,
  sources: { acms: { title: 'ACMS' } },
  figures: [{ id: 'girls', value: 'more than 1 in 3', label: LABELS[language], source: 'acms' }],
});
const TAG = '<impact-statistic src="/data/figures.json" figure="girls">own words</impact-statistic>';
const reader = (language: Language) => (_path: string) => Promise.resolve(JSON.stringify(figures(language)));

/** The page's language, the document's, and the one that the figure is in. */
const TABLE: readonly (readonly [page: string, document: Language, says: keyof typeof SAYS])[] = [
  ['en', 'en', 'en'],
  ['de', 'de', 'de'],
  ['es', 'es', 'es'],
  ['es-MX', 'es', 'es'],
  ['sw', 'de', 'de'],
  ['sw', 'es', 'es'],
  ['sw', 'en', 'en'],
  ['zh-TW', 'de', 'de'],
  ['xx', 'es', 'es'],
];

describe('a figure on a page in a language that nobody speaks', () => {
  for (const [lang, document, says] of TABLE)
    it(`is whole: page ${lang}, document ${document}`, async () => {
      for (const render of [prerender, renderStatic]) {
        const { html, problems } = await render(page(TAG, lang), { read: reader(document) });
        assert.deepEqual(problems, []);
        const text = render === prerender ? shown(html) : html.replace(/<[^>]+>/g, ' ');
        assert.match(text, SAYS[says], render.name);
        assert.match(text, new RegExp(LABELS[document]), render.name);
        for (const word of others(says)) assert.doesNotMatch(text, word, render.name);
      }
    });
});

describe('the remark on a quotation', () => {
  const quote = '<impact-quote text="W" by="A" permission="In writing"></impact-quote>';
  for (const [lang, remark] of [
    ['en', /A \(quoted with permission\)/],
    ['zh-Hans', /A（经许可引用）/],
  ] as const)
    it(`stands in the brackets of ${lang}`, async () => {
      for (const render of [prerender, renderStatic]) {
        const { html } = await render(page(quote, lang), {});
        assert.match(render === prerender ? shown(html) : html.replace(/<[^>]+>/g, ''), remark, render.name);
      }
    });
});

describe('a figure of an English document on a page in another language', () => {
  const document = {
    version: 1,
    language: 'en',
    sources: { acms: { title: 'ACMS' } },
    figures: [
      {
        id: 'reports',
        value: '1,339,597 in 2020 to 3,188,793 in 2021',
        label: 'was the rise in reports',
        source: 'acms',
      },
      {
        id: 'calls',
        value: '3,188,793',
        label: 'reports',
        range: { kind: 'interval', value: '3,100,000 to 3,300,000', level: 95 },
        series: [
          { when: '2020', value: '1,339,597' },
          { when: '2021', value: '3,188,793' },
        ],
        source: 'acms',
      },
      ...['1.2%', '3.4%'].map((value, index) => ({ id: `share-${index}`, value, label: 'of girls', source: 'acms' })),
      {
        id: 'asked',
        value: '28.5%',
        label: 'of girls',
        range: { kind: 'interval', value: '27.3% to 29.8%', level: 95 },
        source: 'acms',
      },
      { id: 'part', value: '78%', label: 'of them more than once', ofFigure: 'asked', source: 'acms' },
      {
        id: 'spent',
        value: '$1,800,000 AUD',
        label: 'was spent',
        series: [
          { when: '2020', value: '$1,200,000 AUD' },
          { when: '2021', value: '$1,800,000 AUD' },
        ],
        source: 'acms',
      },
      {
        id: 'halved',
        value: '606 in 2018 to 27,217 in H1 2020',
        label: 'reports',
        series: [
          { when: '2018', value: '606' },
          { when: '2019', value: null },
          { when: 'H1 2020', value: '27,217' },
        ],
        source: 'acms',
      },
      { id: 'letters', value: '21,000', label: 'letters', source: 'acms' },
      { id: 'texts', value: '32,000', label: 'texts', source: 'acms' },
    ],
  };
  const read = () => Promise.resolve(JSON.stringify(document));
  // Numbers in bars, on an axis and in a table, and our own words for them, all in the language of the sentence.
  const tags: readonly (readonly [tag: string, alone: RegExp])[] = [
    [
      '<impact-change src="/a.json" figure="reports">own</impact-change>',
      /About 2\.4 times as many\..*1,339,597.*3,188,793/,
    ],
    [
      '<impact-statistic src="/a.json" figure="calls" trend>own</impact-statistic>',
      /From 1,339,597 \(2020\) to 3,188,793 \(2021\)\. About 2\.4 times as many\..* 2020 1,339,597 2021 3,188,793/,
    ],
    [
      '<impact-statistic src="/a.json" figure="asked">own</impact-statistic>',
      /between 27\.3% and 29\.8%, 95%.confidence interval/,
    ],
    [
      '<impact-change src="/a.json" figure="spent" say="difference">own</impact-change>',
      /\$600,000 AUD more\..*2020 \$1,200,000 AUD/,
    ],
    [
      '<impact-change src="/a.json" figure="halved">own</impact-change>',
      /2019 no figure in this source January to June 2020 27,217 half a year/,
    ],
    ['<impact-compare src="/a.json" figure="share-0 share-1">own</impact-compare>', /0% 4% /],
    ['<impact-compare src="/a.json" figure="letters texts">own</impact-compare>', /0 32,000/],
    [
      '<impact-prevalence src="/a.json" figure="asked part" of-figure>own</impact-prevalence>',
      /about 22.in.100 overall/,
    ],
  ];
  const textOf = (html: string) =>
    html
      .replace(/<(style|script)[^]*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/ (?=\.)/g, '');
  for (const lang of ['de', 'ar', 'fr', 'es', 'hi'])
    for (const render of [prerender, renderStatic])
      for (const [tag, alone] of tags)
        it(`has one notation, in whole sentences: ${render.name} ${lang} ${tag}`, async () => {
          const { html, problems } = await render(page(tag, lang), { read });
          assert.deepEqual(problems, []);
          const text = textOf(html);
          assert.match(text, alone);
          assert.doesNotMatch(text, /\d\.\d{3}|\d\s%|\d,\d(?!\d\d)/);
        });

  it('marks the language of what it amounts to', async () => {
    const { html } = await prerender(page(tags[0]![0], 'ar'), { read });
    assert.match(html, /<p part="comparison" class="comparison" lang="en">/);
  });

  it('has the page’s words where its label is in the page’s language', async () => {
    const label = { en: 'of girls', de: 'der Mädchen' };
    const labelled = { ...document, figures: document.figures.map((figure) => ({ ...figure, label })) };
    for (const render of [prerender, renderStatic])
      for (const [tag, says] of [
        [tags.at(-1)![0], /insgesamt etwa 22.von.100/],
        [tags[0]![0], /Etwa 2,4.mal so viele\./],
        [tags[2]![0], /zwischen 27,3.% und 29,8.%, 95.%.Konfidenzintervall/],
      ] as const) {
        const { html } = await render(page(tag, 'de'), { read: () => Promise.resolve(JSON.stringify(labelled)) });
        assert.match(textOf(html), says);
      }
  });

  it('has the page’s words and numbers where its document is in a language that the page doesn’t speak', async () => {
    const german = { ...document, language: 'de' };
    const { html } = await prerender(page(tags[1]![0], 'en'), { read: () => Promise.resolve(JSON.stringify(german)) });
    assert.match(textOf(html), /From 1,339,597 \(2020\) to 3,188,793 \(2021\)\. About 2\.4 times as many\./);
  });
});

describe('the size of a sample', () => {
  const one = (sample: string) =>
    `<impact-statistic value="1 in 4" label="x" source="A" sample="${sample}">own</impact-statistic>`;
  for (const [lang, sample, says] of [
    ['de', 'N = 8,503', 'N = 8.503'],
    ['de', 'Australian adults, n = 8,503', 'Australian adults, n = 8.503'],
    ['de', 'n = 8.503', 'n = 8.503'],
    ['de', 'n=8,50', 'n = 8,50'],
    ['en-IN', 'N = 1,234,567', 'N = 1,234,567'],
    ['en', 'adults, n=8,503.', 'adults, n = 8,503.'],
  ] as const)
    it(`is written as its page writes numbers: ${lang}, ${sample}`, async () => {
      const { html } = await renderStatic(page(one(sample), lang), {});
      assert.ok(html.includes(says.replace(' = ', '\u00a0=\u00a0')), html);
    });
  for (const [sample, says] of [
    ['n = 8,503', /n\u00a0=\u00a08,503/],
    ['Australian adults, n = 8,503', /lang="en"[^>]*>[^<]*n\u00a0=\u00a08,503</],
  ] as const)
    it(`stays as it was typed in the words of an English document on a German page: ${sample}`, async () => {
      const document = { ...figures('en'), sources: { acms: { title: 'ACMS', sample } } };
      const { html } = await renderStatic(page(TAG, 'de'), { read: () => Promise.resolve(JSON.stringify(document)) });
      assert.match(html, says);
    });
});

describe('an element without figures on a page in a language that nobody speaks', () => {
  const glossary = {
    version: 1,
    language: 'de',
    groups: [],
    terms: [{ id: 'a', term: 'Gewalt', definition: 'Was es heißt.', synonyms: ['Zwang'] }],
  };
  const support = readFileSync(new URL('../../src/documents/examples/support.json', import.meta.url), 'utf8');
  const germanSupport = JSON.stringify({ ...(JSON.parse(support) as object), language: 'de' });
  const read = (path: string) =>
    Promise.resolve(
      /glossary/.test(path)
        ? JSON.stringify(glossary)
        : /support/.test(path)
          ? germanSupport
          : JSON.stringify(figures('de')),
    );
  for (const render of [prerender, renderStatic])
    it(`is in English, whatever its document is in: ${render.name}`, async () => {
      const body =
        '<impact-glossary src="/glossary.json">own</impact-glossary><impact-support src="/support.json" country="AU">own</impact-support>';
      const { html, problems } = await render(page(body, 'nl'), { read });
      assert.deepEqual(problems, []);
      const text = html.replace(/<style[^]*?<\/style>|<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
      assert.match(text, /Gewalt[^]*Also[^]*Zwang[^]*Services in Australia[^]*Checked/);
      assert.doesNotMatch(text, /Auch|Australien|Geprüft/);
    });
  for (const render of [prerender, renderStatic])
    it(`has a line of help in the language of its host: ${render.name}`, async () => {
      const tag = TAG.replace('>', ' support="/support.json AU">');
      const { html } = await render(page(tag, 'nl'), { read });
      const text = html.replace(/<style[^]*?<\/style>|<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');
      assert.match(text, /mehr als 1 von 3[^]*Australien/);
      assert.doesNotMatch(text, /Services in Australia|Checked /);
    });
});

describe('a `lang` that no language has', () => {
  for (const lang of ['constructor', '__proto__', 'toString', 'valueOf', 'hasOwnProperty', '', '-', 'x'.repeat(99)])
    it(`"${lang.slice(0, 20)}" is English`, async () => {
      assert.match(spokenLocale(canonicalLocale(lang)), /^en$/);
      const { html, problems } = await prerender(
        page(
          `<div lang="${lang}"><impact-statistic value="more than 1 in 3" label="x" source="ACMS">own</impact-statistic></div>`,
        ),
      );
      assert.deepEqual(problems, []);
      assert.match(shown(html), SAYS.en);
    });
  it('is none the worse for how many there are', () => {
    for (let number = 0; number < 2000; number++) canonicalLocale(`de-x-${number}`);
    assert.equal(canonicalLocale('de-x-1999'), 'de-x-1999');
    assert.equal(canonicalLocale('DE_at'), 'de-AT');
  });
});

describe('the languages of a page', () => {
  for (const [lang, says] of [
    ['es', /más de 1 de cada 3[^]*Fuente:/],
    ['vi', /hơn 1 trong 3[^]*Nguồn:/],
    ['zh', /超过三分之一[^]*来源：/],
    ['zh-CN', /超过三分之一[^]*来源：/],
    ['zh-SG', /超过三分之一/],
    ['zh-Hans-HK', /超过三分之一/],
    ['zh-Hant', /more than 1 in 3[^]*Source:/],
    ['zh-HK', /more than 1 in 3[^]*Source:/],
    ['fil', /mahigit 1 sa bawat 3[^]*Pinagmulan:/],
    ['tl', /mahigit 1 sa bawat 3[^]*Pinagmulan:/],
    ['hi-IN', /हर 3 में से 1 से अधिक[^]*स्रोत:/],
  ] as const)
    it(`are found by their tags: ${lang}`, async () => {
      const tag = '<impact-statistic value="more than 1 in 3" label="x" source="ACMS">own</impact-statistic>';
      assert.match(shown((await prerender(page(tag, lang))).html), says);
    });
});

describe('a number that nobody has checked for long', () => {
  const SAYS = {
    en: 'Last checked ',
    ar: 'آخر تحقق في ',
    de: 'Zuletzt geprüft: ',
    es: 'Última comprobación: ',
    fil: 'Huling sinuri noong ',
    fr: 'Dernière vérification\u00a0: ',
    hi: 'पिछली जाँच: ',
    tr: 'Son kontrol: ',
    vi: 'Kiểm tra lần cuối: ',
    'zh-Hans': '上次核实：',
  } as const;
  const days = ['2020-01-31', '2020-01'];
  const places = days.map((checked) => ({
    ...{ id: checked, name: 'A line', kind: 'support', answer: 'Somebody answers.', phone: '1800 000 000' },
    ...{ url: 'https://example.org/', method: 'called', checked },
  }));
  const read = () => Promise.resolve(JSON.stringify({ version: 1, language: 'en', places }));
  for (const [lang, words] of Object.entries(SAYS))
    it(`says a day and a month in ${lang}`, async () => {
      const { html } = await prerender(page('<impact-support src="/a.json" country="AU">own</impact-support>', lang), {
        read,
      });
      const text = html.replace(/<!--[^]*?-->|<\/?span[^>]*>/g, '');
      for (const day of days) assert.ok(text.includes(words + formatDate(day, lang)), `${day}: ${text}`);
    });
});

describe('our English on a page in a language that nobody speaks', () => {
  const NONE = ['he', 'fa', 'ja', 'el', 'km', 'it'] as const;
  const dir = (lang: string) => (/^(he|fa)$/.test(lang) ? 'rtl' : 'ltr');
  const read = reader('en');
  for (const lang of NONE)
    it(`says that it is English, and leaves the author’s words to the page: ${lang}`, async () => {
      const own = `lang="${lang}" dir="${dir(lang)}"`;
      const quoted = page('<impact-quote by="A speaker"><blockquote>own</blockquote></impact-quote>' + TAG, lang);
      const still = (await renderStatic(quoted, { read })).html;
      assert.match(
        still,
        RegExp(
          `<div lang="en" dir="ltr" style="[^"]+"><div style="[^"]+"><div ${own}><blockquote>own</blockquote></div>`,
        ),
      );
      assert.match(still, /<div lang="en" dir="ltr" style="[^"]+"><figure/);
      const shadow = (await prerender(quoted, { read })).html;
      assert.equal(shadow.match(/<div lang="en" dir="ltr" part="base" class="base">/g)?.length, 1);
      assert.match(shadow, /<div lang="en" part="base" class="base">/);
    });

  it('is not marked where the page or the tag speaks a language that somebody has words for', async () => {
    for (const [tag, lang] of [
      [TAG, 'en-AU'],
      [TAG, 'de-AT'],
      [TAG.replace(' src', ' lang="tl" src'), 'he'],
    ] as const)
      for (const render of [prerender, renderStatic])
        assert.doesNotMatch(
          (await render(page(tag, lang), { read })).html,
          /<div lang="\w+" dir="\w+" (?:part|style)=/,
          lang,
        );
  });

  for (const [lang, label, marked] of [
    ['he', 'בנות', true],
    ['ja', '女の子', true],
    ['he', 'girls', false],
    ['it', 'ragazze', true],
  ] as const)
    it(`keeps a label, a heading, a source and an office in the language that they were typed in: ${lang}, ${label}`, async () => {
      const tags =
        `<impact-statistic value="1 in 3" label="${label}" source="${label} 1"></impact-statistic>` +
        `<impact-contact action="/send" office="${label} 2"></impact-contact>` +
        `<impact-quote by="A" source="${label} 3">Words</impact-quote>` +
        `<impact-posts src="/posts.json" heading="${label}"></impact-posts>`;
      const posts = JSON.stringify({
        version: 1,
        language: 'en',
        posts: [{ title: 'A post', url: 'https://example.org/a' }],
      });
      for (const render of [prerender, renderStatic]) {
        const { html, problems } = await render(page(tags, lang), { read: () => Promise.resolve(posts) });
        assert.deepEqual(problems, []);
        assert.equal(
          html.match(RegExp(`<span lang="${lang}" dir="\\w+">${label}(?: \\d)?</span>`, 'g'))?.length ?? 0,
          marked ? 5 : 0,
          render.name,
        );
      }
    });

  it('keeps a source in its language where the label is the same word', async () => {
    const tag = '<impact-statistic value="1 in 3" label="調査" source="調査"></impact-statistic>';
    for (const render of [prerender, renderStatic]) {
      const { html } = await render(page(tag, 'ja'), { read });
      assert.match(html, /<cite>(?:<bdi>)?<span lang="ja" dir="ltr">調査<\/span>/, render.name);
    }
  });
});
