import { resolve } from 'node:path';
import { isRecord } from '../documents/check/finding.js';
import { readSheets } from '../documents/sheet/read-sheets.js';
import { lostPaths, writeSheets } from '../documents/sheet/write-sheets.js';
import { today } from './known.js';
import { complain, print, printText } from './output.js';
import { readJson } from './read-json.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { writeWorkbook } from './workbook.js';

export const usage = `impact-elements export FILE.json --out FILE.xlsx|FILE.csv

Makes a spreadsheet of a figures or glossary document, which import reads back. What a
spreadsheet has no place for is named on standard error.
  --out FILE   .xlsx, with a sheet for each list; or .csv, with files beside it
Exit codes: 0 it was written, 1 it was not, 2 the command line was wrong`;

const OPTIONS = { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

/** The `export` command. @returns the exit code */
export async function exportSheets(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { out = '', help } = values;
    if (help) {
      printText(usage);
      return 0;
    }
    const [file] = positionals;
    if (!file || positionals.length > 1) throw new UsageError('one document is needed');
    if (!/\.(csv|xlsx)$/i.test(out)) throw new UsageError('--out is a .xlsx or .csv file');
    const document = await readJson(file);
    if (!isRecord(document)) throw new Error(`${file} has neither figures nor terms`);
    const sheets = writeSheets(document);
    const { $schema: _, ...before } = document;
    const back = readSheets(sheets, { language: 'en', now: today() });
    for (const path of lostPaths(before, back.document)) complain(`${path}: a spreadsheet has no place for it`);
    for (const each of await writeWorkbook(resolve(out), sheets)) print(each);
    return 0;
  } catch (error) {
    return failWith(error, 'export', usage);
  }
}
