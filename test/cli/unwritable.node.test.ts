/** Disks that take no more: what a command leaves behind, and what it says. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../helpers/command.js';
import { after, before, describe, expect, it } from '../helpers/node.js';

let root = '';
let folder = '';
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'impact-unwritable-'));
  folder = join(root, 'ours');
  await runCommand('init', folder);
});
after(() => rm(root, { recursive: true }));

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('a build', () => {
  const build = () => runCommand('build', folder, '--no-cards');

  it('names the file that it could not write, and what the site is then', async () => {
    expect((await build()).code).to.equal(0);
    const page = join(folder, 'site/figures/calls/index.html');
    await rm(page);
    await mkdir(page);
    const sheet = join(folder, 'documents/figures.csv');
    await writeFile(sheet, (await readFile(sheet, 'utf8')).replaceAll('4,120', '5,120'));
    const { code, out, err } = await build();
    expect(code).to.equal(1);
    expect(out).not.to.match(/files? written/);
    expect(err).to.contain(`${page} is no file that could be replaced`);
    expect(err).to.contain(
      `${join(folder, 'site')} is new in part: files that weren’t written yet are as the last build left them`,
    );
    await rm(page, { recursive: true });
    expect((await build()).code).to.equal(0);
    expect(await readFile(page, 'utf8')).to.contain('5,120');
  });

  it('says that a file stands where a folder should be', async () => {
    const place = join(root, 'taken');
    await mkdir(place);
    await writeFile(join(place, '1'), '');
    const { code, err } = await runCommand('build', folder, '--no-cards', '--out', place);
    expect(code).to.equal(1);
    expect(err).to.match(/taken\/1\/\S+ can’t be written: /);
  });

  it('says nothing of the site where it has not begun to write', async () => {
    const place = join(root, 'strange');
    await mkdir(join(place, 'data'), { recursive: true });
    await writeFile(join(place, 'data/own.json'), '{}');
    const { err } = await runCommand('build', folder, '--no-cards', '--out', place);
    expect(err).to.match(/own\.json was not written by a build/);
    expect(err).not.to.contain('new in part');
  });
});

describe('a kit', () => {
  it('leaves no folder where nothing could be written into it', async () => {
    const long = join(root, 'long');
    await cp(folder, long, { recursive: true, filter: (path) => !path.endsWith('site') });
    const sheet = join(long, 'documents/figures.csv');
    // A file beside it, which has a longer name still, is one too long for the disk.
    const id = 'c'.repeat(220);
    await writeFile(sheet, (await readFile(sheet, 'utf8')).replace(/^survey-share/m, id));
    const { code, err } = await runCommand('kit', long, '--figure', id);
    expect(code).to.equal(1);
    expect(err).to.match(/c\.png can’t be written: its name is too long/);
    expect(await isThere(join(long, 'kits'))).to.equal(false);
  });

  it('keeps what was there', async () => {
    const taken = join(folder, 'kits/calls/calls.png');
    await mkdir(taken, { recursive: true });
    const { code, err } = await runCommand('kit', folder, '--figure', 'calls');
    expect(code).to.equal(1);
    expect(err).to.contain(`${taken} is no file that could be replaced`);
    expect(await readdir(join(folder, 'kits/calls'))).to.deep.equal(['calls.png']);
  });
});
