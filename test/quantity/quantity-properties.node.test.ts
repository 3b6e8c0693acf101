import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import type { Amount, Quantity } from '../../src/quantity/quantity.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { readShare } from '../../src/quantity/read-share.js';
import { formatQuantity } from '../../src/quantity/format-quantity.js';
import type { Phrases } from '../../src/quantity/phrases.js';
import { ar } from '../../src/quantity/phrases/ar.js';
import { de } from '../../src/quantity/phrases/de.js';
import { en } from '../../src/quantity/phrases/en.js';
import { fr } from '../../src/quantity/phrases/fr.js';
import { tr } from '../../src/quantity/phrases/tr.js';

const languages: Record<string, Phrases> = { 'en-AU': en, de, fr, ar, tr };

/** Numbers as an editor may type them, up to a billion, with up to three decimals. */
const numeral = fc.oneof(
  fc.integer({ min: 0, max: 3_000_000_000 }).map((value) => ({ value })),
  fc
    .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 3 }))
    .map(([value, digits]) => ({ value: Number((value / 10 ** digits).toFixed(digits)), digits })),
  fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom(['million', 6] as const, ['billion', 9] as const, ['trillion', 12] as const),
    )
    .map(([value, [scale, power]]) => ({ value: value * 10 ** power, scale })),
);
const noun = fc.constantFrom(
  'children',
  'website sessions',
  'images or videos',
  'self-generated images',
  'visits to sites',
);
const unit = fc.option(noun, { nil: undefined }).map((name) => (name ? { unit: name } : {}));
const of = fc.constantFrom({}, { unit: 'of girls' });
const time = fc.constantFrom('second', 'minute', 'hour', 'day', 'week', 'month', 'year');
const currency = fc.constantFrom(
  {},
  ...['AUD', 'USD', 'EUR', 'GBP', 'PHP', 'CHF', 'JPY'].map((code) => ({ currency: code })),
);
const than = fc.constantFrom({}, { than: 'more likely' }, { than: 'as likely' });

const amounts = {
  percent: fc.record({ kind: fc.constant('percent' as const), n: numeral, more: of }),
  count: fc.record({ kind: fc.constant('count' as const), n: numeral, more: unit }),
  money: fc.record({ kind: fc.constant('money' as const), n: numeral, more: currency }),
  multiple: fc.record({ kind: fc.constant('multiple' as const), n: numeral, more: than }),
  duration: fc.record({
    kind: fc.constant('duration' as const),
    n: numeral,
    more: time.map((name) => ({ unit: name })),
  }),
};
const flat = ({ kind, n, more }: { kind: string; n: object; more: object }): Amount =>
  ({ kind, ...n, ...more }) as Amount;
const ratio = fc
  .tuple(
    fc.integer({ min: 1, max: 1_000_000 }),
    fc.nat(1_000_000),
    fc.constantFrom({}, { counted: true as const }),
    unit,
  )
  .map(([whole, part, how, more]): Amount => ({ kind: 'ratio', part: Math.min(part, whole), whole, ...how, ...more }));
const amount = fc.oneof(...Object.values(amounts).map((kind) => kind.map(flat)), ratio);
const count = amounts.count.map(flat);

const size = (a: Amount): number => (a.kind === 'ratio' ? a.part / a.whole : a.value);
const sorted = (a: Amount, b: Amount): [Amount, Amount] => (size(a) <= size(b) ? [a, b] : [b, a]);
/** Two amounts that differ in nothing but the number. */
const pair = fc
  .oneof(...Object.values(amounts).map((kind) => fc.tuple(kind, numeral)))
  // "1 to 2 million" means two millions, so a lone scale word stands only beside a number that is itself in the thousands.
  .filter(([{ n: a }, b]) => 'scale' in a === 'scale' in b || ('scale' in a ? b.value : a.value) >= 1000)
  .map(([first, n]): [Amount, Amount] => [flat(first), flat({ ...first, n })]);
const when = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.constantFrom({}, { half: 1 }, { half: 2 }, { quarter: 1 }, { quarter: 4 }),
  )
  .map(([year, part]) => ({ year, ...part }));
const certain = (words: string) => fc.constantFrom({}, ...words.split(' ').map((qualifier) => ({ qualifier })));
const qualifier = certain(
  'more-than over at-least or-more almost nearly fewer-than less-than under just-over just-under up-to at-most estimated about around approximately roughly',
);

