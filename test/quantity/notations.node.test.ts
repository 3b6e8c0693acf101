import { asTyped } from '../../src/quantity/as-typed.js';
import { formatQuantity } from '../../src/quantity/format-quantity.js';
import type { Phrases } from '../../src/quantity/phrases.js';
import { ar } from '../../src/quantity/phrases/ar.js';
import { de } from '../../src/quantity/phrases/de.js';
import { en } from '../../src/quantity/phrases/en.js';
import { fr } from '../../src/quantity/phrases/fr.js';
import { tr } from '../../src/quantity/phrases/tr.js';
import { proportionOf } from '../../src/quantity/proportion.js';
import { readInterval } from '../../src/quantity/read-beside.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { describe, expect, it } from '../helpers/node.js';
import { inFive, leftAsTyped, read } from './notations.js';

/** Without direction marks, and with plain spaces. */
const plain = (text: string): string => text.replace(/[\u200e\u200f\u061c\u2068\u2069]/g, '').replace(/\s/g, ' ');
const say = (typed: string, locale: string, phrases: Phrases): string => {
  const quantity = readQuantity(typed);
  return quantity ? plain(formatQuantity(quantity, { locale, phrases })) : '';
};

describe('a notation of the field', () => {
  for (const [typed, ...says] of inFive) {
    it(`is said in four more languages: "${typed}"`, () =>
      expect([
        say(typed, 'de', de),
        say(typed, 'fr', fr),
        say(typed, 'ar-u-nu-latn', ar),
        say(typed, 'tr', tr),
      ]).to.deep.equal(says));
  }
  for (const [typed, german] of read) {
    it(`is read: "${typed}"`, () => expect(say(typed, 'de', de)).to.equal(german));
  }
  for (const typed of leftAsTyped) {
    it(`is left as it is: "${typed}"`, () => expect(readQuantity(typed)).to.equal(null));
  }

  it('stands as typed in English, but for its marks', () => {
    for (const typed of [...inFive.map(([one]) => one), ...read.map(([one]) => one), ...leftAsTyped]) {
      const shown = asTyped(typed)
        .map(({ value }) => value)
        .join('');
      const bare = (text: string) => text.replace(/%(?=\s*(?:[–—-]|to\b))| to |[\s–—-]/g, '').replace(/[×X]/g, 'x');
      expect(bare(shown), typed).to.equal(bare(typed));
    }
  });

  it('means the same when its English is read again', () => {
    for (const [typed] of [...inFive, ...read]) {
      const quantity = readQuantity(typed);
      const said = formatQuantity(quantity!, { locale: 'en-AU', phrases: en });
      expect(readQuantity(said), `${typed} -> ${said}`).to.deep.equal(quantity);
    }
  });
});

describe('a point between digits', () => {
  const doubtful = [
    '12.500 Meldungen',
    '€1.250',
    '1.234',
    '12.500',
    '2.375%',
    '1.250 to 2.500',
    '28.5% (27.300–29.800)',
  ];
  for (const typed of doubtful) {
    it(`is in doubt where the language isn’t English: "${typed}"`, () => {
      for (const language of ['de', 'fr-CA', 'tr']) expect(readQuantity(typed, { language }), language).to.equal(null);
      for (const language of ['en', 'en-AU', undefined])
        expect(readQuantity(typed, { language }), language).not.to.equal(null);
    });
  }
  it('is none before one, two or four digits', () => {
    for (const typed of ['28.5%', '12.50', '1,234', '1.2345'])
      expect(readQuantity(typed, { language: 'de' }), typed).not.to.equal(null);
  });
});

