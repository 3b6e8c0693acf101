import type { Example } from './example.js';

const tag = 'impact-give';
const content = 'Give to The Example Foundation.';
const stripe = {
  service: 'stripe',
  action: 'https://donate.stripe.com/abc',
  currency: 'AUD',
  amounts: '25 50 100',
  to: 'The Example Foundation',
};
const donorbox = { ...stripe, service: 'donorbox', action: 'https://donorbox.org/example' };
const pledge = {
  service: 'form',
  action: 'https://give.example.org/pledge',
  currency: 'AUD',
  amounts: '25 50 100',
  to: 'The Example Foundation',
  country: 'AU',
};

export const give = {
  once: { tag, attributes: stripe, content, says: 'Give once, at donate.stripe.com' },
  chosen: { tag, attributes: { ...stripe, selected: '50' }, content, says: 'Give $50 AUD once, at donate.stripe.com' },
  monthly: {
    tag,
    attributes: { ...donorbox, frequencies: 'once monthly' },
    content,
    says: 'Every month, until you stop it',
  },
  monthlyElsewhere: {
    tag,
    attributes: { ...stripe, 'monthly-action': 'https://donate.stripe.com/def', frequencies: 'once monthly' },
    content,
    says: 'Every month, until you stop it',
  },
  monthlyNotCarried: {
    tag,
    attributes: { ...stripe, frequencies: 'once monthly' },
    content,
    says: 'Give once, at donate.stripe.com',
  },
  onlyMonthly: {
    tag,
    attributes: {
      ...stripe,
      service: 'liberapay',
      action: 'https://liberapay.com/example/donate',
      currency: 'EUR',
      amounts: '1 5',
      frequencies: 'monthly',
    },
    content,
    says: 'Give every month, at liberapay.com',
  },
  page: {
    tag,
    attributes: { service: 'paypal', action: 'https://www.paypal.com/donate/?hosted_button_id=ABC', heading: 'Give' },
    content,
    says: 'Choose an amount at www.paypal.com',
  },
  typed: {
    tag,
    attributes: { service: 'link', action: 'https://pay.example.org/{currency}/{amount}', currency: 'JPY', min: '500' },
    content,
    says: 'Amount, Japanese yen (JPY)',
  },
  full: {
    tag,
    attributes: {
      ...donorbox,
      amounts: '10 25 50 100 250 1000',
      frequencies: 'once monthly',
      'what-for': '$50 AUD pays for an hour of training for a teacher.',
      receipt: 'Gifts of $2 AUD or more are tax deductible in Australia.',
      'privacy-url': 'https://example.org/privacy',
      'page-url': 'https://example.org/give',
      min: '2',
      max: '10000',
    },
    content,
    says: 'Other ways to give',
  },
  pledge: { tag, attributes: { ...pledge, details: 'name email' }, content, says: 'Email address' },
  address: {
    tag,
    attributes: { ...pledge, details: 'name email address' },
    content,
    says: 'Amount and details',
  },
  hard: {
    tag,
    attributes: {
      ...pledge,
      to: 'Donaudampfschifffahrtsgesellschaftskapitänsnotrufundberatungszentralestelle',
      heading: '<b>Give</b> & more',
      amounts: '1 12.50 9999999',
      frequencies: 'once monthly',
      details: 'name email',
      'what-for': `<img src=x onerror=alert(1)> ${'pays for a very long sentence that goes on '.repeat(10)}`,
      receipt: 'التبرعات معفاة من الضرائب (IBS-C).',
    },
    content,
    says: '<b>Give</b> & more',
  },
  thanks: {
    tag,
    attributes: { ...stripe, state: 'thanks', receipt: 'Gifts of $2 AUD or more are tax deductible in Australia.' },
    content,
    says: 'donate.stripe.com sends the receipts.',
  },
  thanksAlone: {
    tag,
    attributes: { state: 'thanks' },
    content,
    says: 'This page can’t see whether it did.',
  },
} satisfies Record<string, Example>;

/** What can't be offered: the author's own words stand. */
export const unfit = {
  unencrypted: { tag, attributes: { ...stripe, action: 'http://donate.stripe.com/abc' }, content, says: content },
  unknown: { tag, attributes: { ...stripe, service: 'strype' }, content, says: content },
  currency: { tag, attributes: { ...stripe, service: 'caf' }, content, says: content },
} satisfies Record<string, Example>;

/** A tag that says nothing yet. */
export const idle: Example = { tag, attributes: {}, content, says: content };
