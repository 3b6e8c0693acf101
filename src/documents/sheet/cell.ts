/** Cells of a spreadsheet, however it was read. */

export type Cell = string | number | boolean | Date | null | undefined;

/** A sheet of a workbook, or a CSV file: rows from the top, cells from the left. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** A cell's name as spreadsheets say it: `B7` for row 6, column 1, both counted from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** What a cell says, as a person reads it; a day as ISO 8601. */
export function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  // A quotation mark in front keeps a spreadsheet from taking a text for a formula.
  return String(cell)
    .trim()
    .replace(/^'(?=[=+@-])/, '');
}

export const isEmpty = (row: readonly Cell[]): boolean => row.every((cell) => textOf(cell) === '');
