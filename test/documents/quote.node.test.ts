import { describe, expect, it } from '../helpers/node.js';
import { documentFindings } from '../../src/documents/check/check-document.js';
import { openFiguresDocument } from '../../src/documents/open-figures.js';
import { addressAt, openingMark, quoted } from '../../src/documents/quote.js';
import { openQuotes } from '../../src/documents/quotes-document.js';
import { readGlossaryDocument } from '../../src/documents/glossary-document.js';
import { quoteView } from '../../src/elements/quote/view.js';

describe('the address of a page', () => {
  for (const [url, page, expected] of [
    ['https://example.org/r.pdf', 'p. 76', 'https://example.org/r.pdf#page=76'],
    ['https://example.org/r.PDF?v=2', 'pp. 76–77', 'https://example.org/r.PDF?v=2#page=76'],
    ['https://example.org/r.pdf', '76', 'https://example.org/r.pdf#page=76'],
    ['https://example.org/r.pdf#page=80', 'p. 76', 'https://example.org/r.pdf#page=80'],
    ['https://example.org/r.pdf', 'p. ix', 'https://example.org/r.pdf'],
    ['https://example.org/r.pdf', '76–77', 'https://example.org/r.pdf#page=76'],
    ['https://example.org/r.pdf', 'vol. 2, pp. 76, 80', 'https://example.org/r.pdf#page=76'],
    ['https://example.org/r.pdf', 'Table 3, page 76', 'https://example.org/r.pdf#page=76'],
    ['https://example.org/r.pdf', 'S. 76', 'https://example.org/r.pdf#page=76'],
    ['https://example.org/r.pdf', 'ص ٧٦', 'https://example.org/r.pdf#page=76'],
    ['https://example.org/r.pdf', 'पृष्ठ ७६', 'https://example.org/r.pdf#page=76'],
    ['https://example.org/r.pdf', '第 76 页', 'https://example.org/r.pdf#page=76'],
    ['https://example.org/r.pdf', 'Recommendation 6.8, para 12', 'https://example.org/r.pdf'],
    ['https://example.org/r.pdf', 'article 34', 'https://example.org/r.pdf'],
    ['https://example.org/r.pdf', 'chapter 2, pp. ix–xi', 'https://example.org/r.pdf'],
    ['https://example.org/r.pdf', 'Step 4', 'https://example.org/r.pdf'],
    ['https://example.org/r.pdf', undefined, 'https://example.org/r.pdf'],
    ['https://example.org/report', 'p. 76', 'https://example.org/report'],
    ['https://example.org/pdf/report.html', 'p. 76', 'https://example.org/pdf/report.html'],
    ['javascript:alert(1)//r.pdf', 'p. 76', undefined],
  ] as const)
    it(`of ${url} and ${page ?? 'none'} is ${expected ?? 'none'}`, () =>
      expect(addressAt({ title: 'R', url }, page)).to.equal(expected));
});