const quantities: Record<string, fc.Arbitrary<object>> = {
  amount,
  range: fc
    .tuple(pair, certain('about around approximately roughly'))
    .map(([ends, word]) => ({ kind: 'range', low: sorted(...ends)[0], high: sorted(...ends)[1], ...word })),
  'falling change': pair
    // "10 to 1" are odds.
    .filter(([a, b]) => size(a) !== size(b) && ![size(a), size(b)].includes(1))
    .map((ends) => ({ kind: 'change', from: sorted(...ends)[1], to: sorted(...ends)[0] })),
  'change over time': fc
    .tuple(pair, when, when, certain('nearly over about'))
    .map(([[from, to], fromWhen, toWhen, word]) => ({ kind: 'change', from, to, fromWhen, toWhen, ...word })),
  rate: fc
    .tuple(fc.oneof(count, amounts.money.map(flat), amounts.duration.map(flat)), fc.integer({ min: 1, max: 90 }), time)
    .map(([each, value, name]) => ({
      kind: 'rate',
      amount: each,
      every: { kind: 'duration', value, unit: name },
    })),
  'rate without amount': fc
    .tuple(fc.integer({ min: 1, max: 90 }), time)
    .map(([value, name]) => ({ kind: 'rate', every: { kind: 'duration', value, unit: name } })),
  incidence: fc
    .tuple(fc.integer({ min: 0, max: 999 }), unit, fc.constantFrom(1000, 10_000, 100_000, 1_000_000), unit)
    .map(([value, counted, whole, people]) => ({
      kind: 'incidence',
      count: { kind: 'count', value, ...counted },
      whole: { kind: 'count', value: whole, ...people },
    })),
  fraction: fc
    .integer({ min: 2, max: 10 })
    .chain((whole) => fc.tuple(fc.integer({ min: 1, max: whole - 1 }), fc.constant(whole), of))
    // "Two quarters" are half, but "2 of 2 parts" has no other name.
    .filter(([part, whole]) => whole !== 2 || part === 1)
    .map(([part, whole, more]) => ({ kind: 'ratio', part, whole, fraction: true, ...more })),
  points: numeral.map((n) => ({ kind: 'points', ...n })),
  growth: fc
    .tuple(
      fc.integer({ min: 1, max: 900 }),
      fc.constantFrom('percent', 'points'),
      fc.constantFrom(
        { way: 'up' },
        { way: 'down' },
        { way: 'more' },
        { way: 'less' },
        { way: 'more', unit: 'reports' },
      ),
    )
    // Points of percentage count nothing.
    .filter(([, kind, more]) => kind !== 'points' || !('unit' in more))
    .map(([value, kind, more]) => ({ kind: 'growth', by: { kind, value }, ...more })),
  'growth by a multiple': fc
    .constantFrom(
      { value: 2 },
      { value: 3 },
      { value: 4 },
      { value: 10, fold: true },
      { value: 1.5, digits: 1, fold: true },
    )
    .map((by) => ({ kind: 'growth', by: { kind: 'multiple', ...by }, way: 'up' })),
  'rate a day': fc
    .tuple(fc.oneof(count, amounts.money.map(flat), amounts.duration.map(flat)), time)
    .map(([each, name]) => ({
      kind: 'rate',
      amount: each,
      every: { kind: 'duration', value: 1, unit: name },
      per: true,
    })),
  tally: fc.tuple(count, count).map(([first, by]) => ({ kind: 'tally', count: first, by })),
  share: fc.tuple(count, numeral).map(([first, n]) => ({
    kind: 'share',
    count: first,
    share: { kind: 'percent', ...n, unit: 'of them in Australia' },
  })),
};

describe('a quantity said and read again', () => {
  for (const [name, arbitrary] of Object.entries(quantities)) {
    it(`is the same ${name}`, () => {
      fc.assert(
        fc.property(
          arbitrary,
          name === 'range' || name.includes('change') ? fc.constant({}) : qualifier,
          (base, word) => {
            const quantity = { ...base, ...word } as Quantity;
            fc.pre(!(quantity.kind === 'rate' && !quantity.amount && quantity.qualifier === 'or-more'));
            fc.pre(!(quantity.kind === 'growth' && quantity.qualifier === 'or-more'));
            const said = formatQuantity(quantity, { locale: 'en-AU', phrases: en });
            expect(readQuantity(said), said).to.deep.equal(quantity);
          },
        ),
        { numRuns: 500 },
      );
    });
  }
});

