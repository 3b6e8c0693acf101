/** Words for people who write support documents in an editor. For the build only: nothing that a page loads imports this. */

import { FIGURES_TEXT } from './figures-schema-text.js';

/** What all formats say of a source is said once. */
const ofSources = Object.fromEntries(Object.entries(FIGURES_TEXT).filter(([key]) => key.startsWith('source.')));

export const SUPPORT_TEXT: typeof FIGURES_TEXT = {
  ...ofSources,
  'document.version': { title: 'Version', description: 'The version of this format.', examples: [1] },
  'document.language': {
    title: 'Language',
    description: 'The language of all texts that are plain strings, as a BCP 47 tag.',
    examples: ['en', 'en-AU'],
  },
  'document.updated': {
    title: 'Updated',
    description: 'When this document last changed: a day or a month in ISO 8601.',
    examples: ['2026-11-28'],
  },
  'document.review': {
    title: 'Review',
    description:
      'How long a check holds: an ISO 8601 duration of one unit. After it a number is no longer shown, and `impact-elements check` fails. Default: P6M.',
    examples: ['P6M', 'P90D'],
  },
  'document.directory': {
    title: 'Directory',
    description: 'Somebody else’s list, for readers in countries that this one has nothing for.',
    examples: [{ name: 'Find A Helpline', url: 'https://findahelpline.com/' }],
  },
  'document.sources': {
    title: 'Sources',
    description: 'Where numbers were seen, by ids of your choice.',
    examples: [{ site: { title: 'Get help', publisher: 'The Example Foundation', url: 'https://example.org/help' } }],
  },
  'document.places': {
    title: 'Places',
    description: 'Places to turn to, those that more readers need first.',
    examples: [
      [
        {
          id: 'line',
          name: 'The Example Line',
          kind: 'support',
          answer: 'A counsellor answers and listens.',
          url: 'https://example.org/',
          checked: '2026-11-20',
          method: 'called',
        },
      ],
    ],
  },
  'directory.name': { title: 'Name', description: 'What it is called.', examples: ['Find A Helpline'] },
  'directory.url': { title: 'Address', description: 'Where it is.', examples: ['https://findahelpline.com/'] },
  'place.id': { title: 'Id', description: 'Tells places apart. Letters, digits, hyphens, dots.', examples: ['line'] },
  'place.name': { title: 'Name', description: 'What it is called.', examples: ['The Example Line'] },
  'place.kind': {
    title: 'Kind',
    description:
      'emergency: somebody is in danger now. support: to talk. report: to tell police or a hotline. regulator: to complain.',
    examples: ['support'],
  },
  'place.countries': {
    title: 'Countries',
    description: 'The countries that it serves, by their ISO 3166 codes of two letters. Without them it serves all.',
    examples: [['AU'], ['AU', 'NZ']],
  },
  'place.for': {
    title: 'For',
    description: 'Whom it is for. Without it, it is for everyone.',
    examples: [['child', 'young'], ['worried-about-own-thoughts']],
  },
  'place.answer': {
    title: 'Answer',
    description: 'Who answers and what happens then, in a sentence that a frightened person understands.',
    examples: ['A counsellor answers. You decide what you say.'],
  },
  'place.phone': {
    title: 'Phone',
    description: 'The number to call, as one would print it.',
    examples: ['1800 000 000'],
  },
  'place.text': { title: 'Text', description: 'A number that takes text messages.', examples: ['0400 000 000'] },
  'place.chat': { title: 'Chat', description: 'The address of a chat.', examples: ['https://example.org/chat'] },
  'place.url': {
    title: 'Address',
    description: 'Its site. It is shown in place of a number that is past its review.',
    examples: ['https://example.org/'],
  },
  'place.hours': { title: 'Hours', description: 'When somebody answers.', examples: ['24 hours'] },
  'place.languages': {
    title: 'Languages',
    description: 'Languages that are spoken there, as BCP 47 tags.',
    examples: [['en', 'ar']],
  },
  'place.free': { title: 'Free', description: 'Whether it costs nothing.', examples: [true] },
  'place.anonymous': { title: 'Anonymous', description: 'Whether one need not say who one is.', examples: [true] },
  'place.traces': {
    title: 'Traces',
    description: 'What a call or a visit leaves behind, in a sentence.',
    examples: ['The number may show on your phone bill.'],
  },
  'place.with': {
    title: 'With',
    description: 'Ids of places that must stand beside this one: all of them are shown, or none.',
    examples: [['other-line']],
  },
  'place.checked': {
    title: 'Checked',
    description: 'When it was last checked: a day, or a month, which counts from its first day.',
    examples: ['2026-11-20', '2026-11'],
  },
  'place.method': {
    title: 'Method',
    description: 'called: somebody called. seen: it was read on a page, and must be called before it is published.',
    examples: ['called', 'seen'],
  },
  'place.by': { title: 'By', description: 'Who checked it. It isn’t shown.', examples: ['Support team'] },
  'place.review': {
    title: 'Review',
    description: 'How long this check holds, in place of the document’s `review`.',
    examples: ['P2Y'],
  },
  'place.source': { title: 'Source', description: 'Where it was seen: the id of a source.', examples: ['site'] },
};
