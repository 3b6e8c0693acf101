import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { checkDocument, type CheckOptions, type Report } from '../documents/check/check-document.js';
import { isRecord, type Finding } from '../documents/check/finding.js';
import { readLocated } from '../documents/check/json-positions.js';
import { readSheets } from '../documents/sheet/read-sheets.js';
import { fetchGuarded } from '../server/fetch.js';
import { RequestError } from '../net/request.js';
import { count, printCells, printLocated, type Counts } from './findings.js';
import { originFindings } from './form-origins.js';
import { knownGlossaries, today } from './known.js';
import { CONFIG_FILE, folderOf, languageOptionsFor } from './languages.js';
import { print, printText, reasonOf } from './output.js';
import { pageFindings } from './check-page.js';
import { readRecord } from './read-json.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { isSpreadsheet, readWorkbook, wholeOf } from './workbook.js';

export const usage = `impact-elements check [--strict] FILE…

Validates figures, glossary, posts, forms and support documents, language files, and
impact.config.json.
Of a page that is named .html it says what is wrong with giving on it, whether it
stands beside help, whether there are two ways out, whether a survivor is quoted
without permission, and which states of a list of recommendations no reader is shown.
Each finding is printed as
  FILE:LINE:COLUMN: LEVEL PATH: MESSAGE: REPAIR
in the order of the text, and of a spreadsheet (.xlsx, .csv) by its cell. An error makes a document unfit to publish, a warning is
what a careful editor would mend, and a note says how something was read. Of each
level, the first 100 findings in a file are printed.
A file called - is standard input. A FILE that begins with http:// or https:// is
fetched.
  --strict   a warning counts as an error
  --on DATE  as of that day: 2027-05-01 shows which numbers of a support document will
             have to be checked again by then. Default: today
Exit codes:
  0  every file is valid, with warnings or without
  1  there is an error, or with --strict a warning
  2  the command line was wrong`;

/** What a file turned out to be. */
interface Checked {
  readonly file: string;
  readonly bytes?: Uint8Array;
  /** What it was checked with, for a second time. */
  readonly options?: CheckOptions;
  readonly report: Report;
  /** How many files were read: a CSV file has others beside it. Default: one. */
  readonly files?: number;
  /** Prints what was found in a spreadsheet, by its cells. */
  readonly printCells?: () => Counts;
  /** It can't be read at all. */
  readonly failure?: string;
}

/** A page that was saved; one that is fetched may be called anything, and is then no document. */
const isPage = (file: string): boolean => /\.x?html?$/i.test(file);

const isAddress = (file: string): boolean => /^https?:\/\//i.test(file);

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin);
  if (!isAddress(file)) return readFile(file);
  if (!URL.canParse(file)) throw new RequestError('network', 'is no address', file);
  // A person typed its host: it may be one inside the network.
  return (await fetchGuarded(file, { hosts: [new URL(file).host], accept: 'application/json' })).bytes;
}

/** What `import` and `build` would say of a spreadsheet. */
async function checkSpreadsheet(file: string, options: CheckOptions): Promise<Checked> {
  let sheets;
  try {
    sheets = await readWorkbook(file);
  } catch (error) {
    if (!(error instanceof Error) || 'code' in error) throw error;
    const why = error.message.slice(error.message.startsWith(file) ? file.length : 0).replace(/^:? /, '');
    return { file, report: { findings: [] }, failure: `${file}: error ${why}` };
  }
  const { findings } = readSheets(sheets, { language: 'en', ...options });
  return {
    file,
    report: { findings: [] },
    files: new Set([file, ...sheets.map((sheet) => sheet.file ?? file)]).size,
    printCells: () => printCells(file, sheets, findings),
  };
}

/** A page's own file, or one that is fetched, belongs to no folder of a publisher's. */
const optionsOf = (file: string) => languageOptionsFor(file === '-' || isAddress(file) ? '.' : file);

