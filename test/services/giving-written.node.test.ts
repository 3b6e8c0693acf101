/** What giving offers, hands over and says of a tag, whole, against the files in `written`. */
import { addressFields, countries } from '../../src/services/giving/address-forms.js';
import { REGIONS } from '../../src/services/giving/address-regions.js';
import { givingFindings } from '../../src/services/giving/giving-findings.js';
import { givingServices } from '../../src/services/giving/giving-services.js';
import { handOff, offerOf, postedOf, setupOf, type WrittenGiving } from '../../src/services/giving/hand-off.js';
import { listedAmounts } from '../../src/services/giving/listed-amounts.js';
import { majorOf, minorDigits, minorOf } from '../../src/services/giving/minor-units.js';
import { readTypedAmount } from '../../src/services/giving/typed-amount.js';
import { describe, expect, it } from '../helpers/node.js';
import { digest, matchesWritten } from '../helpers/written.js';

const written = (name: string, lines: readonly string[]): void =>
  matchesWritten(new URL(`./written/${name}.txt`, import.meta.url), lines);
const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

describe('giving', () => {
  const at = 'https://pay.example.org';
  const LINK = `${at}/{frequency}/{currency}?a={amount}&m={minor}`;
  const CURRENCIES = ['AUD', 'USD', 'GBP', 'JPY', 'KWD', 'ISK', 'UGX', 'MGA', 'CLF', ' aud '];
  const more: readonly WrittenGiving[] = [
    {},
    { frequencies: ' Monthly,ONCE weekly ', monthlyAction: `${at}/m?x=1` },
    { frequencies: 'monthly', monthlyAction: '/m' },
    { frequencies: 'once monthly', onceIsDefault: true },
  ];
  it('offers what an address can say, and hands it over', () => {
    const lines: string[] = [];
    for (const service of Object.keys(givingServices)) {
      lines.push(`=== ${service}`);
      for (const action of service === 'link' ? [LINK, `${at}/g?amount=1&b=2#c`] : [`${at}/g?amount=1&b=2#c`])
        for (const currency of CURRENCIES)
          for (const rest of currency === 'AUD' || service === 'givebutter' ? more : more.slice(0, 2)) {
            const setup = setupOf({ service: ` ${service.toUpperCase()} `, action, currency, ...rest });
            lines.push(json({ action, currency, ...rest }), `  ${json(offerOf(setup, `${at}/base/`))}`);
            for (const frequency of ['once', 'monthly'] as const)
              for (const minor of [undefined, 1205])
                lines.push(
                  `  ${frequency} ${minor ?? 'without amount'}: ${handOff(setup, { frequency, minor }, `${at}/base/`)}`,
                );
            if (givingServices[service as 'form'].post)
              lines.push(`  posted ${json(postedOf(setup, { frequency: 'monthly', minor: 1205 }))}`);
            lines.push(`  asked nothing: ${handOff(setup, undefined, `${at}/base/`)}`);
          }
    }
    written('giving', lines);
  });

  it('offers nothing that isn’t plain, and says why', () => {
    const GIVEN: readonly WrittenGiving[] = [
      {},
      { action: `${at}/` },
      { service: '', action: `${at}/`, currency: 'AUD' },
      { service: 'nobody', action: `${at}/`, currency: 'AUD' },
      { action: 'http://pay.example.org/', currency: 'AUD' },
      { action: 'http://localhost/', currency: 'AUD' },
      { action: 'http://127.0.0.1:8000/', currency: 'AUD' },
      { action: 'http://[::1]/', currency: 'AUD' },
      { action: 'http://localhost.example/', currency: 'AUD' },
      { action: 'http://my-localhost/', currency: 'AUD' },
      { action: `${at}/`, monthlyAction: 'http://pay.example.org/', currency: 'AUD' },
      { action: 'https://{currency}.example.org/', currency: 'AUD' },
      { action: 'https://pay.{currency}/', currency: 'AUD' },
      { action: `${at}/`, monthlyAction: ' https://{amount}.example.org/', currency: 'AUD' },
      { action: `${at}/{amount}?{other}`, currency: 'AUD' },
      { action: `${at}/{amount}?m={Minor}`, currency: 'AUD' },
      { action: `${at}/{amount}?c={curency}`, currency: 'AUD' },
      { action: `${at}/{Amount}`, currency: 'AUD' },
      { action: `${at}/`, monthlyAction: `${at}/{ammount}`, currency: 'AUD' },
      { service: 'donorbox', action: `${at}/{amount}`, currency: 'AUD' },
      { service: 'stripe', action: `${at}/`, monthlyAction: `${at}/?a={minor}`, currency: 'AUD' },
      { action: `${at}/{amount}`, currency: 'AU' },
      { action: `${at}/{amount}`, currency: 'XQX' },
      { action: `${at}/{amount}`, currency: 'AUDX' },
      { service: 'caf', action: `${at}/`, currency: 'AUD' },
      { service: 'givebutter', action: `${at}/`, currency: 'GBP' },
      { service: 'paypal', action: `${at}/`, currency: '' },
      { service: 'stripe', action: 'https://{currency}.example.org/', currency: 'AUD' },
    ];
    written(
      'giving-refused',
      GIVEN.flatMap((given) => [json(given), `  ${json(offerOf(setupOf(given)))}`]),
    );
  });

  it('escapes what a form would send in an address', () => {
    const setup = setupOf({ service: 'liberapay', action: `${at}/`, currency: 'a&b=c #', frequencies: 'monthly' });
    expect(handOff(setup, { frequency: 'monthly', minor: 500 })).to.equal(
      `${at}/?amount=5&currency=A%26B%3DC%20%23&period=monthly`,
    );
  });

  it('takes the decimal digits of every script that people type', () => {
    const scripts = '٠۰߀०০੦૦୦௦౦೦൦๐໐༠၀០᠐０';
    for (const zero of scripts) {
      const digit = (value: number) => String.fromCodePoint(zero.codePointAt(0)! + value);
      const typed = [9, 0, 5].map(digit).join('');
      const rules = { locale: 'en', currency: 'AUD', decimals: 2 };
      expect(readTypedAmount(typed, rules), typed).to.deep.equal({ minor: 90500 });
      expect(readTypedAmount(`5${String.fromCodePoint(zero.codePointAt(0)! + 10)}`, rules), typed).not.to.have.property(
        'minor',
      );
    }
  });

  it('reads the amounts that an author lists', () => {
    const GIVEN = [
      { amounts: '25 50 100', min: '30', max: '60', selected: '50' },
      { amounts: '25 50 100', min: '25', max: '100', selected: '30' },
      { amounts: '25 50 100', min: '60', max: '30' },
      { amounts: '25 50', min: '50', max: '50' },
      { amounts: '0 0.00 0.01 1', min: 'none', max: '1e3', selected: 'x' },
      { amounts: '50 50.00 12.505 x' },
      { amounts: '1 2', min: ' 1 ', max: 2, selected: 2 },
      { amounts: ['1', 2], selected: '1.00' },
    ];
    written('listed', [
      ...GIVEN.flatMap((given) =>
        [0, 2].map((decimals) => `${json(given)} ${decimals}\n  ${json(listedAmounts(given, decimals))}`),
      ),
      ...['AUD', ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ')]
        .concat('BHD IQD JOD KWD LYD OMR TND CLF UYW'.split(' '))
        .map((code) => `${code} ${minorDigits(code)} ${majorOf(12050, minorDigits(code))} ${minorOf('12.05', 3)}`),
      ...[1, 10, 100, 1000, 1010].map((minor) => `${minor}: ${[0, 1, 2, 3, 4].map((of) => majorOf(minor, of)).join()}`),
      ...['999999999999', '1999999999999', '1.5', '1.50', '1.500', 'a1', '1a'].map(
        (text) => `${text}: ${minorOf(text, 2)}`,
      ),
    ]);
  });

  it('tells an author what of a tag can’t be', () => {
    const tag = { service: 'donorbox', action: 'https://donorbox.org/x', currency: 'AUD', amounts: '25 50' };
    const GIVEN: readonly Readonly<Record<string, string | undefined>>[] = [
      tag,
      { ...tag, state: ' THANKS ', support: '/data/support.json AU' },
      { ...tag, state: 'form', support: '/data/support.json' },
      { ...tag, support: 'none' },
      { ...tag, action: 'x', support: '/data/support.json' },
      { ...tag, frequencies: 'once weekly yearly', amounts: 'x 5', min: '6', max: 'y', selected: '9' },
      { ...tag, amounts: '5 25 50 500', min: '6', max: '100', selected: '9' },
      { ...tag, amounts: '5', min: '6', max: '2' },
      { ...tag, currency: 'JPY', amounts: '12.50 5000', selected: '12' },
      { ...tag, 'monthly-action': `${at}/m` },
      { ...tag, service: 'paypal', 'monthly-action': `${at}/m` },
      { ...tag, service: 'stripe', 'monthly-action': `${at}/m` },
      { ...tag, service: 'stripe', frequencies: 'once monthly' },
      { ...tag, service: 'link' },
      { ...tag, service: 'link', amounts: '' },
      { ...tag, service: 'paypal' },
      { ...tag, service: 'liberapay' },
      { ...tag, service: 'givebutter', currency: 'USD', frequencies: 'once monthly' },
      { ...tag, service: 'givebutter', currency: 'USD', 'once-is-default': '' },
      { ...tag, service: 'givebutter', currency: 'USD', 'once-is-default': 'false' },
      { ...tag, service: 'link', 'monthly-action': `${at}/{amount}`, frequencies: 'once monthly' },
    ];
    written(
      'giving-findings',
      GIVEN.flatMap((given) => [json(given), ...givingFindings(given).map((finding) => `  ${json(finding)}`)]),
    );
  });

  it('asks for an address as each country writes it', () =>
    written(
      'addresses',
      ['', ...countries].map((country) => {
        const fields = addressFields(country).map(
          ({ part, kind, required }) => part + (kind ? `=${kind}` : '') + (required ? '!' : ''),
        );
        const regions = REGIONS[country]?.split('|') ?? [];
        // A name that is spelt otherwise shows in what stands for all of them.
        const all = regions.length
          ? `; ${regions.length} ${regions[0]} … ${regions.at(-1)} ${digest(regions.join())}`
          : '';
        return `${country}: ${fields.join(' ')}${all}`;
      }),
    ));
});
