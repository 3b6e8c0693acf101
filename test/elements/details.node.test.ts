/** The fields of a pledge: what each country's address asks for, and what the page's own search answers. */
import { Details, type AddressFinder } from '../../src/elements/give/details.js';
import { countries } from '../../src/services/giving/address-forms.js';
import { recordWarnings } from '../helpers/warnings.js';
import { describe, expect, it } from '../helpers/node.js';
import { digest, matchesWritten } from '../helpers/written.js';

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Fields of an element on a page in a language. */
function made(lang = 'en') {
  const heard: string[] = [];
  const host = {
    localName: 'impact-give',
    closest: () => ({ getAttribute: () => lang }),
    getRootNode: () => ({}),
    requestUpdate: () => heard.push('update'),
    updateComplete: Promise.resolve(),
    shadowRoot: {
      querySelector: (selector: string) => ({ focus: () => heard.push(`focus ${selector}`) }),
    },
  };
  return { details: new Details(host as never, () => heard.push('filled')), heard };
}

/** Waits until the states of countries have come, however long that takes. */
async function withRegions(details: Details): Promise<void> {
  for (;;) {
    details.prepare(['address'], 'AU', 'en');
    if (details.fields.some(({ name, choices }) => name === 'address-level1' && choices.length)) return;
    await turn();
  }
}

describe('the fields of a pledge', () => {
  it('are those that its author wants', () => {
    const { details } = made();
    const asked = (...wanted: ('name' | 'email' | 'address')[]) => {
      details.prepare(wanted, 'GB', 'en');
      return details.fields.map(({ name, label, type, required, autocomplete, choices, value }) =>
        [name, label, type, required, autocomplete, choices.length > 0, value].join('|'),
      );
    };
    expect(asked()).to.deep.equal([]);
    const both = ['name|Name|text|true|name|false|', 'email|Email address|email|true|email|false|'];
    expect(asked('email', 'name')).to.deep.equal(both);
    details.set('name', 'Ana');
    details.set('postal-code', 'N1');
    expect(asked('name', 'address')).to.deep.equal([
      'name|Name|text|true|name|false|Ana',
      'country|Country|choice|true|country|true|GB',
      'street-address|Street address|lines|true|street-address|false|',
      'address-level2|Town or city|text|true|address-level2|false|',
      'postal-code|Postcode|text|true|postal-code|false|N1',
    ]);
    details.clear();
    expect(asked('email', 'name')).to.deep.equal(both);
  });

  it('begin with the country of the tag, else of the page, and keep the one that a reader chose', () => {
    const CASES: readonly (readonly [written: string | null | undefined, lang: string, country: string])[] = [
      ['GB', 'en-AU', 'GB'],
      [' gb ', 'en', 'GB'],
      ['', 'en-AU', 'AU'],
      [null, 'en-AU', 'AU'],
      [undefined, 'en', ''],
      ['XX', 'en-AU', ''],
      [undefined, 'en-001', ''],
    ];
    const country = (details: Details) => details.fields.find(({ name }) => name === 'country')?.value;
    for (const [written, lang, first] of CASES) {
      const { details, heard } = made(lang);
      details.prepare(['address'], written, 'en');
      expect(country(details), `${written} ${lang}`).to.equal(first);
      details.set('country', 'DE');
      expect(heard).to.include('update');
      details.prepare(['address'], written, 'en');
      expect(country(details)).to.equal('DE');
      details.clear();
      details.prepare(['address'], written, 'en');
      expect(country(details)).to.equal(first);
    }
    // Another field is no choice of a country.
    const { details } = made();
    details.set('name', 'Ana');
    details.prepare(['address'], 'FR', 'en');
    expect(country(details)).to.equal('FR');
  });

  it('of an address are what was read and found good, in every country', async () => {
    const { details } = made();
    await withRegions(details);
    const alike = new Map<string, string[]>();
    for (const country of countries) {
      details.prepare(['address'], country, 'en');
      const [first, ...fields] = details.fields;
      expect([first!.name, first!.value]).to.deep.equal(['country', country]);
      const form = fields
        .map(({ name, label, type, required, choices }) =>
          [name, `“${label}”`, type, required ? '' : 'optional', choices.length ? 'of a list' : '']
            .filter(Boolean)
            .join(' '),
        )
        .join(', ');
      alike.set(form, [...(alike.get(form) ?? []), country]);
    }
    const lists = (locale: string) =>
      countries.flatMap((country) => {
        details.prepare(['address'], country, locale);
        const choices = details.fields.find(({ name }) => name === 'address-level1')?.choices ?? [];
        const said = choices.map(({ value, text }) => (text === value ? value : `${value}=${text}`));
        return choices.length ? `${country}, ${locale}: ${said.slice(0, 3).join(' | ')} … ${digest(said.join())}` : [];
      });
    matchesWritten(new URL('./written/addresses.txt', import.meta.url), [
      ...[...alike].map(([form, these]) => `${these.join(' ')}: ${form}`),
      '',
      ...lists('en'),
      '',
      ...lists('ar-EG'),
    ]);
  });

  it('name countries in the language of the page', () => {
    const { details } = made();
    const choices = (locale: string) => {
      details.prepare(['address'], 'DE', locale);
      return details.fields.find(({ name }) => name === 'country')!.choices;
    };
    expect(choices('en').find(({ value }) => value === 'DE')).to.deep.equal({ value: 'DE', text: 'Germany' });
    expect(choices('de').find(({ value }) => value === 'DE')).to.deep.equal({ value: 'DE', text: 'Deutschland' });
    expect(choices('en').map(({ value }) => value)).to.have.members(countries);
  });
});

