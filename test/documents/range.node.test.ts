import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import type { RangeMeaning } from '../../src/documents/figure.js';
import { mergeAttributes } from '../../src/documents/merge-attributes.js';
import { rangeOf } from '../../src/documents/range.js';
import type { Amount } from '../../src/quantity/quantity.js';

const amount = (one: Amount): string => (one.kind === 'ratio' ? `${one.part}/${one.whole}` : `${one.value}`);

/** A range in one line: `27.3 to 29.8, interval, 95, best 28.5, 2 surveys`. */
function shown(value: string, range?: RangeMeaning, language?: string): string {
  const found = rangeOf({ value, ...(range && { range }) }, { language });
  if (!found) return 'none';
  const { low, high, kind, level, best, of } = found;
  return [`${amount(low)} to ${amount(high)}`, kind, level, best && `best ${amount(best)}`, of]
    .filter(Boolean)
    .join(', ');
}

/** What may stand in `interval` or `range.value` beside the value of 28.5 %, and what it is read as. */
const written: [interval: string, expected: string][] = [
  ['27.3% to 29.8%', '27.3 to 29.8, interval, best 28.5'],
  ['27.3%–29.8%', '27.3 to 29.8, interval, best 28.5'],
  ['27.3-29.8', '27.3 to 29.8, interval, best 28.5'],
  ['27.3 – 29.8', '27.3 to 29.8, interval, best 28.5'],
  ['(27.3–29.8)', '27.3 to 29.8, interval, best 28.5'],
  ['27.3 to 29.8 per cent', '27.3 to 29.8, interval, best 28.5'],
  ['from 27.3% to 29.8%', '27.3 to 29.8, interval, best 28.5'],
  ['between 27.3% and 29.8%', '27.3 to 29.8, interval, best 28.5'],
  ['95% CI 27.3–29.8', '27.3 to 29.8, interval, 95, best 28.5'],
  ['95% CI: 27.3% to 29.8%', '27.3 to 29.8, interval, 95, best 28.5'],
  ['95% CI [27.3, 29.8]', '27.3 to 29.8, interval, 95, best 28.5'],
  ['95% CI (27.3–29.8)', '27.3 to 29.8, interval, 95, best 28.5'],
  ['27.3–29.8 (95% CI)', '27.3 to 29.8, interval, 95, best 28.5'],
  ['27.3% to 29.8%, 95% confidence interval', '27.3 to 29.8, interval, 95, best 28.5'],
  ['27.3% to 29.8% (95% confidence)', '27.3 to 29.8, interval, 95, best 28.5'],
  ['99% CI 27.3–29.8', '27.3 to 29.8, interval, 99, best 28.5'],
  ['± 1.2', '27.3 to 29.7, interval, best 28.5'],
  ['+/-1.2', '27.3 to 29.7, interval, best 28.5'],
  ['27,3% to 29,8%', 'none'],
  ['29.8% to 27.3%', 'none'],
  ['30% to 40%', 'none'],
  ['27.3, 29.8', 'none'],
  ['27.3%', 'none'],
  ['27 people to 30 people', 'none'],
  ['1 in 4 to 1 in 3', 'none'],
  ['about 28%', 'none'],
  ['wide', 'none'],
];

/** Ranges that a document words otherwise. */
const others: [value: string, range: RangeMeaning | undefined, expected: string][] = [
  ['28.5%', undefined, 'none'],
  ['28.5%', { kind: 'interval', level: 95 }, 'none'],
  ['28.5%', { kind: 'interval', level: 95, value: '27.3–29.8' }, '27.3 to 29.8, interval, 95, best 28.5'],
  ['28.5%', { kind: 'interval', level: 95, value: '99% CI 27.3–29.8' }, 'none'],
  ['28.5% (95% CI 27.3–29.8)', undefined, '27.3 to 29.8, interval, 95, best 28.5'],
  ['28.5% (95% CI 27.3–29.8)', { kind: 'interval', value: '27–30' }, 'none'],
  ['28.5% ± 1.2', { kind: 'interval', level: 95 }, '27.3 to 29.7, interval, 95, best 28.5'],
  ['2.2% to 4.4%', undefined, '2.2 to 4.4'],
  ['2.2% to 4.4%', { kind: 'studies', of: '2 surveys' }, '2.2 to 4.4, studies, 2 surveys'],
  ['2.2% to 4.4%', { kind: 'studies', best: '3%' }, '2.2 to 4.4, studies, best 3'],
  ['2.2% to 4.4%', { kind: 'studies', best: '5%' }, 'none'],
  ['2.2% to 4.4%', { kind: 'studies', best: '3' }, 'none'],
  ['$13 to $100 AUD', { kind: 'observed' }, '13 to 100, observed'],
  ['90% to 75%', undefined, 'none'],
  ['most', { kind: 'studies' }, 'none'],
];

describe('rangeOf', () => {
  for (const [interval, expected] of written)
    it(`28.5% with “${interval}”: ${expected}`, () =>
      assert.equal(shown('28.5%', { kind: 'interval', value: interval }), expected));
  for (const [value, range, expected] of others)
    it(`${value} with ${JSON.stringify(range)}: ${expected}`, () => assert.equal(shown(value, range), expected));

  it('takes a pair for what its author says it is', () => {
    const range = (value: string, kind?: 'range' | 'change') => !!rangeOf({ value, ...(kind && { kind }) });
    assert.deepEqual(
      [range('90% to 75%', 'range'), range('12% to 38%'), range('12% to 38%', 'change')],
      [true, true, false],
    );
  });

  it('doesn’t read points that may part thousands', () => {
    const interval: RangeMeaning = { kind: 'interval', value: '12.100 to 12.900' };
    assert.equal(shown('12.500', interval), '12.1 to 12.9, interval, best 12.5');
    assert.equal(shown('12', { kind: 'interval', value: '11.100 to 12.900' }, 'de'), 'none');
  });
});

describe('mergeAttributes', () => {
  const document = {
    value: '2.2% to 4.4%',
    kind: 'change',
    range: { kind: 'studies' },
    plain: 'Few.',
    unit: { en: { other: 'men' } },
  } as const;
  it('lays kind and interval of a tag over those of a document', () => {
    const { kind, range } = mergeAttributes(document, { kind: 'range', interval: '2% to 5%' }, 'en')!;
    assert.deepEqual([kind, range], ['range', { kind: 'interval', value: '2% to 5%' }]);
  });
  it('leaves out what a document says of its own value where a tag has another', () => {
    const { kind, range, plain, unit } = mergeAttributes(document, { value: '3%' }, 'en')!;
    assert.deepEqual([kind, range, plain, unit], [undefined, undefined, undefined, undefined]);
  });
  for (const name of [
    ...['source', 'sourceUrl', 'sourceDate', 'sample', 'population'],
    ...['label', 'note', 'qualifier', 'interval', 'value'],
  ])
    for (const blank of ['', ' ', '\n\t', '\u00a0'])
      it(`takes ${name}=${JSON.stringify(blank)} as if it weren’t there`, () => {
        const whole = {
          ...document,
          label: 'of men',
          note: 'Five studies.',
          page: 'p. 4',
          source: { title: 'A study', url: 'https://a.example/', published: '2023' },
        };
        assert.deepEqual(mergeAttributes(whole, { [name]: blank }, 'en'), mergeAttributes(whole, {}, 'en'));
        const own = { value: '3%', source: 'Mine' };
        if (name in own) return;
        assert.deepEqual(
          mergeAttributes(undefined, { ...own, [name]: blank }, 'en'),
          mergeAttributes(undefined, own, 'en'),
        );
      });
});
