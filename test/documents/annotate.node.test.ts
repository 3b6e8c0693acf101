import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { findTerms, termMatcher } from '../../src/documents/annotate.js';

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