describe('what names a page', () => {
  for (const [page, number] of [
    ['76 ff.', 76],
    ['76f.', 76],
    ['76ff', 76],
    ['76 et seq.', 76],
    ['76 sq.', 76],
    ['76 y ss.', 76],
    ['76 vd.', 76],
    ['76 and 78', 76],
    ['76 & 78', 76],
    ['76/77', 76],
    ['76, 78 and 80', 76],
    ['76 und 78', 76],
    ['76 à 78', 76],
    ['76 ve 78', 76],
    ['76 và 78', 76],
    ['٧٦ و ٧٨', 76],
    ['७६ और ७८', 76],
    ['76 至 78', 76],
    ['７６', 76],
    ['٠ ۱۲۳ ४', undefined],
    ['١٢٣٤٥', 12345],
    ['۶۷۸۹۰', 67890],
    ['१२३४५', 12345],
    ['६७८९०', 67890],
    ['\u200e7\u200f6\u061c\u2066\u2069', 76],
    ['123456', undefined],
    ['p. 123456', undefined],
    ['12345', 12345],
    ...'-–—~〜,;/&+、،至到和'.split('').map((between) => [`76${between}78`, 76] as const),
    ...'and to und bis et à y e a ve ila và đến at hanggang إلى الى و تا और व से'
      .split(' ')
      .map((between) => [`76 ${between} 78`, 76] as const),
    ...'f ff sq sqq s ss seq vd'
      .split(' ')
      .flatMap((after) => [[`76 ${after}`, 76] as const, [`76 ${after}.`, 76] as const]),
    ...'P pp pgs pags págs paginas páginas pages seiten pahina sayfa trang tr पृ पृष्ठ पृष्ठों ص صص صفحة الصفحة صفحات صفحتان صفحتين صفحتي صفحۀ'
      .split(' ')
      .map((word) => [`2, ${word} 76`, 76] as const),
    ...'no nos n nr nº n° number số رقم सं संख्या'.split(' ').map((word) => [`page ${word}. 76`, 76] as const),
    ...'act acts code bill bills regulation regulations ordinance ordinances'
      .split(' ')
      .flatMap((word) => [[`X ${word}, s. 76`, undefined] as const, [`X${word}, s. 76`, 76] as const]),
    ['xp. 76', undefined],
    ['76 and', undefined],
    ['and 76', undefined],
    ['p. 76.5', undefined],
    ['1.76 sayfa', undefined],
    [`${'x'.repeat(294)} p. 76`, 76],
    [`${'x'.repeat(295)} p. 76`, 7],
    ['pg. 76', 76],
    ['pgs 76–77', 76],
    ['pag. 76', 76],
    ['pags. 76-77', 76],
    ['página 76', 76],
    ['pa\u0301g. 76', 76],
    ['Page: 76', 76],
    ['page no. 76', 76],
    ['p.76f.', 76],
    ['p. 76.', 76],
    ['(p. 76)', 76],
    ['pahina 76', 76],
    ['tr. 76', 76],
    ['tr.76', 76],
    ['trang số 76', 76],
    ['Tập 2, tr. 76', 76],
    ['76. sayfa', 76],
    ['76 sayfa', 76],
    ['76.s.', 76],
    ['76–77. sayfalar', 76],
    ['cilt 2 sayfa 76', 76],
    ['2. cilt, s. 76', 76],
    ['s. 76', 76],
    ['s.76', 76],
    ['S.76', 76],
    ['Bd. 2, S. 76', 76],
    ['Seite 76', 76],
    ['Kap. 5. S. 76', 76],
    ['पृष्ठ सं. 7', 7],
    ['पृष्ठ संख्या ७', 7],
    ['पृ. सं. 7', 7],
    ['खंड सं. 2, पृष्ठ सं. 7', 7],
    ['पृ. ७', 7],
    ['صفحه ۷۶', 76],
    ['صفحهٔ ۷۶', 76],
    ['الصفحة ٧٦', 76],
    ['صفحة رقم ٧٦', 76],
    ['صص ۷۶–۷۷', 76],
    ['ص ص ٧٦-٧٧', 76],
    ['الصفحات ٧٦–٧٧', 76],
    ['ص. \u200f76', 76],
    ['第76–77页', 76],
    ['第76至77页', 76],
    ['頁 76', undefined],
    ['76 頁', 76],
    ['s 34', undefined],
    ['S 34', undefined],
    ['ss 34–36', undefined],
    ['Criminal Code s 474', undefined],
    ['Criminal Code s. 474', undefined],
    ['Sexual Offences Act 2003, s. 45', undefined],
    ['s. 474.17', undefined],
    ["children's 12 rights", undefined],
    ['children’s 12 rights', undefined],
    ['children’s. 12', undefined],
    ['410 U.S. 113', undefined],
    ['410 U. S. 113', undefined],
    ['Table S1', undefined],
    ['Rec. 76', undefined],
    ['Criminal Code, p. 12', 12],
    ['Recommendation 6.8', undefined],
    ['p. 6.8', undefined],
    ['6.8', undefined],
    ['para 76', undefined],
    ['tr', undefined],
    ['str 4', undefined],
    ['section 34', undefined],
    ['सं. 3', undefined],
    ['76 people', undefined],
    ['chapter 2 and 3', undefined],
    ['no. 7', undefined],
    ['', undefined],
  ] as const)
    // prettier-ignore
    it(`${page.slice(-40) || 'nothing'}: ${number ?? 'none'}`, () =>
      expect(addressAt({ title: 'R', url: 'https://example.org/r.pdf' }, page)).to.equal(
        `https://example.org/r.pdf${number ? `#page=${number}` : ''}`,
      ));

  it('is found in long texts without delay', () => {
    const begun = performance.now();
    for (const text of [
      '76 and '.repeat(5_000),
      '7'.repeat(50_000),
      'p. '.repeat(20_000),
      ' '.repeat(50_000),
      '76, '.repeat(20_000),
    ])
      addressAt({ title: 'R', url: 'https://example.org/r.pdf' }, `${text}x`);
    expect(performance.now() - begun).to.be.lessThan(1_000);
  });
});

