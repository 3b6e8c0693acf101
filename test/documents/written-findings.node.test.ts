import { readFileSync } from 'node:fs';
import { attributeFindings } from '../../src/documents/check/attributes.js';
import { markup } from '../../src/documents/check/by-shape.js';
import { documentFindings } from '../../src/documents/check/check-document.js';
import { isCountry, likelyCountry } from '../../src/documents/check/countries.js';
import { sentenceOf, type Finding } from '../../src/documents/check/finding.js';
import { isLanguage, likelyLanguage } from '../../src/documents/check/languages.js';
import { editDistance, likely, noSuch } from '../../src/documents/likely.js';
import { failureAt } from '../../src/documents/sheet/failed-formula.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

/** What is said of slips that take more than one place to make. `npm run written` writes it anew; read what has changed. */
const now = '2026-11-28';
const told = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${finding.level} ${sentenceOf(finding)}`).join(' | ') || 'nothing';
const matches = (name: string, lines: readonly string[]): void =>
  matchesWritten(new URL(`./written/${name}`, import.meta.url), lines);

type Json = Readonly<Record<string, unknown>>;
const figure = (id: string, more: Json): Json => ({ id, value: '1 in 4', label: 'girls', source: 's', ...more });
const figures = (...list: readonly Json[]): Json => ({
  ...{ version: 1, language: 'en', sources: { s: { title: 'A study', published: '2023' } } },
  figures: list,
});
const alone = (more: Json): Json => figures(figure('a', more));
const two = (one: Json, other: Json): Json => figures(figure('a', one), figure('b', other));
const quote = (more: Json): Json => ({
  ...alone({}),
  quotes: [{ id: 'q', text: 'Words', source: 's', page: 'p. 7', ...more }],
});
const config = (more: Json): Json => ({
  ...{ version: 1, name: 'Our organisation' },
  address: 'https://partners.our.org/',
  documents: { figures: 'figures.csv' },
  ...more,
});
const posts = (more: Json): Json => ({ version: 1, language: 'en', posts: [{ title: 'T', url: '/a', ...more }] });
const place = (more: Json): Json => ({
  ...{ version: 1, language: 'en' },
  places: [
    {
      id: 'p',
      name: 'N',
      kind: 'support',
      answer: 'A',
      phone: '1800 55 1800',
      url: 'https://x.org/',
      checked: '2026-10-01',
      method: 'called',
      ...more,
    },
  ],
});
const forms = (more: Json): Json => ({
  version: 1,
  language: 'en',
  forms: [{ id: 'f', service: 'mailchimp', ...more }],
});
const is = (value: boolean, to: readonly string[], why?: string) => ({ to, is: value, ...(why && { why }) });

const documents: Readonly<Record<string, Json>> = {
  'a level of what is no interval': alone({ value: '20% to 30%', range: { kind: 'studies', level: 95 } }),
  'a level of an interval': alone({ value: '28.5%', range: { kind: 'interval', level: 95, value: '27% to 30%' } }),
  'an interval beside its value': alone({ value: '28.5%', range: { kind: 'interval', value: '29% to 30%' } }),
  'a best beyond its ends': alone({ value: '20% to 30%', range: { kind: 'studies', best: '31%' } }),
  'a range of a change': alone({ value: '30% to 20%', range: { kind: 'studies' } }),
  'a range of one number': alone({ value: '28.5%', range: { kind: 'studies' } }),
  'a kind of one number': alone({ kind: 'range' }),
  'a pair that may be either': alone({ value: '12% to 38%' }),
  'a label that repeats the value': alone({ label: '1 in 4 girls' }),
  'a figure with itself': alone({ comparable: is(true, ['a']), differs: [{ with: 'a', because: {} }], ofFigure: 'a' }),
  'a difference that says nothing': two({ differs: [{ with: 'b', because: {} }] }, {}),
  'two that contradict each other': two({ comparable: is(true, ['b']) }, { comparable: [is(false, ['a'], 'W')] }),
  'two that can’t share an axis': two({ comparable: is(true, ['b']) }, { value: '74 initiatives', label: 'known' }),
  'a comparison without a reason': two({ comparable: is(false, ['b']) }, {}),
  'a comparison with nobody': two({ comparable: is(true, ['c']) }, {}),
  'a ring of successors': two(
    { status: { state: 'superseded', replacedBy: 'b' } },
    { status: { state: 'superseded', replacedBy: 'a' } },
  ),
  'a successor that was withdrawn': two(
    { status: { state: 'superseded', replacedBy: 'b' } },
    { status: { state: 'withdrawn' } },
  ),
  'a successor that there is not': alone({ status: { state: 'superseded', replacedBy: 'c' } }),
  'one that is used twice': figures(figure('a', {}), figure('a', {})),
  'a series out of order': alone({
    series: [
      { when: '2020', value: '8' },
      { when: '2018', value: '5' },
      { when: '2018', value: '6' },
    ],
  }),
  'a series of several kinds': alone({
    value: '5 to 8',
    series: [
      { when: '2018', value: '5' },
      { when: '2020', value: '8%' },
      { when: 'then', value: 'x' },
    ],
  }),
  'a series that overlaps': alone({
    series: [
      { when: '2018', value: '5' },
      { when: '2018-07', value: '8' },
      { when: '2099', value: '9' },
    ],
  }),
  'changes out of order': alone({
    changes: [
      { date: '2026-01-01', what: 'value' },
      { date: '2025-01-01', what: 'value' },
      { date: '2099-01-01', what: 'label' },
    ],
  }),
  'a quote without a source': quote({ source: undefined }),
  'a quote without a page': quote({ page: undefined }),
  'a long quote': quote({ text: 'word '.repeat(200) }),
  'a long finding': quote({ text: 'word '.repeat(200), kind: 'finding' }),
  'a survivor without permission': quote({ speaker: 'survivor' }),
  'a survivor with permission': quote({ speaker: 'survivor', permission: 'written' }),
  'a survivor with an empty permission': quote({ speaker: 'survivor', permission: '' }),
  'a survivor with a number for a permission': quote({ speaker: 'survivor', permission: 7 }),
  'a survivor’s refusal': quote({ speaker: 'survivor', permission: 'no' }),
  'an example’s address': config({ address: 'https://elements.example.org/' }),
  ...Object.fromEntries(
    ['example.com', 'my.example.net', 'example.org.au', 'myexample.org', 'example.edu'].map((host) => [
      `an address at ${host}`,
      config({ address: `https://${host}/` }),
    ]),
  ),
  'words of a language with its country': { ...alone({ label: { 'en-GB': 'x', de: 'y' } }), language: 'en-AU' },
  'words without a language with its country': { ...alone({ label: { fr: 'x', de: 'y' } }), language: 'en-AU' },
  'an address of http': config({ address: 'http://partners.our.org/' }),
  'an address of this machine': config({ address: 'http://localhost/' }),
  'an address that begins as this machine’s': config({ address: 'http://localhost.our.org/' }),
  'an address that ends as this machine’s': config({ address: 'http://not-localhost/' }),
  'an address of this machine, by its number': config({ address: 'http://127.0.0.1/' }),
  'an address with a query': config({ address: 'https://partners.our.org/?a=1#b' }),
  'an address without a slash': config({ address: 'https://partners.our.org' }),
  'no documents': config({ documents: {} }),
  'a logo that is no picture': config({ logo: 'logo.pdf' }),
  ...Object.fromEntries(
    ['svg', 'png', 'jpg', 'jpeg', 'webp', 'avif', 'gif', 'PNG', 'png.pdf', 'xsvg', 'tiff'].map((ending) => [
      `a logo that ends in ${ending}`,
      config({ logo: `logo.${ending}` }),
    ]),
  ),
  'a pale accent': config({ accent: '#88ccff' }),
  'a dark accent': config({ accent: '#0b5763' }),
  'languages of a site': config({ languages: ['en', 'ja', 'xx', 'german', 'en_AU'] }),
  'a post from before': posts({ published: '2026-02-01', updated: '2026-01-31' }),
  'a post of the same day': posts({ published: '2026-02-01T10:00:00Z', updated: '2026-02-01' }),
  'a post without a title': posts({ title: undefined }),
  'a post without an address': posts({ url: undefined }),
  'posts twice': {
    version: 1,
    posts: [
      { id: 'a', title: 'T', url: '/a' },
      { id: 'a', title: 'T', url: '/b' },
    ],
  },
  'a place that was seen': place({ method: 'seen' }),
  'a place past its review': place({ checked: '2026-05-28' }),
  'a place a day before': place({ checked: '2026-05-29' }),
  'a place with its own review': place({ checked: '2026-05-28', review: 'P1Y' }),
  'a place checked tomorrow': place({ checked: '2026-11-29' }),
  'a number among words': place({
    answer: 'Call 1800 55 1801 or 13',
    traces: '1800 55 1801',
    name: { en: '0800 123 456' },
  }),
  'a number without an address': place({ url: undefined }),
  'a place that nobody reaches': place({ url: undefined, phone: undefined }),
  'a place for no country': place({ countries: [] }),
  'a place in countries that there are not': place({ countries: ['EN', 'UK', 'AU', 'AU', 'au', 'EU'] }),
  'a place with a number that is none': place({ phone: '2026-10-14', text: '13/14' }),
  'a place with numbers like a date’s': place({ phone: '0800-12-34', text: '1234-56-78' }),
  'a place with an address of another page': place({ url: 'https://x.org/ <b>x</b>', chat: 'https://x.org/a b' }),
  'a place with nobody': place({ with: ['p', 'x'] }),
  'names of fields twice': forms({
    fields: [
      { name: 'A', label: 'A' },
      { name: 'A', label: 'B' },
    ],
    topics: [
      { value: 'v', label: 'V' },
      { value: 'v', label: 'W' },
    ],
  }),
  'no document that is known': { some: 1 },
  'a misspelt kind of document': { figurs: [], version: 1, language: 'en' },
  'languages of words': alone({
    label: { en: 'girls', german: 'Mädchen', ja: 'x', 'x-note': 'y', deutsh: 'z' },
    of: {},
    unit: { en: { othr: 'girls', other: 'g' } },
  }),
  'a letter that was lost': alone({
    label: 'gi\ufffdls',
    note: 'a\u200bb\tc&amp; &#8211; &#x2014; &unknown; **bold** [link](https://x.org) <i>x</i>',
  }),
  'forms of a plural by other names': alone({
    unit: { en: { zeroo: 'a', on: 'b', tow: 'c', fwe: 'd', mayn: 'e', other: 'f' } },
  }),
  'comparable, though of other people': two({ comparable: is(true, ['b']), of: 'Girls' }, { of: { en: 'Boys' } }),
  'comparable, though counted otherwise': two({ comparable: is(true, ['b']), counts: 'Calls' }, { counts: 'Callers' }),
  'comparable, though of records and people': two(
    { comparable: is(true, ['b']), label: 'of them', of: 'Reports' },
    { label: 'x', of: 'Girls' },
  ),
  'comparable, though of records and people, by their labels': two(
    { comparable: is(true, ['b']), label: 'calls', of: 'Girls' },
    {},
  ),
  'comparable, though counted as records and people': two(
    { comparable: is(true, ['b']), counts: 'Calls' },
    { counts: 'Girls' },
  ),
  'comparable, though one was withdrawn': two(
    { comparable: is(true, ['b']) },
    { status: { state: 'withdrawn', date: '2026-01-01', note: 'N' } },
  ),
  'comparable, though one is a change': two(
    { comparable: is(true, ['b']), value: '20% to 30%', kind: 'change' },
    { value: '20% to 30%', kind: 'range' },
  ),
  'comparable, though one reads as nothing': two(
    { comparable: is(true, ['b']), value: 'few' },
    { value: '128%', label: 'of girls' },
  ),
  'comparable, though of two kinds': two(
    { comparable: is(true, ['b']), kind: 'share', value: '28%' },
    { value: '12% to 38%', kind: 'change' },
  ),
  'a series the other way round': alone({
    value: '5 in 2018 to 8 in 2020',
    series: [
      { when: '2018', value: '8' },
      { when: '2020', value: '5' },
    ],
  }),
  'periods in words': alone({
    value: '5',
    series: [
      ...[
        'H1 2020',
        '2020 q3',
        'the first half of 2021',
        'about H1 2022',
        'H1 2022 or so',
        '4th quarter 2022',
        'second quarter of 2023',
      ],
      ...[
        'half 2 of 2023',
        'S1 2024',
        '2024, quarter 4',
        'March 2025',
        'FY 2025',
        '2025/26',
        'x 2026-Q1',
        'Q5 2026',
        'fifth quarter 2026',
      ],
    ].map((when) => ({ when, value: '5' })),
  }),
  'calendar years beside financial ones': alone({
    value: '5',
    series: ['2018', '2019–20', '2021'].map((when) => ({ when, value: '5' })),
  }),
  'languages that nobody speaks here': alone({
    label: { en: 'a', 'sw-KE': 'b', 'DE-at': 'c', ZU: 'd', $c: 'e', 'x-n': 'f' },
  }),
  'only languages that nobody speaks here': alone({ label: { 'sw-KE': 'b' }, unit: { sw: { other: 'c' } } }),
  'a log of which the last is first': alone({
    changes: [
      { date: '2026-02-01', from: '1 in 6', to: '1 in 3' },
      { date: '2026-01-01', from: '1 in 7', to: '1 in 4' },
      { date: '2025-01-01', to: '1 in 7' },
    ],
  }),
  'a log with days that are none': alone({
    changes: [
      { from: '1 in 7', to: '1 in 5' },
      { date: 7, from: '1 in 5', to: '1 in 4' },
      { date: '2026-01-01', from: ' ', to: '1 in 3' },
    ],
  }),
  'a log that ends in the value': alone({
    changes: [
      { date: '2026-01-01', from: '1 in 5', to: ' 1 in 4 ' },
      { date: '2026-03-01', what: 'label', from: 'boys', to: 'girls' },
      { date: '2025-03-01', what: 'value', from: '1 in 6', to: '1 in 5' },
    ],
  }),
  ...Object.fromEntries(
    ['revised', 'superseded', 'withdrawn', 'new'].flatMap((state) =>
      [
        {},
        { date: '2026-01-01' },
        { note: 'N' },
        { replacedBy: ' ' },
        { replacedBy: 'b', date: '2026-01-01', note: 'N' },
      ].map((more) => [`status ${state} ${JSON.stringify(more)}`, two({ status: { state, ...more } }, {})]),
    ),
  ),
  'days to come': {
    ...alone({
      status: { state: 'withdrawn', date: '2026-11-29', note: 'N' },
      changes: [{ date: '2026-12', from: '1', to: '1 in 4' }],
    }),
    ...{
      updated: '2026-11-28',
      sources: { s: { title: 'A', published: '2027' }, t: { title: 'B', published: '2026-11' } },
    },
  },
  'values that are flagged, and values to come': alone({
    value: '5',
    series: [
      { when: '2026', value: '5' },
      { when: '2026-12', value: '6' },
      { when: '2026-13', value: '6' },
      { when: '2027', value: '6', flag: 'estimate' },
      { when: '2028', value: '6', flag: 'break' },
      { when: '2028-3x', value: '28,5%' },
      { when: '2029/2', value: '6' },
      { when: '2030–x', value: '6' },
      { when: ' ', value: ' ' },
      {},
    ],
  }),
  'letters read as another encoding': alone({
    label: 'Ã€ Ã‚ Ãƒ Ã„ Ã… Ã† Ã‡ Ãˆ Ã‰ ÃŠ Ã‹ ÃŒ',
    note: 'ÃŽ Ã‘ Ã’ Ã“ Ã” Ã• Ã– Ã— Ã˜ Ã™ Ãš Ã›',
    of: 'Ãœ Ãž ÃŸ â€™ â‚¬ Ã¤',
  }),
  'letters by name': alone({
    label: 'a&lt;b &gt; &quot;c&quot; &apos;d&apos;&nbsp;e&amp;f',
    note: '&ndash;&mdash;&rsquo;&lsquo;&ldquo;&rdquo;&hellip;co&shy;op',
    of: '&eacute;&auml;&ouml;&uuml; &EACUTE; &#x41;&#65;&#31;&#1114112;&#12;',
  }),
};

