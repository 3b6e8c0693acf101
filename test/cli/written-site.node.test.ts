/**
 * What a build writes of a small publisher's catalogue, whole, against what lies in the folder `written`. After a change that is meant,
 * `npm run written` writes the files anew; read what has changed.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeCatalogue } from '../../src/cli/site/catalogue.js';
import { SiteFolder } from '../../src/cli/site/folder.js';
import { apacheFile, baseOf, groupsOf, headersFile, nginxFile, redirectsFile } from '../../src/cli/site/headers.js';
import { publisherOf } from '../../src/cli/site/publisher.js';
import type { Json } from '../../src/cli/project.js';
import type { LoggedDocumentChange } from '../../src/documents/changes.js';
import { readConfig, type KindOfDocument } from '../../src/documents/config.js';
import quotes from '../../stories/examples/documents/quotes.json' with { type: 'json' };
import figures from '../../src/documents/examples/figures.json' with { type: 'json' };
import glossary from '../../src/documents/examples/glossary.json' with { type: 'json' };
import { filesUnder } from '../../scripts/test-files.mjs';
import { describe, it } from '../helpers/node.js';

const WRITTEN = new URL('./written/', import.meta.url);

/** One figure of every kind; one that was withdrawn, and one that another replaces. */
const SHOWN = [
  'csa-prevalence',
  'csa-girls',
  'csa-boys',
  'multi-type',
  'csa-contact',
  'men-feelings',
  'partner',
  'payment',
  'response-tiktok',
  'response-discord',
  'ph-reports',
  'every-second',
];
const { sources } = figures;
const documents = new Map<KindOfDocument, Json>([
  [
    'figures',
    {
      version: 1,
      language: 'en',
      sources: {
        ...sources,
        ...quotes.sources,
        marked: {
          title: 'A “study” <b>in</b> & "out"',
          authors: 'A. <Author> & "Others"',
          publisher: 'P & <Q> "R"',
          published: '2024-02',
          sample: 'n < 9 & "n" > 4',
          url: 'https://example.org/?a=1&b="2"',
        },
        plain: { title: 'No <address> & "more"', publisher: 'P' },
      },
      figures: [
        ...figures.figures
          .filter(({ id }) => SHOWN.includes(id))
          .map((figure, at) => ({ ...figure, 'x-topic': at % 2 ? 'Men & <others>' : 'Children' })),
        {
          id: 'marked',
          value: '28.5%',
          label: 'of <i>girls</i> & "boys"',
          of: '<Girls> & "boys"',
          counts: 'What <b>counts</b> & "more"',
          note: 'A <note> & "more"',
          plain: '<Plainly> & "so"',
          source: 'marked',
          page: 'p. <9> & "10"',
          'x-topic': 'A <topic> & "more"',
          differs: [{ with: 'unsourced', because: { definition: { here: '<here> & "1"', there: '<there> & "2"' } } }],
          changes: [
            { date: '2026-01-02', what: 'value', from: '<27%> & "x"', to: '28.5%', why: 'A <reason> & "more"' },
          ],
        },
        {
          id: 'unsourced',
          value: '13 hours',
          label: 'of <b>waiting</b> & "more"',
          source: 'plain',
          status: { state: 'revised', date: '2026-01-02', note: 'A <revision> & "more"' },
        },
        {
          id: 'gone',
          value: '90%',
          label: 'of calls',
          source: 'report',
          status: { state: 'withdrawn', date: '2026-02-01', note: 'It counted twice.' },
        },
        {
          id: 'old',
          value: '1 in 5',
          label: 'girls',
          source: 'report',
          status: { state: 'superseded', date: '2026-03-01', replacedBy: 'csa-prevalence' },
        },
      ],
      quotes: [
        ...quotes.quotes,
        {
          id: 'marked',
          text: 'A <quote> & "more".',
          by: 'A <speaker> & "more"',
          office: '<Office> & "more"',
          source: 'marked',
          page: 'p. <1>',
        },
      ],
    },
  ],
  [
    'glossary',
    {
      ...glossary,
      terms: [
        ...glossary.terms.slice(0, 4).map(({ related: _, ...term }) => term),
        {
          id: 'marked',
          term: 'A <term> & "more"',
          definition: 'A <definition> & "more"',
          plain: 'A <plain> & "one"',
          also: ['An <also> & "more"'],
          not: ['A <not> & "more"'],
        },
      ],
    },
  ],
]);
const config = readConfig({
  version: 1,
  name: 'The “Example” & <Sons> Foundation',
  address: 'https://elements.example.org/a',
  home: 'https://example.org/?a=1&b=2',
  contact: 'figures@example.org',
  accent: '#0b5763',
  font: 'Georgia, serif',
  languages: ['en', 'ar'],
  exit: 'https://weather.example.org/',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  origins: ['https://news.example.org'],
  documents: { figures: 'figures.json', glossary: 'glossary.json' },
});
/** Publishers who say less of themselves, or otherwise, and figures of which other things are said. */
const side = (of: string) => ({ here: `${of} here`, there: `${of} there` });
const plainly = (figures: readonly object[], more: object = {}) =>
  new Map<KindOfDocument, Json>([
    ['figures', { version: 1, language: 'en', sources: { s: { title: 'A study' } }, figures, ...more }],
  ]);
