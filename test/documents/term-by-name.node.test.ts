import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { findTerms, termMatcher } from '../../src/documents/annotate.js';
import { indexTerms, matchRanges, searchTerms } from '../../src/documents/glossary-search.js';
import { findTerm } from '../../src/documents/term-by-name.js';
import type { Term } from '../../src/documents/term.js';
import { fold, unfold } from '../../src/text/fold.js';

const term = (id: string, name: Term['term'], more: Partial<Term> = {}): Term => ({
  id,
  term: name,
  definition: 'x',
  ...more,
});
const TERMS: readonly Term[] = [
  term('offender', 'Offender', { synonyms: ['perpetrator'] }),
  term('csam', { en: 'Child sexual abuse material', de: 'Missbrauchsdarstellung' }, { abbreviation: 'CSAM' }),
  term('charity', 'Charity'),
  term('taeter', 'Täter'),
  term('strasse', 'Straßenkind'),
  term('us', 'United States', { abbreviation: 'US' }),
  term('news', 'News'),
  term('new', 'New'),
  term('foetus', 'Fœtus'),
  term('abuse', 'Abuse'),
];

/** By the word of a tag, by its `term`, by a link's fragment, by what a reader searches for: the same term. */
const NAMES: readonly (readonly [word: string, id: string | undefined])[] = [
  ['offender', 'offender'],
  ['offenders', 'offender'],
  ['Offenders', 'offender'],
  ['OFFENDERS', 'offender'],
  ['perpetrators', 'offender'],
  ['csam', 'csam'],
  ['CSAM', 'csam'],
  ['Csam', 'csam'],
  ['child sexual abuse materials', 'csam'],
  ['Missbrauchsdarstellung', 'csam'],
  ['charities', 'charity'],
  ['Täter', 'taeter'],
  ['TÄTER', 'taeter'],
  ['Taeter', 'taeter'],
  ['Tater', 'taeter'],
  ['Straßenkind', 'strasse'],
  ['Strassenkind', 'strasse'],
  ['STRASSENKIND', 'strasse'],
  ['STRAẞENKIND', 'strasse'],
  ['foetus', 'foetus'],
  ['abuses', 'abuse'],
  ['us', 'us'],
  ['news', 'news'],
  ['new', 'new'],
  ['ghost', undefined],
  ['', undefined],
];

describe('a term by its name', () => {
  for (const [word, id] of NAMES) {
    it(`${word || 'nothing'} is ${id ?? 'none'}`, () => {
      expect(findTerm(TERMS, word)?.id).to.equal(id);
    });
  }

  const say = (text: Term['term']): string => (typeof text === 'string' ? text : text['en']!);
  const entries = TERMS.map(({ id, term, abbreviation, synonyms = [] }) => ({
    id,
    term: say(term),
    ...(abbreviation && { abbreviation: say(abbreviation) }),
    synonyms: synonyms.map(say),
    insteadOf: [],
    body: '',
  }));
  const index = indexTerms(entries);
  for (const [word, id] of NAMES) {
    if (!id || word === 'Missbrauchsdarstellung') continue;
    it(`search finds ${id} first by ${word}`, () => {
      expect(searchTerms(index, word)[0]?.entry.id).to.equal(id);
    });
  }

  it('search finds what a text writes with or without umlauts, and marks singulars', () => {
    const texts = indexTerms([{ id: 1, term: 'Taeter', synonyms: [], insteadOf: [], body: '' }]);
    expect(searchTerms(texts, 'Täter')).to.have.length(1);
    expect(matchRanges('An offender', 'offenders')).to.deep.equal([[3, 11]]);
    expect(matchRanges('Straßenkind', 'strassen')).to.deep.equal([[0, 7]]);
  });

  const matcher = termMatcher(
    entries.map(({ id, term, abbreviation = '', synonyms }) => ({ id, names: [term, abbreviation, ...synonyms] })),
  );
  const TEXTS: readonly (readonly [text: string, ...found: string[]])[] = [
    ['Two offenders.', 'offenders'],
    ['Local charities help.', 'charities'],
    ['Der Taeter war da.', 'Taeter'],
    ['Ein Strassenkind, ein Straßenkind', 'Strassenkind'],
    ['Ein STRASSENKIND', 'STRASSENKIND'],
    ['Laws in the US and beyond', 'US'],
    ['US', 'US'],
    ['CONTACT US'],
    ['Please CONTACT US today'],
    ['JOIN US!'],
    ['PAY US'],
    ['ABOUT US | HOME'],
    ['Contact us'],
    ['Seen in the EU, US and UK', 'US'],
    ['REPORT IT. US law applies', 'US'],
    ['CSAM and more', 'CSAM'],
  ];
  for (const [text, ...found] of TEXTS) {
    it(`in “${text}” stands ${found.join(', ') || 'none'}`, () => {
      expect(findTerms(text, matcher).map(({ start, end }) => text.slice(start, end))).to.deep.equal(found);
    });
  }

  it('keeps places in a text where letters become longer', () => {
    const pieces = fc.array(fc.constantFrom('ß', 'œ', 'e\u0301', 'a', ' ', 'Ä', 'ẞ'), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, pieces, (before, after) => {
        const text = `${before.join('')} mark ${after.join('')}`;
        const folded = fold(text);
        const original = unfold(text, folded);
        const at = folded.indexOf('mark');
        expect(text.slice(original(at), original(at + 4))).to.equal('mark');
      }),
    );
  });
});
