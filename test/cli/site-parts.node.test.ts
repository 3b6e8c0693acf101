/** Parts that a site is made of, each alone: what a whole build shows of them is a few of many cases. */
import { createHash } from 'node:crypto';
import { cellLine } from '../../src/cli/findings.js';
import { originFindings } from '../../src/cli/form-origins.js';
import type { KitOf } from '../../src/cli/kit/kit.js';
import { isThere, keepKit, readCardKeys, writeCardKeys, type CardKeys } from '../../src/cli/site/cards.js';
import { publisherSheet } from '../../src/cli/site/catalogue.js';
import type { SiteFolder } from '../../src/cli/site/folder.js';
import { languageFiles } from '../../src/cli/site/language-files.js';
import { publisherFile } from '../../src/cli/site/wordpress-plugin.js';
import { decodeText } from '../../src/cli/workbook.js';
import type { LanguageFile } from '../../src/documents/language-file.js';
import { version } from '../../src/version.js';
import { runCommand } from '../helpers/command.js';
import { describe, expect, it } from '../helpers/node.js';

describe('the settings of the plugin', () => {
  const base = 'https://elements.ours.org/1/';
  const returned = (settings: Parameters<typeof publisherFile>[1]): string =>
    /\nreturn (array\(.*\));\n$/.exec(publisherFile(base, settings))![1]!;
  for (const [settings, php] of [
    [{}, `array( 'publisher' => '${base}' )`],
    [{ languages: [] }, `array( 'publisher' => '${base}' )`],
    [{ languages: ['de-AT', 'fr'] }, `array( 'publisher' => '${base}', 'language' => 'de-AT' )`],
    [
      { name: 'O’Neil\'s \\ "Own"', documents: ['figures', 'terms'] },
      `array( 'publisher' => '${base}', 'name' => 'O’Neil\\'s \\\\ "Own"', 'documents' => array( 'figures', 'terms' ) )`,
    ],
    [{ a: null, b: 1, c: {} }, `array( 'publisher' => '${base}', 'a' => 'null', 'b' => '1', 'c' => array(  ) )`],
  ] as const)
    it(`are ${php}`, () => expect(returned(settings)).to.equal(php));

  it('are shown to nobody who asks for the file itself', () => {
    expect(publisherFile(base, {})).to.match(
      /^<\?php\n\/\*\*\n[^]*\n \*\/\n\ndefined\( 'ABSPATH' \) \|\| exit;\n\nreturn /,
    );
  });
});

describe('what a build has drawn', () => {
  /** A folder with these files, which notes what is kept in it and written to it. */
  function folder(...files: readonly string[]) {
    const [kept, written]: [string[], [string, string][]] = [[], []];
    const site = {
      has: (path: string) => Promise.resolve(files.includes(path)),
      keep: (path: string) => kept.push(path),
      read: (path: string) => Promise.resolve(files.includes(path) ? Buffer.from(files[0]!) : undefined),
      write: (path: string, text: string) => Promise.resolve(written.push([path, text])),
    } as unknown as SiteFolder;
    return { site, kept, written };
  }
  const kit = { entry: { id: 'a', path: 'figures/a-b' }, document: '{}', around: { name: 'Ours' }, logo: undefined };
  const key = createHash('sha256')
    .update(JSON.stringify([version, 'a', '{}', { name: 'Ours' }, undefined]))
    .digest('hex');
  const keep = (site: SiteFolder, kept: CardKeys) => keepKit(site, kit as unknown as KitOf, kept);

  it('stays, where it is all there and made from the same', async () => {
    const known = { key: 'k', files: ['a.png', 'b.svg'] };
    for (const [files, given, isKept] of [
      [['a.png', 'b.svg'], 'k', true],
      [['a.png'], 'k', false],
      [['a.png', 'b.svg'], 'other', false],
    ] as const) {
      const { site, kept } = folder(...files);
      expect([await isThere(site, known, given), kept]).to.deep.equal([isKept, isKept ? known.files : []]);
    }
    expect(await isThere(folder().site, undefined, 'k')).to.equal(false);
  });

  it('is kept as it is, and told whether it is what the figure says now', async () => {
    const files = ['cards/a-b.png', 'kits/a-b/alt.txt'];
    for (const [made, there, isNew] of [
      [key, files, true],
      [key, files.slice(1), false],
      ['older', files, false],
    ] as const) {
      const { site, kept } = folder(...there);
      const before = { 'a-b': { key: made, files }, other: { key: 'x', files: [] } };
      expect(await keep(site, before)).to.deep.equal({ kept: { 'a-b': before['a-b'] }, isNew });
      expect([...new Set(kept)]).to.deep.equal(files);
    }
    expect(await keep(folder().site, {})).to.deep.equal({ kept: {}, isNew: true });
    const named = { ...kit, entry: { id: 'a', path: 'figures/constructor' } } as unknown as KitOf;
    expect(await keepKit(folder().site, named, {})).to.deep.equal({ kept: {}, isNew: true });
  });

  it('is listed by name, and a list that was cut off is none', async () => {
    const { site, written } = folder('{"a":');
    await writeCardKeys(site, 'cards/drawn.json', { b: { key: '2', files: [] }, a: { key: '1', files: ['x'] } });
    expect(written).to.deep.equal([
      ['cards/drawn.json', '{"a":{"key":"1","files":["x"]},"b":{"key":"2","files":[]}}\n'],
    ]);
    expect(await readCardKeys(site, '{"a":')).to.deep.equal({});
    expect(await readCardKeys(site, 'none')).to.deep.equal({});
    expect(await readCardKeys(folder('{"a":1}').site, '{"a":1}')).to.deep.equal({ a: 1 });
  });
});

