import type { Cell, Sheet } from '../../src/documents/sheet/cell.js';
import { readSheets } from '../../src/documents/sheet/read-sheets.js';
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
  const owner = 'owner' in table.into ? table.into.owner : 'id';
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
