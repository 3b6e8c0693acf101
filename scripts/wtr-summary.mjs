import { relative } from 'node:path';

const tests = (suite) => [...suite.tests, ...suite.suites.flatMap(tests)];

/** What a page says of each test file that it ran; of one that never ran to its end, no tests. */
function parts({ testFile, testResults, errors, passed }, pools) {
  const path = relative('.', testFile);
  const files = pools.get(path);
  if (!files) return [{ file: path, tests: testResults ? tests(testResults) : [], errors, passed }];
  const named = files.map((file) => {
    const suite = testResults?.suites.find(({ name }) => name === file);
    const own = errors.filter(({ message }) => message?.startsWith(`${file}: `));
    const all = suite ? tests(suite) : [];
    return {
      file,
      tests: all,
      errors: own,
      passed: suite && !own.length && all.every((test) => test.passed || test.skipped),
    };
  });
  const told = named.flatMap((part) => part.errors);
  const others = errors.filter((error) => !told.includes(error));
  // Nobody knows which file the page broke off in.
  const broken = others.length || (!passed && named.every((part) => part.passed));
  return broken ? named.map((part) => ({ ...part, errors: [...part.errors, ...others], passed: false })) : named;
}

/**
 * A WTR reporter that ends a run with a line for each file that failed and one an engine, in words that scripts/test.mjs reads; with TIMES=1, what each file took.
 *
 * @param {ReadonlyMap<string, readonly string[]>} [pools] the test files of each page that ran several, by that page's own file
 */
export function summary(pools = new Map()) {
  return {
    onTestRunFinished({ sessions }) {
      const engines = new Map();
      for (const session of sessions) {
        const { name } = session.browser;
        const count = engines.get(name) ?? { passed: 0, failed: 0, skipped: 0 };
        engines.set(name, count);
        for (const { file, tests, errors, passed } of parts(session, pools)) {
          for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
          if (process.env.TIMES)
            console.log(
              `took ${Math.round(tests.reduce((sum, { duration = 0 }) => sum + duration, 0))} ${name} ${file}`,
            );
          // A file that never ran to its end has failed, whatever its tests say.
          if (!passed || errors.length) console.log(`Failed in ${name}: ${file}`);
          if (errors.length || (!passed && tests.every((test) => test.passed || test.skipped))) count.failed++;
        }
      }
      for (const [name, { passed, failed, skipped }] of engines) {
        console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
      }
    },
  };
}
