import type { Cell, Sheet, SheetFacts } from '../../src/documents/sheet/cell.js';
import { cellValue } from '../../src/documents/sheet/cell-value.js';
import type { FoundColumn } from '../../src/documents/sheet/find-columns.js';
import { shownBy } from '../../src/documents/sheet/number-format.js';
import { readSheets } from '../../src/documents/sheet/read-sheets.js';
import { lostPaths, writeSheets } from '../../src/documents/sheet/write-sheets.js';
import { FIGURE_TABLES, GLOSSARY_TABLES, type Column, type Table } from '../../src/documents/sheet/tables.js';
import { describe, it } from '../helpers/node.js';
import { matchesWritten } from '../helpers/written.js';

/** What is read of every column of every sheet, by each of its names. `npm run written` writes it anew; read what has changed. */
const cells: Readonly<Record<Column['kind'], readonly Cell[]>> = {
  text: ['x', 5],
  value: ['28.5%', 0.285],
  words: ['x'],
  date: ['2026-10-14', 2026],
  number: [95, '95'],
  flag: ['yes', 'no', true],
  ids: ['b, c d'],
  list: ['b; c, d'],
  forms: ['x'],
};
const namesOf = ({ name, also = [] }: Column | Table): readonly string[] => [name, ...also];

function told(table: Table, tables: readonly Table[], sheet: string, title: string, cell: Cell): string {
  const [main] = tables;
  // The column that names the entry a row belongs to stands first.
  const [{ name: owner } = { name: 'id' }] = table.columns;
  const rows: Cell[][] =
    title === owner
      ? [[title], [cell]]
      : [
          [owner, title],
          ['a', cell],
        ];
  const base: Sheet[] =
    table === main
      ? []
      : [
          {
            name: main!.name,
            rows: [
              ['id', main!.columns[1]!.name],
              ['a', '5'],
            ],
          },
        ];
  const { document, findings } = readSheets([...base, { name: sheet, rows }], { language: 'en', now: '2026-11-28' });
  const { version: _version, language: _language, ...rest } = document;
  const said = findings.filter(({ sheet: where, cell: at }) => where === sheet && /^[AB]\d/.test(at));
  return [
    JSON.stringify(rest),
    ...said.slice(0, 3).map(({ level, message, repair }) => `${level} ${message}${repair ? `: ${repair}` : ''}`),
  ].join(' | ');
}

describe('what is read of every column', () => {
  for (const [name, tables] of [
    ['figures', FIGURE_TABLES],
    ['glossary', GLOSSARY_TABLES],
  ] as const)
    it(`is what was read and found good: ${name}`, () => {
      const lines = tables.flatMap((table) => [
        `# ${namesOf(table).join(', ')}`,
        ...table.columns.flatMap((column) => {
          const title = column.kind === 'forms' ? `${column.name} (en one)` : column.name;
          const others = namesOf(column)
            .slice(1)
            .filter(
              (other) =>
                told(table, tables, table.name, other, 'x') === told(table, tables, table.name, column.name, 'x'),
            );
          return [
            ...cells[column.kind].map(
              (cell) => `${title} ${JSON.stringify(cell)} → ${told(table, tables, table.name, title, cell)}`,
            ),
            ...(others.length ? [`  also ${others.join(', ')}`] : []),
            ...(column.kind === 'words'
              ? [`${title} (de) → ${told(table, tables, table.name, `${title} (de)`, 'x')}`]
              : []),
          ];
        }),
        ...namesOf(table).map((sheet) => `sheet ${sheet} → ${told(table, tables, sheet, table.columns[1]!.name, 'x')}`),
        '',
      ]);
      matchesWritten(new URL(`./written/sheets-${name}.txt`, import.meta.url), lines);
    });
});

