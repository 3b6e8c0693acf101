/** Nothing that stands in a spreadsheet is lost, changed or published in silence: it is read, or told by its cell. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { xlsxFacts } from '../../src/cli/xlsx-facts.js';
import { runCommand } from '../helpers/command.js';
import { after, before, describe, it } from '../helpers/node.js';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Number formats by style: 1 `0.0%`, 2 a day, 3 `yyyy`, 4 `mmm yyyy`, 5 money that the file doesn't write out. */
const STYLES = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="166" formatCode="yyyy"/><numFmt numFmtId="167" formatCode="mmm yyyy"/></numFmts><cellXfs>${[
  0, 164, 14, 166, 167, 6,
]
  .map((id) => `<xf numFmtId="${id}"/>`)
  .join('')}</cellXfs></styleSheet>`;

interface OneSheet {
  readonly name?: string;
  readonly rows: string;
  readonly before?: string;
  readonly state?: string;
  readonly folder?: 'worksheets' | 'chartsheets';
}

/** A file as spreadsheets save one. */
function workbook(...sheets: OneSheet[]): Uint8Array {
  const folderOf = ({ folder = 'worksheets' }: OneSheet) => folder;
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="m" xmlns:r="r"><sheets>${sheets
        .map(
          ({ name = 'figures', state = 'visible' }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}" state="${state}" r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${sheets
        .map(
          (sheet, at) =>
            `<Relationship Id="rId${at + 1}" Type="${TYPES}/${folderOf(sheet).slice(0, -1)}" Target="${folderOf(sheet)}/sheet${at + 1}.xml"/>`,
        )
        .join('')}<Relationship Id="rId99" Type="${TYPES}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': strToU8(STYLES),
    ...Object.fromEntries(
      sheets.map((sheet, at) => [
        `xl/${folderOf(sheet)}/sheet${at + 1}.xml`,
        strToU8(
          sheet.folder === 'chartsheets'
            ? '<chartsheet/>'
            : `<worksheet>${sheet.before ?? ''}<sheetData>${sheet.rows}</sheetData></worksheet>`,
        ),
      ]),
    ),
  });
}

const text = (cell: string, said: string) => `<c r="${cell}" t="inlineStr"><is><t>${said}</t></is></c>`;
const number = (cell: string, style: number, value: number) => `<c r="${cell}" s="${style}"><v>${value}</v></c>`;
const failed = (cell: string, error = '#REF!') => `<c r="${cell}" t="e"><f>X1</f><v>${error}</v></c>`;
const flag = (cell: string, value: 0 | 1) => `<c r="${cell}" t="b"><v>${value}</v></c>`;
const row = (at: number, ...cells: string[]) => `<row r="${at}">${cells.join('')}</row>`;
const texts = (at: number, ...said: string[]) =>
  row(at, ...said.map((each, index) => text(`${String.fromCharCode(65 + index)}${at}`, each)));
const HEAD = texts(1, 'id', 'value', 'label', 'source');
const ROW = texts(2, 'a', '1 in 4', 'of adults', 's');
const SOURCE_HEAD = texts(1, 'id', 'title', 'published');
const SOURCES: OneSheet = { name: 'sources', rows: SOURCE_HEAD + texts(2, 's', 'A survey', '2024') };
const figures = (...rows: string[]): OneSheet => ({ rows: HEAD + ROW + rows.join('') });
const list = (...rows: string[]): OneSheet => ({ rows: rows.join('') });

let folder = '';
before(async () => void (folder = await mkdtemp(join(tmpdir(), 'impact-losses-'))));
after(() => rm(folder, { recursive: true }));

async function importing(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const [first = ''] = Object.keys(files);
  const target = join(folder, 'out.json');
  rmSync(target, { force: true });
  const { code, out, err } = await runCommand('import', join(folder, first), '--out', target);
  for (const name of Object.keys(files)) rmSync(join(folder, name));
  const lines = `${out}${err}`.split('\n').map((line) => line.replace(`${folder}/`, ''));
  const document = () =>
    JSON.parse(readFileSync(target, 'utf8')) as {
      figures: Record<string, unknown>[];
      sources: Record<string, Record<string, unknown>>;
    };
  return { code, lines, document };
}

const FAULT = 'error a formula failed here: #REF!: mend it, or write what it should say';
const OTHER = (at: number) => row(at, ...'ABCD'.split('').map((letter) => failed(`${letter}${at}`)));

describe('a spreadsheet is refused, by the cell,', () => {
  for (const [about, sheets, said] of [
    [
      'of which a row failed',
      [figures(OTHER(3), texts(4, 'b', '1 in 5', 'x', 's')), SOURCES],
      [`figures!B3: ${FAULT}`],
    ],
    [
      'of which the last row failed',
      [figures(OTHER(3)), SOURCES],
      ['A3', 'B3', 'C3', 'D3'].map((at) => `figures!${at}: ${FAULT}`),
    ],
    ['of which every cell failed', [list(row(1, failed('A1'), failed('B1')))], [`A1: ${FAULT}`, `B1: ${FAULT}`]],
    [
      'of which a column’s name failed',
      [list(row(1, text('A1', 'id'), text('B1', 'value'), failed('C1')), ROW), SOURCES],
      [`figures!C1: ${FAULT}`],
    ],
    [
      'whose sources failed',
      [figures(), { name: 'sources', rows: SOURCE_HEAD + row(2, failed('A2'), failed('B2')) }],
      [`sources!A2: ${FAULT}`],
    ],
    [
      'whose facts failed',
      [figures(), SOURCES, { name: 'about', rows: row(1, text('A1', 'language'), failed('B1')) }],
      [`about!B1: ${FAULT}`],
    ],
    [
      'whose facts have a slip in their name',
      [figures(), SOURCES, { name: 'about', rows: texts(1, 'langage', 'de') }],
      ['about!A1: error no fact is called “langage”: write language'],
    ],
    [
      'that names its columns twice',
      [figures(texts(3, 'ID', 'Value', 'Label', 'Source'), texts(4, 'b', '1 in 5', 'x', 's')), SOURCES],
      ['figures!A3: error this row names the columns once more: remove it'],
    ],
    [
      'with notes below the list',
      [figures(texts(5, 'Source: a survey, all rights reserved'), row(6, text('B6', 'rounded'))), SOURCES],
      [
        'figures!A5: error expected an id, found "Source: a survey, all rights reserved": write Source-a-survey-all-rights-reserved',
        'figures!A6: error there is no id: write rounded',
      ],
    ],
    [
      'with yes and no for words',
      [figures(row(3, text('A3', 'b'), flag('B3', 1), flag('C3', 0))), SOURCES],
      [
        'figures!B3: error TRUE is a yes or no of the spreadsheet’s: set the column’s format to text and type the value again',
        'figures!C3: error FALSE is a yes or no of the spreadsheet’s: set the column’s format to text and type the label again',
      ],
    ],
    [
      'with money of any currency',
      [figures(row(3, text('A3', 'b'), number('B3', 5, 3500), text('C3', 'x'))), SOURCES],
      [
        'figures!B3: error 3500 is shown in the currency of whoever opens the file: set the column’s format to text and write the value with its currency',
      ],
    ],
    [
      'with formulas that were typed as text',
      [figures(texts(3, 'b', '=1/4', '=A1', 's')), SOURCES],
      [
        'figures!B3: error a formula stands here as text: =1/4: write what it should say',
        'figures!C3: error a formula stands here as text: =A1: write what it should say',
      ],
    ],
    [
      'with one language twice',
      [
        list(
          texts(1, 'id', 'value', 'label', 'label (en)', 'label (DE)', 'label (de)'),
          texts(2, 'a', '1 in 4', 'x', 'x', 'y', 'y'),
        ),
      ],
      [
        'D1: error “label (en)” is the same as C1: remove one of the two columns',
        'F1: error “label (de)” is the same as E1: remove one of the two columns',
      ],
    ],
    [
      'with a language by its name',
      [list(texts(1, 'id', 'value', 'label', 'label (German)'), texts(2, 'a', '1 in 4', 'x', 'y'))],
      ['D1: error “German” is no language tag: write one in the brackets, such as label (de)'],
    ],
    [
      'with units of no language',
      [list(texts(1, 'id', 'value', 'label', 'unit'), texts(2, 'a', '4 days', 'x', 'days'))],
      ['D1: error no column is called “unit”: write unit (en one) and unit (en other), by language'],
    ],
    [
      'with two sheets for one list',
      [figures(), SOURCES, { name: 'Source', rows: SOURCE_HEAD + texts(2, 't', 'Another', '2023') }],
      ['Source!A1: error this sheet isn’t read: “sources” has the sources: put the rows of both into one'],
    ],
    ['without the sources that it names', [figures()], ['D2: error no source "s": add it to the sheet sources']],
    [
      'with ids that are the same once tidied',
      [figures(texts(3, ' a ', '1 in 5', 'x', 's')), SOURCES],
      ['figures!A3: error "a" is used twice: give each its own id'],
    ],
    [
      'with a source that JavaScript takes for a prototype',
      [figures(), { ...SOURCES, rows: `${SOURCES.rows}${texts(3, '__proto__', 'T', '2024')}` }],
      ['sources!A3: error an id can’t be __proto__: give it another one'],
    ],
  ] as const)
    it(about, async () => {
      const { code, lines, document } = await importing({ 'a.xlsx': workbook(...sheets) });
      assert.equal(code, 1);
      const told = lines.map((line) => line.replace('a.xlsx ', ''));
      for (const each of said) assert.ok(told.includes(each), `${each}\n${told.join('\n')}`);
      assert.throws(document, /ENOENT/);
    });

  for (const [about, content, said] of [
    [
      'whose formulas failed in other programs',
      'id,value,label\na,Err:502,#####\nb,#NV,#WERT!\n',
      ['B2', 'C2', 'B3', 'C3'],
    ],
    ['with formulas for texts', 'id,value,label\n"=""a""","=""1 in 4""",x\n', ['A2', 'B2']],
  ] as const)
    it(`a CSV file ${about}`, async () => {
      const { code, lines } = await importing({ 'a.csv': content });
      assert.equal(code, 1);
      for (const cell of said)
        assert.ok(
          lines.some((line) => line.startsWith(`a.csv ${cell}: error a formula `)),
          lines.join('\n'),
        );
    });
});

describe('a spreadsheet is read, and a warning by the cell tells', () => {
  for (const [about, sheets, said] of [
    [
      'of a hidden column',
      [{ ...figures(), before: '<cols><col min="2" max="3" hidden="1"/></cols>' }, SOURCES],
      'figures!C1: warning this column is hidden, and published all the same: remove it, or show it',
    ],
    [
      'of a column without width',
      [{ ...figures(), before: '<cols><col min="3" max="3" width="0" customWidth="1"/></cols>' }, SOURCES],
      'figures!C1: warning this column is hidden, and published all the same: remove it, or show it',
    ],
    [
      'of a hidden sheet',
      [figures(), { ...SOURCES, state: 'veryHidden' }],
      'sources!A1: warning this sheet is hidden, and published all the same: remove it, or show it',
    ],
    [
      'of rows above the names',
      [
        list(
          texts(1, 'b', '1 in 5', 'x'),
          texts(2, 'id', 'value', 'label', 'source'),
          texts(3, 'a', '1 in 4', 'x', 's'),
        ),
        SOURCES,
      ],
      'figures!A1: warning this row stands above the names of the columns, and isn’t read: move it below them if it is one of the list',
    ],
    [
      'of cells beside the list, though their formula failed',
      [figures(row(4, failed('H4'))), SOURCES],
      'figures!H1: warning this column has no name, and isn’t read: name it, with x- in front if it is for yourself',
    ],
    [
      'of a sheet whose name is nearly one of ours',
      [figures(), SOURCES, { name: 'Histroy', rows: texts(1, 'figure', 'date') }],
      'Histroy!A1: warning this sheet isn’t read: there are figures, sources, history, series, comparable, differs, quotes: call it history if it is that list',
    ],
    ['of an empty list', [list(HEAD), SOURCES], 'figures!A1: warning there are no figures in it: write one a row'],
  ] as const)
    it(about, async () => {
      const { code, lines } = await importing({ 'a.xlsx': workbook(...sheets) });
      assert.equal(code, 0, lines.join('\n'));
      const told = lines.map((line) => line.replace('a.xlsx ', ''));
      assert.ok(told.includes(said), told.join('\n'));
    });
});

describe('a spreadsheet is read', () => {
  it('past blank rows', async () => {
    const { document } = await importing({ 'a.xlsx': workbook(figures(texts(60, 'b', '1 in 5', 'x', 's')), SOURCES) });
    assert.deepEqual(
      document().figures.map(({ id }) => id),
      ['a', 'b'],
    );
  });

  it('by the sheet that names our columns, wherever it stands, and past a sheet that is a chart', async () => {
    const { document, lines } = await importing({
      'a.xlsx': workbook(
        { name: 'Read me', rows: texts(1, 'This is our workbook') },
        { name: 'Chart1', rows: '', folder: 'chartsheets' },
        { name: 'Zahlen &amp; Fakten', rows: HEAD + row(2, text('A2', 'a'), number('B2', 1, 0.285), text('C2', 'x')) },
      ),
    });
    assert.deepEqual(document().figures, [{ id: 'a', value: '28.5%', label: 'x' }]);
    assert.ok(
      lines.some((line) => line.startsWith('a.xlsx Read me!A1: note this sheet isn’t read')),
      lines.join('\n'),
    );
  });

  it('with days as their cells show them', async () => {
    const sources = [2, 3, 4].map((style) =>
      row(style, text(`A${style}`, `s${style}`), text(`B${style}`, 'T'), number(`C${style}`, style, 45_000)),
    );
    const { document } = await importing({
      'a.xlsx': workbook(list(HEAD, texts(2, 'a', '1 in 4', 'x', 's2')), {
        name: 'sources',
        rows: SOURCE_HEAD + sources.join(''),
      }),
    });
    assert.deepEqual(
      Object.values(document().sources).map(({ published }) => published),
      ['2023-03-15', '2023', '2023-03'],
    );
  });

  it('with attributes between single quotation marks', async () => {
    const rows = `${HEAD}${row(2, text('A2', 'a'), number('B2', 1, 0.285), text('C2', 'x'))}`.replaceAll('"', "'");
    const { document } = await importing({ 'a.xlsx': workbook(list(rows)) });
    assert.equal(document().figures[0]!['value'], '28.5%');
  });

  for (const [about, content] of [
    ['in UTF-16 without a mark', Buffer.from('id,value,label\na,1 in 4,x\n', 'utf16le')],
    ['in UTF-16 of the other order', Buffer.from('id,value,label\na,1 in 4,x\n', 'utf16le').swap16()],
    ['with lines as on old Macs', 'id,value,label\ra,1 in 4,x\r'],
    ['with a title that has commas, above semicolons', 'Figures, draft, 2026\nid;value;label\na;1 in 4;x\n'],
    ['with vertical lines', 'id|value|label\na|1 in 4|x\n'],
    ['with commas and quotation marks throughout', '"id","value","label"\n"a","1 in 4","x"\n'],
  ] as const)
    it(`as CSV ${about}`, async () => {
      const { document, lines, code } = await importing({ 'a.csv': content });
      assert.equal(code, 0, lines.join('\n'));
      assert.deepEqual(document().figures, [{ id: 'a', value: '1 in 4', label: 'x' }]);
    });

  for (const name of ['a-sources.csv', 'a-Sources.csv', 'a_sources.csv', 'A-source.CSV', 'a sources.csv'])
    it(`with ${name} beside it`, async () => {
      const beside = { 'a.csv': 'id,value,label,source\na,1 in 4,x,s\n', [name]: 'id,title,published\ns,T,soon\n' };
      const { lines } = await importing(beside);
      assert.ok(
        lines.some((line) => line.startsWith(`${name} C2: error expected a date`)),
        lines.join('\n'),
      );
    });

  it('with a file beside it that is none of ours, which is told', async () => {
    const { lines, code } = await importing({ 'a.csv': 'id,value,label\na,1 in 4,x\n', 'a-2024.csv': 'anything\n' });
    assert.equal(code, 0);
    assert.ok(
      lines.some((line) => line.startsWith('a-2024.csv A1: note this sheet isn’t read')),
      lines.join('\n'),
    );
  });

  it('in no other form, and it is told what to save', async () => {
    for (const name of ['a.xlsm', 'a.xlsb', 'a.xls', 'a.ods']) {
      const { code, lines } = await importing({ [name]: 'x' });
      assert.equal(code, 1);
      assert.ok(
        lines.some((line) => line.endsWith(`${name}: save it as .xlsx or .csv`)),
        lines.join('\n'),
      );
    }
  });

  it('unless it unpacks to more than a list of figures has', async () => {
    // With a time of its own, or it would ask for that of the zone.
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(201_000_000) }, { mtime: '2026-01-01T00:00' });
    const { code, lines } = await importing({ 'a.xlsx': bomb });
    assert.equal(code, 1);
    assert.match(lines.join('\n'), /a\.xlsx can’t be read as a spreadsheet \(it unpacks to more than 200 MB\)/);
  });
});

describe('what an .xlsx file says of its cells', () => {
  const cell = (name: string, more: string, content = '<v>1</v>') => `<c r="${name}"${more}>${content}</c>`;
  const files = (over: Readonly<Record<string, string>> = {}): Uint8Array => {
    const all = {
      'xl/workbook.xml':
        '<workbook><sheets><sheet name="One &amp; &quot;two&quot; &#65;&#x42; &lt;&gt;&apos;&x;" r:id="r1"/>' +
        `<x:sheet name='Second' state="veryHidden" r:id="r2"/><sheet name="Chart" r:id="r3"/><sheet name="Bare" r:id="r4"></sheet></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/b.xml"/>' +
        '<Relationship Id="r3" Target="chartsheets/sheet1.xml"/><Relationship Id="r4" Target="worksheets/bare.xml"/></Relationships>',
      'xl/styles.xml':
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/><numFmt numFmtId="165"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
        `<cellXfs>${[0, 1, 2, 3, 4, 5, 9, 10, 17, 37, 39, 44, 164, 165, 14, 38, 40, 41, 43].map((id) => `<xf numFmtId="${id}"/>`).join('')}<x:xf/></cellXfs></styleSheet>`,
      'xl/worksheets/sheet1.xml':
        `<worksheet><cols><col min="2" max="4" hidden="1"/><col min="6" hidden="true"/><col min="8" max="8" width="0"/><col min="9" max="9" width="0.5" hidden="0"/><col min="16383" max="20000" hidden="1"/></cols><sheetData>` +
        `<row r="1">${Array.from({ length: 20 }, (_, at) => cell(`A${at + 1}`, ` s="${at}"`)).join('')}</row>` +
        `<x:row r='2' hidden="1">${cell('B1', ' t="s" s="1"')}${cell('B2', ' t="e"', '<v>#REF!</v>')}${cell('B3', ' t="e"', '')}${cell('B4', '', '<f>1+1</f>')}${cell('B5', '', '<f>1+1</f><v>2</v>')}${cell('B6', '', '<x:f/><x:v a="b">2</x:v>')}<c r="B7" s="1"/></x:row>` +
        '<row r="3" ht="0"/><row r="4" ht="12"/><row r="5" hidden="false"></row></sheetData><mergeCells><mergeCell ref="A1:B2"/><x:mergeCell/></mergeCells></worksheet>',
      'xl/worksheets/b.xml': `<worksheet>${cell('A1', ' s="99"')}</worksheet>`,
      'xl/worksheets/bare.xml': '<worksheet/>',
      ...over,
    };
    return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
  };
  const told = async (bytes: Uint8Array) =>
    Object.fromEntries(
      [...(await xlsxFacts(bytes))].map(([name, { formats, failed, ...facts }]) => [
        name,
        { ...facts, formats: Object.fromEntries(formats), failed: Object.fromEntries(failed) },
      ]),
    );
  const NAME = `One & "two" AB <>'&x;`;
  const nothing = { formats: {}, failed: {}, merged: [], hidden: [], hiddenColumns: [] };

  it('is how numbers are shown, and what is merged, hidden or failed', async () => {
    const { [NAME]: one, ...others } = await told(files());
    const { A6: money, A12: account, ...formats } = one!.formats;
    assert.equal(money, account);
    assert.deepEqual(
      { ...one, formats },
      {
        formats: {
          ...{
            A2: '0',
            A3: '0.00',
            A4: '#,##0',
            A5: '#,##0.00',
            A7: '0%',
            A8: '0.00%',
            A9: 'mmm-yy',
            A10: '#,##0',
            A11: '#,##0.00',
          },
          A13: '0.0"%"',
          ...{ A16: '#,##0', A17: '#,##0.00', A18: '#,##0', A19: '#,##0.00' },
          B7: '0',
        },
        failed: { B2: '#REF!', B3: '', B4: '' },
        merged: ['A1:B2', ''],
        hidden: [1, 2],
        hiddenColumns: [1, 2, 3, 5, 7, 16_382, 16_383],
        isHidden: false,
      },
    );
    assert.deepEqual(others, { Second: { ...nothing, isHidden: true }, Bare: { ...nothing, isHidden: false } });
  });

  it('is nothing where there are no styles, and refused where it is no archive', async () => {
    const { Bare, ...others } = await told(files({ 'xl/styles.xml': '' }));
    assert.deepEqual(
      Object.values(others).map(({ formats }) => formats),
      [{}, {}],
    );
    assert.deepEqual(Bare, { ...nothing, isHidden: false });
    await assert.rejects(xlsxFacts(strToU8('no archive')));
  });
});
