import { hasNumber, longNumbers, withoutNumbers } from '../../src/documents/number-within.js';
import { describe, expect, it } from '../helpers/node.js';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { documentFindings } from '../../src/documents/check/check-document.js';
import { countryOfLanguage, countryOfZone, chooseCountry } from '../../src/documents/support-country.js';
import {
  isPastReview,
  openSupport,
  readSupportDocument,
  reviewDay,
  type SupportDocument,
} from '../../src/documents/support-document.js';
import { TIME_ZONES } from '../../src/documents/time-zones.js';
import { listSupport, strangeAudiences, type SupportWish } from '../../src/documents/support-list.js';

const example = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}.json`, import.meta.url), 'utf8'));

const place = (id: string, rest: object = {}) => ({
  id,
  name: id,
  kind: 'support',
  answer: 'Somebody answers.',
  url: 'https://example.org/',
  checked: '2026-11-20',
  method: 'called',
  ...rest,
});
const read = (...places: object[]): SupportDocument => readSupportDocument({ version: 1, language: 'en', places });
const wish: SupportWish = { country: 'AU', language: 'en', zone: '', today: '2026-11-28', canChoose: true };
const shown = (document: SupportDocument, rest: Partial<SupportWish> = {}) =>
  listSupport(document, { ...wish, ...rest }).lists.flatMap(({ kinds }) =>
    kinds.flatMap(({ kind, places }) => places.map((one) => `${kind}:${one.place.id}`)),
  );
const problemOf = (json: unknown): string => {
  try {
    readSupportDocument(json);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

/** The attribute, the nearest lang and the zone, and whose places are shown by a list for AU, NZ, GB, US, DE and CA. */
const WHERE: readonly (readonly [string, string, string, string | undefined])[] = [
  // The author's word comes first.
  ['AU', 'en-NZ', 'Europe/London', 'AU'],
  ['au', 'de', 'Europe/Berlin', 'AU'],
  [' nz ', 'en', '', 'NZ'],
  ['UK', 'en', '', 'GB'],
  ['NO', 'en-AU', 'Australia/Perth', 'NO'],
  ['Australia', 'en', 'Australia/Perth', 'AU'],
  ['auto', 'en-NZ', '', 'NZ'],
  // Then the region of the language.
  ['', 'en-AU', 'Europe/London', 'AU'],
  ['', 'en_AU', '', 'AU'],
  ['', 'EN-au', '', 'AU'],
  ['', 'en-UK', '', 'GB'],
  ['', 'en-Latn-NZ', '', 'NZ'],
  ['', 'en-GB-oxendict', '', 'GB'],
  ['', 'zh-Hant-CA', '', 'CA'],
  ['', 'de-DE-1996', '', 'DE'],
  ['', 'mi-NZ', 'UTC', 'NZ'],
  ['', 'en-US', 'Australia/Sydney', 'US'],
  // A language alone says nothing of a country, and neither does a region of the world.
  ['', 'de', '', undefined],
  ['', 'en', 'UTC', undefined],
  ['', 'es-419', '', undefined],
  ['', 'en-001', 'Etc/GMT+10', undefined],
  ['', '', '', undefined],
  ['', 'not a language', '', undefined],
  // Then the zone, by the names of today and of before.
  ['', 'en', 'Australia/Sydney', 'AU'],
  ['', 'en', 'Australia/ACT', 'AU'],
  ['', 'en', 'Australia/Lord_Howe', 'AU'],
  ['', 'en', 'Pacific/Auckland', 'NZ'],
  ['', 'en', 'Pacific/Chatham', 'NZ'],
  ['', 'en', 'Europe/London', 'GB'],
  ['', 'en', 'America/New_York', 'US'],
  ['', 'en', 'America/Indiana/Knox', 'US'],
  ['', 'en', 'America/Indianapolis', 'US'],
  ['', 'en', 'Pacific/Honolulu', 'US'],
  ['', 'fr', 'America/Toronto', 'CA'],
  ['', 'de', 'Europe/Berlin', 'DE'],
  ['', 'ar', 'Europe/Busingen', 'DE'],
  // A guess that the list has nothing for gives way, and is told where there is no other.
  ['', 'fr-FR', 'Australia/Darwin', 'AU'],
  ['', 'en-IE', 'Europe/London', 'GB'],
  ['', 'en', 'Asia/Calcutta', 'IN'],
  ['', 'en', 'Asia/Kolkata', 'IN'],
  ['', 'en', 'Europe/Kiev', 'UA'],
  ['', 'tr-TR', '', 'TR'],
  ['', 'en-IE', 'Europe/Oslo', 'NO'],
  // What a browser calls some zones by the name of before, whose clocks agree with another country's.
  ['', 'en', 'Pacific/Truk', 'FM'],
  ['', 'en', 'Pacific/Chuuk', 'FM'],
  ['', 'en', 'Pacific/Yap', 'FM'],
  ['', 'en', 'Pacific/Ponape', 'FM'],
  ['', 'en', 'Pacific/Pohnpei', 'FM'],
  ['', 'fr', 'America/Coral_Harbour', 'CA'],
  ['', 'fr', 'America/Atikokan', 'CA'],
  ['', 'ti', 'Africa/Asmera', 'ER'],
  ['', 'fr', 'Africa/Timbuktu', 'ML'],
  ['', 'en', 'America/Virgin', 'VI'],
  ['', 'nb', 'Atlantic/Jan_Mayen', 'SJ'],
  ['', 'en', 'US/Eastern', 'US'],
  ['', 'en', 'US/Samoa', 'AS'],
  ['', 'en', 'Canada/Pacific', 'CA'],
  ['', 'pt', 'Brazil/DeNoronha', 'BR'],
  ['', 'es', 'Mexico/BajaNorte', 'MX'],
  ['', 'es', 'Chile/EasterIsland', 'CL'],
  // Countries with several zones, and islands far from the rest of theirs.
  ['', 'ru', 'Asia/Kamchatka', 'RU'],
  ['', 'ru', 'Europe/Kaliningrad', 'RU'],
  ['', 'es', 'Atlantic/Canary', 'ES'],
  ['', 'es', 'Africa/Ceuta', 'ES'],
  ['', 'pt', 'Atlantic/Azores', 'PT'],
  ['', 'pt', 'America/Rio_Branco', 'BR'],
  ['', 'id', 'Asia/Jayapura', 'ID'],
  ['', 'kk', 'Asia/Qostanay', 'KZ'],
  ['', 'zh', 'Asia/Urumqi', 'CN'],
  ['', 'es', 'America/Argentina/Ushuaia', 'AR'],
  ['', 'es', 'Pacific/Galapagos', 'EC'],
  ['', 'en', 'Pacific/Kiritimati', 'KI'],
  ['', 'en', 'Pacific/Fiji', 'FJ'],
  ['', 'en', 'Pacific/Guam', 'GU'],
  ['', 'en', 'Pacific/Port_Moresby', 'PG'],
  ['', 'en', 'Pacific/Bougainville', 'PG'],
  ['', 'fr', 'Pacific/Noumea', 'NC'],
  ['', 'en', 'Pacific/Norfolk', 'NF'],
  ['', 'en', 'Indian/Christmas', 'CX'],
  // Kosovo has a code that its users assigned, and no zone of its own; the clocks of Serbia tell nothing of it.
  ['', 'sq-XK', 'Europe/Belgrade', 'RS'],
  ['XK', 'sq', 'Europe/Belgrade', 'XK'],
  ['', 'sq', 'Europe/Tirane', 'AL'],
  // Languages of many countries say none of them.
  ['', 'zh', 'Australia/Melbourne', 'AU'],
  ['', 'zh-Hans', 'Pacific/Auckland', 'NZ'],
  ['', 'es', 'America/Los_Angeles', 'US'],
  ['', 'ar', 'Europe/London', 'GB'],
  ['', 'ar-001', 'Africa/Cairo', 'EG'],
  ['', 'zh', 'Etc/UTC', undefined],
  // Nothing that a zone may be called finds what it shouldn't.
  ['', 'en', 'constructor/AU', undefined],
  ['', 'en', 'Australia/', undefined],
  ['', 'en', 'EST', undefined],
];

describe('the country whose places are shown', () => {
  const covered = ['AU', 'NZ', 'GB', 'US', 'DE', 'CA'];
  for (const [country, language, zone, expected] of WHERE)
    it(`country="${country}" lang="${language}" in ${zone || 'no zone'} is ${expected ?? 'unknown'}`, () =>
      expect(chooseCountry({ country, language, zone }, covered)).to.equal(expected));

  it('is what the reader chose, before all else', () => {
    const there = { country: 'AU', language: 'en-NZ', zone: 'Europe/London' };
    expect(chooseCountry({ ...there, chosen: 'DE' }, covered)).to.equal('DE');
    expect(chooseCountry({ ...there, chosen: '' }, covered)).to.equal(undefined);
  });

  it('never throws, whatever a tag or a zone is', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (tag, zone) => {
        for (const found of [countryOfLanguage(tag), countryOfZone(zone)]) expect(found ?? 'AU').to.match(/^[A-Z]{2}$/);
      }),
    ));

  it('is the same by whichever name an engine knows a zone', () => {
    for (const [area, entries] of Object.entries(TIME_ZONES))
      for (const zone of entries.split(',').flatMap((entry) => entry.split(' ').slice(1))) {
        const written = `${area}/${zone}`;
        let named = '';
        try {
          named = new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone;
        } catch {
          // An engine with an older database.
          continue;
        }
        expect(countryOfZone(named), `${written}, here ${named}`).to.equal(countryOfZone(written));
      }
  });

  it('knows every zone of a device that lies in a country', () => {
    const nowhere = Intl.supportedValuesOf('timeZone').filter(
      (zone) => !countryOfZone(zone) && !/^(Etc|Antarctica)\/|^[^/]+$/.test(zone),
    );
    expect(nowhere).to.deep.equal([]);
  });
});

describe('a support document', () => {
  for (const [name, json, expected] of [
    ['no address', { places: [place('a', { url: undefined })] }, /^places\[0\]: has no number and no address/],
    ['a number alone', { places: [place('a', { phone: '000', url: undefined })] }, /^places\[0\]\.url: is needed/],
    ['an id twice', { places: [place('a'), place('a')] }, /^places\[1\]\.id: "a" is used twice/],
    ['an unknown companion', { places: [place('a', { with: ['b'] })] }, /^places\[0\]\.with\[0\]: no place "b"/],
    ['an unknown source', { places: [place('a', { source: 'constructor' })] }, /no source "constructor"/],
    [
      'an unknown audience',
      { places: [place('a', { for: ['kids'] })] },
      /^places\[0\]\.for\[0\]: expected one of child/,
    ],
    ['a country in words', { places: [place('a', { countries: ['Australia'] })] }, /a country of two letters/],
    ['a day that no calendar has', { places: [place('a', { checked: '2026-02-30' })] }, /expected a day or a month/],
    ['a year alone', { places: [place('a', { checked: '2026' })] }, /expected a day or a month/],
    ['a number in words', { places: [place('a', { phone: 'call us' })] }, /expected a phone number/],
    ['a script for a site', { places: [place('a', { url: 'javascript:alert(1)' })] }, /an https or http address/],
    ['no answer', { places: [place('a', { answer: undefined })] }, /^places\[0\]\.answer: expected text/],
  ] as const)
    it(`is refused for ${name}`, () => expect(problemOf({ version: 1, language: 'en', ...json })).to.match(expected));

  it('may leave a number without a site where it has a directory', () => {
    const directory = { name: 'Directory', url: 'https://directory.example.org/' };
    const places = [place('a', { phone: '000', url: undefined })];
    expect(problemOf({ version: 1, language: 'en', directory, places })).to.equal('');
  });
});

describe('a support document on a page', () => {
  const open = (...places: unknown[]) => openSupport({ version: 1, language: 'en', places });
  const ids = (...places: unknown[]) => open(...places).places.map(({ id }) => id);

  it('goes without the places that are wrong, and says what they have wrong', () => {
    const good = place('good');
    for (const bad of [
      place('bad', { phone: 'call us' }),
      place('bad', { answer: undefined }),
      place('bad', { checked: '20/11/2026' }),
      place('bad', { url: 'javascript:alert(1)' }),
      place('bad', { source: 'none' }),
      place('good', { name: 'The same id once more' }),
      null,
      'text',
      [],
    ]) {
      expect(ids(good, bad), JSON.stringify(bad)).to.deep.equal(['good']);
      expect(open(good, bad).problem?.path).to.match(/^places\[1\]/);
    }
    expect(open(good).problem).to.equal(undefined);
  });

  it('goes without those that must stand beside one of them', () => {
    const bad = { phone: 'call us' };
    expect(ids(place('a', bad), place('b', { with: ['a'] }), place('c'))).to.deep.equal(['c']);
    expect(ids(place('a', { ...bad, with: ['b'] }), place('b', { with: ['d'] }), place('c'), place('d'))).to.deep.equal(
      ['c'],
    );
  });

  it('is refused for what is wrong with the whole, and where no place is left', () => {
    for (const json of [
      { places: [place('a')] },
      { version: 1, language: 'en', places: {} },
      { version: 1, language: 'en', review: 'six months', places: [place('a')] },
      { version: 1, language: 'en', places: [place('a', { phone: 'x' })] },
      [],
      null,
    ])
      expect(() => openSupport(json), JSON.stringify(json)).to.throw();
  });

  it('is opened in no time, however many must stand together', () => {
    const chain = Array.from({ length: 5000 }, (_, at) => place(`p${at}`, { with: [`p${at + 1}`] }));
    expect(ids(place('alone'), ...chain)).to.deep.equal(['alone']);
  });
});

describe('a phone number', () => {
  const refused = (phone: string) => problemOf({ version: 1, language: 'en', places: [place('a', { phone })] });
  for (const phone of [
    '000',
    '0800-12-34',
    '8888-12-34',
    '1234-56-78',
    '13.11',
    '13 11 14',
    '1800 55 1800',
    '1800\u00a055\u00a01800',
    '0800\u20111111',
    '(02) 5550 0000',
    '+61 (2) 5550 0000',
    '+44 (0)20 7946 0000',
    '(0049) 30 5550000',
    '1-800-555-0100',
    '030/5550000',
    '1300 975 707 ext. 5',
    '1300 975 707 x12',
    '1300 975 707 #3',
  ])
    it(`may be written as ${phone}`, () => expect(refused(phone)).to.equal(''));
  for (const phone of [
    '',
    '+',
    'ext. 5',
    '1800 RESPECT',
    'tel:000',
    '000 or 112',
    '1800 ext.',
    '000;000',
    '٠٠٠',
    '000x1x2',
  ])
    it(`isn’t ${JSON.stringify(phone)}`, () => expect(refused(phone)).to.match(/phone/));
});

describe('a review date', () => {
  for (const [checked, review, expected] of [
    ['2026-11-20', 'P6M', '2027-05-20'],
    ['2026-08-31', 'P6M', '2027-02-28'],
    ['2027-08-31', 'P6M', '2028-02-29'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-12-31', 'P1D', '2027-01-01'],
    ['2026-11-20', 'P2W', '2026-12-04'],
    ['2026-11', 'P3M', '2027-02-01'],
  ] as const)
    it(`of ${checked} and ${review} is ${expected}`, () => expect(reviewDay(checked, review)).to.equal(expected));

  it('holds until the day before', () => {
    const check = { checked: '2026-11-20' };
    expect(isPastReview(check, { review: 'P6M' }, '2027-05-19')).to.equal(false);
    expect(isPastReview(check, { review: 'P6M' }, '2027-05-20')).to.equal(true);
    expect(isPastReview({ ...check, review: 'P2Y' }, { review: 'P6M' }, '2027-05-20')).to.equal(false);
  });

  it('holds of no day that is still to come, but for tomorrow, which it is elsewhere', () => {
    const past = (checked: string, today: string) => isPastReview({ checked }, { review: 'P6M' }, today);
    expect(past('2026-11-29', '2026-11-28')).to.equal(false);
    expect(past('2026-11-30', '2026-11-28')).to.equal(true);
    expect(past('2062-11-20', '2026-11-28')).to.equal(true);
    expect(past('2026-12', '2026-11-28')).to.equal(true);
    expect(past('2026-12', '2026-11-30')).to.equal(false);
    const [list] = listSupport(read(place('a', { phone: '1800 975 707', checked: '2062-01' })), wish).lists;
    expect(list!.kinds[0]!.places[0]).to.include({ isPast: true, isUndated: true });
  });

  it('is for audiences that there are', () =>
    expect(strangeAudiences('anyone, kid survivor;  Child')).to.deep.equal(['kid']));

  it('lists countries, or none at all', () => {
    expect(problemOf({ version: 1, language: 'en', places: [place('a', { countries: [] })] })).to.equal(
      'places[0].countries: names none: it is shown nowhere',
    );
  });

  it('covers no number in a text, so check asks for none there', () => {
    const places = [
      place('a', {
        name: 'Line 1800 975 707',
        answer: { en: 'In 2020, 30 people answered.', de: 'Tel. 1800-975-708' },
      }),
    ];
    const { findings } = documentFindings({ version: 1, language: 'en', places }, { now: '2026-12-01' });
    expect(findings.map(({ path, message }) => `${path} ${message}`)).to.deep.equal([
      'places[0].name says 1800 975 707, which no check covers',
      'places[0].answer says 1800-975-708, which no check covers',
    ]);
  });

  for (const [text, without, long] of [
    ['1800RESPECT', '1800RESPECT', []],
    ['Call 1800 975 707 today', 'Call  today', ['1800 975 707']],
    ['Tel. (02) 5550-0000.', 'Tel. .', ['(02) 5550-0000']],
    ['+44 (0)20 7946 0000', '', ['+44 (0)20 7946 0000']],
    ['Ring 1-800-662-HELP', 'Ring', ['1-800-662-HELP']],
    ['Call 000 or 112, text 988', 'Call  or , text', []],
    ['Appelez le 3114 ou le 3919', 'Appelez le  ou le', []],
    ['Text 50808', 'Text', []],
    ['请拨打12355，或110报警', '请拨打，或报警', []],
    ['拨打400-161-9995热线', '拨打热线', ['400-161-9995']],
    ['In 2020, 30 people of 1,500 answered.', 'In 2020, 30 people of 1,500 answered.', []],
    ['1 in 4, 24/7, since 1998', '1 in 4, 24/7, since 1998', []],
    ['Room 101 has 500 chairs', 'Room  has  chairs', []],
  ] as const)
    it(`leaves of “${text}” what nobody might call, and warns of ${long.length} in it`, () => {
      expect(withoutNumbers(text).trim()).to.equal(without);
      expect(hasNumber(text)).to.equal(without !== text);
      expect(longNumbers(text)).to.deep.equal(long);
    });

  it('is an error of the document once it is past, and so is a check in days to come', () => {
    const places = [place('a'), place('b', { checked: '2027-01-01' }), place('c', { review: 'P10Y' }), { id: 'd' }];
    const found = (now: string) =>
      documentFindings({ version: 1, language: 'en', places }, { now })
        .findings.filter(({ path }) => path.endsWith('.checked') && !path.startsWith('places[3]'))
        .map(({ path, message }) => `${path} ${message}`);
    expect(found('2026-12-01')).to.deep.equal(['places[1].checked 2027-01-01 is in the future']);
    expect(found('2027-06-01')).to.deep.equal([
      'places[0].checked "a" was to be checked again by 2027-05-20: its number is no longer shown',
    ]);
  });
});

describe('the order of places', () => {
  const document = read(
    place('regulator', { kind: 'regulator' }),
    place('report', { kind: 'report' }),
    place('anyone'),
    place('child', { for: ['child'] }),
    place('own', { for: ['worried-about-own-thoughts'] }),
    place('danger', { kind: 'emergency', for: ['child'] }),
  );

  it('is danger, talking, reporting, regulators', () =>
    expect(shown(document)).to.deep.equal([
      'emergency:danger',
      'support:anyone',
      'support:child',
      'support:own',
      'report:report',
      'regulator:regulator',
    ]));

  it('has places for the reader first, and leaves out those for others, but never who comes in danger', () => {
    expect(shown(document, { audience: 'worried-about-own-thoughts' })).to.deep.equal([
      'emergency:danger',
      'support:own',
      'support:anyone',
      'report:report',
      'regulator:regulator',
    ]);
    expect(shown(document, { audience: 'child, young' })[1]).to.equal('support:child');
    for (const audience of ['anyone', '', 'nobody we know']) expect(shown(document, { audience })).to.have.length(6);
  });

  it('shows places that must stand together beside each other, or none', () => {
    const pair = read(
      place('a', { with: ['c'], for: ['child'] }),
      place('b'),
      place('c', { for: ['survivor'] }),
      place('d', { with: ['e'], countries: ['AU'] }),
      place('e', { countries: ['NZ'] }),
    );
    expect(shown(pair)).to.deep.equal(['support:a', 'support:c', 'support:b']);
    expect(shown(pair, { audience: 'survivor' })).to.deep.equal(['support:a', 'support:c', 'support:b']);
    expect(shown(pair, { audience: 'young' })).to.deep.equal(['support:b']);
  });

  it('keeps each place once, and partners together, in any document', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(7), fc.constantFrom('child', 'survivor', undefined)), { maxLength: 8 }),
        (ties) => {
          const all = read(
            ...ties.map(([tie, whom], index) =>
              place(`p${index}`, { with: [`p${tie % ties.length}`], ...(whom && { for: [whom] }) }),
            ),
          );
          const ids = shown(all, { audience: 'child' }).map((each) => each.split(':')[1]!);
          expect(new Set(ids).size).to.equal(ids.length);
          for (const { id, with: beside = [] } of all.places)
            if (ids.includes(id)) expect(ids).to.include.members([...beside]);
        },
      ),
    ));

  it('is each country’s where nobody knows which, and nobody can be asked', () => {
    const two = read(place('au', { countries: ['AU'] }), place('nz', { countries: ['NZ'] }), place('world'));
    const unknown = { country: '', canChoose: false };
    expect(listSupport(two, { ...wish, ...unknown }).lists.map(({ country }) => country)).to.deep.equal([
      'AU',
      'NZ',
      undefined,
    ]);
    expect(shown(two, unknown)).to.deep.equal(['support:au', 'support:nz', 'support:world']);
    expect(shown(two, { country: '' })).to.deep.equal(['support:world']);
    expect(shown(two, { country: 'AU' })).to.deep.equal(['support:au', 'support:world']);
  });

  it('keeps a place beside its partner of every country where nobody knows which', () => {
    const paired = read(place('au', { countries: ['AU'], with: ['chat'] }), place('chat'), place('world'));
    const all = ['support:au', 'support:chat', 'support:world'];
    expect(shown(paired, { country: '', canChoose: false })).to.deep.equal(all);
  });

  it('has those of the country before those of every country, and partners of both among the former', () => {
    const mixed = read(
      place('world', { for: ['child'] }),
      place('beside', { with: ['au'] }),
      place('au', { countries: ['AU'] }),
      place('own', { countries: ['AU'], for: ['child'] }),
    );
    const { lists } = listSupport(mixed, { ...wish, country: 'AU', audience: 'child' });
    const listed = lists[0]!.kinds[0]!.places.map(({ place: { id }, isEverywhere }) => [id, isEverywhere]);
    expect(listed).to.deep.equal([
      ['own', false],
      ['beside', false],
      ['au', false],
      ['world', true],
    ]);
  });
});

describe('the examples', () => {
  it('of invented services has addresses that nobody has', () => {
    const { places, directory } = readSupportDocument(example('src/documents/examples/support'));
    for (const { url = '', chat = url } of places) {
      expect(url).to.match(/^https:\/\/[a-z]+\.example\.(org|net)\/$/);
      expect(chat).to.match(/^https:\/\/[a-z]+\.example\.(org|net)\//);
    }
    expect(directory!.url).to.contain('.example.org/');
  });

  it('for Australia says of every place where it was seen and when, and that nobody has called', () => {
    const document = readSupportDocument(example('docs/publishers/support-australia'));
    for (const { source, checked } of document.places) {
      expect(source?.title).to.match(/\S/);
      expect(checked).to.match(/^2026-11/);
    }
    expect(document.places.every(({ method }) => method === 'seen')).to.equal(true);
  });
});
