/**
 * Ten thousand of anything that a document, a page or a file may have many of: each takes its time in proportion, and the figures of a
 * large publisher are checked while nobody waits.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkDocument } from '../../src/documents/check/check-document.js';
import { DocumentError } from '../../src/documents/document-error.js';
import { findFigure, readFiguresDocument } from '../../src/documents/figures-document.js';
import { openFiguresDocument } from '../../src/documents/open-figures.js';
import { openQuotes } from '../../src/documents/quotes-document.js';
import { readSupportDocument, type SupportDocument } from '../../src/documents/support-document.js';
import { listSupport } from '../../src/documents/support-list.js';
import { prerender } from '../../src/server/prerender.js';
import { renderStatic } from '../../src/server/static.js';
import { growthProblem, growthProblemLater, timed } from './growth.js';

const list = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
const SOURCES = { study: { title: 'A study', url: 'https://example.org/study', published: '2023' } };
const document = (more: object) => ({ version: 1, language: 'en', sources: SOURCES, ...more });
const figure = (at: number) => ({ id: `f${at}`, value: '1 in 4', label: 'people', source: 'study' });
const term = (at: number) => ({ id: `t${at}`, term: `word ${at}`, definition: 'a thing' });
const quote = (at: number) => ({ id: `q${at}`, text: `words ${at}`, source: 'study', page: 'p. 1' });
const place = (at: number) => ({
  id: `p${at}`,
  name: `A line ${at}`,
  kind: 'support',
  answer: 'People answer.',
  phone: '1800 55 1800',
  url: 'https://example.org/',
  checked: '2026-01-01',
  method: 'called',
});

/** Documents with many of one thing; the count is of what stands in them. */
const documents: Readonly<Record<string, (count: number) => object>> = {
  figures: (count) => document({ figures: list(count, figure) }),
  'figures that say different things': (count) =>
    document({
      figures: list(count, (at) => ({
        ...figure(at),
        value: `${at % 97}.${at % 10}%`,
        label: `people of group ${at}`,
      })),
    }),
  'figures in several languages': (count) =>
    document({
      figures: list(count, (at) => ({ ...figure(at), label: { en: `a ${at}`, de: `b ${at}`, fr: `c ${at}` } })),
    }),
  'figures that replace each other in a long chain': (count) =>
    document({
      figures: list(count, (at) => ({
        ...figure(at),
        status: { state: 'superseded', date: '2025', replacedBy: `f${Math.min(at + 1, count - 1)}` },
      })),
    }),
  'figures that replace each other in a ring': (count) =>
    document({
      figures: list(count, (at) => ({
        ...figure(at),
        status: { state: 'superseded', replacedBy: `f${(at + 1) % count}` },
      })),
    }),
  'figures that all are replaced by one': (count) =>
    document({
      figures: list(count, (at) => ({ ...figure(at), status: { state: 'superseded', replacedBy: `f${count - 1}` } })),
    }),
  'figures that are compared in pairs': (count) =>
    document({
      figures: list(count, (at) => ({ ...figure(at), comparable: { to: [`f${count - 1 - at}`], is: true } })),
    }),
  'one figure that is compared with all': (count) =>
    document({
      figures: [
        { ...figure(count), comparable: { to: list(count, (at) => `f${at}`), is: true } },
        ...list(count, figure),
      ],
    }),
  'one figure that all are compared with': (count) =>
    document({
      figures: [
        { ...figure(count), comparable: { to: list(count, (at) => `f${at}`), is: false, why: 'a' } },
        ...list(count, (at) => ({ ...figure(at), comparable: { to: [`f${count}`], is: true } })),
      ],
    }),
  'figures that differ': (count) =>
    document({
      figures: list(count, (at) => ({
        ...figure(at),
        differs: [{ with: `f${(at + 1) % count}`, because: { ages: { here: 'a', there: 'b' } } }],
      })),
    }),
  'figures of one id': (count) => document({ figures: list(count, () => figure(1)) }),
  'ids that differ in capitals': (count) =>
    document({
      figures: list(count, (at) => ({
        ...figure(at),
        id: [...'abcdefghijklmnopqrst']
          .map((letter, bit) => ((at >> bit) & 1 ? letter.toUpperCase() : letter))
          .join(''),
      })),
    }),
  'ids that name no figure': (count) =>
    document({
      figures: list(count, (at) => ({ ...figure(at), comparable: { to: [`figure-${at}-x`], is: true } })),
    }),
  'ids that name no source': (count) =>
    document({
      sources: Object.fromEntries(list(count, (at) => [`source${at}`, { title: 'A study' }])),
      figures: list(count, (at) => ({ ...figure(at), source: `sauce${at}` })),
    }),
  'a source for each figure': (count) =>
    document({
      sources: Object.fromEntries(list(count, (at) => [`s${at}`, { title: 'A study' }])),
      figures: list(count, (at) => ({ ...figure(at), source: `s${at}` })),
    }),
  'sources that nothing refers to': (count) =>
    document({
      sources: Object.fromEntries(list(count, (at) => [`s${at}`, { title: 'A study' }])),
      figures: list(count, (at) => ({ ...figure(at), source: undefined })),
    }),
  'values that nobody can read': (count) =>
    document({ figures: list(count, (at) => ({ ...figure(at), value: `abuot ${at} in 4o` })) }),
  'misspelt properties': (count) =>
    document({ figures: list(count, (at) => ({ id: `f${at}`, valeu: '1 in 4', lable: 'people', sauce: 'study' })) }),
  'properties that nobody knows': (count) =>
    document({ figures: list(count, (at) => ({ ...figure(at), [`published${at}`]: 'x' })) }),
  'languages that there are not': (count) =>
    document({ figures: list(count, (at) => ({ ...figure(at), label: { en: 'a', [`germa${at}`]: 'b', xx: 'c' } })) }),
  'texts with markup': (count) =>
    document({ figures: list(count, (at) => ({ ...figure(at), label: `<b>people</b> **${at}** &nbsp; Ã¤` })) }),
  'dates that there are not': (count) =>
    document({
      figures: list(count, (at) => ({ ...figure(at), status: { state: 'revised', date: `${at} May 2024` } })),
    }),
  'points of a series': (count) =>
    document({
      figures: [{ ...figure(0), series: list(count, (at) => ({ when: `${1000 + (at % 9000)}`, value: `${at}%` })) }],
    }),
  'changes of a figure': (count) =>
    document({
      figures: [{ ...figure(0), changes: list(count, (at) => ({ date: '2024-01-01', from: `${at}%`, to: '1 in 4' })) }],
    }),
  quotes: (count) => document({ figures: [], quotes: list(count, quote) }),
  'quotes of one id': (count) => document({ figures: [], quotes: list(count, () => quote(1)) }),
  'texts that are no records': (count) => document({ figures: list(count, () => 'a'), quotes: list(count, () => 1) }),
  terms: (count) => document({ terms: list(count, term) }),
  'terms of one name': (count) =>
    document({ terms: list(count, (at) => ({ ...term(at), term: 'a', synonyms: ['b'] })) }),
  'terms and groups': (count) =>
    document({
      groups: list(count, (at) => ({ id: `g${at}`, label: 'a' })),
      terms: list(count, (at) => ({ ...term(at), group: `g${at}` })),
    }),
  'groups without terms': (count) =>
    document({ groups: list(count, (at) => ({ id: `g${at}`, label: 'a' })), terms: list(count, term) }),
  'terms that relate to none': (count) =>
    document({ terms: list(count, (at) => ({ ...term(at), related: [`word-${at}-x`] })) }),
  'terms that are discouraged': (count) =>
    document({
      terms: list(count, (at) => ({ ...term(at), insteadOf: [{ term: `old word ${at}`, reason: 'a' }] })),
    }),
  posts: (count) => ({
    version: 1,
    posts: list(count, (at) => ({ id: 'a', title: `a ${at}`, url: `/${at}`, published: '2024-01-01' })),
  }),
  forms: (count) => ({ version: 1, language: 'en', forms: list(count, () => ({ id: 'a', action: '/a' })) }),
  'fields of a form': (count) => ({
    version: 1,
    language: 'en',
    forms: [{ id: 'a', action: '/a', fields: list(count, () => ({ name: 'a', label: 'a' })) }],
  }),
  places: (count) => document({ places: list(count, place) }),
  'places of one id': (count) => document({ places: list(count, () => place(1)) }),
  'places that stand together in pairs': (count) =>
    document({ places: list(count, (at) => ({ ...place(at), with: [`p${count - 1 - at}`] })) }),
  'places that stand beside none': (count) =>
    document({ places: list(count, (at) => ({ ...place(at), with: [`line-${at}`] })) }),
  'places in countries': (count) =>
    document({
      places: list(count, (at) => ({
        ...place(at),
        countries: [String.fromCharCode(65 + (at % 26), 65 + (((at / 26) % 26) | 0))],
      })),
    }),
};

