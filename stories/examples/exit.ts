import type { Example } from './example.js';

const tag = 'impact-exit';
const href = 'https://www.bom.gov.au/';

export const exit = {
  words: { tag, attributes: { href }, content: 'Leave this page', says: 'Leave this page' },
  noWords: { tag, attributes: { href }, content: '', says: 'Leave this page' },
  ownLink: {
    tag,
    attributes: {},
    content: 'Weather',
    markup: `<a href="${href}" rel="nofollow noreferrer">Weather</a>`,
    says: 'Weather',
  },
  noKeys: { tag, attributes: { href, 'no-keys': '' }, content: 'Leave now', says: 'Leave now' },
  noAddress: { tag, attributes: { href: 'javascript:alert(1)' }, content: 'Leave this page', says: 'Leave this page' },
  longest: {
    tag,
    attributes: { href: 'https://a-very-long-name-of-a-weather-service-that-will-not-fit-anywhere.example.org/' },
    content: 'Webseitenschnellverlassensschaltfläche: diese Seite sofort verlassen und das Wetter ansehen',
    says: 'Webseitenschnellverlassensschaltfläche: diese Seite sofort verlassen und das Wetter ansehen',
  },
} satisfies Record<string, Example>;
