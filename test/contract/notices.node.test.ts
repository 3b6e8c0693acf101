/** Whoever hands our files on hands on the licences of what is in them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { carriedPackages, noticesText } from '../../scripts/notices.js';
import { filesUnder, packageJson, read, root } from './repository.js';

describe('THIRD-PARTY-NOTICES', () => {
  const packages = carriedPackages(root);
  const text = noticesText(root);

  it('names every package that is built into a file, altcha-lib too', () => {
    for (const name of [...Object.keys(packageJson().dependencies ?? {}), 'lit-html', 'd3-interpolate'])
      assert.ok(packages.includes(name), name);
  });

  it('has the licence of each', () => {
    for (const name of packages) assert.match(text, new RegExp(`(?:^|\\n)${name}\\n\\n[^]+?[Cc]opyright`), name);
  });

  it('is what was built, and what the modules for bundlers hold is in it', () => {
    assert.equal(read('dist/THIRD-PARTY-NOTICES.txt'), text);
    const vendored = filesUnder('dist/npm/vendor', '.js').map((path) => /vendor\/((?:@[^/]+\/)?[^/]+)/.exec(path)![1]!);
    assert.ok(vendored.length);
    for (const name of vendored) assert.ok(packages.includes(name), name);
  });
});
