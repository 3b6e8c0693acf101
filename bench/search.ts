/** Measures what a keystroke costs in a glossary of a thousand terms, the processor slowed, and writes bench/search.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../scripts/browsers.mjs';
import { slowdown } from './measure.js';
import { serve } from './server.js';
import { median } from './table.js';

const rounds = 7;
/** An event that nobody hears, and a word that is written and nothing more: what measuring costs, and what the least frame costs. */
const SILENT = '(an event that nobody hears)';
const WORD = '(one word written elsewhere)';
const CLEARED = '';
const typed = [
  SILENT,
  WORD,
  't',
  'te',
  'ter',
  'term',
  'term n',
  'term number 9',
  'term number 99',
  'term number',
  CLEARED,
  'o',
  'ordinary',
  'zz',
  CLEARED,
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
<p>A word</p>
<impact-glossary data='${JSON.stringify(glossary)}'>A glossary</impact-glossary></html>`;

const { chromium } = findBrowsers();
if (!chromium) throw new Error('The bench needs Chromium: install Chromium or Chrome, or set CHROME_PATH');
const { origin, close } = await serve(
  new Map([
    ['/', page],
    ['/glossary.js', dist('glossary.js')],
    ...['glossary-arrangement', 'glossary-document', 'interactions'].map(
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

/** Milliseconds that the page's thread has worked so far. */
const worked = async (): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
};
/** Presses a key; answers the milliseconds until its event has been dealt with, when the first result stands in the page. */
const press = (query: string) =>
  tab.evaluate(
    async (value, silent, word) => {
      const input = document.querySelector('impact-glossary')!.shadowRoot!.querySelector<HTMLInputElement>('#query')!;
      const start = performance.now();
      if (value === word) document.querySelector('p')!.textContent = String(performance.now());
      else if (value === silent) input.dispatchEvent(new InputEvent('silent', { bubbles: true }));
      else {
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      // The glossary answers in a microtask or two, once its tools are there.
      for (let turn = 0; turn < 9; turn++) await null;
      const search = performance.now() - start;
      // The frame after it has style, layout and paint.
      return new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(search))));
    },
    query,
    SILENT,
    WORD,
  );

const times = typed.map((): [number, number][] => []);
for (let round = 0; round <= rounds; round++) {
  for (const [index, query] of typed.entries()) {
    const before = await worked();
    const search = await press(query);
    // The first round warms up.
    if (round) times[index]!.push([search, (await worked()) - before]);
    await new Promise((pause) => setTimeout(pause, 800));
  }
}
const engine = await browser.version();
await browser.close();
close();

const medianOf = (index: number, column: 0 | 1) => median(times[index]!.map((row) => row[column]));
const [script, frame] = ([0, 1] as const).map((column) => {
  const each = typed.map((_, index) => medianOf(index, column) - medianOf(0, column)).slice(2);
  return { middle: median(each).toFixed(1), most: Math.max(...each).toFixed(1) };
}) as [{ middle: string; most: string }, { middle: string; most: string }];

writeFileSync(
  new URL('search.md', import.meta.url),
  `# Search in 1,000 terms

What one keystroke costs the page's thread, the processor slowed ${slowdown} times: medians of ${rounds} rounds of the same typing, in
milliseconds. A frame is 16.7 ms.

- Search itself, from the key until its first result stands in the page: ${script.middle} ms in the middle, ${script.most} ms at most.
- With style, layout and paint of the frame that shows it: ${frame.middle} ms in the middle, ${frame.most} ms at most. A frame that shows nothing but
  another word elsewhere on this page costs ${(medianOf(1, 1) - medianOf(0, 1)).toFixed(1)} ms.

Measuring is taken off these sums: the first row, an event that nobody hears. Further results follow one a frame, and stop for the next key.

- When: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC
- Where: ${engine}, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load average ${loadavg()[0]!.toFixed(0)}
- Command: \`npm run build && npm run bench:search\`

| typed | search | with its frame |
| --- | --- | --- |
${typed
  .map((query, index) => {
    const name = query.startsWith('(') ? query : query ? `\`${query}\`` : '(cleared)';
    return `| ${name} | ${medianOf(index, 0).toFixed(1)} | ${medianOf(index, 1).toFixed(1)} |`;
  })
  .join('\n')}
`,
);
