/** No file of tests has a name by which nothing runs it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  engineTests,
  hostileTests,
  inPools,
  LONGEST,
  ONE_ENGINE,
  OWN_PAGE,
  pagesOf,
  pageTests,
  pureTests,
} from '../../scripts/test-files.mjs';
import { committedFiles, read } from './repository.js';

/** Apps with test runners of their own, benchmarks, and what runs tests. */
const OTHERS = /^(test\/hosts|integrations|bench)\/|^scripts\/pure-tests/;
const TESTS = /^\s*(?:describe|it|test)(?:\.\w+)?\(\s*['"`]/m;

describe('a file of tests', () => {
  const run = [...engineTests(), ...hostileTests(), ...pageTests(), ...pureTests()].map((file) =>
    file.replaceAll('\\', '/'),
  );

  it('is run by one stage', () => assert.deepEqual(run.toSorted(), [...new Set(run)].toSorted()));

  it('has a name by which one runs it', () => {
    const files = committedFiles().filter((file) => /\.[cm]?[jt]sx?$/.test(file) && !OTHERS.test(file));
    const tests = files.filter((file) => /\.(test|spec)\./.test(file) || TESTS.test(read(file)));
    assert.ok(tests.length > 200, `${tests.length}`);
    assert.deepEqual(
      tests.filter((file) => !run.includes(file)),
      [],
    );
  });

  it('is there for every name in a list', () => {
    const ends = pageTests().map((file) => file.split(/[\\/]/).at(-1)!.replace('.node.test.ts', ''));
    assert.deepEqual(
      [
        ...LONGEST.filter((name) => !ends.includes(name)),
        ...[...ONE_ENGINE, ...Object.keys(OWN_PAGE)].filter((file) => !run.includes(file)),
      ],
      [],
    );
  });

  it('has a page, its own or one that it shares', () => {
    const shared = inPools(engineTests()).flat();
    assert.deepEqual(
      [...shared, ...Object.keys(OWN_PAGE)].map((file) => file.replaceAll('\\', '/')).toSorted(),
      engineTests()
        .map((file) => file.replaceAll('\\', '/'))
        .toSorted(),
    );
  });

  it('runs again with all that shared its page, and one with a page of its own alone', () => {
    const all = engineTests();
    const pages = inPools(all);
    const [lonely] = Object.keys(OWN_PAGE);
    assert.deepEqual(pagesOf(all).slice(0, pages.length), pages);
    assert.deepEqual(pagesOf(all).flat().toSorted(), all.toSorted());
    const named = [pages[1]![2]!, pages[1]![0]!].map((file) => file.replaceAll('\\', '/'));
    assert.deepEqual(pagesOf(all, named), [pages[1]]);
    assert.deepEqual(
      pagesOf(all, [...named, lonely!])
        .slice(1)
        .flat()
        .join()
        .replaceAll('\\', '/'),
      lonely,
    );
    assert.deepEqual(pagesOf(all, []), []);
  });

  it('leaves tests of other files alone, where it shares their process', () => {
    const files = pureTests().filter((file) => /^(?:beforeEach|afterEach)\(/m.test(read(file)));
    assert.deepEqual(files, []);
  });
});