describe('a publisher’s sheet', () => {
  const publisher = { name: 'Us', documents: [] };
  const accent = '--accent:light-dark(#0b5763,color-mix(in oklab,#0b5763 45%,#fff));--impact-accent:var(--accent);';
  for (const [own, rule] of [
    [{}, ''],
    [{ accent: '#0b5763' }, accent],
    [{ font: 'Georgia, serif' }, '--impact-font:Georgia, serif;'],
    [{ accent: '#0b5763', font: 'Georgia, serif' }, `${accent}--impact-font:Georgia, serif;`],
  ] as const)
    it(`has ${Object.keys(own).join(' and ') || 'nothing'}`, () =>
      expect(publisherSheet({ ...publisher, ...own })).to.equal(`:root{${rule}}\n`));
});

describe('a publisher’s own languages as scripts', () => {
  const file = (language: string, matches?: readonly string[]) =>
    ({
      language,
      ...(matches && { matches }),
      numbers: { n: 1 },
      messages: { one: 'Moja', none: ' ', two: '{1} ya {0}.' },
    }) as unknown as LanguageFile;
  const hashed = 'locales/phrases-from.0123456789.js';

  it('are one that names them, and one each', () => {
    const files = languageFiles([file('sw-TZ', ['SWC', 'sw-KE']), file('mi')], ['impact.js', hashed]);
    const [own, ...each] = [...files.keys()];
    expect(own).to.equal('locales/own.js');
    expect(each.map((name) => name.replace(/[\da-f]{10}/, 'HASH'))).to.deep.equal([
      'locales/own-sw-TZ.HASH.js',
      'locales/own-mi.HASH.js',
    ]);
    const name = (at: number) => each[at]!.slice('locales/'.length);
    expect(files.get(own!)).to.equal(
      `export const languages = {\n  "sw": () => import('./${name(0)}'),\n  "swc": () => import('./${name(0)}'),\n  "mi": () => import('./${name(1)}'),\n};\n`,
    );
    const text = files.get(each[1]!)!;
    expect(each[1]).to.contain(createHash('sha256').update(text).digest('hex').slice(0, 10));
    const templates = '{"one":"Moja","two":{"strTag":true,"strings":[""," ya ","."],"values":[1,0]}}';
    expect(text).to.equal(
      `import { phrasesFrom } from './phrases-from.0123456789.js';\nexport const templates = ${templates};\nexport const phrases = phrasesFrom({"n":1});\n`,
    );
  });

  it('are the one that names none, where there are none', () => {
    expect([...languageFiles([], [])]).to.deep.equal([['locales/own.js', 'export const languages = {\n};\n']]);
  });

  it('read their numbers by a file without a hash, where there is no other', () => {
    for (const name of [`x${hashed}`, `${hashed}x`, 'locales/phrases-from.01234567.js', 'locales/de.0123456789.js'])
      expect([...languageFiles([file('mi')], [name]).values()][1], name).to.contain("from './phrases-from.js'");
  });
});