describe('an address that the page’s own search finds', () => {
  const found = { label: '1 Wattle St', street: '1 Wattle Street', place: 'Melbourne', postcode: '3000' };

  it('is asked for by what was typed and the country', async () => {
    const { details, heard } = made();
    const asked: string[] = [];
    const finder: AddressFinder = async (typed, country) => {
      asked.push(`${typed}|${country}`);
      return Promise.resolve([found, null as never, 'x' as never]);
    };
    await details.find(finder);
    details.lookFor('  ');
    await details.find(finder);
    expect([asked, details.search.state]).to.deep.equal([[], 'idle']);
    details.prepare(['address'], 'AU', 'en');
    details.lookFor(' 1 Wattle ');
    expect(details.search).to.deep.equal({ typed: ' 1 Wattle ', state: 'idle', found: [] });
    heard.length = 0;
    const done = details.find(finder);
    expect(details.search).to.deep.equal({ typed: ' 1 Wattle ', state: 'searching', found: [] });
    expect(heard).to.deep.equal(['update']);
    await done;
    expect(details.search).to.deep.equal({ typed: '1 Wattle', state: 'found', found: [found] });
    expect([asked, heard]).to.deep.equal([['1 Wattle|AU'], ['update', 'update']]);
    details.clear();
    expect(details.search).to.deep.equal({ typed: '', state: 'idle', found: [] });
  });

  it('is not shown for an older question', async () => {
    const { details, heard } = made();
    details.lookFor('old');
    let answer = (_: readonly (typeof found)[]): void => {};
    const done = details.find(() => new Promise((resolve) => (answer = resolve)));
    details.lookFor('new');
    heard.length = 0;
    answer([found]);
    await done;
    expect([details.search, heard]).to.deep.equal([{ typed: 'new', state: 'idle', found: [] }, []]);
  });

  it('may be none, or a failure that its owner hears of', async () => {
    const warnings = recordWarnings();
    const CASES: readonly (readonly [answer: () => unknown, state: string])[] = [
      [() => [], 'none'],
      [() => [null], 'none'],
      [() => ({ error: 'quota' }), 'failed'],
      [() => Promise.reject(new RangeError('no more')), 'failed'],
      [() => JSON.parse('{'), 'failed'],
    ];
    for (const [answer, state] of CASES) {
      const { details } = made();
      details.lookFor('x');
      await details.find((async () => Promise.resolve(answer())) as AddressFinder);
      expect(details.search).to.deep.equal({ typed: 'x', state, found: [] });
    }
    const lines = warnings.stop();
    expect(lines.slice(0, 2)).to.deep.equal([
      '<impact-give> finder: it gave no list',
      '<impact-give> finder: it threw RangeError',
    ]);
    expect(lines).to.have.length(3);
  });

  it('fills the fields, and the reader goes on in them', async () => {
    const { details, heard } = made();
    details.prepare(['address'], 'AU', 'en');
    details.set('address-level3', 'old');
    details.lookFor('x');
    heard.length = 0;
    details.take({ ...found, country: 'nz' });
    expect(details.search.state).to.equal('idle');
    details.prepare(['address'], 'AU', 'en');
    const values = () => Object.fromEntries(details.fields.map(({ name, value }) => [name, value]));
    expect(values()).to.deep.equal({
      country: 'NZ',
      'street-address': '1 Wattle Street',
      'address-level3': '',
      'address-level2': 'Melbourne',
      'postal-code': '3000',
    });
    await turn();
    expect(heard.slice(-2)).to.deep.equal(['filled', 'focus [name=street-address]']);
    details.take({ label: 'x', street: 'y', district: 'd', region: 'Victoria' });
    details.set('country', 'BR');
    details.prepare(['address'], undefined, 'en');
    expect(values()).to.deep.equal({
      country: 'BR',
      'street-address': 'y',
      'address-level3': 'd',
      'address-level2': '',
      'address-level1': 'Victoria',
      'postal-code': '',
    });
  });
});