/** Slips in the JSON itself, one after the other. */
const slips: Readonly<Record<string, (count: number) => string>> = {
  'commas too many': (count) => `{"figures":[${'{},,'.repeat(count)}]}`,
  'commas that are missing': (count) => `{"figures":[${'{} '.repeat(count)}]}`,
  'texts in other quotation marks': (count) => `{"figures":[${"{'id': 'a'},".repeat(count)}{}]}`,
  'texts with quotation marks in them': (count) => `{"figures":[${'"a"b",'.repeat(count)}{}]}`,
  'texts with quotation marks in them that nothing follows': (count) => `{"figures":[${'"a\\q" '.repeat(count)}{}]}`,
  'texts that are never closed': (count) => `{"figures":[${'"a,'.repeat(count)}`,
  'names without quotation marks': (count) => `{"figures":[${'{id: a b c},'.repeat(count)}{}]}`,
  'numbers with signs': (count) => `{"figures":[${'{"value": 28,5%},'.repeat(count)}{}]}`,
  comments: (count) => `{"figures":[${'/* a */ {}, // b\n'.repeat(count)}{}]}`,
  'lists that are never closed': (count) => `{"figures":[${'{"a":[1},'.repeat(count)}{}]}`,
  'ends without a beginning': (count) => `{"figures":[]}${']}'.repeat(count)}`,
  'names twice': (count) => `{"figures":[{${'"id":"a",'.repeat(count)}"id":"a"}]}`,
};

