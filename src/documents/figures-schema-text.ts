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
  'document.changesPage': {
    title: 'Page of changes',
    description:
      'Where the publisher says what has changed, relative to this document. The console names it to the owner of a page whose figure has changed. `build` writes it.',
    examples: ['../changes/'],
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
    title: 'Who was asked',
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
    title: 'What was measured',
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
  'figure.kind': {
    title: 'What a pair is',
    description:
      'range or change: what the two numbers of “A to B” are. A rising pair is read as a range, a falling one as a change, unless this says otherwise.',
    examples: ['change'],
  },
  'figure.range': {
    title: 'What the range is',
    description:
      'What the two numbers of a range are, or of the interval around a value: two studies, a confidence interval …',
    examples: [
      { kind: 'studies', of: '2 surveys' },
      { kind: 'interval', level: 95, value: '27.3% to 29.8%' },
    ],
  },
  'figure.comparable': {
    title: 'Comparable',
    description:
      'Whether the figure may be set beside others, and why: one statement, or a list of them. Where it may not, nothing draws both ' +
      'on one axis or says a ratio.',
    examples: [{ to: ['response-discord'], is: false, why: 'Public posts here, private messages there.' }],
  },
  'figure.ofFigure': {
    title: 'Share of',
    description:
      'The id of the figure whose people this one is a share of: 78% of the 28.5% who experienced it. Both may then be drawn in one ' +
      'picture of everybody.',
    examples: ['csa-prevalence'],
  },
  'figure.differs': {
    title: 'Differs',
    description: 'Why this number and another are not the same, as a small table that a reader may open.',
    examples: [
      [
        {
          with: 'csa-girls',
          because: { population: { here: 'Australians aged 16 and over', there: 'Girls in Australia' } },
        },
      ],
    ],
  },
  'figure.plain': {
    title: 'In plain words',
    description: 'The whole statement in everyday words, for readers who ask for them.',
    examples: ['More than 1 in 4 people in Australia were sexually abused when they were children.'],
  },
  'figure.changes': {
    title: 'Changes',
    description:
      'What was changed since the figure was published. Readers can open it; a page may pin the value of an earlier day.',
    examples: [
      [{ date: '2026-03-03', what: 'value', from: '28.2%', to: '28.5%', why: 'The weighting was corrected.' }],
    ],
  },
  'figure.series': {
    title: 'Series',
    description: 'The same measure at several times, the earliest first.',
    examples: [
      [
        { when: '2018', value: '606' },
        { when: '2020-01-01/P6M', value: '27,217', flag: 'part' },
      ],
    ],
  },
  'range.kind': {
    title: 'Kind',
    description:
      'studies: what different studies found. interval: a confidence interval around one estimate. observed: the least and the most ' +
      'that was seen. typical: where most cases lie.',
    examples: ['studies'],
  },
  'range.level': { title: 'Level', description: 'Of an interval, in percent.', examples: [95] },
  'range.of': { title: 'Over what', description: 'What the range is taken over, in words.', examples: ['2 surveys'] },
  'range.best': {
    title: 'Best estimate',
    description:
      'The best single number within the range, where the source gives one. Nothing is drawn in its middle without it.',
    examples: ['3%'],
  },
  'range.value': {
    title: 'Interval',
    description: 'The interval, where the figure’s value is the estimate itself.',
    examples: ['27.3% to 29.8%'],
  },
  'comparable.to': { title: 'To', description: 'Ids of figures in this document.', examples: [['response-discord']] },
  'comparable.is': {
    title: 'May be compared',
    description: 'false where they look alike and count different things.',
    examples: [false],
  },
  'comparable.why': {
    title: 'Why',
    description: 'Why, in a sentence.',
    examples: ['Public posts here, private messages there.'],
  },
  'contrast.with': {
    title: 'With',
    description: 'The id of the other figure in this document.',
    examples: ['csa-girls'],
  },
  'contrast.because': {
    title: 'Because',
    description: 'What the two differ in: only what differs.',
    examples: [{ ages: { here: '16 and over', there: '16 to 24' } }],
  },
  'because.population': {
    title: 'Population',
    description: 'Of whom each figure is.',
    examples: [{ here: 'Australians aged 16 and over', there: 'Girls in Australia' }],
  },
  'because.definition': {
    title: 'Definition',
    description: 'What each counts as a case.',
    examples: [{ here: 'With or without contact', there: 'With contact' }],
  },
  'because.ages': {
    title: 'Ages',
    description: 'The ages that each is about.',
    examples: [{ here: 'Under 18', there: 'Under 16' }],
  },
  'because.asked': {
    title: 'Who was asked',
    description: 'Whom each study asked, and how.',
    examples: [{ here: 'Adults, about their childhood', there: 'Child protection agencies' }],
  },
  'because.period': {
    title: 'Period',
    description: 'The time that each covers.',
    examples: [{ here: '2020', there: 'January to June 2020' }],
  },
  'because.unit': {
    title: 'Unit',
    description: 'What each is a number of.',
    examples: [{ here: 'Reports', there: 'Files' }],
  },
  'sides.here': { title: 'Here', description: 'What it is for this figure.', examples: ['Reports'] },
  'sides.there': { title: 'There', description: 'What it is for the other figure.', examples: ['Files'] },
  'change.date': { title: 'Date', description: 'When it changed, in ISO 8601.', examples: ['2026-03-03'] },
  'change.what': {
    title: 'What',
    description: 'The property that changed; the value where nothing is said.',
    examples: ['value'],
  },
  'change.why': { title: 'Why', description: 'Why, in a sentence.', examples: ['The weighting was corrected.'] },
  'change.from': { title: 'From', description: 'What it was before, as it was written.', examples: ['28.2%'] },
  'change.to': { title: 'To', description: 'What it became, as it is written.', examples: ['28.5%'] },
  'point.when': {
    title: 'When',
    description: 'A year, a month or a day in ISO 8601, Q1 2023, H1 2023, 2020–21, or a start and a length.',
    examples: ['2018', '2020-03', '2020-01-01/P6M', '2020–21'],
  },
  'point.value': { title: 'Value', description: 'The value then, as in a figure.', examples: ['27,217'] },
  'point.flag': {
    title: 'Flag',
    description: 'part: a part of the period. break: counted in another way from here on. Or provisional, or estimate.',
    examples: ['part'],
  },
  'point.note': { title: 'Note', description: 'What a reader needs to know of this value.', examples: ['Until June.'] },
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
