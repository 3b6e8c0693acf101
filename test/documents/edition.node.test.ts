/** What a line carries of the figures as they were, and what its page's owner is told once they say something else. */
import assert from 'node:assert/strict';
import { editionOf, editionOfQuote, editionOfTerm } from '../../src/documents/edition.js';
import type { Figure } from '../../src/documents/figure.js';
import type { Quote } from '../../src/documents/quote.js';
import type { Term } from '../../src/documents/term.js';
import { entryChanged } from '../../src/elements/shared/entry-changed.js';
import { changedSince } from '../../src/elements/shared/figure/changed-since.js';
import { describe, it } from '../helpers/node.js';

const A: Figure = { id: 'a', value: '28.5%', label: 'of adults', source: { title: 'A survey' } };
const B: Figure = { id: 'b', value: 'more than 1 in 3', label: 'girls' };
const PUBLISHED = { language: 'en', page: '../changes/', url: 'https://elements.example.org/data/figures.json' };
const MORE = ' What has changed: https://elements.example.org/changes/ Copy its line anew, and this is no longer said.';

describe('an edition of figures', () => {
  it('is the value and a mark of its words', () => {
    assert.match(editionOf([A]), /^28\.5% \w{1,7}$/);
    assert.match(editionOf([A, B]), /^28\.5% \w{1,7}\|more than 1 in 3 \w{1,7}$/);
  });

  for (const [about, change] of [
    ['history', { changes: [{ date: '2026-01-01', from: '1', to: '2' }] }],
    ['a series', { series: [{ when: '2020', value: '1' }] }],
    ['that it was corrected', { status: { state: 'revised', date: '2026-11-28', note: 'The weights.' } }],
    ['who was asked', { source: { title: 'A survey', sample: 'n = 12' } }],
  ] as const)
    it(`is the same with ${about}`, () => assert.equal(editionOf([{ ...A, ...change }]), editionOf([A])));
});

describe('what a page’s owner is told', () => {
  const told = (now: Partial<Figure>, published: object = {}) =>
    changedSince(editionOf([A]), [{ ...A, ...now }], { ...PUBLISHED, ...published });
  for (const [about, now, said] of [
    ['nothing', {}, []],
    ['another value', { value: '27.9%' }, ['revised: “28.5%” is now “27.9%”.']],
    [
      'another value, with day and reason',
      { value: '27.9%', status: { state: 'revised', date: '2026-11-28', note: 'The weights were wrong.' } },
      ['2026-11-28, revised: “28.5%” is now “27.9%”. The weights were wrong.'],
    ],
    ['other words', { label: 'of grown-ups' }, ['reworded.']],
    ['another source', { source: { title: 'Another survey' } }, ['reworded.']],
    [
      'a withdrawal',
      { status: { state: 'withdrawn', note: { en: 'It was counted twice.', de: 'Doppelt gezählt.' } } },
      ['withdrawn: “28.5%” is not to be used. It was counted twice.'],
    ],
    ['a replacement', { status: { state: 'superseded', replacedBy: 'b' } }, ['superseded. Its place has “b”.']],
  ] as const)
    it(`of ${about}`, () =>
      assert.deepEqual(
        told(now),
        said.map((each) => `figure “a” has changed since you embedded it: ${each}${MORE}`),
      ));

  it('of several, those that changed', () => {
    const lines = changedSince(editionOf([A, B]), [A, { ...B, value: '1 in 2' }], PUBLISHED);
    assert.deepEqual(lines, [
      `figure “b” has changed since you embedded it: revised: “more than 1 in 3” is now “1 in 2”.${MORE}`,
    ]);
  });

  it('without an address where the document names none that can be followed', () => {
    for (const page of [undefined, 7, 'javascript:alert(1)'])
      assert.doesNotMatch(told({ value: '1 in 2' }, { page }).join(), /What has changed|javascript/);
  });

  for (const typed of ['2026-11-28', '28.5%', `${'x'.repeat(300)} abc`, `${editionOf([A])}|${editionOf([B])}`])
    it(`that nobody writes ${typed.slice(0, 30)} by hand`, () =>
      assert.match(changedSince(typed, [A], PUBLISHED).join(), /^data-embedded can't be ".{1,60}": the builder/));
});

describe('what a page’s owner is told of a term or a quotation', () => {
  const TERM: Term = { id: 'csam', term: 'child sexual abuse material', definition: 'Pictures of a crime.' };
  const QUOTE: Quote = {
    id: 'duty',
    text: 'Governments have a duty.',
    by: 'Dr A. Speaker',
    source: { title: 'A report' },
  };
  const REWORDED = 'has changed since you embedded it: reworded. Copy its line anew, and this is no longer said.';
  for (const [about, embedded, now, said] of [
    ['the same term', editionOfTerm(TERM), TERM, undefined],
    ['a term in another group', editionOfTerm(TERM), { ...TERM, group: 'g', related: ['a'] }, undefined],
    ['another definition', editionOfTerm(TERM), { ...TERM, definition: 'Images.' }, `term “csam” ${REWORDED}`],
    ['plain words that are new', editionOfTerm(TERM), { ...TERM, plain: 'Images.' }, `term “csam” ${REWORDED}`],
    ['the same quotation', editionOfQuote(QUOTE), { ...QUOTE, permission: 'asked' }, undefined],
    ['other words', editionOfQuote(QUOTE), { ...QUOTE, text: 'A duty.' }, `quotation “duty” ${REWORDED}`],
    ['another speaker', editionOfQuote(QUOTE), { ...QUOTE, by: 'B' }, `quotation “duty” ${REWORDED}`],
    [
      'another term',
      editionOfTerm({ ...TERM, id: 'csa' }),
      TERM,
      'data-embedded is of “csa”, and the line shows “csam”: copy its line anew, or remove data-embedded',
    ],
    ['nonsense', '???', TERM, `data-embedded can't be "???": the builder and the catalogue write it`],
  ] as const)
    it(`of ${about}`, () => assert.equal(entryChanged(embedded, now), said));
});