const NOW = '2026-01-01';
const SIZES = (make: (count: number) => unknown) => (size: number) => make(size / 10);

/** Nothing here nests but what is never closed: a usual run ends where growth is seen to be linear. */
const MOST = 1e5;

/** What a reader of documents makes of one: it may refuse it. */
function refusable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocumentError) return undefined;
    throw error;
  }
}

describe('a document is checked in proportion to its', () => {
  for (const [what, make] of Object.entries(documents))
    it(what, () => {
      const text = SIZES((count) => JSON.stringify(make(count)));
      assert.equal(
        growthProblem(text, (json: string) => checkDocument(json, { now: NOW }), MOST, false),
        undefined,
      );
    });

  for (const [what, make] of Object.entries(slips))
    it(what, () =>
      assert.equal(
        growthProblem(SIZES(make), (json: string) => checkDocument(json, { now: NOW }), MOST, /closed/.test(what)),
        undefined,
      ),
    );
});

describe('a page reads a document in proportion to its', () => {
  for (const [what, make] of Object.entries(documents))
    it(what, () => {
      const ids = (json: Record<string, unknown>, name: string) =>
        (Array.isArray(json[name]) ? (json[name] as { id?: string }[]) : []).flatMap(({ id }) => id ?? []);
      const read = (json: Record<string, unknown>) => {
        if (json['figures']) {
          refusable(() => readFiguresDocument(json));
          const open = refusable(() => openFiguresDocument(json));
          for (const id of ids(json, 'figures')) refusable(() => open?.find(id));
        }
        if (json['quotes']) {
          const open = refusable(() => openQuotes(json));
          for (const id of ids(json, 'quotes')) refusable(() => open?.find(id));
        }
        if (json['places']) {
          const places: SupportDocument | undefined = refusable(() => readSupportDocument(json));
          for (const canChoose of [true, false])
            if (places) listSupport(places, { today: NOW, canChoose, country: 'AU', audience: 'child' } as never);
        }
      };
      assert.equal(growthProblem(SIZES(make), read, MOST, false), undefined);
    });
});

