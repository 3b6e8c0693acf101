import { relative } from 'node:path';

/** A WTR reporter that ends a run with a line for each file that failed and one an engine, in words that scripts/test.mjs reads; with TIMES=1, what each file took. */
export function summary() {
  const tally = (suite) => {
    const tests = [...suite.tests, ...suite.suites.flatMap(tally)];
    return tests;
  };
  return {
    onTestRunFinished({ sessions }) {
      const engines = new Map();
      for (const session of sessions) {
        const count = engines.get(session.browser.name) ?? { passed: 0, failed: 0, skipped: 0 };
        engines.set(session.browser.name, count);
        const tests = session.testResults ? tally(session.testResults) : [];
        for (const test of tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        if (process.env.TIMES)
          console.log(
            `took ${Math.round(tests.reduce((sum, { duration = 0 }) => sum + duration, 0))} ${session.browser.name} ${relative('.', session.testFile)}`,
          );
        // A file that never ran to its end has failed, whatever its tests say.
        if (!session.passed || session.errors.length)
          console.log(`Failed in ${session.browser.name}: ${relative('.', session.testFile)}`);
        if (session.errors.length || (!session.passed && tests.every((test) => test.passed || test.skipped)))
          count.failed++;
      }
      for (const [name, { passed, failed, skipped }] of engines) {
        console.log(`${name}: ${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
      }
    },
  };
}