describe('what is read of a cell', () => {
  const day = new Date('2026-03-01T00:00:00Z');
  const CELLS: readonly Cell[] = [
    ...['true', 'YES', 'y', '1', 'False', 'no', 'N', '0', 'on', 'toString', true, false],
    ...['=A1', ' = A1', '="1 in 4"', "='x'", '=-5', '=(a)', '=+5', '= !', '=', 'a=b'],
    ...['.285', '0.285', ',5', '0,285', '00.5', '1.5', '0.0', '0.', '.', '0.2a'],
    ...[0, 1, -1, 0.5, -0.5, 0.285, 28.499999999999996, 0.1 + 0.2, 9999, 10000, -1234567, 1234567.5, 95, 0.95, 1e21],
    ...['9999', '10000', '46082', '80000', '80001', '460820', '95', '95%', '95 %', '95.5', '.95', 'x95', '95x'],
    ...['a', ' a , b;c\nd ', ';', 'a ;; b', day],
  ];
  const KINDS = ['text', 'value', 'words', 'date', 'number', 'flag', 'ids', 'list', 'forms'] as const;
  const FORMATS = [
    ...[
      'General',
      '@',
      '0',
      '#',
      '0.0',
      '0.0#',
      '0.0?',
      '#.##',
      '#,##0',
      '#,##0.00',
      '0,',
      '0.0,,',
      '0%',
      '0.0%',
      '0.00 %',
      '%0',
    ],
    ...[
      '"%"0',
      '0"%"',
      '\\%0',
      '[$€-407] #,##0.00',
      '[$€]0[$x-1]',
      '[Red][$a]0[$b]',
      '[$€] 0',
      '[$-407]0',
      '#,##0 "cases"',
      '"a "0" b"',
      '\\a0\\b',
      '_-0_-',
      '*x0',
      '-0-',
    ],
    ...[
      '[Red]0',
      '[>5]0',
      '0;(0)',
      '0;-0;"none"',
      '0;;',
      '"a;b"0;\\;0',
      '0/0',
      '0E+0',
      '# ?/?',
      '0x',
      '0 0',
      '¤0',
      '"¤"0',
      '+0',
      '0.0;0.0 "less"',
    ],
    ...[
      'yyyy',
      'mmm-yy',
      'd mmm yyyy',
      'mmm d',
      '"day" yyyy "d"',
      '\\dyyyy',
      '[d]yyyy',
      'yyyy "m" \\m[m]',
      'YYYY-MM',
      'h:mm',
    ],
  ];
  const read = (cell: Cell, kind: Column['kind'], format?: string): string =>
    JSON.stringify(cellValue(cell, { column: { kind, name: 'N' } } as FoundColumn, format));

  it('is what was read and found good', () =>
    matchesWritten(new URL('./written/cells.txt', import.meta.url), [
      ...CELLS.flatMap((cell) => {
        const all = KINDS.map((kind) => [kind, read(cell, kind)] as const);
        const answers = [...new Set(all.map(([, answer]) => answer))];
        return answers.map((answer) => {
          const kinds = all.filter(([, one]) => one === answer).map(([kind]) => kind);
          return `${JSON.stringify(cell)} as ${answers.length === 1 ? 'anything' : kinds.join(', ')} → ${answer}`;
        });
      }),
      ...FORMATS.flatMap((format) =>
        [0, 1, -1234.5, 1234567.891, 0.285, 0.00449, 28.45, 1e21, 5e-7].map(
          (value) => `${value} by ${format} → ${shownBy(value, format) ?? '–'} | ${read(value, 'value', format)}`,
        ),
      ),
      ...FORMATS.map((format) => `a day by ${format} → ${read(day, 'date', format)}`),
    ]));
});

