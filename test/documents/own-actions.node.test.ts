/** An author's own list, item by item, against `written/own-actions.txt`. */
import { ownActions, type OwnItem } from '../../src/documents/own-actions.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

type Given = Partial<Omit<OwnItem, 'link' | 'inner'>> & { readonly href?: string; readonly inner?: readonly Given[] };
/** An item: what isn't said it hasn't. */
const item = ({ href, inner = [], ...given }: Given): OwnItem => ({
  ...{ id: undefined, data: {}, text: 'Words', heading: undefined, about: '' },
  ...given,
  link: href === undefined ? undefined : { text: 'a link', written: href, href },
  inner: inner.map(item),
});
const link = (href: string): Given => ({ href });
const data = (given: OwnItem['data'], more: Given = {}): Given => ({ data: given, ...more });

const LINKS = [
  ...[
    'https://x.org/a',
    'http://x.org/a.PDF',
    'https://x.org/a.docx?b',
    'https://x.org/a.xls',
    'https://x.org/a.pdf/b',
    'https://x.org/pdf',
  ],
  ...[
    'https://x.org/a.mp4',
    'https://x.org/a.webm#t=1',
    'https://x.org/a.mp4.html',
    'https://youtu.be/dQw4w9WgXcQ',
    'https://x.org/epub',
  ],
  ...['javascript:1', 'tel:1', 'a', '#', '', ' # ', 'ftp://x.org/', 'https:', 'xhttps://x.org', 'mailtox:a@x.org'],
];
const MAILS = [
  ...[
    '',
    'a@x.org',
    'a@x.org,b@x.org',
    'a%40x.org',
    'a@x.org?to=b@x.org',
    '?to=b@x.org',
    'a@x.org?subject=S&body=B',
    'a@x.org?SUBJECT=S',
  ],
  ...[
    'a@x.org?cc=c@x.org&bcc=d@x.org',
    'a@x.org?body=50% more%20&subject=a%2Bb+c',
    'a@x.org?subject=%E4&body=a=b=c',
    'a@x.org?subject',
    'a@x.org?x=1',
  ],
];
const LISTS: Readonly<Record<string, readonly Given[]>> = {
  nothing: [],
  'items without words': [{ text: ' ' }, { text: '', inner: [{ text: ' Inner ' }] }],
  'an ask': [{ text: ' Fund\n it ', about: ': and soon' }],
  'an ask with a heading': [{ heading: ' Fund it ', about: ': for five years', text: 'Fund it: for five years' }],
  ...Object.fromEntries(
    [
      'Fund it. a link',
      'Fund it. A link.',
      'Fund it, says a link',
      'Fund it (a link).',
      'a link',
      'Says a link. Fund it.',
    ].map((text) => [
      `an ask whose link is in ${JSON.stringify(text)}`,
      [
        data({ state: 'done' }, { text, about: text, heading: 'Fund', href: 'https://x.org/a' }),
        data({ state: 'done' }, { text, href: 'https://x.org/a' }),
      ],
    ]),
  ),
  ...Object.fromEntries(LINKS.map((href) => [`a link to ${JSON.stringify(href)}`, [link(href)]])),
  ...Object.fromEntries(MAILS.map((address) => [`a letter to ${address}`, [link(`mailto:${address}`)]])),
  'a letter with a title': [{ heading: 'Write', about: '– now', href: 'mailto:a@x.org' }],
  'a letter to whoever is found': [data({ kind: 'letter' }, link('https://x.org/find'))],
  kinds: ['ask', 'share', 'LINK', ' video ', 'document', 'letter', 'other'].flatMap((kind) => [
    data({ kind }),
    data({ kind }, link('https://x.org/a')),
    data({ kind }, link('#here')),
    data({ kind }, link('mailto:a@x.org')),
  ]),
  states: ['open', 'PROMISED', ' partly ', 'done', 'won', ''].map((state) =>
    data({ state, date: ' 2026-05-01 ', note: ' As \n said ', of: ' The minister ' }, link('https://x.org/answer')),
  ),
  'a state alone': [data({ state: 'done' }), data({ date: '2026', note: 'x', of: '' })],
  ids: ['a', 'a', 'b c', '', 'item-1', 'item-2', 'é', '.-_9', undefined].map((id) => ({ id })),
  'an id that another is given': [{ id: 'item-2' }, {}, { id: 'item-2-' }, {}],
  'what an item says': [': a', '. b', ', c', '; d', '– e', '— f', '- g', '-h', '! i', 'j', ': : k'].map((about) => ({
    about,
    heading: 'H',
  })),
  'points within': [
    {
      heading: 'H',
      about: 'And',
      inner: [
        { text: 'one.' },
        { text: 'two', inner: [{ text: 'deep' }] },
        { text: ' ' },
        { text: 'three!' },
        { text: 'four' },
      ],
    },
  ],
  'items within': [
    {
      text: 'Outer',
      inner: [
        { text: 'plain' },
        { text: 'linked', href: 'https://x.org/' },
        data({ state: 'open' }, { text: 'stated' }),
        data({ kind: 'ask' }, { text: 'named' }),
        data({ of: 'M' }, { text: 'addressed' }),
        data({ note: 'n', date: '2026' }, { text: 'noted' }),
        { text: 'holds', inner: [{ text: 'deeply linked', href: 'https://x.org/' }, { text: 'deeply plain' }] },
      ],
    },
  ],
};

describe('an author’s own list', () => {
  it('is what was read and found good', () => {
    const lines = Object.entries(LISTS).flatMap(([name, given]) => {
      const { language, problem, ...rest } = ownActions(given.map(item), 'en');
      return [
        `=== ${name}${language === 'en' ? '' : language}`,
        ...Object.entries(rest).flatMap(([kind, all]) =>
          (all as readonly object[]).map((one) => `${kind} ${JSON.stringify(one)}`),
        ),
        ...(problem ? problem.problems.map(({ path, message }) => `! ${path}: ${message}`) : []),
        '',
      ];
    });
    matchesWritten(new URL('./written/own-actions.txt', import.meta.url), lines);
  });
});
