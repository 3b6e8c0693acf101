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
