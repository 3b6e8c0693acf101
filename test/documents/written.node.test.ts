import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { likely, editDistance } from '../../src/documents/likely.js';
import { mendedAddress, sourceAddress, writtenDoi } from '../../src/documents/written-address.js';
import { writtenDate } from '../../src/documents/repair-date.js';
import fc from '../helpers/property.js';

describe('writtenDate', () => {
  const cases: [text: string, ...dates: string[]][] = [
    ['14 October 2026', '2026-10-14'],
    ['14th of October, 2026', '2026-10-14'],
    ['October 14, 2026', '2026-10-14'],
    ['Oct. 2026', '2026-10'],
    ['Sept 2026', '2026-09'],
    ['September 2026', '2026-09'],
    ['2026/10/14', '2026-10-14'],
    ['2026-10-4', '2026-10-04'],
    ['2026-10-14T09:00:00Z', '2026-10-14'],
    ['14.10.2026', '2026-10-14'],
    ['10/14/2026', '2026-10-14'],
    ['3/4/2026', '2026-04-03', '2026-03-04'],
    ['4/4/2026', '2026-04-04'],
    ['10/2026', '2026-10'],
    ['31 April 2026'],
    ['29 February 2025'],
    ['29 February 2024', '2024-02-29'],
    ['last year'],
    ['Q3 2026'],
    ['a 2026'],
    [''],
  ];
  for (const [text, ...dates] of cases)
    it(`${text || 'nothing'}: ${dates.join(' or ') || 'none'}`, () => assert.deepEqual(writtenDate(text), dates));
  it('finds days that the calendar has, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}$/)), (text) => {
        for (const date of writtenDate(text)) assert.ok(new Date(date).toISOString().startsWith(date), date);
      }),
    );
  });
});

describe('likely', () => {
  const names = ['value', 'label', 'source', 'source-url', 'note', 'id', 'counts', 'of'];
  const cases: [typed: string, meant: string | undefined][] = [
    ['valeu', 'value'],
    ['lable', 'label'],
    ['Label', 'label'],
    ['sourceUrl', 'source-url'],
    ['source_url', 'source-url'],
    ['sorce', 'source'],
    ['count', 'counts'],
    ['ID', 'id'],
    ['if', undefined],
    ['category', undefined],
    ['', undefined],
    ['x'.repeat(500), undefined],
  ];
  for (const [typed, meant] of cases)
    it(`${typed.slice(0, 20) || 'nothing'}: ${meant}`, () => assert.equal(likely(typed, names), meant));
  it('counts edits both ways alike, and none in the word itself', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(editDistance(a, b), editDistance(b, a));
        assert.equal(editDistance(a, b) === 0, a === b);
        assert.ok(editDistance(a, b) <= Math.max(a.length, b.length));
      }),
    );
  });
});

describe('mendedAddress', () => {
  const cases: [text: string, address: string | undefined][] = [
    ['https://www.acms.au/', 'https://www.acms.au/'],
    ['www.unicef.org/report', 'https://www.unicef.org/report'],
    [' unicef.org/report?a=1#b ', 'https://unicef.org/report?a=1#b'],
    ['aic.gov.au', 'https://aic.gov.au/'],
    ['10.1016/j.childyouth.2023.106861', 'https://doi.org/10.1016/j.childyouth.2023.106861'],
    ['doi:10.1000/a', 'https://doi.org/10.1000/a'],
    ['doi.org/10.1000/a', 'https://doi.org/10.1000/a'],
    ['report.pdf', undefined],
    ['report/2023', undefined],
    ['p.12', undefined],
    ['ask the office', undefined],
    ['javascript:alert(1)', undefined],
    ['www.example.org@evil.org', undefined],
    ['mailto:a@example.org', undefined],
    ['', undefined],
  ];
  for (const [text, address] of cases)
    it(`${text || 'nothing'}: ${address}`, () => assert.equal(mendedAddress(text), address));

  const sources: [source: { url?: string; doi?: string }, address: string | undefined][] = [
    [{ url: '/report' }, 'https://partner.example/report'],
    [{ url: '../report' }, 'https://partner.example/report'],
    [{ url: 'report/2023' }, undefined],
    [{ url: 'report/2023', doi: '10.1000/a' }, 'https://doi.org/10.1000/a'],
    [{ url: 'www.acms.au' }, 'https://www.acms.au/'],
    [{ doi: 'https://doi.org/10.1000/a' }, 'https://doi.org/10.1000/a'],
    [{ doi: '\u00a010.1000/\u200ba\u200b' }, 'https://doi.org/10.1000/a'],
    [{ doi: 'https://doi.org/10.1000%2Fa?utm_source=b&utm_medium=c' }, 'https://doi.org/10.1000/a'],
    [{ doi: '10.1000/a%2Fb' }, 'https://doi.org/10.1000/a%252Fb'],
    [{ url: 'javascript:alert(1)' }, undefined],
    [{}, undefined],
  ];
  for (const [source, address] of sources)
    it(`${JSON.stringify(source)}: ${address}`, () =>
      assert.equal(sourceAddress(source, 'https://partner.example/page/'), address));
  it('never links to a script', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^(https?:\/\/|www\.|javascript:)[a-z.\/@:]{0,30}$/)),
        (text) => {
          assert.match(sourceAddress({ url: text, doi: text }, 'https://partner.example/') ?? 'https:', /^https?:/);
        },
      ),
    );
  });
  it('takes a DOI out of what stands around it', () => {
    assert.deepEqual(['10.1000/a', 'https://dx.doi.org/10.1000/a', 'DOI: 10.1000/a', 'a'].map(writtenDoi), [
      '10.1000/a',
      '10.1000/a',
      '10.1000/a',
      undefined,
    ]);
  });
});
