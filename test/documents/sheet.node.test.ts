/** Spreadsheets as documents: which column is which, what a cell means, and what is said of one that is wrong. */
import assert from 'node:assert/strict';
import figures from '../../src/documents/examples/figures.json' with { type: 'json' };
import glossary from '../../src/documents/examples/glossary.json' with { type: 'json' };
import { cellName, type Cell, type Sheet } from '../../src/documents/sheet/cell.js';
import { shownBy } from '../../src/documents/sheet/number-format.js';
import { readSheets } from '../../src/documents/sheet/read-sheets.js';
import { lostPaths, writeSheets } from '../../src/documents/sheet/write-sheets.js';
import { describe, it } from '../helpers/node.js';
import fc from '../helpers/property.js';

const OPTIONS = { language: 'en', now: '2026-11-28' };
const sheet = (rows: readonly (readonly Cell[])[], name = 'figures'): Sheet => ({ name, rows });
const read = (...sheets: Sheet[]) => readSheets(sheets, OPTIONS);
const said = (...sheets: Sheet[]) =>
  read(...sheets).findings.map(
    ({ sheet: name, cell, level, message, repair }) =>
      `${name} ${cell} ${level} ${message}${repair ? `: ${repair}` : ''}`,
  );
const figureOf = (...sheets: Sheet[]) => (read(...sheets).document['figures'] as Record<string, unknown>[])[0];
const SOURCES = sheet(
  [
    ['id', 'title', 'published'],
    ['s', 'A survey', '2024'],
  ],
  'sources',
);

describe('the columns of a sheet', () => {
  for (const [names, about] of [
    [['id', 'value', 'label', 'source'], 'as the template has them'],
    [['Source', 'LABEL', 'Value', 'ID'], 'in another order and in capitals'],
    [['source id', 'Sentence', 'Statistic', 'Key'], 'by other names'],
  ] as const) {
    it(`are known ${about}`, () => {
      const values: Readonly<Record<string, string>> = { i: 'a', v: '28.5%', l: 'of adults', s: 's' };
      const key = (name: string) =>
        ({ key: 'i', statistic: 'v', sentence: 'l' })[name.toLowerCase()] ?? name.toLowerCase()[0]!;
      assert.deepEqual(figureOf(sheet([names, names.map((name) => values[key(name)])]), SOURCES), {
        id: 'a',
        value: '28.5%',
        label: 'of adults',
        source: 's',
      });
    });
  }

  it('tell a glossary from figures where no sheet’s name does', () => {
    const kindOf = (name: string, ...rows: (readonly Cell[])[]) => read(sheet(rows, name)).kind;
    const words = ['id', 'term', 'Definition'];
    assert.equal(kindOf('ours', words, ['a', 'A', 'x']), 'glossary');
    const empty = (count: number) => Array.from({ length: count }, () => ['']);
    assert.equal(kindOf('ours', ...empty(9), words), 'glossary');
    assert.equal(kindOf('ours', ...empty(10), words), 'figures');
    assert.equal(kindOf('ours', ['id', 'value'], ['a', '1 in 4']), 'figures');
    // The name of a sheet says more than a column.
    assert.equal(kindOf('figures', words), 'figures');
    assert.equal(kindOf('terms', ['id']), 'glossary');
  });

  it('may stand below a title', () => {
    const rows = [['Our figures 2026'], [], ['id', 'value', 'label', 'source'], ['a', '1 in 4', 'adults', 's']];
    assert.equal(figureOf(sheet(rows), SOURCES)?.['value'], '1 in 4');
  });

  it('hold other languages in brackets', () => {
    const rows = [
      ['id', 'value', 'label', 'label (de)', 'Label [pt-BR]'],
      ['a', '1 in 4', 'girls', 'Mädchen', 'meninas'],
    ];
    assert.deepEqual(figureOf(sheet(rows))?.['label'], { en: 'girls', de: 'Mädchen', 'pt-BR': 'meninas' });
  });

  for (const [row, expected] of [
    [['id', 'value', 'lable'], 'figures C1 error no column is called “lable”: write label'],
    [['id', 'value', 'value'], 'figures C1 error “value” is the same as B1: remove one of the two columns'],
    [
      ['id', 'value', 'colour of the chart'],
      'figures C1 warning no column is called “colour of the chart”: begin its name with x- if it is for yourself',
    ],
    [
      ['value', 'label'],
      'figures A1 error no column is called id: add a column id: the name by which pages ask for an entry',
    ],
  ] as const)
    it(`says of ${row.join(', ')}: ${expected}`, () =>
      assert.ok(
        said(sheet([row, row.map(() => '')])).includes(expected),
        said(sheet([row, row.map(() => '')])).join('\n'),
      ));

  it('that begin with x- are the publisher’s own', () => {
    assert.deepEqual(
      said(
        sheet([
          ['id', 'value', 'label', 'x-owner', 'source'],
          ['a', '1 in 4', 'adults', 'Ana', 's'],
        ]),
        SOURCES,
      ),
      [],
    );
  });
});

