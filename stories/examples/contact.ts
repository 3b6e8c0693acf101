import type { Example } from './example.js';

const tag = 'impact-contact';
const content = 'Write to office@example.org.';
const plain = {
  action: '/contact',
  'min-time': '0',
  heading: 'Contact us about our research',
  office: 'The Example Foundation’s office, three people',
  'answer-within': '5 working days',
};
const help = {
  'report-url': 'https://example.org/report',
  support: '/data/support.json AU',
};

export const contact = {
  simple: { tag, attributes: plain, content, says: 'This isn’t for reporting abuse or for emergencies.' },
  bare: { tag, attributes: { action: '/contact', 'min-time': '0' }, content, says: 'We can’t promise a time' },
  full: {
    tag,
    attributes: {
      ...plain,
      ...help,
      why: 'For journalists, partners and everybody with a question about our figures.',
      'ask-name': '',
      'ask-organisation': '',
      'ask-phone': '',
      topics: 'Media, Research, Something else',
      'max-length': '200',
      consent: 'Yes, you may keep my message to answer it.',
      'consent-version': '2026-11',
      'privacy-url': 'https://example.org/privacy',
      'page-url': 'https://example.org/contact',
    },
    content,
    says: 'What is it about?',
  },
  withPage: { tag, attributes: { ...plain, 'page-url': 'https://example.org/contact' }, content, says: 'Send message' },
  hard: {
    tag,
    attributes: {
      action: '/contact',
      'min-time': '0',
      heading: '<b>Contact</b> & more',
      office: 'Donaudampfschifffahrtsgesellschaftskapitänsnotrufundberatungszentralestelle',
      'answer-within': '5 Werktage',
      why: 'A very long sentence that goes on. '.repeat(12),
      fields: JSON.stringify([
        { name: 'city', label: 'المدينة (IBS-C)', hint: `<img src=x onerror=alert(1)> ${'and so on '.repeat(20)}` },
        { name: 'case', label: 'Rechtsschutzversicherungsgesellschaftsaktenzeichennummer', required: true },
      ]),
      topics: 'Donaudampfschifffahrtsgesellschaftskapitänsanfrage, متلازمة الأمعاء القصيرة (IBS-C)',
      'message-label': 'x'.repeat(80),
      consent: 'Yes, you may keep my message to answer it. '.repeat(8),
    },
    content,
    says: '<b>Contact</b> & more',
  },
  noAddress: { tag, attributes: { heading: 'Contact us' }, content, says: 'Contact us' },
} satisfies Record<string, Example>;

/** A form of the author's own, as it stands inside the tag. */
export const authorsForm =
  '<form action="/contact" method="post"><p><label for="mail">Your email address</label> ' +
  '<input id="mail" type="email" name="from" autocomplete="email" required></p>' +
  '<p><label for="text">Your question</label> <textarea id="text" name="text" required></textarea></p>' +
  '<button>Ask</button></form>';
