/** Words for people who write actions documents in an editor. For the build only: nothing that a page loads imports this. */

import { FIGURES_TEXT } from './figures-schema-text.js';

/** What all formats say of a source is said once. */
const ofSources = Object.fromEntries(Object.entries(FIGURES_TEXT).filter(([key]) => key.startsWith('source.')));

export const ACTIONS_TEXT: typeof FIGURES_TEXT = {
  ...ofSources,
  'document.version': { title: 'Version', description: 'The version of this format.', examples: [1] },
  'document.language': {
    title: 'Language',
    description: 'The language of all texts that are plain strings, as a BCP 47 tag.',
    examples: ['en', 'en-AU'],
  },
  'document.updated': {
    title: 'Updated',
    description: 'When this document last changed: a year, a month or a day in ISO 8601.',
    examples: ['2026-11-28'],
  },
  'document.sources': {
    title: 'Sources',
    description: 'What recommendations rest on, by ids of your choice.',
    examples: [
      {
        review: {
          title: 'A review of reviews',
          publisher: 'The Example Foundation',
          url: 'https://example.org/review',
        },
      },
    ],
  },
  'document.finders': {
    title: 'Finders',
    description:
      'Official pages that say who represents a place, by country. Every letter offers them, unless it names some.',
    examples: [
      [{ country: 'AU', name: 'Find my electorate', url: 'https://electorate.example.org/', checked: '2026-11-20' }],
    ],
  },
  'document.asks': {
    title: 'Recommendations',
    description: 'What you ask for, in the order in which readers see it.',
    examples: [
      [
        {
          id: 'fund',
          title: 'Fund what works',
          ask: 'Fund prevention programs for five years at a time.',
          of: ['The Example Government'],
          status: { state: 'open' },
        },
      ],
    ],
  },
  'document.actions': {
    title: 'Actions',
    description: 'What a reader can do, in the order in which readers see it.',
    examples: [[{ id: 'read', kind: 'link', title: 'Read the report', url: 'https://example.org/report' }]],
  },
  'ask.id': {
    title: 'Id',
    description: 'Tells it from other recommendations and actions. Letters, digits, hyphens, dots.',
    examples: ['fund'],
  },
  'ask.title': { title: 'Title', description: 'What should change, in a few words.', examples: ['Fund what works'] },
  'ask.why': {
    title: 'Why',
    description: 'Why it should change, in a sentence or two.',
    examples: ['Programs end before anybody knows what they did.'],
  },
  'ask.ask': {
    title: 'Recommendation',
    description: 'What exactly is asked for.',
    examples: ['Fund prevention programs for five years at a time.'],
  },
  'ask.of': { title: 'Asked of', description: 'Who is asked.', examples: [['The Example Government', 'Every state']] },
  'ask.status': {
    title: 'Status',
    description: 'How far it has come.',
    examples: [{ state: 'promised', date: '2026-05-01', url: 'https://example.org/answer' }],
  },
  'ask.source': { title: 'Source', description: 'The id of what it rests on.', examples: ['review'] },
  'ask.page': { title: 'Page', description: 'Where in the source.', examples: ['p. 76'] },
  'status.state': {
    title: 'State',
    description:
      'open: nothing has happened yet. promised: whoever is asked has said yes. partly: part of it is there. done: all of it is.',
    examples: ['promised'],
  },
  'status.date': {
    title: 'Date',
    description: 'Since when: a year, a month or a day in ISO 8601.',
    examples: ['2026-05-01'],
  },
  'status.note': {
    title: 'Note',
    description: 'What happened, in a sentence.',
    examples: ['The minister agreed in an answer to a question in parliament.'],
  },
  'status.url': {
    title: 'Address',
    description: 'Where readers can see it for themselves.',
    examples: ['https://example.org/answer'],
  },
  'finder.country': { title: 'Country', description: 'An ISO 3166 code of two letters.', examples: ['AU'] },
  'finder.name': { title: 'Name', description: 'What the link says.', examples: ['Find my electorate'] },
  'finder.url': { title: 'Address', description: 'The official page.', examples: ['https://electorate.example.org/'] },
  'finder.checked': { title: 'Checked', description: 'When somebody last opened it.', examples: ['2026-11-20'] },
  'action.id': {
    title: 'Id',
    description: 'Tells it from other recommendations and actions. Letters, digits, hyphens, dots.',
    examples: ['letter'],
  },
  'action.kind': {
    title: 'Kind',
    description:
      'letter: readers write to somebody. link: a page to read or join. document: a file. video: a file, or a page of YouTube or Vimeo. share: readers pass an address on.',
    examples: ['letter'],
  },
  'action.title': {
    title: 'Title',
    description: 'What a reader does.',
    examples: ['Write to your member of parliament'],
  },
  'action.about': {
    title: 'About',
    description: 'What it is, in a sentence or two; of a video, what is shown.',
    examples: ['A researcher explains what helps. No abuse is shown or described.'],
  },
  'action.url': {
    title: 'Address',
    description: 'Where a link, a document or a video is; what is shared. Without it the page itself is shared.',
    examples: ['https://example.org/report.pdf'],
  },
  'action.subject': {
    title: 'Subject',
    description: 'The subject of the letter.',
    examples: ['Prevention in our town'],
  },
  'action.opening': {
    title: 'Opening',
    description: 'The salutation. The reader’s own words come next.',
    examples: ['Dear member of parliament,'],
  },
  'action.points': {
    title: 'Points',
    description: 'Sentences to choose from. None is ticked before a reader ticks it.',
    examples: [
      ['Please fund prevention programs for five years at a time.', 'Please publish what each program achieved.'],
    ],
  },
  'action.closing': {
    title: 'Closing',
    description: 'What stands above the reader’s name.',
    examples: ['Yours sincerely,'],
  },
  'action.address': {
    title: 'Address of email',
    description: 'Where the letter goes, if it goes to one address only.',
    examples: ['minister@example.org'],
  },
  'action.finders': {
    title: 'Finders',
    description: 'Countries whose official pages this letter offers. Default: all of the document.',
    examples: [['AU']],
  },
  'action.lookup': {
    title: 'Look-up',
    description:
      'A service of your own that gets a postcode when a reader presses a button that says so, as ?postcode=2000, and answers with a JSON list of name, title, email and url.',
    examples: ['https://lookup.example.org/members'],
  },
  'action.publisher': {
    title: 'Publisher',
    description: 'Who published the document.',
    examples: ['The Example Foundation'],
  },
  'action.published': {
    title: 'Published',
    description: 'When: a year, a month or a day in ISO 8601.',
    examples: ['2026-03'],
  },
  'action.format': {
    title: 'Format',
    description: 'What kind of file it is. Default: what its name ends in.',
    examples: ['PDF'],
  },
  'action.bytes': { title: 'Bytes', description: 'The size of the file.', examples: [2400000] },
  'action.poster': {
    title: 'Poster',
    description: 'A picture to stand in the video’s place, from your own host.',
    examples: ['https://example.org/poster.jpg'],
  },
  'action.seconds': { title: 'Seconds', description: 'How long the video is.', examples: [154] },
  'action.captions': {
    title: 'Captions',
    description: 'Languages that it has captions in; of a video file, with the address of each WebVTT file.',
    examples: [[{ language: 'en', url: 'https://example.org/film.en.vtt' }]],
  },
  'action.transcript': {
    title: 'Transcript',
    description: 'All that is said and seen, paragraph by paragraph.',
    examples: [['A researcher sits at a desk. “Prevention begins with …”']],
  },
  'action.transcriptUrl': {
    title: 'Address of the transcript',
    description: 'Where the transcript is, if it stands elsewhere.',
    examples: ['https://example.org/film.txt'],
  },
  'action.text': {
    title: 'Text',
    description: 'What goes along with an address that is shared.',
    examples: ['What helps to keep children safe, and what you can do.'],
  },
  'captions.language': { title: 'Language', description: 'A BCP 47 tag.', examples: ['en'] },
  'captions.url': { title: 'Address', description: 'A WebVTT file.', examples: ['https://example.org/film.en.vtt'] },
};
