/** What a release is made of: the packed package, the version in every place, and the workflow that makes it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { before, describe, it } from 'node:test';
import { pack } from './packed.js';
import { packageJson, read, root } from './repository.js';

const { version } = packageJson() as unknown as { version: string };

/** What a built module imports by name: statements at their place, and `import(…)`. */
const importsOf = (code: string): string[] =>
  [
    ...code.matchAll(
      /^(?:import|export)\b[^'"`;]*["'`]([@\w][^"'`\s]*)["'`];?$|\bimport\(["'`]([@\w][^"'`\s]*)["'`]\)/gm,
    ),
  ].map(([, first, second]) => (first ?? second)!);

describe('what npm pack takes', () => {
  const paths: string[] = [];
  let unpackedSize = 0;
  before(() => {
    const packed = pack();
    try {
      for (const entry of readdirSync(packed.folder, { recursive: true, withFileTypes: true })) {
        if (entry.isDirectory()) continue;
        const file = join(entry.parentPath, entry.name);
        paths.push(relative(packed.folder, file).replaceAll('\\', '/'));
        unpackedSize += lstatSync(file).size;
      }
    } finally {
      packed.remove();
    }
  });

  it('is what a publisher and a project need', () => {
    for (const path of [
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'custom-elements.json',
      'schema/config.schema.json',
      'dist/impact.js',
      'dist/frame.html',
      'dist/integrity.json',
      'dist/THIRD-PARTY-NOTICES.txt',
      'dist/cli/main.js',
      'dist/cli/entry-process.js',
      'dist/builder/index.html',
      'dist/npm/index.js',
      'dist/npm/server/index.js',
      'dist/npm/server/array-file.js',
      'dist/types/index.d.ts',
      'dist/data/figures.json',
    ])
      assert.ok(paths.includes(path), path);
  });

  it('is nothing else', () => {
    const expected =
      /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json|schema\/[\w.-]+\.json|languages\/[\w-]+\.json|dist\/.+)$/;
    assert.deepEqual(
      paths.filter((path) => !expected.test(path)),
      [],
    );
    assert.deepEqual(
      paths.filter((path) =>
        /\.(?:test|stories)\.|(?:^|\/)(?:node_modules|\.git|\.env)|\.map$|\.tsbuildinfo$/.test(path),
      ),
      [],
    );
  });

  it('has commands that need nothing which isn’t installed with it', () => {
    const { dependencies, optionalDependencies } = packageJson();
    const installed = Object.keys({ ...dependencies, ...optionalDependencies });
    const needed = paths
      .filter((path) => /^dist\/cli\/[\w.-]+\.js$/.test(path))
      .flatMap((path) => importsOf(read(path)));
    assert.ok(needed.includes('node:child_process'), String(needed));
    assert.deepEqual(
      [...new Set(needed)].filter(
        (name) => !isBuiltin(name) && !installed.some((each) => name === each || name.startsWith(`${each}/`)),
      ),
      [],
    );
  });

  it('has commands whose modules give what is asked of them', async () => {
    for (const path of paths.filter((each) => /^dist\/cli\/[\w.-]+\.js$/.test(each)))
      for (const [, names = '', from = ''] of read(path).matchAll(
        /^import \{([^}]*)\} from "(\.\.\/npm\/[^"]+)";$/gm,
      )) {
        const given = Object.keys((await import(new URL(from, new URL(path, `file://${root}/`)).href)) as object);
        for (const name of names.split(',').map((each) => each.trim().split(' as ')[0]!))
          assert.ok(given.includes(name), `${path} takes ${name} of ${from}`);
      }
  });

  it('is smaller than a picture book', () => assert.ok(unpackedSize < 20_000_000, `${unpackedSize} bytes`));
});

describe('a release', () => {
  it('has one version everywhere', () => {
    assert.ok(read('src/version.ts').includes(`'${version}'`));
    const { version: locked } = JSON.parse(read('package-lock.json')) as { version: string };
    assert.equal(locked, version);
  });

  it('has notes for whoever upgrades', () => {
    const notes = execFileSync(process.execPath, ['--import', 'tsx', 'scripts/release-notes.ts'], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.match(notes, /^### Breaking/);
    assert.match(notes, new RegExp(`npm install \\./impact-elements-${version.replaceAll('.', '\\.')}\\.tgz`));
    assert.doesNotMatch(notes, /^## /m);
  });

  it('is made by commands that there are', () => {
    const workflow = read('.github/workflows/release.yml');
    const { scripts } = packageJson() as unknown as { scripts: Readonly<Record<string, string>> };
    for (const [, name] of workflow.matchAll(/npm run ([\w:]+)/g)) assert.ok(scripts[name!], name);
    for (const [, file] of workflow.matchAll(/(?:tsx|run: )\s*(scripts\/[\w.-]+|\.ci\/\w+)/g))
      assert.ok(read(file!).length > 0, file);
    // It tags and packs: nothing in it hands the package to a registry.
    assert.doesNotMatch(workflow, /npm publish/);
    for (const step of ['.ci/run', 'npm pack', 'SHA256SUMS', 'gh release create'])
      assert.ok(workflow.includes(step), step);
  });
});
