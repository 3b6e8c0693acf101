/** Disks that take no more: what a command leaves behind, and what it says. */
import { createHash } from 'node:crypto';
import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SiteFolder } from '../../src/cli/site/folder.js';
import { runCommand } from '../helpers/command.js';
import { onFullDisk } from '../helpers/full-disk.js';
import { after, before, describe, expect, it } from '../helpers/node.js';

let root = '';
let folder = '';
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'impact-unwritable-'));
  folder = join(root, 'ours');
  await runCommand('init', folder);
});
after(() => rm(root, { recursive: true }));

/** Every file below a folder, with a sum of what is in it. */
async function contentsOf(place: string): Promise<Record<string, string>> {
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const sums = files.sort().map(
    async (file) =>
      [
        file,
        createHash('sha256')
          .update(await readFile(file))
          .digest('hex'),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(sums));
}

const expectRejection = async (work: Promise<unknown>, message: RegExp): Promise<void> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(String(error)).to.match(message);
};

const isThere = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('the folder of a site', () => {
  it('goes again where a build that failed has made it, and stays where it was there', async () => {
    const there = join(root, 'there');
    await mkdir(there);
    for (const [place, stays] of [
      [there, true],
      [join(root, 'new'), false],
      [join(root, 'around/new'), false],
    ] as const) {
      const site = new SiteFolder(place);
      await site.write('data/a.json', '{}');
      await site.write('b/c.html', 'x');
      await site.forget();
      expect(await isThere(place), place).to.equal(stays);
      if (stays) expect(await readdir(place)).to.deep.equal([]);
    }
  });
});

