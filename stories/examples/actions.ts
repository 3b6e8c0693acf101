import { neverAnswers } from './documents.js';
import type { Example } from './example.js';

const tag = 'impact-actions';

/** The invented document of the demo page, where Storybook and the tests serve it. */
export const actionsSrc = '/data/actions.json';

const content = 'What we ask for, and what you can do.';

interface Part {
  readonly [name: string]: unknown;
}
const letter: Part = {
  id: 'letter',
  kind: 'letter',
  title: 'Write to the minister',
  subject: 'Prevention in our town',
  opening: 'Dear minister,',
  points: ['Please fund prevention for five years at a time.', 'Please publish what each program achieved.'],
  closing: 'Yours sincerely,',
  address: 'minister@example.org',
};
const document = (actions: readonly Part[], rest: Part = {}): string =>
  JSON.stringify({ version: 1, language: 'en', actions, ...rest });
const ask = (id: string, rest: Part = {}): Part => ({
  id,
  title: `Recommendation ${id}`,
  ask: 'Fund it for five years at a time.',
  of: ['The Example Government'],
  ...rest,
});
const said = { date: '2026-05-01', url: 'https://example.org/answer' };

export const actions = {
  list: {
    tag,
    attributes: { src: actionsSrc, country: 'AU' },
    content,
    says: 'Partly done, 14 September 2026',
  },
  asks: {
    tag,
    attributes: { src: actionsSrc, show: 'asks', heading: 'Five recommendations', 'heading-level': '3' },
    content,
    says: 'Five recommendations',
  },
  deeds: { tag, attributes: { src: actionsSrc, show: 'actions', country: 'NZ' }, content, says: 'What you can do' },
  chosen: { tag, attributes: { src: actionsSrc, only: 'mp helpline' }, content, says: 'Write the letter' },
  states: {
    tag,
    attributes: {
      data: document([], {
        asks: [
          ask('a', { status: { state: 'open' } }),
          ask('b', { status: { state: 'promised', ...said, note: 'In an answer to parliament.' } }),
          ask('c', { status: { state: 'partly', date: '2026' } }),
          ask('d', { status: { state: 'done', ...said } }),
        ],
      }),
    },
    content: '',
    says: '1 done, 1 partly done, 1 promised, 1 open',
  },
  letter: { tag, attributes: { data: document([letter]) }, content: '', says: 'We can’t see whether you sent it.' },
  lookup: {
    tag,
    attributes: { data: document([{ ...letter, lookup: 'https://lookup.example.org/members' }]) },
    content: '',
    says: 'It is sent to lookup.example.org when you press the button, and only then.',
  },
  tooLong: {
    tag,
    attributes: {
      data: document([
        { ...letter, opening: `Dear minister, ${'we have written to you before and write again. '.repeat(50)}` },
      ]),
    },
    content: '',
    says: 'This letter is too long to open in an email program.',
  },
  hosted: {
    tag,
    attributes: {
      data: document([
        {
          id: 'watch',
          kind: 'video',
          title: 'Watch what prevention looks like',
          about: 'Two people talk. No abuse is shown or described.',
          url: 'https://vimeo.com/76979871',
          seconds: 154,
          captions: [{ language: 'en' }, { language: 'ar' }],
          transcript: ['A researcher speaks.', 'A helpline worker answers.'],
        },
      ]),
    },
    content: '',
    says: 'Vimeo will then see your internet address, and that somebody on this site is watching the video.',
  },
  film: {
    tag,
    attributes: {
      data: document([
        {
          id: 'film',
          kind: 'video',
          title: 'A film of ours',
          about: 'Two people talk.',
          url: 'https://media.example.org/film.mp4',
          seconds: 3725,
          captions: [{ language: 'en', url: 'https://media.example.org/film.vtt' }],
          transcriptUrl: 'https://media.example.org/film.txt',
        },
      ]),
    },
    content: '',
    says: '1 hr 2 min 5 sec',
  },
  share: {
    tag,
    attributes: {
      data: document([
        { id: 'share', kind: 'share', title: 'Tell others', url: 'https://example.org/act?utm_source=x&page=2#top' },
      ]),
    },
    content: '',
    says: 'https://example.org/act?page=2#top',
  },
  shortest: {
    tag,
    attributes: { data: document([{ id: 'a', kind: 'link', title: 'Read on', url: 'https://example.org/' }]) },
    content: '',
    says: 'What you can do',
  },
  empty: { tag, attributes: { data: document([]) }, content, says: '' },
  hard: {
    tag,
    attributes: {
      heading: '<b>Act</b> & more',
      data: document(
        [
          {
            ...letter,
            title: 'Donaudampfschifffahrtsgesellschaftskapitänsbeschwerdebriefvorlagenverwaltung',
            points: [
              `<img src=x onerror=alert(1)> ${'and so it goes on and on '.repeat(12)}`,
              { ar: 'نطلب تمويل الوقاية.' },
            ],
          },
          { id: 'd', kind: 'document', title: { ar: 'التقرير' }, url: 'https://example.org/a.pdf', bytes: 900 },
        ],
        {
          asks: [ask('a', { title: 'x'.repeat(80), why: 'Because. '.repeat(80), status: { state: 'done', ...said } })],
        },
      ),
    },
    content: '',
    says: '<img src=x onerror=alert(1)>',
  },
  failed: { tag, attributes: { src: '/data/no-such-actions.json' }, content, says: 'This list could not be loaded.' },
  idle: { tag, attributes: {}, content, says: '' },
} satisfies Record<string, Example>;

/** Shows its author's own words for as long as the address gives no answer. */
export const waiting: Example = { tag, attributes: { src: neverAnswers }, content, says: '' };

/** An English document on a page in Arabic. */
export const arabic: Example = {
  tag,
  attributes: { lang: 'ar', dir: 'rtl', src: actionsSrc, country: 'AU' },
  content: '',
  says: 'كتابة الرسالة',
};

/** An author's own list, which needs no document. */
export const ownList: Example = {
  tag,
  attributes: { heading: 'We ask' },
  content: '',
  markup: `<ol>
  <li data-state="promised" data-date="2026-05-01" data-of="The Example Government"><strong>Fund what works.</strong> For five years at a time. <a href="https://example.org/answer">The answer</a></li>
  <li><a href="mailto:minister@example.org?subject=Prevention%20%2B%20care&amp;body=Dear%20minister%2C">Write to the minister</a> A few words of your own are enough.</li>
  <li><a href="https://example.org/review.pdf">Read the review</a></li>
  <li><a href="https://youtu.be/00000000000">Watch the talk</a></li>
  <li data-kind="share"><a href="https://example.org/act?fbclid=1">Tell others</a></li>
</ol>`,
  says: 'Promised, 1 May 2026',
};
