import {
  amountText,
  currencyName,
  currencySign,
  plainAmount,
  signedAmount,
} from '../../src/elements/give/amount-text.js';
import { describe, expect, it } from '../helpers/node.js';
import fc, { runs } from '../helpers/property.js';
import { addressFields, countries, countryNames } from '../../src/services/giving/address-forms.js';
import { REGIONS } from '../../src/services/giving/address-regions.js';
import { givingFindings } from '../../src/services/giving/giving-findings.js';
import { givingServices, type Frequency, type GivingServiceName } from '../../src/services/giving/giving-services.js';
import {
  handOff,
  offerOf,
  paymentUrl,
  postedOf,
  type GivingSetup,
  type Offer,
} from '../../src/services/giving/hand-off.js';
import { listedAmounts } from '../../src/services/giving/listed-amounts.js';
import { majorOf, minorDigits, minorOf } from '../../src/services/giving/minor-units.js';
import { readTypedAmount } from '../../src/services/giving/typed-amount.js';

const setup = (service: string, more: Partial<GivingSetup> = {}): GivingSetup => ({
  service,
  action: 'https://pay.example.org/give',
  currency: 'AUD',
  frequencies: ['once', 'monthly'],
  onceIsDefault: false,
  ...more,
});
const offered = (of: GivingSetup): Offer => offerOf(of) as Offer;
const ways = (of: GivingSetup) =>
  Object.entries(offered(of).ways).map(([frequency, { amount }]) => `${frequency}${amount ? '' : ' without amount'}`);
const problem = (of: GivingSetup) => (offerOf(of) as { problem?: string }).problem;

describe('an amount beside words', () => {
  const signs: [locale: string, currency: string, says: string][] = [
    ['en', 'AUD', '$50 AUD'],
    ['de', 'EUR', '50 €'],
    ['ar', 'AUD', '50 AUD'],
    ['ar', 'GBP', '50 GBP'],
    ['en', 'GBP', '£50 GBP'],
    ['en', 'CHF', 'CHF 50'],
    ['he', 'CAD', '50 CAD'],
    ['de', 'AUD', '50 AUD'],
    ['de', 'USD', '50 USD'],
    ['de', 'GBP', '50 GBP'],
    ['fr', 'AUD', '50 AUD'],
    ['es', 'AUD', '50 AUD'],
    ['vi', 'AUD', '50 AUD'],
    ['tr', 'USD', 'USD 50'],
    ['hi', 'AUD', 'AUD 50'],
    ['fil', 'AUD', 'AUD 50'],
    ['zh-Hans', 'AUD', 'AUD 50'],
  ];
  for (const [locale, currency, says] of signs)
    it(`in ${locale} is ${says}`, () =>
      expect(
        amountText(5000, 2, currency, locale)
          .replace(/[\u200e\u200f]/g, '')
          .replace(/\s/g, ' ')
          .trim(),
      ).to.equal(says));
});

describe('an amount', () => {
  const bare = (text: string) =>
    text
      .replace(/[\u200e\u200f\u061c]/g, '')
      .replace(/\s/g, ' ')
      .trim();
  it('has a sign alone where that is of one currency', () => {
    const own = 'EUR PHP INR NGN ILS VND KRW UAH CRC PYG KZT GEL RUB'.split(' ');
    for (const currency of own) expect(amountText(5000, 2, currency, 'en'), currency).not.to.contain(currency);
    for (const currency of ['AUD', 'USD', 'GBP', 'JPY'])
      expect(amountText(5000, 2, currency, 'en-AU').endsWith(` ${currency}`), currency).to.equal(true);
  });

  for (const [minor, decimals, currency, locale, plain, signed, name] of [
    [5000, 2, 'AUD', 'en', '50', '$50', 'Australian dollars'],
    [5050, 2, 'AUD', 'en', '50.50', '$50.50', 'Australian dollars'],
    [1234500, 2, 'EUR', 'de', '12345', '12.345 €', 'Euro'],
    [1234550, 2, 'EUR', 'de', '12345,50', '12.345,50 €', 'Euro'],
    [500, 0, 'JPY', 'en', '500', '¥500', 'Japanese yen'],
    [1500, 3, 'KWD', 'en', '1.500', 'KWD 1.500', 'Kuwaiti dinars'],
    [5000, 2, 'AUD', 'es', '50', '50 AUD', 'dólares australianos'],
    [5000, 2, 'AUD', 'de', '50', '50 AUD', 'australische Dollar'],
  ] as const)
    it(`of ${minor} ${currency} in ${locale} is ${plain}, ${signed} and ${name}`, () => {
      expect(plainAmount(minor, decimals, locale)).to.equal(plain);
      expect(bare(signedAmount(minor, decimals, currency, locale))).to.equal(signed);
      expect(currencyName(currency, locale)).to.equal(name);
    });
});

