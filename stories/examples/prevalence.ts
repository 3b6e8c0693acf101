import type { Example } from './example.js';
import { changed, neverAnswers, src } from './documents.js';

const tag = 'impact-prevalence';
const study = {
  source: 'Australian Child Maltreatment Study',
  'source-date': '2023-04-03',
  'source-url': 'https://www.acms.au/',
  sample: 'n = 8,503',
};
const survey = { source: 'An example, not a finding', 'source-date': '2024' };

/** A figure whose publisher has since said something about it, as JSON in the tag. */
const withStatus = (status: object) =>
  JSON.stringify({
    value: '1 in 5',
    label: 'adults had heard of the service',
    source: { title: 'First survey (an example)', published: '2016' },
    status,
  });

export const prevalence = {
  smallDenominator: {
    tag,
    attributes: { value: '1 in 4', label: 'Australians experienced contact sexual abuse as children', ...study },
    content: '1 in 4 Australians experienced contact sexual abuse as children.',
    says: '1 in 4 Australians experienced contact sexual abuse as children',
  },
  severalOfFew: {
    tag,
    attributes: {
      value: '2 in 5',
      label: 'Australians experienced more than one type of maltreatment as children',
      population: 'Australians aged 16 and over',
      ...study,
    },
    content: '2 in 5 Australians experienced more than one type of maltreatment as children.',
    says: '2 in 5 Australians experienced more than one type of maltreatment as children',
  },
  percentWithHalfMark: {
    tag,
    attributes: {
      value: '28.5%',
      label: 'of Australians experienced child sexual abuse',
      population: 'Australians aged 16 and over',
      note: 'Before the age of 18.',
      ...study,
    },
    content: '28.5% of Australians experienced child sexual abuse.',
    says: '28.5% of Australians experienced child sexual abuse',
  },
  moreThan: {
    tag,
    attributes: { value: 'more than 1 in 3', label: 'girls experienced child sexual abuse', ...study },
    content: 'More than 1 in 3 girls experienced child sexual abuse.',
    says: 'more than 1 in 3 girls experienced child sexual abuse',
  },
  almost: {
    tag,
    attributes: {
      value: '1 in 5',
      qualifier: 'almost',
      label: 'boys experienced child sexual abuse',
      ...study,
    },
    content: 'Almost 1 in 5 boys experienced child sexual abuse.',
    says: 'almost 1 in 5 boys experienced child sexual abuse',
  },
  range: {
    tag,
    attributes: {
      value: '21% to 65%',
      label: 'of offenders in treatment have a partner',
      source: 'What is the profile of child exploitation material offenders?',
      'source-date': '2018',
      'source-url': 'https://aic.gov.au/publications/tandi/tandi564',
    },
    content: 'Between 21% and 65% of offenders in treatment have a partner.',
    says: '21% to 65% of offenders in treatment have a partner',
  },
  interval: {
    tag,
    attributes: {
      value: '28.5%',
      interval: '95% CI 27.3–29.8',
      label: 'of Australians experienced child sexual abuse',
      download: '',
      ...study,
    },
    content: '28.5% of Australians experienced child sexual abuse.',
    says: '28.5% of Australians experienced child sexual abuse',
  },
  trend: {
    tag,
    attributes: {
      value: '25%',
      label: 'of adults had heard of the service in 2025',
      download: '',
      trend: JSON.stringify([
        { when: '2021', value: '12%' },
        { when: '2023', value: '19%' },
        { when: '2025', value: '25%' },
      ]),
      ...survey,
    },
    content: '25% of adults had heard of the service, 12% in 2021.',
    says: '25% of adults had heard of the service in 2025',
  },
  tiny: {
    tag,
    attributes: { value: '0.4%', label: 'of visitors answered the survey', ...survey },
    content: '0.4% of visitors answered the survey.',
    says: '0.4% of visitors answered the survey',
  },
  none: {
    tag,
    attributes: { value: '0%', label: 'of requests were refused', ...survey },
    content: '0% of requests were refused.',
    says: '0% of requests were refused',
  },
  everyone: {
    tag,
    attributes: { value: '100%', label: 'of the services answered', ...survey },
    content: '100% of the services answered.',
    says: '100% of the services answered',
  },
  moreThanEveryone: {
    tag,
    attributes: { value: '120%', label: 'of last year’s calls were taken', ...survey },
    content: '120% of last year’s calls were taken.',
    says: '120% of last year’s calls were taken',
  },
  notAProportion: {
    tag,
    attributes: {
      value: '74 initiatives',
      label: 'for prevention, in 16 countries, were reviewed',
      source: 'Review of prevention initiatives',
      'source-date': '2023',
    },
    content: '74 initiatives for prevention, in 16 countries, were reviewed.',
    says: '74 initiatives for prevention, in 16 countries, were reviewed',
  },
  thousand: {
    tag,
    attributes: {
      value: '6.7%',
      marks: '1000',
      mark: 'circle',
      label: 'of Australian men have knowingly engaged with child sexual abuse material online',
      source: 'Identifying and understanding child sexual offending behaviours and attitudes among Australian men',
      'source-date': '2023-11',
      sample: 'n = 1,965',
    },
    content: '6.7% of Australian men have knowingly engaged with child sexual abuse material online.',
    says: '6.7% of Australian men have knowingly engaged with child sexual abuse material online',
  },
  tenPeople: {
    tag,
    attributes: { value: '28.5%', marks: '10', label: 'of Australians experienced child sexual abuse', ...study },
    content: '28.5% of Australians experienced child sexual abuse.',
    says: '28.5% of Australians experienced child sexual abuse',
  },
  circles: {
    tag,
    attributes: {
      value: '28.5%',
      mark: 'circle',
      label: 'of Australians experienced child sexual abuse',
      ...study,
    },
    content: '28.5% of Australians experienced child sexual abuse.',
    says: '28.5% of Australians experienced child sexual abuse',
  },
  squares: {
    tag,
    attributes: {
      value: '28.5%',
      mark: 'square',
      label: 'of Australians experienced child sexual abuse',
      ...study,
    },
    content: '28.5% of Australians experienced child sexual abuse.',
    says: '28.5% of Australians experienced child sexual abuse',
  },
  download: {
    tag,
    attributes: {
      value: '1 in 4',
      download: '',
      label: 'Australians experienced contact sexual abuse as children',
      ...study,
    },
    content: '1 in 4 Australians experienced contact sexual abuse as children.',
    says: '1 in 4 Australians experienced contact sexual abuse as children',
  },
  fromDocument: {
    tag,
    attributes: { src, figure: 'csa-prevalence' },
    content: '28.5% of Australians experienced child sexual abuse.',
    says: '28.5%',
  },
  compare: {
    tag,
    attributes: { src, figure: 'csa-girls csa-boys', label: 'More girls than boys are sexually abused in Australia' },
    content: 'More than 1 in 3 girls and almost 1 in 5 boys experienced child sexual abuse.',
    says: 'more than 1 in 3 girls experienced child sexual abuse',
  },
  compareInline: {
    tag,
    attributes: {
      label: 'Who had heard of the service',
      data: JSON.stringify([
        { value: '41%', label: 'of adults in cities', source: { title: 'An example, not a finding' } },
        { value: '23%', label: 'of adults in towns', source: { title: 'An example, not a finding' } },
        { value: '8.5%', label: 'of adults in the country', source: { title: 'An example, not a finding' } },
      ]),
    },
    content: '41% of adults in cities, 23% in towns and 8.5% in the country had heard of the service.',
    says: '41% of adults in cities',
  },
  nested: {
    tag,
    attributes: {
      src,
      figure: 'frequency-once frequency-six frequency-fifty',
      arrange: 'nested',
      label: 'Of 100 people who experienced child sexual abuse, how many experienced it …',
    },
    content: 'Of those who experienced it, 78% did more than once, 42% more than 6 and 11% more than 50 times.',
    says: '78% of those who experienced child sexual abuse experienced it more than once',
  },
  ofFigure: {
    tag,
    attributes: { src, figure: 'frequency-once', 'of-figure': '' },
    content: 'Of the 28.5% who experienced it, 78% did more than once.',
    says: '78% of those who experienced child sexual abuse experienced it more than once',
  },
  ofFigureTyped: {
    tag,
    attributes: {
      value: '1 in 2',
      label: 'of those who called did so at night',
      'of-figure': '40% of adults in one town called the helpline',
      source: 'An example, not a finding',
      download: '',
    },
    content: 'Half of the 40% of adults who called the helpline did so at night.',
    says: '1 in 2 of those who called did so at night',
  },
  nestedSquares: {
    tag,
    attributes: {
      src,
      figure: 'frequency-once frequency-six frequency-fifty',
      arrange: 'nested',
      mark: 'square',
    },
    content: 'Of those who experienced it, 78% did more than once, 42% more than 6 and 11% more than 50 times.',
    says: '78% of those who experienced child sexual abuse experienced it more than once',
  },
  revised: {
    tag,
    attributes: { data: withStatus({ state: 'revised', date: '2017-02-01', note: 'The first printing said 1 in 4.' }) },
    content: '1 in 5 adults had heard of the service.',
    says: '1 in 5 adults had heard of the service',
  },
  superseded: {
    tag,
    attributes: { src: changed, figure: 'first' },
    content: 'About 1 in 5 adults had heard of the service.',
    says: '34% of adults had heard of the service',
  },
  withdrawn: {
    tag,
    attributes: { data: withStatus({ state: 'withdrawn', date: '2018', note: 'Answers were counted twice.' }) },
    content: '1 in 5 adults had heard of the service.',
    says: '1 in 5 adults had heard of the service',
  },
  ownWords: {
    tag,
    attributes: { value: 'Rather a lot', label: 'is what the grammar makes of words' },
    content: 'Rather a lot.',
    says: 'Rather a lot is what the grammar makes of words',
  },
  unknownFigure: {
    tag,
    attributes: { src, figure: 'no-such-figure' },
    content: 'The author’s own words stay.',
    says: 'This figure could not be loaded.',
  },
  longest: {
    tag,
    attributes: {
      value: '28.5%',
      interval: '95% CI 27.3–29.8',
      label:
        'of children, young people, parents, carers, teachers and all others who asked for help, advice or a place to go in any of the eight states and territories',
      population:
        'Everybody who wrote, rang or came to the Donaudampfschifffahrtsgesellschaftskapitänsnotrufundberatungszentralestelle',
      note: 'Since 2024 messages are counted by conversation; one conversation may go on for several days.',
      download: '',
      source: 'An example with a title that goes on for rather longer than anybody would wish, and not a finding',
      'source-url': 'https://a-very-long-name-of-a-site-that-will-not-fit-anywhere-at-all.example.org/',
      'source-date': '2026-11-18',
      sample: 'n = 1,234,567',
    },
    content: '28.5% of all who asked for help.',
    says: '28.5% of children',
  },
  shortest: { tag, attributes: { value: '1 in 2' }, content: '1 in 2', says: '1 in 2' },
  idle: {
    tag,
    attributes: {},
    content: 'The author’s own words stand alone.',
    says: '',
  },
} satisfies Record<string, Example>;

