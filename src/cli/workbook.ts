/** Spreadsheets as files: .xlsx, and .csv with a file beside it for each further sheet. */
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Cell, Sheet } from '../documents/sheet/cell.js';
import { cellName } from '../documents/sheet/cell.js';
import { nameKey, namesIn, tableOf } from '../documents/sheet/find-columns.js';
import type { DSV } from 'd3-dsv';
import { FIGURE_TABLES, GLOSSARY_TABLES } from '../documents/sheet/tables.js';
import { messageOf } from './output.js';
import { writeAtomically, writeTogether } from './write-atomically.js';
import { xlsxFacts } from './xlsx-facts.js';

/** Whether a file is a spreadsheet by its name. */
export const isSpreadsheet = (file: string): boolean =>
  /^\.(csv|tsv|xlsx|xlsm|xlsb|xltx|xls|ods|fods|numbers)$/i.test(extname(file));

const TABLES = [...FIGURE_TABLES, ...GLOSSARY_TABLES];
const COLUMNS = TABLES.flatMap(({ columns }) => columns);

/** What `figures.csv` may have beside it: `figures-sources.csv` and the like, and `figures-about.csv`. */
const BESIDE = [...new Set(TABLES.map(({ name }) => name)), 'about'];

/** More than any spreadsheet of figures has; what is longer is a mistake, or an attack. */
const MOST_BYTES = 20_000_000;

async function bytesOf(file: string): Promise<Buffer> {
  const found = await stat(file);
  // A pipe would be waited for.
  if (!found.isFile())
    throw new Error(`${file} is ${found.isDirectory() ? 'a folder' : 'no file'}: name a spreadsheet`);
  const { size } = found;
  if (size > MOST_BYTES) throw new Error(`${file} has more than 20 MB: that is no list of figures`);
  return readFile(file);
}

/** UTF-16 by its mark; or where none is, by the empty half of the first two letters, which are Latin in a list of names. */
function encodingOf([first, second, third, fourth]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first && second === 0 && third && fourth === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second && third === 0 && fourth)) return 'utf-16be';
  return 'utf-8';
}

