import { neverAnswers } from './documents.js';
import type { Example } from './example.js';

const tag = 'impact-support';

/** The list of invented services of the demo page, where Storybook and the tests serve it. */
export const supportSrc = '/data/support.json';

const content = 'If you need to talk to somebody, ring 1800 160 401.';

interface Part {
  readonly [name: string]: unknown;
}
const place = (id: string, rest: Part = {}): Part => ({
  id,
  name: `The ${id} line`,
  kind: 'support',
  answer: 'A counsellor answers and listens.',
  phone: '1800 975 707',
  url: `https://${id}.example.org/`,
  checked: '2026-11-20',
  method: 'called',
  review: 'P90Y',
  ...rest,
});
const document = (places: readonly Part[], rest: Part = {}): string =>
  JSON.stringify({ version: 1, language: 'en', places, ...rest });

export const support = {
  list: {
    tag,
    attributes: { src: supportSrc, country: 'AU' },
    content,
    says: 'Call 1800 975 707',
  },
  ownThoughts: {
    tag,
    attributes: {
      src: supportSrc,
      country: 'AU',
      for: 'worried-about-own-thoughts',
      heading: 'If your own thoughts worry you',
      'heading-level': '3',
    },
    content,
    says: 'The Example Prevention Line',
  },
  elsewhere: {
    tag,
    attributes: { src: supportSrc, country: 'NO' },
    content,
    says: 'This list has no services in Norway yet.',
  },
  past: {
    tag,
    attributes: {
      country: 'AU',
      data: document(
        [
          place('old', { countries: ['AU'], checked: '2020-01-31', review: 'P1M' }),
          place('siteless', { countries: ['AU'], checked: '2020-01', review: 'P1M', url: undefined }),
          place('named', {
            countries: ['AU'],
            checked: '2020-01',
            review: 'P1M',
            name: 'Example Line (1800-975-707)',
            answer: 'Call +61 1800 975 707. Someone answers.',
          }),
        ],
        { directory: { name: 'The Example Directory', url: 'https://directory.example.org/' } },
      ),
    },
    content: '',
    says: 'Last checked 31 January 2020, too long ago to show the number. Their website has it.',
  },
  seen: {
    tag,
    attributes: { country: 'AU', data: document([place('seen', { countries: ['AU'], method: 'seen' })]) },
    content: '',
    says: 'We haven’t called yet',
  },
  everywhere: {
    tag,
    attributes: { data: document([place('world', { languages: ['en', 'ar'], free: true, anonymous: false })]) },
    content: '',
    says: 'They’ll ask who you are. Languages: English, Arabic.',
  },
  both: {
    tag,
    attributes: {
      country: 'AU',
      data: document([
        place('world', { languages: ['en', 'ar'] }),
        place('national', { countries: ['AU'] }),
        place('report', { kind: 'report' }),
      ]),
    },
    content: '',
    says: 'Services for every country',
  },
  missing: {
    tag,
    attributes: {
      country: 'AU',
      data: document([
        place('bare', { countries: ['AU'], phone: undefined }),
        place('chat', { countries: ['AU'], phone: undefined, url: undefined, chat: 'https://chat.example.org/' }),
        place('text', { countries: ['AU'], phone: undefined, text: '0491 570 006' }),
      ]),
    },
    content: '',
    says: 'Text 0491 570 006',
  },
  hard: {
    tag,
    attributes: {
      country: 'AU',
      heading: '<b>Help</b> & more',
      data: document([
        place('long', {
          countries: ['AU'],
          name: 'Donaudampfschifffahrtsgesellschaftskapitänsnotrufundberatungszentralestelle',
          answer: `${'A counsellor answers and listens to whatever you wish to say. '.repeat(6)}<img src=x onerror=alert(1)>`,
          hours:
            'From nine in the morning until five in the afternoon, on every day that is no public holiday in any state',
          for: ['child', 'young', 'survivor', 'worried-about-someone', 'worried-about-own-thoughts', 'professional'],
          url: 'https://a-very-long-name-of-a-site-that-will-not-fit-anywhere-at-all.example.org/',
        }),
        place('ar', { countries: ['AU'], name: { ar: 'خط المساعدة' }, answer: { ar: 'يجيبك مستشار ويصغي إليك.' } }),
      ]),
    },
    content: '',
    says: '<img src=x onerror=alert(1)>',
  },
  empty: {
    tag,
    attributes: { country: 'AU', data: document([]) },
    content,
    says: 'This list has no services in Australia yet.',
  },
  shortest: {
    tag,
    attributes: {
      country: 'AU',
      heading: 'Help',
      data: document([place('a', { name: 'A', answer: 'B.', phone: '000', countries: ['AU'] })]),
    },
    content: '',
    says: 'Call 000',
  },
  failed: {
    tag,
    attributes: { src: '/data/no-such-support.json', country: 'AU' },
    content,
    says: 'This list of services could not be loaded.',
  },
  idle: { tag, attributes: {}, content, says: '' },
} satisfies Record<string, Example>;

/** Shows its author's own words for as long as the address gives no answer. */
export const waiting: Example = { tag, attributes: { src: neverAnswers, country: 'AU' }, content, says: '' };

/** An English document on a page in Arabic. */
export const arabic: Example = {
  tag,
  attributes: { lang: 'ar', dir: 'rtl', src: supportSrc, country: 'AU' },
  content: '',
  says: 'اتصل على',
};
