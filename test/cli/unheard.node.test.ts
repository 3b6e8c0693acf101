/** Readers that go away: a command goes on to its end without them. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { commandFile } from '../helpers/cli-process.js';

/** Runs a command as a process of its own. @param closed what nobody listens to @returns its exit code */
const unheard = async (closed: readonly ('stdout' | 'stderr')[], ...args: string[]) => {
  const file = await commandFile();
  return new Promise<number | null>((done) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: 'pipe' });
    for (const stream of ['stdout', 'stderr'] as const)
      if (closed.includes(stream)) child[stream].destroy();
      else child[stream].resume();
    child.once('exit', done);
  });
};

let root = '';
let folder = '';
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'impact-unheard-'));
  folder = join(root, 'ours');
  assert.equal(await unheard([], 'init', folder), 0);
  assert.equal(await unheard([], 'build', folder, '--no-cards'), 0);
});
after(() => rm(root, { recursive: true }));

describe('a command whose reader has gone', () => {
  for (const closed of [['stdout'], ['stderr'], ['stdout', 'stderr']] as const)
    it(`writes the whole site without ${closed.join(' and ')}`, async () => {
      const place = join(root, closed.join('-'));
      assert.equal(await unheard(closed, 'build', folder, '--no-cards', '--out', place), 0);
      const entries = await readdir(place, { recursive: true });
      const whole = await readdir(join(folder, 'site'), { recursive: true });
      assert.deepEqual(entries.sort(), whole.sort());
    });

  it('ends with its own code', async () => {
    assert.equal(await unheard(['stdout', 'stderr'], 'build', root), 1);
    assert.equal(await unheard(['stdout', 'stderr'], 'build', '--never'), 2);
    assert.equal(await unheard(['stdout', 'stderr'], 'help'), 0);
  });
});
