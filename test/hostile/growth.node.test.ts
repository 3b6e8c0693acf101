/**
 * No reader hangs: what takes texts of strangers takes ten times as long for ten times as much, not a hundred times, of whatever
 * it likes least.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currentFigure } from '../../src/documents/current-figure.js';
import { DocumentError } from '../../src/documents/document-error.js';
import type { Figure } from '../../src/documents/figure.js';
import { arrange } from '../../src/documents/glossary-arrangement.js';
import type { Searchable } from '../../src/documents/glossary-search.js';
import type { Term } from '../../src/documents/term.js';
import { viewOf } from '../../src/elements/shared/figure/figure-view.js';
import { choosePosts } from '../../src/feed/choose.js';
import { en } from '../../src/quantity/phrases/en.js';
import { byLetter } from '../../src/text/alphabet.js';
import { discouragedTerms } from '../../src/documents/check/discouraged.js';
import { parseLocated } from '../../src/documents/check/json-positions.js';
import { printable } from '../../src/cli/output.js';
import { findTerms, termMatcher } from '../../src/documents/annotate.js';
import { formatCitation } from '../../src/documents/citation.js';
import { DOCUMENT, findFigure, readFigures, readFiguresDocument } from '../../src/documents/figures-document.js';
import { formAttributes, readFormsDocument } from '../../src/documents/forms-document.js';
import { readGlossaryDocument } from '../../src/documents/glossary-document.js';
import { idsIn } from '../../src/documents/glossary-entry.js';
import { indexTerms, matchRanges, searchTerms } from '../../src/documents/glossary-search.js';
import { doubtsAbout } from '../../src/documents/honest/index.js';
import { openFiguresDocument } from '../../src/documents/open-figures.js';
import { readPeriod } from '../../src/documents/periods.js';
import { readPostsDocument } from '../../src/documents/posts-document.js';
import { withRepair } from '../../src/documents/check/repairs.js';
import { unknownProperties } from '../../src/documents/check/unknown-properties.js';
import { mendedAddress, writtenDoi } from '../../src/documents/written-address.js';
import { writtenDate } from '../../src/documents/repair-date.js';
import { valueOf, decimal, wholeNumber } from '../../src/elements/shared/attributes.js';
import { inspectPaste } from '../../src/embed/inspect/inspect.js';
import { readTree, treeText } from '../../src/embed/inspect/tree.js';
import { writeSnippet } from '../../src/embed/snippet/write.js';
import { readAddress } from '../../src/embed/upgrade/address.js';
import { fromQuery } from '../../src/builder/setup.js';
import { addressesOf } from '../../src/feed/addresses.js';
import { decodeFeed } from '../../src/feed/decode-feed.js';
import { readDate } from '../../src/feed/dates.js';
import { decodeReferences, tidy as tidyFeed } from '../../src/feed/entities.js';
import { feedLinks } from '../../src/feed/links.js';
import { readFeed } from '../../src/feed/read.js';
import { personName } from '../../src/feed/collect-fields.js';
import { firstImage, guessText, htmlToText, trimExcerpt } from '../../src/feed/text.js';
import { webAddress } from '../../src/feed/url.js';
import { retryAfter } from '../../src/net/exchange.js';
import { asTyped } from '../../src/quantity/as-typed.js';
import { readProportion } from '../../src/quantity/read-proportion.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import { readFields, readTopics } from '../../src/services/form-fields.js';
import { readReply } from '../../src/services/reply.js';
import { shellQuote } from '../../src/text/command.js';
import { looksLikeEmail, suggestAddress, doubtAbout } from '../../src/text/email-address.js';
import { cutExcerpt } from '../../src/text/excerpt.js';
import { fold, unfold } from '../../src/text/fold.js';
import { pickText } from '../../src/text/pick-language.js';
import { sameText, tidy } from '../../src/text/tidy.js';
import { unbroken } from '../../src/text/unbroken.js';
import { safeUrl, writableUrl } from '../../src/text/url.js';
import { readPage } from '../../src/server/page.js';
import { FAR, growthProblem, runsFor } from './growth.js';

const HOST = 'https://example.org/';
const SPEECH = { locale: 'en', language: 'en', phrases: en } as never;
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const figures = (more: object) => ({ version: 1, language: 'en', figures: [{ id: 'a', value: '1', ...more }] });

/** What reads a text, and what may stand around it. */
const readers: Readonly<
  Record<string, readonly [read: (text: string) => unknown, ...frames: ((run: string) => string)[]]>