describe('the sign in a field', () => {
  for (const [currency, locale, sign, isAfter] of [
    ['AUD', 'en-AU', '$', false],
    ['EUR', 'en', '€', false],
    ['KWD', 'en', 'KWD', false],
    ['EUR', 'de', '€', true],
    ['AUD', 'de', 'AUD', true],
    ['JPY', 'zh-Hans', 'JPY', false],
  ] as const)
    it(`of ${currency} in ${locale} is ${sign}, ${isAfter ? 'after' : 'before'} the digits`, () =>
      expect(currencySign(currency, locale)).to.deep.equal({ sign, isAfter }));
});

describe('minor units', () => {
  it('are those of ISO 4217, whatever the engine’s own table says', () => {
    const table = {
      AUD: 2,
      EUR: 2,
      JPY: 0,
      KRW: 0,
      ISK: 0,
      CLP: 0,
      XOF: 0,
      KWD: 3,
      TND: 3,
      BHD: 3,
      HUF: 2,
      IDR: 2,
      PKR: 2,
      CLF: 4,
    };
    for (const [currency, digits] of Object.entries(table)) expect(minorDigits(currency), currency).to.equal(digits);
  });

  it('agree with Intl on what nobody disputes', () => {
    for (const currency of ['AUD', 'USD', 'GBP', 'CHF', 'INR', 'JPY', 'KRW', 'VND', 'KWD', 'JOD', 'OMR', 'TND']) {
      const { maximumFractionDigits } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
      expect(minorDigits(currency), currency).to.equal(maximumFractionDigits);
    }
  });

  it('become decimals, and are read from them', () => {
    expect(majorOf(5000, 2)).to.equal('50');
    expect(majorOf(1250, 2)).to.equal('12.50');
    expect(majorOf(5, 2)).to.equal('0.05');
    expect(majorOf(50, 0)).to.equal('50');
    expect(majorOf(1, 3)).to.equal('0.001');
    expect(minorOf('12.5', 2)).to.equal(1250);
    expect(minorOf(' 50 ', 0)).to.equal(50);
    for (const bad of ['', '12.505', '-1', '1e3', '1,5', '0x1', '.5', '5.', '١'])
      expect(minorOf(bad, 2), bad).to.equal(undefined);
  });

  it('survive the way there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999_999 }), fc.constantFrom(0, 2, 3, 4), (minor, decimals) => {
        expect(minorOf(majorOf(minor, decimals), decimals)).to.equal(minor);
      }),
      runs(500),
    );
  });
});

describe('listed amounts', () => {
  const CASES: readonly (readonly [amounts: unknown, read: readonly number[], unfit?: readonly string[]])[] = [
    ['25 50', [2500, 5000]],
    ['25, 50', [2500, 5000]],
    ['25;50', [2500, 5000]],
    ['25,50,100', [2500, 5000, 10000]],
    // As JSON, from an attribute or a framework.
    ['[25]', [2500]],
    ['[25,50]', [2500, 5000]],
    ['[25,50,100]', [2500, 5000, 10000]],
    [' [ 25, 50 ] ', [2500, 5000]],
    ['["25","50"]', [2500, 5000]],
    ['["25", "12.50"]', [2500, 1250]],
    ['[12.5,25]', [1250, 2500]],
    ["['25','50']", [2500, 5000]],
    ['[25,50', [2500, 5000]],
    ['["25,50",100]', [10000], ['25,50']],
    ['[]', []],
    [
      [25, 50],
      [2500, 5000],
    ],
    [
      ['25', '50'],
      [2500, 5000],
    ],
    [25, [2500]],
    [12.5, [1250]],
    // With one comma, only what can be no single number in any language.
    ['25,1000', [2500, 100000]],
    ['12.50,25', [1250, 2500]],
    ['25,12.50', [2500, 1250]],
    ['25,50', [], ['25,50']],
    ['25,5', [], ['25,5']],
    ['25,100', [], ['25,100']],
    ['25,100.50', [], ['25,100.50']],
    ['1.000,50', [], ['1.000,50']],
    ['', []],
    [null, []],
    [undefined, []],
  ];
  for (const [amounts, read, unfit = []] of CASES)
    it(`of ${JSON.stringify(amounts)} are ${read.join(' ')}`, () => {
      const found = listedAmounts({ amounts }, 2);
      expect(found.amounts).to.deep.equal(read);
      expect(found.unfit).to.deep.equal(unfit);
    });

  const SELECTED: readonly (readonly [selected: unknown, read: number | undefined])[] = [
    [25, 2500],
    ['25', 2500],
    ['25.00', 2500],
    [30, undefined],
    [true, undefined],
    ['', undefined],
    [null, undefined],
  ];
  for (const [selected, read] of SELECTED)
    it(`with ${JSON.stringify(selected)} chosen beforehand: ${read}`, () =>
      expect(listedAmounts({ amounts: [25, 50], selected }, 2).selected).to.equal(read));
});

