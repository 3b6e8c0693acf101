import { describe, expect, it } from '../helpers/node.js';
import { definedTermSet } from '../../src/documents/defined-terms.js';
import { chosen, idsIn, entryOf, wordingOf } from '../../src/documents/glossary-entry.js';
import type { Term } from '../../src/documents/term.js';

const term: Term = {
  id: 'csam',
  term: { en: 'Child sexual abuse material', de: 'Missbrauchsdarstellungen' },
  abbreviation: 'CSAM',
  definition: 'Definition',
  plain: 'Plain',
  insteadOf: [{ term: { de: 'Altes Wort' }, reason: 'Why' }],
  source: { title: 'Source', doi: '10.1000/1' },
};
const german = (text: Term['term']) => (typeof text === 'string' ? text : text['de']!);

it('entryOf picks a language for everything that is compared', () => {
  expect(entryOf(term, 'plain', german)).to.deep.equal({
    id: 'csam',
    of: term,
    term: 'Missbrauchsdarstellungen',
    abbreviation: 'CSAM',
    synonyms: [],
    insteadOf: [{ term: 'Altes Wort' }],
    body: 'Plain',
  });
});

it('wordingOf falls back to the definition', () => {
  expect([wordingOf(term, 'plain'), wordingOf(term, 'professional'), wordingOf(term, 'definition')]).to.deep.equal([
    'Plain',
    'Definition',
    'Definition',
  ]);
});

describe('chosen', () => {
  const all = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  for (const [ids, expected] of [
    [undefined, 'abc'],
    ['', 'abc'],
    [' ', 'abc'],
    ['c a', 'ca'],
    ['c, a,', 'ca'],
    ['b b x', 'b'],
    ['x', ''],
  ] as const) {
    it(`"${ids}" chooses "${expected}"`, () =>
      expect(
        chosen(all, idsIn(ids))
          .map(({ id }) => id)
          .join(''),
      ).to.equal(expected));
  }
});

it('definedTermSet is a schema.org DefinedTermSet', () => {
  const entry = entryOf(term, 'definition', german);
  const json = JSON.parse(
    JSON.stringify(definedTermSet([entry], 'https://partner.example/words', 'de', 'Wörter')),
  ) as unknown;
  expect(json).to.deep.equal({
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': 'https://partner.example/words#terms',
    name: 'Wörter',
    inLanguage: 'de',
    hasDefinedTerm: [
      {
        '@type': 'DefinedTerm',
        '@id': 'https://partner.example/words#term-csam',
        name: 'Missbrauchsdarstellungen',
        termCode: 'CSAM',
        description: 'Definition',
        inDefinedTermSet: 'https://partner.example/words#terms',
        isBasedOn: 'https://doi.org/10.1000/1',
      },
    ],
  });
});