> = {
  readQuantity: [readQuantity, (run) => run, (run) => `1 in 4 ${run}`, (run) => `$13 ${run} to 4`],
  readProportion: [readProportion, (run) => run, (run) => `1 in 4 ${run}`],
  asTyped: [asTyped, (run) => run],
  readPeriod: [readPeriod, (run) => run],
  writtenDate: [writtenDate, (run) => run, (run) => `1 ${run} 2026`],
  writtenDoi: [writtenDoi, (run) => run, (run) => `10.1000/${run}`],
  mendedAddress: [mendedAddress, (run) => run, (run) => `www.${run}`, (run) => HOST + run],
  safeUrl: [(text) => safeUrl(text, HOST), (run) => run, (run) => `https://${run}`],
  writableUrl: [(text) => writableUrl(text, HOST), (run) => run],
  looksLikeEmail: [looksLikeEmail, (run) => run, (run) => `a@${run}`, (run) => `${run}@example.org`],
  suggestAddress: [suggestAddress, (run) => run, (run) => `a@${run}`, (run) => `a@gmail.${run}`],
  doubtAbout: [(text) => doubtAbout(text), (run) => run, (run) => `a@${run}`],
  cutExcerpt: [(text) => cutExcerpt(text, 200, 'en'), (run) => run],
  // No excerpt is longer: see src/elements/posts/options.ts.
  'cutExcerpt of much': [(text) => cutExcerpt(text, 2000, 'en'), (run) => run],
  fold: [(text) => unfold(text, fold(text))(text.length - 1), (run) => run, (run) => `é${run}`],
  sameText: [sameText, (run) => run],
  unbroken: [unbroken, (run) => run, (run) => `1 ${run} 4`, (run) => `${run}-mal`],
  tidy: [tidy, (run) => run, (run) => `"${run}"`, (run) => `“{"a":“${run}”}`],
  'languages of a text': [(text) => pickText({ en: 'a', [text]: text }, text, text), (run) => run],
  printable: [printable, (run) => run],
  shellQuote: [shellQuote, (run) => run],
  formatCitation: [(text) => formatCitation(text, { title: text, authors: text }, text, text, 'en'), (run) => run],
  idsIn: [idsIn, (run) => run],
  attributes: [(text) => [valueOf(wholeNumber(0, 9, 1), text), valueOf(decimal(0, 9, 1), text)], (run) => run],
  retryAfter: [(text) => retryAfter(text, 0), (run) => run],
  readReply: [
    (text) => ['application/json', 'text/html', ''].map((type) => readReply({ status: 200, type, text }, 'thanks')),
    (run) => run,
    (run) => `{"message":"${json(run)}","status":"error"}`,
  ],
  withRepair: [(text) => withRepair({ path: text, message: `expected a date, found "${text}"` }, text), (run) => run],
  readAddress: [
    (text) => readAddress(new URL(`${HOST}frame.html?${text}`), () => true),
    (run) => `element=statistic&figure=${run}`,
    (run) => `element=statistic&value=1&${run}`,
    (run) => `element=glossary&terms=${run}&src=${run}`,
  ],
  'a set-up of the builder': [
    (text) => fromQuery(text, [], HOST),
    (run) => `element=statistic&${run}`,
    (run) => `element=statistic&accent=${run}&font=${run}&radius=${run}`,
  ],
  writeSnippet: [
    (text) =>
      (['tag', 'link', 'shortcode', 'react'] as const).map((kind) =>
        writeSnippet(
          kind,
          {
            element: 'statistic',
            attributes: { value: text, label: text, source: text },
            words: text,
            link: HOST,
            theme: { font: text, accent: text },
          },
          { base: HOST },
        ),
      ),
    (run) => run,
  ],
  inspectPaste: [
    (html) =>
      inspectPaste(html, { as: 'tag', element: 'statistic', attributes: { value: '1', label: 'a' }, words: '1 a' }),
    (run) => run,
    (run) => `<impact-statistic value="${run}" label=1>1 a</impact-statistic>`,
    (run) => `<impact-statistic value="1">${run}`,
  ],
  'inspectPaste of a link': [
    (html) => inspectPaste(html, { as: 'link', element: 'statistic', attributes: { figure: 'a' }, words: 'a a' }),
    (run) => run,
    (run) => `<a href="/frame.html?element=statistic&${run}">a a</a>${run}`,
  ],
  'inspectPaste of a frame': [
    (html) => inspectPaste(html, { as: 'iframe', element: 'statistic', attributes: { figure: 'a' }, words: 'a a' }),
    (run) => `<iframe src="/frame.html?element=statistic" sandbox="${run}"></iframe>${run}`,
  ],
  readTree: [(html) => treeText(readTree(html)), (run) => run],
  readPage: [readPage, (run) => run, (run) => `<impact-statistic ${run}>x</impact-statistic>`],
  parseLocated: [
    (text) => parseLocated(text),
    (run) => run,
    (run) => `{"a":"${json(run)}"}`,
    (run) => `{"${json(run)}":1}`,
    (run) => `["${json(run)}"`,
  ],
  'positions in JSON': [(text) => parseLocated('{"a":1}').locate(text), (run) => run, (run) => `a${run}`],
  readFeed: [
    (text) => readFeed(text, { url: HOST, excerpts: true }),
    (run) => run,
    (run) => `<rss><channel>${run}`,
    (run) => `<rss><channel><title>${run}</title><item>${run}`,
    (run) => `<rss><channel><item><title>${run}</title><description>${run}</description><pubDate>${run}</pubDate>`,
    (run) => `<rss><channel><item><author>${run}</author><category>${run}</category><link>${run}</link><guid>${run}`,
    (run) => `<feed xmlns="http://www.w3.org/2005/Atom"><entry><content type="xhtml">${run}`,
    (run) => `<feed xmlns="http://www.w3.org/2005/Atom" ${run}><entry ${run}><link href="${run}"`,
    (run) => `<!DOCTYPE rss [${run}]><rss><item><title>${run}`,
  ],
  'readFeed of JSON': [
    (text) => readFeed(text, { url: HOST, contentType: 'application/json', excerpts: true }),
    (run) => run,
    (run) =>
      `{"version":"https://jsonfeed.org/version/1","title":"${json(run)}","items":[{"content_html":"${json(run)}","url":"${json(run)}","date_published":"${json(run)}","authors":[{"name":"${json(run)}"}]}]}`,
    (run) =>
      `[{"title":{"rendered":"${json(run)}"},"excerpt":{"rendered":"${json(run)}"},"link":"${json(run)}","date":"${json(run)}"}]`,
  ],
  decodeFeed: [
    (text) => decodeFeed(new TextEncoder().encode(text), text.slice(0, 5000)),
    (run) => run,
    (run) => `<?xml encoding="${run}`,
  ],
  readDate: [readDate, (run) => run, (run) => `Mon, 1 Jan 2026 ${run}`, (run) => `2026-01-01T${run}`],
  personName: [personName, (run) => run, (run) => `a@b (${run})`, (run) => `<name>${run}</name>`],
  decodeReferences: [(text) => [decodeReferences(text), decodeReferences(text, true)], (run) => run],
  'tidy of feeds': [tidyFeed, (run) => run],
  feedLinks: [
    (html) => feedLinks(html, HOST),
    (run) => run,
    (run) => `<link rel=alternate type=application/rss+xml href="${run}">`,
  ],
  addressesOf: [(text) => addressesOf(text, HOST, '', { count: 3 } as never), (run) => run],
  htmlToText: [(html) => [htmlToText(html), htmlToText(html, true)], (run) => run, (run) => `<p>${run}</p>`],
  guessText: [(text) => guessText(text, true), (run) => run],
  trimExcerpt: [trimExcerpt, (run) => run],
  firstImage: [firstImage, (run) => run, (run) => `<img src="${run}`, (run) => `<img srcset="${run}">`],
  webAddress: [(text) => webAddress(text, HOST), (run) => run],
  'a figure': [
    (text) => {
      const [figure] = readFigures({
        value: text,
        label: text,
        note: text,
        source: { title: text, published: text, url: text, doi: text },
      });
      return doubtsAbout(figure!);
    },
    (run) => run,
  ],
  'a figures document': [
    (text) => [
      refusable(readFiguresDocument, figures({ label: text, [text]: text, source: text })),
      openFiguresDocument(figures({ source: text })),
    ],
    (run) => run,
  ],
  'properties that nothing reads': [
    (text) => unknownProperties(figures({ [text]: text, label: { [text]: text } }), DOCUMENT),
    (run) => run,
  ],
  'a glossary': [
    (text) =>
      readGlossaryDocument({
        version: 1,
        language: 'en',
        terms: [{ id: 'a', term: text, definition: text, synonyms: [text] }],
      }),
    (run) => run,
  ],
  'a posts document': [
    (text) =>
      readPostsDocument(
        { version: 1, posts: [{ title: text, url: text, published: text, summary: text, image: text }] },
        HOST,
      ),
    (run) => run,
  ],
  'a forms document': [
    (text) => {
      const document = readFormsDocument({
        version: 1,
        language: 'en',
        forms: [{ id: 'a', action: `/${text}`, heading: text, topics: text, values: text }],
      });
      return formAttributes(document.forms[0]!, document, 'en', HOST);
    },
    (run) => run,
  ],
  'further fields': [(text) => [readFields(text), readTopics(text)], (run) => run],
  findTerms: [
    (text) => findTerms(text, termMatcher([{ id: 'a', names: ['a a', 'ab cd', 'CSAM', '1', 'in', 'ا'] }])),
    (run) => run,
  ],
  'findTerms of a long name': [
    (text) => findTerms(text, termMatcher([{ id: 'a', names: [text.slice(0, text.length / 2) + 'z'] }])),
    (run) => run,
  ],
  'discouraged words': [
    (text) =>
      discouragedTerms({ label: text, note: text }, [
        {
          version: 1,
          language: 'en',
          terms: [{ id: 'a', term: 'b', definition: 'c', insteadOf: [{ term: 'a', reason: text }] }],
        } as never,
      ]),
    (run) => run,
  ],
  'a search': [
    (text) => {
      const index = indexTerms([{ term: 'a b', synonyms: [], insteadOf: [{ term: text }], body: text }]);
      return [searchTerms(index, text), searchTerms(index, 'a'), searchTerms(index, 'a zz')];
    },
    (run) => run,
  ],
  'matches of a search': [
    (text) => [matchRanges(text, 'a in'), matchRanges(text, text), matchRanges('a in b', text)],
    (run) => run,
  ],
};

