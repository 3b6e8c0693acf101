/** Words for people who write quotes in an editor. For the build only: nothing that a page loads imports this. */
import type { FIGURES_TEXT } from './figures-schema-text.js';

export const QUOTES_TEXT: typeof FIGURES_TEXT = {
  'document.quotes': {
    title: 'Quotes',
    description: 'Quotations, and findings in one’s own words, with the page that each is on.',
    examples: [
      [{ id: 'duty', text: 'Governments have a duty.', by: 'Dr A. Speaker', source: 'report', page: 'p. 76' }],
    ],
  },
  'quote.id': { title: 'Id', description: 'What a tag asks for it by.', examples: ['duty'] },
  'quote.text': {
    title: 'Text',
    description: 'The words as they were said, with […] where some are left out; of a finding, a sentence of your own.',
    examples: ['Governments have a duty to protect children […].'],
  },
  'quote.kind': {
    title: 'Kind',
    description: 'finding: what a source found, in your own words, without quotation marks. Default: quote.',
    examples: ['finding'],
  },
  'quote.by': {
    title: 'By',
    description: 'Who said it: a person, an office or a campaign.',
    examples: ['Dr A. Speaker'],
  },
  'quote.office': { title: 'Office', description: 'As what they said it.', examples: ['Commissioner'] },
  'quote.speaker': {
    title: 'Speaker',
    description: 'survivor, whose permission you need; offender; or other.',
    examples: ['survivor'],
  },
  'quote.source': { title: 'Source', description: 'The id of the source that has the words.', examples: ['report'] },
  'quote.page': { title: 'Page', description: 'Where in the source.', examples: ['p. 76', 'p. ix'] },
  'quote.attribution': {
    title: 'Attribution',
    description:
      'direct: the source has the speaker’s own words. reported: somebody else reports them. attributed: people say that they were said.',
    examples: ['attributed'],
  },
  'quote.emphasis': {
    title: 'Emphasis',
    description: 'ours: we emphasised words in it. theirs: its speaker did.',
    examples: ['ours'],
  },
  'quote.permission': {
    title: 'Permission',
    description:
      'How its speaker agreed to be quoted here. Readers are told that there is permission, not how it was given.',
    examples: ['In writing, 3 May 2026'],
  },
};