describe('a typed amount', () => {
  const read = (typed: string, locale = 'en', currency = 'AUD', decimals = minorDigits(currency)) => {
    const amount = readTypedAmount(typed, { locale, currency, decimals });
    return 'minor' in amount ? amount.minor : amount.fault;
  };

  const CASES: readonly (readonly [typed: string, locale: string, currency: string, read: number | string])[] = [
    ['50', 'en', 'AUD', 5000],
    [' 50 ', 'en', 'AUD', 5000],
    ['050', 'en', 'AUD', 5000],
    ['12.50', 'en', 'AUD', 1250],
    ['12.5', 'en', 'AUD', 1250],
    ['12,50', 'en', 'AUD', 1250],
    ['12,5', 'de', 'EUR', 1250],
    ['12.50', 'de', 'EUR', 1250],
    ['1,234', 'en', 'AUD', 123400],
    ['1.234', 'de', 'EUR', 123400],
    ['1,234.5', 'en', 'AUD', 123450],
    ['1.234,50', 'de', 'EUR', 123450],
    ['1.234,50', 'en', 'AUD', 123450],
    ['1,234.50', 'de', 'EUR', 123450],
    ['1.234.567', 'en', 'AUD', 123456700],
    ['1 234', 'en', 'AUD', 123400],
    ['1 234,50', 'fr', 'EUR', 123450],
    ['1\u202f234,50 €', 'fr', 'EUR', 123450],
    ['1\u00a0234', 'sv', 'SEK', 123400],
    ['1’234.50', 'de-CH', 'CHF', 123450],
    ["1'234", 'de-CH', 'CHF', 123400],
    ['50.–', 'de-CH', 'CHF', 5000],
    ['50,-', 'nb', 'NOK', 5000],
    ['50.', 'en', 'AUD', 5000],
    ['12,34,567', 'en-IN', 'INR', 123456700],
    ['1,00,000', 'hi', 'INR', 10000000],
    ['$50', 'en', 'AUD', 5000],
    ['A$50', 'en', 'AUD', 5000],
    ['AUD 50', 'en', 'AUD', 5000],
    ['50 aud', 'en', 'AUD', 5000],
    ['50 Australian dollars', 'en', 'AUD', 5000],
    ['50 kr', 'sv', 'SEK', 5000],
    ['£50', 'en', 'GBP', 5000],
    ['$50 AUD', 'en', 'AUD', 5000],
    ['AUD$50', 'en-AU', 'AUD', 5000],
    ['AU$ 1,000.50', 'en-AU', 'AUD', 100050],
    ['AUD 50 $', 'fr', 'AUD', 5000],
    ['50 dollars', 'en', 'AUD', 5000],
    ['1 euro', 'en', 'EUR', 100],
    ['50 francs', 'en', 'CHF', 5000],
    ['٥٠', 'ar', 'EUR', 5000],
    ['١٬٢٣٤٫٥', 'ar', 'EUR', 123450],
    ['١٬٢٣٤', 'ar-DZ', 'EUR', 123400],
    ['۵۰', 'fa', 'EUR', 5000],
    ['५०', 'hi', 'INR', 5000],
    ['５０', 'ja', 'JPY', 50],
    ['￥1,000', 'ja', 'JPY', 1000],
    ['50.00', 'en', 'JPY', 50],
    ['1.500', 'en', 'KWD', 1500],
    ['1,500', 'en', 'KWD', 1500000],
    ['\u200f50\u200f', 'ar', 'EUR', 5000],
    // The noun of a currency, with or without what makes it a country's.
    ['50 dólares', 'es', 'AUD', 5000],
    ['50 dolares', 'es', 'AUD', 5000],
    ['1 dólar', 'es-MX', 'AUD', 100],
    ['50 dólares australianos', 'es', 'AUD', 5000],
    ['50 libras', 'es', 'GBP', 5000],
    ['50 pesos', 'es', 'MXN', 5000],
    ['50 dollars', 'fr', 'AUD', 5000],
    ['50 dollars australiens', 'fr', 'AUD', 5000],
    ['50 livres', 'fr', 'GBP', 5000],
    ['50 roupies', 'fr', 'INR', 5000],
    ['50 francs', 'fr-CH', 'CHF', 5000],
    ['50 shekels', 'fr', 'ILS', 5000],
    ['50 Dollar', 'de', 'AUD', 5000],
    ['50 Dollar', 'de', 'USD', 5000],
    ['50 Pfund', 'de', 'GBP', 5000],
    ['50 đô la', 'vi', 'AUD', 5000],
    ['50 đô la', 'vi', 'USD', 5000],
    ['50 bảng', 'vi', 'GBP', 5000],
    ['50.000 đồng', 'vi', 'VND', 50000],
    ['50.000 đ', 'vi', 'VND', 50000],
    ['50.000đ', 'vi', 'VND', 50000],
    ['50.000 ₫', 'vi', 'VND', 50000],
    ['50.000 VNĐ', 'vi', 'VND', 50000],
    ['50 dolar', 'tr', 'AUD', 5000],
    ['50 Avustralya doları', 'tr', 'AUD', 5000],
    ['50 lira', 'tr', 'TRY', 5000],
    ['50 sterlin', 'tr', 'GBP', 5000],
    // The name of a currency by itself, where its plural is a sign or another word.
    ['50 Türk lirası', 'tr', 'TRY', 5000],
    ['50日本円', 'ja', 'JPY', 50],
    ['50円', 'ja', 'JPY', 50],
    ['1 dolyar ng New Zealand', 'fil', 'NZD', 100],
    ['5 dolyares ng New Zealand', 'fil', 'NZD', 500],
    ['50 人民币', 'zh-Hans', 'CNY', 5000],
    ['50 日元', 'zh-Hans', 'JPY', 50],
    ['50 元', 'zh-Hans', 'JPY', 50],
    ['50 dolares', 'pt', 'USD', 5000],
    ['50 shékels', 'fr', 'ILS', 5000],
    ['50 novos shekels', 'pt', 'ILS', 5000],
    ['50 Mỹ', 'vi', 'USD', 'unreadable'],
    ['50 US', 'de', 'USD', 'unreadable'],
    ['US-Dollar 50', 'de', 'USD', 5000],
    ['50 ng Australya', 'fil', 'AUD', 'unreadable'],
    ['50 İngiliz sterlini', 'tr', 'GBP', 5000],
    ['50 rupi', 'tr', 'INR', 5000],
    ['50 frank', 'tr', 'CHF', 5000],
    ['50 dolyar', 'fil', 'AUD', 5000],
    ['50 piso', 'fil', 'PHP', 5000],
    ['50 pounds', 'fil', 'GBP', 5000],
    ['50 دولار', 'ar', 'AUD', 5000],
    ['50 डॉलर', 'hi', 'AUD', 5000],
    ['50 रुपए', 'hi', 'INR', 5000],
    ['50元', 'zh-Hans', 'AUD', 5000],
    ['50元', 'zh-Hans', 'CNY', 5000],
    ['50 yen', 'en', 'JPY', 50],
    // Faults.
    // Of a currency's name, what is no word.
    ['50 day)', 'en', 'USN', 'unreadable'],
    ['50 US dollars (next day)', 'en', 'USN', 5000],
    ['50 australianos', 'es', 'AUD', 'unreadable'],
    ['50 libras', 'es', 'AUD', 'unreadable'],
    ['50 australiens', 'fr', 'AUD', 'unreadable'],
    ['50 nouveaux', 'fr', 'ILS', 'unreadable'],
    ['50 livres', 'fr', 'EUR', 'unreadable'],
    ['50 Australia', 'vi', 'AUD', 'unreadable'],
    ['50 Việt Nam', 'vi', 'VND', 'unreadable'],
    ['50 đ', 'vi', 'AUD', 'unreadable'],
    ['50 Avustralya', 'tr', 'AUD', 'unreadable'],
    ['50 dolar', 'tr', 'TRY', 'unreadable'],
    ['50 Australya', 'fil', 'AUD', 'unreadable'],
    ['50 أسترالي', 'ar', 'AUD', 'unreadable'],
    ['', 'en', 'AUD', 'empty'],
    ['   ', 'en', 'AUD', 'empty'],
    ['fifty', 'en', 'AUD', 'unreadable'],
    ['€50', 'en', 'AUD', 'unreadable'],
    ['50 USD', 'en', 'AUD', 'unreadable'],
    ['$50 USD', 'en', 'AUD', 'unreadable'],
    ['US$50', 'en', 'AUD', 'unreadable'],
    ['50 US dollars', 'en', 'AUD', 'unreadable'],
    ['50 pounds', 'en', 'AUD', 'unreadable'],
    ['$$$50', 'en', 'AUD', 'unreadable'],
    ['-50', 'en', 'AUD', 'unreadable'],
    ['50%', 'en', 'AUD', 'unreadable'],
    ['1e3', 'en', 'AUD', 'unreadable'],
    ['50-100', 'en', 'AUD', 'unreadable'],
    ['50 100', 'en', 'AUD', 5010000],
    ['5 0', 'en', 'AUD', 'unreadable'],
    ['1,23,4', 'en', 'AUD', 'unreadable'],
    ['1..5', 'en', 'AUD', 'unreadable'],
    ['1.000', 'fr', 'EUR', 'unreadable'],
    ['1.000', 'en', 'AUD', 'decimals'],
    ['1,000', 'de', 'EUR', 'decimals'],
    ['12.505', 'en', 'AUD', 'decimals'],
    ['12.50', 'en', 'JPY', 'decimals'],
    ['0', 'en', 'AUD', 'too-little'],
    ['0.00', 'en', 'AUD', 'too-little'],
    ['9999999999999', 'en', 'AUD', 'too-much'],
  ];
  for (const [typed, locale, currency, answer] of CASES)
    it(`${JSON.stringify(typed)} in ${locale}, ${currency}: ${answer}`, () => {
      expect(read(typed, locale, currency)).to.equal(answer);
    });

  it('stays within bounds', () => {
    const rules = { locale: 'en', currency: 'AUD', decimals: 2, min: 500, max: 100000 };
    expect(readTypedAmount('4.99', rules)).to.deep.equal({ fault: 'too-little' });
    expect(readTypedAmount('5', rules)).to.deep.equal({ minor: 500 });
    expect(readTypedAmount('1000', rules)).to.deep.equal({ minor: 100000 });
    expect(readTypedAmount('1000.01', rules)).to.deep.equal({ fault: 'too-much' });
  });

  const LOCALES =
    'en en-AU en-IN en-ZA de de-AT de-CH fr fr-CH fr-CA es pt pt-PT it nl sv nb da fi pl cs hu tr ru uk el he ar ar-EG ar-DZ fa hi bn mr ne my th ja ko zh vi id sw'.split(
      ' ',
    );

  it('is read as Intl writes it, in every notation, with the sign, the code or neither', () => {
    const styles = [undefined, 'symbol', 'narrowSymbol', 'code'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...LOCALES),
        fc.constantFrom('AUD', 'EUR', 'USD', 'JPY', 'KWD', 'INR', 'TRY', 'CHF', 'SEK', 'AED'),
        fc.constantFrom(...styles),
        fc.boolean(),
        fc.integer({ min: 1, max: 99_999_999_999 }),
        (locale, currency, currencyDisplay, useGrouping, minor) => {
          const decimals = minorDigits(currency);
          const text = new Intl.NumberFormat(locale, {
            ...(currencyDisplay && { style: 'currency' as const, currency, currencyDisplay }),
            minimumFractionDigits: decimals,
            maximumFractionDigits: decimals,
            useGrouping,
          }).format(majorOf(minor, decimals) as unknown as number);
          expect(readTypedAmount(text, { locale, currency, decimals }), `${text} in ${locale}`).to.deep.equal({
            minor,
          });
        },
      ),
      runs(3000),
    );
  });

  it('is never more than its digits say, whatever is typed', () => {
    const piece = fc.constantFrom(..."0123456789.,' -–$€٫٬٣५e٪%AUD");
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.constantFrom('en', 'de', 'fr', 'ar', 'en-IN'),
        (pieces, locale) => {
          const typed = pieces.join('');
          const amount = readTypedAmount(typed, { locale, currency: 'AUD', decimals: 2 });
          if (!('minor' in amount)) return;
          const digits = [...typed.matchAll(/\p{Nd}/gu)].length;
          expect(Number.isSafeInteger(amount.minor)).to.equal(true);
          expect(amount.minor).to.be.greaterThan(0);
          expect(String(amount.minor).length).to.be.at.most(digits + 2);
        },
      ),
      runs(3000),
    );
  });
});

