/** Releases of a site that is live, taken over by a folder that hasn't got them. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SiteFolder } from '../../src/cli/site/folder.js';
import { majorFolder, writeRelease, type Release } from '../../src/cli/site/release.js';
import { after, afterEach, before, describe, expect, it } from '../helpers/node.js';

const sri = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

describe('the releases of a site that is live', () => {
  const files = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    const text = files.get(request.url!.slice(1));
    if (text === undefined) response.writeHead(404).end();
    else response.end(text);
  });
  const root = mkdtempSync(join(tmpdir(), 'impact-live-'));
  let address = '';
  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterEach(() => {
    files.clear();
    asked.length = 0;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(root, { recursive: true });
  });

  let turn = 0;
  /** Writes a release into a folder of its own. */
  const write = async (version = '2.0.0', site = new SiteFolder(join(root, `${++turn}`))) => {
    const answer = await writeRelease(site, version, (page) => page, [], address).catch((error: unknown) =>
      String(error).replaceAll(address, 'SITE/'),
    );
    return { site, answer };
  };
  const serve = (current: string, ...releases: readonly Release[]): void =>
    void files.set('releases.json', JSON.stringify({ current, folder: '1/', releases }));
  const release = (version: string, content: Readonly<Record<string, string>>): Release => {
    for (const [name, text] of Object.entries(content)) files.set(`${version}/${name}`, text);
    return { version, files: Object.fromEntries(Object.entries(content).map(([name, text]) => [name, sri(text)])) };
  };

  it('are kept beside the new one, and what was pinned stays where it was', async () => {
    serve(
      '2.0.0-a',
      release('1.0.0', { 'impact.js': 'old', 'chunks/a.0123456789.js': 'a' }),
      release('2.0.0-a', { 'impact.js': 'a', 'b.0123456789.js': 'b', 'frame.html': '<p>' }),
    );
    const { site, answer } = await write('2.1.0');
    if (typeof answer === 'string') throw new Error(answer);
    expect(answer.before).to.equal('2.0.0-a');
    expect(answer.list.releases.map(({ version }) => version)).to.deep.equal(['1.0.0', '2.0.0-a', '2.1.0']);
    expect([answer.list.current, answer.list.folder]).to.deep.equal(['2.1.0', '2/']);
    const text = async (path: string) => (await site.read(path))?.toString();
    expect(await text('1.0.0/impact.js')).to.equal('old');
    expect(await text('1.0.0/chunks/a.0123456789.js')).to.equal('a');
    expect(await text('2.0.0-a/frame.html')).to.equal('<p>');
    // A page that has the moving folder's file from an hour ago finds its parts.
    expect(await text('2/b.0123456789.js')).to.equal('b');
    expect(await text('2/chunks/a.0123456789.js')).to.equal(undefined);
    expect(await text('2/impact.js')).to.equal(readFileSync('dist/impact.js', 'utf8'));
    expect(await text('2/impact.js')).to.equal(await text('2.1.0/impact.js'));
    // Once they are there, nobody is asked for them.
    asked.length = 0;
    await site.replace();
    await write('2.1.0', new SiteFolder(site.root));
    expect(asked).to.deep.equal(['/releases.json']);
  });

  it('are refused where they aren’t what they say', async () => {
    const { files: good } = release('1.0.0', { 'impact.js': 'old' });
    const CASES: readonly (readonly [list: unknown, says: string])[] = [
      [
        { releases: [{ version: '1.0.0', files: { 'impact.js': sri('other') } }] },
        'SITE/1.0.0/impact.js isn’t what was released',
      ],
      [{ releases: [{ version: '1.0.0', files: { 'x.html': 'x' } }] }, '1.0.0/x.html is no file of a release'],
      [
        { releases: [{ version: '1.0.0', files: { '../impact.js': 'x' } }] },
        '1.0.0/../impact.js is no file of a release',
      ],
      [{ releases: [{ version: '1.0.0', files: { 'other/a.js': 'x' } }] }, '1.0.0/other/a.js is no file of a release'],
      [{ releases: [{ version: '1.0.0', files: { 'a.js/b': 'x' } }] }, '1.0.0/a.js/b is no file of a release'],
      [
        { releases: [{ version: '1.0.0', files: { 'x/frame.html': 'x' } }] },
        '1.0.0/x/frame.html is no file of a release',
      ],
      [
        { releases: [{ version: '1.0.0', files: { 'frame.html2': 'x' } }] },
        '1.0.0/frame.html2 is no file of a release',
      ],
      [{ releases: [{ version: '../1.0.0', files: good }] }, 'SITE/releases.json isn’t a list of releases'],
      [{ releases: [{ version: '1.0.0/', files: good }] }, 'SITE/releases.json isn’t a list of releases'],
      [{ releases: {} }, 'SITE/releases.json isn’t a list of releases'],
      [[], 'SITE/releases.json isn’t a list of releases'],
      [null, 'SITE/releases.json isn’t a list of releases'],
    ];
    for (const [list, says] of CASES) {
      files.set('releases.json', JSON.stringify(list));
      expect((await write()).answer).to.equal(`Error: ${says}`);
    }
    files.set('releases.json', '{');
    expect((await write()).answer).to.equal('Error: SITE/releases.json isn’t a list of releases');
    files.delete('releases.json');
    expect((await write()).answer).to.equal('RequestError: answered 404');
    serve('1.0.0', { version: '1.0.0', files: { 'gone.js': 'x' } });
    expect((await write()).answer).to.equal('RequestError: answered 404');
  });

  it('are in the folder of their line', () => {
    const LINES = { '0.1.0': '1', '0.9.9': '1', '1.0.0': '1', '1.12.3': '1', '2.0.0-beta': '2', '10.0.0': '10' };
    for (const [version, folder] of Object.entries(LINES)) expect(majorFolder(version), version).to.equal(folder);
  });
});
