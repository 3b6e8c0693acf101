/** The controls of elements, in the order in which a reader meets them. */
import type { Example } from '../../stories/examples/example.js';
import { actions } from '../../stories/examples/actions.js';
import { calm } from '../../stories/examples/calm.js';
import { change } from '../../stories/examples/change.js';
import { compare } from '../../stories/examples/compare.js';
import { contact } from '../../stories/examples/contact.js';
import { exit } from '../../stories/examples/exit.js';
import { give } from '../../stories/examples/give.js';
import { posts } from '../../stories/examples/posts.js';
import { prevalence } from '../../stories/examples/prevalence.js';
import { quotes } from '../../stories/examples/quote.js';
import { sources } from '../../stories/examples/sources.js';
import { statistic } from '../../stories/examples/statistic.js';
import { subscribe } from '../../stories/examples/subscribe.js';
import { support } from '../../stories/examples/support.js';

export const ORDER: readonly (readonly [what: string, example: Example, ready: string, names: readonly string[]])[] = [
  ['statistic', statistic.percent, '[part=cite]', ['Australian Child Maltreatment Study', 'About this figure', 'Cite']],
  [
    'prevalence',
    prevalence.download,
    '[part=download]',
    ['Australian Child Maltreatment Study', 'About this figure', 'Cite', 'Download image'],
  ],
  ['change', change.three, '[part=download]', ['The numbers', 'table', 'About this figure', 'Cite', 'Download image']],
  [
    'compare',
    compare.ranges,
    '[part=download]',
    [
      'The numbers',
      'table',
      'What is the profile of child exploitation material offenders?',
      'About these figures',
      'Cite',
      'Download image',
    ],
  ],
  [
    'subscribe',
    subscribe.full,
    'form',
    [
      'Email address',
      'Name (optional)',
      'City or town (optional)',
      'Research and figures',
      'Events and training',
      'Yes, The Example Foundation may send me these emails. I can stop them at any time. (required)',
      'How we look after your information',
      'Subscribe',
      'Follow the feed',
      'Bookmark our news page',
    ],
  ],
  [
    'support',
    support.ownThoughts,
    'select',
    [
      'Not in Australia?',
      'Call 1800 975 711',
      'Visit emergency.example.org',
      'Call 1800 975 708',
      'Chat prevention.example.org',
      'Visit prevention.example.org',
      'Visit report.example.org',
      'Visit safety.example.org',
      'The Example Directory',
    ],
  ],
  ['quote', quotes.text, '[part=cite]', ['A report of the Commissioner', 'Copy quotation']],
  [
    'sources',
    sources.list,
    'li + li [part=back]',
    [
      'A study',
      'Back to where it is cited, 1 of 2',
      'Back to where it is cited, 2 of 2',
      'Back to where it is cited, 1 of 1',
      'Text',
      'BibTeX',
      'RIS',
      'CSL-JSON',
    ],
  ],
  [
    'calm',
    calm.page,
    'label + label + label + label',
    [
      'Read it in your own way',
      'Plain words',
      'No pictures',
      'No quotations from offenders',
      'Larger type and more space',
    ],
  ],
  [
    'actions',
    actions.letter,
    'summary',
    [
      'Write the letter',
      'Please fund prevention for five years at a time.',
      'Please publish what each program achieved.',
      'In your own words',
      'Your name',
      'Your suburb or town',
      'Open in my email program',
      'Copy the letter',
      'Gmail',
      'Outlook',
      'Yahoo Mail',
    ],
  ],
  [
    'give',
    give.full,
    'form',
    [
      'Once',
      '$10',
      'Another amount',
      'Give once, at donorbox.org',
      'How we look after your information',
      'Other ways to give',
    ],
  ],
  [
    'contact',
    contact.full,
    '[part=support]',
    [
      'Where to report abuse',
      'Where to find help',
      'Email address',
      'Name (optional)',
      'Organisation (optional)',
      'Phone (optional)',
      'What is it about? (optional)',
      'Your message',
      'Yes, you may keep my message to answer it. (required)',
      'How we look after your information',
      'Send message',
    ],
  ],
  [
    'posts',
    posts.related,
    'a',
    [
      'How to read a prevalence figure without losing the people in it',
      'Before harm happens: what 74 prevention initiatives have in common',
    ],
  ],
  ['exit', exit.words, 'a', ['Leave this page', 'What leaving does']],
];
