import { resolve } from 'node:path';
import { writeSheets } from '../documents/sheet/write-sheets.js';
import { readSheets } from '../documents/sheet/read-sheets.js';
import { count, printCells } from './findings.js';
import { knownGlossaries, today } from './known.js';
import { languageOptionsFor } from './languages.js';
import { print, printText } from './output.js';
import { TEMPLATE_DOCUMENTS } from './template-documents.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { readWorkbook, writeWorkbook } from './workbook.js';
import { writeAtomically } from './write-atomically.js';

export const usage = `impact-elements import FILE.xlsx|FILE.csv --out FILE.json
impact-elements import --template figures|glossary --out FILE.xlsx|FILE.csv

Makes a document of a spreadsheet. Columns are known by plain names in any order: id,
value, label, source …; a text in another language has it in brackets: label (de). The
sheet sources says where figures come from, a CSV file has figures-sources.csv beside it.
Each thing that is wrong is printed with its cell and its repair:
  figures.xlsx figures!B7: error “28,5%” is shown as typed: …: write 28.5%
Nothing is written where there is an error.
  --out FILE        the document to write, or the template
  --language TAG    the language of the sheet, where none is named in its sheet about (en)
  --template KIND   write a spreadsheet to begin with: figures or glossary
  --strict          a warning counts as an error
Exit codes: 0 it was written, 1 it was not, 2 the command line was wrong`;

const OPTIONS = {
  out: { type: 'string' },
  language: { type: 'string', default: 'en' },
  template: { type: 'string' },
  strict: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readArguments(args: readonly string[]) {
  const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
  const [file = ''] = positionals;
  const { out = '', template } = values;
  if (values.help) return { ...values, file, out };
  if (template !== undefined && !Object.hasOwn(TEMPLATE_DOCUMENTS, template))
    throw new UsageError(`--template is ${Object.keys(TEMPLATE_DOCUMENTS).join(' or ')}`);
  if (template === undefined ? positionals.length !== 1 : positionals.length)
    throw new UsageError(template === undefined ? 'one spreadsheet is needed' : '--template takes no file');
  if (!out) throw new UsageError('--out is needed');
  if (!(template === undefined ? /\.json$/i : /\.(csv|xlsx)$/i).test(out))
    throw new UsageError(template === undefined ? '--out is a .json file' : '--out is a .xlsx or .csv file');
  return { ...values, file, out };
}

/** The `import` command. @returns the exit code */
export async function importSheets(args: readonly string[]): Promise<number> {
  try {
    const { help, file, out, language, template, strict } = readArguments(args);
    if (help) {
      printText(usage);
      return 0;
    }
    if (template !== undefined) {
      const sheets = writeSheets(TEMPLATE_DOCUMENTS[template]!, true);
      for (const each of await writeWorkbook(resolve(out), sheets)) print(each);
      return 0;
    }
    const sheets = await readWorkbook(file);
    const { document, findings } = readSheets(sheets, {
      language,
      now: today(),
      glossaries: knownGlossaries(),
      ...(await languageOptionsFor(file)),
    });
    const { error, warning } = printCells(file, sheets, findings);
    const stopped = error || (strict && warning);
    if (!stopped) await writeAtomically(resolve(out), `${JSON.stringify(document, null, 2)}\n`);
    print(`${count(error, 'error')}, ${count(warning, 'warning')}: ${stopped ? 'nothing was written' : out}`);
    return stopped ? 1 : 0;
  } catch (error) {
    return failWith(error, 'import', usage);
  }
}
