import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { byLetter } from '../../src/text/alphabet.js';

const letters = (locale: string, ...terms: string[]) =>
  byLetter(
    terms.map((term) => ({ term })),
    locale,
  ).map(({ letter, entries }) => `${letter}: ${entries.map(({ term }) => term).join(', ')}`);

describe('byLetter', () => {
  for (const [locale, terms, ...expected] of [
    ['en-AU', ['grooming', 'CSAM', 'child', 'AI-generated'], 'A: AI-generated', 'C: child, CSAM', 'G: grooming'],
    ['fr', ['écoute', 'enfant', 'Étape'], 'E: écoute, enfant, Étape'],
    ['sv', ['åklagare', 'zon', 'anmälan'], 'A: anmälan', 'Z: zon', 'Å: åklagare'],
    ['de', ['Übergriff', 'Umfeld', 'Opfer'], 'O: Opfer', 'U: Übergriff, Umfeld'],
    ['tr', ['ısrar', 'istismar', 'iz'], 'I: ısrar', 'İ: istismar, iz'],
    ['ar', ['استدراج', 'أطفال', 'ابتزاز'], 'ا: ابتزاز, استدراج, أطفال'],
    ['en', ['“quoted”', '2nd', '10th'], '2: 2nd', '1: 10th', 'Q: “quoted”'],
    ['en', ['!!', '?'], '#: !!, ?'],
    ['en', []],
  ] as const) {
    it(`${locale}: ${terms.join(', ') || 'nothing'}`, () => expect(letters(locale, ...terms)).to.deep.equal(expected));
  }

  it('loses no entry and throws for none', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.constantFrom('en', 'tr', 'ar', 'ja'), (terms, locale) => {
        const entries = terms.map((term) => ({ term }));
        expect(byLetter(entries, locale).flatMap((letter) => letter.entries)).to.have.members(entries);
      }),
    );
  });
});
