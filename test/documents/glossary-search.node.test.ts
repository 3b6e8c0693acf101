import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { fold } from '../../src/text/fold.js';
import { indexTerms, matchRanges, searchTerms, type Searchable } from '../../src/documents/glossary-search.js';

const entry = (term: string, rest: Partial<Searchable> = {}): Searchable => ({
  term,
  synonyms: [],
  insteadOf: [],
  body: '',
  ...rest,
});

const entries = [
  entry('Child sexual abuse', { abbreviation: 'CSA', body: 'An adult involves a child in sexual activity.' }),
  entry('Child sexual abuse material', {
    abbreviation: 'CSAM',
    synonyms: ['abuse images'],
    insteadOf: [{ term: 'kiddie film' }, { term: 'child pornography' }],
    body: 'A record of a crime.',
  }),
  entry('Sexual extortion', { synonyms: ['Sextortion'], body: 'Threatening to share images.' }),
  entry('Law enforcement agency', {
    abbreviation: 'LEA',
    body: 'Police, and others who investigate a crime.',
  }),
  entry('التَّغرير عبر الإنترنت', { body: 'استدراج' }),
  entry('Iğdır', { body: 'Şehir' }),
];
const index = indexTerms(entries);
const find = (query: string) =>
  searchTerms(index, query).map(({ entry: { term, abbreviation } }) => abbreviation ?? term);

describe('searchTerms', () => {
  for (const [query, expected] of [
    ['csa', ['CSA', 'CSAM']],
    ['CSAM', ['CSAM']],
    ['sextortion', ['Sexual extortion']],
    ['sexual', ['Sexual extortion', 'CSA', 'CSAM']],
    ['xtort', ['Sexual extortion']],
    ['abuse child', ['CSA', 'CSAM']],
    ['crime', ['CSAM', 'LEA']],
    ['police crime', ['LEA']],
    ['SEXUAL  EXTORTION ', ['Sexual extortion']],
    ['extortión', ['Sexual extortion']],
    ['التغرير', ['التَّغرير عبر الإنترنت']],
    ['الانترنت', ['التَّغرير عبر الإنترنت']],
    ['igdir', ['Iğdır']],
    ['IĞDIR', ['Iğdır']],
    ['İğdir', ['Iğdır']],
    ['sehir', ['Iğdır']],
    // a letter by itself begins a word
    ['k', ['CSAM']],
    ['x', []],
    ['m r', ['CSAM']],
    ['غ', []],
    ['ع', ['التَّغرير عبر الإنترنت']],
    ['zzz', []],
    ['csa zzz', []],
  ] as const) {
    it(`${query} finds ${expected.join(', ') || 'nothing'}`, () => expect(find(query)).to.deep.equal(expected));
  }

  it('finds everything, in order, for an empty query or one of punctuation only', () => {
    for (const query of ['', '  ', '"-"']) {
      expect(searchTerms(index, query).map((result) => result.entry)).to.deep.equal(entries);
    }
  });

  it('says which discouraged term was typed', () => {
    expect(
      searchTerms(index, 'child porn').map(({ entry: { abbreviation }, instead }) => [abbreviation, instead]),
    ).to.deep.equal([['CSAM', 1]]);
    expect(searchTerms(index, 'kiddie')[0]?.instead).to.equal(0);
    expect(searchTerms(index, 'pornography child')[0]?.instead).to.equal(1);
    expect(searchTerms(index, 'child')[0]?.instead).to.equal(undefined);
    expect(searchTerms(index, '').some(({ instead }) => instead !== undefined)).to.equal(false);
    const insteadOf = [{ term: 'child pornography' }, { term: 'child porn' }];
    const both = indexTerms([entry('Child sexual abuse material', { insteadOf })]);
    const typed = (query: string) => searchTerms(both, query)[0]?.instead;
    expect([typed('child porn'), typed('child pornography')]).to.deep.equal([1, 0]);
  });

  it('finds every entry by its own term, before those that only mention it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 12 }), (terms) => {
        const made = indexTerms(terms.map((term) => entry(term, { body: terms.join(' ') })));
        for (const term of terms) {
          const best = searchTerms(made, term)[0]!;
          if (fold(term).trim()) expect(fold(best.entry.term)).to.include(fold(term).trim().split(/ +/)[0]!);
        }
      }),
    );
  });

  // The bench says how fast it is; this only notices work that grows with the square of the terms.
  it('goes through 1,000 terms once a keystroke', () => {
    const body = 'Words of an ordinary definition, which has about fifty of them in three sentences. '.repeat(4);
    const many = indexTerms(
      Array.from({ length: 1000 }, (_, at) =>
        entry(`Term ${at} of a long list`, { synonyms: [`T${at}`, 'other'], body: `${body}${at}` }),
      ),
    );
    const typed = [...'sentences 999'].map((_, at, all) => all.slice(0, at + 1).join(''));
    for (const query of typed) searchTerms(many, query);
    const times = typed.map((query) => {
      const start = performance.now();
      searchTerms(many, query);
      return performance.now() - start;
    });
    const median = times.sort((one, other) => one - other)[times.length >> 1]!;
    expect(median).to.be.below(100);
  });
});

describe('matchRanges', () => {
  const marked = (text: string, query: string) =>
    matchRanges(text, query).map(([start, end]) => text.slice(start, end));
  for (const [text, query, expected] of [
    ['Child sexual abuse', 'sex', ['sex']],
    ['Child sexual abuse', 'abuse child', ['Child', 'abuse']],
    ['Sextortion and extortion', 'tort', ['tort', 'tort']],
    ['Résumé, resume', 'resume', ['Résumé', 'resume']],
    ['Re\u0301sume\u0301!', 'resume', ['Re\u0301sume\u0301']],
    ['İstanbul ISTANBUL', 'istanbul', ['İstanbul', 'ISTANBUL']],
    ['التَّغرير', 'تغرير', ['تَّغرير']],
    ['a (b) [c]', '(b) [', ['b']],
    ['csam csa', 'csa csam', ['csam', 'csa']],
    ['nothing', '', []],
    ['sexual abuse; assault', 's', ['s']],
    ['性的虐待', '虐', ['虐']],
    ['victim‑survivor', 'victim-survivor', ['victim', 'survivor']],
  ] as const) {
    it(`marks ${query} in ${text}`, () => expect(marked(text, query)).to.deep.equal(expected));
  }

  it('never throws, never overlaps, and every mark folds to a word of the query', () => {
    const any = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(any, any, (text, query) => {
        let last = 0;
        for (const [start, end] of matchRanges(text, query)) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.at.least(start);
          last = end;
        }
        expect(last).to.be.at.most(text.length);
      }),
      { numRuns: 500 },
    );
  });
});
