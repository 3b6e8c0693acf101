import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from '../helpers/node.js';
import { attributeFindings } from '../../src/documents/check/attributes.js';
import { checkDocument, documentFindings } from '../../src/documents/check/check-document.js';
import { sentenceOf } from '../../src/documents/check/finding.js';
import { suspectNoun, unreadValue } from '../../src/documents/check/unread-value.js';
import { valueFindings } from '../../src/documents/check/value.js';
import { isMissing } from '../../src/documents/missing-value.js';
import { JsonSyntaxError, parseLocated, type JsonMistake } from '../../src/documents/check/json-positions.js';
import { readQuantity } from '../../src/quantity/read-quantity.js';
import fc from '../helpers/property.js';

const now = '2026-11-28';

/** Everything that is found, a line each: `3:15 error version: …`. */
const lines = (text: string | Uint8Array): string[] =>
  checkDocument(text, { now }).findings.map(
    (finding) => `${finding.line}:${finding.column} ${finding.level} ${sentenceOf(finding)}`,
  );

/** A document with one figure, on one line. */
const figures = (entry: string, more = ''): string =>
  `{"version": 1, "language": "en", "sources": {"s": {"title": "A study", "published": "2023"}}, "figures": [{"id": "a", ${entry}}]${more}}`;
const good = '"value": "1 in 4", "label": "girls", "source": "s"';

/** What is found of a figure that is good but for this; without the place. */
const ofFigure = (entry: object): string[] => {
  const whole = { id: 'a', value: '1 in 4', label: 'girls', source: 's', ...entry };
  const json = {
    version: 1,
    language: 'en',
    sources: { s: { title: 'A study', published: '2023' } },
    figures: [whole],
  };
  return documentFindings(json, { now }).findings.map(
    (finding) => `${finding.level} ${sentenceOf(finding).replace('figures[0]', '').replace(/^\./, '')}`,
  );
};