const tags: readonly (readonly [element: string, attributes: Readonly<Record<string, string>>])[] = [
  ['statistic', { value: '606', label: 'reports', source: 'S', trend: 'nothing' }],
  [
    'statistic',
    {
      value: '606 to 700',
      label: 'reports',
      source: 'S',
      trend: '[{"when": "2018", "value": "606"}, {"when": "2020", "value": "8%"}]',
    },
  ],
  ['statistic', { value: '606', label: 'reports', 'source-url': 'https://x.org' }],
  ['statistic', { value: '606', label: 'reports', 'source-url': 'https://x.org', src: 'a.json' }],
  ['statistic', { value: '1 in 4', src: 'a.json', figure: 'a' }],
  ['statistic', { src: 'a.json', figure: 'a', 'as-of': '2099-01' }],
  ['statistic', { vlaue: '1 in 4', label: 'girls', 'sorce-url': 'https://x.org/' }],
  ['statistic', { data: "{'value': '1 in 4'}" }],
  ['prevalence', { value: '78%', label: 'girls', source: 'S', 'of-figure': '28.5% of Australians' }],
  ['statistic', { value: '78%', 'data-lable': 'girls', sorce: 'S', sourcedate: '2024' }],
  ['posts', { src: '/feed', 'heading-levle': '3', test: 'a', cuont: '3', count: '4' }],
  ['change', { series: '[]', label: 'reports', source: 'S' }],
  ['change', { value: '1 in 4', label: 'girls', source: 'S' }],
  ['change', { value: '606 to 700', label: 'reports', source: 'S', counts: 'Reports by banks' }],
  ['change', { value: '606 to 700', label: 'reports', source: 'S', kind: 'range' }],
  ['glossary', { kind: 'range' }],
  ['posts', { src: 'https://*.x.org/feed' }],
  ['statistic', { value: ' ', label: 'reports' }],
  ['statistic', { value: '', src: 'a.json#b' }],
  ['statistic', { value: '12% to 38%', label: 'girls', source: 'S', kind: 'rnage' }],
  ['statistic', { value: '12% to 38%', label: 'girls', source: 'S', kind: ' Change ' }],
  ['statistic', { value: '28.5%', label: 'girls', source: 'S', interval: '29% to 30%', qualifier: 'about' }],
  ['prevalence', { value: '74 initiatives', label: 'known', source: 'S' }],
  ['prevalence', { value: '5 in 4', label: 'girls', source: 'S' }],
  ['term', { 'source-url': 'javascript:alert(1)', label: 'a <b>b</b>' }],
  [
    'statistic',
    {
      value: '1 in 4',
      label: 'a <b>b</b>',
      source: 'S',
      'source-url': 'htp://x.org',
      'source-date': '2099',
      'status-date': '2099-01-01',
    },
  ],
];

