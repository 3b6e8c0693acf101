/** Words for people who write glossaries in an editor. For the build only: nothing that a page loads imports this. */
import { FIGURES_TEXT } from './figures-schema-text.js';

/** What the two formats have in common is said once. */
const shared = Object.fromEntries(
  Object.entries(FIGURES_TEXT).filter(([key]) => /^source\.|^document\.(version|language|updated)$/.test(key)),
);

export const GLOSSARY_TEXT: typeof FIGURES_TEXT = {
  ...shared,
  'document.title': {
    title: 'Title',
    description: 'What the glossary is called.',
    examples: ['Words for what happens, and for those who are affected'],
  },
  'document.sources': {
    title: 'Sources',
    description: 'Where the definitions come from, by an id that terms refer to.',
    examples: [
      {
        who: { title: 'WHO clinical guidelines', publisher: 'World Health Organization', published: '2017' },
      },
    ],
  },
  'document.groups': {
    title: 'Groups',
    description: 'Headings under which terms stand together, in the order in which they are shown.',
    examples: [[{ id: 'people', label: 'People' }]],
  },
  'document.terms': {
    title: 'Terms',
    description: 'The terms, in the order in which they are shown within their group.',
    examples: [[{ id: 'lea', term: 'Law enforcement agency', definition: 'A police force.' }]],
  },
  'group.id': { title: 'Id', description: 'The name by which terms choose the group.', examples: ['people'] },
  'group.label': {
    title: 'Label',
    description: 'The heading.',
    examples: ['People', { en: 'People', de: 'Menschen' }],
  },
  'term.id': {
    title: 'Id',
    description:
      'The name by which pages ask for the term and link to it (#term-csam). It must stay the same for good, and be used once.',
    examples: ['csam'],
  },
  'term.term': { title: 'Term', description: 'The term in full.', examples: ['Child sexual abuse material'] },
  'term.abbreviation': { title: 'Abbreviation', description: 'Its usual abbreviation.', examples: ['CSAM'] },
  'term.synonyms': {
    title: 'Synonyms',
    description: 'Other good names for the same thing. Names to avoid belong in insteadOf.',
    examples: [['child sexual abuse images']],
  },
  'term.definition': {
    title: 'Definition',
    description: 'What it means, in plain and respectful words, without any markup.',
    examples: ['A record of the sexual abuse of a child.'],
  },
  'term.plain': {
    title: 'Plain wording',
    description: 'The definition in everyday words, for readers who choose them.',
    examples: ['Pictures or videos of a child being abused.'],
  },
  'term.professional': {
    title: 'Professional wording',
    description: 'The definition with its elements and limits, for readers who choose it.',
    examples: ['Material in any form that depicts the sexual abuse of a person under 18.'],
  },
  'term.group': { title: 'Group', description: 'The id of a group in this document.', examples: ['images'] },
  'term.source': { title: 'Source', description: 'The id of a source in this document.', examples: ['who'] },
  'term.page': { title: 'Page', description: 'Where in the source.', examples: ['p. 12'] },
  'term.related': {
    title: 'Related terms',
    description: 'Ids of terms in this document to read next.',
    examples: [['csa', 'grooming']],
  },
  'term.insteadOf': {
    title: 'Instead of',
    description: 'Names not to use for it, each with the reason.',
    examples: [[{ term: 'revenge porn', reason: 'The person shown did nothing that calls for revenge.' }]],
  },
  'discouraged.term': { title: 'Term', description: 'The name not to use.', examples: ['revenge porn'] },
  'discouraged.reason': {
    title: 'Reason',
    description: 'Why not, in a sentence or two.',
    examples: ['The person shown did nothing that calls for revenge.'],
  },
  'discouraged.context': {
    title: 'Context',
    description: 'Where it still occurs and has to be quoted.',
    examples: ['The common names of some laws.'],
  },
};
