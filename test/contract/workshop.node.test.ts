/** The publisher's whole way on disk: a new folder, its own sheet, a site, a correction, an upgrade. What pages show of it is in site-page. */
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { readProject } from '../../src/cli/project.js';
import { buildSite } from '../../src/cli/site/build-site.js';
import { makeEntries } from '../../src/cli/site/entry-processes.js';
import { SiteFolder } from '../../src/cli/site/folder.js';
import { publisherFrame } from '../../src/cli/site/frame-page.js';
import { publisherOf } from '../../src/cli/site/publisher.js';
import { publisherFile } from '../../src/cli/site/wordpress-plugin.js';
import { readFeed } from '../../src/feed/read.js';
import { runCommand } from '../helpers/command.js';
import { version } from '../../src/version.js';
import { read as readOwn } from './repository.js';

let root = '';
let folder = '';
let site = '';
const at = (...path: string[]) => join(folder, ...path);
const text = (path: string) => readFile(join(site, path), 'utf8');
const json = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await text(path)) as Record<string, unknown>;
const files = async (of = site): Promise<string[]> =>
  (await readdir(of, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(of, posix.join(entry.parentPath, entry.name)))
    .sort();
const build = (...options: string[]) => runCommand('build', folder, '--no-cards', ...options);

/** Replaces a text in a file of the folder, which must be there. */
async function change(path: string, from: string, to: string): Promise<void> {
  const old = await readFile(at(path), 'utf8');
  assert.ok(old.includes(from), `${path} has no ${from}`);
  await writeFile(
    at(path),
    old.replace(from, () => to),
  );
}

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'impact-workshop-'));
  folder = join(root, 'our-figures');
  site = join(folder, 'site');
});
after(() => rm(root, { recursive: true }));

describe('a new folder', () => {
  it('is written without a question, and never over files', async () => {
    assert.equal((await runCommand('init', folder)).code, 0);
    const again = await runCommand('init', folder);
    assert.equal(again.code, 1);
    assert.match(again.err, /has files in it already/);
  });

  it('has schemas where its files name them', async () => {
    for (const file of ['impact.config.json', 'documents/glossary.json', 'documents/forms.json']) {
      const { $schema } = JSON.parse(await readFile(at(file), 'utf8')) as { $schema: string };
      const schema = JSON.parse(await readFile(join(dirname(at(file)), $schema), 'utf8')) as { $id: string };
      assert.ok(schema.$id, file);
    }
  });

  it('has nothing to be mended but the example’s address', async () => {
    const { remarks } = await readProject(folder, '2026-11-28');
    assert.deepEqual(
      remarks.filter(({ level }) => level !== 'note').map(({ line }) => line.replace(/^[^:]*:\d+:\d+: /, '')),
      [
        'warning address: elements.example.org is an example: partners’ pages would ask it: write the address of your own host',
      ],
    );
  });
});