describe('what is found of slips that take more than one place to make', () => {
  it('is what was read and found good', () => {
    const lines = Object.entries(documents).map(
      ([name, json]) => `${name} → ${told(documentFindings(json, { now, spoken: ['en', 'de'] }).findings)}`,
    );
    const MARKUP =
      'a abbr b big blockquote br button center cite code dd del dfn div dl dt em figure font form h1 h6 hr i iframe img input ins kbd li link mark meta ' +
      'object ol p pre q s script small span strike strong style sub sup svg table tbody td th thead tr tt u ul video wbr x-y impact-statistic ' +
      'c x h h0 h7 blink trs 1 å';
    const isMarkup = (text: string) => markup(text, '').length > 0;
    const ofMarkup = [
      ...['<#>', '</#>', '<# />', '<# a="b">', '<#', '< #>', '#>', '<#>x</#>'].map(
        (sign) =>
          `${sign} → ${
            MARKUP.split(' ')
              .filter((name) => isMarkup(sign.replaceAll('#', name)))
              .join(' ') || 'none'
          }`,
      ),
      ...[
        '**a**',
        '__a__',
        '** a**',
        '**a **',
        '*a*',
        '[a](b)',
        '[a] (b)',
        '[](b)',
        '[a](b c)',
        '&amp',
        '&x;',
        '&#9;',
        '&#x1;',
        '&AMP;',
        '&#12345678;',
      ].map((text) => `${text} → ${isMarkup(text)}`),
    ];
    const ofTags = tags.map(
      ([element, attributes]) =>
        `${element} ${JSON.stringify(attributes)} → ${told(attributeFindings(element, attributes, { now }))}`,
    );
    matches('findings.txt', [...lines, '', '# markup', ...ofMarkup, '', '# tags', ...ofTags]);
  });

  it('is what was read and found good: of addresses, wherever one may stand', () => {
    const ADDRESSES = [
      ...[
        'https://x.org/a',
        'http://x.org',
        'HTTPS://X.org',
        '/a.json',
        './a.json',
        '../a',
        'a.json',
        'a b',
        '#a',
        '?a',
        '//x.org',
      ],
      ...[
        'https://a:b@x.org/c?d',
        'http://a@x.org',
        'https://x.org:99999/',
        'https://x .org/',
        'https://[::1',
        'https://x.org/ a',
      ],
      ...[
        'https://https://x.org/',
        'https://http:/x.org',
        'https:///https://x.org',
        'https:x.org',
        'https:/x.org',
        'htps://x.org',
      ],
      ...[
        'x.org',
        'www.x.org/a',
        'x.org/a?b',
        'X.ORG',
        'report.pdf',
        'x.y/z',
        '10.1000/x',
        'doi:10.1000/x',
        'a@x.org',
        'mailto:a@x.org',
      ],
      ...[
        'javascript:alert(1)',
        'data:text/html,x',
        'file:///a',
        'ftp://x.org',
        'tel:1',
        '',
        ' ',
        ' https://x.org ',
        `https://x.org/${'a'.repeat(80)}`,
      ],
    ];
    const PLACES: Readonly<Record<string, (url: string) => Json>> = {
      'a source': (url) => ({ ...alone({}), sources: { s: { title: 'T', published: '2023', url } } }),
      'a post': (url) => posts({ url }),
      'a post’s picture': (url) => posts({ image: url }),
      'a number to call': (url) => place({ url }),
      'a publisher': (url) => config({ address: url }),
      'a publisher’s home': (url) => config({ home: url }),
    };
    const lines = Object.entries(PLACES).flatMap(([name, at]) => {
      const before = documentFindings(at('https://x.org/a'), { now }).findings.map(sentenceOf);
      return [
        `# ${name}`,
        ...ADDRESSES.map((url) => {
          const found = documentFindings(at(url), { now }).findings.filter((one) => !before.includes(sentenceOf(one)));
          return `${JSON.stringify(url)} → ${told(found)}`;
        }),
      ];
    });
    matches('findings-addresses.txt', lines);
  });

  it('is what was read and found good: of a language’s file', () => {
    const read = (name: string) =>
      JSON.parse(readFileSync(new URL(`../../languages/${name}.json`, import.meta.url), 'utf8')) as Json;
    const english = read('en')['messages'] as Record<string, string>;
    const spanish = read('es');
    const numbers = spanish['numbers'] as Json;
    const messages = spanish['messages'] as Record<string, string>;
    const [placed = ''] = Object.keys(english).filter((id) => english[id]!.includes('{0}'));
    const [bare = ''] = Object.keys(english).filter((id) => !english[id]!.includes('{'));
    const inNumbers = (more: Json): Json => ({ ...spanish, numbers: { ...numbers, ...more } });
    const inMessages = (more: Json): Json => ({ ...spanish, messages: { ...messages, ...more } });
    const names = [...Object.keys(numbers), 'foreign', 'governed'].filter(
      (name) => !/^(forms|money|range|qualifiers)$/.test(name),
    );
    /** What a wording may name. */
    const values = {
      ...{ ratio: 'part whole counted', fraction: 'part whole qualifier', points: 'number plural' },
      ...{ incidence: 'whole counted of', growth: 'way amount by value fold of', fold: 'number plural alone' },
      ...{ interval: 'low high level', years: 'from to short', between: 'low high' },
      ...{ change: 'from to fromWhen toWhen way', period: 'year half quarter' },
      ...{ every: 'duration unit many amount per', multiple: 'number than plural', times: 'number plural' },
      ...{ foreign: 'text', governed: 'text next' },
    };
    const allOf = (names: string) => [
      { when: Object.fromEntries(names.split(' ').map((name) => [name, 'other'])), say: 'x' },
      { say: names.replace(/\w+/g, '{$&}') },
    ];
    const slips: Readonly<Record<string, Json>> = {
      'every value that a wording may name': inNumbers(
        Object.fromEntries(Object.entries(values).map(([name, all]) => [name, allOf(all)])),
      ),
      'an empty message': inMessages({ [placed]: ' ' }),
      'a place that is lost': inMessages({ [placed]: 'x' }),
      'a place too many': inMessages({ [bare]: 'x {0}' }),
      'a message that nobody says': inMessages({ [`${bare}x`]: 'x', nobody: 'y' }),
      'the tag of English': inMessages({ language: 'en', 'exit.tag': 'en' }),
      'English words': { ...spanish, messages: english },
      'no reader': { ...spanish, readBy: [] },
      'a reader': { ...spanish, readBy: [{ who: 'A' }] },
      ...Object.fromEntries(
        names.flatMap((name) => [
          [`${name}: a value that there is not`, inNumbers({ [name]: '{nobody:nothing}' })],
          [
            `${name}: a form that there is not`,
            inNumbers({
              [name]: [{ when: { nobody: 'x' }, say: '{part:nothing}{number:nothing}{amount:nothing}' }, { say: 'x' }],
            }),
          ],
          [
            `${name}: a condition that is no pattern`,
            inNumbers({ [name]: [{ when: { part: '/(/', plural: '/(/' }, say: 'x' }, { say: 'y' }] }),
          ],
        ]),
      ),
      'a plural without words': inNumbers({ points: [{ when: { plural: 'one' }, say: '{number} x' }] }),
      'a plural that there is not': inNumbers({
        points: [{ when: { plural: ['dual', 'one'] }, say: '{number} x' }, { say: 'y' }],
      }),
      'a qualifier without its number': inNumbers({
        qualifiers: { ...(numbers['qualifiers'] as Json), over: 'más', under: '{nobody}#' },
      }),
      'a ratio without its whole': inNumbers({ ratio: '{part} de cada mil' }),
      'a ratio with a misspelt value': inNumbers({ ratio: '{part} de {hwole}' }),
      'a ratio that a condition says in words': inNumbers({
        ratio: [{ when: { part: '1', whole: '2' }, say: 'la mitad' }, { say: '{part} de cada {whole}' }],
      }),
      'a range of one number': inNumbers({ range: '#' }),
      'a rule of one': inNumbers({ forms: { ...(numbers['forms'] as Json), de: [['x'], ['(', 'y'], 'z'] } }),
      'a change of money': inNumbers({ money: { style: 'names', change: [{ find: '' }] } }),
    };
    const told = (json: Json) =>
      documentFindings(json, { now, english }).findings.map((finding) => `${finding.level} ${sentenceOf(finding)}`);
    const before = told(spanish);
    const lines = Object.entries(slips).map(
      ([name, json]) =>
        `${name} → ${
          told(json)
            .filter((line) => !before.includes(line))
            .slice(0, 6)
            .join(' | ') || 'nothing'
        }`,
    );
    matches('findings-language.txt', [...before, '', ...lines]);
  });
});

