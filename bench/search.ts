/** Measures what a keystroke costs in a glossary of a thousand terms, the processor slowed, and writes bench/search.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../scripts/browsers.mjs';
import { slowdown } from './measure.js';
import { serve } from './server.js';
import { median } from './table.js';

const rounds = 9;
/** An event that nobody hears: what measuring costs by itself. */
const SILENT = 'nothing';
const typed = [
  SILENT,
  't',
  'te',
  'ter',
  'term',
  'term n',
  'term number 9',
  'term number 99',
  'term number',
  '',
  'o',
  'ordinary',
  'zz',
  '',
];

const body = 'Words of an ordinary definition, about fifty of them in three sentences, which say what is meant. ';
const glossary = {
  version: 1,
  language: 'en',
  terms: Array.from({ length: 1000 }, (_, index) => ({
    id: `t${index}`,
    term: `${String.fromCharCode(97 + (index % 26))} term number ${index}`,
    abbreviation: `T${index}`,
    synonyms: [`another name ${index}`],
    definition: body.repeat(3) + index,
    related: [`t${(index * 7) % 1000}`],
  })),
};

const dist = (path: string) => readFileSync(new URL(`../dist/${path}`, import.meta.url), 'utf8');
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Glossary</title>
<script type="module" src="/glossary.js"></script>
<impact-glossary data='${JSON.stringify(glossary)}'>A glossary</impact-glossary></html>`;

const { chromium } = findBrowsers();
if (!chromium) throw new Error('The bench needs Chromium: install Chromium or Chrome, or set CHROME_PATH');
const { origin, close } = await serve(
  new Map([
    ['/', page],
    ['/glossary.js', dist('glossary.js')],
    ...['arrange', 'glossary-document', 'glossary-tools'].map(
      (name) => [`/chunks/${name}.js`, dist(`chunks/${name}.js`)] as const,
    ),
  ]),
);
const browser = await puppeteer.launch({
  executablePath: chromium,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});
const tab = await browser.newPage();
await tab.goto(origin);
await tab.waitForFunction(() => document.querySelector('impact-glossary')?.shadowRoot?.querySelector('input'));
// A reader comes to the field first, and the tools with it.
await tab.focus('impact-glossary >>> #query');
await new Promise((arrived) => setTimeout(arrived, 2000));
const devtools = await tab.createCDPSession();
// Time that the page's own thread worked, so that what else the machine does does not count.
await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

const worked = async () => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
};
const press = (query: string) =>
  tab.evaluate(
    (value, silent) => {
      const input = document.querySelector('impact-glossary')!.shadowRoot!.querySelector<HTMLInputElement>('#query')!;
      if (!silent) input.value = value;
      input.dispatchEvent(new InputEvent(silent ? 'silent' : 'input', { bubbles: true }));
      // Rendering follows in microtasks; the frame after them has style and layout.
      return new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    },
    query,
    query === SILENT,
  );

const times = typed.map((): number[] => []);
for (let round = 0; round <= rounds; round++) {
  for (const [index, query] of typed.entries()) {
    const before = await worked();
    await press(query);
    // The first round warms up.
    if (round) times[index]!.push((await worked()) - before);
    await new Promise((pause) => setTimeout(pause, 600));
  }
}
const engine = await browser.version();
await browser.close();
close();

const all = times.slice(1).flat();
writeFileSync(
  new URL('search.md', import.meta.url),
  `# Search in 1,000 terms

Work of the page's thread for one keystroke, from the event until its frame is laid out, with the processor slowed ${slowdown} times: medians of ${rounds}
rounds of the same typing, in milliseconds. A frame is 16.7 ms; over all keystrokes the median is ${median(all).toFixed(1)} ms, of which
${median(times[0]!).toFixed(1)} ms is measuring: what an event costs that nobody hears.

- When: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC
- Where: ${engine}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load average ${loadavg()[1]!.toFixed(0)}
- Command: \`npm run build && npm run bench:search\`

| typed | ms |
| --- | --- |
${typed.map((query, index) => `| ${query ? `\`${query}\`` : '(cleared)'} | ${median(times[index]!).toFixed(1)} |`).join('\n')}
`,
);
