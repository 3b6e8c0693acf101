import type { Example } from './example.js';

const tag = 'impact-sources';

/** A figure, a quotation and a figure again of one study, and a figure of another. */
export const citing: readonly Example[] = [
  {
    tag: 'impact-statistic',
    attributes: {
      value: '1 in 4',
      label: 'Australians',
      source: 'A study',
      'source-url': 'https://example.org/study.pdf',
      'source-date': '2023',
    },
    content: '1 in 4 Australians (A study).',
    says: '1 in 4 Australians',
  },
  {
    tag: 'impact-quote',
    attributes: { text: 'A duty of governments.', by: 'A speaker', source: 'A report', page: 'p. 76' },
    content: '',
    says: 'A duty of governments.',
  },
  {
    tag: 'impact-statistic',
    attributes: {
      value: '42%',
      label: 'more than 6 times',
      source: 'A study',
      'source-url': 'https://example.org/study.pdf',
    },
    content: '42% more than 6 times (A study).',
    says: '42% more than 6 times',
  },
];

/** A source with everything, and text that is hard to set. */
export const hard: Example = {
  tag: 'impact-statistic',
  attributes: {
    data: JSON.stringify({
      value: '5',
      label: 'sites',
      page: 'p. xi',
      source: {
        title: '<b>Donaudampfschifffahrtsgesellschaftskapitänsberichtsverzeichnis</b> – تقرير',
        authors: 'Anderson, A.; Ångström, B.; '.repeat(8),
        publisher: 'A Press',
        published: '2023-04-03',
        doi: '10.1016/j.childyouth.2023.106861',
        url: 'javascript:alert(1)',
      },
    }),
  },
  content: '',
  says: '5 sites',
};

const arabic = { lang: 'ar', dir: 'rtl' };

export const sources = {
  list: { tag, attributes: {}, content: 'Our sources.', says: 'Sources', page: citing },
  numbers: {
    tag,
    attributes: { cite: 'numbers', heading: 'References', 'heading-level': '3' },
    content: '',
    says: 'References',
    page: citing,
  },
  hard: { tag, attributes: {}, content: 'Our sources.', says: 'Donaudampf', page: [hard, ...citing] },
  shortest: { tag, attributes: {}, content: '', says: 'A report', page: citing.slice(1, 2) },
  nothing: { tag, attributes: {}, content: 'Our sources.', says: '' },
  arabic: {
    tag,
    attributes: arabic,
    content: '',
    says: 'المصادر',
    page: citing.map((one) => ({ ...one, attributes: { ...one.attributes, ...arabic } })),
  },
} satisfies Record<string, Example>;
