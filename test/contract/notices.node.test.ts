/** Whoever hands our files on hands on the licences of what is in them. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build } from 'vite';
import { carriedBy, noticesText } from '../../scripts/notices.js';
import { filesUnder, packageJson, read, root } from './repository.js';

/** What stands in a file that a package is built into, however small it was made. */
const TRACES: Readonly<Record<string, RegExp>> = {
  'lit-html': /litHtmlVersions/,
  'lit-element': /litElementVersions/,
  '@lit/reactive-element': /reactiveElementVersions/,
  '@lit/localize': /lit-localize-status/,
  '@floating-ui/dom': /getOffsetParent|getClippingRect/,
  'altcha-lib': /PBKDF2|HMAC|algorithm/,
};

describe('THIRD-PARTY-NOTICES', () => {
  const text = read('dist/THIRD-PARTY-NOTICES.txt');
  const named = text.split(/\n-{78}\n\n/).map((part) => part.split('\n', 1)[0]!);
  const scripts = filesUnder('dist', '.js').filter((path) => !path.includes('/npm/') && !path.includes('/wordpress/'));

  it('names what is built in, and what that brings along, altcha-lib too', () => {
    const dependencies = Object.keys(packageJson().dependencies ?? {});
    // `lit` says only where its parts come from: nothing of it is left in a file.
    const parts = ['lit-html', 'lit-element', '@lit/reactive-element', '@floating-ui/core', 'd3-array'];
    for (const name of [...dependencies.filter((name) => name !== 'lit'), ...parts])
      assert.ok(named.includes(name), `${name} of ${named.join(', ')}`);
  });

  it('has the licence of each, once', () => {
    assert.deepEqual(named, [...new Set(named)].sort());
    for (const name of named) assert.match(text, new RegExp(`(?:^|\\n)${name}\\n\\n[^]+?[Cc]opyright`), name);
    assert.equal(text, noticesText(root, named));
  });

  it('names what left its traces in a file, and what the modules for bundlers hold', () => {
    const written = scripts.map((path) => read(path));
    for (const [name, trace] of Object.entries(TRACES)) {
      assert.ok(
        written.some((script) => trace.test(script)),
        `no trace of ${name}: the table is old`,
      );
      assert.ok(named.includes(name), name);
    }
    const vendored = filesUnder('dist/npm/vendor', '.js').map((path) => /vendor\/((?:@[^/]+\/)?[^/]+)/.exec(path)![1]!);
    assert.ok(vendored.length);
    for (const name of vendored) assert.ok(named.includes(name), name);
  });

  it('names nothing that people install beside our files', () => {
    const beside = Object.keys(packageJson().optionalDependencies ?? {});
    assert.ok(beside.length);
    assert.deepEqual(
      named.filter((name) => beside.includes(name) || name.startsWith('@types/')),
      [],
    );
  });

  it('is asked of the bundler: of two imports, the one that is used', async () => {
    const carried = new Set<string>();
    const entry = join(root, 'entry-of-a-test.js');
    const source = `import { scaleLinear } from 'd3-scale'; import { line } from 'd3-shape'; import 'virtual:ours';
      export default (points) => line()(points);`;
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      root,
      plugins: [
        {
          name: 'source',
          resolveId: (id) => (id === entry ? entry : id === 'virtual:ours' ? '\0ours' : null),
          load: (id) => (id === entry ? source : id === '\0ours' ? 'globalThis.ours = 1;' : null),
        },
        carriedBy(carried),
      ],
      build: { write: false, lib: { entry, formats: ['es'], fileName: 'x' } },
    });
    assert.deepEqual([...carried].sort(), ['d3-path', 'd3-shape']);
  });
});
