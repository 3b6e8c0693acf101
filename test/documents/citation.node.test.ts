import { copiedText, formatCitation } from '../../src/documents/citation.js';
import { sourceLine } from '../../src/documents/source-line.js';
import { pageIn } from '../../src/documents/page-words.js';
import { describe, expect, it } from '../helpers/node.js';

describe('formatCitation', () => {
  const cases: [statement: string, title: string, line: string][] = [
    ['more than 1 in 3 girls', 'A study', 'More than 1 in 3 girls. A study. 2023'],
    ['', 'eSafety Commissioner', 'eSafety Commissioner. 2023'],
    ['n.p. reports', 'A study', 'n.p. reports. A study. 2023'],
    ['', 'What is the profile of offenders?', 'What is the profile of offenders? 2023'],
    ['1 in 4', 'Stop it now!', '1 in 4. Stop it now! 2023'],
    ['1 in 4', 'A title with its stop.', '1 in 4. A title with its stop. 2023'],
    ['“Tell somebody.”', 'A study', '“Tell somebody.” A study. 2023'],
    ['“Tell somebody”', 'A study', '“Tell somebody”. A study. 2023'],
    ['1 in 4', 'A study; ', '1 in 4. A study. 2023'],
    ['1 in 4', 'Anderson, A.; Brown, B.; ', '1 in 4. Anderson, A.; Brown, B. 2023'],
    ['', '', '2023'],
    [' ', ' ', '2023'],
    ['1 in 4', ' \u00a0', '1 in 4. 2023'],
  ];
  for (const [statement, title, line] of cases)
    it(line, () =>
      expect(formatCitation(statement, { title, published: '2023' }, undefined, undefined, 'en')).to.equal(line),
    );

  it('is empty where nothing is known', () =>
    expect(formatCitation('', undefined, undefined, undefined, 'en')).to.equal(''));
});

describe('a text as it is copied', () => {
  for (const [text, copied] of [
    ['confiance à\u00a095\u00a0%', 'confiance à 95 %'],
    ['2,4\u2011mal', '2,4-mal'],
    ['1\u00a0339\u00a0597\u00a0enfants', '1\u00a0339\u00a0597 enfants'],
    ['‹\u00a0Dire\u00a0›\u00a0et', '‹\u00a0Dire\u00a0› et'],
    ['confianza del 95\u00a0%', 'confianza del 95 %'],
    [
      'Source\u00a0: «\u00a0Dire\u00a0», vraiment\u00a0? Oui\u00a0! Soit\u00a0; 8\u202f503',
      'Source\u00a0: «\u00a0Dire\u00a0», vraiment\u00a0? Oui\u00a0! Soit\u00a0; 8\u202f503',
    ],
  ] as const)
    it(text, () => expect(copiedText(text)).to.equal(copied));
});

describe('a page', () => {
  for (const [page, lang, written] of [
    ['p. 76', 'en', 'p. 76'],
    ['p. 76', 'es', 'p. 76'],
    ['p. 76', 'de', 'S.\u00a076'],
    ['p.76', 'de-AT', 'S.\u00a076'],
    ['pp. 76–77', 'de', 'S.\u00a076–77'],
    ['pp. 76-77', 'ar', 'ص\u00a076-77'],
    ['p. 76', 'zh-Hans', '第76页'],
    ['S. 76', 'de', 'S. 76'],
    ['vol. 2, p. 76', 'de', 'vol. 2, p. 76'],
    ['p. ix', 'de', 'S.\u00a0ix'],
    ['p. xi', 'ar', 'ص\u00a0xi'],
    ['pp. ix–xii', 'tr', 's.\u00a0ix–xii'],
    ['p. civil', 'en', 'p. civil'],
    ['p. of it', 'de', 'p. of it'],
    ['76', 'de', '76'],
  ] as const)
    it(`${page} is ${written} in ${lang}`, () => expect(pageIn(page, lang)).to.equal(written));

  it('is written as what is cited beside it', () =>
    expect(formatCitation('', { title: 'Eine Studie', published: '2023' }, 'p. 76', undefined, 'de')).to.equal(
      'Eine Studie. 2023. S.\u00a076',
    ));
});

describe('a source on an Arabic page', () => {
  for (const [title, language, lang, details] of [
    ['A study', 'en', 'en', ['3 April 2023', 'p. 9']],
    ['A study', 'de', 'de', ['3. April 2023', 'S.\u00a09']],
    // Nobody says that it is English, and a date of another direction keeps its order beside it.
    ['Enquête nationale', undefined, 'ar', ['\u20683 أبريل 2023\u2069', '\u2068ص\u00a09\u2069']],
    ['Enquête nationale', 'ar', 'ar', ['\u20683 أبريل 2023\u2069', '\u2068ص\u00a09\u2069']],
    ['دراسة', undefined, 'ar', ['3 أبريل 2023', 'ص\u00a09']],
    ['UNICEF: دراسة', undefined, 'ar', ['\u20683 أبريل 2023\u2069', '\u2068ص\u00a09\u2069']],
  ] as const)
    it(`has its date in the language of its document, else of the page: ${title}, ${language}`, () => {
      const source = { title, published: '2023-04-03' };
      const line = sourceLine({ source, page: 'p. 9' }, 'ar', 'https://example.org/', language)!;
      expect([line.lang, line.details]).to.deep.equal([lang, details]);
      expect(formatCitation('', source, 'p. 9', undefined, lang)).to.equal([title, ...details].join('. '));
    });
});
