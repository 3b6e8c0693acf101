/** What an .xlsx file says of its cells beside what is in them, whichever program wrote it, against `xlsx-facts.txt`. */
import { strToU8, zipSync } from 'fflate';
import { xlsxFacts } from '../../src/cli/xlsx-facts.js';
import { describe, expect, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

interface Parts {
  /** What stands in the workbook's list of sheets. */
  readonly sheets?: string;
  readonly relations?: string;
  readonly styles?: string;
  /** By their path in `xl/`. */
  readonly files?: Readonly<Record<string, string>>;
}
const RELATION = '<Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/>';
const zip = ({ sheets, relations, styles, files = {} }: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        'workbook.xml': `<workbook><sheets>${sheets ?? '<sheet name="figures" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
        '_rels/workbook.xml.rels': `<Relationships>${relations ?? RELATION}</Relationships>`,
        ...(styles !== undefined && { 'styles.xml': `<styleSheet>${styles}</styleSheet>` }),
        ...files,
      }).map(([path, text]) => [`xl/${path}`, strToU8(text)]),
    ),
  );
const sheet = (inner: string, more: Parts = {}): Uint8Array =>
  zip({ ...more, files: { 'worksheets/sheet1.xml': `<worksheet>${inner}</worksheet>`, ...more.files } });
const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

const FORMATS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14, 17, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 164, 165, 166];
const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="0.0&quot; &amp;&quot;"/><numFmt formatCode=\'#,##0 "&#8364;"\' numFmtId = "165" /><numFmt numFmtId="166"/><numFmt numFmtId="2" formatCode="own"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
  `<cellXfs>${FORMATS.map((id) => `<xf numFmtId="${id}" fontId="0"/>`).join('')}<xf fontId="0"></xf></cellXfs>`;

const CASES: Readonly<Record<string, Uint8Array>> = {
  'nothing in it': sheet(''),
  formats: sheet(row([...FORMATS, 0].map((_, at) => `<c r="A${at + 1}" s="${at}"><v>1</v></c>`).join('')), {
    styles: STYLES,
  }),
  'formats with a prefix': sheet(row('<x:c r="A1" s="1"><x:v>1</x:v></x:c>'), {
    styles: '<x:cellXfs><x:xf numFmtId="9"/><x:xf numFmtId="10"></x:xf></x:cellXfs>',
  }),
  'cells that are no numbers': sheet(
    row(
      ['s', 'str', 'inlineStr', 'b', 'd', 'n', 'e']
        .map((type, at) => `<c r="B${at + 1}" s="9" t="${type}"><v>1</v></c>`)
        .join('') + '<c r="C1" s="99"><v>1</v></c><c r="C2"><v>1</v></c><c s="9"><v>1</v></c>',
    ),
    { styles: STYLES },
  ),
  formulas: sheet(
    row(
      '<c r="A1"><f>1/0</f><v>1</v></c><c r="A2"><f>B1</f></c><c r="A3"><f/></c><c r="A4" t="e"><v>#DIV/0!</v></c><c r="A5" t="e"><f>x</f><v xml:space="preserve">#N/A</v></c>' +
        '<c r="A6" t="e"/><c r="A7"><x:f>B1</x:f></c><c r="A8"><f>x</f><x:v></x:v></c><c r="A9"><footer/></c>',
    ),
  ),
  rows: sheet(
    '<sheetData><row r="1"/><row r="2" hidden="1"/><row r="3" hidden="true"/><row r="4" hidden="0"/><row r="5" ht="0"/><row r="6" ht="12.5"><c r="A6"/></row><x:row r="7" hidden="1"></x:row><rows r="8" hidden="1"/></sheetData>',
  ),
  columns: sheet(
    '<cols><col min="1" max="1"/><col min="2" max="3" hidden="1"/><col min="5" hidden="true"/><col min="7" max="8" width="0"/><col min="9" max="9" width="8.5"/><col min="16383" max="99999" hidden="1"/></cols>',
  ),
  'merged cells': sheet(
    '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref=\'C1:C3\'></mergeCell><mergeCell/></mergeCells>',
  ),
  sheets: sheet(row('<c r="A1"><v>1</v></c>'), {
    sheets:
      '<sheet name="a &amp; &lt;b&gt; &#228;&#xe4; &apos;&quot; &nbsp; &unknown;" r:id="rId1"/><sheet name="hidden" state="hidden" r:id="rId2"/><sheet name="very" state="veryHidden" r:id="rId3"/><sheet name="chart" r:id="rId4"/><sheet name="lost" r:id="rId9"/><sheet r:id="rId1"/><x:sheet name="prefixed" r:id="rId1"/>',
    relations: `${RELATION}<Relationship Id="rId2" Target="/xl/worksheets/other.xml"/><Relationship Target="worksheets/other.xml" Id="rId3"/><Relationship Id="rId4" Target="chartsheets/sheet1.xml"/><Relationship Id="rId5"/>`,
    files: {
      'worksheets/other.xml': '<worksheet/>',
      'chartsheets/sheet1.xml': '<chartsheet/>',
      'worksheets/a/b.xml': 'x',
    },
  }),
  'no workbook': zipSync({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet/>') }),
  'workbooks elsewhere': zipSync({
    'a/xl/workbook.xml': strToU8('<sheet name="x" r:id="rId1"/>'),
    'xl/workbook.xml2': strToU8('x'),
  }),
};

describe('what an .xlsx file says of its cells', () => {
  it('is what was read and found good', async () => {
    const lines: string[] = [];
    for (const [name, bytes] of Object.entries(CASES)) {
      lines.push(`=== ${name}`);
      for (const [sheetName, { formats, failed, ...facts }] of await xlsxFacts(bytes))
        lines.push(JSON.stringify({ sheet: sheetName, formats: [...formats], failed: [...failed], ...facts }));
    }
    matchesWritten(new URL('./xlsx-facts.txt', import.meta.url), lines);
  });

  it('is not asked of what is no archive, or unpacks to too much', async () => {
    const said = (bytes: Uint8Array) =>
      xlsxFacts(bytes).then(
        () => 'read',
        (error: unknown) => String(error),
      );
    expect(await said(strToU8('no archive'))).to.match(/zip/i);
    // The size that an archive tells of a file: 4 bytes in its list.
    const bytes = sheet('');
    const list = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    list.writeUInt32LE(200_000_001, list.lastIndexOf('PK\x01\x02', undefined, 'latin1') + 24);
    expect(await said(bytes)).to.equal('Error: it unpacks to more than 200 MB');
  });
});
