import type { Example } from './example.js';
import { neverAnswers, src } from './documents.js';

const tag = 'impact-compare';
const source = { title: 'An example, not a finding', published: '2026' };
const data = (...figures: readonly object[]) => JSON.stringify(figures.map((figure) => ({ source, ...figure })));

export const compare = {
  ranges: {
    tag,
    attributes: { src, figure: 'partner has-child', label: 'Offenders in treatment', download: '' },
    content: '21% to 65% have a partner, 25% to 47% at least one child (Brown & Bricknell 2018, p. 3).',
    says: '21% to 65% of offenders in treatment have a partner',
  },
  notComparable: {
    tag,
    attributes: { src, figure: 'response-tiktok response-discord' },
    content: '5.2 minutes for public posts; 13 hours for direct messages.',
    says: 'Not to be compared. Reports about public material here, about direct messages there.',
  },
  shares: {
    tag,
    attributes: { src, figure: 'csa-girls csa-boys', label: 'More girls than boys are sexually abused in Australia' },
    content: 'More than 1 in 3 girls, almost 1 in 5 boys.',
    says: 'almost 20%',
  },
  differing: {
    tag,
    attributes: { src, figure: 'csa-contact csa-non-contact', label: 'Two kinds of abuse' },
    content: '1 in 4 contact abuse, almost 1 in 5 non-contact abuse.',
    says: 'Why these two numbers differ',
  },
  part: {
    tag,
    attributes: {
      value: '11,108 of 20,254',
      label: 'images found on one forum in one month were assessed',
      source: 'Internet Watch Foundation',
      'source-date': '2023',
      download: '',
    },
    content: '11,108 of 20,254 images were assessed.',
    says: 'about 55%',
  },
  partOfCount: {
    tag,
    attributes: { src, figure: 'afp-removed' },
    content: '114 children, 42% of them in Australia.',
    says: '114 children, 42% of them in Australia were removed from harm',
  },
  smallShares: {
    tag,
    attributes: { src, figure: 'men-view' },
    content: '2.2% to 4.4% of men, in two surveys.',
    says: 'what different studies found',
  },
  payment: {
    tag,
    attributes: { src, figure: 'payment' },
    content: 'Between $13 and $100 AUD.',
    says: 'where most cases lie',
  },
  times: {
    tag,
    attributes: {
      label: 'Median time to answer',
      data: data(
        { value: '5.2 minutes', label: 'to answer a call' },
        { value: '13 hours', label: 'to answer a letter' },
        { value: '2 to 5 hours', label: 'to answer a message', kind: 'range' },
      ),
    },
    content: '5.2 minutes for a call, 13 hours for a letter.',
    says: '780 minutes',
  },
  interval: {
    tag,
    attributes: {
      label: 'Two surveys',
      data: data(
        { value: '28.5%', label: 'of adults asked', range: { kind: 'interval', level: 95, value: '27.3% to 29.8%' } },
        { value: '31%', label: 'of young adults asked', range: { kind: 'interval', level: 95, value: '26% to 36%' } },
        { value: '22%', label: 'of adults asked by telephone' },
      ),
    },
    content: '28.5% of adults, 31% of young adults.',
    says: 'between 26% and 36%, 95% confidence interval',
  },
  best: {
    tag,
    attributes: {
      data: data({
        value: '2% to 5%',
        label: 'of cases, as studies found',
        kind: 'range',
        range: { kind: 'studies', best: '3%', of: '4 studies' },
      }),
    },
    content: '2% to 5% of cases.',
    says: 'best estimate 3%',
  },
  counts: {
    tag,
    attributes: {
      label: 'Calls answered in 2025',
      order: 'size',
      draw: 'bars',
      data: data(
        { value: '1,204 calls', label: 'in the west' },
        { value: '14,377 calls', label: 'in the east' },
        { value: '9 calls', label: 'on the islands' },
      ),
    },
    content: '14,377 calls in the east, 1,204 in the west.',
    says: '14,377 calls in the east',
  },
  money: {
    tag,
    attributes: {
      label: 'Spent on prevention',
      data: data({ value: '$1.2 million AUD', label: 'in schools' }, { value: '$800,000 AUD', label: 'in clubs' }),
    },
    content: '$1.2 million in schools, $800,000 in clubs.',
    says: '$1.2 million AUD in schools',
  },
  currencies: {
    tag,
    attributes: {
      label: 'Spent on prevention',
      data: data({ value: '$1.2 million AUD', label: 'here' }, { value: '$800,000 USD', label: 'there' }),
    },
    content: '$1.2 million AUD here, $800,000 USD there.',
    says: '$800,000 USD there',
  },
  mixed: {
    tag,
    attributes: {
      data: data({ value: '28.5%', label: 'of adults' }, { value: '74 initiatives', label: 'in 16 countries' }),
    },
    content: '28.5% of adults; 74 initiatives.',
    says: '74 initiatives in 16 countries',
  },
  notPeople: {
    tag,
    attributes: {
      data: data(
        { value: '1,200 children', label: 'were helped' },
        { value: '3,400 reports', label: 'came in', counts: 'Reports by anybody' },
      ),
    },
    content: '1,200 children were helped; 3,400 reports came in.',
    says: 'one counts people, the other reports or records',
  },
  sources: {
    tag,
    attributes: {
      data: JSON.stringify([
        { value: '12%', label: 'of pupils asked', source: { title: 'A survey in schools' } },
        { value: '16%', label: 'of parents asked', source: { title: 'A survey by telephone' } },
      ]),
    },
    content: '12% of pupils, 16% of parents.',
    says: 'From different sources, which may have asked in different ways.',
  },
  tooSmall: {
    tag,
    attributes: {
      data: data({ value: '4,100 calls', label: 'in the city' }, { value: '3 calls', label: 'on the islands' }),
    },
    content: '4,100 calls in the city, 3 on the islands.',
    says: 'too small to draw at this scale',
  },
  longest: {
    tag,
    attributes: {
      label:
        'Calls, messages and letters from children, young people, parents, carers, teachers and all others who asked for help or advice',
      note: 'Since 2024 messages are counted by conversation; one conversation may go on for several days.',
      data: data(
        {
          value: '1,234,567,890 to 1,456,789,012 conversations',
          kind: 'range',
          label: 'with young people who wrote at any hour of the day from any of the eight states and territories',
          note: 'Those that went on for more than a day count once.',
        },
        { value: '987,654,321 conversations', label: 'with parents, carers, teachers, coaches and neighbours' },
      ),
    },
    content: 'Up to 1,456,789,012 conversations with young people.',
    says: '987,654,321 conversations with parents',
  },
  shortest: {
    tag,
    attributes: { data: JSON.stringify([{ value: '2%' }, { value: '1%' }]) },
    content: '2% and 1%',
    says: '2%',
  },
  wordsAlone: {
    tag,
    attributes: { src, figure: 'partner has-child', draw: 'none' },
    content: '21% to 65% have a partner.',
    says: '21% to 65% of offenders in treatment have a partner',
  },
  superseded: {
    tag,
    attributes: {
      data: data(
        {
          value: '310 calls',
          label: 'in the west',
          status: { state: 'superseded', date: '2026-02', note: 'Calls are counted by conversation now.' },
        },
        { value: '402 calls', label: 'in the east' },
      ),
    },
    content: '310 calls in the west, 402 in the east.',
    says: 'Superseded',
  },
  withdrawn: {
    tag,
    attributes: {
      data: data(
        { value: '310 calls', label: 'in the west' },
        { value: '402 calls', label: 'in the east' },
        {
          value: '90 calls',
          label: 'in the north',
          status: { state: 'withdrawn', date: '2026-02', note: 'Calls were counted twice.' },
        },
      ),
    },
    content: '310 calls in the west, 402 in the east.',
    says: 'Withdrawn',
  },
  revised: {
    tag,
    attributes: {
      data: data(
        {
          value: '310 calls',
          label: 'in the west',
          status: { state: 'revised', date: '2026-02', note: 'The first printing said 290.' },
        },
        { value: '402 calls', label: 'in the east' },
      ),
    },
    content: '310 calls in the west, 402 in the east.',
    says: 'Revised',
  },
  change: {
    tag,
    attributes: { value: '606 in 2018 to 27,217 in the first half of 2020', label: 'reports' },
    content: '606 in 2018 to 27,217 in the first half of 2020',
    says: '606 in 2018 to 27,217 in the first half of 2020',
  },
  unknownFigure: {
    tag,
    attributes: { src, figure: 'partner no-such-figure' },
    content: 'Offenders in treatment.',
    says: 'These figures could not be loaded.',
  },
  idle: { tag, attributes: {}, content: 'Figures side by side.', says: '' },
} satisfies Record<string, Example>;

export const pending: Example = {
  tag,
  attributes: { src: neverAnswers, figure: 'partner has-child' },
  content: '21% to 65% have a partner.',
  says: '',
};
