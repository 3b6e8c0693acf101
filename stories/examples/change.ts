import type { Example } from './example.js';
import { neverAnswers, src } from './documents.js';

const tag = 'impact-change';
const example = { source: 'An example, not a finding', 'source-date': '2026' };
const series = (...points: readonly (readonly [when: string, value: string, flag?: string, note?: string])[]) =>
  JSON.stringify(points.map(([when, value, flag, note]) => ({ when, value, flag, note })));

const reports = {
  value: '606 in 2018 to 27,217 in the first half of 2020',
  label: 'suspicious transaction reports on online sexual exploitation of children in the Philippines',
  counts: 'Reports by banks and payment services, neither crimes nor children',
  source: 'Anti-Money Laundering Council of the Philippines',
};
const calls = { label: 'calls to the service', counts: 'Calls, not callers', ...example };

/** One change of which something has become. */
const withStatus = (state: string, note: string): Example => ({
  tag,
  attributes: {
    data: JSON.stringify({
      value: '310 in 2024 to 402 in 2025',
      label: 'calls to the service',
      source: { title: 'An example, not a finding' },
      status: { state, date: '2026-02', note },
    }),
  },
  content: 'From 310 calls in 2024 to 402 in 2025.',
  says: '310 in 2024 to 402 in 2025',
});

export const change = {
  partOfAYear: {
    tag,
    attributes: reports,
    content: 'From 606 reports in 2018 to 27,217 in the first half of 2020.',
    says: 'About 45 times as many, in half the time.',
  },
  doubled: {
    tag,
    attributes: { src, figure: 'ph-reports' },
    content: 'From 1,339,597 in 2020 to 3,188,793 in 2021.',
    says: 'About 2.4 times as many.',
  },
  shares: {
    tag,
    attributes: { src, figure: 'detection-x' },
    content: 'From 90% to 75%.',
    says: 'Down 15 percentage points.',
  },
  three: {
    tag,
    attributes: { src, figure: 'ncmec-reports', download: '' },
    content: 'From 21,751,085 in 2020 to 32,059,029 in 2022.',
    says: '47% more.',
  },
  line: {
    tag,
    attributes: {
      ...calls,
      download: '',
      series: series(
        ['2018', '310'],
        ['2019', '352'],
        ['2020', '561'],
        ['2021', '498'],
        ['2022', '540'],
        ['2023', '702'],
      ),
    },
    content: 'From 310 calls in 2018 to 702 in 2023.',
    says: 'About 2.3 times as many.',
  },
  lineWithGap: {
    tag,
    attributes: {
      ...calls,
      series: series(
        ['2015', '1,204'],
        ['2016', '1,377'],
        ['2017', '1,620'],
        ['2019', '1,480'],
        ['2020', '1,390'],
        ['2021', '1,101'],
        ['2022-01-01/P6M', '498', 'part'],
      ),
    },
    content: 'From 1,204 calls in 2015.',
    says: 'Fewer, but in half the time.',
  },
  lineOfShares: {
    tag,
    attributes: {
      label: 'of callers found the service by themselves',
      ...example,
      series: series(
        ['2024-01', '62%'],
        ['2024-02', '58%'],
        ['2024-03', '55%'],
        ['2024-04', '51%'],
        ['2024-05', '49%'],
      ),
    },
    content: 'From 62% in January to 49% in May 2024.',
    says: 'Down 13 percentage points.',
  },
  falling: {
    tag,
    attributes: { value: '120 in 2024 to 101 in 2025', ...calls },
    content: 'From 120 calls in 2024 to 101 in 2025.',
    says: '16% fewer.',
  },
  tooSmall: {
    tag,
    attributes: { value: '3 in 2010 to 4,100 in 2025', ...calls },
    content: 'From 3 calls in 2010 to 4,100 in 2025.',
    says: 'More than 1,366 times as many.',
  },
  unsure: {
    tag,
    attributes: {
      ...calls,
      series: series(
        ['2023', '310'],
        ['2024', '455', 'estimate'],
        ['2025', '480', 'provisional', 'To be checked in March.'],
      ),
    },
    content: 'From 310 calls in 2023 to 480 in 2025.',
    says: '55% more.',
  },
  countedAnew: {
    tag,
    attributes: {
      ...calls,
      series: series(['2022', '310'], ['2023', '402'], ['2024', '90', 'break', 'Answered calls only.'], ['2025', '95']),
    },
    content: 'From 310 calls in 2022.',
    says: '310 in 2022 to 95 in 2025',
  },
  money: {
    tag,
    attributes: {
      value: '$1.2 million AUD in 2022 to $1.5 million AUD in 2024',
      label: 'given to the fund',
      ...example,
    },
    content: 'From $1.2 million in 2022 to $1.5 million in 2024.',
    says: '25% more.',
  },
  times: {
    tag,
    attributes: { value: '13 hours in 2022 to 5 hours in 2024', label: 'was the median time to respond', ...example },
    content: 'From 13 hours in 2022 to 5 hours in 2024.',
    says: '62% less.',
  },
  perMonth: {
    tag,
    attributes: { ...reports, say: 'per-month' },
    content: 'From 606 reports in 2018 to 27,217 in the first half of 2020.',
    says: 'worked out by us',
  },
  mixed: {
    tag,
    attributes: { ...calls, series: series(['2022', '310'], ['2023', '40%']) },
    content: '310 calls in 2022, 40% in 2023.',
    says: '310 in 2022 to 40% in 2023',
  },
  overlap: {
    tag,
    attributes: { ...calls, series: series(['2022', '310'], ['2022-07-01/P1Y', '400']) },
    content: '310 calls in 2022.',
    says: 'from 310 to 400',
  },
  longest: {
    tag,
    attributes: {
      ...calls,
      label:
        'calls, messages and letters to the service from children, young people, parents, carers, teachers and all others who asked for help, advice or a place to go in any of the eight states and territories',
      note: 'Since 2024 messages are counted by conversation; one conversation may go on for several days.',
      series: series(
        ['2023', '1,234,567,890'],
        ['2024', '1,456,789,012', 'provisional'],
        ['2025-01-01/P6M', '987,654,321', 'part'],
      ),
    },
    content: 'From 1,234,567,890 in 2023.',
    says: 'Fewer, but in half the time.',
  },
  shortest: { tag, attributes: { value: '2 to 1', kind: 'change' }, content: '2 to 1', says: '50% fewer.' },
  revised: withStatus('revised', 'The first printing said 390.'),
  superseded: withStatus('superseded', 'Calls are counted by conversation now.'),
  withdrawn: withStatus('withdrawn', 'Calls were counted twice.'),
  noChange: {
    tag,
    attributes: { value: '74 initiatives', label: 'were reviewed' },
    content: '74',
    says: '74 initiatives',
  },
  unknownFigure: {
    tag,
    attributes: { src, figure: 'no-such-figure' },
    content: 'Calls rose.',
    says: 'This figure could not be loaded.',
  },
  idle: { tag, attributes: {}, content: 'Calls rose.', says: '' },
} satisfies Record<string, Example>;

export const pending: Example = {
  tag,
  attributes: { src: neverAnswers, figure: 'ph-str' },
  content: 'From 606 reports in 2018 to 27,217 in the first half of 2020.',
  says: '',
};