describe('what an address can carry', () => {
  it('is what is offered, service by service', () => {
    const monthlyAction = 'https://pay.example.org/monthly';
    const all: Readonly<Record<GivingServiceName, readonly [GivingSetup, readonly string[]]>> = {
      stripe: [setup('stripe', { monthlyAction }), ['once', 'monthly without amount']],
      donorbox: [setup('donorbox'), ['once', 'monthly']],
      givebutter: [setup('givebutter', { currency: 'USD' }), ['monthly']],
      caf: [setup('caf', { currency: 'GBP' }), ['once', 'monthly']],
      commitchange: [setup('commitchange'), ['once', 'monthly']],
      liberapay: [setup('liberapay'), ['monthly']],
      paypal: [setup('paypal'), []],
      givewp: [setup('givewp'), []],
      civicrm: [setup('civicrm'), []],
      raisely: [setup('raisely'), []],
      'fundraise-up': [setup('fundraise-up'), []],
      link: [setup('link', { action: 'https://pay.example.org/{amount}/{frequency}' }), ['once', 'monthly']],
      form: [setup('form'), ['once', 'monthly']],
      json: [setup('json'), ['once', 'monthly']],
    };
    for (const [name, [given, expected]] of Object.entries(all)) expect(ways(given), name).to.deep.equal(expected);
    expect(Object.keys(all)).to.deep.equal(Object.keys(givingServices));
  });

  it('depends on what the author has', () => {
    expect(ways(setup('stripe')), 'no monthly address').to.deep.equal(['once']);
    expect(ways(setup('givebutter', { currency: 'USD', onceIsDefault: true }))).to.deep.equal(['once', 'monthly']);
    expect(ways(setup('donorbox', { frequencies: ['once'] }))).to.deep.equal(['once']);
    expect(ways(setup('liberapay', { frequencies: ['once'] }))).to.deep.equal([]);
    expect(ways(setup('link'))).to.deep.equal(['once without amount']);
    expect(ways(setup('link', { monthlyAction: 'https://pay.example.org/m?a={minor}' }))).to.deep.equal([
      'once without amount',
      'monthly',
    ]);
  });

  it('names the server that a reader will be at', () => {
    const monthlyAction = 'https://monthly.example.org:8443/x';
    expect(offered(setup('stripe', { monthlyAction })).ways).to.deep.equal({
      once: { amount: true, host: 'pay.example.org' },
      monthly: { amount: false, host: 'monthly.example.org:8443' },
    });
  });

  const UNFIT: readonly (readonly [GivingSetup, RegExp])[] = [
    [setup('strype'), /none that is known: stripe, donorbox, .*, json$/],
    [setup('toString'), /none that is known/],
    [setup('stripe', { action: '' }), /https address/],
    [setup('stripe', { action: 'http://pay.example.org/' }), /https address/],
    [setup('stripe', { action: 'javascript:alert(1)' }), /https address/],
    [setup('stripe', { action: 'https://user:pass@pay.example.org/' }), /https address/],
    [setup('stripe', { monthlyAction: 'http://pay.example.org/m' }), /monthly-action/],
    [setup('stripe', { currency: '' }), /currency/],
    [setup('stripe', { currency: '$' }), /currency "\$" is none that is known/],
    [setup('stripe', { currency: 'AUDX' }), /currency "AUDX" is none that is known/],
    [setup('link', { action: 'https://pay.example.org/{ammount}' }), /action has \{ammount\}, which nothing fills/],
    [
      setup('link', { monthlyAction: 'https://pay.example.org/?a={amount}&b={currncy}' }),
      /monthly-action has \{currncy\}, which nothing fills/,
    ],
    [
      setup('paypal', { action: 'https://pay.example.org/{amount}' }),
      /action has \{amount\}, which service="link" alone/,
    ],
    [
      setup('link', { monthlyAction: 'https://{amount}.example.org/' }),
      /a place can’t name the server in monthly-action/,
    ],
    [setup('caf'), /GBP only, and not AUD/],
    [setup('givebutter', { currency: 'EUR' }), /USD only/],
    [setup('link', { action: 'https://{amount}.example.org/' }), /name the server/],
    [setup('link', { action: '/{amount}/donate' }), /name the server|https address/],
    // A browser drops the third slash.
    [setup('link', { action: 'https:///{amount}.example.org/' }), /name the server/],
    [setup('link', { action: '{currency}://example.org/' }), /https address|name the server/],
  ];
  for (const [given, said] of UNFIT)
    it(`is nothing for ${given.service} at "${given.action}" in "${given.currency}": ${said.source}`, () => {
      expect(problem(given)).to.match(said);
    });

  it('may be on this machine without encryption, for a trial', () => {
    expect(paymentUrl('http://localhost:8123/give')).to.equal('http://localhost:8123/give');
    expect(paymentUrl('/give', 'http://127.0.0.1:8000/')).to.equal('http://127.0.0.1:8000/give');
    expect(paymentUrl('http://localhost.example.org/')).to.equal(undefined);
  });
});

