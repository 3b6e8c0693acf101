/** Formulas without a result, wherever in a sheet they stand. */
import { cellName, cellPlace, cellText, type Cell, type Sheet } from './cell.js';

/** What spreadsheets show in place of a result, in English, German, French and Spanish; LibreOffice, and a column that is too narrow. */
const SHOWN = new RegExp(
  [
    '#(?:REF|VALUE|DIV/0|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|CONNECT|UNKNOWN|BUSY|EXTERNAL|PYTHON)!',
    '#(?:BEZUG|WERT|ZAHL|ÜBERLAUF|VALEUR|NOMBRE|NUL)!|#¡(?:REF|VALOR|NUM|NULO|DIV/0)!',
    '#NAME\\?|#NOM\\s?\\?|#¿NOMBRE\\?|#N/[ABD]|#NV|#GETTING_DATA|Err:\\d{3}|#{4,}',
  ].join('|'),
);
const FAILED = new RegExp(`^(?:${SHOWN.source})$`, 'i');

/** Where a formula was never worked out, its cell is empty: this keeps the cell from being taken for one. */
const NEVER = '#N/A';

export interface Failure {
  readonly message: string;
  readonly repair: string;
}

/** What failed in a cell; undefined for one that says something, or nothing. */
export function failureAt({ rows, facts }: Sheet, row: number, at: number): Failure | undefined {
  const kept = facts?.failed.get(cellName(row, at));
  const text = cellText(rows[row]?.[at]);
  if (kept === '') return { message: 'the formula here was never worked out', repair: 'open and save the file once' };
  const shown = kept ?? (FAILED.test(text) ? text : undefined);
  return shown === undefined
    ? undefined
    : { message: `a formula failed here: ${shown}`, repair: 'mend it, or write what it should say' };
}

const NOTHING: readonly Cell[] = [];

/** The sheet with what failed in its cells: a reader of files leaves these cells empty, or drops the rows. */
export function withFailures(sheet: Sheet): Sheet {
  if (!sheet.facts?.failed.size) return sheet;
  const rows: (readonly Cell[])[] = [...sheet.rows];
  for (const [name, failure] of sheet.facts.failed) {
    const { row, at } = cellPlace(name);
    if (!(row >= 0 && at >= 0)) continue;
    while (rows.length <= row) rows.push(NOTHING);
    const cells = [...rows[row]!];
    while (cells.length < at) cells.push(null);
    cells[at] = failure || NEVER;
    rows[row] = cells;
  }
  return { ...sheet, rows };
}
