import { readFileSync } from 'node:fs';
import { progressOf } from '../../src/elements/actions/ask-progress.js';
import { loadLocales, withLocale } from '../../src/server/server-locale.js';
import { describe, expect, it } from '../helpers/node.js';
import { documentFindings } from '../../src/documents/check/check-document.js';
import { openActions, readActionsDocument } from '../../src/documents/actions-document.js';
import { actionsAsOf } from '../../src/documents/ask-states.js';
import { actionsView, unknownIds, type ActionsOptions, type Spoken } from '../../src/elements/actions/view.js';

const example: unknown = JSON.parse(
  readFileSync(new URL('../../src/documents/examples/actions.json', import.meta.url), 'utf8'),
);
const document = (actions: readonly object[], rest: object = {}) => ({ version: 1, language: 'en', actions, ...rest });
const letter = {
  id: 'l',
  kind: 'letter',
  title: 'Write',
  subject: 'A',
  points: ['One.', 'Two.'],
  address: 'a@example.org',
};
const video = {
  id: 'v',
  kind: 'video',
  title: 'Watch',
  about: 'Two people talk.',
  url: 'https://vimeo.com/76979871',
  captions: [{ language: 'en' }],
  transcript: ['They talk.'],
};
const ask = { id: 'a', title: 'A', ask: 'Do it.', of: ['Somebody'] };