describe('the address of a gift', () => {
  const at = 'https://pay.example.org';

  // What is offered as "500" is handed over as 500, however a service counts the currency.
  const COUNTED: readonly (readonly [service: string, currency: string, listed: string, handed: string])[] = [
    ['stripe', 'AUD', '12.50', '__prefilled_amount=1250'],
    ['stripe', 'JPY', '500', '__prefilled_amount=500'],
    ['stripe', 'ISK', '500', '__prefilled_amount=50000'],
    ['stripe', 'UGX', '500', '__prefilled_amount=50000'],
    ['stripe', 'MGA', '500', '__prefilled_amount=500'],
    ['stripe', 'KWD', '1.5', '__prefilled_amount=1500'],
    ['donorbox', 'MGA', '12.50', 'amount=12.50&default_interval=o'],
    ['donorbox', 'ISK', '500', 'amount=500&default_interval=o'],
  ];
  for (const [service, currency, listed, handed] of COUNTED)
    it(`of ${listed} ${currency} at ${service} has ${handed}`, () => {
      const given = setup(service, { currency });
      const [minor] = listedAmounts({ amounts: listed }, offered(given).decimals).amounts;
      expect(handOff(given, { frequency: 'once', minor })).to.equal(`${at}/give?${handed}`);
    });

  const CASES: readonly (readonly [GivingSetup, Frequency, number | undefined, string | undefined])[] = [
    [
      setup('stripe', { action: 'https://donate.stripe.com/abc' }),
      'once',
      5000,
      'https://donate.stripe.com/abc?__prefilled_amount=5000',
    ],
    [
      setup('stripe', { action: 'https://donate.stripe.com/abc', currency: 'jpy' }),
      'once',
      5000,
      'https://donate.stripe.com/abc?__prefilled_amount=5000',
    ],
    [
      setup('stripe', { action: 'https://donate.stripe.com/abc', currency: 'ISK' }),
      'once',
      500,
      'https://donate.stripe.com/abc?__prefilled_amount=50000',
    ],
    [
      setup('stripe', { action: 'https://donate.stripe.com/abc', currency: 'HUF' }),
      'once',
      100000,
      'https://donate.stripe.com/abc?__prefilled_amount=100000',
    ],
    [
      setup('stripe', { action: 'https://donate.stripe.com/abc', currency: 'MGA' }),
      'once',
      1000,
      'https://donate.stripe.com/abc?__prefilled_amount=1000',
    ],
    [
      setup('stripe', { action: 'https://donate.stripe.com/abc', currency: 'KWD' }),
      'once',
      1500,
      'https://donate.stripe.com/abc?__prefilled_amount=1500',
    ],
    [
      setup('stripe', {
        action: 'https://donate.stripe.com/abc',
        monthlyAction: 'https://buy.stripe.com/def?locale=en',
      }),
      'monthly',
      5000,
      'https://buy.stripe.com/def?locale=en',
    ],
    [
      setup('donorbox', { action: 'https://donorbox.org/example' }),
      'once',
      5000,
      'https://donorbox.org/example?amount=50&default_interval=o',
    ],
    [
      setup('donorbox', { action: 'https://donorbox.org/example?utm_source=a%20b&amount=5#top' }),
      'monthly',
      1250,
      'https://donorbox.org/example?utm_source=a%20b&amount=12.50&default_interval=m#top',
    ],
    [
      setup('givebutter', { action: 'https://givebutter.com/x', currency: 'USD', onceIsDefault: true }),
      'once',
      5000,
      'https://givebutter.com/x?amount=50',
    ],
    [
      setup('givebutter', { action: 'https://givebutter.com/x', currency: 'USD' }),
      'monthly',
      5000,
      'https://givebutter.com/x?amount=50&frequency=monthly',
    ],
    [setup('caf', { currency: 'GBP' }), 'once', 5000, `${at}/give?caf_donationamount=50&caf_paymenttype=single`],
    [setup('caf', { currency: 'GBP' }), 'monthly', 5000, `${at}/give?caf_donationamount=50&caf_paymenttype=regular`],
    [setup('commitchange'), 'once', 5000, `${at}/give?single_amount=50&type=one-time`],
    [setup('commitchange'), 'monthly', 5000, `${at}/give?single_amount=50&type=recurring`],
    [
      setup('liberapay', { action: 'https://liberapay.com/x/donate' }),
      'monthly',
      500,
      'https://liberapay.com/x/donate?amount=5&currency=AUD&period=monthly',
    ],
    [setup('liberapay'), 'once', 500, undefined],
    [setup('paypal'), 'once', 500, undefined],
    [
      setup('link', { action: `${at}/{frequency}/{currency}/{amount}?m={minor}&x={other}` }),
      'once',
      1250,
      `${at}/once/AUD/12.50?m=1250&x={other}`,
    ],
    [
      setup('link', { action: `${at}/o?a={amount}`, monthlyAction: `${at}/m?a={minor}` }),
      'monthly',
      5000,
      `${at}/m?a=5000`,
    ],
    [setup('form'), 'monthly', 5000, `${at}/give`],
  ];
  for (const [given, frequency, minor, address] of CASES)
    it(`${given.service}, ${minor} ${given.currency} ${frequency}: ${address}`, () => {
      expect(handOff(given, { frequency, minor })).to.equal(address);
    });

  it('is the page’s own where a reader was asked nothing', () => {
    expect(handOff(setup('paypal', { action: `${at}/b?hosted_button_id=A%20B` }), undefined)).to.equal(
      `${at}/b?hosted_button_id=A%20B`,
    );
    expect(handOff(setup('toString'), undefined)).to.equal(undefined);
    expect(handOff(setup('link', { action: `${at}/{currency}/{amount}?m={minor}` }), undefined)).to.equal(
      `${at}/AUD/?m=`,
    );
  });

  it('posts to a back end of the publisher’s own', () => {
    expect(postedOf(setup('form'), { frequency: 'once', minor: 1250 })).to.deep.equal([
      ['amount', '12.50'],
      ['currency', 'AUD'],
      ['frequency', 'once'],
    ]);
  });

  it('leads to the server that was named, whatever the amount, and never says another frequency', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...(Object.keys(givingServices) as GivingServiceName[])),
        fc.constantFrom<Frequency>('once', 'monthly'),
        fc.integer({ min: 1, max: 99_999_999 }),
        (service, frequency, minor) => {
          const currency = givingServices[service].currencies?.[0] ?? 'AUD';
          const given = setup(service, { currency });
          const address = handOff(given, { frequency, minor });
          if (!offered(given).ways[frequency] && !givingServices[service][frequency])
            expect(address).to.equal(undefined);
          else expect(new URL(address!).host).to.equal('pay.example.org');
        },
      ),
      runs(300),
    );
  });
});