/** Stays as its author wrote it for as long as the address gives no answer. */
export const pending: Example = {
  tag,
  attributes: { src: neverAnswers, figure: 'csa-prevalence' },
  content: '28.5% of Australians experienced child sexual abuse.',
  says: '',
};

/** Said in these words once the language's own have arrived. */
export const translated = {
  german: {
    tag,
    attributes: {
      lang: 'de',
      value: '28.5%',
      label: 'der Menschen in Australien haben als Kind sexuelle Gewalt erlebt',
      population: 'Menschen ab 16 Jahren in Australien',
      ...study,
    },
    content: '28,5 % der Menschen in Australien haben als Kind sexuelle Gewalt erlebt.',
    says: '28,5 % der Menschen in Australien haben als Kind sexuelle Gewalt erlebt',
  },
  arabic: {
    tag,
    attributes: {
      lang: 'ar',
      dir: 'rtl',
      value: 'more than 1 in 3',
      label: 'من الفتيات في أستراليا تعرّضن لاعتداء جنسي في طفولتهن',
      population: 'الفتيات في أستراليا',
      ...study,
    },
    content: 'أكثر من 1 من كل 3 من الفتيات في أستراليا تعرّضن لاعتداء جنسي في طفولتهن.',
    says: 'من الفتيات في أستراليا تعرّضن لاعتداء جنسي في طفولتهن',
  },
  arabicPercent: {
    tag,
    attributes: {
      lang: 'ar',
      dir: 'rtl',
      value: '28.5%',
      label: 'من سكان أستراليا تعرّضوا لاعتداء جنسي في طفولتهم',
      ...study,
    },
    content: '28.5% من سكان أستراليا تعرّضوا لاعتداء جنسي في طفولتهم.',
    says: 'من سكان أستراليا تعرّضوا لاعتداء جنسي في طفولتهم',
  },
} satisfies Record<string, Example>;