describe('what stands beside a quantity', () => {
  const ends = fc.tuple(
    fc.integer({ min: 0, max: 300 }),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 300 }),
  );
  const level = fc.constantFrom({}, { level: 95 }, { level: 99.9 });
  const tenths = (kind: string, value: number) =>
    ({ kind, value: value / 10, ...(value % 10 && { digits: 1 }) }) as unknown as Amount;

  it('is an interval that is said and read again', () => {
    fc.assert(
      fc.property(ends, level, fc.constantFrom('percent', 'count'), ([low, more, most], known, kind) => {
        const [value, high] = [low + more, low + more + most];
        const interval = { low: tenths(kind, low), high: tenths(kind, high), ...known };
        const quantity = { ...tenths(kind, value), interval } as Quantity;
        const said = formatQuantity(quantity, { locale: 'en-AU', phrases: en });
        expect(readQuantity(said), said).to.deep.equal(quantity);
      }),
      { numRuns: 500 },
    );
  });

  it('is a footnote’s mark or the same share in other words, said and read again', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 90 }),
        fc.constantFrom({}, { mark: '*' }, { mark: ' [2]' }),
        (whole, mark) => {
          const percent = Number((100 / whole).toFixed(1));
          const quantity = {
            ...tenths('percent', Math.round(percent * 10)),
            twin: { kind: 'ratio', part: 1, whole },
            ...mark,
          } as Quantity;
          const said = formatQuantity(quantity, { locale: 'en-AU', phrases: en });
          expect(readQuantity(said), said).to.deep.equal(quantity);
        },
      ),
    );
  });
});

/** What the small reader reads the whole grammar reads the same. */
const agrees = (text: string): void => {
  const share = readShare(text);
  if (share) expect(readQuantity(text), text).to.deep.equal(share);
};

/** No string may throw, and whatever is read can be said in every language, with real numbers. */
const holds = (text: string): void => {
  const quantity = readQuantity(text);
  if (!quantity) return;
  expect(JSON.stringify(quantity)).not.to.match(/null/);
  for (const locale in languages) {
    const said = formatQuantity(quantity, { locale, phrases: languages[locale]! });
    expect(said)
      .to.match(/\p{N}|\p{L}/u)
      .and.not.to.match(/NaN|∞|undefined|null|#/);
    if (locale === 'en-AU') expect(readQuantity(said), `${text} -> ${said}`).to.deep.equal(quantity);
  }
};

describe('any string', () => {
  it('never throws: 10,000 random ones', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), holds), { numRuns: 10_000 });
  });

  it('never throws: 10,000 made of the words of seldom notations', () => {
    const token = fc.constantFrom(
      ...'1 4 12.6 28.5 100,000 2019–20 ½ 2½ ٥ ３ bn m k lakh crore % ‰ per in of ( ) [ ] 95% CI ± – to up down by more fewer increase doubled halved fold -fold tenfold percentage points < ≤ ~ * ¹ † (a) [2] h mins secs 1h 30m dollars euros children reports $ £ or at most just over an estimated a third'.split(
        ' ',
      ),
    );
    const gap = fc.constantFrom(' ', ' ', '');
    const text = fc
      .array(fc.tuple(token, gap), { minLength: 1, maxLength: 9 })
      .map((tokens) => tokens.flat().join('').trim());
    fc.assert(fc.property(text, holds), { numRuns: 10_000 });
  });

  it('never throws: 10,000 made of the grammar’s own words', () => {
    const token = fc.constantFrom(
      ...'1 4 25 100 2020 1,000 250,000 0.5 28.5 1.3 -5 0 one two half a third of in out every per and to from between by % per cent x times twice + or more more than almost about up million thousand $ A$ AUD EUR £ children girls likely minutes hours second day – - , first the quarter 2018'.split(
        ' ',
      ),
    );
    const gap = fc.constantFrom(' ', ' ', ' ', '', '\u00a0');
    const text = fc
      .array(fc.tuple(token, gap), { minLength: 1, maxLength: 9 })
      .map((tokens) => tokens.flat().join('').trim());
    fc.assert(fc.property(text, holds), { numRuns: 10_000 });
  });

  it('is read alike by the small reader and the whole grammar', () => {
    const token = fc.constantFrom(
      ...'1|4|25|100|2020|1,000|0.5|28.5|1.250|0|007|one|ten|half|a third|two thirds|quarter| in | out of | in every | to | - |–|%| per cent|more than |about |nearly |From |over'.split(
        '|',
      ),
    );
    fc.assert(
      fc.property(fc.array(token, { minLength: 1, maxLength: 6 }), (tokens) => agrees(tokens.join(''))),
      { numRuns: 10_000 },
    );
  });
});
