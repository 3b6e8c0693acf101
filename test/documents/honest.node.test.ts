import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import {
  comparisonOf,
  doubtsAbout,
  mayCallRise,
  mayCompare,
  mayDrawMarks,
  mayDrawTrend,
  mayRatio,
  mayShareAxis,
  subjectOf,
  type Claim,
  type Verdict,
} from '../../src/documents/honest/index.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import type { Amount } from '../../src/quantity/quantity.js';
import fc from '../helpers/property.js';

const girls: Claim = {
  id: 'girls',
  value: 'more than 1 in 3',
  label: 'girls',
  of: 'Girls in Australia',
  source: { title: 'ACMS' },
};
const boys: Claim = {
  id: 'boys',
  value: 'almost 1 in 5',
  label: 'boys',
  of: 'Boys in Australia',
  source: { title: 'ACMS' },
};
const public_: Claim = {
  id: 'public',
  value: '5.2 minutes',
  comparable: { to: ['private'], is: false, why: 'Public posts here, private messages there.' },
};
const private_: Claim = { id: 'private', value: '13 hours' };
const reports: Claim = { value: '29,397,681 reports', label: 'were made in 2021' };
const children: Claim = { value: '114 children', label: 'were removed from harm' };
const rise: Claim = { value: '606 in 2018 to 27,217 in the first half of 2020', label: 'was the rise in reports' };

/** The reasons that forbid, then those that ask for care. */
const reasons = ({ may, doubts }: Verdict): string => {
  const [no, care] = [true, false].map((forbids) =>
    doubts
      .filter((doubt) => doubt.forbids === forbids)
      .map(({ reason }) => reason)
      .join(' '),
  );
  assert.equal(may, !no);
  for (const { sentence } of doubts) assert.match(sentence, /^[“\p{Lu}10-9].+\.$/u);
  return [no && `no: ${no}`, care && `care: ${care}`].filter(Boolean).join(', ') || 'yes';
};