describe('the cells of a sheet', () => {
  const of = (cell: Cell, name = 'value'): string[] =>
    said(
      sheet([
        ['id', 'label', 'source', name, ...(name === 'value' ? [] : ['value'])],
        ['a', 'adults', 's', cell, '1 in 4'],
      ]),
      SOURCES,
    );

  for (const [cell, expected] of [
    ['28,5%', /^figures D2 error “28,5%” is shown as typed: .*: write 28\.5%$/],
    ['0.8', /^figures D2 warning 0\.8 has no percent sign, and stays 0\.8: write 80% if it is a share$/m],
    [
      0.285,
      /^figures D2 error 0\.285 is a number, whose percent sign the spreadsheet keeps apart: set the column’s format to text and write 28\.5% if it is a share, 0\.285 if it isn’t$/,
    ],
    [
      new Date('2026-04-03T00:00:00Z'),
      /^figures D2 error the spreadsheet made a day of what was typed, 2026-04-03: set the column’s format to text/,
    ],
    ['1 out of', /^figures D2 (error|warning) /],
  ] as const)
    it(`says of the value ${String(cell)}: ${expected.source}`, () => assert.match(of(cell).join('\n'), expected));

  it('say numbers as an editor types them', () => {
    assert.equal(
      figureOf(
        sheet([
          ['id', 'value'],
          ['a', 1234567],
        ]),
      )?.['value'],
      '1,234,567',
    );
    assert.equal(
      figureOf(
        sheet([
          ['id', 'value'],
          ['a', 28.499999999999996],
        ]),
      )?.['value'],
      '28.5',
    );
  });

  it('of a date may be one, and a slip has its repair', () => {
    const dated = (cell: Cell) => [SOURCES, ['id', 'title', 'published'], ['s', 'A survey', cell]] as const;
    const withDate = (cell: Cell) => {
      const [, head, row] = dated(cell);
      return said(
        sheet([
          ['id', 'value', 'label', 'source'],
          ['a', '1 in 4', 'adults', 's'],
        ]),
        sheet([head, row], 'sources'),
      );
    };
    assert.deepEqual(withDate(new Date('2026-04-03T00:00:00Z')), []);
    assert.deepEqual(withDate(2024), []);
    assert.deepEqual(withDate('3 April 2026'), [
      'sources C2 error expected a date, found "3 April 2026": write 2026-04-03',
    ]);
  });

  for (const [value, format, expected] of [
    [0.285, '0.0%', '28.5%'],
    [0.285, '0%', '29%'],
    [1.2, '0%', '120%'],
    [0, '0%', '0%'],
    [28.45, '0.0', '28.5'],
    [4120, '#,##0', '4,120'],
    [3500, '"$"#,##0', '$3,500'],
    [3500.5, '[$€-407] #,##0.00;[Red]-[$€-407] #,##0.00', '€ 3,500.50'],
    [-12, '#,##0;[Red]-#,##0', '-12'],
    [-12, '0', '-12'],
    [3, '0 "cases"', '3 cases'],
    [3.5, '0.##', '3.5'],
    [3, '0.##', '3'],
    [1_250_000, '0.0,,"m"', '1.3m'],
    [2500, '_-* #,##0_-', '2,500'],
    [0.5, '# ?/?', undefined],
    [45_000, 'd/mm/yyyy', undefined],
    [3, 'General', undefined],
    [3, '@', undefined],
    [1234, '0.00E+00', undefined],
    [0.8, '0.0"%"', '0.8%'],
    [28.5, '0.0\\%', '28.5%'],
    [0, '_-* #,##0_-;\\-* #,##0_-;_-* "-"??_-', undefined],
  ] as const)
    it(`are shown as ${String(expected)}: ${value} by ${format}`, () => assert.equal(shownBy(value, format), expected));

  for (const [about, rows, expected] of [
    [
      'an id that is used twice',
      [
        ['a', '1 in 4', 'girls'],
        ['a', '1 in 3', 'boys'],
      ],
      /^figures A3 error "a" is used twice/,
    ],
    [
      'rows between that are empty',
      [[], ['a', '28,5%', 'girls'], ['  ', null, ''], ['b', '1 in 4', 'boys']],
      /^figures B3 error/,
    ],
    ['a value that there isn’t', [['a', 'n/a', 'girls']], /^figures B2 /],
    ['a formula that failed, as text', [['a', '#N/A', 'girls']], /^figures B2 error a formula failed here: #N\/A/],
    ['no value', [['a', '', 'girls']], /^figures A2 error/],
    [
      'a column without a name',
      [['a', '1 in 4', 'girls', '', 'checked by Ana']],
      /^figures E1 warning this column has no name/,
    ],
  ] as const)
    it(`are told: ${about}`, () =>
      assert.match(
        said(sheet([['id', 'value', 'label', 'source', ''], ...rows])).join('\n'),
        new RegExp(expected.source, 'm'),
      ));

  it('of a date that a spreadsheet counts have the day to write', () => {
    const lines = said(
      sheet([
        ['id', 'value', 'label', 'source'],
        ['a', '1 in 4', 'adults', 's'],
      ]),
      sheet(
        [
          ['id', 'title', 'published', 'url'],
          ['s', 'A survey', 45_383, 'https://s.example/'],
        ],
        'sources',
      ),
    );
    assert.deepEqual(lines, ['sources C2 error 45383 is a day as spreadsheets count them: write 2024-04-01']);
  });

  it('of a series are shares with their sign', () => {
    const of = (cell: Cell) =>
      said(
        sheet([
          ['id', 'value', 'label', 'source'],
          ['a', '28.5%', 'adults', 's'],
        ]),
        SOURCES,
        sheet(
          [
            ['figure', 'when', 'value'],
            ['a', 2023, cell],
            ['a', 2024, '28.5%'],
          ],
          'series',
        ),
      );
    assert.match(of(0.27).join(), /^series C2 error 0\.27 is a number, whose percent sign/);
    assert.deepEqual(of('27%'), []);
  });

  it('without an id get one to write', () => {
    assert.deepEqual(
      said(
        sheet([
          ['id', 'value', 'label'],
          ['', '1 in 4', 'girls in Victoria'],
        ]),
      ),
      ['figures A2 error there is no id: write girls-in-victoria'],
    );
  });

  it('that name what isn’t there are told by their own cells', () => {
    const lines = said(
      sheet([
        ['id', 'value', 'label', 'source', 'status', 'replaced by'],
        ['a', '1 in 4', 'adults', 'sourvey', 'superseded', 'b'],
      ]),
      sheet(
        [
          ['id', 'title'],
          ['survey', 'A survey'],
        ],
        'sources',
      ),
      sheet(
        [
          ['figure', 'date', 'from', 'to'],
          ['c', '2026-01-01', '1', '2'],
        ],
        'history',
      ),
    );
    assert.ok(
      lines.some((line) => line.startsWith('figures D2 error no source "sourvey": write survey')),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => line.startsWith('figures F2 error no figure "b"')),
      lines.join('\n'),
    );
    assert.ok(
      lines.includes('history A2 error no entry has the id “c”: write an id of the sheet figures'),
      lines.join('\n'),
    );
  });

  it('of further sheets belong to their figure', () => {
    assert.deepEqual(
      figureOf(
        sheet([
          ['id', 'value', 'label'],
          ['a', '1 in 4', 'adults'],
        ]),
        sheet(
          [
            ['figure', 'when', 'value'],
            ['a', 2023, 150],
            ['a', 2024, '1,200'],
          ],
          'series',
        ),
        sheet(
          [
            ['figure', 'to', 'is', 'why'],
            ['a', 'b, c', 'no', 'Other ages'],
          ],
          'comparable',
        ),
      ),
      {
        id: 'a',
        value: '1 in 4',
        label: 'adults',
        series: [
          { when: '2023', value: '150' },
          { when: '2024', value: '1,200' },
        ],
        comparable: [{ to: ['b', 'c'], is: false, why: 'Other ages' }],
      },
    );
  });

  it('that are empty say that there is nothing', () => {
    assert.deepEqual(said(sheet([])), ['figures A1 error there is nothing in it: begin with a template']);
  });
});