describe('where a form of a frame may send', () => {
  const address = 'https://elements.ours.org/1/';
  const of = (form: object, config: object = { address }) =>
    originFindings(config as never, { forms: [{}, form] } as never).map(
      ({ level, path, message, repair }) => `${level} ${path}: ${message}: ${repair}`,
    );
  const told = (origin: string, repair: string, name = 'action') => [
    `warning forms[1].${name}: ${origin} isn’t among the origins of impact.config.json: a frame can’t send there: ${repair}`,
  ];
  const write = (...origins: string[]) => `write "origins": ${JSON.stringify(origins)} into impact.config.json`;
  const CASES: readonly (readonly [what: string, form: object, config: object | undefined, findings: readonly string[]])[] = [
    ['its own origin', { action: 'https://elements.ours.org/in' }, undefined, []],
    ['its own origin, without saying so', { action: '/in' }, undefined, []],
    ['another', { action: 'https://news.org/in' }, undefined, told('https://news.org', write('https://news.org'))],
    ['another for its proof', { challenge: 'https://news.org/in' }, undefined, told('https://news.org', write('https://news.org'), 'challenge')],
    ['one that is named', { action: 'https://news.org/in' }, { address, origins: ['https://news.org'] }, []],
    ['one more', { action: 'https://news.org/in' }, { address, origins: ['https://a.org'] }, told('https://news.org', write('https://a.org', 'https://news.org'))],
    ['one that is open to listeners', { action: 'http://news.org/in' }, undefined, told('http://news.org', 'give it an https address')],
    ['one that is named as this machine begins', { action: 'http://localhosts.org/in' }, undefined, told('http://localhosts.org', 'give it an https address')],
    ['this machine', { action: 'http://localhost:1/in' }, undefined, told('http://localhost:1', write('http://localhost:1'))],
    ['this machine, by number', { action: 'http://127.0.0.1:1/in' }, undefined, told('http://127.0.0.1:1', write('http://127.0.0.1:1'))],
    ['no origin', { action: 'mailto:a@b.org' }, undefined, []],
    ['no address', { action: 'https://' }, undefined, []],
    ['no text', { action: 5 }, undefined, []],
    ['a list of origins that is none', { action: '/in' }, { address, origins: 'https://news.org' }, []],
    ['a site without an address', { action: 'https://news.org/in' }, {}, []],
  ]; // prettier-ignore
  for (const [what, form, config, findings] of CASES)
    it(`is ${what}`, () => expect(of(form, config)).to.deep.equal(findings));
});

describe('text that a spreadsheet has saved', () => {
  const utf16 = (text: string, little: boolean) =>
    Uint8Array.from([...text].flatMap((char) => { const pair = [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255]; return little ? pair.reverse() : pair; })); // prettier-ignore
  const utf8 = (text: string) => new TextEncoder().encode(text);
  for (const [what, bytes, text] of [
    ['UTF-8', utf8('id,é'), 'id,é'],
    ['UTF-8 with a mark', utf8('\ufeffid'), 'id'],
    ['UTF-16 with a mark', utf16('\ufeffid,é', false), 'id,é'],
    ['UTF-16 with a mark, little end first', utf16('\ufeffid,é', true), 'id,é'],
    ['UTF-16', utf16('id,é', false), 'id,é'],
    ['UTF-16, little end first', utf16('id,é', true), 'id,é'],
    ['nothing', new Uint8Array(), ''],
    ['one letter', utf8('a'), 'a'],
  ] as const)
    it(`is read: ${what}`, () => expect(decodeText(bytes, 'f.csv')).to.equal(text));

  for (const bytes of [[0xe9], [0xff, 0x61], [0xfe, 0x61], [0x61, 0xff, 0xfe]])
    it(`isn’t UTF-8: ${bytes.join()}`, () =>
      expect(() => decodeText(Uint8Array.from(bytes), 'f.csv')).to.throw(
        'f.csv isn’t UTF-8: save it once more as “CSV UTF-8”',
      ));
});

describe('a finding of a cell', () => {
  const repair = 'add it to the sheet open questions';
  const finding = { sheet: 'figures', cell: 'B2', level: 'error', message: 'no source', repair } as never;
  const sheets = (file?: string) =>
    [
      { name: 'figures', rows: [] },
      { name: 'open questions', rows: [], ...(file && { file }) },
    ] as never;
  for (const [what, file, beside, line] of [
    [
      'names a sheet',
      'a/f.xlsx',
      undefined,
      'a/f.xlsx figures!B2: error no source: add it to the sheet open questions',
    ],
    [
      'names the file beside a .csv',
      'a/f.csv',
      'a/f-questions.csv',
      'a/f.csv B2: error no source: add it to f-questions.csv',
    ],
    [
      'names a file that isn’t there',
      'a/f.TSV',
      undefined,
      'a/f.TSV B2: error no source: add it to f-open-questions.TSV, which isn’t there',
    ],
  ] as const)
    // prettier-ignore
    it(what, () => expect(cellLine(file, sheets(beside), finding)).to.equal(line));
});

describe('what a terminal would obey', () => {
  it('is written as its code, in answers and in complaints', async () => {
    const { err } = await runCommand('\u001b[2J\u202e');
    expect(err).to.match(/^impact-elements: there is no command “\\u\{1b\}\[2J\\u\{202e\}”: there are init, /);
    const { out } = await runCommand('check', 'none\u001b[2J\n.json');
    expect(out)
      .to.contain('none\\u{1b}[2J\\n.json')
      .and.not.to.match(/[\0-\x08\x0b-\x1f]/);
  });
});
