import { changed, neverAnswers, src } from './documents.js';
import type { Example } from './example.js';

const tag = 'impact-statistic';
const study = {
  source: 'Australian Child Maltreatment Study',
  'source-date': '2023-04-03',
  'source-url': 'https://www.acms.au/',
  sample: 'n = 8,503',
};

export const statistic = {
  qualified: {
    tag,
    attributes: { value: 'more than 1 in 3', label: 'girls experienced child sexual abuse', ...study },
    content: 'More than 1 in 3 girls experienced child sexual abuse.',
    says: 'more than 1 in 3 girls experienced child sexual abuse',
  },
  percent: {
    tag,
    attributes: {
      value: '28.5%',
      label: 'of Australians experienced child sexual abuse',
      of: 'Australians aged 16 and over',
      note: 'Before the age of 18.',
      ...study,
    },
    content: '28.5% of Australians experienced child sexual abuse.',
    says: '28.5% of Australians experienced child sexual abuse',
  },
  change: {
    tag,
    attributes: {
      value: '606 in 2018 to 27,217 in the first half of 2020',
      label: 'suspicious-transaction reports',
      source: 'Anti-Money Laundering Council, Philippines',
    },
    content: 'From 606 reports in 2018 to 27,217 in the first half of 2020.',
    says: '606 in 2018 to 27,217 in the first half of 2020 suspicious-transaction reports',
  },
  range: {
    tag,
    attributes: {
      value: '25–47%',
      label: 'of offenders in treatment have at least one child',
      source: 'What is the profile of child exploitation material offenders?',
      'source-date': '2018',
      'source-url': 'https://aic.gov.au/publications/tandi/tandi564',
    },
    content: 'Between 25% and 47% of offenders in treatment have at least one child.',
    says: '25% to 47% of offenders in treatment have at least one child',
  },
  money: {
    tag,
    attributes: {
      value: '$13 to $100 AUD',
      label: 'was the typical payment for live-streamed sexual abuse of a child',
      source: 'Australian Institute of Criminology',
      'source-date': '2023',
    },
    content: '$13 to $100 AUD was the typical payment for live-streamed sexual abuse of a child.',
    says: '$13 to $100 AUD was the typical payment',
  },
  multiple: {
    tag,
    attributes: {
      value: '2x more likely',
      label: 'to have shared explicit personal content: LGBTQ+ teens, compared with their peers',
      of: 'LGBTQ+ teens',
      source: 'LGBTQ+ Youth Perspectives',
      'source-date': '2023-06',
    },
    content: 'LGBTQ+ teens are twice as likely to have shared explicit personal content.',
    says: '2× more likely to have shared',
  },
  duration: {
    tag,
    attributes: {
      value: '5.2 minutes',
      label: 'was the median time that one platform took to respond to a report about public material',
      source: 'eSafety Commissioner',
      'source-date': '2023',
    },
    content: '5.2 minutes was the median time that one platform took.',
    says: '5.2 minutes was the median time',
  },
  rate: {
    tag,
    attributes: {
      value: 'at least 2 images or videos every second',
      label: 'are shared online',
      source: '#ChildSafetyOn campaign',
      'source-url': 'https://www.childsafetyineurope.com/the-solution/',
    },
    content: 'At least 2 images or videos every second are shared online.',
    says: 'at least 2 images or videos every second are shared online',
  },
  large: {
    tag,
    attributes: {
      value: '250,000',
      qualifier: 'nearly',
      label: 'adults trafficked children in the Philippines in 2022 to produce new child sexual exploitation material',
      source: 'Scale of Harm',
      'source-date': '2023',
    },
    content: 'Nearly 250,000 adults trafficked children in the Philippines in 2022.',
    says: 'nearly 250,000 adults trafficked children',
  },
  trend: {
    tag,
    attributes: {
      value: '702 calls',
      label: 'reached one helpline in 2023',
      source: 'An example, not a finding',
      note: 'Calls, not callers.',
      trend: JSON.stringify(
        [310, 352, 561, 498, 540, 702].map((value, index) => ({ when: `${2018 + index}`, value: `${value}` })),
      ),
    },
    content: '702 calls reached one helpline in 2023, 310 in 2018.',
    says: '702 calls reached one helpline in 2023',
  },
  trendOfPart: {
    tag,
    attributes: { src, figure: 'ph-str', trend: '' },
    content: 'From 606 reports in 2018 to 27,217 in the first half of 2020.',
    says: '606 in 2018 to 27,217 in the first half of 2020',
  },
  group: {
    tag,
    attributes: {
      src,
      figure: 'csa-girls csa-boys csa-contact multi-type',
      label: 'Child sexual abuse in Australia, as one national survey found',
    },
    content: 'More than 1 in 3 girls, almost 1 in 5 boys: see the Australian Child Maltreatment Study.',
    says: 'more than 1 in 3 girls experienced child sexual abuse',
  },
  groupInline: {
    tag,
    attributes: {
      data: JSON.stringify([
        { value: '702 calls', label: 'reached the helpline in 2023', source: { title: 'An example, not a finding' } },
        {
          value: 'at least 2 in every 5 calls',
          label: 'came at night',
          source: { title: 'An example, not a finding' },
        },
        { value: '5.2 minutes', label: 'was the median wait', source: { title: 'Another example' } },
      ]),
      note: 'Calls, not callers.',
    },
    content: '702 calls reached the helpline in 2023.',
    says: '702 calls reached the helpline in 2023',
  },
  ownWords: {
    tag,
    attributes: { value: 'Rather a lot', label: 'is what the grammar makes of words' },
    content: 'Rather a lot.',
    says: 'Rather a lot is what the grammar makes of words',
  },
  fromDocument: {
    tag,
    attributes: { src, figure: 'csa-prevalence' },
    content: '28.5% of Australians',
    says: '28.5%',
  },
  revised: {
    tag,
    attributes: { src: changed, figure: 'revised' },
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
    attributes: { src: changed, figure: 'withdrawn' },
    content: '12% of callers gave no reason.',
    says: '12% of callers gave no reason',
  },
  asOf: {
    tag,
    attributes: {
      'as-of': '2024',
      data: JSON.stringify({
        value: '1 in 5',
        label: 'adults had heard of the service',
        source: { title: 'A survey', published: '2026' },
        status: { state: 'revised', date: '2026-03-01', note: 'The weighting was corrected.' },
        changes: [{ date: '2026-03-01', from: '1 in 4', to: '1 in 5', why: 'The weighting was corrected.' }],
      }),
    },
    content: '1 in 4 adults had heard of the service.',
    says: '1 in 4 adults had heard of the service',
  },
  changes: {
    tag,
    attributes: {
      data: JSON.stringify({
        value: '1 in 5',
        label: 'adults had heard of the service',
        changes: [
          { date: '2025-02-10', from: '1 in 3', to: '1 in 4', why: 'Two towns were counted twice.' },
          { date: '2026-03-01', from: '1 in 4', to: '1 in 5', why: 'The weighting was corrected.' },
        ],
      }),
    },
    content: '1 in 5 adults had heard of the service.',
    says: '1 in 5 adults had heard of the service',
  },
  interval: {
    tag,
    attributes: { value: '28.5%', interval: '95% CI 27.3–29.8', label: 'of adults' },
    content: '28.5% of adults.',
    says: '28.5% of adults',
  },
  differs: {
    tag,
    attributes: { src, figure: 'csa-prevalence' },
    content: '28.5% of Australians',
    says: '28.5%',
  },
  suppressed: {
    tag,
    attributes: { value: '<5', label: 'reports in this district', note: 'Small numbers are not published.' },
    content: 'Fewer than 5 reports.',
    says: '<5',
  },
  missing: {
    tag,
    attributes: { value: 'n.p.', label: 'reports in this district' },
    content: 'Not published.',
    says: 'n.p.',
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
      value: '1,234,567,890 to 1,456,789,012 conversations',
      kind: 'range',
      label:
        'with children, young people, parents, carers, teachers and all others who asked for help, advice or a place to go in any of the eight states and territories',
      of: 'Everybody who wrote, rang or came to the Donaudampfschifffahrtsgesellschaftskapitänsnotrufundberatungszentralestelle',
      note: 'Since 2024 messages are counted by conversation; one conversation may go on for several days.',
      source: 'An example with a title that goes on for rather longer than anybody would wish, and not a finding',
      'source-url': 'https://a-very-long-name-of-a-site-that-will-not-fit-anywhere-at-all.example.org/',
      'source-date': '2026-11-18',
      sample: 'n = 1,234,567',
    },
    content: 'Up to 1,456,789,012 conversations.',
    says: '1,234,567,890 to 1,456,789,012 conversations with children',
  },
  shortest: { tag, attributes: { value: '2%' }, content: '2%', says: '2%' },
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
      ...study,
    },
    content: 'أكثر من 1 من كل 3 من الفتيات في أستراليا تعرّضن لاعتداء جنسي في طفولتهن.',
    says: 'من الفتيات في أستراليا تعرّضن لاعتداء جنسي في طفولتهن',
  },
} satisfies Record<string, Example>;
