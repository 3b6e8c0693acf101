/** Nobody is told to fetch and run a package of our name from a registry: anybody could register it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import fc from '../helpers/property.js';
import { COMMAND, INSTALL, PACKED_FILE, shellQuote } from '../../src/text/command.js';
import { committedFiles, read } from './repository.js';

describe('what people are told to run', () => {
  const folders = ['src', 'docs', 'stories', 'scripts', 'integrations', 'test', 'demo', 'schema'];
  // What is committed alone: the apps of test/hosts are installed while this runs.
  const texts = committedFiles().filter(
    (path) =>
      (folders.includes(path.split('/')[0]!) || /^(README|CONTRIBUTING)\.md$/.test(path)) &&
      /\.(md|mdx|ts|mjs|js|json|php|txt|html|ya?ml)$/.test(path),
  );
  const wrong =
    /\b(?:npx|bunx|pnpm dlx|yarn dlx|npm exec)\s+(?:-y\s+|--yes\s+)?impact-elements\b|\bnpm (?:i|install|add)(?: -[-\w]+)* impact-elements(?![-.]|@file)/;

  it('is looked for in many files', () => assert.ok(texts.length > 200, String(texts.length)));

  for (const [line, isWrong] of [
    ['npx impact-elements check x', true],
    ['npx -y impact-elements check x', true],
    ['npm install --save-dev impact-elements', true],
    ['npm i impact-elements', true],
    [`${COMMAND} check x`, false],
    [INSTALL, false],
  ] as const)
    it(`${isWrong ? 'finds' : 'lets stand'}: ${line}`, () => assert.equal(wrong.test(line), isWrong));

  it('never names a package that a registry would be asked for', () => {
    const found = texts
      .filter((path) => path !== 'test/contract/commands.node.test.ts')
      .flatMap((path) =>
        read(path)
          .split('\n')
          .flatMap((line, at) => (wrong.test(line) ? `${path}:${at + 1}: ${line}` : [])),
      );
    assert.deepEqual(found, []);
  });

  it('is told where it works, on every page that says it', () => {
    const pages = committedFiles().filter((path) => /\.mdx?$/.test(path) && path !== 'CHANGELOG.md');
    const silent = pages.filter((path) => {
      const text = read(path);
      return text.includes(COMMAND) && !/packed|\.tgz/.test(text);
    });
    assert.deepEqual(silent, []);
  });

  it('names the file that npm pack makes', () => {
    const { name, version } = JSON.parse(read('package.json')) as { name: string; version: string };
    assert.equal(PACKED_FILE, `${name}-${version}.tgz`);
    assert.ok(read('README.md').includes(PACKED_FILE));
  });
});

describe('shellQuote', () => {
  /** What a shell makes of a word. */
  const heard = (...words: readonly string[]): string[] =>
    execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${words.join(' ')}`], { encoding: 'utf8' })
      .split('\0')
      .slice(0, -1);

  for (const [word, quoted] of [
    ['https://blog.example/feed/', 'https://blog.example/feed/'],
    ['https://blog.example/?a=b&c=d', "'https://blog.example/?a=b&c=d'"],
    ['$(touch /tmp/x)', "'$(touch /tmp/x)'"],
    ['`id`', "'`id`'"],
    ["it's", String.raw`'it'\''s'`],
    ['', "''"],
    ['a\nb\u001b[2J', "'ab[2J'"],
  ] as const)
    it(`writes ${JSON.stringify(word)} as ${quoted}`, () => assert.equal(shellQuote(word), quoted));

  it('gives a shell back any word, and runs nothing', () => {
    const word = fc.string({
      unit: fc.constantFrom(...`ab $(){}[]*?!'"\\\`;|&<>#~-=%é😀/:.`.match(/./gu)!),
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
        assert.deepEqual(heard(...words.map(shellQuote)), words);
      }),
      { numRuns: 60 },
    );
  });
});