/** Readers of JSON, which may be a list of a million nothings, or a list in a list in a list. */
const jsonReaders: Readonly<Record<string, (text: string) => unknown>> = {
  parseLocated: (text) => parseLocated(text),
  readFeed: (text) => readFeed(text, { url: HOST, contentType: 'application/json' }),
  'readFeed of a field': (text) => readFeed(`{"items":[{"title":${text},"authors":${text},"tags":${text}}]}`),
  readReply: (text) => readReply({ status: 200, type: 'application/json', text }),
  'readReply of a field': (text) =>
    readReply({ status: 400, type: 'application/json', text: `{"status":${text},"errors":${text},"data":${text}}` }),
  'further fields': (text) => [readFields(text), readTopics(text)],
  'a figures document': (text) =>
    refusable(readFiguresDocument, { version: 1, language: 'en', figures: JSON.parse(text) }),
  'its sources': (text) =>
    refusable(openFiguresDocument, { version: 1, language: 'en', figures: [], sources: JSON.parse(text) }),
  'a figure of it': (text) =>
    refusable(openFiguresDocument, { version: 1, language: 'en', figures: [{ id: 'a', unit: JSON.parse(text) }] }),
  'a glossary': (text) => refusable(readGlossaryDocument, { version: 1, language: 'en', terms: JSON.parse(text) }),
  'a forms document': (text) => refusable(readFormsDocument, { version: 1, language: 'en', forms: JSON.parse(text) }),
  'a posts document': (text) => refusable(readPostsDocument, { version: 1, posts: JSON.parse(text) }),
  'figures of a page': (text) => refusable(readFigures, JSON.parse(text)),
};

