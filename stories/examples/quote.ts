import { neverAnswers } from './documents.js';
import type { Example } from './example.js';

const tag = 'impact-quote';
/** A document with quotes alone, where Storybook and the tests serve it. */
const src = '/stories/examples/documents/quotes.json';
const source = {
  by: 'Dr A. Speaker',
  office: 'Commissioner',
  source: 'A report of the Commissioner',
  'source-url': 'https://example.org/report.pdf',
  'source-date': '2025-03',
  page: 'p. 76',
};
const text = 'Governments have a duty to protect children […].';

export const quotes = {
  text: {
    tag,
    attributes: { text, ...source },
    content: '',
    says: '— Dr A. Speaker, Commissioner, A report of the Commissioner, March 2025, p. 76',
  },
  own: {
    tag,
    attributes: source,
    content: text,
    markup: `<blockquote><p>${text}</p></blockquote>`,
    says: '— Dr A. Speaker, Commissioner, A report of the Commissioner, March 2025, p. 76',
  },
  document: {
    tag,
    attributes: { src, quote: 'duty' },
    content: 'Governments have a duty.',
    says: '“Governments have a duty to protect children from slavery […].” — Dr A. Speaker, Commissioner, A report, p. 76',
  },
  finding: {
    tag,
    attributes: { src, quote: 'few' },
    content: '',
    says: 'Few men who want help know where to ask. Source: A report, p. ix',
  },
  attributed: {
    tag,
    attributes: { src, quote: 'often' },
    content: '',
    says: '— often attributed to Somebody Famous',
  },
  reported: {
    tag,
    attributes: { src, quote: 'reported' },
    content: '',
    says: '— A campaigner, as reported in A report, p. 3 (emphasis added; quoted with permission)',
  },
  pull: {
    tag,
    attributes: {
      text,
      by: 'Dr A. Speaker',
      office: 'Commissioner',
      'source-date': '2025',
      source: 'A report',
      pull: '',
    },
    content: '',
    says: '— Dr A. Speaker, Commissioner, A report, 2025',
  },
  foreign: {
    tag,
    attributes: { text: 'للأطفال حق في الحماية (IBS-C).', 'quote-lang': 'ar', by: 'A speaker' },
    content: '',
    says: 'للأطفال حق في الحماية',
  },
  hard: {
    tag,
    attributes: {
      text: `<img src=x onerror=alert(1)> & "quotes"\n\n${'A very long sentence that goes on. '.repeat(12)}`,
      by: 'Donaudampfschifffahrtsgesellschaftskapitänsnotrufundberatungszentralestelle',
      source: 'متلازمة الأمعاء القصيرة (IBS-C)',
      'source-url': 'javascript:alert(1)',
    },
    content: '',
    says: '<img src=x onerror=alert(1)> & "quotes"',
  },
  failed: {
    tag,
    attributes: { src, quote: 'none' },
    content: 'The author’s own words.',
    says: 'This quotation could not be loaded.',
  },
  idle: { tag, attributes: {}, content: 'The author’s own words stand alone.', says: '' },
} satisfies Record<string, Example>;

/** Shows its author's own words for as long as the address gives no answer. */
export const waiting: Example = {
  tag,
  attributes: { src: neverAnswers, quote: 'duty' },
  content: 'Own words.',
  says: '',
};

/** An English document on a page in Arabic. */
export const arabic: Example = {
  tag,
  attributes: { lang: 'ar', dir: 'rtl', src, quote: 'duty' },
  content: '',
  says: 'Governments have a duty',
};
