import { cellPlace, isEmpty, cellText, type Sheet } from './cell.js';
import { nameKey, type CellFinding, type FoundColumn } from './find-columns.js';
import type { Workbook } from './workbook.js';

/** Whatever would be lost or published in silence: cells without a column, merged cells, what a spreadsheet hides, a second row of names. */
export function lookAround(
  book: Workbook,
  { name, rows, facts, delimiter }: Sheet,
  head: number,
  placed: readonly FoundColumn[],
): void {
  const say = (level: CellFinding['level'], row: number, at: number, message: string, repair: string) =>
    book.say(level, { sheet: name, row, at }, message, repair);
  const header = rows[head] ?? [];
  rows.slice(0, head).forEach((cells, row) => {
    const filled = cells.filter((cell) => cellText(cell));
    if (filled.length)
      say(
        filled.length > 1 ? 'warning' : 'note',
        row,
        cells.findIndex((cell) => cellText(cell)),
        'this row stands above the names of the columns, and isn’t read',
        'move it below them if it is one of the list',
      );
  });
  const unnamed = new Set<number>();
  rows.slice(head + 1).forEach((cells, index) => {
    const beyond = delimiter ? cells.findIndex((cell, at) => at >= header.length && cellText(cell)) : -1;
    if (beyond >= 0)
      say(
        'error',
        head + 1 + index,
        beyond,
        `“${cellText(cells[beyond])}” stands in no column`,
        `put quotation marks around a text with “${delimiter}” in it`,
      );
    const filled = placed.filter(({ at }) => cellText(cells[at]));
    const isName = ({ at }: FoundColumn) => nameKey(cellText(cells[at])) === nameKey(cellText(header[at]));
    if (filled.length > 1 && filled.every(isName))
      say('error', head + 1 + index, filled[0]!.at, 'this row names the columns once more', 'remove it');
    cells.forEach((cell, at) => {
      if ((facts || at < header.length) && cellText(cell) && !cellText(header[at])) unnamed.add(at);
    });
  });
  for (const at of unnamed)
    say(
      'warning',
      head,
      at,
      'this column has no name, and isn’t read',
      'name it, with x- in front if it is for yourself',
    );
  for (const area of facts?.merged ?? []) {
    const [from = '', to = from] = area.split(':');
    const [start, end] = [cellPlace(from), cellPlace(to)];
    const columns = placed.filter(({ at }) => at >= start.at && at <= end.at);
    if (end.row > head && columns.length && (end.row > start.row || columns.length > 1))
      say(
        'error',
        start.row,
        start.at,
        `${area} are merged: the first alone has what stands there`,
        'unmerge them, and fill each',
      );
  }
  const hides = 'and published all the same';
  if (facts?.isHidden) say('warning', 0, 0, `this sheet is hidden, ${hides}`, 'remove it, or show it');
  for (const { at } of placed)
    if (facts?.hiddenColumns?.includes(at) && rows.slice(head + 1).some((cells) => cellText(cells[at])))
      say('warning', head, at, `this column is hidden, ${hides}`, 'remove it, or show it');
  for (const row of facts?.hidden ?? [])
    if (row > head && rows[row] && !isEmpty(rows[row]))
      say('warning', row, 0, `this row is hidden, ${hides}`, 'remove it, or show it');
}