const cases: [what: string, verdict: Verdict, expected: string][] = [
  ['girls beside boys', mayCompare([girls, boys]), 'care: population'],
  ['reports beside children', mayCompare([reports, children]), 'no: reports-are-not-people'],
  ['two times that the publisher keeps apart', mayCompare([public_, private_]), 'no: not-comparable'],
  ['the same, the other way round', mayShareAxis([private_, public_]), 'no: not-comparable'],
  ['a ratio of the two', mayRatio(public_, private_), 'no: not-comparable'],
  ['the same two, had nobody said so', mayShareAxis([{ value: '5.2 minutes' }, private_]), 'yes'],
  [
    'a yes and a no',
    mayCompare([
      { ...public_, id: 'a' },
      { ...private_, comparable: [{ to: ['a'], is: true }] },
    ]),
    'no: not-comparable',
  ],
  ['what the publisher compares', mayCompare([{ ...girls, comparable: { to: ['boys'], is: true } }, boys]), 'yes'],
  [
    'different sources',
    mayCompare([
      { value: '1 in 3', source: 'a' },
      { value: '1 in 4', source: 'b' },
    ]),
    'care: source',
  ],
  ['a share and a number on one axis', mayShareAxis([{ value: '28.5%' }, { value: '114 children' }]), 'no: kind'],
  ['a percentage and a ratio on one axis', mayShareAxis([{ value: '28.5%' }, { value: '1 in 3' }]), 'yes'],
  ['euros and dollars', mayShareAxis([{ value: '€5' }, { value: '$5 AUD' }]), 'no: currency'],
  ['dollars that are nobody’s', mayShareAxis([{ value: '$5' }, { value: '$7' }]), 'no: currency'],
  ['Australian dollars', mayShareAxis([{ value: '$5 AUD' }, { value: '$13 to $100 AUD' }]), 'yes'],
  ['reports and files', mayShareAxis([{ value: '29 reports' }, { value: '85 files' }]), 'no: unit'],
  ['one report and two', mayShareAxis([{ value: '1 report' }, { value: '2 reports' }]), 'yes'],
  ['words on an axis', mayShareAxis([{ value: 'most' }, { value: '2 reports' }]), 'no: unreadable'],
  ['more than everybody on an axis', mayShareAxis([{ value: '128% of girls' }, { value: '5%' }]), 'no: over-100'],
  ['how many times as many in shares', mayRatio({ value: '90%' }, { value: '75%' }), 'no: points'],
  ['how many times as many in numbers', mayRatio({ value: '1,339,597' }, { value: '3,188,793' }), 'yes'],
  ['a multiple of nothing', mayRatio({ value: '0 calls' }, { value: '5 calls' }), 'no: zero'],
  ['a multiple of a range', mayRatio({ value: '2 to 4 calls' }, { value: '5 calls' }), 'care: unit'],
  ['thousands of times as many', mayRatio({ value: '1 call' }, { value: '5,000 calls' }), 'care: huge'],
  ['a rise in reports over a shorter time', mayCallRise(rise), 'care: period what-counts'],
  ['one that says what it counts', mayCallRise({ ...rise, counts: 'Reports by banks, not crimes' }), 'care: period'],
  [
    'a year within a year',
    mayCallRise({ value: '6 in 2018 to 7 in the first half of 2018' }),
    'no: overlap, care: period',
  ],
  ['a year that overlaps another in part', mayCallRise({ value: '6 in 2019–20 to 9 in 2020' }), 'no: overlap'],
  ['the later year first', mayCallRise({ value: '310 in 2021 to 200 in 2020' }), 'no: order'],
  [
    'a period in words',
    mayDrawTrend({
      value: '402',
      series: [
        { when: 'early 2023', value: '310' },
        { when: '2023-04-01/P3M', value: '402' },
      ],
    }),
    'no: unreadable',
  ],
  [
    'a range among numbers',
    mayDrawTrend({
      value: '402',
      series: [
        { when: '2022', value: '310 to 320' },
        { when: '2023', value: '402' },
      ],
    }),
    'no: unreadable',
  ],
  [
    'a number that isn’t published',
    mayDrawTrend({
      value: '402',
      series: [
        { when: '2021', value: '310' },
        { when: '2022', value: 'n/a' },
        { when: '2023', value: '402' },
      ],
    }),
    'yes',
  ],
  ['what isn’t a change', mayCallRise({ value: '12% to 38%' }), 'no: unreadable'],
  ['a hundredfold slip', mayCallRise({ value: '6 in 2018 to 27,217 in 2019' }), 'care: huge'],
  ['people drawn', mayDrawMarks([girls, boys]), 'care: denominator'],
  ['people out of one whole', mayDrawMarks([{ value: '1 in 3' }, { value: '2 in 3' }]), 'yes'],
  ['a number drawn as people', mayDrawMarks([{ value: '74 initiatives' }]), 'no: no-share'],
  [
    'shares of the same people inside each other',
    mayDrawMarks(
      [
        { value: '78%', of: 'Those' },
        { value: '42%', of: 'Those' },
      ],
      true,
    ),
    'yes',
  ],
  [
    'a share of a share',
    mayDrawMarks(
      [
        { id: 'all', value: '28.5%', of: 'Everybody' },
        { id: 'some', value: '78%', of: 'Those', ofFigure: 'all' },
      ],
      true,
    ),
    'yes',
  ],
  [
    'a share of a figure that isn’t there',
    mayDrawMarks(
      [
        { id: 'all', value: '28.5%', of: 'Everybody' },
        { id: 'some', value: '78%', of: 'Those', ofFigure: 'other' },
      ],
      true,
    ),
    'no: nested',
  ],
  ['girls inside boys', mayDrawMarks([girls, boys], true), 'no: nested, care: denominator'],
  ['a withdrawn figure drawn', mayDrawMarks([{ value: '1 in 5', status: { state: 'withdrawn' } }]), 'no: withdrawn'],
  [
    'a withdrawn figure compared',
    mayCompare([girls, { ...boys, status: { state: 'withdrawn' } }]),
    'no: withdrawn, care: population',
  ],
  [
    'a superseded figure drawn',
    mayDrawMarks([{ value: '1 in 5', status: { state: 'superseded' } }]),
    'care: superseded',
  ],
  ['nothing', mayCompare([]), 'yes'],
];

