import type { Example } from './example.js';

const tag = 'impact-subscribe';
const content = 'Ask for our news by email.';
const promise = {
  action: '/subscribe',
  'min-time': '0',
  heading: 'Connect with us',
  why: 'New research on keeping children safe, in plain words.',
  sender: 'The Example Foundation',
  contents: 'What new studies found, and what we do about it',
  frequency: 'About once a month',
};
const consent = {
  consent: 'Yes, The Example Foundation may send me these emails. I can stop them at any time.',
  'consent-version': '2026-11',
  'privacy-url': 'https://example.org/privacy',
};

export const subscribe = {
  simple: { tag, attributes: promise, content, says: 'Connect with us' },
  bare: { tag, attributes: { action: '/subscribe', 'min-time': '0' }, content, says: 'Email address' },
  full: {
    tag,
    attributes: {
      ...promise,
      ...consent,
      'ask-name': '',
      fields:
        '[{"name": "city", "label": "City or town", "autocomplete": "address-level2", "hint": "For events near you."}]',
      topics: '[{"value": "a1", "label": "Research and figures"}, {"value": "b2", "label": "Events and training"}]',
      'feed-url': 'https://example.org/feed.xml',
      'news-url': 'https://example.org/news',
      'page-url': 'https://example.org/sign-up',
    },
    content,
    says: 'What would you like to hear about?',
  },
  consent: { tag, attributes: { ...promise, ...consent }, content, says: 'may send me these emails' },
  withPage: {
    tag,
    attributes: { ...promise, 'page-url': 'https://example.org/sign-up' },
    content,
    says: 'Email address',
  },
  longest: {
    tag,
    attributes: {
      action: '/subscribe',
      'min-time': '0',
      heading: '<b>Donaudampfschifffahrtsgesellschaftskapitänsneuigkeiten</b> & more',
      why: 'A very long sentence that goes on. '.repeat(12).trim(),
      sender: 'Donaudampfschifffahrtsgesellschaftskapitänsnotrufundberatungszentralestelle',
      contents: 'What new studies found, what we do about it, and what anybody else may do about it '.repeat(3).trim(),
      frequency: 'About once a month, and twice a month while a parliament is sitting',
      'ask-name': '',
      fields: JSON.stringify([
        { name: 'city', label: 'المدينة (IBS-C)', hint: `<img src=x onerror=alert(1)> ${'and so on '.repeat(20)}` },
        { name: 'case', label: 'Rechtsschutzversicherungsgesellschaftsaktenzeichennummer', required: true },
      ]),
      topics: 'Donaudampfschifffahrtsgesellschaftskapitänsberichte, متلازمة الأمعاء القصيرة (IBS-C)',
      'submit-label': 'Send me all of what is new about the Rechtsschutzversicherungsgesellschaft',
      consent: 'Yes, you may send me these emails. I can stop them at any time. '.repeat(6).trim(),
      'privacy-url': 'https://example.org/privacy',
      'news-url': 'https://example.org/news',
    },
    content,
    says: '<b>Donaudampfschifffahrtsgesellschaftskapitänsneuigkeiten</b> & more',
  },
  noAddress: { tag, attributes: { heading: 'Connect with us' }, content, says: 'Connect with us' },
} satisfies Record<string, Example>;

/** A form of the author's own, as it stands inside the tag. */
export const authorsForm =
  '<form action="/subscribe" method="post"><p><label for="news-mail">Your email address</label> ' +
  '<input id="news-mail" type="email" name="EMAIL" autocomplete="email" required></p>' +
  '<p><label><input type="checkbox" name="consent" value="yes" required data-impact="consent"> Write to me</label></p>' +
  '<button>Join</button></form>';
