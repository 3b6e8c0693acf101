import { neverAnswers } from './documents.js';
import type { Example } from './example.js';

const tag = 'impact-posts';

/** The posts document of the demo page, where Storybook and the tests serve it. */
export const postsSrc = '/data/posts.json';

const content = 'Read our blog';
const document = (...posts: readonly object[]): string => JSON.stringify({ version: 1, posts });
const post = (title: string, rest: object = {}): object => ({
  title,
  url: 'https://example.org/blog/a-post/',
  published: '2026-11-18',
  summary: 'What follows from it, in a sentence or two.',
  ...rest,
});
const long =
  'A title that goes on for rather longer than anybody who had to read it on a telephone would ever wish, and then some more';
/** A picture that nobody has, on this machine: examples ask no other for anything. */
const picture = '/stories/examples/documents/gone.jpg';
/** One that is there. */
const drawn = (name: string): object => ({
  image: { url: `/stories/examples/documents/${name}.svg`, width: 600, height: 400 },
});

export const posts = {
  list: {
    tag,
    attributes: { src: postsSrc, heading: 'Latest posts' },
    content,
    says: 'How to read a prevalence figure without losing the people in it',
  },
  related: {
    tag,
    attributes: { src: postsSrc, related: 'Research', count: '2', 'no-excerpts': '' },
    content,
    says: 'How to read a prevalence figure without losing the people in it',
  },
  relatedLinks: {
    tag,
    attributes: { related: '' },
    content: '',
    markup: `<ul>
  <li><a href="https://example.org/blog/what-prevention-costs?utm_source=newsletter">What prevention costs</a></li>
  <li><a href="https://example.org/blog/who-calls">Who calls a helpline, and when</a></li>
  <li><a href="https://example.org/ar/blog/ibs">متلازمة الأمعاء القصيرة (IBS-C)</a></li>
</ul>`,
    says: 'Who calls a helpline, and when',
  },
  relatedToNothing: {
    tag,
    attributes: { related: 'Prevention', data: document(post('Of another category', { categories: ['News'] })) },
    content,
    says: '',
  },
  cards: {
    tag,
    attributes: { src: postsSrc, heading: 'Latest posts', layout: 'cards' },
    content,
    says: 'Words that put responsibility where it belongs',
  },
  pictures: {
    tag,
    attributes: {
      data: document(
        post('What prevention costs, and what it saves', drawn('hills')),
        post('Who calls a helpline, and when', { published: '2026-10-29', ...drawn('telephone') }),
        post('Before harm happens', { published: '2026-10-07', ...drawn('window') }),
      ),
      heading: 'Latest posts',
      layout: 'cards',
      images: '',
    },
    content,
    says: 'What prevention costs, and what it saves',
  },
  picturesInList: {
    tag,
    attributes: {
      data: document(
        post('What prevention costs, and what it saves', drawn('hills')),
        post('Who calls a helpline, and when', { published: '2026-10-29', ...drawn('telephone') }),
      ),
      images: '',
    },
    content,
    says: 'Who calls a helpline, and when',
  },
  compact: {
    tag,
    attributes: { src: postsSrc, heading: 'Latest posts', layout: 'compact', count: '5' },
    content,
    says: 'Listening first',
  },
  category: {
    tag,
    attributes: { src: postsSrc, category: 'Research', exclude: 'before-harm', more: 'Go on', excerpts: '60' },
    content,
    says: 'Listening first',
  },
  bare: {
    tag,
    attributes: { src: postsSrc, 'no-dates': '', 'no-more': '', 'no-excerpts': '', 'heading-level': '4' },
    content,
    says: 'How to read a prevalence figure',
  },
  missing: {
    tag,
    attributes: {
      data: document(
        post('No excerpt', { summary: undefined }),
        post('No date', { published: undefined }),
        post('No address', { url: undefined }),
        post('', { title: undefined }),
        post('A picture that is gone', { image: { url: picture, width: 600, height: 400 } }),
      ),
      count: '5',
      images: '',
    },
    content: '',
    says: 'No excerpt',
  },
  hard: {
    tag,
    attributes: {
      data: document(
        post(long),
        post('Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurf'),
        post('متلازمة الأمعاء القصيرة: ٢٨٫٥٪ من المرضى (IBS-C)', { summary: 'نص عربي مع English داخله و123.' }),
        post('<img src=x onerror=alert(1)> & <b>bold</b>', { summary: '<script>alert(1)</script>' }),
      ),
      count: '4',
    },
    content: '',
    says: '<img src=x onerror=alert(1)> & <b>bold</b>',
  },
  empty: {
    tag,
    attributes: { data: document(), heading: 'Latest posts' },
    content: '',
    says: 'There are no posts yet.',
  },
  failed: {
    tag,
    attributes: { src: '/data/no-such-posts.json', heading: 'Latest posts' },
    content,
    says: 'The latest posts could not be loaded.',
  },
  idle: { tag, attributes: {}, content: 'The author’s own words stand alone.', says: '' },
} satisfies Record<string, Example>;

/** Shows its author's own link for as long as the address gives no answer. */
export const waiting: Example = { tag, attributes: { src: neverAnswers, heading: 'Latest posts' }, content, says: '' };

/** Has nothing of its author's, so that lines stand in after a second. */
export const standIn: Example = { ...waiting, content: '' };

/** In a language of its own, with the words around the posts in it too. */
export const arabic: Example = {
  tag,
  attributes: {
    lang: 'ar',
    dir: 'rtl',
    heading: 'آخر المقالات',
    data: document(
      post('متلازمة الأمعاء القصيرة: ٢٨٫٥٪ من المرضى (IBS-C)', { summary: 'نص عربي مع English داخله و123.' }),
      post('A title in English, in between', { summary: 'And its text.' }),
    ),
  },
  content: '',
  says: 'متلازمة الأمعاء',
};
