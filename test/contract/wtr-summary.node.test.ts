/** The lines that end a run of the engines' tests, by which `npm test` counts and knows what to run again. */
import { resolve } from 'node:path';
import { summary, type Session } from '../../scripts/wtr-summary.mjs';
import { describe, expect, it } from '../helpers/node.js';

const POOL = 'coverage/pool-1.test.js';
const pools = new Map([[POOL, ['test/a.test.ts', 'test/b.test.ts']]]);
type Suite = NonNullable<Session['testResults']>;

/** A suite of tests by their signs: `+` passed, `-` failed, `o` skipped. */
const suite = (name: string, signs = '', suites: readonly Suite[] = []): Suite => ({
  name,
  suites,
  tests: [...signs].map((sign) => ({ name: sign, passed: sign === '+', skipped: sign === 'o', duration: 1.6 })),
});
const session = (testFile: string, more: Partial<Session> = {}): Session => ({
  browser: { name: 'Chromium' },
  testFile: resolve(testFile),
  errors: [],
  passed: true,
  ...more,
});
const failed = (testFile: string, more: Partial<Session> = {}) => session(testFile, { passed: false, ...more });

/** What is printed of a run. */
function printed(sessions: readonly Session[], variables: Readonly<Record<string, string>> = {}): string[] {
  const lines: string[] = [];
  const { log } = console;
  const { TIMES } = process.env;
  delete process.env['TIMES'];
  Object.assign(process.env, variables);
  console.log = (line: string) => void lines.push(line);
  try {
    summary(pools).onTestRunFinished({ sessions });
  } finally {
    console.log = log;
    delete process.env['TIMES'];
    if (TIMES !== undefined) process.env['TIMES'] = TIMES;
  }
  return lines;
}

const CASES: readonly (readonly [what: string, sessions: readonly Session[], lines: readonly string[]])[] = [
  [
    'counts the tests of a file, those of suites within suites too',
    [session('test/c.test.ts', { testResults: suite('', '+', [suite('x', '++', [suite('y', '+o')])]) })],
    ['Chromium: 4 passed, 0 failed, 1 skipped'],
  ],
  [
    'names a file with a failure',
    [failed('test/c.test.ts', { testResults: suite('', '', [suite('x', '+-')]) })],
    ['Failed in Chromium: test/c.test.ts', 'Chromium: 1 passed, 1 failed'],
  ],
  [
    'takes a file that never ran to its end for a failure',
    [failed('test/c.test.ts')],
    ['Failed in Chromium: test/c.test.ts', 'Chromium: 0 passed, 1 failed'],
  ],
  [
    'takes an error beside tests that passed for a failure',
    [session('test/c.test.ts', { testResults: suite('', '+'), errors: [{ message: 'torn' }] })],
    ['Failed in Chromium: test/c.test.ts', 'Chromium: 1 passed, 1 failed'],
  ],
  [
    'has a line for each engine',
    [
      session('test/c.test.ts', { testResults: suite('', '+') }),
      failed('test/c.test.ts', { browser: { name: 'WebKit' }, testResults: suite('', '-') }),
      session('test/d.test.ts', { testResults: suite('', '+') }),
    ],
    ['Failed in WebKit: test/c.test.ts', 'Chromium: 2 passed, 0 failed', 'WebKit: 0 passed, 1 failed'],
  ],
  [
    'counts all files of a page',
    [session(POOL, { testResults: suite('', '', [suite('test/a.test.ts', '+'), suite('test/b.test.ts', '+o')]) })],
    ['Chromium: 2 passed, 0 failed, 1 skipped'],
  ],
  [
    'names the one that failed of those that share a page',
    [failed(POOL, { testResults: suite('', '', [suite('test/a.test.ts', '+'), suite('test/b.test.ts', '+-')]) })],
    ['Failed in Chromium: test/b.test.ts', 'Chromium: 2 passed, 1 failed'],
  ],
  [
    'names the one whose hook threw',
    [
      failed(POOL, {
        testResults: suite('', '', [suite('test/a.test.ts', '+'), suite('test/b.test.ts', '+')]),
        errors: [{ message: 'test/a.test.ts: Error: torn' }],
      }),
    ],
    ['Failed in Chromium: test/a.test.ts', 'Chromium: 2 passed, 1 failed'],
  ],
  [
    'names the one that is missing from its page',
    [failed(POOL, { testResults: suite('', '', [suite('test/a.test.ts', '+')]) })],
    ['Failed in Chromium: test/b.test.ts', 'Chromium: 1 passed, 1 failed'],
  ],
  [
    'names all of a page where nobody knows which one failed',
    [
      failed(POOL, {
        testResults: suite('', '', [suite('test/a.test.ts', '+'), suite('test/b.test.ts', '+')]),
        errors: [{ message: 'torn' }],
      }),
      failed(POOL, {
        browser: { name: 'Firefox' },
        testResults: suite('', '', [suite('test/a.test.ts', '+'), suite('test/b.test.ts', '+')]),
      }),
      failed(POOL, { browser: { name: 'WebKit' } }),
    ],
    [
      ...['Chromium', 'Firefox', 'WebKit'].flatMap((name) => [
        `Failed in ${name}: test/a.test.ts`,
        `Failed in ${name}: test/b.test.ts`,
      ]),
      'Chromium: 2 passed, 2 failed',
      'Firefox: 2 passed, 2 failed',
      'WebKit: 0 passed, 2 failed',
    ],
  ],
];

describe('the summary of a run in the engines', () => {
  for (const [what, sessions, lines] of CASES) it(what, () => expect(printed(sessions)).to.deep.equal(lines));

  it('says what each file took where that is asked', () => {
    const results = suite('', '', [suite('test/a.test.ts', '++'), suite('test/b.test.ts', '+')]);
    expect(printed([session(POOL, { testResults: results })], { TIMES: '1' })).to.deep.equal([
      'took 3 Chromium test/a.test.ts',
      'took 2 Chromium test/b.test.ts',
      'Chromium: 3 passed, 0 failed',
    ]);
  });
});
