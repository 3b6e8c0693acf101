/**
 * Measures ours beside static HTML and a hand-written element, and writes bench/results.md.
 *
 *     npm run build && npm run bench
 *     npm run bench -- --only change,compare         these rows, in the place of what was written of them
 *     npm run bench -- --runs 3 --only statistic     a quick look, printed and not written
 *     npm run bench -- --runs 3 --loads              page loads alone
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../scripts/browsers.mjs';
import { version } from '../src/version.js';
import { fill, load, network, slowdown, type Numbers } from './measure.js';
import { files, pathOf } from './pages.js';
import { rows } from './rows/index.js';
import type { Form } from './rows/row.js';
import { serve } from './server.js';
import { table } from './table.js';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    only: { type: 'string', default: '' },
    loads: { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
if (!(runs >= 1)) throw new Error(`--runs is not a number of runs: ${values.runs}`);
const wanted = rows.filter(({ name }) => values.only.split(',').some((part) => name.includes(part)));
if (!wanted.length) throw new Error(`--only names no row: ${rows.map(({ name }) => name).join('; ')}`);
const isQuick = runs < 9 || values.loads;
const RESULTS = new URL('results.md', import.meta.url);
const added = wanted.filter(({ name }) => !readFileSync(RESULTS, 'utf8').includes(`\n## ${name}\n`));
if (!isQuick && wanted.length < rows.length && added.length)
  throw new Error(
    `results.md has no ${added.map(({ name }) => name).join(', ')} yet: run npm run bench without --only`,
  );

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
const { chromium } = findBrowsers();
if (!chromium) throw new Error('The bench needs Chromium: install Chromium or Chrome, or set CHROME_PATH');
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
});
const { origin, bytes, close } = await serve(await files(wanted));

/** A thousand of each are built in so many runs: that takes longest, and tells the same every time. */
const FILLED_RUNS = values.loads ? 0 : 5;
const thousand = (form: Form) => Array.from({ length: 1000 }, (_, index) => form.html(index)).join('\n');

// Everything once, then everything again: what else the machine does meanwhile falls on all forms alike.
const start = performance.now();
const [before] = loadavg() as [number, number, number];
const seen = new Map<string, Numbers[]>();
for (let run = 0; run < runs; run++) {
  for (const row of wanted) {
    for (const form of row.forms) {
      const path = pathOf(row, form);
      console.error(`${row.name}: ${form.name}`);
      const numbers = {
        ...(form.scripts && { transfer: form.scripts.reduce((sum, script) => sum + bytes(script), 0) }),
        ...(await load(browser, origin + path)),
        ...(run < FILLED_RUNS && !form.loadOnly && (await fill(browser, origin + path, thousand(form)))),
      };
      seen.set(path, [...(seen.get(path) ?? []), numbers]);
    }
  }
  console.error(`run ${run + 1} of ${runs}`);
}
const engine = await browser.version();
await browser.close();
close();

const [cpu] = cpus();
const when = new Date().toISOString().slice(0, 16).replace('T', ' ');
const loads = `load average ${before.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after`;
const minutes = ((performance.now() - start) / 60_000).toFixed(0);
const sections = wanted.map((row) => {
  const forms = row.forms.map((form) => [form.name, seen.get(pathOf(row, form))!] as const);
  return `## ${row.name}\n\n${table(Object.fromEntries(forms))}\n`;
});
const report = `# Numbers

Medians of ${runs} runs (a thousand of each: ${Math.min(runs, FILLED_RUNS)}), each form once in every run; in brackets the median of the runs' own ratios to the hand-written
element (\`vanilla\`). Loads
are cold, over ${network.latency} ms a request and ${(network.downloadThroughput * 8) / 1e6} Mbit/s (Chromium's "Slow 4G"), with the processor slowed ${slowdown} times.
What is measured, and how, is in [README.md](README.md).

- When: ${when} UTC
- What: impact-elements ${version}, built at ${commit}
- Where: ${engine}, Node ${process.version}, ${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${process.platform}, ${loads}, in ${minutes} minutes
- Command: \`npm run build && npm run bench\`

${sections.join('\n')}`;

/** What was written of other rows, with these in their places: each says when it was measured. */
function rowsReplaced(written: string): string {
  const note = `Measured again on ${when} UTC, built at ${commit}, ${loads}, in ${minutes} minutes.\n`;
  return wanted.reduce((text, { name }, index) => {
    const section = new RegExp(`^## ${name.replace(/\W/g, '\\$&')}\\n[^]*?(?=\\n## |(?![^]))`, 'm');
    return text.replace(section, () => `${sections[index]}\n${note}`);
  }, written);
}

if (isQuick) console.log(report);
else if (wanted.length < rows.length) {
  writeFileSync(RESULTS, rowsReplaced(readFileSync(RESULTS, 'utf8')));
} else {
  writeFileSync(RESULTS, report);
  await import('./scale.js');
}
