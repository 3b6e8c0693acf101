import { changeSentence, compareDocuments, type LoggedDocumentChange } from '../documents/changes.js';
import { isRecord, recordsIn } from '../documents/check/finding.js';
import { readSheets } from '../documents/sheet/read-sheets.js';
import { cellLine, count } from './findings.js';
import { today } from './known.js';
import { languageOptionsFor } from './languages.js';
import { print, printText } from './output.js';
import { readJson } from './read-json.js';
import { withChanges } from './site/change-log.js';
import { failWith, parseOptions, UsageError } from './usage-error.js';
import { isSpreadsheet, readWorkbook } from './workbook.js';
import { writeAtomically } from './write-atomically.js';

export const usage = `impact-elements changes OLD NEW [OPTION]…

Says what has changed from one edition of a figures or glossary document to the next, each
a .json file or a spreadsheet (.csv, .xlsx), such as site/data/figures.json and
documents/figures.csv: revised, reworded, withdrawn, superseded, restored, new, removed.
  --log FILE    add it to a log of changes, which build makes a page and a feed of
                (changes.json, beside impact.config.json)
  --write       add it to the entries' own history in NEW, a .json file, so that pages
                that cite an earlier day go on showing what they cited
  --why TEXT    the reason, for what has none
  --on DATE     the day on which it changed (today)
Exit codes: 0 it was compared, 1 a document could not be read or written, 2 the command
line was wrong`;

const OPTIONS = {
  log: { type: 'string' },
  write: { type: 'boolean' },
  why: { type: 'string' },
  on: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Json = Readonly<Record<string, unknown>>;

/** @throws Error for a spreadsheet that import refuses, with its first fault */
async function readSpreadsheet(file: string): Promise<Json> {
  const sheets = await readWorkbook(file);
  const { document, findings } = readSheets(sheets, {
    language: 'en',
    now: today(),
    ...(await languageOptionsFor(file)),
  });
  const [first, ...more] = findings.filter(({ level }) => level === 'error');
  if (first)
    throw new Error(
      `${cellLine(file, sheets, first)}${more.length ? ` (and ${count(more.length, 'more error')}: check names them)` : ''}`,
    );
  return document;
}

async function readDocument(file: string): Promise<Json> {
  const json = isSpreadsheet(file) ? await readSpreadsheet(file) : await readJson(file);
  if (!isRecord(json) || !(Array.isArray(json['figures']) || Array.isArray(json['terms'])))
    throw new Error(`${file} has neither figures nor terms`);
  return json;
}

/** Adds to the history of figures what their documents don't tell yet. */
function withHistory(document: Json, changes: readonly LoggedDocumentChange[]): Json {
  const byId = new Map(
    changes.filter(({ of, kind }) => of === 'figure' && kind === 'revised').map((each) => [each.id, each]),
  );
  const figures = recordsIn(document['figures']).map((figure) => {
    const change = byId.get(String(figure['id']));
    const { from, to, why, date } = change ?? {};
    const told = recordsIn(figure['changes']);
    if (!change || !from || !to || told.some((each) => each['from'] === from && each['to'] === to)) return figure;
    return { ...figure, changes: [...told, { date, from, to, ...(why && { why }) }] };
  });
  return { ...document, ...(document['figures'] !== undefined && { figures }) };
}

async function addToFile(file: string, changes: readonly LoggedDocumentChange[]): Promise<void> {
  const log = await readJson(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return { version: 1, changes: [] };
    throw error;
  });
  if (!isRecord(log) || !Array.isArray(log['changes'])) throw new Error(`${file} isn’t a log of changes`);
  const logged = { version: 1, changes: log['changes'] as LoggedDocumentChange[] } as const;
  const all = withChanges(logged, changes);
  if (all !== logged.changes) await writeAtomically(file, `${JSON.stringify({ ...log, changes: all }, null, 2)}\n`);
}

/** The `changes` command. @returns the exit code */
export async function changes(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseOptions({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { help, log, write, why, on = new Date().toISOString().slice(0, 10) } = values;
    if (help) {
      printText(usage);
      return 0;
    }
    const [old, now] = positionals;
    if (!old || !now || positionals.length > 2) throw new UsageError('two documents are needed');
    if (!/^\d{4}-\d\d-\d\d$/.test(on) || Number.isNaN(Date.parse(on))) throw new UsageError(`--on is no day: ${on}`);
    if (write && isSpreadsheet(now))
      throw new UsageError(
        `--write changes a .json file: write the rows into the sheet history of ${now} yourself`,
        false,
      );
    const [before, after] = [await readDocument(old), await readDocument(now)];
    const found = compareDocuments(before, after).map((change): LoggedDocumentChange => ({
      date: on,
      ...change,
      ...(why && !change.why && { why }),
    }));
    for (const change of found) print(`${change.of} ${change.id}: ${changeSentence(change)}`);
    if (!found.length) print('Nothing has changed.');
    if (log !== undefined) await addToFile(log, found);
    if (write && found.length) await writeAtomically(now, `${JSON.stringify(withHistory(after, found), null, 2)}\n`);
    return 0;
  } catch (error) {
    return failWith(error, 'changes', usage);
  }
}