describe('what is read of whole sheets', () => {
  const day = new Date('2026-03-01T00:00:00Z');
  const never = new Date(NaN);
  const facts: SheetFacts = {
    formats: new Map([
      ['B2', '0.0%'],
      ['B3', '"€"#,##0'],
      ['B4', 'mmm-yy'],
      ['B5', '0'],
    ]),
    failed: new Map([
      ['C2', '#REF!'],
      ['A3', ''],
      ['D1', '#NAME?'],
    ]),
    merged: ['A4:A5', 'B2:C2'],
    hidden: [3, 4],
    hiddenColumns: [2],
  };
  const HEAD = ['id', 'value', 'label'];
  const SHEETS: Readonly<Record<string, readonly Sheet[] | readonly (readonly Cell[])[]>> = {
    'cells of every kind': [
      ['id', 'value', 'label', 'updated', 'x-note', 'X-Note', 'foo x-bar', ' x-y'],
      ['a', 0.285, 'x', day, day, true, 'y', 5],
      ['b', 5, false, never, null, undefined, '', ' '],
      ['c', true, "'=x", 2026, "'-5", "' x", 'z', 'z'],
      [day, '1 in 4', 'y'],
      [false, 0, never],
    ],
    'rows above the names, rows between, and the names again': [
      ['Our figures'],
      [null, never, ''],
      [day, 'draft'],
      [...HEAD, null],
      ['a', '5', 'x'],
      [],
      [' ', never, null],
      ['ID', 'Value', 'LABEL'],
      ['b', '6', 'y', 'note'],
      ['c', '7', 'z', never],
      ['id'],
    ],
    'names that are dates and numbers': [
      ['id', 'value', 'label', 2020, day, true, never, 'valeu', 'lable (de)', 'label_de', 'label [fr]', 'id'],
      ['a', '5', 'x', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
    ],
    'words alone': [['Nothing'], ['here', 'to', 'read']],
    'nothing at all': [[], [null, never]],
    'only names': [HEAD],
    'without an id': [
      ['value', 'label'],
      ['5', 'x'],
      ['5', 'x'],
    ],
    'ids twice': [HEAD, ['a', '5', 'x'], ['a', '6', 'y'], ['A', '7', 'z'], ['a b', '8', 'z'], ['', '9', 'z']],
    'more cells than names': [
      { name: 'figures', rows: [HEAD, ['a', '5', 'x, y', 'z'], ['b', '6', 'y', '', 'w']], delimiter: ',' },
    ],
    'formats, failures, merged and hidden': [
      {
        name: 'figures',
        rows: [
          [...HEAD, 'of'],
          ['a', 0.285, null, 'g'],
          [null, 13, 'y'],
          ['c', 46082, 'z'],
          ['d', 2, 'w'],
        ],
        facts,
      },
    ],
    'a sheet that nobody sees, one that nobody knows, and one of sources': [
      {
        name: 'figures',
        rows: [
          [...HEAD, 'source', 'page'],
          ['a', '5', 'x', 's', 9],
          ['b', '6', 'y', 'nobody', day],
          ['c', '7', 'z', 'S'],
        ],
      },
      {
        name: 'sources',
        rows: [
          ['id', 'title', 'published', 'url'],
          ['s', 'A study', day, 'www.example.org'],
          ['t', never, 2024, 'x'],
        ],
      },
      {
        name: 'surces',
        rows: [
          ['id', 'title'],
          ['u', 'Another'],
        ],
      },
      {
        name: 'Sheet2',
        rows: [
          ['a', 'b'],
          [1, 2],
        ],
      },
      { name: 'notes', rows: [[null], [never]] },
      {
        name: 'series',
        rows: [
          ['figure', 'when', 'value'],
          ['a', day, 5],
          ['a', 2020, 0.5],
          ['nobody', '2021', '6'],
          ['b', '2019', never],
        ],
        facts: { ...facts, isHidden: true },
      },
      {
        name: 'about',
        rows: [
          ['language', 'de'],
          ['updated', day],
          ['nothing', 'x'],
          [day, 5],
        ],
      },
    ],
    'values with a sure slip, which may not be published, and with others': [
      {
        name: 'figures',
        rows: [
          [...HEAD, 'source'],
          ['a', '28,5%', 'girls', 's'],
          ['b', '1.500 people', 'boys', 's'],
          ['c', '5 in 4', 'adults', 's'],
          ['d', '5 pepole 6', 'adults', 's'],
          ['e', 'n/a', 'adults', 's'],
          ['f', 'one and two', 'adults', 's'],
        ],
      },
      {
        name: 'series',
        rows: [
          ['figure', 'when', 'value'],
          ['a', '2020', '28,5%'],
          ['a', '2021', '1.500 people'],
          ['', '2022', '5'],
        ],
      },
      {
        name: 'sources',
        rows: [
          ['id', 'title', 'published'],
          ['s', 'A study', '2024'],
          ['s', 'A study', '2024'],
          ['__proto__', 'A study', '2024'],
        ],
      },
    ],
    'a sheet of another name behind one that isn’t read, and ids from words': [
      { name: 'cover', rows: [['Our figures'], ['id']] },
      {
        name: 'mine',
        rows: [
          ['id', 'label', 'value'],
          ['', 'Émile’s 2 words of a very long sentence', '5'],
          ['', '!', '6'],
          ['', '', '7 In 8'],
        ],
      },
      {
        name: 'yours',
        rows: [
          ['id', 'value'],
          ['b', '6'],
        ],
      },
    ],
    'none that looks like a list, and facts that failed': [
      { name: 'cover', rows: [['Our figures'], ['more'], ['less']] },
      { name: 'other', rows: [['Nothing']] },
      {
        name: ' About ',
        rows: [
          ['Langage', 'de'],
          ['x', 'y'],
          ['updated', '#REF!'],
          ['title', 'T'],
          [' LANGUAGE ', ' de '],
          ['updated', ''],
        ],
        facts: { ...facts, failed: new Map([['B3', '#REF!']]) },
      },
    ],
    'a glossary': [
      {
        name: 'terms',
        rows: [
          ['id', 'term', 'definition', 'also', 'related', 'x-note'],
          ['a', 'A', 'First', 'alpha; aleph', 'b, nobody', 'x'],
          ['b', true, day, 5, never],
        ],
      },
      {
        name: 'groups',
        rows: [
          ['id', 'label'],
          ['g', 5],
          [day, never],
        ],
      },
    ],
  };
  it('is what was read and found good', () => {
    const lines = Object.entries(SHEETS).flatMap(([what, given]) => {
      const sheets = (
        given.length && !Array.isArray(given[0]) ? given : [{ name: 'figures', rows: given }]
      ) as readonly Sheet[];
      const { document, findings, kind } = readSheets(sheets, {
        language: 'en',
        now: '2026-11-28',
        spoken: ['en', 'de'],
      });
      return [
        `# ${what}: ${kind}`,
        JSON.stringify(document),
        ...findings.map(
          ({ level, sheet, cell, message, repair }) =>
            `  ${sheet} ${cell} ${level} ${message}${repair ? `: ${repair}` : ''}`,
        ),
        '',
      ];
    });
    matchesWritten(new URL('./written/sheets-whole.txt', import.meta.url), lines);
  });
});

describe('what is written into sheets', () => {
  /** Of every type that a place may have, also those that it shouldn't. */
  const source = { title: '=1+1', publisher: { en: 'P', de: 'V' }, published: 2024, url: '@x', doi: true };
  const figures = {
    ...{ version: 1, language: 'de', updated: '2026-01-02', title: { de: 'Titel' } },
    sources: { s: source, text: 'words', nothing: null, list: ['x'] },
    figures: [
      {
        ...{ id: 'a', value: '1 in 4', label: { de: 'Mädchen', en: 'girls', fr: 7 }, of: 'Alle', source: 's' },
        unit: { de: { one: 'Ruf', other: 'Rufe' }, en: { one: 'call', many: 'calls' }, fr: 'appels' },
        'x-own': 'lost',
        series: [{ when: 2020, value: '1 in 5', note: 'x' }, { when: '2021' }, 'odd'],
        status: { state: 'withdrawn', note: { en: 'Wrong' } },
        comparable: [
          { to: ['b', 'c'], is: false },
          { to: ['d'], is: true, why: 'y' },
        ],
        tags: ['x', 5, null],
      },
      { id: 'b', value: 0.5, label: false, range: { kind: 'interval', level: 95 }, differs: { with: 'a' } },
      null,
      'odd',
    ],
    quotes: [{ id: 'q', text: 'Words', source: 's' }],
  };
  const glossary = {
    ...{ version: 1, title: 'Words', groups: [{ id: 'g', label: { en: 'G', de: 'H' } }] },
    terms: [
      {
        id: 'a',
        term: { en: 'A', de: 'Ah' },
        definition: "'quoted'",
        synonyms: ['x', 'y; z'],
        related: ['b', 'c'],
        group: 'g',
      },
      { id: 'b', term: 'B', definition: '', synonyms: 'x' },
    ],
  };
  it('is what was read and found good', () => {
    const lines: string[] = [];
    for (const document of [figures, glossary, { figures: [] }, { terms: [], language: 7 }])
      for (const all of [false, true]) {
        const sheets = writeSheets(document, all);
        lines.push(`=== ${Object.keys(document).join(' ')}${all ? ', with every column' : ''}`);
        for (const { name, rows } of sheets) lines.push(`# ${name}`, ...rows.map((row) => JSON.stringify(row)));
        const back = readSheets(sheets, { language: 'en', now: '2026-11-28' }).document;
        lines.push(`lost: ${lostPaths(document, back).join(' ')}`, '');
      }
    const LOST: readonly (readonly [before: unknown, after: unknown])[] = [
      [{ a: 1 }, [{ a: 1 }]],
      [{ a: 1 }, [{ a: 1 }, {}]],
      [{ en: 'x' }, 'x'],
      [{ en: 'x', de: 'y' }, 'x'],
      [{ a: { b: ['x', { c: 1 }] } }, { a: { b: ['x', { c: 2 }] } }],
      [[1, 2], [1]],
      ['x', undefined],
      ['x', 'x'],
      [{ a: [] }, {}],
      [['x'], 'x'],
    ];
    for (const [before, after] of LOST)
      lines.push(
        `${JSON.stringify(before)} ← ${JSON.stringify(after) ?? 'nothing'}: ${lostPaths(before, after).join(' ')}`,
      );
    matchesWritten(new URL('./written/sheets-made.txt', import.meta.url), lines);
  });
});