describe('what check finds of a figure', () => {
  const cases: [what: string, entry: object, ...found: string[]][] = [
    ['a good one', {}],
    [
      'a decimal comma',
      { value: '28,5%' },
      'warning value: “28,5%” is shown as typed: a comma parts thousands in English notation, a point decimals: write 28.5%',
    ],
    [
      'more than everybody',
      { value: '5 in 4' },
      'warning value: “5 in 4” is shown as typed: 5 in 4 is more than everybody: the second number is the whole',
    ],
    [
      'one of none',
      { value: '1 in 0' },
      'warning value: “1 in 0” is shown as typed: nothing is 1 in 0: the second number is the whole, and isn’t nought',
    ],
    ['a word', { value: 'most' }, 'warning value: “most” is shown as typed: it holds no number'],
    [
      'a misspelt qualifier',
      { value: 'almots 1 in 3' },
      'warning value: “almots 1 in 3” is shown as typed: a word is misspelt: write almost 1 in 3',
    ],
    [
      'fewer than nobody',
      { value: '-5%', label: 'of girls' },
      'error value: “-5%” is less than nobody: write down 5%, if a fall is meant',
    ],
    [
      'more than everybody, in percent',
      { value: '128%', label: 'of girls' },
      'error value: “128%” is more than everybody',
    ],
    [
      'more than 100 %',
      { value: 'more than 100%', label: 'of girls' },
      'warning value: “more than 100%” can’t be drawn as people: there are never more than all of them, or fewer than none',
    ],
    [
      'no source',
      { source: undefined },
      'warning : it has no source: readers trust a number that says where it comes from: write its source',
      'note sources.s: nothing refers to this source',
    ],
    [
      'markup in the label',
      { label: 'of <b>girls</b>' },
      'warning label: readers would see “<b>”: texts have no markup: write of girls',
    ],
    [
      'an entity in a note',
      { note: 'Tom &amp; Jerry&nbsp;1' },
      'warning note: readers would see “&amp;”: texts have no markup: write Tom & Jerry 1',
    ],
    [
      'Markdown',
      { note: 'See **here**' },
      'warning note: readers would see “**here**”: texts have no markup: write See here',
    ],
    ['no markup', { note: 'a < b, b > c, AT&T, x_y_z, 2 * 3 * 4' }],
    [
      'another encoding',
      { note: 'MÃ¤dchen â€“ girls' },
      'warning note: “Ã¤” is UTF-8 that was read in another encoding: write Mädchen – girls',
    ],
    [
      'a lost letter',
      { note: 'M\ufffddchen' },
      'warning note: a letter was lost: “\ufffd” stands for what couldn’t be read: write the letter',
    ],
    ['an invisible sign', { label: 'gi\u200brls' }, 'warning label: the text has an invisible sign, U+200B: remove it'],
    [
      'a line break',
      { note: 'one\ntwo' },
      'warning note: the text has a line break, which is shown as a space: remove it',
    ],
    [
      'an underscore in a language',
      { label: { en: 'girls', de_AT: 'Mädchen' } },
      'error label.de_AT: “de_AT” isn’t a language tag: nobody gets to read it: write de-AT',
    ],
    [
      'a language’s name',
      { label: { english: 'girls' } },
      'error label.english: “english” isn’t a language tag: nobody gets to read it: write en',
    ],
    [
      'a country',
      { label: { en: 'girls', au: 'girls' } },
      'warning label.au: there is no language “au”: nobody gets to read it: write en-AU',
    ],
    [
      'no language at all',
      { label: { en: 'girls', xx: 'x' } },
      'warning label.xx: there is no language “xx”: nobody gets to read it',
    ],
    [
      'another language alone',
      { label: { de: 'Mädchen' } },
      'note label: it says nothing in en, the document’s own language',
    ],
    ['an empty label', { label: {} }, 'error label: there is nothing in it: write {"en": "…"}, or remove the property'],
    [
      'a misspelt plural',
      { unit: { en: { other: 'x', ohter: 'y' } } },
      'error unit.en.ohter: “ohter” isn’t a plural category: nobody gets to read it: write other',
    ],
    [
      'a misspelt name',
      { lable: 'girls', label: 'girls' },
      'warning lable: not a known property (id, value, label, of, counts, note, unit, page, status, kind, range, comparable, ofFigure, differs, plain, changes, series, source): write label',
    ],
    ['one of the publisher’s own', { 'x-desk': 1, $comment: 'y' }],
    [
      'an unknown source',
      { source: 'ss' },
      'error source: no source "ss": add it to "sources"',
      'note sources.s: nothing refers to this source',
    ],
    ['a number', { value: 28.5 }, 'error value: expected text, found 28.5: write "28.5"'],
    [
      'nothing',
      { note: '' },
      'error note: expected text, or text by language, found "": write it, or remove the property',
    ],
    [
      'a rising pair',
      { value: '12% to 38%' },
      'note value: “12% to 38%” is read as a range: write "kind": "range" to say so, "kind": "change" if it is a change',
    ],
    [
      'a falling pair',
      { value: '90% to 75%' },
      'note value: “90% to 75%” is read as a change: write "kind": "change" to say so, "kind": "range" if it is a range',
    ],
    ['a pair that is said', { value: '90% to 75%', kind: 'range' }],
    ['a pair with a dash', { value: '25–47%' }],
    ['a pair between words', { value: 'between 25% and 47%' }],
    ['a pair of years', { value: '5 calls in 2018 to 8 calls in 2019', counts: 'Calls' }],
    [
      'a falling pair of shares',
      { value: '1 in 3 to 1 in 5' },
      'warning value: “1 in 3 to 1 in 5” is shown as typed: a falling pair of shares may be a fall, or a range the wrong way round: say which: "kind": "change", or the lower share first',
    ],
    ['no pair', { kind: 'range' }, 'warning kind: “1 in 4” is no pair of numbers: remove kind'],
    ['a misspelt kind', { kind: 'rang' }, 'error kind: expected range or change, found "rang": write range'],
    [
      'a missing number',
      { value: 'N/A' },
      'note value: “N/A” stands for a number that is missing, and is shown as typed',
    ],
    [
      'reports',
      { value: '5,000 reports' },
      'warning value: say in “counts” what is counted: reports are neither crimes nor children',
    ],
    [
      'a slip of a thousand',
      { value: '6 calls to 27,217 calls', counts: 'Calls', kind: 'change' },
      'warning value: one is more than a thousand times the other: look for a slip before you publish it',
    ],
    [
      'a misspelt million',
      { value: '5 milion' },
      'warning value: “5 milion” is shown as typed: a word is misspelt: write 5 million',
    ],
    [
      'a point between thousands',
      { value: '1 in 10.000' },
      'warning value: “1 in 10.000” is shown as typed: a comma parts thousands in English notation: write 1 in 10,000',
    ],
    [
      'a range of one number',
      { value: '28.5%', range: { kind: 'interval' } },
      'warning range: it says what two numbers are, and “28.5%” is one number: write the interval in range.value',
    ],
    [
      'an interval elsewhere',
      { value: '28.5%', range: { kind: 'interval', value: '30–35%' } },
      'warning range.value: “30–35%” is no interval that holds 28.5%: write both ends in the unit of the value, the lower first, as in “27.3% to 29.8%”',
    ],
    [
      'a best estimate elsewhere',
      { value: '2% to 4%', range: { kind: 'studies', best: '5%' } },
      'warning range.best: “5%” doesn’t lie between the ends of 2% to 4%',
    ],
    [
      'a level of studies',
      { value: '2% to 4%', range: { kind: 'studies', level: 95 } },
      'warning range.level: only an interval has a level: write "kind": "interval", or remove the level',
    ],
    [
      'a level in quotes',
      { value: '28.5%', range: { kind: 'interval', value: '27–30%', level: '95' } },
      'error range.level: expected a percentage below 100, found "95": write 95',
    ],
    [
      'nothing in its place',
      { status: { state: 'superseded', date: '2026' } },
      'warning status: nothing says which figure took its place: write its id as replacedBy, or “withdrawn” as the state',
    ],
    [
      'itself in its place',
      { status: { state: 'superseded', date: '2026', replacedBy: 'a' } },
      'warning status.replacedBy: it leads back to “a”: no figure stands in its place',
    ],
    [
      'withdrawn without a word',
      { status: { state: 'withdrawn' } },
      'warning status: nothing says why it was withdrawn: write a sentence as the note',
      'warning status: nothing says when it was withdrawn: write the date',
    ],
    [
      'a misspelt state',
      { status: { state: 'witdrawn' } },
      'error status.state: expected revised, superseded or withdrawn, found "witdrawn": write withdrawn',
    ],
    [
      'a log that ends elsewhere',
      { changes: [{ date: '2026-03', from: '1 in 6', to: '1 in 5' }] },
      'warning changes[0].to: the log ends in “1 in 5”, and the value is “1 in 4”',
    ],
    [
      'a log without the old value',
      { changes: [{ date: '2026-03', to: '1 in 4' }] },
      'warning changes[0]: it doesn’t say what the value was before: no page can pin it: write it as from',
    ],
    [
      'a date to come',
      { changes: [{ date: '2027-03', from: '1 in 5', to: '1 in 4' }] },
      'warning changes[0].date: 2027-03 is in the future: write the day on which it was',
    ],
    ...(
      [
        ['Q3, 2020', '2020-07-01/P3M'],
        ['2nd quarter of 2020', '2020-04-01/P3M'],
        ['Quarter 4 2020', '2020-10-01/P3M'],
        ['2020 half 2', '2020-07-01/P6M'],
        ['the second half 2020', '2020-07-01/P6M'],
        ['2020/03', '2020-03'],
      ] as const
    ).map(([when, written]): [string, object, string] => [
      when,
      { series: [{ when, value: '5' }] },
      `error series[0].when: expected a year, a month, a quarter, a financial year, or a start and a length like 2020-01-01/P6M, found "${when}": write ${written}`,
    ]),
    [
      'a series out of order',
      {
        series: [
          { when: '2020', value: '5' },
          { when: '2019', value: '6' },
        ],
      },
      'error series: 2019 stands after 2020: a series goes forwards in time',
    ],
    [
      'a value of a series',
      { series: [{ when: '2020', value: '5,5' }] },
      'warning series[0].value: “5,5” is shown as typed: a comma parts thousands in English notation, a point decimals: write 5.5',
    ],
    [
      'a label that repeats the value',
      { label: '1 in 4 girls' },
      'warning label: the label repeats the value: both are shown: write girls',
    ],
    [
      'not compared, for no reason',
      { comparable: { to: [], is: false } },
      'warning comparable: it doesn’t say why the two are not to be compared: write a sentence as why',
    ],
    [
      'compared with itself',
      { comparable: { to: ['a'], is: true } },
      'warning comparable.to[0]: a figure isn’t compared with itself: remove it',
    ],
  ];
  for (const [what, entry, ...expected] of cases) it(what, () => assert.deepEqual(ofFigure(entry), expected));
});

