import { describe, expect, it } from '../helpers/node.js';
import { documentFindings } from '../../src/documents/check/check-document.js';
import { openFiguresDocument } from '../../src/documents/open-figures.js';
import { addressAt, quoted } from '../../src/documents/quote.js';
import { openQuotes } from '../../src/documents/quotes-document.js';
import { readGlossaryDocument } from '../../src/documents/glossary-document.js';

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

describe('quotation marks', () => {
  for (const [text, lang, expected] of [
    ['A duty.', 'en-AU', '“A duty.”'],
    ['Eine Pflicht.', 'de-AT', '„Eine Pflicht.“'],
    ['Un devoir.', 'fr', '« Un devoir. »'],
    ['Bir görev.', 'tr', '“Bir görev.”'],
    ['واجب.', 'ar', '«واجب.»'],
    ['“A duty.”', 'en', '“A duty.”'],
  ] as const)
    it(`${lang}: ${expected}`, () => expect(quoted(text, lang)).to.equal(expected));
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
    ['nothing of a survivor who agreed', { speaker: 'survivor', permission: 'In writing' }, []],
    ['a discouraged term as a note', { text: 'They call it child pornography.' }, ['note quotes[0].text']],
    ['a source that there isn’t', { source: 'none' }, ['error quotes[0].source']],
  ] as const)
    it(`finds ${name}`, () => expect(found(quote)).to.deep.equal(expected));
});