describe('quotation marks', () => {
  for (const [text, lang, expected] of [
    ['A duty.', 'en-AU', '“A duty.”'],
    ['Eine Pflicht.', 'de-AT', '„Eine Pflicht.“'],
    ['Un devoir.', 'fr', '«\u00a0Un devoir.\u00a0»'],
    ['Bir görev.', 'tr', '“Bir görev.”'],
    ['واجب.', 'ar', '«واجب.»'],
    ['Un deber.', 'es-MX', '“Un deber.”'],
    ['Un deber.', 'es-ES', '«Un deber.»'],
    ['Un devoir.', 'FR_fr', '«\u00a0Un devoir.\u00a0»'],
    ['Eine Pflicht.', 'de-CH', '«Eine Pflicht.»'],
    ['Um dever.', 'pt-BR', '“Um dever.”'],
    ['Um dever.', 'pt-PT', '«Um dever.»'],
    ['En plikt.', 'sv-SE', '”En plikt.”'],
    ['一項責任。', 'zh-TW', '「一項責任。」'],
    ['一項責任。', 'zh-Hant-HK', '「一項責任。」'],
    ['一项责任。', 'zh-Hans', '“一项责任。”'],
    ['一項責任。', 'zh-Hant', '「一項責任。」'],
    ['Obowiązek.', 'pl', '„Obowiązek.”'],
    ...['es-419', 'es-US', 'en', 'fil', 'hi', 'vi', 'zh', ''].map((lang) => ['A', lang, '“A”'] as const),
    ...['ar', 'de-LI', 'el', 'es', 'fa', 'it', 'nb', 'nn', 'no', 'ru', 'uk'].map((lang) => ['A', lang, '«A»'] as const),
    ...['bg', 'cs', 'de', 'et', 'is', 'lt', 'mk', 'sk', 'sl'].map((lang) => ['A', lang, '„A“'] as const),
    ...['hr', 'hu', 'pl', 'ro'].map((lang) => ['A', lang, '„A”'] as const),
    ...['fi', 'sv'].map((lang) => ['A', lang, '”A”'] as const),
    ...['ja', 'zh-HK', 'zh-MO', 'zh-Hant-TW'].map((lang) => ['A', lang, '「A」'] as const),
    // Between marks of any make, whatever ends the sentence.
    ...[
      '"A"',
      '”A”',
      '„A“',
      '‚A‘',
      "'A'",
      '『A』',
      '‹A›',
      '“A”,',
      '“A”;',
      '“A”!',
      '“A”?',
      '“A”…',
      '“A”。',
      '\u200f“A”\u200f',
    ].map((text) => [text, 'en', text] as const),
    ['“A” and “B”', 'en', '“A” and “B”'],
    ['“A', 'en', '““A”'],
    ['He said “A”', 'en', '“He said “A””'],
    ['A”', 'en', '“A””'],
    ['“A”:', 'en', '““A”:”'],
    ['“A”\n', 'en', '““A”\n”'],
    ['“A”', 'en', '“A”'],
    ['“A duty.”', 'en', '“A duty.”'],
    ['「責任。」', 'ja', '「責任。」'],
    ['“A duty”.', 'en-GB', '“A duty”.'],
    ['‏«واجب.»', 'ar', '‏«واجب.»'],
    ['‚Eine Pflicht.‘', 'de', '‚Eine Pflicht.‘'],
    ['“A duty,” she said', 'en', '““A duty,” she said”'],
  ] as const)
    it(`${lang}: ${expected}`, () => expect(quoted(text, lang)).to.equal(expected));
});

