/** What the first row of a sheet says: which column is which. */
import { isLanguage } from '../check/languages.js';
import { likely } from '../likely.js';
import { cellName, isEmpty, cellText, type Cell, type Sheet } from './cell.js';
import { failureAt } from './failed-formula.js';
import type { Column, Table } from './tables.js';

/** A column that was recognised, and where it is. */
export interface FoundColumn {
  readonly column: Column;
  readonly at: number;
  /** Of words, the language, and of a unit its language and plural category: `de one`. */
  readonly of?: string | undefined;
}

/** What is said of one cell. */
export interface CellFinding {
  readonly level: 'error' | 'warning' | 'note';
  readonly sheet: string;
  /** `B7`. */
  readonly cell: string;
  readonly message: string;
  readonly repair?: string;
}

/** A name without what people vary: capitals, points, underscores, and an ending in s. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[_\-./*:]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

export const nameKey = plain;

const namesOf = ({ name, also = [] }: Pick<Column, 'name' | 'also'>): string[] => [name, ...also].map(plain);

/** The table that a sheet is, by its name; undefined for one that is none of ours. */
export const tableOf = (name: string, tables: readonly Table[]): Table | undefined =>
  tables.find((table) => namesOf(table).includes(plain(name)));

/** `Label (de)`, `label [pt-BR]` or `label: de` in its two parts. */
const BY_LANGUAGE =
  /^(.*?)\s*(?:[([:]\s*([A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*)(?:[ ,]+(zero|one|two|few|many|other))?\s*[)\]]?)$/;

function recognise(typed: string, columns: readonly Column[]): Omit<FoundColumn, 'at'> | undefined {
  const whole = columns.find((column) => namesOf(column).includes(plain(typed)));
  if (whole && whole.kind !== 'forms') return { column: whole };
  const [, name = '', language = '', category] = BY_LANGUAGE.exec(typed) ?? [];
  const column = columns.find((each) => namesOf(each).includes(plain(name)));
  if (!column || !language) return undefined;
  if (column.kind === 'words') return { column, of: language.replaceAll('_', '-') };
  return column.kind === 'forms'
    ? { column, of: `${language.replaceAll('_', '-')} ${category ?? 'other'}` }
    : undefined;
}

/** How many cells of a row name a column. */
export const namesIn = (row: readonly Cell[], columns: readonly Column[]): number =>
  row.filter((cell) => cellText(cell) && recognise(cellText(cell), columns)).length;

/** What to write in place of a name that no column has. */
function unknownName(typed: string, columns: readonly Column[]): Pick<CellFinding, 'level' | 'message' | 'repair'> {
  const message = `no column is called “${typed}”`;
  const [, name = '', language] = /^(.*?)\s*[([:]\s*(.+?)\s*[)\]]?$/.exec(typed) ?? [typed, typed];
  const column = columns.find((each) => namesOf(each).includes(plain(name)));
  if (column?.kind === 'forms')
    return {
      level: 'error',
      message,
      repair: `write ${column.name} (en one) and ${column.name} (en other), by language`,
    };
  if (column?.kind === 'words' && language)
    return {
      level: 'error',
      message: `“${language}” is no language tag`,
      repair: `write one in the brackets, such as ${column.name} (de)`,
    };
  const [, bare = '', tag = ''] =
    /^(.*?)[\s_-]*[([:_-]\s*([A-Za-z]{2,3}(?:[-_][A-Za-z\d]{2,8})*)\s*[)\]]?$/.exec(typed) ?? [];
  const words = columns.filter(({ kind }) => kind === 'words');
  const near = tag && isLanguage(tag) ? likely(plain(bare), words.flatMap(namesOf)) : undefined;
  if (near) return { level: 'error', message, repair: `write ${near} (${tag.replaceAll('_', '-')})` };
  const meant = likely(plain(typed), columns.flatMap(namesOf));
  return {
    level: meant ? 'error' : 'warning',
    message,
    repair: meant ? `write ${meant}` : 'begin its name with x- if it is for yourself',
  };
}

/** The row that names columns: the first in which two are known, or else the first that isn't empty. */
export function headerRow({ rows }: Sheet, columns: readonly Column[]): number {
  const known = rows.slice(0, 10).findIndex((row) => namesIn(row, columns) > 1);
  return known >= 0 ? known : rows.findIndex((row) => !isEmpty(row));
}

/**
 * The columns of a sheet in any order, and what is wrong with their names.
 *
 * @param language of a column of words that names none
 */
export function readHeader(
  sheet: Sheet,
  row: number,
  { columns }: Table,
  language: string,
): { readonly placed: readonly FoundColumn[]; readonly findings: readonly CellFinding[] } {
  const placed: FoundColumn[] = [];
  const findings: CellFinding[] = [];
  const cells: readonly Cell[] = sheet.rows[row] ?? [];
  cells.forEach((cell, at) => {
    const typed = cellText(cell);
    const place = { sheet: sheet.name, cell: cellName(row, at) };
    if (!typed || /^x-/i.test(typed)) return;
    const failure = failureAt(sheet, row, at);
    if (failure) {
      findings.push({ ...place, level: 'error', ...failure });
      return;
    }
    const found = recognise(typed, columns);
    if (!found) {
      findings.push({ ...place, ...unknownName(typed, columns) });
      return;
    }
    const languageOf = ({ column: { kind }, of = kind === 'words' ? language : '' }: Omit<FoundColumn, 'at'>) =>
      of.toLowerCase();
    const twice = placed.find((each) => each.column === found.column && languageOf(each) === languageOf(found));
    if (twice)
      findings.push({
        ...place,
        level: 'error',
        message: `“${typed}” is the same as ${cellName(row, twice.at)}`,
        repair: 'remove one of the two columns',
      });
    else placed.push({ ...found, at });
  });
  return { placed, findings };
}
