/**
 * Measures in each of the three engines what grows with a page or a document, one engine after another, and writes bench/engines.md.
 *
 *     npm run build && npm run bench:engines
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import config from '../web-test-runner.config.mjs';

const ROWS = [
  ['annotate', '1 MB of text without a name, 1,000 terms of two names each: looked through'],
  ['first', '10,000 figures: read, first time'],
  ['later', '10,000 figures: read again'],
  ['find', '10,000 figures: the last one found 1,000 times'],
  ['churn', '6,000 nodes, 2,000 tasks that change one: the page without us'],
  ['ratio', 'the same with `impact.js` and an upgraded div: times that'],
];
const [loadBefore] = loadavg();

/** @returns {import('@web/test-runner').Reporter} */
const table = () => ({
  onTestRunFinished({ sessions }) {
    const engines = sessions.flatMap(({ browser, logs }) => {
      const said = logs.flat(2).filter((text) => typeof text === 'string' && text.startsWith('numbers '));
      if (!said.length) return [];
      const parts = said.map((text) => JSON.parse(text.slice('numbers '.length)));
      return { name: browser.name, numbers: Object.assign({}, ...parts) };
    });
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const shown = (key, value) =>
      value === undefined ? 'not in time' : value.toFixed(key === 'ratio' || value < 1 ? 2 : 0);
    const report = `# Engines

Medians of five runs in milliseconds, engines one after another; the page with \`impact.js\` and the one without take turns.

- When: ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC
- Where: ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load average ${loadBefore.toFixed(1)} before and ${loadavg()[0].toFixed(1)} after
- Command: \`npm run build && npm run bench:engines\`

${[
  line(['', ...engines.map(({ name }) => name)]),
  line(['---', ...engines.map(() => '---:')]),
  ...ROWS.map(([key, words]) => line([words, ...engines.map(({ numbers }) => shown(key, numbers[key]))])),
].join('\n')}
`;
    console.log(report);
    const silent = sessions.filter(({ browser }) => engines.every(({ name }) => name !== browser.name));
    for (const { browser } of silent) console.error(`${browser.name} measured nothing in time`);
    if (engines.length) writeFileSync(new URL('engines.md', import.meta.url), report);
  },
});

export default {
  ...config,
  files: ['bench/engines.bench.ts'],
  groups: [],
  concurrentBrowsers: 1,
  testsFinishTimeout: 180_000,
  reporters: [...config.reporters.slice(0, 1), table()],
};
