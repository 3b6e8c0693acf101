import assert from 'node:assert/strict';
import { describe, it } from '../helpers/node.js';
import { entriesOf } from '../../src/builder/figure-entries.js';
import { remarksOn, remarksOnPublished } from '../../src/builder/remarks.js';
import type { Figure } from '../../src/documents/figure.js';

const now = '2026-11-28';
const own = { value: '1 in 4', label: 'girls', source: 'A study' };
const girls: Figure = { id: 'girls', value: '1 in 3', label: 'girls', of: 'Girls' };
const boys: Figure = { id: 'boys', value: '1 in 5', label: 'boys', of: 'Boys' };

describe('what the builder says of a figure of one’s own', () => {
  const cases: [element: string, attributes: Record<string, string>, ...remarks: string[]][] = [
    ['statistic', own],
    [
      'statistic',
      { ...own, value: '28,5%' },
      'Value: “28,5%” is shown as typed: a comma parts thousands in English notation, a point decimals: write 28.5%.',
    ],
    [
      'statistic',
      { value: '1 in 4', label: 'girls' },
      'It has no source: readers trust a number that says where it comes from: write its source.',
    ],
    [
      'prevalence',
      { ...own, value: '74 initiatives' },
      'Value: “74 initiatives” is no share of a group of people: it is said, not drawn.',
    ],
    ['statistic', { ...own, value: '128%', label: 'of girls' }, 'Value: “128%” is more than everybody.'],
    [
      'statistic',
      { ...own, 'source-url': 'www.unicef.org/report' },
      'Source url: “www.unicef.org/report” has no scheme: on the page’s own site it leads nowhere: write https://www.unicef.org/report.',
    ],
  ];
  for (const [element, attributes, ...expected] of cases)
    it(`${element} ${JSON.stringify(attributes)}`, () =>
      assert.deepEqual(remarksOn({ element, attributes }, now), expected));
});

describe('what the builder says of published figures', () => {
  const withdrawn: Figure = { ...boys, status: { state: 'withdrawn' } };
  const cases: [what: string, element: string, arrange: string, figures: readonly Figure[], ...remarks: string[]][] = [
    ['one', 'statistic', '', [girls]],
    [
      'two of different people',
      'prevalence',
      '',
      [girls, boys],
      'They are about different people: “Girls” and “Boys”.',
    ],
    [
      'two that their publisher compares',
      'prevalence',
      '',
      [{ ...girls, comparable: { to: ['boys'], is: true } }, boys],
    ],
    [
      'two inside each other',
      'prevalence',
      'nested',
      [{ ...girls, comparable: { to: ['boys'], is: true } }, boys],
      'Only shares of the same people lie inside each other, not of “Girls” and “Boys”.',
    ],
    ['a withdrawn one', 'statistic', '', [withdrawn], '“1 in 5” has been withdrawn: it is neither drawn nor compared.'],
    [
      'a superseded one',
      'statistic',
      '',
      [{ ...boys, status: { state: 'superseded' } }],
      '“1 in 5” has been superseded: show the figure that replaced it.',
    ],
  ];
  for (const [what, element, arrange, figures, ...expected] of cases)
    it(what, () => assert.deepEqual(remarksOnPublished({ element, attributes: { arrange } }, figures), expected));

  it('marks in the list what no longer holds', () => {
    const states = ['', 'revised', 'superseded', 'withdrawn'] as const;
    const figures = states.map((state): Figure => ({ ...boys, ...(state && { status: { state } }) }));
    const entries = [...entriesOf({ language: 'en', figures }).all.values()];
    assert.deepEqual(
      entries.map(({ sentence, state }) => [sentence, state].join(', ')),
      ['1 in 5 boys, ', '1 in 5 boys, Revised', '1 in 5 boys, Superseded', '1 in 5 boys, Withdrawn'],
    );
  });
});
