/** What the frame page takes of its address, and of its publisher's forms. */
import { applyTheme } from '../../src/embed/frame/theme.js';
import { entryOf, readPart, wordsOf as wishInWords } from '../../src/embed/frame/wish.js';
import { wordsOf } from '../../src/embed/more-languages.js';
import { publishedForm } from '../../src/embed/frame/form.js';
import { after, before, describe, expect, it } from '../helpers/node.js';

describe('the looks of the frame page', () => {
  const accent = (value: string) => ({ '--impact-accent': value });
  const CASES: readonly (readonly [query: string, put: Readonly<Record<string, string>>, ...refused: string[]])[] = [
    ['', {}],
    ['lang=ar', { lang: 'ar', dir: 'rtl' }],
    ['lang=EN-au', { lang: 'en-AU' }],
    ['lang=x', {}, 'lang'],
    ['lang=', {}],
    ['theme=dark', { 'color-scheme': 'dark' }],
    ['theme=+light+', { 'color-scheme': 'light' }],
    ['theme=darker', {}, 'theme'],
    ['theme=xdark', {}, 'theme'],
    ...['#abc', '#7A1F5Cff', 'teal', 'rgb(1 2 3)', 'rgba(1,2,3,.5)', 'oklch(60% .1 200 / 50%)', 'HSL(1,2%,3%)'].map(
      (value) => [`accent=${encodeURIComponent(value)}`, accent(value)] as const,
    ),
    ...['#ab', 'x#abc', '#abcdefabc', 'te', 'url(x)', 'var(--a)', 'rgb(1)x', 'red;x:y', `rgb(${'1'.repeat(61)})`].map(
      (value) => [`accent=${encodeURIComponent(value)}`, {}, 'accent'] as const,
    ),
    ['radius=4', { '--impact-radius': '4px' }],
    ['radius=0.5em', { '--impact-radius': '0.5em' }],
    ['radius=12.125rem', { '--impact-radius': '12.125rem' }],
    ...['1234', '1.1234', '4pt', 'x4', '-1', '4px;'].map((value) => [`radius=${value}`, {}, 'radius'] as const),
    ['font=Georgia', { 'font-family': 'Georgia, system-ui, sans-serif' }],
    ['font="Open Sans 3", Ü-x', { 'font-family': '"Open Sans 3", Ü-x, system-ui, sans-serif' }],
    ...['a;b', 'url(x)', 'a'.repeat(101), '{'].map(
      (value) => [`font=${encodeURIComponent(value)}`, {}, 'font'] as const,
    ),
    ['theme=x&accent=y&radius=z&font=!&lang=_', {}, 'lang', 'theme', 'accent', 'radius', 'font'],
  ];
  for (const [query, put, ...refused] of CASES)
    it(query || 'of no address', () => {
      const got: Record<string, string> = {};
      const style = { setProperty: (name: string, value: string) => void (got[name] = value) };
      const root = Object.assign(got, { style }) as unknown as HTMLElement;
      expect(applyTheme(new URLSearchParams(query), root)).to.deep.equal(refused);
      const { style: _, ...seen } = got as Record<string, unknown>;
      expect(seen).to.deep.equal(put);
    });
});

describe('a form of the frame page', () => {
  const { fetch } = globalThis;
  const form = (id: string, more: object) => ({
    id,
    action: 'https://news.example.org/in',
    heading: { en: 'News', de: 'Neues' },
    ...more,
  });
  const asked: string[] = [];
  before(() => {
    globalThis.fetch = (async (address: string | URL) => {
      asked.push(String(address));
      return Response.json({
        version: 1,
        language: 'en',
        forms: [
          form('news', { service: 'brevo' }),
          form('proven', { challenge: 'https://proof.example.org/' }),
          form('own', { action: '/in' }),
        ],
      });
    }) as typeof fetch;
  });
  after(() => void (globalThis.fetch = fetch));
  const page = new URL('https://elements.example.org/1/frame.html?form=news');
  const get = (id: string, ...allowed: string[]) =>
    publishedForm('subscribe', id, page, 'de', (origin) => allowed.includes(origin)).then(
      (attributes) => Object.fromEntries(attributes),
      (error: unknown) => String(error),
    );

  it('is what the document beside its release has, in the page’s language', async () => {
    expect(await get('news', 'https://news.example.org')).to.include({
      action: 'https://news.example.org/in',
      service: 'brevo',
      heading: 'Neues',
    });
    expect(asked).to.deep.equal(['https://elements.example.org/data/forms.json']);
    expect(await get('own', 'https://elements.example.org')).to.include({ action: 'https://elements.example.org/in' });
  });

  it('speaks to no origin that the page wasn’t built for', async () => {
    const refused = (origin: string) =>
      `Error: this page was not built to speak to ${origin}: name it in "origins" of impact.config.json, or in IMPACT_ORIGINS`;
    expect(await get('news')).to.equal(refused('https://news.example.org'));
    expect(await get('proven', 'https://news.example.org')).to.equal(refused('https://proof.example.org'));
    expect(await get('proven', 'https://news.example.org', 'https://proof.example.org')).to.include({
      challenge: 'https://proof.example.org/',
    });
    expect(await get('nobody')).to.match(/^\w*Error: .*nobody/);
  });
});

