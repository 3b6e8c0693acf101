/**
 * A folder's whole way to a site and to its next releases, in this process, against `built.txt`: what is written, what is asked to stay,
 * and what a build refuses. After a change that is meant, `npm run written` writes the file anew; read what has changed.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { filesUnder } from '../../scripts/test-files.mjs';
import { readProject } from '../../src/cli/project.js';
import { buildSite, type BuildOptions } from '../../src/cli/site/build-site.js';
import { publisherFrame } from '../../src/cli/site/frame-page.js';
import { changesSince, isNewer } from '../../src/cli/site/upgrade-notes.js';
import { version } from '../../src/version.js';
import { runCommand } from '../helpers/command.js';
import { after, before, describe, expect, it } from '../helpers/node.js';
import { digest, matchesWritten } from '../helpers/written.js';

const NOW = '2026-11-28';
const CONFIG = {
  version: 1,
  name: { en: 'The <Foundation>', de: 'Die Stiftung' },
  address: 'https://elements.foundation.test/',
  home: 'https://example.net/',
  logo: 'own/logo.svg',
  accent: '#0b5763',
  languages: ['mi', 'en'],
  origins: ['https://news.example.net'],
  typedFigures: false,
  feed: { from: 'https://blog.example.net/feed' },
  documents: { figures: 'figures.json', glossary: 'glossary.json', posts: 'posts.json' },
};
const FIGURES = {
  $schema: 'figures.schema.json',
  version: 1,
  language: 'en',
  sources: { study: { title: 'A study', published: '2023', url: 'https://example.org/a' } },
  figures: [
    { id: 'girls', value: '1 in 4', label: 'girls', of: 'Girls', source: 'study' },
    { id: 'boys', value: '1 in 6', label: 'boys', of: 'Boys', source: 'study' },
  ],
};
const GLOSSARY = { version: 1, language: 'en', terms: [{ id: 'a', term: 'A', definition: 'The first letter.' }] };
const POSTS = {
  version: 1,
  title: 'Blog',
  url: 'https://blog.example.net/',
  updated: '2026-11-01T10:00:00Z',
  posts: [{ title: 'A post', url: 'https://blog.example.net/a', published: '2026-10-31' }],
};
const LANGUAGE = {
  ...(JSON.parse(readFileSync('languages/es.json', 'utf8')) as object),
  $schema: undefined,
  language: 'mi',
  name: 'Te reo',
  english: 'Maori',
  matches: ['rar-CK'],
  readBy: [],
  messages: { source: 'Puna:', 'give-fault-needed': 'Whakakia: {0}', before: '' },
};

describe('a site', () => {
  const root = mkdtempSync(join(tmpdir(), 'impact-built-'));
  const folder = join(root, 'ours');
  after(() => rmSync(root, { recursive: true }));
  const put = (path: string, content: unknown): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  };
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const clean = (said: unknown): string => String(said).replaceAll(folder, 'OURS').replaceAll(root, 'ROOT');

  const written: string[] = [];
  const say = (what: string, lines: unknown): void =>
    void written.push(`=== ${what}`, typeof lines === 'string' ? lines : JSON.stringify(lines, null, 1), '');
  /** Builds, and says what came of it. */
  const build = async (what: string, more: Partial<BuildOptions> = {}, to = 'site'): Promise<void> => {
    const { project, remarks } = await readProject(folder, NOW);
    // Most of its messages nobody has translated, and nobody has read it.
    const told = remarks
      .map(({ line }) => clean(line))
      .filter((line) => !/mi\.json:.* (?:is missing:|is empty:|note readBy)/.test(line));
    const done = project
      ? await buildSite(project, join(folder, to), {
          ...{ version: '2.0.0', cards: false, offline: true, today: NOW, warn: (line) => told.push(line) },
          ...more,
        }).catch((error: unknown) => clean(error))
      : 'unfit';
    // How many files the library has is its own affair.
    say(what, [
      ...told,
      typeof done === 'string' ? done : { ...done, written: done.written > 100 ? 'a release' : done.written },
    ]);
  };

  before(() => {
    put('impact.config.json', CONFIG);
    put('own/logo.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0h9v3z"/></svg>');
    put('figures.json', FIGURES);
    put('glossary.json', GLOSSARY);
    put('posts.json', POSTS);
    put('languages/mi.json', LANGUAGE);
  });

  const nameOf = (path: string): string => path.replaceAll('\\', '/').replace(/(?<=\.)[\da-f]{10}(?=\.js)/g, 'HASH');
  /** What is made of the library's own build is listed by folder alone: a release has other names for it. */
  const tree = (): string[] =>
    [
      ...new Set(
        filesUnder(join(folder, 'site')).map((path) => {
          const name = nameOf(path.slice(folder.length + 6));
          return /^(\d|docs|schema)/.test(name) && !/\/own|impact\.config|impact\.js$|zip$|gone|frame\.html/.test(name)
            ? `${name.split('/').slice(0, -1).join('/')}/…`
            : name;
        }),
      ),
    ].sort();

  it('is what was read and found good, and so is what a build refuses', async () => {
    await build('the first');
    say('its files', tree());
    for (const path of [
      'data/figures.json',
      'data/posts.json',
      'builder/publisher.json',
      '2/impact.config.json',
      '_redirects',
    ])
      say(path, text(`site/${path}`).trim());
    for (const path of filesUnder(join(folder, 'site/2/locales'), '.js').filter((name) => /own/.test(name)))
      say(
        nameOf(path.slice(folder.length)),
        nameOf(readFileSync(path, 'utf8'))
          .replace(/phrases-from\.[.\w]+/, 'phrases-from')
          .replace(/(?<=phrasesFrom\()\{.*/, '…);'),
      );
    const page = (path: string) =>
      text(`site/${path}`)
        .split('\n')
        .filter((line) => /impact-release|impact\.js|noindex|Catalogue|free-text/.test(line))
        .slice(0, 6)
        .join('\n');
    say(
      'a figure’s page',
      text('site/figures/girls/index.html')
        .match(/<html.*|<title.*|<link rel="canonical.*|<img.*/g)!
        .join('\n'),
    );
    say('the builder’s page', page('builder/index.html'));
    say('a page of the documentation', page('docs/index.html'));
    const zip = unzipSync(readFileSync(join(folder, 'site/2/wordpress/impact-elements.zip')));
    say('the plugin’s settings', strFromU8(zip['impact-elements/generated/publisher.php']!));
    const { releases, ...list } = JSON.parse(text('site/releases.json')) as {
      readonly releases: readonly { readonly version: string; readonly files: Readonly<Record<string, string>> }[];
    };
    say('releases.json', { ...list, releases: releases.map(({ version }) => version) });
    for (const { version, files } of releases)
      for (const [name, hash] of Object.entries(files))
        expect(hash, name).to.equal(
          `sha384-${createHash('sha384')
            .update(readFileSync(join(folder, 'site', version, name)))
            .digest('base64')}`,
        );
    const integrity = JSON.parse(text('site/2.0.0/integrity.json')) as Readonly<Record<string, string>>;
    for (const [name, hash] of Object.entries(integrity)) expect(releases[0]!.files[name], name).to.equal(hash);

    rmSync(join(folder, 'site/2.0.0/frame.html'));
    await build('with a file that somebody deleted');
    rmSync(join(folder, 'site/2.0.0/THIRD-PARTY-NOTICES.txt'));
    // A page that has this one from 2/ goes on to find it there.
    put('site/2.0.0/gone.0123456789.js', 'gone');
    put(
      'site/releases.json',
      text('site/releases.json').replace('"impact.js"', '"gone.0123456789.js": "sha384-x", "impact.js"'),
    );
    put('site/data/old.json', '{}');
    put('site/figures/nobody/index.html', 'x');
    put('site/own.txt', 'x');
    put('figures.json', { ...FIGURES, figures: [{ ...FIGURES.figures[0], value: '1 in 5' }] });
    await build('a release more, others’ files swept away, and a figure that is another', {
      version: '2.1.0',
      tried: true,
      today: '2026-12-01',
    });
    say('the log', text('changes.json'));
    say('publisher.json of a site that is tried', text('site/builder/publisher.json'));
    say(
      'its files',
      tree().filter((name) => /^2|^own/.test(name)),
    );
    put('glossary.json', { ...GLOSSARY, terms: [{ ...GLOSSARY.terms[0], definition: 'The first of all letters.' }] });
    // What a publisher's own frame page speaks to is none of the library's release.
    put('impact.config.json', { ...CONFIG, origins: [] });
    await build('without a log', { version: '2.1.0', logs: false });
    say('the log', String(JSON.parse(text('changes.json')).changes.length));
    put('impact.config.json', CONFIG);
    const kept = text('site/releases.json');
    put('site/releases.json', kept.replace(/("impact\.js": ")[^"]+/g, '$1sha384-other'));
    await build('of a release that is another', { version: '2.1.0' });
    for (const list of ['{', '{"releases": [{"version": "../x"}]}', '[]']) {
      put('site/releases.json', list);
      await build(`with the list ${list}`, { version: '2.1.0' });
    }
    put('site/releases.json', kept);
    rmSync(join(folder, 'site/sitemap.xml'));
    mkdirSync(join(folder, 'site/sitemap.xml'));
    await build('with a folder in a file’s place', { version: '2.1.0' });
    for (const log of [
      '{}',
      '{"version": 1, "changes": [{"date": "2026", "of": "word", "id": "a", "kind": "new"}]}',
      '{',
    ]) {
      put('changes.json', log);
      await build(`with the log ${log}`);
    }
    rmSync(join(folder, 'changes.json'));
    for (const stranger of ['index.html', 'data/x.json', 'docs/a/b.html', 'languages/x.html', 'robots.txt']) {
      put(`other/${stranger}`, 'x');
      await build(`beside a stranger’s ${stranger}`, {}, 'other');
      rmSync(join(folder, 'other'), { recursive: true });
    }

    for (const [what, change] of Object.entries({
      'a document that isn’t there': { documents: { figures: 'figure.json' } },
      'a folder for a document': { documents: { figures: 'own' } },
      'a folder that isn’t there': { documents: { figures: 'none/figures.json' } },
      'a document of another kind': { documents: { figures: 'glossary.json' } },
      'a spreadsheet of posts': { documents: { posts: 'posts.csv' } },
      'a link that leads nowhere': { documents: { figures: 'link.json' } },
      'a form that nobody has': { form: 'newsleter', documents: { forms: 'forms.json' } },
      'a logo that isn’t there': { logo: 'logo.svg', documents: { figures: 'figures.json' } },
      'a logo that is a text': { logo: 'figures.json', documents: { figures: 'figures.json' } },
      'no version': { version: undefined },
    })) {
      put('impact.config.json', { ...CONFIG, feed: undefined, ...change });
      put('posts.csv', 'id,value\n');
      put('forms.json', {
        version: 1,
        language: 'en',
        forms: [{ id: 'newsletter', service: 'form', action: 'https://example.net/' }],
      });
      if (what.includes('link')) symlinkSync(join(folder, 'nowhere'), join(folder, 'link.json'));
      await build(what);
    }
    put('impact.config.json', { version: 1, language: 'en', figures: [] });
    await build('a configuration of another kind');
    rmSync(join(folder, 'impact.config.json'));
    await build('no configuration');
    matchesWritten(new URL('./built.txt', import.meta.url), written);
  });
});

describe('a new folder', () => {
  const root = mkdtempSync(join(tmpdir(), 'impact-new-'));
  after(() => rmSync(root, { recursive: true }));

  it('is what was read and found good, with a sheet of either kind', async () => {
    const written: string[] = [];
    for (const kind of ['csv', 'xlsx']) {
      const { out, err, code } = await runCommand('init', join(root, kind), '--sheet', kind);
      written.push(`=== ${kind}, ${code}`, (out + err).replaceAll(root, 'ROOT'));
      for (const path of filesUnder(join(root, kind))) {
        const bytes = readFileSync(path);
        const name = path.slice(root.length + 1).replaceAll('\\', '/');
        if (/schema\//.test(name)) written.push(`--- ${name}`);
        else if (!/\.xlsx$/.test(name)) {
          // All but the spreadsheet is the same in both.
          if (kind === 'csv' || /config|README/.test(name)) written.push(`--- ${name}`, bytes.toString());
        } else
          for (const [part, content] of Object.entries(unzipSync(bytes)))
            if (/worksheets\/sheet|workbook\.xml$/.test(part))
              written.push(
                `--- ${part}`,
                strFromU8(content)
                  .replace(/(?=<(?:row|cols|sheetData|sheetView|sheet|pane)\b)/g, '\n')
                  .replace(/(?:<row\b.*\n?){4,}/g, digest),
              );
      }
    }
    const again = await runCommand('init', join(root, 'csv'));
    written.push(`=== again, ${again.code}`, (again.out + again.err).replaceAll(root, 'ROOT'));
    matchesWritten(
      new URL('./new-folder.txt', import.meta.url),
      written.map((lines) => lines.replaceAll(`-${version}.tgz`, '-VERSION.tgz')),
    );
  });
});

describe('the frame page of a publisher', () => {
  const frame = (policy: string): string => {
    const script = `policy='connect-src ${policy}; img-src ${policy} data:; form-action ${policy}'`;
    const hash = createHash('sha256').update(script).digest('base64');
    return `<meta http-equiv="x" content="script-src 'sha256-${hash}'"><meta name="impact-free-text" content="no"><script>${script}</script>`;
  };
  it('speaks to the origins that are named, by a policy whose hash is its own', () => {
    const [bare, named] = [frame('SELF'), frame('SELF https://a.example http://b.example:80')];
    expect(publisherFrame(bare, ['https://a.example', 'http://b.example:80'], false)).to.equal(named);
    expect(publisherFrame(named, [], false)).to.equal(bare);
    expect(publisherFrame(named, [], true)).to.equal(bare.replace('content="no"', 'content="yes"'));
    for (const page of ['<script>1</script>', '', '<script></script>'])
      expect(() => publisherFrame(page, [], true)).to.throw('frame.html isn’t what the library writes');
  });
});

describe('what an upgrade asks of partners', () => {
  const LOG = `# Changes

## Unreleased

### Breaking
Not yet.

## 1.10.0 (2026)

### Breaking

- One.

- Two.

### New
- Nothing to do.

## 1.9.0
### Fixes
- Three.

## 1.2.0
### Recommended
- Four.
`;
  const CASES: readonly (readonly [before: string, ...lines: string[]])[] = [
    ['1.10.0'],
    ['1.9.9', '1.10.0', '- One.', '- Two.'],
    ['1.2.0', '1.10.0', '- One.', '- Two.', '1.9.0: nothing to do'],
    ['0.9', '1.10.0', '- One.', '- Two.', '1.9.0: nothing to do', '1.2.0', '- Four.'],
  ];
  for (const [before, ...lines] of CASES)
    it(`after ${before}`, () => expect(changesSince(LOG, before)).to.deep.equal(lines));
  it('tells which version is newer by its parts', () => {
    const newer: readonly (readonly [string, string, boolean])[] = [
      ['1.0.0', '1.0.0', false],
      ['1.0.1', '1.0.0', true],
      ['1.0.0', '1.0.1', false],
      ['1.1.0', '1.0.9', true],
      ['2.0.0', '1.9.9', true],
      ['1.9.9', '2.0.0', false],
      ['1.10', '1.9.9', true],
      ['1', '0.9.9', true],
      ['1.0.0-beta', '1.0.0', false],
    ];
    for (const [version, than, is] of newer) expect(isNewer(version, than), `${version} ${than}`).to.equal(is);
  });
});