const JSON_RUNS: readonly (readonly [name: string, make: (size: number) => string])[] = [
  ['lists in lists', (size) => '['.repeat(size / 2) + ']'.repeat(size / 2)],
  ['objects in objects', (size) => `${'{"a":'.repeat(size / 6)}1${'}'.repeat(size / 6)}`],
  ['messages in messages', (size) => `${'{"message":['.repeat(size / 14)}${']}'.repeat(size / 14)}`],
  ['a long list', (size) => `[1${',1'.repeat(size / 2)}]`],
  ['a list of texts', (size) => `["a"${',"a"'.repeat(size / 4)}]`],
  ['a list of lists', (size) => `[[]${',[]'.repeat(size / 3)}]`],
  ['a list of objects', (size) => `[{}${',{}'.repeat(size / 3)}]`],
  ['one name often', (size) => `{"a":1${',"a":1'.repeat(size / 6)}}`],
  ['many names', (size) => `{${Array.from({ length: size / 12 }, (_, at) => `"n${at}":1`).join()}}`],
  ['many values under a long name', (size) => `{"${'a'.repeat(size / 2)}":[1${',1'.repeat(size / 4)}]}`],
];

/** What there may be many of: each of a size takes ten characters or so. */
const counted: Readonly<Record<string, readonly [make: (count: number) => unknown, read: (input: never) => unknown]>> =
  {
    ...Object.fromEntries(
      ['1 ', '444 ', '2020 ', '1 % ', '1 in ', '1 in 4 ', '3 May ', 'May 3, ', '+61 2 ', 'in the ', 'a. A '].map(
        (unit) => [`"${unit}" that stays whole`, [(count: number) => unit.repeat(count), unbroken] as const],
      ),
    ),
    'figures that replace each other': [
      (count) =>
        list(count, (at) => ({
          id: `f${at}`,
          value: '1 in 4',
          status: { state: 'superseded', replacedBy: `f${(at + 1) % count}` },
        })),
      (list: readonly { id: string }[]) => {
        const figures = readFiguresDocument({ version: 1, language: 'en', figures: list });
        const { find } = openFiguresDocument({ version: 1, language: 'en', figures: list });
        for (const { id } of list) currentFigure(findFigure(figures, id), find);
      },
    ],
    'figures of one id': [
      (count) => ({
        version: 1,
        language: 'en',
        figures: list(count, () => ({ id: 'a', value: '1', source: 'no', comparable: { to: ['b'], is: true } })),
      }),
      (json) => [refusable(readFiguresDocument, json), refusable(openFiguresDocument, json)],
    ],
    'figures on one page': [
      (count) => list(count, (at) => ({ id: `f${at}`, value: `${at}`, source: { title: 'a' } })),
      (figures: readonly Figure[]) => viewOf(figures, undefined, SPEECH, HOST),
    ],
    'terms that relate to each other': [
      (count) =>
        list(count, (at) => ({
          id: `t${at}`,
          term: `t${at}`,
          definition: 'd',
          group: `g${at}`,
          related: [`t${count - at}`],
        })),
      (terms: readonly Term[]) => {
        refusable(readGlossaryDocument, { version: 1, language: 'en', terms });
        const groups = terms.map(({ id, group }) => ({ id: group!, label: id }));
        arrange({
          terms,
          groups,
          ids: terms.map(({ id }) => `${id} no-${id}`).join(' '),
          say: String,
          locale: 'en',
          base: HOST,
        });
      },
    ],
    'terms of one name': [
      (count) => list(count, (at) => ({ id: `t${at}`, names: ['a', 'a a', `a ${at}`] })),
      (terms: readonly { id: string; names: string[] }[]) =>
        findTerms('a a 1 '.repeat(terms.length), termMatcher(terms)),
    ],
    'terms to search': [
      (count) => list(count, (at) => ({ term: `a ${at}`, synonyms: ['b'], insteadOf: [{ term: 'c' }], body: 'd' })),
      (entries: Searchable[]) => [searchTerms(indexTerms(entries), 'a'), byLetter(entries, 'en')],
    ],
    'words of a search': [
      (count) => list(count, (at) => `w${at}`).join(' '),
      (query: string) => searchTerms(indexTerms([{ term: query, synonyms: [], insteadOf: [], body: query }]), query),
    ],
    posts: [
      (count) => ({
        version: 1,
        posts: list(count, (at) => ({ title: 'a', url: `/${at}`, published: '2026-01-01', categories: ['a'] })),
      }),
      (json) => choosePosts(readPostsDocument(json, HOST).entries, { count: 3, category: 'b', exclude: ['a'] }),
    ],
    'forms of one id': [
      (count) => ({ version: 1, language: 'en', forms: list(count, () => ({ id: 'a', action: '/a' })) }),
      (json) => refusable(readFormsDocument, json),
    ],
    'properties of a document': [
      (count) => Object.fromEntries(list(count, (at) => [`figure${at}`, at])),
      (json) => unknownProperties(json, DOCUMENT),
    ],
    'discouraged words': [
      (count) => ({ figures: list(count, () => ({ label: 'child pornography' })) }),
      (json) =>
        discouragedTerms(json, [
          {
            version: 1,
            language: 'en',
            terms: [{ id: 'a', term: 'b', definition: 'c', insteadOf: [{ term: 'child pornography', reason: 'd' }] }],
          } as never,
        ]),
    ],
    'elements of a page': [
      (count) => '<impact-term term="a">a</impact-term><script>1</script>'.repeat(count / 5),
      readPage,
    ],
  };