describe('a pair of numbers', () => {
  const cases: [string, 'range' | 'change' | undefined, string | null][] = [
    ['12% to 38%', undefined, 'range'],
    ['12% to 38%', 'change', 'change'],
    ['90% to 75%', undefined, 'change'],
    ['90% to 75%', 'range', 'range'],
    ['from 20% to 35%', undefined, null],
    ['from 20% to 35%', 'change', 'change'],
    ['from 20% to 35%', 'range', 'range'],
    ['1 in 3 to 1 in 5', undefined, null],
    ['1 in 3 to 1 in 5', 'change', 'change'],
    ['1 in 3 to 1 in 5', 'range', 'range'],
    ['between 12% and 38%', 'change', null],
    ['20% in 2018 to 35% in 2020', 'range', null],
    // Of two dates, each number has its own sign: "310 %" would be false.
    ['310 in 2022 to 40% in 2023', undefined, null],
    ['310 in 2022 to 40 per cent in 2023', undefined, null],
    ['20 in 2018 to 35%', undefined, null],
    ['606 in 2018 to $700 in 2020', undefined, null],
    ['$606 in 2018 to 700 in 2020', undefined, null],
    ['A$13 in 2018 to $100 in 2020', undefined, 'change'],
    ['606 in 2018 to 700 reports in 2020', undefined, 'change'],
    ['3 in 2022 to 1 in 5 in 2023', undefined, null],
    ['310 in 2022 to 3 times in 2023', undefined, null],
    ['310 in 2022 to 400 AUD in 2023', undefined, null],
    ['12 to 38% in 2023', 'change', 'change'],
    ['$5 to 8 in 2023', 'change', 'change'],
    // One date at the end may be that of both.
    ['12 to 38% in 2023', undefined, null],
    ['12 to 38% in 2023', 'range', null],
    ['38% to 12% in 2023', undefined, 'change'],
    ['606 in 2018 to 700', undefined, 'change'],
    // Whose million?
    ['500 to 1 million', 'range', null],
    ['1 million to 2', 'range', null],
    ['3 million to 5 children', 'range', null],
    ['3 million children to 5', 'range', null],
    ['5 children to 8 million', 'change', null],
    ['0.5 to 2 million children', 'range', 'range'],
    ['28.5%', 'change', 'percent'],
    // A margin that reaches below nothing.
    ['1% ± 2%', undefined, null],
    ['3 ± 5', undefined, null],
    ['2% ± 2%', undefined, 'percent'],
    ['5 percentage points ± 7 percentage points', undefined, 'points'],
  ];
  for (const [typed, kind, found] of cases) {
    it(`is ${found}: "${typed}" as ${kind}`, () => expect(readQuantity(typed, { kind })?.kind ?? null).to.equal(found));
  }
});

describe('a rate per so many', () => {
  const drawn: Record<string, number | null> = {
    '5 per 10 000': 0.0005,
    '12.3 per 100,000 people': 0.000123,
    '127 per 1,000': 0.127,
    '127 reports per 1,000 children': null,
    '12.3 per 100,000 person-years': null,
    '4 per 100 nights': null,
  };
  for (const [typed, share] of Object.entries(drawn)) {
    it(`is ${share === null ? 'no share' : 'a share'}: "${typed}"`, () =>
      expect(proportionOf(readQuantity(typed))?.low ?? null).to.equal(share));
  }
});

describe('readInterval', () => {
  const value = readQuantity('28.5%')!;
  const good = ['27.3% to 29.8%', '27.3–29.8', '95% CI 27.3, 29.8', 'between 27.3% and 29.8%'];
  for (const typed of good) {
    it(`reads "${typed}"`, () => {
      const interval = readInterval(typed, value);
      expect([interval?.low, interval?.high]).to.deep.equal([
        { kind: 'percent', value: 27.3, digits: 1 },
        { kind: 'percent', value: 29.8, digits: 1 },
      ]);
      expect(interval?.level).to.equal(typed.startsWith('95') ? 95 : undefined);
    });
  }
  for (const typed of ['', 'wide', '29.8 to 27.3', '29–31', '27.3, 29.8', '1.250–29.800x', '95% CI']) {
    it(`refuses "${typed}"`, () => expect(readInterval(typed, value)).to.equal(null));
  }
});
