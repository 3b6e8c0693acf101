/** SECURITY.md promises what a test holds: the file is there, and so is the part of it that is named. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '../helpers/node.js';
import { read, root } from './repository.js';

interface Promised {
  readonly promise: string;
  readonly tests: readonly { readonly file: string; readonly part: string | undefined }[];
}

/** The rows of the table: what is promised, to whom, and the tests. */
function promisesIn(text: string): readonly Promised[] {
  const rows = [...text.matchAll(/^\| (.+?) +\| (.+?) +\| (.+?) +\|$/gm)].filter(([, , , test]) =>
    /test\//.test(test!),
  );
  return rows.map(([, promise, , test]) => ({
    promise: promise!,
    tests: [...test!.matchAll(/`(test\/[^`]+)`(?:: "([^"]+)")?/g)].map(([, file, part]) => ({ file: file!, part })),
  }));
}

/** What is wrong with a reference to a test; nothing where it is there. */
function problemOf({ file, part }: Promised['tests'][number]): string | undefined {
  if (!existsSync(join(root, file))) return `${file} is missing`;
  const text = readFileSync(join(root, file), 'utf8');
  if (!part) return /\b(describe|it)\(/.test(text) ? undefined : `${file} has no test`;
  return [`describe('${part}'`, `it('${part}'`].some((start) => text.includes(start))
    ? undefined
    : `${file} has nothing called "${part}"`;
}

describe('SECURITY.md', () => {
  const promises = promisesIn(read('SECURITY.md'));

  it('names a test for each promise', () => {
    const rows = read('SECURITY.md').match(/^\| (?!-|Promise)/gm)!;
    expect(promises).to.have.length(rows.length);
    for (const { promise, tests } of promises) expect(tests, promise).not.to.have.length(0);
  });

  it('names tests that are there', () => {
    expect(promises.flatMap(({ tests }) => tests.flatMap((test) => problemOf(test) ?? []))).to.deep.equal([]);
  });

  it('would not pass with others', () => {
    const [row] = promisesIn('| A | b | `test/none.ts`, `test/hostile/embed.node.test.ts`: "no such part" |\n');
    expect(row!.tests.map(problemOf)).to.deep.equal([
      'test/none.ts is missing',
      'test/hostile/embed.node.test.ts has nothing called "no such part"',
    ]);
  });
});