describe('honest', () => {
  for (const [what, verdict, expected] of cases)
    it(`${what}: ${expected}`, () => assert.equal(reasons(verdict), expected));

  const alone: [claim: Claim, expected: string][] = [
    [{ value: '28.5%', label: 'of Australians' }, ''],
    [{ value: '128%', label: 'of girls' }, 'no over-100'],
    [{ value: '128%', label: 'more reports' }, 'care over-100, care what-counts'],
    [{ value: '-5% of girls' }, 'no below-0'],
    [{ value: '-5%' }, 'care below-0'],
    [{ value: '90% of calls to 120% of calls' }, 'no over-100'],
    [{ value: 'most' }, 'care unreadable'],
    [{ value: '5,000 reports' }, 'care what-counts'],
    [{ value: '5,000', label: 'referrals were made' }, 'care what-counts'],
    [{ value: '5,000', label: 'children were named in reports' }, ''],
    [{ value: '20,254', label: 'AI-generated images were found' }, ''],
    [{ value: '5,000 reports', counts: 'Reports to the police' }, ''],
    [rise, 'care period, care what-counts'],
    [
      {
        value: '606 to 700 in 2020',
        kind: 'change',
        series: [
          { when: '2018', value: '606' },
          { when: '2020', value: '700' },
        ],
      },
      '',
    ],
    [
      {
        value: '606 to 800 in 2020',
        kind: 'change',
        series: [
          { when: '2018', value: '606' },
          { when: '2020', value: '700' },
        ],
      },
      'care ends',
    ],
    [
      {
        value: '7',
        series: [
          { when: '2020', value: '7' },
          { when: '2018', value: '6' },
        ],
      },
      'no order',
    ],
    [
      {
        value: '7',
        series: [
          { when: '2020', value: '7' },
          { when: '2020-06', value: '6' },
        ],
      },
      'no overlap, care period',
    ],
    [
      {
        value: '7',
        series: [
          { when: '2019', value: '7' },
          { when: '2020-01-01/P6M', value: '6', flag: 'part' },
        ],
      },
      '',
    ],
    [
      {
        value: '7',
        series: [
          { when: '2019', value: '7' },
          { when: '2020-01-01/P6M', value: '6' },
        ],
      },
      'care period',
    ],
    [
      {
        value: '7',
        series: [
          { when: '2019', value: '7' },
          { when: '2020', value: '6', flag: 'break' },
        ],
      },
      'care break',
    ],
    [
      {
        value: '7',
        series: [
          { when: '2019', value: '7%' },
          { when: '2020', value: '6' },
        ],
      },
      'no kind',
    ],
    [
      {
        value: '7',
        series: [
          { when: '2019', value: '7' },
          { when: '2020', value: '60,000' },
        ],
      },
      'care huge',
    ],
  ];
  for (const [claim, expected] of alone)
    it(`${JSON.stringify(claim).slice(0, 110)}: ${expected || 'fine'}`, () => {
      const found = doubtsAbout(claim).map(({ forbids, reason }) => `${forbids ? 'no' : 'care'} ${reason}`);
      assert.equal(found.toSorted().reverse().join(', '), expected.split(', ').toSorted().reverse().join(', '));
    });

  const comparisons: [from: string, to: string, how: string][] = [
    ['1,339,597', '3,188,793', 'times 2.4 up'],
    ['606', '27,217', 'times 45 up'],
    ['100', '138', 'percent 38 up'],
    ['100', '84', 'percent 16 down'],
    ['90%', '75%', 'points 15 down'],
    ['1 in 4', '1 in 5', 'points 5 down'],
    ['0.2%', '0.35%', 'points 0.15 up'],
    ['5', '5', 'same 0 down'],
    ['5 reports', '1,000 reports', 'more-than-times 200 up'],
    ['3', '628', 'more-than-times 209 up'],
    ['5.2 minutes', '13 hours', 'more-than-times 150 up'],
    ['628', '3', 'percent 99.5 down'],
    ['1,000', '1,004', 'percent 0.4 up'],
    ['1,000,000', '1,000,100', 'percent 0.01 up'],
    ['1,000', '1,999', 'percent 99.9 up'],
    ['1,000', '2,000', 'times 2 up'],
    ['1,000,000', '1', 'percent 99.9 down'],
    ['50.001%', '50.002%', 'points 0.001 up'],
    ['13 hours', '90 minutes', 'percent 88 down'],
    ['3 percentage points', '5 percentage points', 'none'],
    ['5 reports', '9 children', 'none'],
    ['0', '9', 'none'],
    ['$5', '9', 'none'],
  ];
  for (const [from, to, how] of comparisons)
    it(`${from} to ${to}: ${how}`, () => {
      const found = comparisonOf(readQuantity(from) as Amount, readQuantity(to) as Amount);
      assert.equal(found ? `${found.how} ${found.value} ${found.rises ? 'up' : 'down'}` : 'none', how);
    });

  const trends: [value: string, series: readonly string[] | undefined, reasons: string][] = [
    ['32,059,029', ['21,751,085', '32,059,029'], ''],
    ['more than 32 million', ['21,751,085', '32,059,029'], ''],
    ['about 30%', ['20%', '28.5%'], ''],
    ['28.5%', ['20%', '28.46%'], ''],
    ['almost 1 in 5', ['15%', '19.3%'], ''],
    ['9', ['310', '352'], 'ends'],
    ['9%', ['310', '352'], 'ends'],
    ['90% to 75%', undefined, ''],
    ['90% to 75%', ['90%', '80%'], 'ends'],
    ['9', undefined, 'unreadable'],
    ['9', ['9', '9%'], 'kind'],
  ];
  for (const [value, values, reasons] of trends)
    it(`${value} beside ${values?.join(', ')}: ${reasons || 'drawn'}`, () => {
      const series = values?.map((each, index) => ({ when: `${2019 + index}`, value: each }));
      const { may, doubts } = mayDrawTrend({ value, ...(series && { series }) });
      assert.equal(
        doubts
          .filter(({ forbids }) => forbids)
          .map(({ reason }) => reason)
          .join(),
        reasons,
      );
      assert.equal(may, !reasons);
    });

  for (const value of [
    '6 in 2018 to 7 in the first half of 2018',
    '6 in 2019–20 to 9 in 2020',
    '6 in 2018 to 7 in 2018',
  ])
    it(`says of ${value} that its periods overlap, and of neither that it lies within the other`, () =>
      assert.deepEqual(
        mayCallRise({ value }).doubts.flatMap(({ reason, sentence }) => (reason === 'overlap' ? sentence : [])),
        ['The two periods overlap.'],
      ));

  it('draws no trend of what no longer holds', () => {
    const series = ['2019', '2020'].map((when) => ({ when, value: '9' }));
    for (const state of ['withdrawn', 'superseded'] as const)
      assert.equal(mayDrawTrend({ value: '9', series, status: { state } }).may, false);
  });

  const subjects: [claim: Claim, subject: string | undefined][] = [
    [reports, 'records'],
    [children, 'people'],
    [{ value: 'nearly 250,000', label: 'adults trafficked children' }, 'people'],
    [{ value: '5', of: 'Reports about the Philippines' }, 'records'],
    [{ value: '5.2 minutes', label: 'to answer a report' }, undefined],
    [{ value: '$5', label: 'of reports' }, undefined],
    [{ value: '74 initiatives' }, undefined],
    [{ value: '5', label: { de: 'Kinder', en: 'children' } }, 'people'],
  ];
  for (const [claim, subject] of subjects)
    it(`${JSON.stringify(claim)} counts ${subject}`, () => assert.equal(subjectOf(claim), subject));

  // Each word for a record, whether or not more of it come when more people look, and each for people.
  const REPORTED = 'report referral notification call contact file tip complaint'.split(' ');
  const RECORDS = 'image video picture url transaction session visit message account'.split(' ');
  const PEOPLE =
    'person girl boy adult parent carer teen teenager youth student offender victim survivor victim-survivor respondent caller'.split(
      ' ',
    );
  const plural = (words: readonly string[]) => words.flatMap((word) => [word, `${word}s`, `${word}S`.toUpperCase()]);
  for (const [words, subject, isAsked] of [
    [plural(REPORTED), 'records', true],
    [plural(RECORDS), 'records', false],
    [
      [...plural(PEOPLE), ...'people child children man men woman women Australians Filipinos'.split(' ')],
      'people',
      false,
    ],
    [
      ['reportage', 'callous', 'manners', 'boyish', 'files2', 'tipsy', 'childs', 'subfiles', 'humen', 'womens'],
      undefined,
      false,
    ],
  ] as const)
    it(`takes ${words[0]} and the like for ${subject ?? 'neither people nor records'}`, () => {
      for (const word of words) {
        const claim = { value: '1 in 4', label: `${word} of a kind` };
        assert.equal(subjectOf(claim), subject, word);
        const asked = doubtsAbout(claim).filter(({ reason }) => reason === 'what-counts');
        assert.deepEqual(
          asked.map(({ sentence }) => sentence),
          isAsked ? [`Say in “counts” what is counted: ${word.toLowerCase()} are neither crimes nor children.`] : [],
          word,
        );
      }
    });

  it('answers alike both ways, and never throws', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('28.5%', '1 in 3', '5 reports', '€5', '12% to 38%', '13 hours', '2x', '5 children', '0'),
    );
    const claim = fc.record(
      {
        value,
        label: fc.string(),
        of: fc.string(),
        series: fc.array(fc.record({ when: fc.constantFrom('2018', '2019', 'x'), value })),
      },
      { requiredKeys: ['value'] },
    );
    fc.assert(
      fc.property(claim, claim, (a, b) => {
        for (const may of [mayCompare, mayShareAxis]) assert.equal(may([a, b]).may, may([b, a]).may);
        assert.equal(mayDrawMarks([a, b]).may, mayDrawMarks([b, a]).may);
        assert.equal(mayRatio(a, b).may, mayRatio(b, a).may);
        assert.ok([...doubtsAbout(a), ...mayCallRise(a).doubts].every(({ sentence }) => sentence));
      }),
    );
  });
});
