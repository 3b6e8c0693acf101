import { formatCitation } from '../../src/documents/citation.js';
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
    ['p. ix', 'de', 'p. ix'],
    ['76', 'de', '76'],
  ] as const)
    it(`${page} is ${written} in ${lang}`, () => expect(pageIn(page, lang)).to.equal(written));

  it('is written as what is cited beside it', () =>
    expect(formatCitation('', { title: 'Eine Studie', published: '2023' }, 'p. 76', undefined, 'de')).to.equal(
      'Eine Studie. 2023. S.\u00a076',
    ));
});

describe('a source on an Arabic page', () => {
  for (const [title, language, date] of [
    ['A study', undefined, 'April 2023'],
    ['A study', 'de', 'April 2023'],
    ['دراسة', undefined, 'أبريل 2023'],
    ['UNICEF: دراسة', undefined, 'أبريل 2023'],
  ] as const)
    it(`has its date in the language of its title: ${title}`, () =>
      expect(
        sourceLine({ source: { title, published: '2023-04' } }, 'ar', 'https://example.org/', language)!.details,
      ).to.deep.equal([date]));
});