describe('what is found of a tag of giving', () => {
  const tag = { service: 'donorbox', action: 'https://donorbox.org/x', currency: 'AUD', amounts: '25 50' };
  const CASES: readonly (readonly [attributes: Readonly<Record<string, string>>, found: RegExp | undefined])[] = [
    [tag, undefined],
    [{ ...tag, support: '/data/support.json AU' }, /warning support .*asks for money beside help/],
    [{ state: 'thanks', support: '/data/support.json' }, /warning support /],
    [{ state: 'thanks' }, undefined],
    [{ ...tag, action: 'http://donorbox.org/x' }, /error {2}needs an https address/],
    [{ ...tag, currency: '' }, /error {2}needs the currency/],
    [{ ...tag, amounts: '[25,50]' }, undefined],
    [{ ...tag, amounts: '25 5,50' }, /warning amounts “5,50” is no amount in AUD/],
    [{ ...tag, amounts: '5 25', min: '6' }, /warning amounts 5 is less than min, 6 leave it out, or change min/],
    [{ ...tag, amounts: '25 500', max: '100.00' }, /warning amounts 500 is more than max, 100.00 leave it out, or/],
    [{ ...tag, selected: '30' }, /warning selected selected is none of the amounts: 30 write one of them: 25, 50/],
    [{ ...tag, max: 'y' }, /warning max max is no amount: y write it like 50 or 12.50/],
    [
      { ...tag, 'monthly-action': 'https://donorbox.org/m' },
      /warning monthly-action .*donorbox.* isn’t used leave it out/,
    ],
    [
      { ...tag, service: 'stripe', 'monthly-action': 'https://buy.stripe.com/m' },
      /warning monthly-action frequencies doesn’t have monthly.* write frequencies="once monthly"/,
    ],
    [{ ...tag, frequencies: 'once weekly' }, /warning frequencies “weekly” is neither.* write once, monthly or both/],
    [{ ...tag, service: 'stripe', frequencies: 'once monthly' }, /no address says monthly.*monthly-action/],
    [{ ...tag, service: 'givebutter', currency: 'USD' }, /no address says once.*once-is-default/],
    [{ ...tag, service: 'givebutter', currency: 'USD', 'once-is-default': 'FALSE' }, /no address says once/],
    [{ ...tag, support: 'none' }, undefined],
    [{ ...tag, service: 'paypal' }, /note service an address of paypal carries nothing/],
    [{ ...tag, service: 'link' }, /warning amounts no address carries an amount/],
  ];
  for (const [attributes, found] of CASES)
    it(`${JSON.stringify(attributes)}: ${found?.source}`, () => {
      const lines = givingFindings(attributes).map(
        ({ level, path, message, repair = '' }) => `${level} ${path} ${message} ${repair}`,
      );
      if (found)
        expect(lines)
          .to.have.lengthOf(1)
          .and.to.satisfy(([line]: string[]) => found.test(line!));
      else expect(lines).to.deep.equal([]);
    });
});

