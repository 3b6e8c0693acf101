import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { formatOutOf } from '../../src/quantity/format-quantity.js';
import type { Phrases } from '../../src/quantity/phrases.js';
import { ar } from '../../src/quantity/phrases/ar.js';
import { de } from '../../src/quantity/phrases/de.js';
import { en } from '../../src/quantity/phrases/en.js';
import { fr } from '../../src/quantity/phrases/fr.js';
import { tr } from '../../src/quantity/phrases/tr.js';

const say = (text: string, denominator: number, locale = 'en-AU', phrases: Phrases = en): string =>
  formatOutOf(readQuantity(text)!, denominator, { locale, phrases }).replace(/\s/g, ' ');

describe('formatOutOf', () => {
  const cases: [string, number, string][] = [
    ['more than 1 in 3', 100, 'more than 33 in 100'],
    ['over 2 in 3', 100, 'over 66 in 100'],
    ['at least 1 in 3', 100, 'at least 33 in 100'],
    ['1 in 3 or more', 100, '33 in 100 or more'],
    ['almost 1 in 5', 100, 'almost 20 in 100'],
    ['almost 1 in 3', 100, 'about 33 in 100'],
    ['nearly 2 in 3', 100, 'about 67 in 100'],
    ['fewer than 1 in 3', 100, 'fewer than 34 in 100'],
    ['up to 1 in 3', 100, 'at most 34 in 100'],
    ['at most 1 in 3', 100, 'at most 34 in 100'],
    ['up to 29%', 100, 'up to 29 in 100'],
    ['about 28.5%', 100, 'about 28.5 in 100'],
    ['around 1 in 8', 100, 'around 12.5 in 100'],
    ['almost 28.5%', 100, 'almost 28.5 in 100'],
    ['about 1.5%', 100, 'about 1.5 in 100'],
    ['about 1.4%', 100, 'between 1 and 2 in 100'],
    ['about 5.4%', 100, 'about 5 in 100'],
    ['about half', 3, 'about 1.5 in 3'],
    ['about 28%', 3, 'fewer than 1 in 3'],
    ['about 5 per 10,000', 1000, 'fewer than 1 in 1,000'],
    ['about 0.95%', 100, 'about 1 in 100'],
    ['28.5%', 1000, '285 in 1,000'],
    ['28.5%', 100, 'about 28.5 in 100'],
    ['28.3%', 100, 'between 28 and 29 in 100'],
    ['1 in 3', 100, 'between 33 and 34 in 100'],
    ['0.4%', 100, 'fewer than 1 in 100'],
    ['about 0.4%', 100, 'fewer than 1 in 100'],
    ['more than 0.4%', 100, 'more than 4 in 1,000'],
    ['less than 0.4%', 100, 'less than 1 in 100'],
    ['99.7%', 100, 'more than 99 in 100'],
    ['99.5%', 100, 'more than 99 in 100'],
    ['0.5%', 100, 'fewer than 1 in 100'],
    ['about 99.7%', 100, 'more than 99 in 100'],
    ['0.4%', 1000, '4 in 1,000'],
    ['0%', 100, '0 in 100'],
    ['100%', 100, '100 in 100'],
    ['almost 100%', 100, 'almost 100 in 100'],
    ['25–47%', 100, '25 to 47 in 100'],
    ['2.2% - 4.4%', 100, '2 to 5 in 100'],
    ['about 25–47%', 100, 'about 25 to 47 in 100'],
    ['0.2% to 0.4%', 100, 'fewer than 1 in 100'],
    ['0.4% to 3%', 100, '4 to 30 in 1,000'],
    ['0% to 3%', 100, '0 to 3 in 100'],
    ['0.00000000001%', 100, 'fewer than 1 in 100'],
    ['99.99999999999%', 100, 'more than 99 in 100'],
    ['1 in 4', 4, '1 in 4'],
    ['57%', 100, '57 in 100'],
    ['29%', 100, '29 in 100'],
    ['74 initiatives', 100, '74 initiatives'],
    ['101%', 100, '101%'],
  ];
  for (const [text, denominator, expected] of cases) {
    it(`says ${text} out of ${denominator}`, () => expect(say(text, denominator)).to.equal(expected));
  }

  it('speaks other languages', () => {
    expect(say('more than 1 in 3', 100, 'de', de)).to.equal('mehr als 33 von 100');
    expect(say('28.3%', 100, 'de', de)).to.equal('zwischen 28 und 29 von 100');
    expect(say('28.5%', 100, 'de', de)).to.equal('etwa 28,5 von 100');
    expect(say('0.4%', 100, 'fr', fr)).to.equal('moins de 1 sur 100');
    expect(say('28.5%', 1000, 'fr', fr)).to.equal('285 sur 1 000');
    expect(say('more than 1 in 3', 100, 'tr', tr)).to.equal('100’de 33’ten fazla');
    expect(say('28.5%', 1000, 'tr', tr)).to.equal('1.000’de 285');
    expect(say('28.3%', 100, 'ar-u-nu-latn', ar)).to.equal('بين 28 و29 من كل 100');
  });

  it('never says more or less than is true', () => {
    const ratio = fc
      .integer({ min: 1, max: 500 })
      .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
    fc.assert(
      fc.property(ratio, fc.constantFrom(100, 1000), ([part, whole], denominator) => {
        const exact = (part / whole) * denominator;
        const numbers = (text: string): number[] =>
          (text.replace(/,/g, '').match(/\d+/g) ?? []).slice(0, -1).map(Number);
        const ratioOf = `${part} in ${whole.toLocaleString('en')}`;
        const plain = say(ratioOf, denominator);
        if (/^\d/.test(plain)) expect(numbers(plain)[0]).to.be.closeTo(exact, 1e-6);
        else if (plain.startsWith('between')) {
          const [low, high] = numbers(plain);
          expect(low).to.be.lessThan(exact);
          expect(high).to.be.greaterThan(exact);
        }
        const [floor, base = denominator] = numbers(
          `${say(`more than ${ratioOf}`, denominator)} x`.replace(' x', ' 0'),
        ).map(Number);
        expect(floor! / base).to.be.at.most(part / whole + 1e-12);
        const [ceiling] = numbers(say(`fewer than ${ratioOf}`, denominator));
        expect(ceiling! / denominator).to.be.at.least(part / whole - 1e-12);
      }),
    );
  });
});
