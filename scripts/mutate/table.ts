/** What a run saw, as a table of Markdown. */
export interface Row {
  readonly area: string;
  /** All faults that the area could have. */
  readonly possible: number;
  tried: number;
  /** Noticed by a test. */
  noticed: number;
  /** Noticed by no test, and refused by the types. */
  typed: number;
}

const share = (part: number, whole: number): string => (whole ? `${Math.round((100 * part) / whole)} %` : '');
const sum = (rows: readonly Row[], of: (row: Row) => number): number => rows.reduce((total, row) => total + of(row), 0);

export function table(rows: readonly Row[]): string {
  const all: Row = {
    area: 'all',
    possible: sum(rows, ({ possible }) => possible),
    tried: sum(rows, ({ tried }) => tried),
    noticed: sum(rows, ({ noticed }) => noticed),
    typed: sum(rows, ({ typed }) => typed),
  };
  const cells = [
    ['Area', 'Possible', 'Tried', 'By a test', 'By the types', 'Noticed'],
    ...[...rows.filter(({ possible }) => possible), all].map(({ area, possible, tried, noticed, typed }) =>
      [area, possible, tried, noticed, typed, share(noticed + typed, tried)].map(String),
    ),
  ];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length), 3));
  const lines = cells.map(
    (row) =>
      `| ${row.map((cell, column) => (column ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`,
  );
  lines.splice(
    1,
    0,
    `| ${widths.map((width, column) => `${'-'.repeat(width - 1)}${column ? ':' : '-'}`).join(' | ')} |`,
  );
  return lines.join('\n');
}