describe('the address of a country', () => {
  const fields = (country: string) =>
    addressFields(country).map(
      ({ part, kind, required }) => `${part}${kind ? ` (${kind})` : ''}${required ? '' : '?'}`,
    );

  it('has its own parts in its own order', () => {
    expect(fields('AU')).to.deep.equal([
      'street-address',
      'address-level2 (suburb)',
      'address-level1 (state)',
      'postal-code',
    ]);
    expect(fields('GB')).to.deep.equal(['street-address', 'address-level2 (post_town)', 'postal-code']);
    expect(fields('DE')).to.deep.equal(['street-address', 'postal-code', 'address-level2']);
    expect(fields('IE')).to.include('postal-code (eircode)?');
    expect(fields('HK')).to.deep.equal(['street-address', 'address-level2 (district)?', 'address-level1 (area)']);
  });

  it('is asked in full of a country that isn’t known, and only street and place must be there', () => {
    expect(fields('')).to.deep.equal([
      'street-address',
      'address-level3?',
      'address-level2',
      'address-level1?',
      'postal-code?',
    ]);
  });

  it('begins with the street or ends with a place, in every country, and is a name in every language', () => {
    expect(countries).to.have.length.above(240);
    for (const country of countries) expect(fields(country).join(), country).to.match(/street-address/);
    for (const [country, regions] of Object.entries(REGIONS)) {
      expect(countries).to.include(country);
      expect(fields(country).join(), country).to.match(/address-level1/);
      expect(regions.split('|').every(Boolean), country).to.equal(true);
    }
    const names = countryNames('de').map(({ name }) => name);
    expect(names).to.include('Österreich').and.to.have.lengthOf(countries.length);
    expect(names.indexOf('Österreich')).to.be.below(names.indexOf('Polen'));
  });
});
