import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { lstat, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeAtomically } from '../../src/cli/write-atomically.js';

let folder = '';
const at = (name: string) => join(folder, name);
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'impact-write-'))));
after(() => rm(folder, { recursive: true }));

describe('writeAtomically', () => {
  it('writes a file, and writes it anew', async () => {
    await writeAtomically(at('a.txt'), 'one');
    await writeAtomically(at('a.txt'), 'two');
    assert.equal(await readFile(at('a.txt'), 'utf8'), 'two');
  });

  it('replaces what a link leads to, and leaves the link', async () => {
    await writeFile(at('real.txt'), 'old');
    await symlink(at('real.txt'), at('link.txt'));
    await writeAtomically(at('link.txt'), 'new');
    assert.equal(await readFile(at('real.txt'), 'utf8'), 'new');
    assert.ok((await lstat(at('link.txt'))).isSymbolicLink());
  });

  it('refuses a link that leads nowhere', async () => {
    await symlink(at('nothing.txt'), at('dangling.txt'));
    await assert.rejects(writeAtomically(at('dangling.txt'), 'x'), /leads nowhere/);
    assert.ok((await lstat(at('dangling.txt'))).isSymbolicLink());
  });

  it('refuses what is no file, also behind a link: a pipe stays a pipe', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    await symlink(at('pipe'), at('to-pipe'));
    for (const path of ['pipe', 'to-pipe', '.'])
      await assert.rejects(writeAtomically(at(path), 'x'), /no file that could be replaced/, path);
    assert.ok((await lstat(at('pipe'))).isFIFO());
  });

  it('leaves nothing behind', async () => {
    const names = await readdir(folder);
    assert.deepEqual(
      names.filter((name) => name.endsWith('.part')),
      [],
    );
  });
});