const OTHERS: readonly (readonly [what: string, config: Json, documents: ReadonlyMap<KindOfDocument, Json>])[] = [
  [
    'contact in words, a licence without an address',
    {
      ...{ version: 1, name: { en: 'Ours', de: 'Unser' }, address: 'https://us.example/', language: 'de' },
      ...{ contact: 'Our desk & <phone>', licence: { name: 'All & <own>' }, documents: { figures: 'figures.json' } },
    },
    plainly([
      { id: 'a', value: '1 in 4', label: { en: 'girls', de: 'Mädchen' }, plain: { de: 'Schlicht.' }, source: 's' },
      {
        ...{ id: 'b', value: '1 in 5', label: 'boys', source: 's' },
        differs: [
          {
            with: 'a',
            because: {
              ...{ population: side('whom'), definition: side('what'), ages: side('old'), asked: side('who') },
              ...{ period: side('when'), unit: side('unit') },
            },
          },
        ],
      },
    ]),
  ],
  [
    'nothing but a name and an address',
    { version: 1, name: 'Us', address: 'https://us.example/', documents: { figures: 'figures.json' } },
    plainly([
      {
        ...{ id: 'a', value: '1 in 4', label: 'girls', source: 's' },
        status: { state: 'revised', date: '2026-01-02' },
        changes: [
          { date: '2026-01-02', what: 'label', from: 'children', to: 'girls' },
          { date: '2025-01-02', from: '1 in 5', to: '1 in 4', why: { en: 'Counted anew.' } },
          { date: '2024', to: '1 in 5' },
        ],
      },
      { id: 'b', value: 'few', label: 'boys', status: { state: 'withdrawn' } },
      { id: 'c', value: '5', source: 's' },
      {
        ...{ id: 'd', value: '6', label: 'men', source: 's' },
        status: { state: 'revised', date: '2026-01-02', note: 'Told of its status.' },
        changes: [{ date: '2026-01-02', from: '7', to: '6', why: 'Told of its change.' }],
      },
      {
        ...{ id: 'e', value: '8', label: 'women', source: 's' },
        status: { state: 'revised', date: '2026-03-04', note: 'Told of both.' },
        changes: [{ date: '2026-03-03', from: '9', to: '8', why: 'Told of both.' }],
      },
    ]),
  ],
];
const log: readonly LoggedDocumentChange[] = [
  {
    date: '2026-01-11',
    kind: 'revised',
    of: 'figure',
    id: 'marked',
    from: '<27%> & "x"',
    to: '28.5%',
    why: 'A <reason> & "more"',
  },
  { date: '2026-01-10', kind: 'new', of: 'figure', id: 'csa-prevalence' },
  { date: '2026-02-01', kind: 'withdrawn', of: 'figure', id: 'gone', why: 'It counted twice.' },
  { date: '2026-02-01', kind: 'revised', of: 'figure', id: 'men-feelings', from: '1 in 7', to: '1 in 6' },
  { date: '2026-03-01', kind: 'superseded', of: 'figure', id: 'old', to: 'csa-prevalence' },
  { date: '2026-03-02', kind: 'reworded', of: 'term', id: glossary.terms[0]!.id, properties: ['definition'] },
  { date: '2026-03-03', kind: 'removed', of: 'quote', id: 'lost & found' },
];

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** One element a line; what is drawn, styled and carried along is known by its hash, and what a release changes is not. */
const lines = (text: string): string =>
  text
    .replace(/<style\b[^>]*>([^]*?)<\/style>/g, '<style>')
    .replace(/ 'sha256-[^']+'/g, '')
    .replace(/integrity="[^"]*"/g, 'integrity')
    .replace(/integrity=\\"[^"\\]*\\"/g, 'integrity')
    .replace(/(?<= d=")[^"]{200,}/g, hash)
    .replace(/(?<=<script type="application\/json">)[^<]{200,}/g, hash)
    .replace(/>\s*(?=<(?!\/))/g, '>\n');

