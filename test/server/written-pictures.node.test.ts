/** Where all stands on cards and in files that readers save: a line moved, a size or a colour that is another shows in `written`. */
import { msg } from '@lit/localize';
import { changeFile } from '../../src/elements/change/change-file.js';
import { compareFile } from '../../src/elements/compare/compare-file.js';
import { svgFile, trendOf } from '../../src/elements/prevalence/svg-file.js';
import { SHAPES } from '../../src/elements/shared/card/card-layout.js';
import { readFiguresDocument } from '../../src/documents/figures-document.js';
import { card, type CardOptions } from '../../src/server/card.js';
import { openRaster } from '../../src/server/raster.js';
import { loadLocales, withLocale } from '../../src/server/server-locale.js';
import { changeFrom, compareFrom, prevalenceFrom, smallFrom } from '../../src/server/view-from-attributes.js';
import { describe, expect, it } from '../helpers/node.js';
import { digest, matchesWritten } from '../helpers/written.js';
import { memory } from './page.js';

const LONG = 'The prevalence and the impact of child maltreatment in one country: findings from a study of its people';
const DOCUMENT = {
  version: 1,
  language: 'en',
  sources: {
    study: { title: 'A study', publisher: 'An institute', published: '2023-04-03', url: 'https://example.org/a' },
    chinese: {
      title: '一项关于儿童在网上遭遇的全国调查：二十个城市的中学生和他们的家长说了什么，'.repeat(3),
      published: '2024-05',
    },
    long: { title: LONG, authors: 'A. Author & B. Author', publisher: 'A journal of “medicine”', published: '2024' },
  },
  figures: [
    { id: 'girls', value: 'more than 1 in 3', label: 'girls were abused', of: 'Girls', source: 'study', page: 'p. 9' },
    {
      id: 'boys',
      value: 'almost 1 in 5',
      label: 'boys were abused',
      of: 'Boys',
      source: 'study',
      note: 'Asked <later>.',
    },
    {
      id: 'adults',
      value: '28.5%',
      label: 'of adults',
      range: { value: '27.3% to 29.8%', kind: 'interval', level: 95 },
      source: 'long',
    },
    { id: 'all', value: '40%', label: 'of adults were asked', of: 'Adults', source: 'study' },
    { id: 'some', value: '10%', label: 'of adults were asked twice', of: 'Adults', source: 'study' },
    {
      id: 'calls',
      value: '702 calls',
      label: 'came',
      source: 'study',
      series: [
        { when: '2019', value: '500' },
        { when: '2020', value: '612', note: 'A new number.' },
        { when: '2021', value: '702' },
      ],
    },
    {
      id: 'rise',
      value: '606 in 2018 to 27,217 in the first half of 2020',
      label: 'was the rise in reports',
      source: 'study',
    },
    {
      id: 'line',
      value: '40%',
      label: 'of adults knew',
      source: 'study',
      series: [12, 19, 25, 24, 31, 38, 40].map((value, at) => ({
        when: `${2014 + at + Number(at > 3)}`,
        value: `${value}%`,
      })),
    },
    { id: 'quick', value: '5.2 minutes', label: 'until an answer', source: 'study' },
    { id: 'slow', value: '13 hours', label: 'until another answer', source: 'long' },
    {
      id: 'partner',
      value: '21% to 65%',
      kind: 'range',
      label: 'have a partner',
      range: { kind: 'studies' },
      source: 'study',
    },
    { id: 'child', value: '25–47%', kind: 'range', label: 'have a child', source: 'study' },
    {
      id: 'gone',
      value: '14%',
      label: 'never',
      source: 'study',
      status: { state: 'withdrawn', date: '2024-05', note: 'Wrong.' },
    },
    {
      id: 'near',
      value: '27% to 30%',
      kind: 'range',
      label: {
        en: 'knew',
        'zh-Hans': '的受访者说，他们在年满十八岁之前认识那个在网上联系他们的人，或者后来见过他（她）',
      },
      range: { kind: 'studies' },
      source: 'study',
    },
    {
      id: 'far',
      value: '9%',
      label: { en: 'told', 'zh-Hans': '的受访者把这件事告诉了家人、老师或朋友' },
      source: 'chinese',
      series: [
        { when: '2018', value: '6%' },
        {
          when: '2024',
          value: '9%',
          note: { en: 'Online.', 'zh-Hans': '这一年起改为网上调查，受访者可以不回答任何一个问题，也可以随时停下来。' },
        },
      ],
    },
    { id: 'revised', value: '13%', label: 'thrice', source: 'study', status: { state: 'revised', date: '2025' } },
  ],
};
const { read } = memory({ '/a.json': JSON.stringify(DOCUMENT) });
const of = (figure: string, more: Readonly<Record<string, string>> = {}) => ({ src: '/a.json', figure, ...more });

