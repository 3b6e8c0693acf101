/** Words for people who write documents in an editor. For the build only: nothing that a page loads imports this. */

type Texts = Readonly<Record<string, { title: string; description: string; examples?: readonly unknown[] }>>;

export const FIGURES_TEXT: Texts = {
  'document.version': { title: 'Version', description: 'The version of this format.', examples: [1] },
  'document.language': {
    title: 'Language',
    description: 'The language of every text that is not a map by language, as a BCP 47 tag.',
    examples: ['en', 'en-AU'],
  },
  'document.updated': {
    title: 'Updated',
    description: 'The day on which anything in this document last changed, in ISO 8601.',
    examples: ['2026-11-21'],
  },
  'document.sources': {
    title: 'Sources',
    description: 'Where the figures come from, by an id that figures refer to.',
    examples: [{ acms: { title: 'Australian Child Maltreatment Study', published: '2023-04-03' } }],
  },
  'document.figures': {
    title: 'Figures',
    description: 'The figures, in the order in which a list of them is shown.',
    examples: [[{ id: 'csa-prevalence', value: '28.5%', source: 'acms' }]],
  },
  'source.title': {
    title: 'Title',
    description: 'The title as it was published.',
    examples: ['Australian Child Maltreatment Study'],
  },
  'source.authors': {
    title: 'Authors',
    description: 'Who wrote it, in the order of the publication.',
    examples: ['Brown R, Bricknell S'],
  },
  'source.publisher': {
    title: 'Publisher',
    description: 'The journal, institute or organisation that published it.',
    examples: ['Australian Institute of Criminology'],
  },
  'source.published': {
    title: 'Published',
    description: 'The date of publication in ISO 8601, as exact as it is known: a year, a month or a day.',
    examples: ['2023', '2023-12', '2023-04-03'],
  },
  'source.sample': {
    title: 'Sample',
    description: 'Who was asked or what was studied, how many, and when.',
    examples: ['n = 8,503'],
  },
  'source.url': {
    title: 'Address',
    description: 'Where to read it: an http or https address. Leave it out rather than guess.',
    examples: ['https://www.acms.au/'],
  },
  'source.doi': {
    title: 'DOI',
    description: 'The digital object identifier, without a resolver in front.',
    examples: ['10.1016/j.childyouth.2023.106861'],
  },
  'figure.id': {
    title: 'Id',
    description: 'The name by which pages ask for the figure. It must stay the same for good, and be used once.',
    examples: ['csa-prevalence'],
  },
  'figure.value': {
    title: 'Value',
    description:
      'The figure in English notation, with its qualifier and unit noun. What cannot be read is shown as typed.',
    examples: ['28.5%', 'more than 1 in 3', '74 initiatives', '$13 to $100 AUD', '25–47%'],
  },
  'figure.label': {
    title: 'Label',
    description: 'What the figure says, as the rest of a sentence that begins with the value.',
    examples: ['girls experienced child sexual abuse'],
  },
  'figure.of': {
    title: 'Of',
    description: 'Of whom or of what: the population behind the figure.',
    examples: ['Australians aged 16 and over'],
  },
  'figure.counts': {
    title: 'What counts',
    description: 'What was counted as a case, where the source says so.',
    examples: ['Sexual abuse with physical contact'],
  },
  'figure.note': {
    title: 'Note',
    description: 'Anything else that a reader needs, in a sentence.',
    examples: ['A change from the first value to the second, not a range.'],
  },
  'figure.unit': {
    title: 'Unit noun',
    description:
      "The value's unit noun by language, a form for each plural category that the language has (Unicode CLDR). " +
      'A form with # in it is a whole phrase: each # stands for a number of the value, in their order.',
    examples: [
      { en: { one: 'study', other: 'studies' }, de: { one: 'Studie', other: 'Studien' } },
      { de: { one: '# Straftat von # Tätern', other: '# Straftaten von # Tätern' } },
    ],
  },
  'figure.source': {
    title: 'Source',
    description: 'The id of a source in this document.',
    examples: ['acms'],
  },
  'figure.page': { title: 'Page', description: 'Where in the source.', examples: ['p. xi'] },
  'figure.status': {
    title: 'Status',
    description: 'What has become of the figure since it was published. Every page that shows it says so.',
    examples: [{ state: 'superseded', date: '2025-02', replacedBy: 'csa-prevalence-2025' }],
  },
  'status.state': {
    title: 'State',
    description: 'Revised: the value changed. Superseded: another figure took its place. Withdrawn: do not use it.',
    examples: ['revised'],
  },
  'status.date': { title: 'Date', description: 'When that happened, in ISO 8601.', examples: ['2025-02-14'] },
  'status.note': {
    title: 'Why',
    description: 'Why, in a sentence.',
    examples: ['The publisher corrected its weighting.'],
  },
  'status.replacedBy': {
    title: 'Replaced by',
    description: 'The id of the figure in this document that replaces this one.',
    examples: ['csa-prevalence-2025'],
  },
  'forms.other': {
    title: 'Other',
    description: 'The form that every language has; the only one where nouns have no plural after a number.',
    examples: ['studies'],
  },
};
