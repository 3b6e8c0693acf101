/** Cells of a spreadsheet, however it was read. */

export type Cell = string | number | boolean | Date | null | undefined;

/** What a spreadsheet keeps of cells beside what is in them; each cell by its name, `B7`. */
export interface SheetFacts {
  /** Number formats: `0.0%`. */
  readonly formats: ReadonlyMap<string, string>;
  /** Formulas without a result: the error that stands there, `#REF!`, or nothing. */
  readonly failed: ReadonlyMap<string, string>;
  /** `D2:D4`. */
  readonly merged: readonly string[];
  /** Hidden rows, counted from 0. */
  readonly hidden: readonly number[];
  /** Hidden columns, counted from 0. */
  readonly hiddenColumns?: readonly number[];
  /** Whether the spreadsheet shows no tab of the sheet. */
  readonly isHidden?: boolean;
}

/** A sheet of a workbook, or a CSV file: rows from the top, cells from the left. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Absent where the file has none, as CSV. */
  readonly facts?: SheetFacts;
  /** The sign between columns, where the file is text. */
  readonly delimiter?: string;
  /** The file, where each sheet has one of its own. */
  readonly file?: string;
}

/** A cell's name as spreadsheets say it: `B7` for row 6, column 1, both counted from 0. */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** Row and column of a cell's name, both counted from 0. */
export function cellPlace(name: string): { readonly row: number; readonly at: number } {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)\$?(\d+)$/.exec(name) ?? [];
  const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, at };
}

/** What a cell says, as a person reads it; a day as ISO 8601. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  // As its cell shows it.
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  // A quotation mark in front keeps a spreadsheet from taking a text for a formula.
  return String(cell)
    .trim()
    .replace(/^'(?=[=+@-])/, '');
}

export const isEmpty = (row: readonly Cell[]): boolean => row.every((cell) => cellText(cell) === '');
