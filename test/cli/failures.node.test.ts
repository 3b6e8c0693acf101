/** Every command's exit code on every way to fail, and that a failure leaves files as they were. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sweepImages } from '../../src/cli/save-images.js';
import { writeAtomically } from '../../src/cli/write-atomically.js';
import type { PostsDocument } from '../../src/documents/posts-document.js';
import { runCommand } from '../helpers/command.js';
import { after, describe, expect, it } from '../helpers/node.js';

const folder = await mkdtemp(join(tmpdir(), 'impact-failures-'));
after(() => rm(folder, { recursive: true }));
const at = (...names: string[]) => join(folder, ...names);
const kept = at('kept.html');
await writeFile(kept, 'as it was');
await writeFile(at('broken.json'), '{');
await writeFile(at('wrong.json'), '{"version": 1}');
await writeFile(at('null.json'), 'null');
await writeFile(at('odd.json'), '{"version": 1, "figures": {}}');
await writeFile(at('odd-terms.json'), '{"version": 1, "terms": "a"}');
await writeFile(at('terms.json'), '{"version": 1, "language": "en", "terms": []}');
await mkdir(at('taken'));
await mkdir(at('folder.csv'));
const page = (tag: string) => `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${tag}</body></html>`;
await writeFile(at('page.html'), page('<impact-statistic value="1 in 4">x</impact-statistic>'));
await writeFile(at('unfilled.html'), page('<impact-statistic src="none.json" figure="a">x</impact-statistic>'));

describe('the command line', () => {
  for (const [code, what, ...args] of [
    [2, 'nothing'],
    [2, 'a command that nobody knows', 'publish'],
    [2, 'the name of something that every object has', 'constructor'],
    [2, 'a command that begins or ends as one that there is', 'nohelp'],
    [2, 'a command that begins or ends as one that there is', 'helps'],
    [2, 'a command that begins or ends as one that there is', 'x-h'],
    [0, 'help', 'help'],
    [0, 'help', '--help'],
    [0, 'help', '-h'],
    [2, 'no document to check', 'check'],
    [1, 'a document that is none', 'check', at('broken.json')],
    [1, 'a document of no known kind', 'check', at('wrong.json')],
    [1, 'a document that is not there', 'check', at('none.json')],
    [2, 'an option that check has not', 'check', '--fix', at('wrong.json')],
    [0, 'help for check', 'check', '--help'],
    [1, 'a folder that is not there', 'dev', at('none')],
    [2, 'a port that is none', 'dev', '--port', 'many'],
    [1, 'a folder that is not there', 'build', at('none')],
    [1, 'a folder that is not there', 'kit', at('none')],
    [1, 'a folder in place of a sheet', 'import', at('folder.csv'), '--out', at('imported.json')],
    [1, 'a sheet that is not there', 'import', at('none.csv'), '--out', at('imported.json')],
    [1, 'a document that is not there', 'export', at('none.json'), '--out', at('exported.csv')],
    [1, 'documents that are not there', 'changes', at('none.json'), at('none2.json')],
    [2, 'no page to render', 'render'],
    [2, 'two pages to render', 'render', kept, kept],
    [2, 'an address that is no page’s', 'render', kept, '--url', 'file:///etc/passwd'],
    [1, 'a page that is not there', 'render', at('none.html')],
    [1, 'a tag that could not be filled', 'render', at('unfilled.html'), '--out', at('filled.html')],
    [1, 'a page that can’t be written', 'render', at('page.html'), '--out', at('taken')],
    [1, 'a folder that is not there', 'render', at('page.html'), '--out', at('no', 'page.html')],
    [0, 'a page', 'render', at('page.html'), '--out', at('done.html')],
    [2, 'no picture', 'card', '--value', '1 in 4'],
    [2, 'a picture of another format', 'card', '--value', '1 in 4', '--out', at('card.gif')],
    [2, 'a card of nothing', 'card', '--out', at('card.svg')],
    [
      1,
      'a card from a document that is not there',
      'card',
      '--src',
      at('none.json'),
      '--figure',
      'a',
      '--out',
      at('card.svg'),
    ],
    [1, 'a card that can’t be written', 'card', '--value', '1 in 4', '--label', 'girls', '--out', at('no', 'card.svg')],
    [0, 'a card', 'card', '--value', '1 in 4', '--label', 'girls', '--source', 'A study', '--out', at('card.svg')],
    [2, 'no feed', 'snapshot', '--out', kept],
    [2, 'a feed and nowhere to write', 'snapshot', 'https://blog.example.org/'],
    [2, 'a feed on disk', 'snapshot', 'file:///etc/passwd', '--out', kept],
    [2, 'no number of posts', 'snapshot', 'https://blog.example.org/', '--out', kept, '--count', 'many'],
    [2, 'too many posts', 'snapshot', 'https://blog.example.org/', '--out', kept, '--count', '1001'],
    [2, 'half a post', 'snapshot', 'https://blog.example.org/', '--out', kept, '--count', '1.5'],
    [2, 'no post', 'snapshot', 'https://blog.example.org/', '--out', kept, '--count', '0'],
    [2, 'pictures outside of the folder', 'snapshot', 'https://blog.example.org/', '--out', kept, '--images', '../up'],
    [2, 'pictures anywhere on disk', 'snapshot', 'https://blog.example.org/', '--out', kept, '--images', '/tmp'],
    [2, 'a format that nobody knows', 'snapshot', 'https://blog.example.org/', '--out', kept, '--format', 'xml'],
    [2, 'two feeds', 'snapshot', 'https://a.example/', 'https://b.example/', '--out', kept],
    [2, 'an address in another', 'snapshot', 'view-source:https://blog.example.org/', '--out', kept],
    [2, 'a format that begins as one', 'snapshot', 'https://blog.example.org/', '--out', kept, '--format', 'feeds'],
    [2, 'a format that ends as one', 'snapshot', 'https://blog.example.org/', '--out', kept, '--format', 'xauto'],
    [2, 'pictures in a file', 'snapshot', 'https://blog.example.org/', '--out', kept, '--images', 'a.png'],
    [2, 'pictures in a hidden folder', 'snapshot', 'https://blog.example.org/', '--out', kept, '--images', '.images'],
    [1, 'as many posts as may be', 'snapshot', 'HTTP://127.0.0.1:9/feed', '--out', kept, '--count', '1000'],
    [1, 'one post', 'snapshot', 'http://127.0.0.1:9/feed', '--out', kept, '--count', '1', '--images', 'a/b-c'],
    [2, 'no folder to begin in', 'init'],
    [2, 'two folders to begin in', 'init', at('a'), at('b')],
    ...['ods', 'xcsv', 'xlsxm'].map((kind) => [2, `a sheet of ${kind}`, 'init', at('a'), '--sheet', kind] as const),
    ...['build', 'dev', 'kit'].map((name) => [2, 'two folders', name, at('none'), at('none')] as const),
    ...['65001', '1.5'].map((port) => [2, `the port ${port}`, 'dev', at('none'), '--port', port] as const),
    [2, 'a port below all', 'dev', at('none'), '--port=-1'],
    ...['65000', '0'].map((port) => [1, 'a folder that is not there', 'dev', at('none'), '--port', port] as const),
    [2, 'no document to export', 'export', '--out', at('a.csv')],
    [2, 'two documents to export', 'export', at('wrong.json'), at('wrong.json'), '--out', at('a.csv')],
    ...['a.ods', 'a.csvx', 'acsv'].map(
      (name) => [2, `a sheet named ${name}`, 'export', at('wrong.json'), '--out', at(name)] as const,
    ),
    [0, 'glossaries to compare', 'changes', at('terms.json'), at('terms.json')],
    [2, 'one document to compare', 'changes', at('wrong.json')],
    [2, 'three documents to compare', 'changes', at('wrong.json'), at('wrong.json'), at('wrong.json')],
    ...['2026-13-01', '12026-01-01', '2026-01-011', 'today'].flatMap((day) => [
      [2, `the day ${day}`, 'changes', at('wrong.json'), at('wrong.json'), '--on', day] as const,
      [2, `the day ${day}`, 'check', at('wrong.json'), '--on', day] as const,
    ]),
    [2, 'no spreadsheet to import', 'import', '--out', at('a.json')],
    [2, 'two spreadsheets to import', 'import', at('a.csv'), at('b.csv'), '--out', at('a.json')],
    [2, 'a spreadsheet and nowhere to write', 'import', at('a.csv')],
    [2, 'a document that is named as a sheet', 'import', at('a.csv'), '--out', at('a.xlsx')],
    [2, 'a document that begins as one', 'import', at('a.csv'), '--out', at('a.jsonl')],
    [2, 'a template and a spreadsheet', 'import', at('a.csv'), '--template', 'figures', '--out', at('t.csv')],
    [2, 'a template of nothing', 'import', '--template', 'constructor', '--out', at('t.csv')],
    [2, 'a template that is named as a document', 'import', '--template', 'figures', '--out', at('t.json')],
    [0, 'a template', 'import', '--template', 'figures', '--out', at('T.CSV')],
    [2, 'a picture that begins as one', 'card', '--value', '1 in 4', '--out', at('card.svgz')],
    [2, 'a shape that nobody knows', 'card', '--value', '1 in 4', '--out', at('card.svg'), '--shape', 'round'],
    [2, 'a logo of another format', 'card', '--value', '1 in 4', '--out', at('card.svg'), '--logo', at('logo.gif')],
    [2, 'a document and no figure', 'card', '--src', at('wrong.json'), '--out', at('card.svg')],
    [2, 'a figure and no document', 'card', '--figure', 'a', '--out', at('card.svg')],
    [2, 'no way to paste', 'snippet', 'statistic', '--value', '1 in 4', '--as', 'shout'],
    [2, 'a link that runs something', 'snippet', 'posts', '--href', 'javascript:alert(1)'],
    [2, 'an exit to nowhere', 'snippet', 'exit'],
    [2, 'a frame of no form', 'snippet', 'contact', '--as', 'iframe'],
    [2, 'no address to publish at', 'snippet', 'posts', '--base', 'javascript:x'],
    [1, 'a feed that nobody serves', 'snapshot', 'http://127.0.0.1:9/feed', '--out', kept],
    [2, 'no element', 'snippet'],
    [2, 'an element that nobody knows', 'snippet', 'banner'],
    [0, 'an element', 'snippet', 'statistic', '--value', '1 in 4', '--label', 'adults', '--source', 'A study'],
  ] as const satisfies readonly (readonly [code: number, what: string, ...args: string[]])[]) {
    it(`ends with ${code} for ${what}: ${args[0] ?? 'no command'}`, async () => {
      const result = await runCommand(...args);
      // What is wrong with a document or a folder is what these are asked for, and goes where answers go.
      const said = result.err || (/^(?:check|build|kit)$/.test(args[0] ?? '') && code === 1 && result.out);
      expect([result.code, !said]).to.deep.equal([code, code === 0]);
      // How a command is used is told with a wrong line, or which commands there are; and a stack never.
      expect(/^impact-elements \w+ .*\n\n|no command “[\w-]+”: there are init, /m.test(result.err)).to.equal(
        code === 2,
      );
      expect(result.err).not.to.match(/^\s+at /m);
      expect(await readFile(kept, 'utf8')).to.equal('as it was');
    });
  }

  it('tells of each command how it is used, by either option and before anything else', async () => {
    const usages: string[] = [];
    for (const name of 'init dev build card changes check export import kit render snapshot snippet'.split(' ')) {
      const [long, short] = [await runCommand(name, '--help'), await runCommand(name, '-h')];
      expect([long.code, long.err], name).to.deep.equal([0, '']);
      expect(long.out.startsWith(`impact-elements ${name} `), name).to.equal(true);
      expect(short, name).to.deep.equal(long);
      usages.push(long.out.trimEnd());
    }
    const whole = await runCommand('help');
    expect(whole.out.trimEnd()).to.equal(usages.join('\n\n'));
  });

  it('reads JSON with a mark in front, as editors on Windows save it, and says where it is none', async () => {
    const figures = (value: string) =>
      `\ufeff${JSON.stringify({ version: 1, language: 'en', figures: [{ id: 'a', value, label: 'adults' }] })}\r\n`;
    await writeFile(at('old.json'), figures('1 in 4'));
    await writeFile(at('new.json'), figures('1 in 3'));
    const compared = await runCommand('changes', at('old.json'), at('new.json'), '--log', at('log.json'));
    expect(compared).to.include({ code: 0, err: '' });
    expect(compared.out).to.match(/^figure a: /);
    expect((await runCommand('export', at('new.json'), '--out', at('new.csv'))).code).to.equal(0);
    await writeFile(at('comma.json'), '{\r\n  "version": 1, // ours\r\n  "figures": [],\r\n}');
    for (const args of [
      ['changes', at('comma.json'), at('new.json')],
      ['export', at('comma.json'), '--out', at('comma.csv')],
    ]) {
      const { code, err } = await runCommand(...args);
      expect(code).to.equal(1);
      expect(err).to.match(/comma\.json:2:17: error /);
    }
    await writeFile(at('log.json'), 'not a log');
    expect((await runCommand('changes', at('old.json'), at('new.json'), '--log', at('log.json'))).err).to.match(
      /log\.json:1:\d+: error/,
    );
    expect(await readFile(at('log.json'), 'utf8')).to.equal('not a log');
  });

  it('compares documents with a list of figures or of terms alone', async () => {
    for (const name of ['wrong.json', 'null.json', 'odd.json', 'odd-terms.json'])
      for (const pair of [
        [name, 'terms.json'],
        ['terms.json', name],
      ]) {
        const { code, err } = await runCommand('changes', ...pair.map((each) => at(each)));
        expect([code, err]).to.deep.equal([1, `impact-elements changes: ${at(name)} has neither figures nor terms\n`]);
      }
  });

  it('logs a change once, and a reason that is given later with it', async () => {
    const log = at('once.json');
    const args = ['changes', at('old.json'), at('new.json'), '--log', log];
    for (const more of [
      ['--on', '2031-01-01'],
      ['--on', '2031-01-02', '--why', 'It was counted twice.'],
      ['--on', '2031-01-03', '--why', 'Another reason.'],
    ])
      expect((await runCommand(...args, ...more)).code).to.equal(0);
    const { changes } = JSON.parse(await readFile(log, 'utf8')) as {
      changes: { date: string; why: string }[];
    };
    expect(changes.map(({ date, why }) => [date, why])).to.deep.equal([['2031-01-01', 'It was counted twice.']]);
    await rm(log);
  });

  it('leaves no part of a file behind, whatever failed', async () => {
    expect((await readdir(folder)).filter((name) => name.includes('.part'))).to.deep.equal([]);
    expect(await readdir(at('taken'))).to.deep.equal([]);
  });
});

describe('writing a file', () => {
  it('leaves the old one whole when the new one can’t be written', async () => {
    const path = at('old.json');
    await writeFile(path, 'old');
    const broken = { toString: () => 'new', length: 3 } as unknown as string;
    expect(await writeAtomically(path, broken).catch(() => 'failed')).to.equal('failed');
    expect(await readFile(path, 'utf8')).to.equal('old');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).to.deep.equal([]);
  });

  it('names the file that it was to be, and not the one beside it', async () => {
    for (const [path, said] of [
      [at('kept.html', 'page.html'), 'a part of the path is a file'],
      [at(`${'a'.repeat(250)}.html`), 'its name is too long'],
    ] as const) {
      const { code, err } = await runCommand('render', at('page.html'), '--out', path);
      expect([code, err]).to.deep.equal([1, `impact-elements render: ${path}: ${said}\n`]);
    }
    const { err } = await runCommand('render', at('page.html'), '--out', at('no', 'page.html'));
    expect(err).to.equal(
      `impact-elements render: ${at('no', 'page.html')} can’t be written: there is no folder ${at('no')}\n`,
    );
  });

  it('replaces a folder by nothing', async () => {
    expect(await writeAtomically(at('taken'), 'x').catch(() => 'failed')).to.equal('failed');
    expect(await readdir(at('taken'))).to.deep.equal([]);
  });

  it('writes through a link', async () => {
    await writeFile(at('target'), 'old');
    await symlink(at('target'), at('link'));
    await writeAtomically(at('link'), 'new');
    expect(await readFile(at('target'), 'utf8')).to.equal('new');
  });
});

describe('deleting pictures', () => {
  const picture = (digit: string) => `images/${digit.repeat(20)}.png`;
  const document = (...urls: string[]) =>
    ({ posts: urls.map((url) => ({ image: { url } })) }) as unknown as PostsDocument;

  it('takes what only the old document showed, and nothing that was not saved by us', async () => {
    await mkdir(at('images'));
    const own = [picture('a'), picture('b')];
    const others = [
      'images/logo.png',
      'images/../kept.html',
      `images/${'a'.repeat(19)}.png`,
      `other/${'a'.repeat(20)}.png`,
    ];
    await mkdir(at('other'));
    for (const path of [...own, 'images/logo.png', others[2]!, others[3]!]) await writeFile(at(path), 'x');
    const place = { directory: folder, folder: 'images', host: '' };
    // One that somebody has deleted is not missed.
    await sweepImages(document(picture('c'), ...own, ...others), document(picture('b')), place);
    expect((await readdir(at('images'))).sort()).to.deep.equal(
      [`${'a'.repeat(19)}.png`, `${'b'.repeat(20)}.png`, 'logo.png'].sort(),
    );
    expect(await readdir(at('other'))).to.deep.equal([`${'a'.repeat(20)}.png`]);
    expect(await readFile(kept, 'utf8')).to.equal('as it was');
  });

  it('takes nothing for the first document', async () => {
    await sweepImages(undefined, document(), { directory: folder, folder: 'images', host: '' });
    expect(await readdir(at('images'))).to.have.length(3);
  });
});