describe('checkDocument', () => {
  const cases: [what: string, text: string | Uint8Array, ...found: string[]][] = [
    ['a good document', figures(good)],
    [
      'a comma too many',
      `{"version": 1, "language": "en",\n"figures": [],}`,
      '2:14 error a comma stands before }: remove this comma',
    ],
    [
      'a comma too few',
      `{"version": 1\n"language": "en", "figures": []}`,
      '1:14 error expected a comma, found "language": write , here',
    ],
    [
      'single quotes',
      `{"version": 1, 'language': "en", "figures": []}`,
      '1:16 error JSON takes straight double quotes alone: write "language"',
    ],
    [
      'curly quotes',
      `{"version": 1, "language": “en”, "figures": []}`,
      '1:28 error JSON takes straight double quotes alone: write "en"',
    ],
    [
      'quotes within',
      `{"version": 1, "language": "en", "x-a": "say "hi" now", "figures": []}`,
      '1:41 error a text has straight quotation marks in it: write \\" for each of them, or “ and ”',
    ],
    [
      'a comment',
      `{"version": 1, // one\n"language": "en", "figures": []}`,
      '1:16 error JSON has no comments: remove this comment',
    ],
    ['no quotes', `{"version": 1, "language": en, "figures": []}`, '1:28 error en is no JSON: write "en"'],
    [
      'a value without quotes',
      figures('"value": 28.5%, "label": "of girls", "source": "s"'),
      '1:128 error 28.5% is no JSON: write "28.5%"',
    ],
    [
      'an open list',
      `{"version": 1, "language": "en",\n"figures": [`,
      '2:13 error expected ], found the end: write ]: line 2 opens it',
      '2:13 error expected }, found the end: write }: line 1 opens it',
    ],
    [
      'an open text',
      `{"version": 1, "language": "en\n"figures": []}`,
      '1:28 error expected a value, found "en: close this text with " on its line, and write \\n for a new line within',
    ],
    ['nothing', '', '1:1 error expected a value, found the end: write a document: the file is empty'],
    [
      'a web page',
      '<!doctype html>',
      '1:1 error expected a value, found <!doctype: save the document itself: this is a web page, or XML',
    ],
    [
      'a slip beside others',
      `{"version": 1, "language": "en", "figures": [{"id": "a", "value": "28,5%", "label": "of girls", "source": "s"},]}`,
      '1:67 warning figures[0].value: “28,5%” is shown as typed: a comma parts thousands in English notation, a point decimals: write 28.5%',
      '1:107 error figures[0].source: no source "s": add it to "sources"',
      '1:111 error a comma stands before ]: remove this comma',
    ],
    [
      'bytes that are no UTF-8',
      new Uint8Array([
        ...Buffer.from('{"version": 1, "language": "en",\n"x-a": "M'),
        0xe4,
        ...Buffer.from('", "figures": []}'),
      ]),
      '2:10 error the byte E4 isn’t UTF-8 (in Windows-1252 it is “ä”): save the file as UTF-8',
    ],
    [
      'bytes that are no UTF-8 in what would be a slip of its own',
      new Uint8Array([
        ...Buffer.from('{"version": 1, "language": "en", "figures": [{"id": "a", "label": "x", "value": "1 in '),
        0xff,
        ...Buffer.from('"}]}'),
      ]),
      '1:46 warning figures[0]: it has no source: readers trust a number that says where it comes from: write its source',
      '1:87 error the byte FF isn’t UTF-8 (in Windows-1252 it is “ÿ”): save the file as UTF-8',
    ],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...Buffer.from('{"version": 1, "language": "en", "figures": []}', 'utf16le')]),
      '1:1 error the file is UTF-16: save it as UTF-8',
    ],
    [
      'a date in words',
      figures(good, ',\n"updated": "14 October 2026"'),
      '2:12 error updated: expected a date, found "14 October 2026": write 2026-10-14',
    ],
    [
      'a date of two meanings',
      figures(good, ',\n"updated": "3/4/2026"'),
      '2:12 error updated: expected a date, found "3/4/2026": write 2026-04-03 or 2026-03-04',
    ],
    [
      'a date to come',
      figures(good, ',\n"updated": "2026-11-29"'),
      '2:12 warning updated: 2026-11-29 is in the future: write the day on which it was',
    ],
    [
      'a misspelt name of what must be there',
      `{"version": 1, "langauge": "en", "figures": []}`,
      '1:28 error langauge: not a known property (version, language, updated, changesPage, sources, figures, quotes): write language',
    ],
    [
      'a misspelt list',
      `{"version": 1, "language": "en", "figurs": []}`,
      '1:44 error figurs: not a known property (version, language, updated, changesPage, sources, figures, quotes): write figures',
    ],
    [
      'a language that there isn’t',
      `{"version": 1, "language": "german", "figures": []}`,
      '1:28 warning language: there is no language “german”: write de',
    ],
    [
      'a version in quotes',
      `{"version": "1", "language": "en", "figures": []}`,
      '1:13 error version: expected version 1, found "1": write 1',
    ],
    [
      'an address without a scheme',
      `{"version": 1, "language": "en", "figures": [],\n"sources": {"s": {"title": "x", "url": "www.unicef.org/a/report/that/has/a/very/long/address"}}}`,
      '2:18 note sources.s: nothing refers to this source',
      '2:40 error sources.s.url: expected a URL, found "www.unicef.org/a/report/that/has/a/very/": write https://www.unicef.org/a/report/that/has/a/very/long/address',
    ],
    [
      'a DOI with its resolver',
      `{"version": 1, "language": "en", "figures": [],\n"sources": {"s": {"title": "x", "doi": "https://doi.org/10.1000/x"}}}`,
      '2:18 note sources.s: nothing refers to this source',
      '2:40 error sources.s.doi: expected a DOI, found "https://doi.org/10.1000/x": write 10.1000/x',
    ],
    [
      'a misspelt scheme',
      `{"version": 1, "language": "en", "figures": [],\n"sources": {"s": {"title": "x", "url": "htp://example.org/a"}}}`,
      '2:18 note sources.s: nothing refers to this source',
      '2:40 error sources.s.url: expected a URL, found "htp://example.org/a": write https://example.org/a',
    ],
    [
      'a near id',
      figures(
        `${good}}, {"id": "b", "value": "1 in 4", "label": "boys", "source": "s",\n"status": {"state": "superseded", "date": "2026", "replacedBy": "longname"}}, {"id": "longnaem", ${good}`,
      ),
      '2:65 error figures[1].status.replacedBy: no figure "longname": write longnaem',
    ],
    [
      'an id that stands twice',
      figures(`${good}},\n{"id": "a", ${good}`),
      '2:8 error figures[1].id: "a" is used twice',
    ],
    [
      'a name that stands twice',
      figures(`${good},\n"value": "1 in 4"`),
      '2:10 error figures[0].value: is given twice; only the last one counts: remove one of them',
    ],
    ['no document', '[1]', '1:1 error expected a document with figures, terms, posts, forms, places or actions'],
    [
      'a glossary',
      `{"version": 1, "language": "en", "terms": [{"id": "a", "term": "A<br>b", "definition": "x", "related": ["b", "a"], "source": "s"},\n{"id": "a", "term": "C", "synonyms": ["A b"], "definition": {}, "group": "g"}]}`,
      '1:64 warning terms[0].term: readers would see “<br>”: texts have no markup: write A b',
      '1:105 error terms[0].related[0]: no term "b": write the id of a term that there is',
      '1:110 warning terms[0].related[1]: a term isn’t related to itself: remove it',
      '1:126 error terms[0].source: no source "s": add it to "sources"',
      '2:8 error terms[1].id: "a" is used twice',
      '2:61 error terms[1].definition: there is nothing in it: write {"en": "…"}, or remove the property',
      '2:74 error terms[1].group: no group "g": write the id of a group that there is',
    ],
    [
      'posts',
      `{"version": 1, "posts": [{"id": "a", "title": "x", "url": "www.example.org/x", "published": "2027-01-01T00:00:00Z"},\n{"id": "a", "title": "y", "url": "/y", "image": "pics.example.org/a.png"}]}`,
      '1:59 error posts[0].url: “www.example.org/x” has no scheme: on another site it leads nowhere: write https://www.example.org/x',
      '1:93 warning posts[0].published: 2027-01-01T00:00:00Z is in the future: write the day on which it was',
      '2:8 error posts[1].id: "a" is used twice',
      '2:49 error posts[1].image: “pics.example.org/a.png” has no scheme: on another site it leads nowhere: write https://pics.example.org/a.png',
    ],
    [
      'forms',
      `{"version": 1, "language": "en", "forms": [{"id": "a", "action": "news.example.org/subscribe", "headng": "x", "fields": [{"name": "n", "label": "N"}, {"name": "n", "label": "M"}]}]}`,
      '1:66 error forms[0].action: “news.example.org/subscribe” has no scheme: on another site it leads nowhere: write https://news.example.org/subscribe',
      '1:106 warning forms[0].headng: not a known property',
      '1:160 error forms[0].fields[1].name: "n" is used twice',
    ],
  ];
  for (const [what, text, ...expected] of cases)
    it(what, () => {
      const found = lines(text).map((line) => line.replace(/(headng: not a known property).*/, '$1'));
      assert.deepEqual(found, expected);
    });

  it('has nothing against the documents that are published', () => {
    const folder = new URL('../../src/documents/examples/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const found = lines(readFileSync(new URL(name, folder)));
      // Of these the facts that we have say no more.
      const bare = found.filter((line) => /note sources\S+: has neither address nor date/.test(line));
      assert.equal(bare.length, name === 'figures.json' ? 3 : 0, name);
      assert.deepEqual(
        found.filter((line) => !bare.includes(line)),
        [],
        name,
      );
    }
  });

  it('never throws, and finds a place for everything', () => {
    const sample = readFileSync(new URL('../../src/documents/examples/figures.json', import.meta.url));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3000), fc.nat(255)), { maxLength: 6 }), (edits) => {
        const bytes = sample.slice(0, 3000);
        for (const [at, byte] of edits) bytes[at] = byte;
        const rows = String(bytes).split(/\r\n|\r|\n/).length;
        for (const { line, column } of checkDocument(bytes, { now }).findings)
          assert.ok(line >= 1 && line <= rows && column >= 1);
      }),
    );
    fc.assert(
      fc.property(fc.jsonValue(), (json) => void documentFindings({ figures: [json], terms: undefined }, { now })),
    );
    fc.assert(fc.property(fc.string(), (text) => void checkDocument(text, { now })));
  });

  it('reads over slips what JSON.parse reads without them', () => {
    const scraps = fc.array(
      fc.constantFrom(...'{}[]:,"\\ \n;=\'', '"a"', '1', '-', '.5', 'true', 'Nul', '//x\n', '“b”'),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(scraps, (parts) => {
        const [scrap, slips] = [parts.join(''), [] as JsonMistake[]];
        let expected: unknown;
        try {
          expected = JSON.parse(scrap);
        } catch {
          try {
            parseLocated(scrap, slips);
            assert.ok(slips.length, scrap);
          } catch (error) {
            assert.ok(error instanceof JsonSyntaxError, `${scrap}: ${String(error)}`);
          }
          return;
        }
        assert.deepEqual([parseLocated(scrap, slips).value, slips], [expected, []]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what is found of a tag’s attributes', () => {
  const own = { value: '1 in 4', label: 'girls', source: 'A study' };
  const cases: [element: string, attributes: Record<string, string>, ...found: string[]][] = [
    ['statistic', own],
    ['statistic', { src: '/data/figures.json', figure: 'a' }],
    ['statistic', {}, 'warning value: without a value nothing is shown: write one'],
    [
      'statistic',
      { value: '28,5%', label: 'of girls', source: 'A study' },
      'warning value: “28,5%” is shown as typed: a comma parts thousands in English notation, a point decimals: write 28.5%',
    ],
    [
      'statistic',
      { ...own, qualifier: 'almots' },
      'warning value: “almots 1 in 4” is shown as typed: a word is misspelt: write almost 1 in 4',
    ],
    [
      'prevalence',
      { ...own, value: '74 initiatives' },
      'warning value: “74 initiatives” is no share of a group of people: it is said, not drawn',
    ],
    [
      'statistic',
      { ...own, value: '12% to 38%' },
      'note value: “12% to 38%” is read as a range: write kind="range" to say so, kind="change" if it is a change',
    ],
    ['statistic', { ...own, value: '12% to 38%', kind: 'change' }],
    ['statistic', { ...own, value: '2 to 3%', kind: 'Range' }],
    ['statistic', { ...own, kind: 'rang' }, 'warning kind: “rang” is neither range nor change: write range'],
    ['statistic', { ...own, value: '28.5%', interval: '95% CI 27.3–29.8' }],
    [
      'statistic',
      { ...own, value: '28.5%', interval: '30–35%' },
      'warning interval: “30–35%” is no interval that holds 28.5%: write both ends in the unit of the value, the lower first, as in “27.3% to 29.8%”',
    ],
    [
      'statistic',
      { ...own, value: '5,000 reports' },
      'warning note: say in “note” what is counted: reports are neither crimes nor children',
    ],
    ['statistic', { ...own, value: '5,000 reports', note: 'Reports to the police' }],
    [
      'statistic',
      { ...own, label: '<b>girls</b>' },
      'warning label: readers would see “<b>”: texts have no markup: write girls',
    ],
    [
      'statistic',
      { ...own, 'source-date': '14 October 2026' },
      'warning source-date: expected a date, found "14 October 2026": write 2026-10-14',
    ],
    [
      'statistic',
      { ...own, 'source-date': '2027' },
      'warning source-date: 2027 is in the future: write the day on which it was',
    ],
    [
      'statistic',
      { ...own, 'source-url': 'www.unicef.org/report' },
      'warning source-url: “www.unicef.org/report” has no scheme: on the page’s own site it leads nowhere: write https://www.unicef.org/report',
    ],
    [
      'statistic',
      { ...own, 'source-url': 'doi:10.1000/x' },
      'warning source-url: “doi:10.1000/x” has no scheme: on the page’s own site it leads nowhere: write https://doi.org/10.1000/x',
    ],
    [
      'statistic',
      { ...own, 'source-url': 'report/2023' },
      'warning source-url: “report/2023” is no address: it isn’t linked: write all of it, with https://',
    ],
    ['statistic', { ...own, 'source-url': '/report' }],
    ['subscribe', { action: 'javascript:alert(1)' }, 'error action: no page may link to “javascript:alert(1)”'],
    [
      'subscribe',
      { 'privacy-url': 'example.org/privacy' },
      'warning privacy-url: “example.org/privacy” has no scheme: on the page’s own site it leads nowhere: write https://example.org/privacy',
    ],
    ['posts', { src: '/feed/' }],
  ];
  for (const [element, attributes, ...expected] of cases)
    it(`${element} ${JSON.stringify(attributes)}`, () =>
      assert.deepEqual(
        attributeFindings(element, attributes, { now }).map((finding) => `${finding.level} ${sentenceOf(finding)}`),
        expected,
      ));
});

describe('unreadValue', () => {
  /** What stays as typed, and what is proposed in its place; a word where nothing is. */
  const cases: [typed: string, repair: string | undefined, language?: string][] = [
    ['28,5%', '28.5%'],
    ['28,5 Prozent', '28.5%'],
    ['1.234,5', '1,234.5'],
    ['1.234.567', '1,234,567'],
    ['1,2 Millionen', '1.2 million'],
    ["1'234 reports", '1,234 reports'],
    ['28·5%', '28.5%'],
    ['%28.5', '28.5%'],
    ['28.5%%', '28.5%'],
    ['28.5 pct', '28.5%'],
    ['28.5 per-cent', '28.5%'],
    ['28.5%.', '28.5%'],
    ['(28.5%)', '28.5%'],
    ['“28.5%”', '28.5%'],
    ['1O%', '10%'],
    ['l in 4', '1 in 4'],
    ['1in4', '1 in 4'],
    ['1 of every 4', '1 in every 4'],
    ['1 in 3-4', '1 in 4 to 1 in 3'],
    ['5 out 10', '5 out of 10'],
    ['one inn four', 'one in four'],
    ['nearly tow in three', 'nearly two in three'],
    ['third of girls', 'a third of girls'],
    ['more then 1 in 3', 'more than 1 in 3'],
    ['mor than 100', 'more than 100'],
    ['atleast 5%', 'at least 5%'],
    ['aproximately 5%', 'approximately 5%'],
    ['about about 5%', 'about 5%'],
    ['only 1 in 4', '1 in 4'],
    ['+12%', 'up 12%'],
    ['minus 5%', 'down 5%'],
    ['5€', '€5'],
    ['5 million $', '$5 million'],
    ['5 milion', '5 million'],
    ['29.4 M', '29.4 million'],
    ['3.2 m', '3.2 million'],
    ['2.5lakh', '2.5 lakh'],
    ['47–25%', '25–47%'],
    ['28.5% to 30', '28.5% to 30%'],
    ['12% till 38%', '12% to 38%'],
    ['25 -- 47%', '25–47%'],
    ['1/4', '1 in 4'],
    ['1h30', '1h 30m'],
    ['=> 5', '>= 5'],
    ['More Than 1 In 3', 'More Than 1 in 3'],
    ['.5%', '0.5%'],
    ['90% → 75%', '90% to 75%'],
    ['606 in 2018 -> 27,217 in the first half of 2020', '606 in 2018 to 27,217 in the first half of 2020'],
    ['from 90% down to 75%', '90% to 75%'],
    ['12 %-points', '12 percentage points'],
    ['1.5 bn', '1.5bn'],
    ['1 mln', '1 million'],
    ['12 K', '12 thousand'],
    ['3/day', '3 per day'],
    ['10 ‰', '10 per 1,000'],
    ['has doubled', 'doubled'],
    ['n = 8,503', '8,503'],
    ['5 *', '5*'],
    ['28.5%(1)', '28.5% (1)'],
    ['28.5% (±1.2)', '28.5% ±1.2'],
    ['–5%', 'down 5%'],
    ['13 h', '13 hours'],
    ['a dozen', '12'],
    ['nil', '0'],
    ['none', '0'],
    ['10% (ten percent)', '10%'],
    ['10 (ten)', '10'],
    ['TWO IN FIVE', 'two in five'],
    ['28.5 perc.', '28.5%'],
    ['12.3/100,000', '12.3 per 100,000'],
    ['12.3 / 100,000', '12.3 per 100,000'],
    ['2/sec', '2 per second'],
    ['max. 5%', 'at most 5%'],
    ['min. 5%', 'at least 5%'],
    ['minimum 5', 'at least 5'],
    ['250,000 +', '250,000+'],
    ['20+%', '20%+'],
    ['20% plus', '20%+'],
    ['200-plus', '200+'],
    ['200-odd', 'about 200'],
    ['200 or so', 'about 200'],
    ['200 approx.', 'about 200'],
    ['200 (approx)', 'about 200'],
    ['28.5% (rounded)', 'about 28.5%'],
    ['12% up', 'up 12%'],
    ['12% higher', '12% more'],
    ['12% lower', '12% less'],
    ['up 5 points', 'up 5 percentage points'],
    ['up from 40% to 60%', '40% to 60%'],
    ['fell from 90% to 75%', '90% to 75%'],
    ['1 girl in 5', '1 in 5'],
    ['almost one child in five', 'almost one in five'],
    ['AUD$50', 'AU$50'],
    ['$A1.2bn', 'A$1.2bn'],
    ['$US1.2bn', 'US$1.2bn'],
    ['half million', 'half a million'],
    ['almost a quarter of a million', 'almost 250,000'],
    ['three quarters of a million', '750,000'],
    ['1 thousand million', '1 billion'],
    ['28.5% (27.3%, 29.8%)', '28.5% (27.3% to 29.8%)'],
    ['28.5% (27.3; 29.8)', '28.5% (27.3 to 29.8)'],
    ['54.8% (n = 11,108)', '54.8% (11,108)'],
    ['54.8% (11,108/20,254)', '54.8% (11,108 of 20,254)'],
    ['1 hour and 30 minutes', '1 hour 30 minutes'],
    ['half an hour', '30 minutes'],
    ['half a year', '6 months'],
    ['20% = 1 in 5', '20% (1 in 5)'],
    ['20%, or 1 in 5', '20% (1 in 5)'],
    ['20% | 1 in 5', '20% (1 in 5)'],
    ['*28.5%', '28.5%*'],
    ['250 thsd', '250 thousand'],
    ['10 lacs', '10 lakh'],
    ['6 mos', '6 months'],
    ['3 mths', '3 months'],
    ['12.500 Meldungen', '12,500 Meldungen, or 12.5 Meldungen', 'de'],
    ['€1.250', '€1,250, or €1.25', 'fr'],
  ];
  for (const [typed, repair, language] of cases)
    it(`${typed}: write ${repair}`, () => {
      const quantity = readQuantity(typed, { language });
      assert.ok(!quantity || suspectNoun(quantity), 'it reads as it is');
      assert.equal(unreadValue(typed, language).repair, `write ${repair}`);
    });

  it('proposes nothing where nothing is likely', () => {
    for (const typed of [
      '28.5% 1',
      'once a day',
      'halves',
      '1 in four hundred',
      '2018: 606',
      'p = 0.05',
      '24/7',
      'hundreds of girls',
      '2- to 3-fold',
      '1,000s',
      '5 pts',
      'OR 2.4',
      '28.5%^',
      'top 3',
      'under-18s',
    ])
      assert.equal(unreadValue(typed).repair, undefined, typed);
  });

  it('tells one sum in two currencies and odds from slips', () => {
    assert.equal(
      unreadValue('US$1.2 billion (A$1.8 billion)').repair,
      'write US$1.2 billion, and A$1.8 billion in the note',
    );
    for (const typed of ['50-50', 'fifty-fifty', '1:4', '2 to 1'])
      assert.equal(unreadValue(typed).message, 'those are odds, or a ratio of two groups', typed);
  });

  it('takes for missing what the elements do', () => {
    for (const value of [
      'N/A',
      'n.p.',
      '–',
      '..',
      '*',
      '[c]',
      'x',
      'TBC',
      'not available (small numbers)',
      'no data',
    ]) {
      const findings = valueFindings(value, 'value', { now: '2026-11-28', language: 'en' });
      assert.deepEqual(
        findings.map(({ level }) => level),
        ['note'],
        value,
      );
      assert.ok(isMissing(value), value);
    }
  });

  it('proposes nothing but what reads', () => {
    const words = fc.constantFrom(
      ...'28,5 28.5% 1 in 4 five milion almots to – % € , . $ O l out of per cent 12.500 girls'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), fc.constantFrom('', ' '), (parts, joint) => {
        const typed = parts.join(joint);
        const { repair } = readQuantity(typed) ? { repair: undefined } : unreadValue(typed);
        const [, better] = /^write ([^“]+)$/.exec(repair ?? '') ?? [];
        if (better && !/,? (?:or|and|both|a share)/.test(better))
          assert.ok(readQuantity(better.replace(/ for .*/, '')), `${typed} -> ${better}`);
      }),
    );
  });
});