/** A drawing's elements, one a line; outlines too long to be read are known by where they begin and by their hash. */
const lines = (svg: string): string[] =>
  svg
    .replace(/ d="([^"]{24})[^"]{60,}"/g, (d, start: string) => ` d="${start}… ${digest(d)}"`)
    .replace(/(?<=;base64,)[^"]+/g, digest)
    .replace(/>\s*(?=<)/g, '>\n')
    .replace(/^(?:<\/(?!tspan)\w+>|<g>|<defs\/>)\n/gm, '')
    // Letters of a card, a run each.
    .replace(/^<path (fill="[^"]*") stroke="none" d="(.*)"\/>$/gm, '$1 $2')
    .trimEnd()
    .split('\n');

/** The first, and one of the others: all of them would be three times as long, and say little more. */
const shapesOf = (at: number) => [SHAPES[0], SHAPES[1 + (at % 2)]!];

describe('what a card draws', () => {
  const accent = '#7a1f5c';
  const publisher = 'The Foundation';
  const logo = `data:image/svg+xml;base64,${Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9v3z"/></svg>').toString('base64')}`;
  const CASES: readonly (readonly [attributes: Readonly<Record<string, string>>, options: CardOptions])[] = [
    [of('girls'), { publisher }],
    [of('girls', { of: '100' }), { accent, logo }],
    [of('adults'), { publisher, logo, locale: 'ar' }],
    [of('adults'), { graphic: false }],
    [
      { value: '≥ 4 in 1000', label: 'x', mark: 'square' },
      { publisher, locale: 'ar' },
    ],
    [of('rise'), { publisher }],
    [of('line'), { locale: 'ar' }],
    [of('adults', { trend: '24% in 2020 to 28.5% in 2024' }), { publisher, accent }],
    [of('calls', { trend: '' }), {}],
    [of('partner'), {}],
    [{ value: 'at least 2 images or videos every second', label: 'are shared online' }, { publisher }],
    [of('quick slow', { label: 'How long it took' }), { publisher }],
    [of('partner child'), { locale: 'ar' }],
    [of('partner child'), { graphic: false }],
    [of('gone'), { withdrawn: true, publisher }],
    [of('gone'), { withdrawn: true, locale: 'ar' }],
    [of('revised'), { locale: 'de' }],
  ];
  it('is what was looked at', async () => {
    const written: string[] = [];
    for (const [at, [attributes, options]] of CASES.entries())
      for (const shape of shapesOf(at)) {
        const { logo, ...named } = options;
        const { svg } = await card(attributes, { ...options, shape, read });
        written.push(
          `=== ${JSON.stringify({ ...attributes, ...named, ...(logo && { logo: '…' }), shape })}`,
          ...lines(svg),
          '',
        );
      }
    matchesWritten(new URL('./written/cards.txt', import.meta.url), written);
  });
});

describe('what a saved file draws', () => {
  const model = (figure: string, document: object = DOCUMENT) => {
    const { figures, language } = readFiguresDocument(document);
    const find = (id: string) => figures.find((one) => one.id === id)!;
    return { figures: figure.split(' ').map(find), language, find };
  };
  const base = 'https://page.example/';
  const setting = (lang: string) => ({ rightToLeft: lang === 'ar', accent: '#7a1f5c' });
  const PREVALENCE: readonly (readonly [figure: string, lang: string, own?: Readonly<Record<string, string>>])[] = [
    ['girls', 'en'],
    ['girls', 'ar'],
    ['adults', 'en'],
    ['revised', 'de'],
    ['girls boys', 'en', { label: 'Girls & "boys" & <all> "others"', note: 'Both.' }],
    ['girls boys', 'ar', { marks: '100' }],
    ['girls boys', 'en', { marks: '20' }],
    ['all some', 'en', { arrange: 'nested', label: 'Of adults' }],
    ['all some', 'ar', { arrange: 'nested' }],
    ['line', 'en', { trend: '' }],
    ['line', 'ar', { trend: '' }],
    ['girls quick', 'en', { label: 'Two' }],
    ['partner', 'en'],
    ['partner child', 'ar'],
    ['far', 'zh-Hans'],
    ['far revised', 'zh-Hans'],
  ];
  it('of a prevalence', async () => {
    await loadLocales(['ar', 'de', 'zh-Hans']);
    const written: string[] = [];
    for (const [at, [figure, lang, own = {}]] of PREVALENCE.entries()) {
      const attributes = new Map(Object.entries(of(figure, own)));
      const view = withLocale(lang, () => prevalenceFrom(attributes, model(figure), { lang, base })!);
      const small = withLocale(lang, () => smallFrom(attributes, view));
      const trend = await trendOf(small?.trend);
      for (const shape of shapesOf(at)) {
        const svg = withLocale(lang, () =>
          svgFile(view, { ...setting(lang), shape, trend, sourceWord: msg('Source:', { id: 'source' }) }),
        );
        written.push(`=== ${figure}, ${lang}, ${JSON.stringify(own)}, ${shape}`, ...lines(svg), '');
      }
    }
    matchesWritten(new URL('./written/files-prevalence.txt', import.meta.url), written);
  });

  const CHANGES: readonly (readonly [figure: string, lang: string, own?: Readonly<Record<string, string>>])[] = [
    ['rise', 'en'],
    ['rise', 'ar'],
    ['calls', 'en', { series: '', counts: 'calls that were answered' }],
    ['line', 'en', { series: '' }],
    ['line', 'ar', { series: '' }],
    ['far', 'zh-Hans', { series: '' }],
  ];
  const COMPARED: typeof CHANGES = [
    ['partner child', 'en', { label: 'In "treatment" & <care>, "all" & <each>', note: 'All men.' }],
    ['partner child', 'ar'],
    ['quick slow', 'en', { label: 'How long' }],
    ['adults', 'en'],
    ['girls boys', 'ar', { draw: 'dots' }],
    ['near far', 'zh-Hans', { label: '认识的人和告诉别人的人' }],
  ];
  it('of a change, and of a comparison', async () => {
    await loadLocales(['ar', 'de', 'zh-Hans']);
    const written: string[] = [];
    for (const tactile of [false, true])
      for (const [from, file, cases] of [
        [changeFrom, changeFile, CHANGES],
        [compareFrom, compareFile, COMPARED],
      ] as const)
        for (const [at, [figure, lang, own = {}]] of cases.entries())
          for (const shape of tactile ? [undefined] : shapesOf(at)) {
            const attributes = new Map(Object.entries(of(figure, own)));
            const svg = withLocale(lang, () => {
              const view = from(attributes, model(figure), { lang, base })!;
              return (file as (view: unknown, setting: object) => string)(view, { ...setting(lang), tactile, shape });
            });
            written.push(
              `=== ${figure}, ${lang}, ${JSON.stringify(own)}, ${tactile ? 'tactile' : shape}`,
              ...lines(svg),
              '',
            );
          }
    matchesWritten(new URL('./written/files-change.txt', import.meta.url), written);
  });

  it('has nothing that XML has no place for, whatever a document brings along', async () => {
    const codes = [...Array(0x20).keys(), 0x7f, 0x85, 0x9f, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xfffe, 0xffff];
    // A letter after each: two halves would be one.
    const odd = `& <b> "${codes.map((code) => `${String.fromCharCode(code)}x`).join('')}\ufffc\u{10fffd}`;
    const [source, note] = ['study', odd];
    const document = {
      version: 1,
      language: 'en',
      sources: { study: { title: odd, publisher: odd, authors: odd } },
      figures: [
        { id: 'share', value: '1 in 4', label: odd, of: odd, note, source, page: odd },
        {
          id: 'calls',
          value: '7',
          label: odd,
          series: [2019, 2021].map((when) => ({ when: `${when}`, value: '5', note })),
        },
        { id: 'quick', value: '5 minutes', label: odd, note, source },
        { id: 'slow', value: '13 hours', label: odd, source },
      ],
    };
    const where = { lang: 'en', base };
    const named = new Map([
      ['label', odd],
      ['note', odd],
      ['series', ''],
    ]);
    const tactile = [false, true].map((tactile) => ({ ...setting('en'), tactile }));
    const files = [
      svgFile(prevalenceFrom(new Map(), model('share', document), where)!, setting('en')),
      ...tactile.map((one) => changeFile(changeFrom(named, model('calls', document), where)!, one)),
      ...tactile.map((one) => compareFile(compareFrom(named, model('quick slow', document), where)!, one)),
    ];
    // It reads XML, and throws at what is none.
    const raster = await openRaster();
    for (const file of files) {
      expect(raster.outlined(file)).to.contain('<svg');
      expect(file).to.contain('xx');
      expect(file).to.contain('\ufffc\u{10fffd}');
      expect(file).not.to.match(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/u);
    }
  });
});
