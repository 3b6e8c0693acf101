import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import fc, { runs } from '../helpers/property.js';
import { numberSources, referenceText, toBibTeX, toCslJson, toRis } from '../../src/documents/citation-formats.js';
import type { Source } from '../../src/documents/figure.js';

const base = 'https://page.example/';
const study: Source = {
  title: 'The Study: 50% & more',
  authors: 'Anderson, A.; The {Big} Institute',
  publisher: 'A Press',
  published: '2023-04-03',
  url: 'https://example.org/study.pdf#page=7',
  doi: '10.1000/ABC_1',
};
const numbers = (...sources: readonly (Source | undefined)[]) =>
  numberSources(sources.map((source) => ({ source }))).map(({ number, cited }) => `${number}:${cited.join()}`);

describe('references', () => {
  const cases: [what: string, sources: readonly (Source | undefined)[], numbers: readonly string[]][] = [
    ['nothing', [], []],
    ['what has no source', [undefined, { title: '' }, { title: ' \n' }], []],
    ['each in order of appearance', [{ title: 'B' }, { title: 'A' }, { title: 'B' }], ['1:0,2', '2:1']],
    [
      'one study by its DOI, whatever its title',
      [
        { title: 'A', doi: '10.1000/x' },
        { title: 'B', doi: 'https://doi.org/10.1000/X' },
      ],
      ['1:0,1'],
    ],
    [
      'two by their DOIs, whatever their title',
      [
        { title: 'A', doi: '10.1000/x' },
        { title: 'A', doi: '10.1000/y' },
      ],
      ['1:0', '2:1'],
    ],
    [
      'a DOI in the address',
      [
        { title: 'A', url: 'https://doi.org/10.1000/x' },
        { title: 'A', doi: '10.1000/x' },
      ],
      ['1:0,1'],
    ],
    [
      'a DOI with the stop of the sentence that it was copied from',
      [
        { title: 'A', url: 'https://doi.org/10.1000/x.' },
        { title: 'B', doi: 'doi:10.1000/X;' },
      ],
      ['1:0,1'],
    ],
    [
      'a DOI however it was copied',
      [
        { title: 'A', doi: '10.1000/x' },
        { title: 'B', url: 'https://doi.org/10.1000%2Fx' },
        { title: 'C', url: 'https://doi.org/10.1000/x?utm_source=a&utm_medium=b' },
        { title: 'D', doi: '\u00a010.1000/\u200bX\u00a0' },
      ],
      ['1:0,1,2,3'],
    ],
    [
      'one by its address, at whatever page',
      [
        { title: 'A', url: 'https://a.example/r.pdf#page=1' },
        { title: 'a', url: 'https://a.example/r.pdf' },
      ],
      ['1:0,1'],
    ],
    [
      'two by their addresses',
      [
        { title: 'A', url: 'https://a.example/' },
        { title: 'A', url: 'https://b.example/' },
      ],
      ['1:0', '2:1'],
    ],
    [
      'two whose publishers share words',
      [
        { title: 'A', publisher: 'University of New South Wales' },
        { title: 'A', publisher: 'University of South Wales' },
      ],
      ['1:0', '2:1'],
    ],
    [
      'two branches beside the name that both begin with',
      [
        { title: 'A', publisher: 'Department of Education' },
        { title: 'A', publisher: 'Department of Education, Victoria' },
        { title: 'A', publisher: 'Department of Education, Queensland' },
      ],
      ['1:0,1', '2:2'],
    ],
    [
      'two of one publisher’s home page',
      [
        { title: 'A', url: 'https://www.abs.example' },
        { title: 'B', url: 'http://abs.example/' },
      ],
      ['1:0', '2:1'],
    ],
    ['one by its title in other letters', [{ title: 'A Study, again' }, { title: 'a study – again' }], ['1:0,1']],
    [
      'two editions of a title',
      [
        { title: 'A', published: '2021' },
        { title: 'A', published: '2023' },
      ],
      ['1:0', '2:1'],
    ],
    ['one that is dated once', [{ title: 'A' }, { title: 'A', published: '2023' }], ['1:0,1']],
    [
      'two publishers of a title',
      [
        { title: 'Annual report', publisher: 'A' },
        { title: 'Annual report', publisher: 'B' },
      ],
      ['1:0', '2:1'],
    ],
    [
      'a DOI in whatever way it is written',
      [
        { title: 'A', doi: '10.1000/X' },
        { title: 'B', url: 'http://dx.doi.org/10.1000/x' },
        { title: 'C', doi: 'doi: 10.1000/x' },
      ],
      ['1:0,1,2'],
    ],
    [
      'a DOI here and an address there, of one title',
      [
        { title: 'A study', url: 'https://doi.org/10.1000/x' },
        { title: 'A Study', url: 'https://press.example/a-study' },
      ],
      ['1:0,1'],
    ],
    [
      'an address in whatever way it is written',
      [
        { title: 'A', url: 'http://www.A.example/Report/' },
        { title: 'B', url: 'https://a.example/Report' },
        { title: 'C', url: ' https://a.example/Report?utm_source=x&utm_medium=y#page=2' },
      ],
      ['1:0,1,2'],
    ],
    [
      'two pages that differ by their query',
      [
        { title: 'A', url: 'https://a.example/?id=1' },
        { title: 'A', url: 'https://a.example/?id=2' },
      ],
      ['1:0', '2:1'],
    ],
    [
      'two paths that differ in their letters',
      [
        { title: 'A', url: 'https://a.example/r' },
        { title: 'B', url: 'https://a.example/R' },
      ],
      ['1:0', '2:1'],
    ],
    ['an ampersand and an eszett', [{ title: 'Maße & Zahlen' }, { title: 'MASSE and Zahlen' }], ['1:0,1']],
    [
      'authors in another order, shortened, or in initials',
      [
        { title: 'A', authors: 'Anderson, B.; Čapek, C.', publisher: 'Australian Institute of Health and Welfare' },
        { title: 'A', authors: 'B. Anderson and C. Capek', publisher: 'AIHW' },
        { title: 'A', authors: 'Anderson et al.' },
      ],
      ['1:0,1,2'],
    ],
    [
      'other authors of a title',
      [
        { title: 'A', authors: 'Anderson, B.' },
        { title: 'A', authors: 'Čapek, C.' },
      ],
      ['1:0', '2:1'],
    ],
    [
      'a date in words',
      [
        { title: 'A', published: '2023-04' },
        { title: 'A', published: 'April 2023' },
        { title: 'A', published: 'May 2024' },
      ],
      ['1:0,1', '2:2'],
    ],
  ];
  for (const [what, sources, expected] of cases)
    it(`number ${what}`, () => assert.deepEqual(numbers(...sources), expected));

  it('keep all that is known of a study, and every page that is cited', () => {
    const [reference] = numberSources([
      { source: { title: 'A', doi: '10.1000/x' }, page: 'p. xi' },
      { source: { title: 'A', doi: '10.1000/x', published: '2023', authors: 'B' }, page: 'p. 4' },
      { source: { title: 'A', doi: '10.1000/x' }, page: 'p. xi' },
    ]);
    assert.deepEqual(reference, {
      number: 1,
      source: { title: 'A', doi: '10.1000/x', published: '2023', authors: 'B' },
      cited: [0, 1, 2],
      pages: ['p. xi', 'p. 4'],
    });
    assert.equal(referenceText(reference!, 'en', base), 'B. A. 2023. p. xi, p. 4. https://doi.org/10.1000/x');
  });

  it('are written as BibTeX, with what TeX would read escaped', () => {
    assert.equal(
      toBibTeX(
        numberSources([
          { source: study, page: 'p. 4' },
          { source: { title: 'x_{y}', published: '1999' } },
          { source: { title: 'X' } },
        ]),
        base,
      ),
      `@misc{anderson2023,
  title = {{The Study: 50\\% \\& more}},
  author = {{Anderson, A.} and {The \\{Big\\} Institute}},
  publisher = {A Press},
  year = {2023},
  month = {4},
  doi = {10.1000/abc_1},
  url = {https://example.org/study.pdf#page=7},
  note = {p. 4}
}

@misc{x1999,
  title = {{x\\_\\{y\\}}},
  year = {1999}
}

@misc{x,
  title = {{X}}
}`,
    );
  });

  it('tell keys apart', () => {
    const sources = ['https://a.example/', 'https://b.example/', 'https://c.example/'].map((url) => ({
      source: { ...study, doi: '', url },
    }));
    assert.deepEqual(toBibTeX(numberSources(sources), base).match(/(?<=@misc\{)\w+/g), [
      'anderson2023',
      'anderson2023b',
      'anderson2023c',
    ]);
  });

  it('are written as RIS', () => {
    const lines = toRis(numberSources([{ source: { ...study, title: 'Two\nlines' } }]), base).split('\r\n');
    assert.deepEqual(lines, [
      'TY  - GEN',
      'TI  - Two lines',
      'AU  - Anderson, A.',
      'AU  - The {Big} Institute',
      'PB  - A Press',
      'PY  - 2023',
      'DA  - 2023/04/03/',
      'DO  - 10.1000/abc_1',
      'UR  - https://example.org/study.pdf#page=7',
      'ER  - ',
      '',
    ]);
  });

  it('are written as CSL-JSON', () => {
    assert.deepEqual(
      JSON.parse(
        toCslJson(numberSources([{ source: study }, { source: { title: 'Ünder', url: 'javascript:alert(1)' } }]), base),
      ),
      [
        {
          id: 'anderson2023',
          type: 'document',
          title: 'The Study: 50% & more',
          author: [{ literal: 'Anderson, A.' }, { literal: 'The {Big} Institute' }],
          publisher: 'A Press',
          issued: { 'date-parts': [[2023, 4, 3]] },
          DOI: '10.1000/abc_1',
          URL: 'https://example.org/study.pdf#page=7',
        },
        { id: 'under', type: 'document', title: 'Ünder' },
      ],
    );
  });

  it('are no dates that no calendar has: what is written in words stays words', () => {
    const forthcoming = numberSources([{ source: { title: 'A', published: 'forthcoming' }, page: 'p. 3' }]);
    assert.equal(toBibTeX(forthcoming, base), '@misc{a,\n  title = {{A}},\n  note = {p. 3, forthcoming}\n}');
    assert.match(toRis(forthcoming, base), /N1 {2}- p\. 3, forthcoming/);
    assert.doesNotMatch(toRis(forthcoming, base), /PY|DA/);
    assert.deepEqual(JSON.parse(toCslJson(forthcoming, base))[0].issued, { literal: 'forthcoming' });
    for (const published of ['2023-13', '2023-00-01', '23', '', 'NaN', undefined]) {
      const { issued } = JSON.parse(
        toCslJson(numberSources([{ source: { title: 'A', published } as Source }]), base),
      )[0];
      assert.ok(!issued || 'literal' in issued, published);
    }
  });

  it('are each an entry of their own, whatever a title holds', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'{}\\"@,%\n\r a;#'), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(hostile, hostile, hostile), { minLength: 1, maxLength: 4 }), (all) => {
        const references = numberSources(
          all.map(([title, authors, publisher], index) => ({
            source: { title: `T${index} ${title}`, authors, publisher, doi: `10.1000/${index}` },
          })),
        );
        let depth = 0;
        let entries = 0;
        const bib = toBibTeX(references, base);
        for (const character of bib) {
          if (character === '{' && depth++ === 0) entries++;
          if (character === '}') depth--;
          assert.ok(depth >= 0, bib);
        }
        assert.deepEqual([depth, entries], [0, references.length], bib);
        const ris = toRis(references, base).split('\r\n').filter(Boolean);
        for (const line of ris) assert.match(line, /^[A-Z][A-Z\d] {2}- /);
        assert.equal(ris.filter((line) => line.startsWith('ER')).length, references.length);
        assert.equal(JSON.parse(toCslJson(references, base)).length, references.length);
      }),
      runs(500),
    );
  });
});
