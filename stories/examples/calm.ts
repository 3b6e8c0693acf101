import type { Example } from './example.js';
import { exit } from './exit.js';

const tag = 'impact-calm';

const glossary = JSON.stringify({
  version: 1,
  language: 'en',
  groups: [],
  terms: [{ id: 'word', term: 'A word', definition: 'What it means.', plain: 'What it means, simply.' }],
});

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

const content = 'Numbers on the abuse of children, and two people’s words. No photographs.';
/** A paragraph whose full stop stands at its end on a page that is written from right to left, too. */
const paragraph = (text: string) => ({ content: text, markup: `<p lang="en" dir="auto">${text}</p>` });

export const calm = {
  page: { tag, attributes: {}, ...paragraph(content), says: 'What’s on this page', page: held },
  heading: {
    tag,
    attributes: { heading: 'Before you read' },
    ...paragraph(content),
    says: 'Before you read',
    page: held,
  },
  nothing: { tag, attributes: {}, ...paragraph(content), says: 'What’s on this page' },
  noWords: { tag, attributes: {}, content: '', says: 'What’s on this page', page: held },
  longest: {
    tag,
    attributes: { heading: 'Forschungsergebnisse und Betroffenenberichte auf dieser Seite im Überblick' },
    ...paragraph(`${content} `.repeat(4).trim()),
    says: 'Forschungsergebnisse',
    page: held,
  },
  arabic: {
    tag,
    attributes: { lang: 'ar', dir: 'rtl' },
    content: 'أرقام وكلمات.',
    says: 'ما تحتويه هذه الصفحة',
    page: held,
  },
} satisfies Record<string, Example>;

/** On a page that somebody may have to leave quickly, where nothing is kept. */
export const besideExit: Example = { ...calm.page, page: [exit.words, ...held] };