function list<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** What a reader of documents makes of one: it may refuse it. */
function refusable(read: (json: never) => unknown, json: unknown): unknown {
  try {
    return read(json as never);
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

describe('a long text takes its time in proportion', () => {
  for (const [place, [name, [read, ...frames]]] of Object.entries(readers).entries())
    it(name, () => {
      // Each run in one of the places, in turn.
      for (const [at, [what, make]] of runsFor(place).entries()) {
        const frame = frames[at % frames.length]!;
        assert.equal(
          growthProblem((size) => frame(make(size)), read, FAR, /[<[{(]/.test(what)),
          undefined,
          `${what} in ${frame('…')}`,
        );
      }
    });
});

describe('JSON of up to a hundred thousand characters takes its time in proportion', () => {
  for (const [name, read] of Object.entries(jsonReaders))
    it(name, () => {
      for (const [what, make] of JSON_RUNS) assert.equal(growthProblem(make, read, 1e5), undefined, what);
    });
});

describe('up to ten thousand things take their time in proportion', () => {
  for (const [name, [make, read]] of Object.entries(counted))
    it(name, () =>
      assert.equal(
        growthProblem((size) => make(size / 10), read, 1e5),
        undefined,
      ),
    );
});

describe('the measure itself', () => {
  it('finds what grows with the square, and lets pass what sorts', () => {
    // As long as a quadratic reader of this machine, or of any other: 4 ms for ten thousand characters, 400 ms for ten times as many.
    const squares = ({ length }: string) => {
      const start = process.cpuUsage();
      for (let spent = 0; spent < length ** 2 * 4e-5;) {
        const { user, system } = process.cpuUsage(start);
        spent = user + system;
      }
    };
    assert.match(growthProblem((size) => 'a'.repeat(size), squares, FAR, false) ?? '', /^\d+ characters take/);
    assert.equal(
      growthProblem(
        (size) => 'ab'.repeat(size / 2),
        (text: string) => [...text].sort(),
      ),
      undefined,
    );
  });

  it('lets no stack overflow pass as a refusal', () => {
    const deep = (text: string): number => (text ? 1 + deep(text.slice(1)) : 0);
    assert.throws(() => growthProblem((size) => 'a'.repeat(size), deep), RangeError);
  });
});
