/** What a publisher begins with: figures of every kind, plainly examples, and a few terms. */

type Json = Readonly<Record<string, unknown>>;

const FIGURES: Json = {
  version: 1,
  language: 'en',
  sources: {
    'our-survey': {
      title: 'Survey of adults in our state',
      authors: 'A. Researcher',
      publisher: 'The Example Foundation',
      published: '2026-05-12',
      sample: 'n = 2,004',
      url: 'https://www.example.org/survey',
    },
    'our-helpline': {
      title: 'Yearly report of our helpline',
      publisher: 'The Example Foundation',
      published: '2026-02',
      url: 'https://www.example.org/helpline-report',
    },
  },
  figures: [
    {
      id: 'survey-share',
      value: '28.5%',
      label: 'of adults in our state know whom to tell',
      of: 'Adults in our state',
      'x-topic': 'Awareness',
      source: 'our-survey',
      page: 'p. 4',
    },
    {
      id: 'survey-one-in',
      value: 'about 1 in 4',
      label: 'parents have talked with their child about safety online',
      of: 'Parents in our state',
      'x-topic': 'Awareness',
      plain: 'About one parent in four has talked about it.',
      source: 'our-survey',
      page: 'p. 9',
    },
    {
      id: 'survey-range',
      value: '12% to 18%',
      label: 'of teachers had training last year, by region',
      'x-topic': 'Training',
      kind: 'range',
      range: { kind: 'observed', of: '6 regions' },
      source: 'our-survey',
    },
    {
      id: 'calls',
      value: '4,120',
      label: 'calls reached our helpline in 2025',
      counts: 'Calls, not callers',
      'x-topic': 'Helpline',
      source: 'our-helpline',
      series: [
        { when: '2023', value: '3,150' },
        { when: '2024', value: '3,790' },
        { when: '2025', value: '4,120' },
      ],
    },
    {
      id: 'calls-change',
      value: '3,790 in 2024 to 4,120 in 2025',
      label: 'calls to our helpline',
      counts: 'Calls, not callers',
      'x-topic': 'Helpline',
      kind: 'change',
      source: 'our-helpline',
    },
  ],
};

const GLOSSARY: Json = {
  version: 1,
  language: 'en',
  title: 'Words that we use',
  groups: [{ id: 'help', label: 'Getting help' }],
  terms: [
    {
      id: 'helpline',
      term: 'Helpline',
      definition: 'A service that people call or write to, and that answers without asking who they are.',
      group: 'help',
    },
    {
      id: 'disclosure',
      term: 'Disclosure',
      definition: 'The moment at which a child, or an adult who was one then, tells somebody what happened.',
      plain: 'Telling somebody what happened.',
      group: 'help',
      related: ['helpline'],
    },
  ],
};

export const TEMPLATE_DOCUMENTS: Readonly<Record<string, Json>> = { figures: FIGURES, glossary: GLOSSARY };
