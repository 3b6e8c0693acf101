import { cellPlace, isEmpty, textOf, type Sheet } from './cell.js';
import type { CellFinding, Placed } from './find-columns.js';
import type { Workbook } from './workbook.js';

/** Whatever would be lost in silence: cells without a column, merged cells, rows that nobody sees. */
export function lookAround(
  book: Workbook,
  { name, rows, facts, delimiter }: Sheet,
  head: number,
  placed: readonly Placed[],
): void {
  const say = (level: CellFinding['level'], row: number, at: number, message: string, repair: string) =>
    book.say(level, { sheet: name, row, at }, message, repair);
  const header = rows[head] ?? [];
  const unnamed = new Set<number>();
  rows.slice(head + 1).forEach((cells, index) => {
    const beyond = delimiter ? cells.findIndex((cell, at) => at >= header.length && textOf(cell)) : -1;
    if (beyond >= 0)
      say(
        'error',
        head + 1 + index,
        beyond,
        `“${textOf(cells[beyond])}” stands in no column`,
        `put quotation marks around a text with “${delimiter}” in it`,
      );
    cells.forEach((cell, at) => {
      if ((facts || at < header.length) && textOf(cell) && !textOf(header[at])) unnamed.add(at);
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
  for (const row of facts?.hidden ?? [])
    if (row > head && rows[row] && !isEmpty(rows[row]))
      say('warning', row, 0, 'this row is hidden, and published all the same', 'remove it, or show it');
}
