/** Spreadsheets as files: what is read, what is written, and what is said of those that can't be. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { isSpreadsheet, readWorkbook, sheetPlace, wholeOf } from '../../src/cli/workbook.js';
import { runCommand } from '../helpers/command.js';
import { after, before, describe, it } from '../helpers/node.js';

let folder = '';
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'impact-sheets-'))));
after(() => rm(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array) => writeFile(join(folder, name), content);
const importing = (name: string, ...more: string[]) =>
  runCommand('import', join(folder, name), '--out', join(folder, 'out.json'), ...more);
const out = async () =>
  JSON.parse(await readFile(join(folder, 'out.json'), 'utf8')) as {
    figures: { id: string; value: string; label?: string }[];
  };

describe('impact-elements import', () => {
  for (const ending of ['csv', 'xlsx']) {
    it(`reads the template that it writes as .${ending}`, async () => {
      const file = join(folder, `template.${ending}`);
      assert.equal((await runCommand('import', '--template', 'figures', '--out', file)).code, 0);
      const { code, out: said } = await importing(`template.${ending}`, '--strict');
      assert.equal(code, 0, said);
      assert.equal((await out()).figures.length, 5);
    });

    it(`brings the example back from .${ending}`, async () => {
      const { code, err } = await runCommand(
        'export',
        'src/documents/examples/figures.json',
        '--out',
        join(folder, `big.${ending}`),
      );
      assert.equal(code, 0);
      assert.equal(err, '');
      assert.equal((await importing(`big.${ending}`)).code, 0);
      const { figures } = JSON.parse(await readFile('src/documents/examples/figures.json', 'utf8')) as Awaited<
        ReturnType<typeof out>
      >;
      assert.deepEqual(
        (await out()).figures.map(({ id, value }) => [id, value]),
        figures.map(({ id, value }) => [id, value]),
      );
    });
  }

  for (const [about, content] of [
    ['commas', 'id,value,label\na,1 in 4,"girls, and boys"\n'],
    ['semicolons, as Excel writes in Europe', 'id;value;label\na;1 in 4;girls, and boys\n'],
    ['tabs', 'id\tvalue\tlabel\na\t1 in 4\tgirls, and boys\n'],
    ['a mark in front and lines as on Windows', '\ufeffid,value,label\r\na,1 in 4,"girls, and boys"\r\n'],
    ['a line that names the sign', 'sep=;\nid;value;label\na;1 in 4;girls, and boys\n'],
  ] as const)
    it(`reads CSV with ${about}`, async () => {
      await put('a.csv', content);
      const { code, out: said } = await importing('a.csv');
      assert.equal(code, 0, said);
      assert.deepEqual((await out()).figures, [{ id: 'a', value: '1 in 4', label: 'girls, and boys' }]);
    });

  const half = (text: string, swapped = false) => {
    const bytes = Buffer.from(text, 'utf16le');
    return swapped ? bytes.swap16() : bytes;
  };
  const NAMES = 'id,value\na,5\n';
  const FILES: readonly (readonly [
    about: string,
    content: string | Uint8Array,
    rows: readonly (readonly string[])[] | RegExp,
    delimiter?: string,
  ])[] = [
    [
      'commas',
      NAMES,
      [
        ['id', 'value'],
        ['a', '5'],
      ],
      ',',
    ],
    [
      'more commas than semicolons beside one name',
      'id;a, b, c\nvalue;d, e, f\n',
      [
        ['id;a', ' b', ' c'],
        ['value;d', ' e', ' f'],
      ],
      ',',
    ],
    ['more commas than semicolons beside two names', 'id;value;a, b, c, d\n', [['id', 'value', 'a, b, c, d']], ';'],
    ['names between bars', 'a,b,c,d\nid|value|label\n', [['a,b,c,d'], ['id', 'value', 'label']], '|'],
    [
      'names ten rows on',
      `${'x,y\n'.repeat(9)}id;value\n`,
      [...Array.from({ length: 9 }, () => ['x,y']), ['id', 'value']],
      ';',
    ],
    [
      'names eleven rows on',
      `${'x,y\n'.repeat(10)}id;value\n`,
      [...Array.from({ length: 10 }, () => ['x', 'y']), ['id;value']],
      ',',
    ],
    ['texts with signs in them, by its first line', '"a;b;c","d;e;f",g\n', [['a;b;c', 'd;e;f', 'g']], ','],
    ['no names, by its first line', '\n "a;b",c,d\n', [[''], [' "a;b"', 'c', 'd']], ','],
    ['one column', 'id\na\n', [['id'], ['a']], ','],
    ['a line that names another sign', 'sep=|\r\nid|value\na|5\n', [[], ['id', 'value'], ['a', '5']], '|'],
    ['a line like that elsewhere', `id,value\nsep=;\n`, [['id', 'value'], ['sep=;']], ','],
    [
      'a mark',
      `\ufeff${NAMES}`,
      [
        ['id', 'value'],
        ['a', '5'],
      ],
      ',',
    ],
    [
      'UTF-16 and its mark',
      half(`\ufeff${NAMES}`),
      [
        ['id', 'value'],
        ['a', '5'],
      ],
      ',',
    ],
    [
      'UTF-16 and its mark, the first byte first',
      half(`\ufeff${NAMES}`, true),
      [
        ['id', 'value'],
        ['a', '5'],
      ],
      ',',
    ],
    [
      'UTF-16 without a mark',
      half(NAMES),
      [
        ['id', 'value'],
        ['a', '5'],
      ],
      ',',
    ],
    [
      'UTF-16 without a mark, the first byte first',
      half(NAMES, true),
      [
        ['id', 'value'],
        ['a', '5'],
      ],
      ',',
    ],
    [
      'quotation marks',
      'id,"va""l,ue"\r\n"a\nb",5"6\n',
      [
        ['id', 'va"l,ue'],
        ['a\nb', '5"6'],
      ],
      ',',
    ],
    [
      'a mark that nothing ends',
      'id,value\na,"5\nb,6\n',
      /a\.csv B2: a quotation mark begins this cell and none ends it/,
    ],
    ['a mark in the first cell that nothing ends', '"id,value', /a\.csv A1: a quotation mark begins/],
    ['a mark behind a line that names the sign', 'sep=;\nid;"value', /a\.csv B2: a quotation mark begins/],
    ['a mark that two others end', 'id,"a""\n', /a\.csv B1: a quotation mark begins/],
    [
      'letters of Windows',
      Buffer.from('id,label\na,M\xe4dchen\n', 'latin1'),
      /a\.csv isn’t UTF-8: save it once more as “CSV UTF-8”\. The first cell that isn’t is B2, perhaps “Mädchen”/,
    ],
    ['letters of Windows at length', Buffer.from(`id\n${'x'.repeat(39)}\xe4yz\n`, 'latin1'), /is A2, perhaps “x{39}ä”/],
  ];
  for (const [about, content, rows, delimiter] of FILES)
    it(`reads the cells of a file with ${about}`, async () => {
      const own = await mkdtemp(join(folder, 'cells-'));
      await writeFile(join(own, 'a.csv'), content);
      if (rows instanceof RegExp) return assert.rejects(readWorkbook(join(own, 'a.csv')), rows);
      assert.deepEqual(await readWorkbook(join(own, 'a.csv')), [{ name: 'a', rows, delimiter }]);
    });

  it('reads what lies beside a file, and tells what is none of its lists', async () => {
    const own = await mkdtemp(join(folder, 'beside-'));
    const file = join(own, 'figures.csv');
    const NAMES_BESIDE = [
      'figures-sources.csv',
      'Figures_History.CSV',
      'figures about.csv',
      'figures.series.csv',
      'figures-notes.csv',
      'figures-source.tsv',
      'figuressources.csv',
      'our-figures-sources.csv',
    ];
    for (const name of ['figures.csv', ...NAMES_BESIDE]) await writeFile(join(own, name), `id\n${name}\n`);
    const sheets = await readWorkbook(file);
    assert.deepEqual(
      sheets.map(({ name, rows, file: from }) => [name, rows.at(-1)![0], from && basename(from)]),
      [
        ['figures', 'figures.csv', undefined],
        ['sources', 'figures-sources.csv', 'figures-sources.csv'],
        ['history', 'Figures_History.CSV', 'Figures_History.CSV'],
        ['series', 'figures.series.csv', 'figures.series.csv'],
        ['about', 'figures about.csv', 'figures about.csv'],
        ['notes', 'notes', 'figures-notes.csv'],
      ],
    );
    assert.deepEqual(
      ['figures', 'sources', 'nobody'].map((sheet) => sheetPlace(file, sheets, sheet).replace(own, '')),
      ['/figures.csv ', '/figures-sources.csv ', '/figures.csv '],
    );
    const wholes = await Promise.all(NAMES_BESIDE.map(async (name) => basename(await wholeOf(join(own, name)))));
    assert.deepEqual(wholes, [
      'figures.csv',
      'Figures_History.CSV',
      'figures.csv',
      'figures.csv',
      'figures-notes.csv',
      'figures-source.tsv',
      'figuressources.csv',
      'our-figures-sources.csv',
    ]);
    assert.equal(basename(await wholeOf(join(own, 'figures-sources.json'))), 'figures-sources.json');
  });

  it('knows a spreadsheet by its name', () => {
    const names = ['a.csv', 'a.TSV', 'a.xlsx', 'a.xlsm', 'a.xlsb', 'a.xltx', 'a.xls', 'a.ods', 'a.fods', 'a.numbers'];
    assert.ok(names.every(isSpreadsheet));
    assert.ok(!['a.json', 'csv', 'a.csvs', 'a.xcsv', '.csv', 'a.csv.html'].some(isSpreadsheet));
    const place = (file: string, ...all: readonly string[]) =>
      sheetPlace(
        file,
        all.map((name) => ({ name, rows: [] })),
        'b',
      );
    assert.deepEqual(
      [place('a.XLSX', 'a', 'b'), place('a.xlsx', 'b'), place('x/a.ods', 'a', 'b')],
      ['a.XLSX b!', 'a.xlsx ', 'x/a.ods '],
    );
  });

  it('reads UTF-16, and says of other bytes how to save them', async () => {
    await put(
      'a.csv',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id,value,label\na,1 in 4,Mädchen\n', 'utf16le')]),
    );
    assert.equal((await importing('a.csv')).code, 0);
    assert.equal((await out()).figures[0]!.label, 'Mädchen');
    await put('a.csv', Buffer.from('id,value,label\na,1 in 4,M\xe4dchen\n', 'latin1'));
    const { code, err } = await importing('a.csv');
    assert.equal(code, 1);
    assert.match(err, /a\.csv isn’t UTF-8: save it once more as “CSV UTF-8”/);
  });

  it('counts rows as a spreadsheet does, and writes nothing on an error', async () => {
    await put('a.csv', 'id,value,label\na,1 in 4,"two\nlines"\nb,"28,5%",adults\n');
    await put('a-sources.csv', 'id,title,published\ns,A survey,3 April 2026\n');
    await put('out.json', 'old');
    const { code, out: said } = await importing('a.csv');
    assert.equal(code, 1);
    assert.match(said, /a\.csv B3: error “28,5%” .*: write 28\.5%/);
    assert.match(said, /a-sources\.csv C2: error expected a date, found "3 April 2026": write 2026-04-03/);
    assert.equal(await readFile(join(folder, 'out.json'), 'utf8'), 'old');
    await rm(join(folder, 'a-sources.csv'));
  });

  for (const [name, content, said] of [
    ['a.xls', 'x', /save it as \.xlsx or \.csv/],
    ['a.ods', 'x', /save it as \.xlsx or \.csv/],
    ['a.xlsx', 'no archive', /can’t be read as a spreadsheet.*save it once more as \.xlsx/],
    ['a.csv', '', /there is nothing in it: begin with a template/],
  ] as const)
    it(`says of ${name} with ${JSON.stringify(content)} what to do`, async () => {
      await put(name, content);
      const { code, out: printed, err } = await importing(name);
      assert.equal(code, 1);
      assert.match(printed + err, said);
    });

  it('reads files alone, and waits for nothing else', async () => {
    await mkdir(join(folder, 'folder.csv'));
    await symlink('/dev/null', join(folder, 'device.csv'));
    for (const [name, said] of [
      ['folder.csv', 'is a folder: name a spreadsheet'],
      ['device.csv', 'is no file: name a spreadsheet'],
    ] as const) {
      const { code, err } = await importing(name);
      assert.deepEqual([code, err.includes(`${name} ${said}`)], [1, true], err);
    }
    await rm(join(folder, 'folder.csv'), { recursive: true });
    await rm(join(folder, 'device.csv'));
  });

  it('reads a file of 20 MB, and none that is longer', async () => {
    const file = join(folder, 'long.xlsx');
    await writeFile(file, '');
    for (const [size, said] of [
      [20_000_000, /can’t be read as a spreadsheet/],
      [20_000_001, /long\.xlsx has more than 20 MB: that is no list of figures/],
    ] as const) {
      await truncate(file, size);
      const { code, err } = await importing('long.xlsx');
      assert.equal(code, 1);
      assert.match(err, said);
    }
    await rm(file);
  });

  it('says in which cell of a CSV file a quotation mark is never closed, and which isn’t UTF-8', async () => {
    await put('a.csv', 'sep=;\nid;value;label\na;1 in 4;"girls, ""and"" boys"\nb;28%;"adults\nc;30%;teachers\n');
    const open = await importing('a.csv');
    assert.equal(open.code, 1);
    assert.match(open.err, /a\.csv C4: a quotation mark begins this cell and none ends it/);
    await put('a.csv', Buffer.from('id;value;label\na;1 in 4;adults\nb;28%;M\xe4dchen\n', 'latin1'));
    const latin = await importing('a.csv');
    assert.equal(latin.code, 1);
    assert.match(
      latin.err,
      /a\.csv isn’t UTF-8: save it once more as “CSV UTF-8”\. The first cell that isn’t is C3, perhaps “Mädchen”/,
    );
  });

  it('says of a comma without quotation marks what it would have cut off', async () => {
    await put('a.csv', 'id,value,label\na,1 in 4,girls, and boys\n');
    const { code, out: said } = await importing('a.csv');
    assert.equal(code, 1);
    assert.match(
      said,
      /a\.csv D2: error “and boys” stands in no column: put quotation marks around a text with “,” in it/,
    );
  });

  it('keeps a value below one, and asks whether it is a share', async () => {
    await put(
      'rate.csv',
      'id,value,label,source\nrate,0.8,"deaths per 100,000 children",rep\nb,0.125,of boys,rep\nc,0.5%,men,rep\n',
    );
    await put('rate-sources.csv', 'id,title,publisher,published,url\nrep,Report,Office,2024,https://example.org/rep\n');
    const { code, out: said } = await importing('rate.csv');
    assert.equal(code, 0, said);
    assert.match(said, /rate\.csv B2: warning .* stays 0\.8: write 80% if it is a share$/m);
    assert.match(said, /rate\.csv B3: warning .* stays 0\.125: write 12\.5% if it is a share$/m);
    assert.doesNotMatch(said, /B4/);
  });

  it('refuses a comma in a share without its sign', async () => {
    await put('share.csv', 'id;value;label\nb;0,5;of girls\n');
    const { code, out: said } = await importing('share.csv');
    assert.equal(code, 1);
    assert.match(said, /share\.csv B2: error .*: write 0\.5$/m);
    assert.match(said, /share\.csv B2: warning .*: write 50% if it is a share$/m);
  });

  for (const ending of ['csv', 'xlsx'])
    it(`reads back from .${ending} a value below one that export wrote`, async () => {
      const rate = { id: 'rate', value: '0.8', label: 'deaths per 100,000 children', source: 'rep' };
      const source = { title: 'Report', publisher: 'Office', published: '2024', url: 'https://example.org/rep' };
      await put('own.json', JSON.stringify({ version: 1, language: 'en', sources: { rep: source }, figures: [rate] }));
      const file = join(folder, `own.${ending}`);
      assert.equal((await runCommand('export', join(folder, 'own.json'), '--out', file)).code, 0);
      const back = join(folder, `back-${ending}.json`);
      const { code, out: said } = await runCommand('import', file, '--out', back);
      assert.equal(code, 0, said);
      const { figures } = JSON.parse(await readFile(back, 'utf8')) as { figures: { value: string }[] };
      assert.equal(figures[0]!.value, '0.8');
    });

  it('lets no cell of a CSV file be a formula', async () => {
    const document = {
      version: 1,
      language: 'en',
      figures: [{ id: 'a', value: '1 in 4', label: '=HYPERLINK("https://evil.example/")' }],
    };
    await put('f.json', JSON.stringify(document));
    await runCommand('export', join(folder, 'f.json'), '--out', join(folder, 'f.csv'));
    assert.match(await readFile(join(folder, 'f.csv'), 'utf8'), /"'=HYPERLINK/);
    assert.ok((await readdir(folder)).includes('f.csv'));
  });

  describe('of a workbook', () => {
    /** A workbook as spreadsheets save one, with a sheet of these rows. */
    const workbook = (rows: string, after = '') =>
      zipSync({
        'xl/workbook.xml': strToU8(
          '<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="figures" sheetId="1" r:id="rId1"/></sheets></workbook>',
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
        ),
        'xl/styles.xml': strToU8(
          '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="&quot;$&quot;#,##0"/></numFmts><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/><xf numFmtId="164" xfId="0"/><xf numFmtId="165" xfId="0"/><xf numFmtId="14" xfId="0"/></cellXfs></styleSheet>',
        ),
        'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
      });
    const text = (place: string, said: string) => `<c r="${place}" t="inlineStr"><is><t>${said}</t></is></c>`;
    const row = (number: number, cells: string, more = '') => `<row r="${number}"${more}>${cells}</row>`;
    const HEAD = row(1, text('A1', 'id') + text('B1', ' Value ') + text('C1', 'Label'));
    const figure = (number: number, value: string, more = '') =>
      row(number, text(`A${number}`, `f${number}`) + value + text(`C${number}`, 'of adults '), more);
    const number = (place: string, style: number, value: number) => `<c r="${place}" s="${style}"><v>${value}</v></c>`;

    it('takes a number as it is shown: shares, money', async () => {
      const rows =
        HEAD + figure(2, number('B2', 1, 0.285)) + figure(3, number('B3', 2, 3500)) + figure(4, number('B4', 1, 0.08));
      await put('a.xlsx', workbook(rows));
      const { code, out: said } = await importing('a.xlsx');
      assert.equal(code, 0, said);
      assert.deepEqual(
        (await out()).figures.map(({ value, label }) => [value, label]),
        [
          ['28.5%', 'of adults'],
          ['$3,500', 'of adults'],
          ['8.0%', 'of adults'],
        ],
      );
    });

    for (const [about, rows, after, said] of [
      [
        'a formula that failed',
        figure(2, '<c r="B2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
        '',
        /B2: error a formula failed here: #DIV\/0!: mend it/,
      ],
      [
        'a formula that was never worked out',
        figure(2, '<c r="B2" t="str"><f>CONCATENATE(A1,"x")</f></c>'),
        '',
        /B2: error the formula here was never worked out: open and save the file once/,
      ],
      [
        'merged cells',
        figure(2, text('B2', '1 in 4')) + figure(3, ''),
        '<mergeCells count="1"><mergeCell ref="B2:B3"/></mergeCells>',
        /B2: error B2:B3 are merged: the first alone has what stands there: unmerge them/,
      ],
      [
        'a day',
        figure(2, number('B2', 3, 45_750)),
        '',
        /B2: error the spreadsheet made a day of what was typed, 2025-04-03/,
      ],
      [
        'a share that lost its sign',
        figure(2, number('B2', 0, 0.285)),
        '',
        /B2: error 0\.285 is a number.* write 28\.5%/,
      ],
    ] as const)
      it(`says of ${about} where it is, and writes nothing`, async () => {
        await put('out.json', 'old');
        await put('a.xlsx', workbook(HEAD + rows, after));
        const { code, out: printed } = await importing('a.xlsx');
        assert.equal(code, 1);
        assert.match(printed.replaceAll(/a\.xlsx (\w+):? /g, '$1: '), said);
        assert.equal(await readFile(join(folder, 'out.json'), 'utf8'), 'old');
      });

    it('warns of what nobody sees: hidden rows, digits that aren’t shown', async () => {
      const rows = HEAD + figure(2, text('B2', '1 in 4'), ' hidden="1"') + figure(3, number('B3', 1, 0.28512));
      await put('a.xlsx', workbook(rows));
      const { code, out: said } = await importing('a.xlsx');
      assert.equal(code, 0, said);
      assert.match(said, /A2: warning this row is hidden, and published all the same: remove it, or show it/);
      assert.match(said, /B3: warning 28\.5% is shown, and 28\.512% is kept: show all of its digits/);
    });

    it('reads the result of a formula', async () => {
      await put('a.xlsx', workbook(HEAD + figure(2, '<c r="B2" t="str"><f>"1 in "&amp;4</f><v>1 in 4</v></c>')));
      assert.equal((await importing('a.xlsx')).code, 0);
      assert.equal((await out()).figures[0]!.value, '1 in 4');
    });
  });

  for (const args of [
    [],
    ['a.csv'],
    ['a.csv', '--out', 'x.csv'],
    ['--template', 'posts', '--out', 'x.csv'],
    ['--template', 'figures', '--out', 'x.json'],
  ])
    it(`refuses ${args.join(' ') || 'nothing'}`, async () =>
      assert.equal((await runCommand('import', ...args)).code, 2));
});
