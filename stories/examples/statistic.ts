import type { Example } from './example.js';

const tag = 'impact-statistic';
const study = {
  source: 'Australian Child Maltreatment Study',
  'source-date': '2023-04-03',
  'source-url': 'https://www.acms.au/',
  sample: 'n = 8,503',
};

/** The figures document of the demo page, where Storybook and the tests serve it. */
export const src = '/data/figures.json';

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
      of: 'Australians aged 16 to 65 and over',
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
    says: 'from 606 in 2018 to 27,217 in the first half of 2020 suspicious-transaction reports',
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
  unknownFigure: {
    tag,
    attributes: { src, figure: 'no-such-figure' },
    content: 'The author’s own words stay.',
    says: 'This figure could not be loaded.',
  },
  idle: {
    tag,
    attributes: {},
    content: 'The author’s own words stand alone.',
    says: '',
  },
} satisfies Record<string, Example>;
