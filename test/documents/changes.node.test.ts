/** What partners are told of a new edition of a document. */
import assert from 'node:assert/strict';
import { changeSentence, compareDocuments } from '../../src/documents/changes.js';
import { describe, it } from '../helpers/node.js';

const document = (...figures: object[]) => ({ version: 1, language: 'en', figures });
const A = { id: 'a', value: '1 in 4', label: 'adults' };

describe('compareDocuments', () => {
  for (const [about, before, after, expected] of [
    ['nothing', [A], [A], []],
    ['keys in another order', [A], [{ label: 'adults', value: '1 in 4', id: 'a' }], []],
    ['a value', [A], [{ ...A, value: '1 in 3' }], ['a revised: “1 in 4” is now “1 in 3”']],
    [
      'a value, with its reason',
      [A],
      [{ ...A, value: '1 in 3', status: { state: 'revised', note: 'The weights were wrong.' } }],
      ['a revised: “1 in 4” is now “1 in 3”. The weights were wrong.'],
    ],
    ['a label', [A], [{ ...A, label: 'grown-ups' }], ['a reworded (label): “adults” is now “grown-ups”']],
    ['a source', [A], [{ ...A, source: 's' }], ['a reworded (source)']],
    [
      'a withdrawal',
      [A],
      [{ ...A, status: { state: 'withdrawn', note: 'It was counted twice.' } }],
      ['a withdrawn: “1 in 4” is not to be used. It was counted twice.'],
    ],
    [
      'a replacement',
      [A],
      [
        { ...A, status: { state: 'superseded', replacedBy: 'b' } },
        { id: 'b', value: '1 in 3' },
      ],
      ['a superseded', 'b new: “1 in 3”'],
    ],
    ['a withdrawal that is taken back', [{ ...A, status: { state: 'withdrawn' } }], [A], ['a holds again: “1 in 4”']],
    [
      'an entry that is gone',
      [A, { id: 'b', value: '2' }],
      [A],
      ['b removed: pages that name it show their own words'],
    ],
    ['what only tools read', [A], [{ ...A, 'x-own': 1, comparable: { to: ['b'], is: true } }], []],
    ['another language', [A], [{ ...A, label: { en: 'adults', de: 'Erwachsene' } }], ['a reworded (label)']],
  ] as const)
    it(`tells of ${about}`, () =>
      assert.deepEqual(
        compareDocuments(document(...before), document(...after)).map(
          (change) => `${change.id} ${changeSentence(change)}`,
        ),
        expected,
      ));

  it('tells of terms and quotes', () => {
    const term = { id: 't', term: 'Word', definition: 'A unit of language.' };
    const quote = { id: 'q', text: 'Words.' };
    assert.deepEqual(
      compareDocuments(
        { language: 'en', terms: [term], quotes: [quote] },
        {
          language: 'en',
          terms: [{ ...term, definition: 'A unit of speech.' }],
          quotes: [{ ...quote, text: 'Other words.' }],
        },
      ).map(({ kind, of, id }) => [kind, of, id]),
      [
        ['reworded', 'term', 't'],
        ['reworded', 'quote', 'q'],
      ],
    );
  });

  it('takes what is no document for an empty one', () => assert.deepEqual(compareDocuments(null, 'x'), []));
});