describe('what was likely meant', () => {
  const CODES = 'AU GB NZ PH VN XK UK EU EZ UN ZZ XA XB QO SU YU DD au Au A AUS AA'.split(' ');
  const COUNTRIES = [
    ...[
      'au',
      ' AU ',
      'Au',
      'UK',
      'uk',
      'EU',
      'AUS',
      'Australia',
      'australia ',
      'Austraila',
      'Austrlia',
      'Iran',
      'Chda',
      'Chad',
      'Cha',
      'Oman',
      'United Kingdom',
    ],
    ...[
      'Untied Kingdom',
      'England',
      'SU',
      'YU',
      'DD',
      'ZZ',
      'XA',
      'A',
      '',
      'A1',
      'Åland Islands',
      'aland islands',
      'Türkiye',
      'Turkiye',
    ],
  ];
  const LANGUAGES = [
    ...[
      'german',
      'German',
      'Deutsch',
      'deutsch ',
      'germna',
      'en_AU',
      'EN-au',
      'en AU',
      'english',
      'Englisch',
      'arabic',
      'العربية',
      'tagalog',
      'filipino',
    ],
    ...[
      'au',
      'AU',
      'us',
      'nz',
      'gr',
      'cz',
      'jp',
      'cn',
      'dk',
      'ger',
      'eng',
      'fre',
      'fra',
      'deu',
      'ita',
      'spa',
      'tur',
      'ara',
      'uk',
      'xx',
      'en',
      'e',
      '',
      'thai',
    ],
    ...[
      'Thia',
      'farsi',
      'persian',
      'hindi',
      'हिन्दी',
      'turkish',
      'türkçe',
      'vietnamese',
      'chinese',
      '中文',
      'maori',
      'irish',
      'somali',
      'klingon',
      'english-AU',
    ],
  ];
  const TAGS = [
    'en',
    'EN',
    'en-AU',
    'en-abcdefgh1',
    'en-',
    'e',
    'engl',
    'en_AU',
    'xx',
    'au',
    'AU',
    'fil',
    'zh-Hant-HK',
    'tlh',
    'ckb',
    '',
    'en-AU-x',
  ];
  const NAMES = ['source', 'source-date', 'heading-level', 'label', 'of', 'page', 'sourceDate'];
  const TYPED = [
    ...[
      'source',
      'SOURCE',
      'sorce',
      'soruce',
      'suorec',
      'sourcedate',
      'source_date',
      'sourcedte',
      'sourcdt',
      'srcdt',
      'headinglevl',
      'haedinglevle',
      'heaxxxlevel',
    ],
    ...['labl', 'label-', 'lebal', 'lab', 'fo', 'o', 'of', 'pge', 'paeg', 'pa', '', '--', 'x'.repeat(41), 'datesource'],
  ];
  const FAILED = [
    ...[
      'REF',
      'VALUE',
      'DIV/0',
      'NULL',
      'NUM',
      'SPILL',
      'CALC',
      'FIELD',
      'BLOCKED',
      'CONNECT',
      'UNKNOWN',
      'BUSY',
      'EXTERNAL',
      'PYTHON',
    ].map((name) => `#${name}!`),
    ...['BEZUG', 'WERT', 'ZAHL', 'ÜBERLAUF', 'VALEUR', 'NOMBRE', 'NUL'].map((name) => `#${name}!`),
    ...['REF', 'VALOR', 'NUM', 'NULO', 'DIV/0'].map((name) => `#¡${name}!`),
    ...[
      '#NAME?',
      '#NOM?',
      '#NOM ?',
      '#¿NOMBRE?',
      '#N/A',
      '#N/B',
      '#N/D',
      '#N/C',
      '#NV',
      '#GETTING_DATA',
      'Err:502',
      'err:502',
      'Err:50',
      'Err:5020',
      '###',
      '####',
    ],
    ...['#########', '#ref!', '#REF', 'REF!', 'a #REF!', '#REF! a', '#NAME', '1', ''],
  ];
  it('is what was read and found good', () =>
    matches('likely.txt', [
      `countries: ${CODES.filter(isCountry).join(' ')}`,
      ...COUNTRIES.map((typed) => `country ${JSON.stringify(typed)} → ${likelyCountry(typed) ?? '–'}`),
      ...LANGUAGES.map((typed) => `language ${JSON.stringify(typed)} → ${likelyLanguage(typed) ?? '–'}`),
      ...TAGS.map((tag) => `tag ${JSON.stringify(tag)} → ${isLanguage(tag)}`),
      ...TYPED.map(
        (typed) =>
          `name ${typed} → ${likely(typed, NAMES) ?? '–'}; ${NAMES.map((name) => editDistance(typed, name)).join(' ')}`,
      ),
      ...TYPED.slice(0, 6).map((typed) => `id ${typed} → ${noSuch('figure', typed, NAMES)}`),
      ...FAILED.map((text) => {
        const failure = failureAt({ name: 's', rows: [[text]] }, 0, 0);
        return `cell ${text} → ${failure ? `${failure.message}: ${failure.repair}` : '–'}`;
      }),
    ]));
});
