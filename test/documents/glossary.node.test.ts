import { readFileSync } from 'node:fs';
import { describe, expect, it } from '../helpers/node.js';
import fc from '../helpers/property.js';
import { DocumentError } from '../../src/documents/document-error.js';
import { readGlossaryDocument } from '../../src/documents/glossary-document.js';

const glossary: unknown = JSON.parse(
  readFileSync(new URL('../../src/documents/examples/glossary.json', import.meta.url), 'utf8'),
);

const base = { version: 1, language: 'en', terms: [{ id: 'a', term: 'A', definition: 'First.' }] };
const term = (rest: object) => ({ ...base, terms: [{ ...base.terms[0], ...rest }] });

const problems = (json: unknown): string[] => {
  try {
    readGlossaryDocument(json);
    return [];
  } catch (error) {
    expect(error).to.be.instanceOf(DocumentError);
    return (error as DocumentError).problems.map(({ path, message }) => `${path}: ${message}`);
  }
};

describe('readGlossaryDocument', () => {
  it('looks up sources, and gives every term its own words', () => {
    const { terms, groups, language } = readGlossaryDocument({
      ...term({
        source: 's',
        group: 'g',
        related: ['a'],
        insteadOf: [{ term: 'old', reason: { en: 'Why' } }],
      }),
      sources: { s: { title: 'Source', url: 'https://example.org/' } },
      groups: [{ id: 'g', label: 'Group' }],
    });
    expect(language).to.equal('en');
    expect(groups).to.deep.equal([{ id: 'g', label: 'Group' }]);
    expect(terms).to.deep.equal([
      {
        id: 'a',
        term: 'A',
        definition: 'First.',
        group: 'g',
        related: ['a'],
        insteadOf: [{ term: 'old', reason: { en: 'Why' } }],
        source: { title: 'Source', url: 'https://example.org/' },
      },
    ]);
  });

  for (const [what, json, ...expected] of [
    ['a plain term', base],
    [
      'a missing definition',
      { ...base, terms: [{ id: 'a', term: 'A' }] },
      'terms[0].definition: expected text, or text by language, found nothing',
    ],
    [
      'an id that an address would escape',
      term({ id: 'a b' }),
      'terms[0].id: expected an id without dots, found "a b"',
    ],
    [
      'a reason left out',
      term({ insteadOf: [{ term: 'old' }] }),
      'terms[0].insteadOf[0].reason: expected text, or text by language, found nothing',
    ],
    ['an unknown source', term({ source: 'x' }), 'terms[0].source: no source "x"'],
    ['a source named like a method', term({ source: 'toString' }), 'terms[0].source: no source "toString"'],
    ['an unknown group', term({ group: 'x' }), 'terms[0].group: no group "x"'],
    ['an unknown related term', term({ related: ['a', 'x'] }), 'terms[0].related[1]: no term "x"'],
    ['an id used twice', { ...base, terms: [...base.terms, ...base.terms] }, 'terms[1].id: "a" is used twice'],
    [
      'a group used twice',
      {
        ...base,
        groups: [
          { id: 'g', label: 'G' },
          { id: 'g', label: 'G' },
        ],
      },
      'groups[1].id: "g" is used twice',
    ],
    ['an empty text', term({ plain: ' ' }), 'terms[0].plain: expected text, or text by language, found " "'],
    ['no terms', { version: 1, language: 'en' }, 'terms: expected list, found nothing'],
  ] as const) {
    it(`${what}: ${expected.join(', ') || 'reads'}`, () => expect(problems(json)).to.deep.equal(expected));
  }

  it('throws nothing but DocumentError, whatever it is given', () => {
    fc.assert(fc.property(fc.jsonValue(), (json) => void problems(json)));
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void problems(term({ related: json, insteadOf: json, term: json }))),
    );
  });
});

describe('the glossary that is published', () => {
  const { terms, groups } = readGlossaryDocument(glossary);

  it('reads without a problem, and every term has a source with an address, and a group', () => {
    expect(terms.length).to.be.at.least(21);
    for (const { id, source, group } of terms) {
      expect(source?.url ?? source?.doi, id).to.be.a('string');
      expect(
        groups.map((each) => each.id),
        id,
      ).to.include(group);
    }
  });

  it('relates no term to itself', () => {
    for (const { id, related } of terms) expect(related, id).not.to.include(id);
  });

  it('uses no discouraged term in its own words', () => {
    const discouraged = terms.flatMap(({ insteadOf = [] }) => insteadOf.map(({ term: old }) => String(old)));
    expect(discouraged).to.include('child pornography');
    for (const each of terms) {
      for (const text of [each.term, each.definition, each.plain ?? '', each.professional ?? '']) {
        for (const old of discouraged) expect(String(text).toLowerCase(), each.id).not.to.include(old);
      }
    }
  });
});
