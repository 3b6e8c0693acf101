/** Spreadsheets as files: .xlsx, and .csv with a file beside it for each further sheet. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { Cell, Sheet } from '../documents/sheet/cell.js';
import { cellName } from '../documents/sheet/cell.js';
import { FIGURE_TABLES, GLOSSARY_TABLES } from '../documents/sheet/tables.js';
import { messageOf } from './output.js';
import { writeAtomically } from './write-atomically.js';
import { xlsxFacts } from './xlsx-facts.js';

/** Whether a file is a spreadsheet by its name. */
export const isSpreadsheet = (file: string): boolean => /^\.(csv|tsv|xlsx|xls|ods|numbers)$/i.test(extname(file));

/** What `figures.csv` has beside it: `figures-sources.csv` and the like, and `figures-about.csv`. */
const BESIDE = [...new Set([...FIGURE_TABLES, ...GLOSSARY_TABLES].map(({ name }) => name.replace(' ', '-'))), 'about'];

/** More than any spreadsheet of figures has; what is longer is a mistake, or an attack. */
const MOST_BYTES = 20_000_000;

async function bytesOf(file: string): Promise<Buffer> {
  const { size } = await stat(file);
  if (size > MOST_BYTES) throw new Error(`${file} has more than 20 MB: that is no list of figures`);
  return readFile(file);
}

/** Text that a spreadsheet has saved: UTF-8, or UTF-16 where a mark says so. @throws Error that says how to save it */
export function decodeText(bytes: Uint8Array, file: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${file} isn’t UTF-8: save it once more as “CSV UTF-8”`);
  }
}

/** The sign between columns: that which the first line has most of. */
function delimiterOf(text: string): string {
  const [line = ''] = /^.*$/m.exec(text.replace(/"[^"]*"/g, '').trimStart()) ?? [];
  const counts = [',', ';', '\t'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((most, each) => (each[1] > most[1] ? each : most))[0];
}

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
    const rows = dsvFormat(delimiterOf(text)).parseRows(text);
    const isOdd = (cell: string) => /[^\0-\x7f]/.test(cell);
    const place = findCell(rows, isOdd);
    const odd = rows.flat().find(isOdd)?.slice(0, 40) ?? '';
    throw new Error(`${messageOf(error)}. The first cell that isn’t is ${place}, perhaps “${odd}”`);
  }
  const text = decoded.replace(/^\ufeff/, '');
  // Excel may write the sign into a line of its own.
  const told = /^sep=(.)\r?\n/.exec(text);
  const rest = told ? text.slice(told[0].length) : text;
  const delimiter = told?.[1] ?? delimiterOf(rest);
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

async function readCsvFiles(file: string): Promise<Sheet[]> {
  const ending = extname(file);
  const name = basename(file, ending);
  const sheets = [await readCsv(file, name)];
  for (const each of BESIDE) {
    const beside = join(dirname(file), `${name}-${each}${ending}`);
    const found = await stat(beside).catch(() => undefined);
    if (found?.isFile()) sheets.push(await readCsv(beside, each.replace('-', ' ')));
  }
  return sheets;
}

/** Reads every sheet of a file. @throws Error that says what to save it as */
export async function readWorkbook(file: string): Promise<Sheet[]> {
  const ending = extname(file).toLowerCase();
  if (ending === '.csv' || ending === '.tsv') return readCsvFiles(file);
  if (ending !== '.xlsx') throw new Error(`${file}: save it as .xlsx or .csv`);
  const bytes = await bytesOf(file);
  const { default: readExcelFile } = await import('read-excel-file/universal');
  const sheets = await readExcelFile(new Uint8Array(bytes).buffer).catch((error: unknown) => {
    throw new Error(`${file} can’t be read as a spreadsheet (${String(error)}): save it once more as .xlsx`);
  });
  const facts = await xlsxFacts(bytes);
  return sheets.map(({ sheet, data }) => {
    const own = facts.get(sheet);
    return { name: sheet, rows: data as Cell[][], ...(own && { facts: own }) };
  });
}

/** The file of a sheet, as people find it in a message: `figures.csv`, `figures-sources.csv`, `figures.xlsx sources`. */
export function sheetPlace(file: string, sheets: readonly Sheet[], sheet: string): string {
  const first = sheets[0]?.name === sheet;
  const ending = extname(file);
  if (ending.toLowerCase() === '.xlsx') return sheets.length > 1 ? `${file} ${sheet}!` : `${file} `;
  return first ? `${file} ` : `${file.slice(0, -ending.length)}-${sheet.replace(' ', '-')}${ending} `;
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
  const files: string[] = [];
  for (const [index, sheet] of sheets.entries()) {
    const path = index === 0 ? file : join(dirname(file), `${name}-${sheet.name.replace(' ', '-')}.csv`);
    // The mark tells Excel that it is UTF-8.
    await writeAtomically(
      path,
      `\ufeff${csvFormatRows(sheet.rows.map((row) => row.map((cell) => String(cell ?? ''))))}\n`,
    );
    files.push(path);
  }
  return files;
}