describe('the opening mark', () => {
  for (const [text, opening] of [
    ...['“', '”', '"', '‘', '「', '『', '„', '‚', '«', '»', '‹'].map(
      (mark) => [`${mark}A`, { mark, space: '', rest: 'A' }] as const,
    ),
    ['«\u00a0A', { mark: '«', space: '\u00a0', rest: 'A' }],
    ['«\u202fA', { mark: '«', space: '\u202f', rest: 'A' }],
    ['« A', { mark: '«', space: '', rest: ' A' }],
    ['A “B”', undefined],
    ['', undefined],
  ] as const)
    it(`of ${JSON.stringify(text)} is ${opening?.mark ?? 'none'}`, () =>
      expect(openingMark(text)).to.deep.equal(opening));
});

describe('the view of a quote', () => {
  const view = (own: object) =>
    quoteView(undefined, { text: 'Words.', ...own }, { locale: 'en', base: 'https://a.example/' });

  for (const [permission, remarks] of [
    ['In writing', ' (quoted with permission)'],
    ['', ''],
    ['FALSE', ''],
    ['No', ''],
    ['none ', ''],
    ['No conditions', ' (quoted with permission)'],
  ] as const)
    it(`says of the permission "${permission}": ${remarks}`, () =>
      expect(view({ permission })!.remarks).to.equal(remarks));
});

const document = (...quotes: object[]) => ({
  version: 1,
  language: 'en',
  sources: { report: { title: 'A report' }, bad: { title: 3 } },
  figures: [{ id: 'a', value: '1 in 4', label: 'people', source: 'report' }],
  quotes,
});
const messageOf = (act: () => unknown): string => {
  try {
    act();
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('quotes of a document', () => {
  const json = document(
    { id: 'good', text: 'Words.', source: 'report' },
    { id: 'wrong', text: 3 },
    { id: 'lost', text: 'Words.', source: 'constructor' },
    { id: 'behind', text: 'Words.', source: 'bad' },
  );

  it('stand each for itself', () => {
    const { find } = openQuotes(json);
    expect(find('good')).to.deep.equal({ id: 'good', text: 'Words.', source: { title: 'A report' } });
    expect(messageOf(() => find('wrong'))).to.match(/^quotes\[1\]\.text: expected text/);
    expect(messageOf(() => find('lost'))).to.equal('quotes[2].source: no source "constructor"');
    expect(messageOf(() => find('behind'))).to.match(/^sources\.bad\.title: expected text/);
    expect(messageOf(() => find('toString'))).to.equal('quotes: no quote "toString"');
    expect(messageOf(() => find('behnid'))).to.equal('quotes: no quote "behnid", did you mean "behind"?');
  });

  it('take down no figure', () => expect(openFiguresDocument(json).find('a').value).to.equal('1 in 4'));
});

describe('a check of quotes', () => {
  const glossary = readGlossaryDocument({
    version: 1,
    language: 'en',
    terms: [
      {
        id: 'csam',
        term: 'child sexual abuse material',
        definition: 'A record.',
        insteadOf: [{ term: 'child pornography', reason: 'It hides abuse.' }],
      },
    ],
  });
  const found = (quote: object): string[] =>
    documentFindings(document({ id: 'q', source: 'report', page: 'p. 1', text: 'Words.', ...quote }), {
      now: '2026-11-28',
      glossaries: [glossary],
    })
      .findings.filter(({ path }) => path.startsWith('quotes'))
      .map(({ level, path }) => `${level} ${path}`);

  for (const [name, quote, expected] of [
    ['nothing of a good one', {}, []],
    ['no source', { source: undefined, page: undefined }, ['warning quotes[0]']],
    ['no page', { page: undefined }, ['warning quotes[0]']],
    ['great length', { text: 'Words. '.repeat(50) }, ['warning quotes[0].text']],
    ['a survivor without permission', { speaker: 'survivor' }, ['error quotes[0].permission']],
    ['a survivor who said no', { speaker: 'survivor', permission: 'No' }, ['error quotes[0].permission']],
    ['nothing of a survivor who agreed', { speaker: 'survivor', permission: 'In writing' }, []],
    ['a discouraged term as a note', { text: 'They call it child pornography.' }, ['note quotes[0].text']],
    ['a source that there isn’t', { source: 'none' }, ['error quotes[0].source']],
  ] as const)
    it(`finds ${name}`, () => expect(found(quote)).to.deep.equal(expected));
});