describe('a document as a spreadsheet', () => {
  for (const [name, document] of Object.entries({ figures, glossary })) {
    it(`comes back the same: ${name}`, () => {
      const { $schema: _, ...before } = document as Record<string, unknown>;
      const back = read(...writeSheets(before));
      assert.deepEqual(
        back.findings.filter(({ level }) => level === 'error'),
        [],
      );
      assert.deepEqual(lostPaths(before, back.document), []);
    });
  }

  it('tells what it has no place for', () => {
    const before = { version: 1, language: 'en', figures: [{ id: 'a', value: '1 in 4', 'x-own': 'y' }] };
    assert.deepEqual(lostPaths(before, read(...writeSheets(before)).document), ['figures[0].x-own']);
  });

  it('is refused for posts', () => assert.throws(() => writeSheets({ posts: [] }), /only figures and glossaries/));

  it('brings back any text, whatever a spreadsheet would take it for', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab1 ,;"=@+-%\'éß'.match(/./gu)!), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (label, note) => {
        fc.pre(/\S/.test(label) && /\S/.test(note) && !/^\s*'[=+@-]/.test(label + note) && !/^\s*'[=+@-]/.test(note));
        const figure = { id: 'a', value: '1 in 4', label: label.trim(), note: note.trim() };
        const back = read(...writeSheets({ version: 1, language: 'en', figures: [figure] }));
        assert.deepEqual((back.document['figures'] as unknown[])[0], figure);
      }),
      { numRuns: 200 },
    );
  });
});

describe('cellName', () => {
  for (const [row, column, name] of [
    [0, 0, 'A1'],
    [6, 1, 'B7'],
    [9, 25, 'Z10'],
    [0, 26, 'AA1'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
  ] as const)
    it(`says ${name}`, () => assert.equal(cellName(row, column), name));
});
