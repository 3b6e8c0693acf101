import type { Example } from './example.js';

const glossary = JSON.stringify({
  version: 1,
  language: 'en',
  groups: [],
  terms: [{ id: 'word', term: 'A word', definition: 'What it means.', plain: 'What it means, simply.' }],
});

export const calm = {
  page: {
    tag: 'impact-calm',
    attributes: {},
    content: 'Numbers on the abuse of children, and two people’s words. No photographs.',
    says: 'What this page holds',
  },
} satisfies Record<string, Example>;

/** One of each that a page may hold. */
export const held: readonly Example[] = [
  {
    tag: 'impact-statistic',
    attributes: { data: JSON.stringify({ value: '7%', label: 'of adults', plain: 'Seven people in every hundred.' }) },
    content: '7% of adults.',
    says: '7% of adults',
  },
  {
    tag: 'impact-prevalence',
    attributes: { value: '1 in 4', label: 'Australians' },
    content: '1 in 4.',
    says: '1 in 4',
  },
  {
    tag: 'impact-quote',
    attributes: { text: 'I was believed.', by: 'A survivor', speaker: 'survivor', permission: 'in writing' },
    content: '',
    says: 'I was believed.',
  },
  {
    tag: 'impact-quote',
    attributes: { text: 'I knew.', by: 'An offender', speaker: 'offender' },
    content: '',
    says: 'I knew.',
  },
  { tag: 'impact-term', attributes: { term: 'word', data: glossary }, content: 'a word', says: '' },
];