const problemOf = (json: unknown): string => {
  try {
    readActionsDocument(json);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};
const findings = (json: unknown): readonly string[] =>
  documentFindings(json, { now: '2026-11-28' }).findings.map(
    ({ level, path, message, repair }) => `${level} ${path}: ${message}${repair ? `: ${repair}` : ''}`,
  );

describe('readActionsDocument', () => {
  const cases: [name: string, json: unknown, problem: string][] = [
    ['no actions', { version: 1, language: 'en' }, 'actions: expected list, found nothing'],
    ['a kind that isn’t one', document([{ ...letter, kind: 'petition' }]), 'actions[0].kind: expected one of letter, link, document, video, share, found "petition"'],
    ['a state that isn’t one', document([], { asks: [{ ...ask, status: { state: 'won' } }] }), 'asks[0].status.state: expected one of open, promised, partly, done, found "won"'],
    ['a link without an address', document([{ id: 'x', kind: 'link', title: 'X' }]), 'actions[0].url: is needed for a link'],
    ['a letter without a subject', document([{ id: 'x', kind: 'letter', title: 'X' }]), 'actions[0].subject: is needed for a letter'],
    ['an id of a recommendation and an action', document([{ ...letter, id: 'a' }], { asks: [ask] }), 'actions[0].id: "a" is used twice'],
    ['a source that isn’t there', document([], { asks: [{ ...ask, source: 's' }] }), 'asks[0].source: no source "s"'],
    ['a finder that isn’t there', document([{ ...letter, finders: ['AU'] }]), 'actions[0].finders[0]: no finder for the country "AU"'],
    ['an address that runs', document([{ id: 'x', kind: 'link', title: 'X', url: 'javascript:alert(1)' }]), 'actions[0].url: expected an https or http address, found "javascript:alert(1)"'],
    ['several addressees', document([{ ...letter, address: 'a@b.example,c@d.example' }]), 'actions[0].address: expected an email address, found "a@b.example,c@d.example"'],
    ['a header in an addressee', document([{ ...letter, address: 'a@b.example?bcc=c@d.example' }]), 'actions[0].address: expected an email address, found "a@b.example?bcc=c@d.example"'],
    ['names of every object', document([letter], { asks: [{ ...ask, source: 'constructor' }] }), 'asks[0].source: no source "constructor"'],
    ['one that is good', document([letter, video], { asks: [ask] }), ''],
  ]; // prettier-ignore
  for (const [name, json, problem] of cases) it(name, () => expect(problemOf(json)).to.equal(problem));

  it('looks finders up: all of them, or those that a letter names', () => {
    const finders = ['AU', 'NZ'].map((country) => ({ country, name: country, url: 'https://example.org/' }));
    const { actions } = readActionsDocument(document([letter, { ...letter, id: 'm', finders: ['NZ'] }], { finders }));
    const countries = actions.map((action) => action.kind === 'letter' && action.finders.map(({ country }) => country));
    expect(countries).to.deep.equal([['AU', 'NZ'], ['NZ']]);
  });
});

describe('openActions', () => {
  const wrong = { id: 'x', kind: 'petition', title: 'X' };

  it('leaves out what is wrong itself, and nothing else', () => {
    const opened = openActions(
      document([wrong, letter, { ...video, seconds: 0 }], {
        asks: [ask, { ...ask, id: 'b', status: { state: 'won' } }],
      }),
    );
    expect(opened.actions.map(({ id }) => id)).to.deep.equal([letter.id]);
    expect(opened.asks.map(({ id }) => id)).to.deep.equal(['a']);
    expect(opened.problem!.message).to.contain('asks[1].status.state');
  });

  it('looks at each part of it once', () => {
    let looks = 0;
    const watched = () => ({
      ...letter,
      get title() {
        looks++;
        return 'Write to your member';
      },
    });
    readActionsDocument(document([watched()]));
    const once = looks;
    looks = 0;
    openActions(document([watched()]));
    expect(looks).to.equal(once);
  });

  it('says nothing of what is right', () => expect(openActions(document([letter]))).not.to.have.property('problem'));

  for (const [name, json] of [
    ['no language', { version: 1, actions: [letter] }],
    ['nothing that is right', document([wrong])],
    ['no list', { version: 1, language: 'en', actions: 'none' }],
    ['null', null],
  ] as const)
    it(`refuses ${name}`, () => expect(() => openActions(json)).to.throw());
});

describe('check of an actions document', () => {
  const cases: [name: string, json: unknown, ...found: string[]][] = [
    ['one that is good', document([letter, video], { asks: [ask] })],
    [
      'a state that nobody can look up',
      document([], { asks: [{ ...ask, status: { state: 'done' } }] }),
      'warning asks[0].status: “done” has no date: readers can’t tell whether it still holds: write "date"',
      'warning asks[0].status: “done” has no address: readers can’t see it for themselves: write "url"',
    ],
    [
      'a state of a day that hasn’t come',
      document([], { asks: [{ ...ask, status: { state: 'done', date: '2999', url: 'https://example.org/' } }] }),
      'warning asks[0].status.date: 2999 is in the future: write the day on which it was',
    ],
    [
      'a recommendation to nobody',
      document([], { asks: [{ id: 'a', title: 'A' }] }),
      'warning asks[0]: it doesn’t say who is asked: write "of": ["…"]',
      'note asks[0]: it says what should change, and not what exactly is asked for',
    ],
    [
      'a letter that is one text, to nobody',
      document([{ id: 'l', kind: 'letter', title: 'L', subject: 'A' }]),
      'warning actions[0]: it leaves nothing to choose: letters that are all alike count as copies: write several "points"',
      'warning actions[0]: readers can’t tell whom to write to: write "finders", or an "address"',
    ],
    [
      'a letter that no program takes',
      document([{ ...letter, points: ['a'.repeat(900), 'b'.repeat(900)] }]),
      'note actions[0].points: with all points the letter has 1848 characters as an address: past 1800 readers can only copy it',
    ],
    [
      'a look-up that anybody on the way can read',
      document([{ ...letter, lookup: 'http://example.org/' }]),
      'error actions[0].lookup: it would send a postcode that anybody on the way can read: write https',
    ],
    [
      'a video that not everybody can follow, and a poster that tells',
      document([{ id: 'v', kind: 'video', title: 'V', url: 'https://youtu.be/dQw4w9WgXcQ', poster: 'https://i.ytimg.com/vi/x/0.jpg' }]),
      'warning actions[0]: people who don’t hear it have no captions: write "captions"',
      'warning actions[0]: people who neither hear nor see it have no transcript: write "transcript"',
      'warning actions[0]: it doesn’t say what is shown before somebody presses: write "about"',
      'error actions[0].poster: the picture would tell that host of every reader before they press: keep a copy on your own',
    ],
    [
      'a file without its captions',
      document([{ ...video, url: 'https://example.org/a.mp4' }]),
      'warning actions[0].captions: a video file has its captions in files of their own: write "url"',
    ],
    [
      'an address that tells',
      document([{ id: 'x', kind: 'link', title: 'X', url: 'https://example.org/?a=1&utm_source=x' }]),
      'warning actions[0].url: the address tells where a reader came from: it is shown without that: write https://example.org/?a=1',
    ],
  ]; // prettier-ignore
  for (const [name, json, ...found] of cases) it(name, () => expect(findings(json)).to.deep.equal(found));

  it('has nothing against the example, which is invented', () => {
    expect(findings(example)).to.deep.equal([]);
    const addresses = JSON.stringify(example).match(/https?:\/\/[^/"]+/g)!;
    for (const address of addresses)
      expect(address).to.match(/^https:\/\/(\w+\.example\.(org|net)|www\.youtube\.com)$/);
    expect(JSON.stringify(example)).to.contain('watch?v=00000000000');
  });
});

describe('actionsView', () => {
  const options: ActionsOptions = {
    show: 'all',
    only: [],
    country: '',
    locale: 'en-AU',
    base: 'https://partner.example/',
    page: { address: 'https://partner.example/act?reader=7', title: 'Act' },
  };
  const view = (more: Partial<ActionsOptions> = {}, json: unknown = example) =>
    actionsView(readActionsDocument(json), { ...options, ...more });

  it('has a heading above both lists, or that of the one list', () => {
    const headings = ({ heading, asks, actions }: ReturnType<typeof view>) => [
      heading,
      asks?.heading,
      actions?.heading,
    ];
    expect(headings(view())).to.deep.equal([undefined, 'What we ask for', 'What you can do']);
    expect(headings(view({ heading: 'Act' }))).to.deep.equal(['Act', 'What we ask for', 'What you can do']);
    expect(headings(view({ heading: 'Act', show: 'asks' }))).to.deep.equal([undefined, 'Act', undefined]);
    expect(headings(view({ heading: 'Act', only: ['mp'] }))).to.deep.equal([undefined, undefined, 'Act']);
  });

  it('shares the page, or an address of its own, or nothing', () => {
    const shared = (more: Partial<ActionsOptions>, json?: unknown) =>
      view(more, json).actions?.items.flatMap((item) => (item.kind === 'share' ? [[item.address, item.name]] : []));
    expect(shared({})).to.deep.equal([['https://partner.example/act', 'Act']]);
    expect(shared({ page: undefined })).to.deep.equal([]);
    expect(shared({ page: { address: '', title: '' } })).to.deep.equal([]);
    const other = document([{ id: 's', kind: 'share', title: 'Tell', url: 'https://example.org/?fbclid=1' }]);
    expect(shared({ page: { address: '', title: '' } }, other)).to.deep.equal([['https://example.org/', 'Tell']]);
  });

  it('counts states alone, and only where there are several', () => {
    expect(view().asks!.progress).to.equal('1\u00a0done, 1\u00a0partly\u00a0done, 1\u00a0promised, 2\u00a0open');
    expect(view({ only: ['helpline'] }).asks!.progress).to.equal('');
  });

  it('counts states with the forms and the comma of the language', async () => {
    await loadLocales(['ar', 'es', 'fr', 'zh-Hans']);
    const asks = ['done', 'done', 'open'].map((state) => ({ status: { state } })) as unknown as Parameters<
      typeof progressOf
    >[0];
    const progress = (lang: string) => withLocale(lang, () => progressOf(asks, lang));
    expect(progress('es')).to.equal('2\u00a0cumplidos, 1\u00a0pendiente');
    expect(progress('fr')).to.equal('Réalisé\u00a0:\u00a02, en\u00a0attente\u00a0:\u00a01');
    expect(progress('ar')).to.equal('نُفّذ:\u00a02، لم يُنفَّذ بعد:\u00a01');
    expect(progress('zh-Hans')).to.equal('2项已完成，1项待落实');
  });

  it('says how long and how large things are', () => {
    const facts = (action: object) => {
      const [item] = view({}, document([action])).actions!.items;
      return item!.kind === 'video'
        ? item!.duration
        : item!.kind === 'document'
          ? item!.details.map(({ text }) => text).join(' ')
          : '';
    };
    const file = { id: 'd', kind: 'document', title: 'D', url: 'https://example.org/a.pdf?x' };
    expect([
      facts({ ...video, seconds: 59.6 }),
      facts({ ...video, seconds: 3605 }),
      facts({ ...file, bytes: 1 }),
      facts({ ...file, bytes: 2_449_000, format: 'PDF, tagged' }),
    ]).to.deep.equal(['1\u00a0min', '1\u00a0hr 5\u00a0secs', 'PDF 1\u00a0kB', 'PDF, tagged 2.4\u00a0MB']);
  });

  const spoken = ({ transcript, transcriptAddress }: Spoken) => [transcript.map(({ text }) => text), transcriptAddress];
  const said = [['They talk.'], 'https://example.org/film.txt'];
  for (const [url, kind] of [
    ['https://vimeo.com/76979871', 'video'],
    ['https://media.example.org/film.mp4', 'video'],
    ['https://player.vimeo.com/progressive_redirect/playback/123/rendition/1080p/file.mp4?loc=external', 'video'],
    ['https://player.vimeo.com/external/123.hd.mp4?s=a', 'video'],
    ['https://www.youtube.com/playlist?list=PL1', 'link'],
    ['https://www.youtube.com/embed/videoseries?list=PL1', 'link'],
    ['https://www.youtube.com/embed/live_stream?channel=UC1', 'link'],
    ['https://vimeo.com/channels/staffpicks', 'link'],
  ] as const)
    it(`keeps what is said in ${url}, a ${kind}`, () => {
      const captions = [{ language: 'en', url: 'https://example.org/film.vtt' }];
      const json = document([{ ...video, url, captions, transcriptUrl: 'https://example.org/film.txt' }]);
      const [item] = view({}, json).actions!.items;
      expect(item!.kind).to.equal(kind);
      if (item!.kind === 'video') {
        expect(spoken(item!)).to.deep.equal(said);
        expect(item!.captions).to.deep.equal(captions);
      } else if (item!.kind === 'link') expect(spoken(item!.spoken!)).to.deep.equal(said);
    });

  it('names no campaign in the link to a video that has no player', () => {
    const url = 'https://www.youtube.com/playlist?list=PL1&utm_source=letter';
    const [item] = view({}, document([{ ...video, url }])).actions!.items;
    expect(item).to.include({ kind: 'link', address: 'https://www.youtube.com/playlist?list=PL1' });
  });

  it('claims no state and no look at a page of a day that hasn’t come, and counts none', () => {
    const dated = (date: string) => ({ ...ask, id: `d${date}`, status: { state: 'done', date } });
    const finders = [
      { country: 'AU', name: 'A', url: 'https://example.org/', checked: '2999-01' },
      { country: 'NZ', name: 'B', url: 'https://example.net/', checked: '2026-11-30' },
    ];
    const asks = ['2026-11-30', '2026-12-01', '2026-11', '2026-12', '2026', '2027'].map(dated);
    const known = actionsAsOf(readActionsDocument(document([letter], { asks, finders })), '2026-11-29');
    const { asks: shown, actions } = actionsView(known, options);
    expect(known.problem!.problems).to.have.length(3);
    const states = shown!.items.map(({ status }) => status?.words);
    expect(states).to.deep.equal([
      'Done, 30 November 2026',
      undefined,
      'Done, November 2026',
      undefined,
      'Done, 2026',
      undefined,
    ]);
    expect(shown!.progress).to.equal('3\u00a0done');
    const [item] = actions!.items;
    expect(item!.kind === 'letter' && item!.finders.map(({ checked }) => checked)).to.deep.equal([
      undefined,
      '30 November 2026',
    ]);
  });

  it('names ids that a document hasn’t', () => {
    expect(unknownIds(readActionsDocument(example), ['mp', 'helpline', 'x'])).to.deep.equal(['x']);
  });
});
