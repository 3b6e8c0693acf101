import { neverAnswers } from './documents.js';
import type { Example } from './example.js';

const tag = 'impact-glossary';

/** The glossary document of the demo page, where Storybook and the tests serve it. */
export const src = '/data/glossary.json';

/** A small document of one's own, with what a document may have. */
export const own = {
  version: 1,
  language: 'en',
  sources: { guide: { title: 'Style guide', publisher: 'Partner', url: 'https://partner.example/guide' } },
  terms: [
    {
      id: 'survivor',
      term: { en: 'Victim-survivor', de: 'Betroffene Person' },
      definition: { en: 'A person who has experienced abuse.', de: 'Ein Mensch, der Missbrauch erlebt hat.' },
      source: 'guide',
      related: ['helpline'],
      insteadOf: [
        { term: 'abuse victim', reason: 'It reduces a person to what was done to them.', context: 'Courts.' },
      ],
    },
    { id: 'helpline', term: 'Helpline', abbreviation: 'HL', definition: 'A number to call.', related: ['survivor'] },
  ],
};

const document = (terms: readonly object[], rest: object = {}): string =>
  JSON.stringify({ version: 1, language: 'en', terms, ...rest });
const again = (text: string) => `${text} `.repeat(6).trim();

/** A term whose names and texts are as long as any. */
export const longest = document(
  [
    {
      id: 'long',
      term: 'Donaudampfschifffahrtsgesellschaftskapitänsnotrufundberatungszentralestelle',
      abbreviation: 'DDSGKNBZ',
      synonyms: [
        'Notrufundberatungszentralestelle',
        'the place that anybody may ring at any hour of the day or the night',
        '<img src=x onerror=alert(1)>',
      ],
      definition: again('A place that people ring when they wish to talk to somebody who listens.'),
      plain: again('A place to ring.'),
      group: 'group',
      source: 'guide',
      page: 'pp. 1234–1236, note 12',
      related: ['short'],
      insteadOf: [
        {
          term: 'the Donaudampfschifffahrtsgesellschaftskapitänsnotruf',
          reason: again('It says less than what it is.'),
          context: again('Statutes of three states still have it.'),
        },
      ],
    },
    {
      id: 'short',
      term: 'متلازمة الأمعاء القصيرة (IBS-C)',
      definition: 'نص عربي مع English داخله و123.',
      group: 'group',
    },
  ],
  {
    groups: [{ id: 'group', label: again('Words for places that somebody may turn to') }],
    sources: { guide: { title: again('A guide to words'), url: 'https://example.org/guide' } },
  },
);

/** A term of one letter, and little more. */
export const shortest = document([{ id: 'a', term: 'A', definition: 'B.' }]);

export const glossary = {
  grouped: {
    tag,
    attributes: { src },
    content: 'A glossary of the words for child sexual abuse and exploitation.',
    says: 'Child sexual abuse material',
  },
  compact: {
    tag,
    attributes: { src, compact: '' },
    content: 'A glossary of the words for child sexual abuse and exploitation.',
    says: 'Online grooming',
  },
  plain: {
    tag,
    attributes: { src, level: 'plain' },
    content: 'A glossary in everyday words.',
    says: 'Stopping abuse before it starts, for everyone.',
  },
  subset: {
    tag,
    attributes: { src, terms: 'csam grooming' },
    content: 'Child sexual abuse material, and online grooming.',
    says: 'Online grooming',
  },
  inline: {
    tag,
    attributes: { data: JSON.stringify(own) },
    content: 'Victim-survivor: a person who has experienced abuse.',
    says: 'A person who has experienced abuse.',
  },
  empty: { tag, attributes: { data: document([]) }, content: 'The author’s own words stand alone.', says: '' },
  longest: { tag, attributes: { data: longest }, content: 'A word.', says: 'Donaudampfschifffahrtsgesellschaft' },
  shortest: { tag, attributes: { data: shortest }, content: 'A: B.', says: 'B.' },
  missing: {
    tag,
    attributes: {
      data: document(
        [
          { id: 'bare', term: 'Bare', definition: 'It has no more than it must have.' },
          { id: 'unsourced', term: 'Unsourced', definition: 'It is of a group.', group: 'group', related: ['bare'] },
          { id: 'unlinked', term: 'Unlinked', definition: 'Its source has no address.', source: 'guide' },
        ],
        { groups: [{ id: 'group', label: 'A group' }], sources: { guide: { title: 'Style guide' } } },
      ),
      terms: 'bare unsourced unlinked',
    },
    content: 'Three words.',
    says: 'It has no more than it must have.',
  },
  failed: {
    tag,
    attributes: { src: '/data/no-such-glossary.json' },
    content: 'The author’s own words stay.',
    says: 'The glossary could not be loaded.',
  },
  idle: {
    tag,
    attributes: {},
    content: 'The author’s own words stand alone.',
    says: '',
  },
} satisfies Record<string, Example>;

/** Shows its author's own words for as long as the address gives no answer. */
export const waiting: Example = { tag, attributes: { src: neverAnswers }, content: 'Our words.', says: '' };

/** An English document on a page in Arabic. */
export const arabic: Example = {
  tag,
  attributes: { lang: 'ar', dir: 'rtl', src, terms: 'csam grooming' },
  content: '',
  says: 'Child sexual abuse material',
};