/** A form of a publisher's folder may be shown in a frame, which sends to few origins. */
async function withOrigins(file: string, bytes: Uint8Array, { kind, findings }: Report): Promise<Report['findings']> {
  if (kind !== 'forms' || file === '-' || isAddress(file)) return findings;
  const folder = await folderOf(file);
  const config = folder && (await readRecord(join(folder, CONFIG_FILE)));
  if (!config) return findings;
  try {
    const { value, locate } = readLocated(new TextDecoder().decode(bytes));
    const more = isRecord(value) ? originFindings(config, value) : [];
    return [...findings, ...more.map((finding) => ({ ...finding, ...locate(finding.path) }))].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    );
  } catch {
    return findings;
  }
}

async function checkBytes(file: string, bytes: Uint8Array, options: CheckOptions): Promise<Checked> {
  const report = checkDocument(bytes, options);
  return { file, bytes, options, report: { ...report, findings: await withOrigins(file, bytes, report) } };
}

async function checkFile(file: string, given: CheckOptions): Promise<Checked> {
  try {
    const options = { ...given, ...(await optionsOf(file)) };
    if (isSpreadsheet(file) && !isAddress(file)) return await checkSpreadsheet(file, options);
    const bytes = await bytesOf(file);
    if (isPage(file)) return { file, report: { findings: await pageFindings(bytes, given.now) } };
    return await checkBytes(file, bytes, options);
  } catch (error) {
    const readable = error instanceof RequestError || (error instanceof Error && 'code' in error);
    if (!readable) throw error;
    return { file, report: { findings: [] }, failure: `${file}: error ${reasonOf(error)}` };
  }
}

function readArguments(args: readonly string[]) {
  const options = {
    strict: { type: 'boolean' },
    on: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  const { values, positionals } = parseOptions({ args: [...args], options, allowPositionals: true });
  if (!values.help && !positionals.length) throw new UsageError('no file is named');
  const { on = today() } = values;
  if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(Date.parse(on))) throw new UsageError(`--on is no day: ${on}`);
  return { ...values, now: on, files: positionals };
}

/**
 * The `check` command. Prints to standard output, line by line, in the order of the files.
 *
 * @returns the exit code: 0 when every file is valid, 1 when one is not, 2 when the command line was wrong
 */
export async function check(args: readonly string[]): Promise<number> {
  try {
    const { help, strict, now, files } = readArguments(args);
    if (!help) return await checkFiles(files, strict, now);
    printText(usage);
    return 0;
  } catch (error) {
    return failWith(error, 'check', usage);
  }
}

async function checkFiles(files: readonly string[], strict: boolean | undefined, now: string): Promise<number> {
  const glossaries = knownGlossaries();
  // A list of a spreadsheet that has a file of its own is checked with the others.
  const whole = [...new Set(await Promise.all(files.map(wholeOf)))];
  const first = await Promise.all(whole.map((file) => checkFile(file, { now, glossaries })));
  const others = first.flatMap(({ report: { glossary } }) => glossary ?? []);
  const known = { glossaries: [...glossaries, ...others] };
  const checked = others.length
    ? await Promise.all(
        first.map(async (each) =>
          each.bytes ? checkBytes(each.file, each.bytes, { ...each.options!, ...known }) : each,
        ),
      )
    : first;
  const sum = { error: 0, warning: 0, note: 0 } satisfies Record<Finding['level'], number>;
  for (const { file, report, printCells, failure } of checked) {
    if (failure) print(failure);
    sum.error += failure ? 1 : 0;
    const seen = printCells?.() ?? printLocated(file, report.findings);
    for (const level of Object.keys(seen) as Finding['level'][]) sum[level] += seen[level];
  }
  const notes = sum.note ? `, ${count(sum.note, 'note')}` : '';
  const read = checked.reduce((total, each) => total + (each.files ?? 1), 0);
  print(`${count(read, 'file')}, ${count(sum.error, 'error')}, ${count(sum.warning, 'warning')}${notes}`);
  return sum.error || (strict && sum.warning) ? 1 : 0;
}