describe('its site', () => {
  it('is built', async () => {
    const { code, out, err } = await build();
    assert.equal(code, 0, out + err);
  });

  it('keeps documents out of every release', async () => {
    const all = await files();
    const released = all.filter((path) => /^\d/.test(path));
    assert.ok(released.includes('1/impact.js') && released.includes('0.1.0/impact.js'));
    assert.deepEqual(
      released.filter((path) => path.includes('data/') || path.includes('builder/')),
      [],
    );
    assert.ok(all.includes('data/figures.json') && all.includes('builder/index.html'));
  });

  it('names a schema in each document that is there', async () => {
    for (const path of (await files()).filter((each) => each.startsWith('data/'))) {
      const { $schema } = await json(path);
      await text(posix.join('data', String($schema)));
    }
  });

  it('has a hash for each file of a release', async () => {
    const { releases } = (await json('releases.json')) as {
      releases: { version: string; files: Record<string, string> }[];
    };
    for (const { version, files: hashes } of releases)
      for (const [name, hash] of Object.entries(hashes)) {
        const bytes = await readFile(join(site, version, name));
        assert.equal(hash, `sha384-${createHash('sha384').update(bytes).digest('base64')}`, name);
      }
  });

  it('links to nothing that isn’t there', async () => {
    const all = new Set(await files());
    const lost: string[] = [];
    for (const page of [...all].filter((path) => path.endsWith('.html') && !/^\d/.test(path))) {
      const html = (await text(page)).replace(/<pre[^]*?<\/pre>/g, '');
      for (const [, href = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
        if (/^(https?:|mailto:|data:|#)/.test(href)) continue;
        const path = posix.join(posix.dirname(page), href.replace(/[?#].*/, ''));
        const file = /^\.\/?$/.test(path) ? 'index.html' : path.endsWith('/') ? `${path}index.html` : path;
        if (!all.has(file)) lost.push(`${page}: ${href}`);
      }
    }
    assert.deepEqual(lost, []);
  });

  it('has a page for each figure and term, to be read without a script and by search engines', async () => {
    const html = await text('figures/survey-share/index.html');
    assert.match(html, /<h1>28\.5% of adults in our state know whom to tell<\/h1>/);
    assert.match(html, /<template shadowrootmode="open"/);
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const { '@type': type, variableMeasured, isBasedOn } = JSON.parse(data) as Record<string, unknown>;
    assert.equal(type, 'Dataset');
    assert.equal((variableMeasured as { value: string }).value, '28.5%');
    assert.equal(isBasedOn, 'https://www.example.org/survey');
    assert.match(await text('terms/disclosure/index.html'), /"@type":"DefinedTerm"/);
  });

  it('has lines that name documents beside the release', async () => {
    const [, line = ''] = /id="line-tag"><code>(.*?)<\/code>/.exec(await text('figures/survey-share/index.html')) ?? [];
    assert.match(
      line,
      /src=&quot;https:\/\/elements\.example\.org\/data\/figures\.json&quot; figure=&quot;survey-share&quot;/,
    );
  });

  it('describes its pages to those who embed an address', async () => {
    const html = await text('figures/survey-share/index.html');
    const [, address = ''] = /type="application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
    const oembed = await json(new URL(address).pathname.slice(1));
    assert.equal(oembed['type'], 'rich');
    assert.equal(oembed['version'], '1.0');
    assert.match(
      String(oembed['html']),
      /^<iframe src="https:\/\/elements\.example\.org\/1\/frame\.html\?element=prevalence&amp;figure=survey-share"/,
    );
  });

  it('lists every page in its site map', async () => {
    const map = await text('sitemap.xml');
    for (const page of (await files()).filter((path) => /^(figures|terms|quotes)\/.*index\.html$/.test(path)))
      assert.ok(map.includes(`<loc>https://elements.example.org/${page.replace('index.html', '')}</loc>`), page);
  });

  it('has headers in which no path is meant twice', async () => {
    const paths = (await text('_headers')).split('\n').filter((line) => line.startsWith('/'));
    assert.ok(paths.length > 8);
    for (const path of paths)
      assert.deepEqual(
        paths.filter((other) => other !== path && other.endsWith('*') && path.startsWith(other.replace('*', ''))),
        [],
        path,
      );
    const blocks = (await text('_headers')).split('\n\n');
    assert.match(
      blocks.find((block) => block.startsWith('/0.1.0/*'))!,
      /immutable[^]*access-control-allow-origin: \*/,
    );
    assert.match(
      blocks.find((block) => block.startsWith('/data/*'))!,
      /max-age=300/,
    );
    assert.match(
      blocks.find((block) => block.startsWith('/builder/*'))!,
      /frame-ancestors 'self'/,
    );
    for (const path of ['/', '/index.html'])
      assert.match(
        blocks.find((block) => block.startsWith(`${path}\n`))!,
        /max-age=300[^]*frame-ancestors 'self'/,
      );
    for (const name of ['nginx.conf', '.htaccess']) {
      const patterns = [...(await text(name)).matchAll(/\^\/\(\?:.*?\)(?=[ #])/g)].map(([found]) => new RegExp(found));
      for (const path of ['/', '/index.html', '/data/figures.json', '/0.1.0/impact.js'])
        assert.equal(patterns.filter((pattern) => pattern.test(path)).length, 1, `${name} ${path}`);
    }
    assert.match(await text('nginx.conf'), /location ~ \^\/\(\?:0\\\.1\\\.0\/\)/);
    assert.match(await text('.htaccess'), /Header always set cache-control/);
  });

  it('has the WordPress plugin, set up for this publisher, where the builder and the catalogue look for it', async () => {
    const files = unzipSync(await readFile(join(site, '1/wordpress/impact-elements.zip')));
    const own = unzipSync(await readFile('dist/wordpress/impact-elements.zip'));
    const added = 'impact-elements/generated/publisher.php';
    assert.deepEqual(Object.keys(files).sort(), [...Object.keys(own), added].sort());
    for (const [path, bytes] of Object.entries(own)) assert.deepEqual(files[path], bytes, path);
    const php = strFromU8(files[added]!);
    assert.match(php, /defined\( 'ABSPATH' \) \|\| exit;/);
    for (const said of [
      "'publisher' => 'https://elements.example.org/1/'",
      "'figures' => 'https://elements.example.org/data/figures.json'",
      "'accent' => '#0b5763'",
      "'language' => 'en-AU'",
    ])
      assert.ok(php.includes(said), php);
    assert.match(
      await text('figures/survey-share/index.html'),
      /href="https:\/\/elements\.example\.org\/1\/wordpress\/impact-elements\.zip" download/,
    );
  });

  it('lets no name of a publisher be more than a text in the plugin', () => {
    const said = publisherFile('https://x/', { feeds: [{ url: 'https://x/', title: "O'Hara \\' ); evil( '" }] });
    assert.ok(said.includes(String.raw`'title' => 'O\'Hara \\\' ); evil( \''`), said);
  });

  it('is the same from one process and from several', async () => {
    const { project } = await readProject(folder, '2026-11-28');
    const { config, documents } = project!;
    const publisher = publisherOf(config, documents);
    const made = await Promise.all(
      [1, 2].map(async (processes) => {
        const out = join(root, `processes-${processes}`);
        const files: string[] = [];
        const work = { root: out, config, documents, publisher, moving: '1/', cards: {} };
        await makeEntries(work, 7, (some) => files.push(...some.files), processes);
        await new SiteFolder(out).replace();
        return Promise.all(
          files.toSorted().map(async (path) => {
            const bytes = await readFile(join(out, path));
            // The others run what was built, whose markup is shorter, and a slide says when it was made.
            return [path, /\.(?:html|pptx)$/.test(path) || createHash('sha256').update(bytes).digest('hex')];
          }),
        );
      }),
    );
    assert.ok(made[0]!.length > 14, 'pages, cards and oEmbed');
    assert.deepEqual(made[1], made[0]);
  });

  it('stops where a process can’t make what it should', async () => {
    const { project } = await readProject(folder, '2026-11-28');
    const { config, documents } = project!;
    const work = {
      root: join(root, 'processes-failed'),
      config: { ...config, address: 'nowhere' },
      documents,
      publisher: publisherOf(config, documents),
      moving: '1/',
    };
    for (const processes of [1, 2])
      await assert.rejects(
        makeEntries(work, 7, () => {}, processes),
        /^Error: (figure|term) [\w-]+: Invalid URL/,
      );
  });

  it('ends its processes without a word where it is ended itself', async () => {
    const { project } = await readProject(folder, '2026-11-28');
    const { config, documents } = project!;
    const publisher = publisherOf(config, documents);
    const work = { root: join(root, 'processes-left'), config, documents, publisher, moving: '1/' };
    const child = fork('dist/cli/entry-process.js', { serialization: 'advanced', silent: true, execArgv: [] });
    let said = '';
    child.stderr!.on('data', (bytes: Buffer) => (said += bytes.toString()));
    const ended = Promise.all([once(child, 'exit'), once(child.stderr!, 'end')]);
    child.send({ work });
    for (const places of [[0], [1, 2, 3, 4]]) child.send({ places });
    child.once('message', () => child.disconnect());
    assert.deepEqual((await ended)[0], [0, null]);
    assert.equal(said, '');
  });

  it('says why a process can’t begin', async () => {
    const child = fork('dist/cli/entry-process.js', { serialization: 'advanced', silent: true, execArgv: [] });
    child.send({ work: { documents: undefined } });
    const [answer] = (await once(child, 'message')) as [{ failed: string }];
    child.disconnect();
    assert.match(answer.failed, /undefined/);
  });

  it('leaves what is the same as it is', async () => {
    const { out } = await build();
    assert.match(out, /: 0 files written, 0 removed;/);
  });

  it('keeps cards and kits that were published where a build draws none', async () => {
    const copy = join(root, 'drawn');
    await cp(folder, copy, { recursive: true, filter: (path) => !/schema|series|site$/.test(path) });
    const path = join(copy, 'documents/figures.csv');
    const sheet = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, sheet.slice(0, 3).join('\n'));
    const drawn = async () => (await files(join(copy, 'site'))).filter((name) => /^(cards|kits)\//.test(name));
    assert.equal((await runCommand('build', copy)).code, 0);
    const before = await drawn();
    assert.ok(before.length > 14, 'cards and kits of two figures');
    await writeFile(path, sheet.slice(0, 3).join('\n').replace('28.5%', '29.5%'));
    const { out, err, code } = await runCommand('build', copy, '--no-cards');
    assert.equal(code, 0, out + err);
    assert.deepEqual(await drawn(), before);
    assert.match(err, /cards of an earlier edition stay, and pages don’t show them: survey-share: build without/);
    const page = (id: string) => readFile(join(copy, `site/figures/${id}/index.html`), 'utf8');
    assert.match(await page('survey-one-in'), /og:image/);
    assert.doesNotMatch(await page('survey-share'), /og:image/);
  });
});

describe('what is wrong in it', () => {
  before(async () => {
    await mkdir(at('folder.svg'));
    await symlink(at('nowhere.json'), at('lost.json'));
    await symlink(at('folder.svg'), at('linked.json'));
    await symlink('/dev/null', at('device.json'));
    for (const name of ['words.svg', 'words.png'])
      await writeFile(at(name), 'No picture, but more than thirty-two letters of words.');
    await writeFile(at('really.png'), Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(40, 1)]));
    await writeFile(
      at('script.svg'),
      '<?xml version="1.0"?><!-- A --><svg xmlns="http://www.w3.org/2000/svg"><script>1</script><foreignObject/><image href="https://example.org/a.png"/></svg>',
    );
  });

  it('is said by cell with its repair, and nothing is written', async () => {
    await change('documents/figures.csv', '28.5%', '"28,5%"');
    const old = await text('data/figures.json');
    const { code, out } = await build();
    assert.equal(code, 1);
    assert.match(out, /^documents\/figures\.csv B2: error “28,5%” is shown as typed: .*: write 28\.5%$/m);
    assert.match(out, /Nothing was written/);
    assert.equal(await text('data/figures.json'), old);
    await change('documents/figures.csv', '"28,5%"', '28.5%');
  });

  for (const [about, from, to, said] of [
    [
      'a file that isn’t there',
      'documents/figures.csv',
      'documents/figurs.csv',
      /documents\.figures: there is no file documents\/figurs\.csv: write figures\.csv/,
    ],
    [
      'a document of another kind',
      '"documents/forms.json"',
      '"documents/glossary.json"',
      /documents\.forms: documents\/glossary\.json is a document of another kind: glossary/,
    ],
    ['a form that isn’t there', '"form": "news"', '"form": "newz"', /form: there is no form “newz”: write news/],
    [
      'a folder in place of a document',
      'documents/figures.csv',
      'documents',
      /documents\.figures: there is no file documents: it is a folder/,
    ],
    [
      'a logo that is none',
      '"form": "news"',
      '"form": "news", "logo": "documents/figures.csv"',
      /logo: documents\/figures\.csv is no picture by its name: name an \.svg/,
    ],
    [
      'a logo that is a folder',
      '"form": "news"',
      '"form": "news", "logo": "folder.svg"',
      /logo: there is no file folder\.svg: it is a folder/,
    ],
    [
      'a logo that is no drawing inside',
      '"form": "news"',
      '"form": "news", "logo": "words.svg"',
      /error logo: words\.svg is no SVG drawing inside: save it once more/,
    ],
    [
      'a logo that has a script',
      '"form": "news"',
      '"form": "news", "logo": "script.svg"',
      /error logo: script\.svg has a script, [^]*warning logo: script\.svg has a piece of HTML[^]*warning logo: script\.svg takes a part from another file/,
    ],
    [
      'a logo that is no picture inside',
      '"form": "news"',
      '"form": "news", "logo": "words.png"',
      /error logo: words\.png is no picture inside: save it once more as PNG or SVG/,
    ],
    [
      'a logo that is another kind of picture inside',
      '"form": "news"',
      '"form": "news", "logo": "really.png"',
      /error logo: really\.png is a picture of another kind inside: call it really\.gif/,
    ],
    [
      'a link that leads nowhere',
      'documents/forms.json',
      'lost.json',
      /documents\.forms: there is no file lost\.json: it is a link that leads nowhere/,
    ],
    [
      'a link to a folder',
      'documents/forms.json',
      'linked.json',
      /documents\.forms: there is no file linked\.json: it is a folder/,
    ],
    [
      'a link to a device',
      'documents/forms.json',
      'device.json',
      /documents\.forms: there is no file device\.json: it is no file/,
    ],
    [
      'an address that no page may link to',
      '"https://elements.example.org/"',
      '"https://elements.example.org:99999/"',
      /address: no page may link there: write an https address that ends in a slash, like https:\/\/elements\.example\.org\/$/m,
    ],
    [
      'an address with a password',
      '"https://elements.example.org/"',
      '"https://me:secret@elements.example.org/"',
      /address: no page may link there: write https:\/\/elements\.example\.org\/$/m,
    ],
    [
      'a font with a mark that is never closed',
      '"form": "news"',
      '"form": "news", "font": "\'Public Sans"',
      /font: expected a font family/,
    ],
    [
      'a spreadsheet of forms',
      'documents/forms.json',
      'documents/figures.csv',
      /documents\.forms: a spreadsheet holds figures or a glossary/,
    ],
  ] as const)
    it(`is told of ${about}`, async () => {
      const good = await readFile(at('impact.config.json'), 'utf8');
      await change('impact.config.json', from, to);
      const { code, out } = await build();
      await writeFile(at('impact.config.json'), good);
      assert.equal(code, 1);
      assert.match(out, said);
    });

  it('is told of a folder that is named like a language', async () => {
    await mkdir(at('languages/it.json'), { recursive: true });
    const { code, out } = await build();
    await rm(at('languages'), { recursive: true });
    assert.equal(code, 1);
    assert.match(out, /^languages\/it\.json: error it is a folder$/m);
  });

  it('is told of a file among the languages that is none', async () => {
    await mkdir(at('languages'), { recursive: true });
    for (const [text, said] of [
      [
        '{"language": "sw", "name": "Kiswahili"}',
        /^languages\/sw\.json: error it is no language file: it has no messages/m,
      ],
      ['{"language": "sw",', /^languages\/sw\.json:1:\d+: error /m],
    ] as const) {
      await writeFile(at('languages/sw.json'), text);
      const { code, out } = await build();
      assert.equal(code, 1);
      assert.match(out, said);
      assert.equal(/figures, terms/.test(out), !text.endsWith('}'));
    }
    await rm(at('languages'), { recursive: true });
  });

  it('is told of a folder without a configuration', async () => {
    const { code, out } = await runCommand('build', root);
    assert.equal(code, 1);
    assert.match(out, /there is no impact\.config\.json/);
  });
});

describe('a revision and a withdrawal', () => {
  it('are on the page of changes and in the feed', async () => {
    await change('documents/figures.csv', 'about 1 in 4', 'about 1 in 3');
    const document = await readFile(at('documents/figures.csv'), 'utf8');
    const [head = '', ...rows] = document.trim().split('\n');
    const withdrawn = rows.map((row) =>
      row.startsWith('survey-range') ? `${row},withdrawn,2026-11-28,It was counted twice.` : `${row},,,`,
    );
    await writeFile(
      at('documents/figures.csv'),
      `${[`${head.trim()},status,status date,status note`, ...withdrawn].join('\n')}\n`,
    );
    const { code, out, err } = await build();
    assert.equal(code, 0, out + err);
    assert.match(
      await text('changes/index.html'),
      /revised: “about 1 in 4” is now “about 1 in 3”[^]*withdrawn|withdrawn[^]*revised: “about 1 in 4” is now “about 1 in 3”/,
    );
    const { entries, problems } = readFeed(await text('changes/feed.xml'), {
      contentType: 'application/atom+xml',
      url: 'https://elements.example.org/changes/feed.xml',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(entries.map(({ title }) => title!.split(':')[0]).sort(), ['Revised', 'Withdrawn']);
  });

  it('take the lines, the card and the oEmbed of a figure that nobody should use', async () => {
    const html = await text('figures/survey-range/index.html');
    assert.match(html, /<h1>Withdrawn: /);
    assert.doesNotMatch(html, /line-tag|oembed|cards\//);
    assert.ok(!(await files()).includes('oembed/figures/survey-range.json'));
  });

  it('are told once', async () => {
    await build();
    const { changes } = JSON.parse(await readFile(at('changes.json'), 'utf8')) as { changes: unknown[] };
    assert.equal(changes.length, 2);
  });
});

describe('a second revision on one day', () => {
  it('has an id of its own in the feed, and stands before the first', async () => {
    await change('documents/figures.csv', 'about 1 in 3', 'about 1 in 2');
    assert.equal((await build()).code, 0);
    const feed = await text('changes/feed.xml');
    const ids = [...feed.matchAll(/<entry>\n<id>(.*?)<\/id>/g)].map(([, id]) => id!);
    assert.equal(ids.length, 3);
    assert.equal(new Set(ids).size, 3);
    assert.match(feed, /is now “about 1 in 2”[^]*is now “about 1 in 3”/);
  });

  it('is logged on the day of the build that succeeded, once', async () => {
    type Changes = readonly { readonly date: string; readonly id: string; readonly to?: string }[];
    const logged = async () => (JSON.parse(await readFile(at('changes.json'), 'utf8')) as { changes: Changes }).changes;
    const on = async (today: string, out = site) => {
      const { project } = await readProject(folder, today);
      return buildSite(project!, out, {
        ...{ version, today, cards: false, offline: true },
        warn: (line) => assert.fail(line),
      });
    };
    const elsewhere = join(root, 'elsewhere');
    await cp(site, elsewhere, { recursive: true });
    const before = await logged();
    await change('documents/figures.csv', 'about 1 in 2', 'about 1 in 5');
    const page = join(site, 'changes/index.html');
    const kept = await readFile(page, 'utf8');
    await rm(page);
    await mkdir(page);
    await assert.rejects(on('2031-01-01'), /is no file that could be replaced/);
    assert.deepEqual(await logged(), before);
    await rm(page, { recursive: true });
    await writeFile(page, kept);
    const told = async () => (await logged()).slice(before.length).map(({ date, to }) => [date, to]);
    await on('2031-01-02');
    assert.deepEqual(await told(), [['2031-01-02', 'about 1 in 5']]);
    assert.match(await text('changes/feed.xml'), /2031-01-02T[^]*about 1 in 5/);
    // Another folder of the site is a day behind.
    await on('2031-01-03', elsewhere);
    assert.deepEqual(await told(), [['2031-01-02', 'about 1 in 5']]);
    // What comes back is another change each time, on one day, too.
    await change('documents/figures.csv', 'about 1 in 5', 'about 1 in 2');
    await on('2031-01-04');
    await change('documents/figures.csv', 'about 1 in 2', 'about 1 in 5');
    await on('2031-01-04');
    await change('documents/figures.csv', 'about 1 in 5', 'about 1 in 2');
    await on('2031-01-04');
    assert.deepEqual(
      (await told()).map(([, to]) => to),
      ['about 1 in 5', 'about 1 in 2', 'about 1 in 5', 'about 1 in 2'],
    );
  });

  it('keeps its id where the feed has no room for the first', async () => {
    const log = await readFile(at('changes.json'), 'utf8');
    const revised = (date: string, id: string) => ({ date, of: 'figure', id, kind: 'revised', from: '1', to: '2' });
    const later = Array.from({ length: 199 }, (_, index) => revised('2001-02-01', `f${index}`));
    const changes = [revised('2001-01-01', 'calls'), revised('2001-01-01', 'calls'), ...later];
    await writeFile(at('changes.json'), JSON.stringify({ version: 1, changes }));
    const { code, out, err } = await build();
    assert.equal(code, 0, out + err);
    assert.deepEqual((await text('changes/feed.xml')).match(/(?<=changes\/#)2001-01-01-[^<]*/g), [
      '2001-01-01-figure-calls-revised-2',
    ]);
    await writeFile(at('changes.json'), log);
  });

  it('is refused where the log of changes can’t be read, and the log stays', async () => {
    const log = await readFile(at('changes.json'), 'utf8');
    for (const [wrong, said] of [
      ['{"version": 1, "changes": [{}]}', /changes\.json isn’t a log of changes: changes\[0\]\.date expected a date/],
      ['{"version": 1, changes: []', /changes\.json:\d:\d+: error/],
    ] as const) {
      await writeFile(at('changes.json'), wrong);
      const { code, err } = await build();
      assert.equal(code, 1);
      assert.match(err, said);
      assert.equal(await readFile(at('changes.json'), 'utf8'), wrong);
    }
    await writeFile(at('changes.json'), log);
  });
});

describe('an upgrade', () => {
  const make = async (out: string, version: string, live = false) => {
    const { project } = await readProject(folder, '2026-11-28');
    return buildSite(project!, out, {
      version,
      live,
      today: '2026-11-28',
      cards: false,
      offline: true,
      logs: false,
      warn: (line) => assert.fail(line),
    });
  };

  it('keeps what was released, and says what changed for partners', async () => {
    const out = join(root, 'upgraded');
    await make(out, '0.0.9');
    // A file that the next release hasn't: pages that pinned it go on.
    const list = JSON.parse(await readFile(join(out, 'releases.json'), 'utf8')) as {
      releases: { files: Record<string, string> }[];
    };
    await writeFile(join(out, '0.0.9/old.0123456789.js'), '1');
    list.releases[0]!.files['old.0123456789.js'] = 'sha384-x';
    await writeFile(join(out, 'releases.json'), JSON.stringify(list));
    const old = await files(join(out, '0.0.9'));
    const { before: was, changes } = await make(out, '0.1.0');
    assert.equal(was, '0.0.9');
    assert.equal(changes[0], '0.1.0');
    assert.ok(changes.length > 3, 'the changelog’s Breaking lines');
    assert.deepEqual(await files(join(out, '0.0.9')), old);
    assert.equal(await readFile(join(out, '1/old.0123456789.js'), 'utf8'), '1');
  });

  it('refuses to change what was released', async () => {
    const out = join(root, 'changed');
    await make(out, '0.1.0');
    const list = JSON.parse(await readFile(join(out, 'releases.json'), 'utf8')) as {
      releases: { files: Record<string, string> }[];
    };
    list.releases[0]!.files['impact.js'] = 'sha384-other';
    await writeFile(join(out, 'releases.json'), JSON.stringify(list));
    await assert.rejects(make(out, '0.1.0'), /0\.1\.0\/ was published with another impact\.js/);
  });

  it('takes earlier releases over from the site that is live, each by its hash', async () => {
    const live = join(root, 'live');
    await make(live, '0.0.9');
    const server = createServer((request, response) => {
      readFile(join(live, new URL(request.url!, 'http://localhost').pathname)).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    try {
      const { port } = server.address() as AddressInfo;
      const { project } = await readProject(folder, '2026-11-28');
      const here = { ...project!, config: { ...project!.config, address: `http://127.0.0.1:${port}/` } };
      const options = {
        version: '0.1.0',
        live: true,
        today: '2026-11-28',
        cards: false,
        offline: true,
        logs: false,
        warn: (line: string) => assert.fail(line),
      };
      const out = join(root, 'taken');
      await buildSite(here, out, options);
      assert.deepEqual(await files(join(out, '0.0.9')), await files(join(live, '0.0.9')));
      await writeFile(join(live, '0.0.9/impact.js'), 'alert(1)');
      await assert.rejects(buildSite(here, join(root, 'refused'), options), /impact\.js isn’t what was released/);
    } finally {
      await new Promise((closed) => server.close(closed));
    }
  });
});

describe('a feed in the configuration', () => {
  it('is asked by a build that says who asks, and its last posts stay while nobody answers', async () => {
    const agents: (string | undefined)[] = [];
    const feed = createServer(({ headers }, response) => {
      agents.push(headers['user-agent']);
      response
        .setHeader('content-type', 'application/rss+xml')
        .end(
          '<rss version="2.0"><channel><title>Blog</title><link>https://blog.example.org/</link><item><title>A post</title><link>https://blog.example.org/a</link><guid>a</guid></item></channel></rss>',
        );
    }).listen(0, '127.0.0.1');
    await new Promise((ready) => feed.once('listening', ready));
    const copy = join(root, 'with-feed');
    await cp(folder, copy, { recursive: true, filter: (path) => !path.endsWith('site') });
    const path = join(copy, 'impact.config.json');
    const config = JSON.parse(await readFile(path, 'utf8')) as { documents: object };
    const from = `http://127.0.0.1:${(feed.address() as AddressInfo).port}/feed`;
    const documents = { ...config.documents, posts: 'documents/posts.json' };
    await writeFile(path, JSON.stringify({ ...config, documents, feed: { from } }));
    const posts = async () =>
      (JSON.parse(await readFile(join(copy, 'site/data/posts.json'), 'utf8')) as { posts: { title: string }[] }).posts;
    const first = await runCommand('build', copy, '--no-cards');
    assert.equal(first.code, 0, first.out + first.err);
    assert.deepEqual(
      (await posts()).map(({ title }) => title),
      ['A post'],
    );
    assert.deepEqual([...new Set(agents)], [`impact-elements/${version} (+https://elements.example.org/)`]);
    await new Promise((closed) => feed.close(closed));
    const second = await runCommand('build', copy, '--no-cards');
    assert.equal(second.code, 0, second.out + second.err);
    assert.match(second.err, /could not be reached; the posts of the last build stay/);
    assert.equal((await posts()).length, 1);
  });
});

describe('the frame page of a publisher', () => {
  const page = readOwn('dist/frame.html');
  const hashes = (html: string) => {
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(html) ?? [];
    return [script, `'sha256-${createHash('sha256').update(script).digest('base64')}'`] as const;
  };

  it('speaks to the origins that the configuration names, by a policy that holds', () => {
    const html = publisherFrame(page, ['https://news.ours.org'], false);
    const [script, hash] = hashes(html);
    assert.match(
      script,
      /script-src SELF; connect-src SELF https:\/\/news\.ours\.org; img-src SELF https:\/\/news\.ours\.org data:; form-action SELF https:\/\/news\.ours\.org'/,
    );
    assert.ok(html.includes(`script-src https: http: ${hash};`));
    assert.match(html, /name="impact-free-text" content="no"/);
    assert.equal(publisherFrame(html, [], true), page);
  });
});