/** Text that a spreadsheet has saved: UTF-8 or UTF-16. @throws Error that says how to save it */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file} isn’t UTF-8: save it once more as “CSV UTF-8”`);
  }
}

/** The sign between columns: that by which a row names most of our columns, or else that which the first line has most of. */
function delimiterOf(text: string, dsvFormat: (sign: string) => Pick<DSV, 'parseRows'>): string {
  const start = text.slice(0, 20_000);
  const known = SIGNS.map((sign) => {
    const rows = dsvFormat(sign).parseRows(start).slice(0, 10);
    return [sign, Math.max(0, ...rows.map((row) => namesIn(row, COLUMNS)))] as const;
  }).reduce((most, each) => (each[1] > most[1] ? each : most));
  if (known[1] > 1) return known[0];
  const [line = ''] = /^.*$/m.exec(text.replace(/"[^"]*"/g, '').trimStart()) ?? [];
  const counts = SIGNS.map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

const SIGNS = [',', ';', '\t', '|'];

/** Where a quotation mark begins a cell and none ends it: all that follows would be that one cell. @returns rows before it */
function openQuote(text: string, delimiter: string): string | undefined {
  let begun: number | undefined;
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '"') continue;
    if (begun === undefined) {
      if (at === 0 || text[at - 1] === delimiter || text[at - 1] === '\n' || text[at - 1] === '\r') begun = at;
    } else if (text[at + 1] === '"') at++;
    else begun = undefined;
  }
  return begun === undefined ? undefined : text.slice(0, begun);
}

/** The first cell that a test finds, by its name. */
function findCell(rows: readonly (readonly string[])[], test: (cell: string) => boolean): string {
  const row = rows.findIndex((cells) => cells.some(test));
  return cellName(row, rows[row]?.findIndex(test) ?? 0);
}

async function readCsv(file: string, name: string): Promise<Sheet> {
  const { dsvFormat } = await import('d3-dsv');
  const bytes = await bytesOf(file);
  let decoded: string;
  try {
    decoded = decodeText(bytes, file);
  } catch (error) {
    // Every byte is a letter in this one: it shows where the first odd one stands.
    const text = new TextDecoder('windows-1252').decode(bytes);
    const rows = dsvFormat(delimiterOf(text, dsvFormat)).parseRows(text);
    const isOdd = (cell: string) => /[^\0-\x7f]/.test(cell);
    const place = findCell(rows, isOdd);
    const odd = rows.flat().find(isOdd)?.slice(0, 40) ?? '';
    throw new Error(`${messageOf(error)}. The first cell that isn’t is ${place}, perhaps “${odd}”`);
  }
  // Excel may write the sign into a line of its own.
  const told = /^sep=(.)\r?\n/.exec(decoded);
  const rest = told ? decoded.slice(told[0].length) : decoded;
  const delimiter = told?.[1] ?? delimiterOf(rest, dsvFormat);
  const { parseRows } = dsvFormat(delimiter);
  const before = openQuote(rest, delimiter);
  if (before !== undefined) {
    const above = parseRows(`${before}x`);
    const place = cellName(above.length - (told ? 0 : 1), above.at(-1)!.length - 1);
    throw new Error(`${file} ${place}: a quotation mark begins this cell and none ends it: write one at its end`);
  }
  const rows = parseRows(rest);
  return { name, rows: told ? [[], ...rows] : rows, delimiter };
}

/** `figures-sources.csv` as well as `Figures_Source.CSV`; in the order of the tables, and last what is none of them. */
async function filesBeside(folder: string, name: string, ending: string) {
  const files = await readdir(folder);
  const isOurs = (each: string) =>
    // The file itself has nothing between its name and its ending.
    each.length > name.length + 1 + ending.length &&
    each.toLowerCase().startsWith(name.toLowerCase()) &&
    /[-_ .]/.test(each.charAt(name.length)) &&
    extname(each).toLowerCase() === ending.toLowerCase();
  const rank = (of: string) => (BESIDE.includes(of) ? BESIDE.indexOf(of) : BESIDE.length);
  return files
    .filter(isOurs)
    .sort()
    .map((each) => {
      const rest = nameKey(each.slice(name.length + 1, -ending.length));
      return { file: join(folder, each), of: tableOf(rest, TABLES)?.name ?? rest };
    })
    .sort((first, second) => rank(first.of) - rank(second.of));
}

/** The file that a list beside it belongs to: `figures.csv` of `figures-sources.csv`; any other file itself. */
export async function wholeOf(file: string): Promise<string> {
  const ending = extname(file);
  if (!/^\.[ct]sv$/i.test(ending)) return file;
  const name = basename(file, ending);
  for (const { index } of [...name.matchAll(/[-_ .]/g)].reverse()) {
    const rest = nameKey(name.slice(index + 1));
    if (!BESIDE.includes(tableOf(rest, TABLES)?.name ?? rest)) continue;
    const whole = join(dirname(file), name.slice(0, index) + ending);
    if ((await stat(whole).catch(() => undefined))?.isFile()) return whole;
  }
  return file;
}

async function readCsvFiles(file: string): Promise<Sheet[]> {
  const ending = extname(file);
  const name = basename(file, ending);
  const sheets = [await readCsv(file, name)];
  for (const { file: beside, of } of await filesBeside(dirname(file), name, ending))
    sheets.push({
      // Of a file that is none of ours its name alone is told.
      ...(BESIDE.includes(of) ? await readCsv(beside, of) : { name: of, rows: [[of]] }),
      file: beside,
    });
  return sheets;
}

/** Reads every sheet of a file. @throws Error that says what to save it as */
export async function readWorkbook(file: string): Promise<Sheet[]> {
  const ending = extname(file).toLowerCase();
  if (ending === '.csv' || ending === '.tsv') return readCsvFiles(file);
  if (ending !== '.xlsx') throw new Error(`${file}: save it as .xlsx or .csv`);
  const bytes = await bytesOf(file);
  const { readSheet } = await import('read-excel-file/universal');
  try {
    const sheets: Sheet[] = [];
    for (const [name, facts] of await xlsxFacts(bytes)) {
      const data = await readSheet(new Uint8Array(bytes).buffer, name);
      sheets.push({ name, rows: data as Cell[][], facts });
    }
    if (!sheets.length) throw new Error('there is no sheet in it');
    return sheets;
  } catch (error) {
    throw new Error(`${file} can’t be read as a spreadsheet (${messageOf(error)}): save it once more as .xlsx`);
  }
}

/** The file of a sheet, as people find it in a message: `figures.csv`, `figures-sources.csv`, `figures.xlsx sources`. */
export function sheetPlace(file: string, sheets: readonly Sheet[], sheet: string): string {
  const beside = sheets.find(({ name }) => name === sheet)?.file;
  if (beside) return `${file.slice(0, -basename(file).length)}${basename(beside)} `;
  const ending = extname(file);
  if (ending.toLowerCase() === '.xlsx') return sheets.length > 1 ? `${file} ${sheet}!` : `${file} `;
  return `${file} `;
}

/** Writes sheets: one .xlsx file, or a .csv file for each. @returns the files that were written */
export async function writeWorkbook(file: string, sheets: readonly Sheet[]): Promise<string[]> {
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx') {
    const { default: writeExcelFile } = await import('write-excel-file/node');
    const bytes = await writeExcelFile(
      sheets.map(({ name, rows }) => ({
        sheet: name,
        // Columns of text: a percentage stays as it was typed, and no share becomes a day.
        data: rows.map((row, index) =>
          row.map((cell) => ({
            value: String(cell ?? ''),
            type: String,
            format: '@',
            ...(index === 0 && name !== 'about' && { fontWeight: 'bold' as const }),
            ...(index > 0 && { wrap: true, alignVertical: 'top' as const }),
          })),
        ),
        columns: (rows[0] ?? []).map((_, at) => ({
          width: Math.min(60, Math.max(10, ...rows.map((row) => String(row[at] ?? '').length))),
        })),
        ...(name !== 'about' && { stickyRowsCount: 1 }),
      })),
    ).toBuffer();
    await writeAtomically(file, bytes);
    return [file];
  }
  const { csvFormatRows } = await import('d3-dsv');
  const name = basename(file, extname(file));
  const files: { readonly path: string; readonly content: string }[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const path = index === 0 ? file : join(dirname(file), `${name}-${sheet.name.replace(' ', '-')}.csv`);
    // The mark tells Excel that it is UTF-8.
    files.push({
      path,
      content: `\ufeff${csvFormatRows(sheet.rows.map((row) => row.map((cell) => String(cell ?? ''))))}\n`,
    });
  }
  await writeTogether(files);
  return files.map(({ path }) => path);
}
