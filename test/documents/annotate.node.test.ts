import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { findTerms, termMatcher, type Named } from '../../src/documents/annotate.js';
import { fold } from '../../src/text/fold.js';

const matcher = termMatcher([
  { id: 'csa', names: ['Child sexual abuse', 'CSA'] },
  { id: 'csam', names: ['Child sexual abuse material', 'CSAM'] },
  { id: 'survivor', names: ['victim-survivor'] },
  { id: 'sextortion', names: ['sexual extortion', 'sextortion'] },
  { id: 'lea', names: ['Law enforcement agency', 'LEA'] },
  { id: 'ar', names: ['استدراج'] },
  { id: 'de', names: ['Täter'] },
]);
const found = (text: string, skip?: ReadonlySet<string>) =>
  findTerms(text, matcher, skip).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

describe('findTerms', () => {
  for (const [text, ...expected] of [
    ['Child sexual abuse material is evidence.', 'csam: Child sexual abuse material'],
    ['child sexual abuse, and its material', 'csa: child sexual abuse'],
    ['CSAM and CSA and CSAM again', 'csam: CSAM', 'csa: CSA'],
    ['Two LEAs met on the lea.', 'lea: LEAs'],
    ['On the lea, Lea waits.'],
    ['Victim‑survivors speak.', 'survivor: Victim‑survivors'],
    ['A victim\n  survivor.', 'survivor: victim\n  survivor'],
    ['Antisextortion, sextortionist'],
    ['(sextortion)', 'sextortion: sextortion'],
    ['Ta\u0308ter, Täterin', 'de: Ta\u0308ter'],
    ['حماية الأطفال من الاستدراج', 'ar: الاستدراج'],
    ['والاِستدراجُ جريمة', 'ar: والاِستدراجُ'],
    ['CSA2 and xCSA'],
    [''],
  ] as const) {
    it(`${text || 'empty text'}: ${expected.join(', ') || 'nothing'}`, () =>
      expect(found(text)).to.deep.equal(expected));
  }

  it('passes over what earlier text has shown', () => {
    expect(found('CSA and CSAM', new Set(['csa']))).to.deep.equal(['csam: CSAM']);
  });

  it('finds nothing when there is nothing to find', () => {
    expect(findTerms('any text', termMatcher([]))).to.deep.equal([]);
    expect(findTerms('any text', termMatcher([{ id: 'x', names: ['', ' - '] }]))).to.deep.equal([]);
  });

  for (const [name, text, expected] of [
    ['€', 'It costs 5 €, or €s.', '€'],
    ['€', '5€ or €5 or €uro'],
    ['£s', 'Of £s and pence', 's'],
    ['Brand™', 'By brand™s alone', 'brand™s'],
    ['a → b', 'From A →  B.', 'A →  B'],
  ] as const) {
    it(`${name} in “${text}”: ${expected ?? 'nothing'}`, () => {
      const [place] = findTerms(text, termMatcher([{ id: 'x', names: [name] }]));
      expect(place && text.slice(place.start, place.end)).to.equal(expected);
    });
  }

  it('answers what one pattern of all names answers', () => {
    /** Names for a text without capitals and accents, longest first: quick to say, and slow. */
    const expected = (text: string, terms: readonly Named[]) => {
      const ids = new Map(terms.toReversed().flatMap(({ id, names }) => names.toReversed().map((name) => [name, id])));
      const names = [...ids.keys()].sort((one, other) => other.length - one.length);
      // The letters and digits below: to compile a class of all there are takes longest.
      const edge = '[^ €→😀]';
      const any = names.map((name) => name.replaceAll(' ', ' +')).join('|');
      const found = text.matchAll(new RegExp(`(?<!${edge})[وفبلك]?(?:ال)?(${any})s?(?!${edge})`, 'gu'));
      const places = Array.from(found, ({ 0: { length }, 1: name, index }) => {
        return { id: ids.get(name!.replace(/ +/g, ' '))!, start: index, end: index + length };
      });
      return places.filter(({ id }, at) => places.findIndex((other) => other.id === id) === at);
    };
    const letter = fc.constantFrom(...'aabsss   12€→ابالéß𝒳😀'.match(/./gu)!, 'a s', 'ال', 'بال');
    const text = (maxLength: number) => fc.string({ unit: letter, minLength: 1, maxLength });
    const folded = (raw: string) => fold(raw).trim().replace(/ +/g, ' ');
    const names = fc.array(text(5).map(folded).filter(Boolean), { maxLength: 3 });
    const terms = fc.array(fc.record({ id: fc.constantFrom('one', 'two', 'three'), names }), { maxLength: 4 });
    fc.assert(
      fc.property(terms, text(40), (named, raw) => {
        fc.pre(named.some(({ names }) => names.length));
        const plain = fold(raw);
        expect(findTerms(plain, termMatcher(named))).to.deep.equal(expected(plain, named));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the last of a thousand terms at the end of a megabyte', () => {
    const terms = Array.from({ length: 1000 }, (_, index) => ({
      id: `${index}`,
      names: [`term number ${index}`, `another name ${index}`],
    }));
    const text = 'The terms of another name, in number, are told to a person who met them in May. '.repeat(12_500);
    const found = findTerms(`${text}Ta\u0308ter: term number 999`, termMatcher(terms));
    expect(found.map(({ id }) => id)).to.deep.equal(['999']);
  });

  it('finds any name in plain surroundings, and never throws', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc.?*()ñİى يς-'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.string({ unit: 'binary' }), (names, noise) => {
        const made = termMatcher(names.map((name, at) => ({ id: `${at}`, names: [name] })));
        findTerms(noise, made);
        for (const { start, end } of findTerms(`. ${names[0]!} .`, made)) expect(start).to.be.below(end);
      }),
      { numRuns: 500 },
    );
  });
});