describe('a build', () => {
  const build = () => runCommand('build', folder, '--no-cards');

  it('names the file that it could not write, and leaves the site as it was', async () => {
    const first = await build();
    expect([first.code, / pages in the catalogue\n$/.test(first.out)]).to.deep.equal([0, true]);
    const page = join(folder, 'site/figures/calls/index.html');
    await rm(page);
    await mkdir(page);
    const sheet = join(folder, 'documents/figures.csv');
    await writeFile(sheet, (await readFile(sheet, 'utf8')).replaceAll('4,120', '5,120'));
    const before = await contentsOf(join(folder, 'site'));
    const { code, out, err } = await build();
    expect(code).to.equal(1);
    expect(out).not.to.match(/files? written/);
    expect(err).to.contain(`${page} is no file that could be replaced`);
    expect(err).to.contain(`Nothing in ${join(folder, 'site')} has changed`);
    expect(await contentsOf(join(folder, 'site'))).to.deep.equal(before);
    await rm(page, { recursive: true });
    // As an older version has left it.
    const list = join(folder, 'site/releases.json');
    await writeFile(list, (await readFile(list, 'utf8')).replace(/"current": "[^"]*"/, '"current": "0.0.1"'));
    const again = await build();
    expect(again.code).to.equal(0);
    expect(again.out).to.match(
      / pages in the catalogue\nThe release was 0\.0\.1 and is [\d.]+\. What partners should know:\n./,
    );
    expect(await readFile(page, 'utf8')).to.contain('5,120');
  });

  it('says that a file stands where a folder should be', async () => {
    const place = join(root, 'taken');
    await mkdir(place);
    await writeFile(join(place, '1'), '');
    const { code, err } = await runCommand('build', folder, '--no-cards', '--out', place);
    expect(code).to.equal(1);
    expect(err).to.match(/taken\/1\/\S+ can’t be written: a part of the path is a file/);
    expect(await readdir(place)).to.deep.equal(['1']);
  });

  it('replaces no page and no server’s file that it has not written', async () => {
    for (const name of ['index.html', '.htaccess']) {
      const place = join(root, `own-${name}`);
      await mkdir(place);
      await writeFile(join(place, name), 'own');
      const { code, err } = await runCommand('build', folder, '--no-cards', '--out', place);
      expect(code).to.equal(1);
      expect(err).to.include(`${name} was not written by a build: move it`);
      expect(await readdir(place)).to.deep.equal([name]);
      expect(await readFile(join(place, name), 'utf8')).to.equal('own');
    }
  });

  it('goes on in a new site where one was cut off while it moved its files', async () => {
    const site = join(root, 'cut-off');
    const files = new SiteFolder(site);
    for (const name of ['.htaccess', 'index.html', 'releases.json']) await files.write(name, '[]');
    // Somebody else's, meanwhile: no file takes its place.
    await mkdir(join(site, 'index.html'));
    await expectRejection(files.replace('releases.json'), /index\.html is no file that could be replaced/);
    expect(await readdir(site)).to.include.members(['.htaccess', 'releases.json']);
    await rm(join(site, 'index.html'), { recursive: true });
    await writeFile(join(site, 'releases.json'), '{"version":1,"releases":[]}');
    expect((await runCommand('build', folder, '--no-cards', '--out', site)).code).to.equal(0);
  });

  it('says nothing of the site where it has not begun to write', async () => {
    const place = join(root, 'strange');
    await mkdir(join(place, 'data'), { recursive: true });
    await writeFile(join(place, 'data/own.json'), '{}');
    const { err } = await runCommand('build', folder, '--no-cards', '--out', place);
    expect(err).to.match(/own\.json was not written by a build/);
    expect(err).not.to.match(/new in part|has changed/);
  });

  it('removes what one that was cut off has left, and follows a link to a file elsewhere', async () => {
    const place = join(root, 'linked');
    const elsewhere = join(root, 'robots.txt');
    expect((await runCommand('build', folder, '--no-cards', '--out', place)).code).to.equal(0);
    await mkdir(join(place, '.impact-elements-new/figures'), { recursive: true });
    await writeFile(join(place, '.impact-elements-new/figures/half'), 'x');
    await writeFile(elsewhere, 'old');
    await rm(join(place, 'robots.txt'));
    await symlink(elsewhere, join(place, 'robots.txt'));
    expect((await runCommand('build', folder, '--no-cards', '--out', place)).code).to.equal(0);
    expect(await readdir(place)).not.to.include('.impact-elements-new');
    expect(await isThere(join(place, 'figures/half'))).to.equal(false);
    expect(await readFile(elsewhere, 'utf8')).to.match(/^User-agent/);
    expect((await lstat(join(place, 'robots.txt'))).isSymbolicLink()).to.equal(true);
  });

  it('follows a link to a folder on another disk', async () => {
    const memory = '/dev/shm';
    // A machine with one disk alone can't tell.
    if (!(await isThere(memory)) || (await stat(memory)).dev === (await stat(root)).dev) return;
    const place = join(root, 'mounted');
    const elsewhere = await mkdtemp(join(memory, 'impact-unwritable-'));
    try {
      await mkdir(place);
      await symlink(elsewhere, join(place, 'data'));
      expect((await runCommand('build', folder, '--no-cards', '--out', place)).err).to.equal('');
      expect((await lstat(join(place, 'data'))).isSymbolicLink()).to.equal(true);
      expect(await readdir(elsewhere)).to.include('figures.json');
    } finally {
      await rm(elsewhere, { recursive: true });
    }
  });
});

describe('a kit', () => {
  it('leaves no folder where an id is too long for a file', async () => {
    const long = join(root, 'long');
    await cp(folder, long, { recursive: true, filter: (path) => !path.endsWith('site') });
    const sheet = join(long, 'documents/figures.csv');
    const id = 'c'.repeat(220);
    await writeFile(sheet, (await readFile(sheet, 'utf8')).replace(/^survey-share/m, id));
    const { code, out } = await runCommand('kit', long, '--figure', id);
    expect(code).to.equal(1);
    expect(out).to.match(/^documents\/figures\.csv A2: error it has 220 letters, too many for a file’s name/m);
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

describe('a full disk', () => {
  const place = () => join(root, 'full');
  before(() => mkdir(place()));
  /** What a command leaves there and says, where so many bytes are left. */
  const when = async (bytes: number, ...args: string[]) => {
    const { code, err } = await onFullDisk(place(), bytes, () => runCommand(...args));
    return { code, err, left: await contentsOf(place()) };
  };
  const old = { 'figures.csv': 'old', 'figures-sources.csv': 'older', 'kits/calls/alt.txt': 'old', 'f.json': 'old' };
  const FULL = 'the disk is full';

  it('keeps what a sheet, a kit, a card or a document would have replaced', async () => {
    for (const [path, text] of Object.entries(old)) {
      await mkdir(dirname(join(place(), path)), { recursive: true });
      await writeFile(join(place(), path), text);
    }
    const before = await contentsOf(place());
    const document = join(root, 'calls.json');
    const sheet = join(folder, 'documents/figures.csv');
    expect((await runCommand('import', sheet, '--out', document)).code).to.equal(0);
    for (const [bytes, ...args] of [
      [900, 'import', '--template', 'figures', '--out', join(place(), 'figures.csv')],
      [900, 'import', '--template', 'figures', '--out', join(place(), 'figures.xlsx')],
      [900, 'import', sheet, '--out', join(place(), 'f.json')],
      [900, 'export', document, '--out', join(place(), 'figures.csv')],
      [40_000, 'kit', folder, '--figure', 'calls', '--out', join(place(), 'kits')],
      [40_000, 'kit', folder, '--figure', 'survey-share', '--out', join(place(), 'kits')],
      [900, 'card', '--value', '1 in 4', '--label', 'people', '--out', join(place(), 'f.png')],
    ] as const) {
      const { code, err, left } = await when(bytes, ...args);
      expect([code, left]).to.deep.equal([1, before]);
      expect(err).to.contain(FULL);
    }
    await rm(place(), { recursive: true });
    await mkdir(place());
  });

  it('leaves nothing of a folder that init began, new or there', async () => {
    for (const name of ['new', '.']) {
      const { code, err, left } = await when(20_000, 'init', join(place(), name));
      expect([code, left]).to.deep.equal([1, {}]);
      expect(err).to.contain(FULL);
    }
    expect((await runCommand('init', place())).code).to.equal(0);
    await rm(place(), { recursive: true });
    await mkdir(place());
  });

  it('leaves a site whole, and no part of one that is new', async () => {
    const site = join(place(), 'site');
    const build = ['build', folder, '--no-cards', '--out', site];
    const first = await when(200_000, ...build);
    expect([first.code, first.left]).to.deep.equal([1, {}]);
    expect(first.err).to.match(
      /site\/\S+ can’t be written: the disk is full: make room on it\. Nothing in \S+site has changed/,
    );
    expect((await runCommand(...build)).code).to.equal(0);
    const whole = await contentsOf(place());
    const config = join(folder, 'impact.config.json');
    await writeFile(config, (await readFile(config, 'utf8')).replace('"name": "', '"name": "Other '));
    const { code, left } = await when(20_000, ...build);
    expect(code).to.equal(1);
    expect(left).to.deep.equal(whole);
    expect((await runCommand(...build)).code).to.equal(0);
    expect(await contentsOf(place())).not.to.deep.equal(whole);
  });
});