describe('a catalogue', () => {
  const read = async (
    own = config,
    given: ReadonlyMap<KindOfDocument, Json> = documents,
  ): Promise<Map<string, string>> => {
    const root = mkdtempSync(join(tmpdir(), 'impact-written-'));
    try {
      const site = new SiteFolder(root);
      const warnings: string[] = [];
      await writeCatalogue(site, {
        ...{
          config: own,
          documents: given,
          log: own === config ? log : [],
          cards: false,
          languages: [],
          moving: 'v1/',
        },
        publisher: publisherOf(own, given),
        warn: (line) => warnings.push(line),
      });
      await site.replace('releases.json');
      const files = new Map<string, string>();
      for (const path of filesUnder(root)) {
        const name = path.slice(root.length + 1).replace(/\\/g, '/');
        // Its keys are of the version that wrote them.
        if (name !== 'builder/made.json') files.set(name, readFileSync(path, 'utf8'));
      }
      const base = baseOf(own.address);
      const groups = groupsOf(['1.2.3', '1.1.0'], 'v1/', base);
      files.set('_headers', headersFile(groups));
      files.set('_redirects', redirectsFile('v1/', base));
      files.set('nginx.conf', nginxFile(groups, 'v1/', base));
      files.set('.htaccess', apacheFile(groups, 'v1/', base));
      files.set('warnings', warnings.join('\n'));
      return files;
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  it('has headers for the folder in which it is on its host', () => {
    const cases: readonly (readonly [address: string, folder: string])[] = [
      ['https://elements.example.org/', '/'],
      ['https://elements.example.org/a/', '/a/'],
      ['https://example.org/~us/a.b+c/', '/~us/a.b+c/'],
    ];
    for (const [address, at] of cases) {
      const base = baseOf(address);
      const groups = groupsOf(['1.2.3'], 'v1/', base);
      for (const text of [apacheFile(groups, 'v1/', base), nginxFile(groups, 'v1/', base)]) {
        const patterns = [...text.matchAll(/\^\/\(\?:.*?\)(?=#| \{)/g)].map(([found]) => new RegExp(found));
        const counts = (path: string) => patterns.filter((pattern) => pattern.test(path)).length;
        for (const path of ['', 'index.html', 'v1/impact.js', '1.2.3/impact.js', 'data/figures.json'])
          assert.equal(counts(at + path), 1, at + path);
        for (const path of ['other/', 'data.json', '1x2x3/impact.js']) assert.equal(counts(at + path), 0, at + path);
        const [, from, to] = /\^(\S+\(\.\*\)\$) (\S+)/.exec(text)!;
        assert.equal(
          `${at}v1/data/a.json`.replace(new RegExp(from!), (_, rest: string) => to!.replace('$1', rest)),
          `${at}data/a.json`,
        );
      }
      assert.equal(redirectsFile('v1/', base), `${at}v1/data/*  ${at}data/:splat  302\n`);
      const paths: readonly string[] = headersFile(groups).match(/^\/.*/gm) ?? [];
      assert.ok(
        [at, `${at}v1/*`, `${at}data/*`].every((path) => paths.includes(path)),
        paths.join(' '),
      );
    }
  });

  it('is what was read and found good', async () => {
    const texts = new Map<string, string>();
    for (const [name, text] of [...(await read())].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const folder = name.includes('/') ? name.split('/')[0]! : 'root';
      texts.set(folder, `${texts.get(folder) ?? ''}=== ${name}\n${lines(text)}\n`);
    }
    // Of other publishers, what no page above says.
    const said = new Set([...texts.values()].flatMap((text) => text.split('\n')));
    let others = '';
    for (const [what, own, given] of OTHERS) {
      others += `=== ${what}\n`;
      for (const [name, text] of [...(await read(readConfig(own), given))].sort(([a], [b]) => (a < b ? -1 : 1))) {
        const fresh = lines(text)
          .split('\n')
          .filter((line) => !said.has(line));
        fresh.forEach((line) => said.add(line));
        if (fresh.length) others += `--- ${name}\n${fresh.join('\n')}\n`;
      }
    }
    texts.set('others', others);
    if (process.env['WRITE'])
      for (const [folder, text] of texts) writeFileSync(new URL(`${folder}.txt`, WRITTEN), text);
    const known = filesUnder(fileURLToPath(WRITTEN)).map((path) => path.replace(/^.*[\\/]|\.txt$/g, ''));
    assert.deepEqual(known, [...texts.keys()].sort());
    for (const [folder, text] of texts) {
      const was = readFileSync(new URL(`${folder}.txt`, WRITTEN), 'utf8').split('\n');
      const is = text.split('\n');
      const line = is.findIndex((one, index) => one !== was[index]);
      assert.equal(is[line], was[line], `${folder}.txt, line ${line + 1}`);
      assert.equal(is.length, was.length, `${folder}.txt has lines at its end that nobody writes`);
    }
  });

  it('keeps the cards of an earlier edition where none are drawn, and names their figures', async () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const given = plainly([...ids, 'new'].map((id) => ({ id, value: '1 in 4', label: 'girls', source: 's' })));
    const ours = readConfig({ version: 1, name: 'Us', address: 'https://us.example/', documents: {} });
    const root = mkdtempSync(join(tmpdir(), 'impact-kept-'));
    try {
      for (const [old, names] of [
        [6, 'a, b, c, d, e and 1 more'],
        [5, 'a, b, c, d, e'],
      ] as const) {
        rmSync(root, { recursive: true });
        const drawn = Object.fromEntries(
          ids.slice(0, old).map((id) => [id, { key: 'older', files: [`cards/${id}.png`] }]),
        );
        mkdirSync(join(root, 'cards'), { recursive: true });
        writeFileSync(join(root, 'cards/drawn.json'), JSON.stringify(drawn));
        for (const id of ids.slice(0, old)) writeFileSync(join(root, `cards/${id}.png`), id);
        const site = new SiteFolder(root);
        const warnings: string[] = [];
        await writeCatalogue(site, {
          ...{ config: ours, documents: given, log: [], cards: false, languages: [], moving: '1/' },
          publisher: publisherOf(ours, given),
          warn: (line) => warnings.push(line),
        });
        await site.replace('releases.json');
        await site.sweep(['cards']);
        assert.deepEqual(warnings, [
          `cards of an earlier edition stay, and pages don’t show them: ${names}: build without --no-cards draws them`,
        ]);
        const kept = filesUnder(join(root, 'cards')).map((path) => path.slice(join(root, 'cards').length + 1));
        assert.deepEqual(kept, [...ids.slice(0, old).map((id) => `${id}.png`), 'drawn.json'].sort());
        assert.deepEqual(JSON.parse(readFileSync(join(root, 'cards/drawn.json'), 'utf8')), drawn);
      }
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });
});
