import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crc32, inflateRawSync } from 'node:zlib';
import { zip } from '../../scripts/zip.js';
import { aliases } from '../../src/elements/shared/aliases.js';
import { filesUnder, packageJson, read } from './repository.js';

const SOURCE = 'integrations/wordpress/impact-elements';
const BUILT = 'dist/wordpress/impact-elements';

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

describe('WordPress plugin', () => {
  it('says the version of the package', () => {
    const { version } = packageJson();
    assert.match(read(SOURCE, 'impact-elements.php'), new RegExp(`^ \\* Version: +${version}$`, 'm'));
    assert.match(read(SOURCE, 'readme.txt'), new RegExp(`^Stable tag: ${version}$`, 'm'));
  });

  it('knows every attribute of every element', () => {
    const { modules } = JSON.parse(read('custom-elements.json')) as Manifest;
    const lines = read(BUILT, 'generated/elements.php').split('\n');
    for (const { tagName, attributes = [] } of modules.flatMap(({ declarations = [] }) => declarations)) {
      if (!tagName) continue;
      const line = lines.find((text) => text.startsWith(`\t'${tagName.replace('impact-', '')}' =>`));
      const names = [...(line ?? '').matchAll(/'([\w-]+)' => '/g)].map(([, name]) => name);
      assert.deepEqual(names, [...attributes.map(({ name }) => name), ...Object.keys(aliases[tagName] ?? {})], tagName);
    }
  });

  it('carries each file that its script may fetch, as built', () => {
    const carried = filesUnder(`${BUILT}/assets`, '.js');
    for (const name of [
      'impact.js',
      'glossary.js',
      'posts.js',
      'subscribe.js',
      'chunks/submission.js',
      'locales/ar.js',
    ])
      assert.ok(carried.includes(`${BUILT}/assets/${name}`), name);
    for (const path of carried) assert.equal(read(path), read(path.replace(`${BUILT}/assets`, 'dist')), path);
  });

  it('guards every file of PHP against being called by itself, or only defines things there', () => {
    for (const path of filesUnder(SOURCE, '.php').filter((path) => !path.endsWith('/impact-elements.php')))
      assert.doesNotMatch(read(path), /^(add_|echo|print|\$|foreach|if)/m, path);
    assert.match(read(SOURCE, 'impact-elements.php'), /^defined\( 'ABSPATH' \) \|\| exit;$/m);
  });
});

/** Contents by path, as the archive's directory at its end leads to them. */
function unzip(archive: Buffer): Record<string, string> {
  const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let at = archive.readUInt32LE(end + 16);
  const found: Record<string, string> = {};
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [sum, packed, size] = [16, 20, 24].map((offset) => archive.readUInt32LE(at + offset));
    const length = archive.readUInt16LE(at + 28);
    const file = archive.readUInt32LE(at + 42);
    const start = file + 30 + archive.readUInt16LE(file + 26) + archive.readUInt16LE(file + 28);
    const content = inflateRawSync(archive.subarray(start, start + packed!));
    assert.deepEqual([crc32(content), content.length], [sum, size]);
    found[archive.toString('utf8', at + 46, at + 46 + length)] = content.toString();
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return found;
}

describe('zip', () => {
  it('leads to every file, names and contents', () => {
    const files = { 'a/ä.txt': 'text', 'a/empty': '', 'long.txt': 'again '.repeat(1000) };
    const archive = zip(new Map(Object.entries(files).map(([path, text]) => [path, Buffer.from(text)])));
    assert.deepEqual(unzip(archive), files);
  });
});
