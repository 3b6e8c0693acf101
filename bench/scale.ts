/**
 * Measures how work grows with what there is of it, and writes bench/scale.md.
 *
 *     npm run build && npm run bench:scale
 *     npm run bench:scale -- --runs 1     a quick look, printed and not written
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { format } from 'prettier';
import { findBrowsers } from '../scripts/browsers.mjs';
import { findTerms, termMatcher } from '../src/documents/annotate.js';
import { findFigure, readFiguresDocument } from '../src/documents/figures-document.js';
import { churn, fill, type Numbers } from './measure.js';
import { files, pathOf } from './pages.js';
import { rows } from './rows/index.js';
import type { Form } from './rows/row.js';
import { serve } from './server.js';
import { median, pairedRatio } from './table.js';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(values.runs);
if (!(runs >= 1)) throw new Error(`--runs is not a number of runs: ${values.runs}`);
const CHANGES = 2000;
const [loadBefore] = loadavg() as [number, number, number];
const { chromium } = findBrowsers();
if (!chromium) throw new Error('The bench needs Chromium: install Chromium or Chrome, or set CHROME_PATH');

/** Medians of milliseconds, the first time apart, since a page does most things once. */
function times(act: () => void): { first: number; median: number } {
  const each = Array.from({ length: runs + 1 }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return { first: each[0]!, median: median(each.slice(1)) };
}
const ms = (value: number) => (value < 1 ? value.toFixed(2) : value.toFixed(0));
const line = (...cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const head = (...names: readonly string[]) => [line(...names), line(...names.map((_, at) => (at ? '---:' : '---')))];

const terms = Array.from({ length: 1000 }, (_, index) => ({
  id: `${index}`,
  names: [`term number ${index}`, `another name ${index}`],
}));
const sentence = 'The terms of another name — in number, and in May — are told to a person who met the others there. ';
const texts = [1e3, 1e4, 1e5, 1e6].map((length) => {
  const text = sentence.repeat(length / sentence.length);
  const matcher = termMatcher(terms);
  const { first, median } = times(() => findTerms(text, matcher));
  return line(`${length / 1e3} kB`, ms(first), ms(median));
});

const documents = [10, 100, 1000, 10_000].map((count) => {
  const json = {
    version: 1,
    language: 'en',
    sources: { study: { title: 'A study', published: '2023-04-03', url: 'https://example.org/' } },
    figures: Array.from({ length: count }, (_, index) => ({
      id: `figure-${index}`,
      value: '28.5%',
      label: { en: 'girls', de: 'Mädchen' },
      source: 'study',
      status: { state: 'superseded', replacedBy: `figure-${(index + 1) % count}` },
    })),
  };
  const reading = times(() => readFiguresDocument(json));
  const document = readFiguresDocument(json);
  const last = `figure-${count - 1}`;
  const finding = times(() => {
    for (let time = 0; time < 1000; time++) findFigure(document, last);
  });
  return line(count.toLocaleString('en'), ms(reading.first), ms(reading.median), ms(finding.median));
});

const page = (content: string) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title>
<script type="module" src="/dist/impact.js"></script>${content}<ul id="list">${'<li>An item</li>'.repeat(3000)}</ul></html>`;
const pages = {
  'without us': page('').replace(/<script.*<\/script>/, ''),
  'impact.js, nothing to fetch': page(''),
  'impact.js, a div to upgrade': page('<div data-impact="statistic" data-value="1 in 4">1 in 4</div>'),
};
const dist = new URL('../dist/', import.meta.url);
const chunks = readdirSync(new URL('chunks/', dist)).filter((name) => name.endsWith('.js'));
const compared = rows.slice(0, 2);
const { origin, close } = await serve(
  new Map([
    ...(await files(compared)),
    ...Object.values(pages).map((text, index) => [`/churn/${index}`, text] as const),
    ...['impact.js', ...chunks.map((name) => `chunks/${name}`)].map(
      (path) => [`/dist/${path}`, readFileSync(new URL(path, dist), 'utf8')] as const,
    ),
  ]),
);
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});

// All forms once in every run: what else the machine does meanwhile falls on all alike.
const seen = new Map<string, Numbers[]>();
const keep = (name: string, numbers: Numbers) => seen.set(name, [...(seen.get(name) ?? []), numbers]);
const of = (name: string, measure: string) => seen.get(name)!.map((run) => run[measure]!);
const counts = [1, 10, 100, 1000, 5000];
const forms = (row: (typeof rows)[number]) => row.forms.filter(({ name }) => name === 'vanilla' || name === 'ours');
const several = (form: Form, count: number) => Array.from({ length: count }, (_, index) => form.html(index)).join('\n');
for (let run = 0; run < runs; run++) {
  for (const [index, name] of Object.keys(pages).entries()) {
    keep(name, await churn(browser, `${origin}/churn/${index}`, CHANGES));
  }
  for (const row of compared) {
    for (const count of counts) {
      for (const form of forms(row)) {
        keep(
          `${row.name} ${form.name} ${count}`,
          await fill(browser, origin + pathOf(row, form), several(form, count)),
        );
      }
    }
  }
  console.error(`run ${run + 1} of ${runs}`);
}
const engine = await browser.version();
await browser.close();
close();

const ratio = (name: string, base: string, measure: string) =>
  pairedRatio(of(name, measure), of(base, measure)).toFixed(2);
const report = `# How work grows

- When: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC
- Where: ${engine}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load average ${loadBefore.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after
- Command: \`npm run build && npm run bench:scale\`, ${runs} runs; ratios are the median of those within each run

## A page that changes ${CHANGES.toLocaleString('en')} times

3,000 items with their texts, one of them replaced in each task, in Chromium: the thread's work.

${head('page', 'ms', 'against the page without us').join('\n')}
${Object.keys(pages)
  .map((name) => line(name, ms(median(of(name, 'time'))), ratio(name, 'without us', 'time')))
  .join('\n')}

## Text, 1,000 terms of two names each

Milliseconds in Node to look through a text in which no name stands.

${head('text', 'first time', 'later').join('\n')}
${texts.join('\n')}

## Figures in a document

Milliseconds in Node.

${head('figures', 'read, first time', 'later', '1,000 found').join('\n')}
${documents.join('\n')}

## Elements on a page

In Chromium, at full speed: built and laid out, and what memory they hold.

${head('elements', 'ms', 'against vanilla', 'memory, kB', 'against vanilla').join('\n')}
${compared
  .flatMap((row) =>
    counts.map((count) => {
      const [ours, vanilla] = [`${row.name} ours ${count}`, `${row.name} vanilla ${count}`];
      return line(
        `${row.name}: ${count.toLocaleString('en')}`,
        ms(median(of(ours, 'time'))),
        ratio(ours, vanilla, 'time'),
        ms(median(of(ours, 'memory'))),
        ratio(ours, vanilla, 'memory'),
      );
    }),
  )
  .join('\n')}
`;
if (runs < 5) console.log(report);
else writeFileSync(new URL('scale.md', import.meta.url), await format(report, { parser: 'markdown', printWidth: 120 }));
