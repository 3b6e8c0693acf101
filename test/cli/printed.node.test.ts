/** What every command prints and writes, whole, against `printed.txt`: each message, its level, how many there are, and the exit code. */
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { printRemarks } from '../../src/cli/build.js';
import { count, MOST, printLevels } from '../../src/cli/findings.js';
import { today } from '../../src/cli/known.js';
import { languageOptions, readLanguages, shippedLanguages } from '../../src/cli/languages.js';
import { messageOf, printable, reasonOf } from '../../src/cli/output.js';
import { nearest } from '../../src/cli/project.js';
import { version } from '../../src/version.js';
import { runCommand } from '../helpers/command.js';
import { after, before, describe, expect, it } from '../helpers/node.js';
import { isWritten } from '../helpers/written.js';

const json = (value: unknown): string => JSON.stringify(value) ?? 'undefined';
const now = '2026-11-28';

describe('what is printed', () => {
  let folder = '';
  const put = async (path: string, content: unknown): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content, null, 1));
  };
  const without = (text: string): string =>
    text
      .replaceAll(folder, 'FOLDER')
      .replaceAll(version, 'VERSION')
      .replace(/'sha256-[^']+'/g, 'HASH');

  const figure = { id: 'a', value: '1 in 4', label: 'adults', source: 's' };
  const figures = (...more: readonly object[]) => ({
    version: 1,
    language: 'en',
    sources: { s: { title: 'A study', published: '2023' } },
    figures: more,
  });
  const config = (more: object = {}) => ({
    version: 1,
    name: 'Ours',
    address: 'https://elements.ours.org/',
    documents: { figures: 'figures.json' },
    ...more,
  });
  const term = {
    id: 't',
    term: 'kin',
    definition: 'Family.',
    insteadOf: [{ term: 'relations', reason: 'It is vague.' }],
  };
  const glossary = { version: 1, language: 'en', groups: [{ id: 'g', label: 'G' }], terms: [{ ...term, group: 'g' }] };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'impact-printed-'));
    await put('figures.json', figures(figure, { ...figure, id: 'b', value: '28,5%' }));
    await put('new.json', figures({ ...figure, value: '1 in 3' }, { ...figure, id: 'c', value: '5%' }));
    const told = { date: '2026-01-01', from: '1 in 4', to: '1 in 3' };
    const ids = ['untold', 'told', 'half', 'other'];
    await put('was.json', figures(...ids.map((id) => ({ ...figure, id })), { ...figure, id: 'same' }));
    await put(
      'told.json',
      figures(
        ...[undefined, [told], [{ ...told, to: '1 in 2' }], [{ ...told, from: '1 in 5' }]].map((changes, at) => ({
          ...{ ...figure, id: ids[at], value: '1 in 3' },
          ...(changes && { changes }),
        })),
        { ...figure, id: 'same' },
        { ...figure, id: 'new' },
      ),
    );
    const slip = { state: 'revised', date: '2026-11-27', note: 'Counted anew.' };
    await put(
      'reason.json',
      figures({ ...figure, value: '1 in 3', status: slip }, { ...figure, id: 'b', value: '28%' }),
    );
    await put('renamed.json', figures({ ...figure, label: 'grown-ups' }, { ...figure, id: 'b', value: '28,5%' }));
    const one = { date: '2026-11-28', kind: 'new', of: 'figure', id: 'a', to: '1 in 4' };
    await put('logged.json', { version: 1, changes: [one] });
    await put('nothing.json', figures());
    await put('first.json', figures(figure));
    await put('terms.json', { ...glossary, terms: [{ ...term, group: 'g', definition: 'Kin.' }] });
    await put('glossary.json', glossary);
    await put('broken.json', '{"version": 1,');
    await put('list.json', '[]');
    await put('same/figures.csv', 'id,value,label\na,"28,5%",girls\nb,5 in 4,boys\nc,1 in 4,\n');
    await put('good.csv', 'id,value,label,source\na,1 in 4,girls,s\n');
    await put('alone.csv', 'id,value,label,source\na,1 in 4,girls,s\nb,1 in 6,boys,t\n');
    await put('beside.csv', 'id,value,label,source\na,1 in 4,girls,s\nb,1 in 6,boys,t\n');
    await put('beside-sources.csv', 'id,title,published\ns,A study,2023\n');
    await put('good-sources.csv', 'id,title\ns,A study\n');
    await put(
      'page.html',
      '<!DOCTYPE html><html lang="en"><body><impact-statistic value="1 in 4">x</impact-statistic>',
    );
    await put('page.XHTML', '<html lang="en"><body><impact-statistic vale="1 in 4">x</impact-statistic>');
    const posts = '<impact-posts src="none.json"';
    const share = (how: string) =>
      `<impact-prevalence value="1 in 4" label="a" source="b" arrange="${how}">x</impact-prevalence>`;
    await put(
      'lines.html',
      `<html lang="en"><body>\n${posts}>x</impact-posts><impact-statistic vale="1">y</impact-statistic>\n${posts} layout="listed">z</impact-posts>\n<impact-statistic vale="2">y</impact-statistic>\n${posts}>x</impact-posts>\n${share('nested')}\n${share('heap')}`,
    );
    await put('unfilled.html', '<html lang="en"><body>\n<impact-term src="none.json" term="a">x</impact-term>\n');
    await put(
      'odd/impact.config.json',
      config({ documents: { figures: 'figurs.json', glossary: 'sub', forms: 'forms.csv' } }),
    );
    await put('odd/figures.json', figures(figure));
    await put('odd/sub/x', '');
    await put('odd/forms.csv', 'a,b\n1,2\n');
    await put(
      'names/impact.config.json',
      config({
        form: 'nwes',
        logo: 'lgoo.png',
        documents: { figures: 'glossary.json', forms: 'forms.json', posts: 'away/posts.json' },
      }),
    );
    await put('names/glossary.json', glossary);
    await put('names/logo.png', 'no picture');
    await put('names/forms.json', {
      version: 1,
      language: 'en',
      forms: [{ id: 'news', action: 'https://a.example/' }],
    });
    await put(
      'words/impact.config.json',
      config({ documents: { figures: 'figures.json', glossary: 'glossary.json' } }),
    );
    await put('words/figures.json', figures({ ...figure, label: 'relations, not revenge porn' }));
    await put('words/glossary.json', { ...glossary, title: 'Of relations' });
    await put('none/impact.config.json', { version: 1 });
    await put('wrong/impact.config.json', { ...config(), version: 2 });
    await put('no-form/impact.config.json', config({ form: 'news' }));
    await put('no-form/figures.json', figures(figure));
    const revised = { state: 'revised', date: '2026-11-28', note: 'A slip.' };
    const changes = [{ date: '2026-11-28', from: '1 in 4', to: '1 in 3' }];
    const was = (...ids: readonly string[]) => ids.map((id) => ({ ...figure, id }));
    const now = (id: string, more: object = {}) => ({ ...figure, id, value: '1 in 3', ...more });
    const quote = { id: 'said', text: 'Words.', source: 's', page: 'p. 7' };
    await put('told/site/data/figures.json', {
      ...figures(...was('girls-share', 'gone', 'silent', 'no-history', 'no-status', 'told'), {
        ...figure,
        id: 'lost',
        changes,
      }),
      quotes: [quote, { ...quote, id: 'unsaid' }],
    });
    await put('told/site/data/glossary.json', glossary);
    await put('told/site/data/forms.json', {
      version: 1,
      language: 'en',
      forms: [
        { id: 'news', action: '/a' },
        { id: 'old-news', action: '/a' },
      ],
    });
    await put(
      'told/impact.config.json',
      config({
        origins: ['https://a.example'],
        documents: { figures: 'figures.json', support: 'support.json', forms: 'forms.json' },
      }),
    );
    await put('told/figures.json', {
      ...figures(
        { ...figure, id: 'girl-share' },
        { ...figure, id: 'lost' },
        now('silent'),
        now('no-history', { status: revised }),
        now('no-status', { changes }),
        now('told', { status: revised, changes }),
      ),
      quotes: [quote],
    });
    await put('told/forms.json', {
      version: 1,
      language: 'en',
      forms: [
        { id: 'news', action: 'https://news.example/subscribe', challenge: 'https://a.example/c' },
        { id: 'near', action: '../send' },
        { id: 'far', action: 'http://news.example/', challenge: 'http://localhost:8000/c' },
        { id: 'both', action: 'https://b.example/s', challenge: 'https://c.example/c' },
      ],
    });
    const sent = (id: string) => `{"id": "${id}", "challenge": "https://c.example/", "action": "https://b.example/s"}`;
    await put(
      'told/one-line.json',
      `{"version": 1, "language": "en", "forms": [${sent('one')}, ${sent('two')}], "x": 1}`,
    );
    // The second begins further to the left.
    await put('told/two-lines.json', `{"version": 1, "language": "en", "forms": [${sent('one')},\n${sent('two')}]}`);
    await put('told/support.json', {
      version: 1,
      language: 'en',
      places: [
        {
          id: 'line',
          kind: 'support',
          name: 'Line',
          answer: 'Anybody.',
          phone: '1800 000 000',
          countries: ['AU'],
          url: 'https://example.org/',
          checked: '2019-05-20',
          method: 'called',
        },
      ],
    });
    await put(
      'drawn.json',
      figures(
        { ...figure, id: 'fit' },
        { ...figure, id: 'unfit', value: '128%', label: 'of adults' },
        { ...figure, id: 'gone', status: { state: 'withdrawn', date: '2026-11-28', note: 'A slip.' } },
      ),
    );
    await put('unread/impact.config.json', config({ documents: { figures: 'figures.xlsx' } }));
    await put('unread/figures.xlsx', 'no workbook');
    const english = shippedLanguages().find(({ language }) => language === 'en')!;
    await put('words/languages/en.json', english);
    await put('words/languages/sw.json', {
      ...english,
      language: 'sw',
      name: 'Kiswahili',
      english: 'Swahili',
      matches: ['sw'],
    });
    await put('words/languages/xx.json', { ...english, language: 'sw', name: 'Kiswahili', english: 'Swahili' });
    await put('words/languages/list.json', figures(figure));
    await put('words/languages/torn.json', '{"language": ');
    await put('words/languages/notes.txt', 'no language');
    await mkdir(join(folder, 'words/languages/folder.json'));
    await symlink(join(folder, 'nowhere'), join(folder, 'lost'));
  });
  after(() => rm(folder, { recursive: true }));

  it('by every command, on every way to use it', async () => {
    const at = (name: string) => join(folder, name);
    const out = ['--out', at('out.json')] as const;
    const COMMANDS: readonly (readonly string[])[] = [
      ['check', at('figures.json')],
      ['check', '--strict', at('figures.json')],
      ['check', at('figures.json'), at('new.json'), at('broken.json'), at('list.json'), at('none.json'), folder],
      ['check', at('page.html'), at('same/figures.csv')],
      ['check', at('page.XHTML')],
      ['check', at('words/figures.json'), at('words/glossary.json')],
      ['check', '--on', 'soon', at('figures.json')],
      ['check', '--on', '2026-13-01', at('figures.json')],
      ['check', 'https://'],
      ['import', at('same/figures.csv'), ...out],
      ['import', at('good.csv'), ...out],
      ['import', at('good.csv'), ...out, '--strict'],
      ['import', at('good.csv'), '--out', at('out.csv')],
      ['import', '--template', 'glossary', '--out', at('template.csv')],
      ['import', '--template', 'figures', '--out', at('template.json')],
      ['import', '--template', 'posts', '--out', at('template.csv')],
      ['import', '--template', 'figures', at('good.csv'), ...out],
      ['import', at('good.csv')],
      ['import', ...out],
      ['export', at('figures.json'), '--out', at('exported.csv')],
      ['export', at('figures.json'), ...out],
      ['export', at('list.json'), '--out', at('exported.csv')],
      ['export', '--out', at('exported.csv')],
      ['changes', at('figures.json'), at('new.json')],
      ['changes', at('figures.json'), at('figures.json')],
      [
        'changes',
        at('figures.json'),
        at('new.json'),
        '--on',
        '2026-11-28',
        '--why',
        'A slip.',
        '--log',
        at('log.json'),
      ],
      ['changes', at('figures.json'), at('figures.json'), '--log', at('unlogged.json'), '--write'],
      ['changes', at('nothing.json'), at('first.json'), '--on', '2026-11-28', '--log', at('logged.json')],
      [
        ...['changes', at('figures.json'), at('reason.json'), '--on', '2026-11-28'],
        ...['--why', 'A slip.', '--log', at('reasons.json')],
      ],
      ['changes', at('figures.json'), at('renamed.json'), '--on', '2026-11-28', '--write'],
      ['changes', at('figures.json'), at('new.json'), '--on', 'soon'],
      ['changes', at('was.json'), at('told.json'), '--on', '2026-11-28', '--why', 'A slip.', '--write'],
      ['changes', at('glossary.json'), at('terms.json'), '--on', '2026-11-28', '--write'],
      ['changes', at('figures.json')],
      ['changes', at('good.csv'), at('figures.json')],
      ['changes', at('figures.json'), at('good.csv')],
      ['changes', at('figures.json'), at('good.csv'), '--write'],
      ['changes', at('alone.csv'), at('figures.json')],
      ['check', at('alone.csv')],
      ['check', at('beside.csv')],
      ['changes', at('figures.json'), at('list.json')],
      ['changes', at('figures.json'), at('new.json'), '--log', at('figures.json')],
      ['render', at('page.html'), '--out', at('done.html')],
      ['render', at('unfilled.html'), '--out', at('done.html')],
      ['render', at('unfilled.html'), '--out', at('done.html'), '--quiet'],
      ['render', at('lines.html'), '--out', at('done.html')],
      ['render', at('page.html'), '--out', at('done.html'), '--url', 'HTTPS://ours.example/'],
      ['render', at('page.html'), '--url', 'ftp://x'],
      ['render', at('page.html'), '--url', 'https:///x'],
      ['render'],
      ['card', '--value', '1 in 4', '--out', at('card.gif')],
      ['card', '--value', '1 in 4', '--out', at('card.svg'), '--shape', 'round'],
      ['card', '--value', '1 in 4', '--out', at('card.svg'), '--logo', at('logo.gif')],
      ['card', '--src', at('figures.json'), '--out', at('card.svg')],
      ['card', '--src', at('figures.json'), '--figure', 'nobody', '--out', at('card.svg')],
      ['card', '--value', '128%', '--label', 'of adults', '--out', at('card.svg')],
      ['card', '--value', '28,5%', '--label', 'of adults', '--out', at('card.svg')],
      ['card', '--src', at('drawn.json'), '--figure', 'fit', '--out', at('card.svg')],
      ['card', '--src', at('drawn.json'), '--figure', 'unfit', '--out', at('card.svg')],
      ['card', '--src', at('drawn.json'), '--figure', 'gone', '--out', at('card.svg')],
      ['snippet', 'subscribe'],
      ['snippet', 'contact', '--action', '/send', '--service', 'from'],
      ['snippet', 'subscribe', '--as', 'iframe', '--form', 'news'],
      ['snippet', 'statistic', '--src', 'https://[', '--figure', 'a'],
      ['snippet', 'statistic', '--src', 'xhttp://a.example/f.json', '--figure', 'a'],
      ['snippet', 'statistic', '--src', 'ftp://a.example/?https://b.example/', '--figure', 'a'],
      ['snippet', 'impact-sources', '--base', 'elements.ours.example/1///'],
      ['snippet', 'statistic', '--value', '28,5%', '--label', 'adults', '--once'],
      ['snippet', 'statistic', '--value', '28.5%', '--label', 'adults', '--as', 'shortcode', '--once'],
      ['snippet', 'compare', '--data', '[]', '--words', 'x'],
      ['snippet', 'nobody'],
      ['snippet', 'give', '--service', 'paypal', '--action', 'http://a.example/'],
      ['snippet', 'exit'],
      ['snippet', 'subscribe', '--as', 'iframe'],
      ['snippet', 'term', '--as', 'iframe', '--term', 'csam'],
      ['snippet', 'statistic', '--value', '1', '--base', 'x'],
      ['snippet', 'statistic', '--value', '1', '--href', 'x y'],
      ['snippet', 'statistic', '--figure', 'nobody'],
      ['snapshot', at('figures.json'), ...out],
      ...['odd', 'names', 'words', 'none', 'wrong', 'no-form', 'unread', 'same'].map((name) => ['build', at(name)]),
      ['build', at('odd'), at('names')],
      ['build', at('words'), '--strict'],
      ['build', at('told'), '--strict'],
      ['check', at('told/forms.json')],
      ['check', at('told/support.json')],
      ['check', at('told/one-line.json')],
      ['check', at('told/two-lines.json')],
      ['kit', at('odd')],
      ['kit', at('odd'), at('names')],
      ['kit', at('no-form')],
      ['kit', at('told'), '--figure', 'girl-shar'],
      ['kit', at('told'), '--figure', 'TO'],
      ['kit', at('told'), '--figure', 'Gir'],
      ['kit', at('told'), '--figure', 'x'],
      ['kit', at('told'), '--figure', 's'],
      ['kit', at('told'), '--figure', ''],
      ['kit', at('told'), '--figure', 'girl-share', '--out', at('kits')],
      ['init', at('odd')],
      ['init', at('begun'), '--sheet', 'ods'],
      ['init'],
      ['init', at('begun')],
      ['dev', '--port', '1.5'],
      ['dev', '--port', '65001'],
      ['dev', at('odd'), at('names')],
      ['dev', at('nobody')],
      ['nobody'],
      ['chek', at('figures.json')],
      ['build', '--strct'],
      ['build', '--nothing-like-it'],
      ['build', '--out'],
      ['build', '--strict=yes'],
      ['dev', '--port', '-1'],
      ['card', 'figures.json'],
    ];
    const { warn } = console;
    const unchanged = ['figures.json', 'logged.json'];
    const before = await Promise.all(unchanged.map((name) => readFile(at(name), 'utf8')));
    let text = '';
    for (const args of COMMANDS) {
      const { code, out: answer, err } = await runCommand(...args);
      text += `$ ${args.join(' ')}\n${answer}${err.replace(/\n\nimpact-elements [^]*/, '\n(how it is used)\n')}exits with ${code}\n\n`;
    }
    expect(console.warn).to.equal(warn);
    expect(await Promise.all(unchanged.map((name) => readFile(at(name), 'utf8')))).to.deep.equal(before);
    expect(await readdir(folder)).not.to.include('unlogged.json');
    for (const name of ['log.json', 'reasons.json', 'renamed.json', 'told.json', 'terms.json'])
      text += await readFile(join(folder, name), 'utf8');
    text += `${(await readdir(join(folder, 'kits'), { recursive: true })).sort().join(' ')}\n`;
    text += `${(await readdir(join(folder, 'begun'), { recursive: true })).sort().join(' ')}\n`;
    for (const name of ['impact.config.json', 'documents/forms.json', '.gitignore'])
      text += await readFile(join(folder, 'begun', name), 'utf8');
    isWritten(new URL('./printed.txt', import.meta.url), without(text));
  });

  it('of a folder’s languages: each fault with its level', async () => {
    const { languages, remarks } = await readLanguages(join(folder, 'words'), now);
    expect(languages.map(({ language }) => language)).to.deep.equal(['sw']);
    expect(remarks.filter(({ level }) => level === 'error').map(({ line }) => without(line))).to.deep.equal([
      'languages/en.json: error language: English is in the elements themselves: remove the file',
      'languages/folder.json: error it is a folder',
      'languages/list.json: error it is no language file: it has no messages: begin with a copy of one of the library’s',
      'languages/torn.json:1:14: error expected a value, found the end',
      'languages/xx.json: error language: the file is named xx.json, and its language is sw: name it sw.json',
    ]);
    const others = [{ language: 'sw-KE' }, { language: 'zu', matches: ['ZU-za', 'xh'] }];
    const { spoken } = languageOptions(others);
    expect(spoken.slice(-3)).to.deep.equal(['sw', 'zu', 'xh']);
    expect(new Set(spoken)).to.have.lengthOf(spoken.length);
    expect(await readLanguages(join(folder, 'nobody'), now)).to.deep.equal({ languages: [], remarks: [] });
  });

  it('of a day that has begun anywhere', () => {
    const { now } = Date;
    try {
      expect(
        ['2026-11-28T09:59:59.999Z', '2026-11-28T10:00:00.000Z', '2026-12-31T23:59:59.999Z'].map((time) => {
          Date.now = () => Date.parse(time);
          return today();
        }),
      ).to.deep.equal(['2026-11-28', '2026-11-29', '2027-01-01']);
    } finally {
      Date.now = now;
    }
  });

  it('of a path that isn’t there', async () => {
    for (const [path, said] of [
      ['lost', ': it is a link that leads nowhere'],
      ['odd', ': it is a folder'],
      ['/dev/null', ': it is no file'],
      ['figurs.json', ': write figures.json'],
      ['something', ''],
      ['nobody/here', ': its folder isn’t there either'],
    ] as const)
      expect(await nearest(path.startsWith('/') ? path : join(folder, path)), path).to.equal(said);
  });

  it('with how many there are, and whether they stop a build', async () => {
    const printed = await (async () => {
      const lines: string[] = [];
      const { log } = console;
      console.log = (line: string) => void lines.push(line);
      try {
        const remarks = (['error', 'warning', 'warning', 'note'] as const).map((level) => ({ level, line: level }));
        const there = {} as NonNullable<Parameters<typeof printRemarks>[0]['project']>;
        lines.push(
          ...[
            printRemarks({ remarks }, false),
            printRemarks({ project: there, remarks: remarks.slice(1) }, false),
            printRemarks({ project: there, remarks: remarks.slice(1) }, true),
            printRemarks({ project: there, remarks: remarks.slice(3) }, true),
            printRemarks({ project: there, remarks: [] }, true),
          ].map(String),
        );
        const many = Array.from({ length: MOST + 2 }, () => ({ level: 'note' as const }));
        lines.push(json(printLevels('f', [...many, { level: 'error' }], ({ level }) => level)));
      } finally {
        console.log = log;
      }
      return lines;
    })();
    expect(printed.filter((line) => line !== 'note' && line !== 'warning' && line !== 'error')).to.deep.equal([
      '1 error, 2 warnings',
      '0 errors, 2 warnings',
      '0 errors, 2 warnings',
      '0 errors, 0 warnings',
      ...['true', 'false', 'true', 'false', 'false'],
      'f: 2 more notes',
      '{"error":1,"warning":0,"note":102}',
    ]);
    expect([count(0, 'file'), count(1, 'file'), count(2, 'file')]).to.deep.equal(['0 files', '1 file', '2 files']);
  });

  it('as a line that a terminal only shows', () => {
    expect(printable('a\nb\rc\x1b[1m\u202e\ud800\u2066\ufeff\t.')).to.equal(
      'a\\nb\\rc\\u{1b}[1m\\u{202e}\\u{d800}\\u{2066}\\u{feff}\t.',
    );
    const of = (code: string, path?: string) => Object.assign(new Error('said by the system'), { code, path });
    const CODES = 'ENOENT EACCES EPERM EROFS EISDIR ENOTDIR ENOSPC EDQUOT EEXIST ENAMETOOLONG EOTHER'.split(' ');
    expect(CODES.map((code) => `${messageOf(of(code, 'p'))} | ${reasonOf(of(code))}`)).to.deep.equal([
      'p: there is no such file or folder | there is no such file or folder',
      'p: it may not be read or written | it may not be read or written',
      'p: it may not be read or written | it may not be read or written',
      'p: it may not be written: the disk is read-only | it may not be written: the disk is read-only',
      'p: it is a folder | it is a folder',
      'p: a part of the path is a file | a part of the path is a file',
      'p: the disk is full: make room on it | the disk is full: make room on it',
      'p: your share of the disk is full: make room in it | your share of the disk is full: make room in it',
      'p: something else has its name | something else has its name',
      'p: its name is too long | its name is too long',
      'said by the system | said by the system',
    ]);
    expect([messageOf('text'), messageOf(of('EISDIR'))]).to.deep.equal(['text', 'it is a folder']);
  });
});