describe('a page is written in proportion to its', () => {
  const WRITERS = { prerender, renderStatic } as const;
  const glossary = JSON.stringify(document({ terms: list(1000, term) }));
  const figures = JSON.stringify(document({ figures: list(1000, figure), quotes: list(1000, quote) }));
  const read = (address: string) => Promise.resolve(address.includes('glossary') ? glossary : figures);
  const pages: Readonly<Record<string, (count: number) => string>> = {
    figures: (count) =>
      list(
        count,
        (at) => `<p><impact-statistic src="/figures.json" figure="f${at % 1000}">x</impact-statistic></p>`,
      ).join(''),
    quotes: (count) =>
      list(count, (at) => `<impact-quote src="/figures.json" quote="q${at % 1000}">x</impact-quote>`).join(''),
    terms: (count) =>
      list(count, (at) => `<impact-term src="/glossary.json" term="t${at % 1000}">x</impact-term> `).join(''),
    'typed figures': (count) => '<impact-statistic value="1 in 4" label="people">x</impact-statistic>'.repeat(count),
    forms: (count) => '<impact-subscribe action="/a"></impact-subscribe>'.repeat(count),
    'scripts and handlers': (count) => '<script>1</script><p onclick="a">b</p>'.repeat(count),
  };
  for (const [how, write] of Object.entries(WRITERS))
    for (const [what, make] of Object.entries(pages))
      it(`${what}, by ${how}`, async () => {
        const page = (size: number) =>
          `<!doctype html><html lang="en"><body><main>${make(size / 300)}</main></body></html>`;
        assert.equal(
          await growthProblemLater(
            page,
            (html: string) => write(html, { read, file: '/site/page.html', root: '/site' }),
            1e5,
          ),
          undefined,
        );
      });
});

describe('ten thousand figures', () => {
  const text = JSON.stringify(documents['figures that say different things']!(10_000), null, 2);

  /**
   * How many times as long as the engine's own reader takes for the text. The tries of both take turns, so that what else the machine
   * does weighs on both.
   */
  function times(run: () => void): number {
    const tries = list(7, () => [timed(run), timed(() => JSON.parse(text))] as const);
    return Math.min(...tries.map(([own]) => own)) / Math.min(...tries.map(([, plain]) => plain));
  }

  it('are read and found on a page in the time of thirty plain readings', () => {
    const took = times(() => {
      const figures = readFiguresDocument(JSON.parse(text));
      const open = openFiguresDocument(JSON.parse(text));
      for (const id of ['f0', 'f9999']) [findFigure(figures, id), open.find(id)];
    });
    assert.ok(took < 30, `${took.toFixed(1)} times as long as JSON.parse`);
  });

  it('are checked by the command in the time of two hundred plain readings', () => {
    const took = times(() => checkDocument(text, { now: NOW }));
    assert.ok(took < 200, `${took.toFixed(1)} times as long as JSON.parse`);
  });
});