describe('the words of a language that a page fetches', () => {
  const { warn } = console;
  const told: string[] = [];
  before(() => void (console.warn = (line: string) => void told.push(line)));
  after(() => void (console.warn = warn));

  /** What each calls a source. */
  const WORDS: Readonly<Record<string, string>> = {
    ar: 'المصدر:',
    de: 'Quelle:',
    es: 'Fuente:',
    fil: 'Pinagmulan:',
    fr: 'Source\u00a0:',
    hi: 'स्रोत:',
    tr: 'Kaynak:',
    vi: 'Nguồn:',
    zh: '来源：',
  };
  for (const [tag, word] of Object.entries({ ...WORDS, tl: WORDS['fil']! }))
    it(tag, async () => {
      const { templates, phrases } = (await wordsOf(tag))!;
      expect((templates as Record<string, unknown>)['source']).to.equal(word);
      expect(phrases.range).to.contain('#');
    });

  it('are nobody’s in some: the page’s owner is told once for each', async () => {
    for (const tag of ['sw', 'sw', 'qaa', 'sw']) expect(await wordsOf(tag)).to.equal(undefined);
    expect(told.map((line) => /“([^”]*)”.*languages\/(\w+)\.json$/.exec(line)?.slice(1))).to.deep.equal([
      ['sw', 'sw'],
      ['qaa', 'qaa'],
    ]);
  });
});

describe('a wish of the frame page', () => {
  const spec = (attributes: Readonly<Record<string, string>>, name = 'statistic') => ({
    name,
    attributes: new Map(Object.entries(attributes)),
  });
  const all = { label: 'of girls', value: '1 in 3', qualifier: 'more than', heading: 'Latest', note: 'N' };
  for (const [attributes, lang, words] of [
    [all, 'en', 'more than 1 in 3 of girls Latest'],
    [{ ...all, source: 'A study', 'source-date': '2023' }, 'en', 'more than 1 in 3 of girls Latest (A study, 2023)'],
    [{ value: '1 in 3', label: '', source: 'A study' }, 'zh', '1 in 3（A study）'],
    [{ source: 'A study' }, 'en', '(A study)'],
    [{ 'source-date': '2023' }, 'en', '(2023)'],
    [{ heading: ' Latest ' }, 'en', 'Latest'],
    [{ note: 'N' }, 'en', ''],
    [{}, 'en', ''],
  ] as const)
    it(`is said as “${words}”`, () => expect(wishInWords(spec(attributes), lang)).to.equal(words));

  it('for a word is one for its definition', () => {
    const { name, attributes } = entryOf(spec({ src: '/g.json', term: 'csam', level: 'plain' }, 'term'))!;
    expect([name, [...attributes]]).to.deep.equal([
      'glossary',
      [
        ['src', '/g.json'],
        ['level', 'plain'],
        ['terms', 'csam'],
        ['no-search', ''],
      ],
    ]);
    const without: readonly Readonly<Record<string, string>>[] = [{}, { term: '' }];
    for (const none of without) expect(entryOf(spec({ src: '/g.json', ...none }))).to.equal(undefined);
  });

  it('has its own part of the address', () => {
    const url = new URL('https://us.example/1/frame.html?lang=de&element=term&utm_a=b&term=a+b&form=f&form=g&x=1#here');
    expect(readPart(url, spec({ term: 'a b' }))).to.equal(
      'https://us.example/1/frame.html?lang=de&element=term&term=a+b&form=f&form=g',
    );
  });
});
