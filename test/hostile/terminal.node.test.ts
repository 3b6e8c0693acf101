/** What documents, pages and arguments put on a terminal: nothing that it obeys, whatever the command. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { printable, printPage } from '../../src/cli/output.js';
import { commandFile } from '../helpers/cli-process.js';
import { PAYLOADS } from './payloads.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** ESC, C1, a line break, a carriage return, and a mark that turns the order of text. */
const SIGNS = 'a\u001b[2J\u009b31m\r\nb\u202ec\u2028d\u0007';
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]/;

let folder = '';
const at = (name: string) => join(folder, name);
const figures = (text: string, more: object = {}) =>
  JSON.stringify({ version: 1, language: 'en', figures: [{ id: 'a', value: '1 in 4', label: text }], ...more });
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'impact-terminal-'));
  await writeFile(at('label.json'), figures(SIGNS, { [SIGNS]: SIGNS }));
  await writeFile(at('source.json'), figures('x', { figures: [{ id: 'a', value: SIGNS, source: SIGNS, [SIGNS]: 1 }] }));
  await writeFile(at('broken.json'), `{ "a": ${SIGNS}`);
  await writeFile(at('deep.json'), '['.repeat(100_000));
  await writeFile(at('deeper.json'), '{"figures":'.repeat(100_000));
  await writeFile(
    at('many.json'),
    JSON.stringify({ version: 1, language: 'en', figures: Array.from({ length: 48_000 }, () => ({ id: 'a' })) }),
  );
  await writeFile(
    at('large.json'),
    JSON.stringify({
      version: 1,
      language: 'en',
      sources: { study: { title: 'A study', url: 'https://example.org/study', published: '2023' } },
      figures: Array.from({ length: 10_000 }, (_, id) => ({
        id: `f${id}`,
        value: '1 in 4',
        label: 'people',
        source: 'study',
      })),
    }),
  );
  await writeFile(
    at('page.html'),
    `<p lang="en"><impact-statistic src="/${encodeURIComponent(SIGNS)}" figure="${SIGNS}">x</impact-statistic></p><impact-prevalence data="{${SIGNS}">x</impact-prevalence>`,
  );
  await writeFile(at('deep.html'), '<div>'.repeat(100_000));
});
after(() => rm(folder, { recursive: true }));

async function run(...args: string[]): Promise<{ code: unknown; printed: string; lines: number }> {
  const file = await commandFile();
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: root, maxBuffer: 1e8 }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, printed: out + err, lines: (out + err).split('\n').length }),
    );
  });
}

describe('what commands print', () => {
  for (const [what, code, ...args] of [
    ['check: labels and names', 0, 'check', 'label.json'],
    ['check: sources and values', 1, 'check', 'source.json'],
    ['check: broken JSON', 1, 'check', 'broken.json'],
    ['check: a file that is not there', 1, 'check', `${SIGNS}.json`],
    ['render: problems', 1, 'render', 'page.html', '--out', 'out.html'],
    ['render: a wrong option', 2, 'render', `--${SIGNS}`],
    ['card: alternative text', 0, 'card', '--value', '1 in 4', '--label', 'a\r\nb', '--out', 'card.svg'],
    ['card: a letter that it lacks', 1, 'card', '--value', '1 in 4', '--label', `a\u001b[2J\r\nb`, '--out', 'card.svg'],
    ['card: a document', 1, 'card', '--src', 'label.json', '--figure', SIGNS, '--out', 'card.svg'],
    ['snippet: words', 0, 'snippet', 'statistic', '--value', SIGNS, '--words', SIGNS],
    ['snapshot: an address', 2, 'snapshot', SIGNS, '--out', 'posts.json'],
    ['no command', 2, SIGNS],
  ] as const)
    it(`${what}: nothing that a terminal obeys`, async () => {
      const words = args.map((word) => (/^[\w-]+\.(json|html|svg)$/.test(word) ? at(word) : word));
      const { code: ended, printed } = await run(...words);
      assert.doesNotMatch(printed, OBEYED);
      assert.equal(ended, code, printed.slice(0, 500));
    });

  for (const [args, says] of [
    [['check', 'deep.json'], /nested deeper than 200 levels/],
    [['check', 'deeper.json'], /nested deeper than 200 levels/],
    [['render', 'deep.html'], /nested deeper than 1000 elements/],
  ] as const)
    it(`${args.join(' ')} ends in a message`, async () => {
      const { code, printed } = await run(args[0], at(args[1]));
      assert.equal(code, 1);
      assert.match(printed, says);
      assert.doesNotMatch(printed, /\n {4}at |RangeError/);
    });

  it('ends with 48,000 problems, and prints the first hundred of each level', { timeout: 60_000 }, async () => {
    const { code, printed, lines } = await run('check', at('many.json'));
    assert.equal(code, 1);
    assert.ok(lines < 210, String(lines));
    assert.match(printed, /\d more errors\n[^]*1 file, \d{5} errors, \d+ warnings\n$/);
  });

  it('checks ten thousand figures', async () => {
    const { code, printed } = await run('check', at('large.json'));
    assert.deepEqual([code, printed], [0, '1 file, 0 errors, 0 warnings\n']);
  });

  it('shows a page on a terminal, and hands it on byte for byte elsewhere', () => {
    const page = `<p>${SIGNS}</p>\r\n<p>${Object.values(PAYLOADS).flat().join('\n')}</p>`;
    const { write } = process.stdout;
    const printed: string[] = [];
    try {
      process.stdout.write = ((text: string) => printed.push(text) > 0) as typeof write;
      printPage(page, true);
      printPage(page, false);
    } finally {
      process.stdout.write = write;
    }
    assert.equal(printed.length, 2);
    assert.doesNotMatch(printed[0]!, OBEYED);
    assert.equal(printed[1], page);
  });

  it('makes one line of any text', () => {
    for (const text of Object.values(PAYLOADS).flat()) assert.doesNotMatch(printable(text), /[\r\n]/);
    for (const text of Object.values(PAYLOADS).flat()) assert.doesNotMatch(printable(text), OBEYED);
    assert.equal(printable('a\u001b[1m\nمرحبا\u200f'), 'a\\u{1b}[1m\\nمرحبا\u200f');
  });
});
