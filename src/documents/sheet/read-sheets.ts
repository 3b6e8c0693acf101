/** A workbook as a document: what its cells say, and where each thing that is wrong stands. Pure: files are read elsewhere. */
import { documentFindings, type CheckOptions } from '../check/check-document.js';
import { isRecord } from '../check/finding.js';
import { likely } from '../likely.js';
import { step } from '../shape.js';
import { cellName, isEmpty, cellText, type Sheet } from './cell.js';
import { inSheet, put, Workbook, type DocumentEntry, type CellPlace } from './workbook.js';
import { lookAround } from './look-around.js';
import { cellValue } from './cell-value.js';
import { failureAt, withFailures } from './failed-formula.js';
import type { CellFinding, FoundColumn } from './find-columns.js';
import { headerRow, nameKey, namesIn, readHeader, tableOf } from './find-columns.js';
import { FIGURE_TABLES, GLOSSARY_TABLES, type Table } from './tables.js';

export interface SheetOptions extends CheckOptions {
  /** BCP 47 tag of the document's plain strings, where no sheet called "about" says it. */
  readonly language: string;
}

export interface ReadSheets {
  readonly kind: 'figures' | 'glossary';
  /** As its schema has it; there are errors where it must not be published. */
  readonly document: Readonly<Record<string, unknown>>;
  /** In the order of the sheets, row by row. */
  readonly findings: readonly CellFinding[];
}

const pathOf = (path: string): string => path.split('.').reduce(step, '');

/** A row as an entry, and the cells of its properties by their paths within it. */
function readRow(book: Workbook, sheet: Sheet, row: number, placed: readonly FoundColumn[]) {
  const entry: DocumentEntry = {};
  const cells = new Map<string, CellPlace>();
  const byLanguage = new Map<string, DocumentEntry>();
  const refused = new Set<string>();
  let owner: { readonly id: string; readonly place: CellPlace } | undefined;
  for (const each of placed) {
    const cell = sheet.rows[row]?.[each.at];
    const place = { sheet: sheet.name, row, at: each.at };
    if (cellText(cell) === '') continue;
    const read =
      failureAt(sheet, row, each.at) ?? cellValue(cell, each, sheet.facts?.formats.get(cellName(row, each.at)));
    if ('rounded' in read && read.rounded)
      book.say(
        'warning',
        place,
        `${String(read.value)} is shown, and ${read.rounded} is kept`,
        'show all of its digits',
      );
    if ('doubt' in read && read.doubt) book.say('warning', place, read.doubt.message, read.doubt.repair);
    if ('message' in read) {
      book.say('error', place, read.message, read.repair);
      // Its place is known, so that nobody is told twice that there is nothing.
      cells.set(pathOf(each.column.path), place);
      refused.add(each.column.path);
      continue;
    }
    const { path, kind } = each.column;
    if (!path) owner = { id: String(read.value), place };
    else if (kind === 'forms') {
      const [language = '', category = 'other'] = (each.of ?? '').split(' ');
      put(entry, path, {
        ...(entry[path] as DocumentEntry),
        [language]: { ...((entry[path] as DocumentEntry)?.[language] as DocumentEntry), [category]: read.value },
      });
      cells.set(pathOf(path), place);
    } else if (each.of) {
      byLanguage.set(path, { ...byLanguage.get(path), [each.of]: read.value });
      cells.set(step(pathOf(path), each.of), place);
    } else {
      put(entry, path, read.value);
      cells.set(pathOf(path), place);
    }
  }
  for (const [path, texts] of byLanguage) {
    const names = path.split('.');
    const plain = names.reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), entry);
    put(entry, path, { ...(typeof plain === 'string' && { [book.language]: plain }), ...texts });
  }
  return { entry, cells, owner, refused };
}

/** Lower-case words of a text, as an id. */
export const idFrom = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z\d]+/g)
    ?.slice(0, 5)
    .join('-') ?? '';

function readTable(book: Workbook, sheet: Sheet, table: Table): void {
  const head = headerRow(sheet, table.columns);
  if (head < 0) return;
  const { placed, findings } = readHeader(sheet, head, table, book.language);
  book.findings.push(...findings);
  lookAround(book, sheet, head, placed);
  const { into, columns } = table;
  const has = (path: string) => placed.some(({ column }) => column.path === path);
  const key = 'owner' in into ? '' : 'id';
  const needed = columns.find(({ path }) => path === key)!;
  if (!has(key)) {
    book.say(
      'error',
      { sheet: sheet.name, row: head, at: 0 },
      `no column is called ${needed.name}`,
      `add a column ${needed.name}: the name by which ${key ? 'pages ask for an entry' : 'the entry is found'}`,
    );
    return;
  }
  const first = placed.find(({ column }) => column.path === key)!.at;
  const isBlank = (row: number) => placed.every(({ at }) => cellText(sheet.rows[row]![at]) === '');
  for (let row = head + 1; row < sheet.rows.length; row++) {
    // What stands in columns of nobody's alone was told of.
    if (isBlank(row)) continue;
    const { entry, cells, owner, refused } = readRow(book, sheet, row, placed);
    const place = { sheet: sheet.name, row, at: first };
    if (refused.has(key)) continue;
    if (key && entry['id'] === undefined) {
      const wish = idFrom(
        ([entry['label'], entry['term'], entry['title'], entry['text'], entry['value']].find(
          (each) => typeof each === 'string',
        ) as string) ?? '',
      );
      book.say('error', place, 'there is no id', wish && `write ${wish}`);
      continue;
    }
    const at = attach(book, table, entry, owner, place);
    if (at === undefined) continue;
    book.note(at, place);
    for (const [path, cell] of cells) book.note(path.startsWith('[') ? at + path : `${at}.${path}`, cell);
  }
}

/** Puts an entry where its table says. @returns its path in the document */
function attach(
  book: Workbook,
  { into }: Table,
  entry: DocumentEntry,
  owner: { readonly id: string; readonly place: CellPlace } | undefined,
  place: CellPlace,
): string | undefined {
  if ('map' in into) {
    const { id, ...rest } = entry;
    const map = (book.document[into.map] ??= {}) as DocumentEntry;
    if (id === '__proto__') {
      book.say('error', place, 'an id can’t be __proto__', 'give it another one');
      return undefined;
    }
    if (Object.hasOwn(map, String(id))) {
      book.say('error', place, `“${String(id)}” is used twice`, 'give each its own id');
      return undefined;
    }
    map[String(id)] = rest;
    return step(into.map, String(id));
  }
  if (!('owner' in into)) {
    const list = (book.document[into.list] ??= []) as DocumentEntry[];
    list.push(entry);
    return `${into.list}[${list.length - 1}]`;
  }
  if (!owner) {
    book.say('error', place, 'it doesn’t say which entry it belongs to', 'write the entry’s id');
    return undefined;
  }
  const entries = (book.document[into.owner] ?? []) as DocumentEntry[];
  const index = entries.findIndex(({ id }) => id === owner.id);
  if (index < 0) {
    book.say('error', owner.place, `no entry has the id “${owner.id}”`, `write an id of the sheet ${into.owner}`);
    return undefined;
  }
  const list = (entries[index]![into.list] ??= []) as DocumentEntry[];
  list.push(entry);
  return `${into.owner}[${index}].${into.list}[${list.length - 1}]`;
}

/** What the sheet called "about" may say, by the kind of document. */
const FACTS = { figures: ['language', 'updated'], glossary: ['language', 'updated', 'title'] } as const;

/** The sheet called "about": names in its first column, what they are in its second. */
function readAbout(book: Workbook, sheet: Sheet, names: readonly string[]): void {
  sheet.rows.forEach(([name, value], row) => {
    const typed = nameKey(cellText(name));
    const place = { sheet: sheet.name, row, at: 1 };
    const failures = [0, 1].map((at) => failureAt(sheet, row, at));
    failures.forEach((failure, at) => failure && book.say('error', { ...place, at }, failure.message, failure.repair));
    if (!typed || failures.some(Boolean)) return;
    if (!names.includes(typed)) {
      const meant = likely(typed, names);
      const repair = meant ? `write ${meant}` : `there are ${names.join(', ')}`;
      book.say(meant ? 'error' : 'warning', { ...place, at: 0 }, `no fact is called “${cellText(name)}”`, repair);
    } else if (cellText(value)) {
      book.document[typed] = cellText(value);
      book.note(typed, place);
    }
  });
}

/** Of a sheet that is none of the document's lists, what it was perhaps meant for. */
function tellUnread(book: Workbook, { name }: Sheet, tables: readonly Table[], named: ReadonlyMap<Table, Sheet>): void {
  const place = { sheet: name, row: 0, at: 0 };
  const table = tableOf(name, tables);
  if (table) {
    const first = named.get(table)!.name;
    book.say(
      'error',
      place,
      `this sheet isn’t read: “${first}” has the ${table.name}`,
      'put the rows of both into one',
    );
    return;
  }
  const meant = likely(
    name,
    tables.flatMap(({ name: own, also = [] }) => [own, ...also]),
  );
  const names = tables.map((each) => each.name).join(', ');
  book.say(
    meant ? 'warning' : 'note',
    place,
    `this sheet isn’t read: there are ${names}`,
    meant && `call it ${meant} if it is that list`,
  );
}

const isGlossary = (sheets: readonly Sheet[]): boolean => {
  if (sheets.some(({ name }) => tableOf(name, FIGURE_TABLES.slice(0, 1)))) return false;
  if (sheets.some(({ name }) => tableOf(name, GLOSSARY_TABLES.slice(0, 1)))) return true;
  const cells = (sheets[0]?.rows.slice(0, 10) ?? []).flat().map((cell) => nameKey(cellText(cell)));
  return cells.includes('definition');
};

/**
 * Reads the sheets of a workbook. Which sheet is which their names say; the first of another name holds the figures, or the terms.
 * Everything that `check` would say of the document is said here by cell.
 */
export function readSheets(given: readonly Sheet[], options: SheetOptions): ReadSheets {
  const sheets = given.map(withFailures);
  const filled = sheets.filter(({ rows }) => !rows.every(isEmpty));
  const tables = isGlossary(filled) ? GLOSSARY_TABLES : FIGURE_TABLES;
  const kind = tables === GLOSSARY_TABLES ? 'glossary' : 'figures';
  const about = filled.find(({ name }) => nameKey(name) === 'about');
  const book = new Workbook(sheets, options.language);
  if (about) readAbout(book, about, FACTS[kind]);
  const named = new Map<Table, Sheet>();
  for (const sheet of filled) {
    const table = sheet === about ? undefined : tableOf(sheet.name, tables);
    if (table && !named.has(table)) named.set(table, sheet);
  }
  const [main] = tables as readonly [Table];
  const others = filled.filter((sheet) => sheet !== about && ![...named.values()].includes(sheet));
  if (!named.has(main) && others.length) {
    const looksLike = ({ rows }: Sheet) => rows.slice(0, 10).some((row) => namesIn(row, main.columns) > 1);
    const at = Math.max(0, others.findIndex(looksLike));
    named.set(main, ...(others.splice(at, 1) as [Sheet]));
  }
  for (const sheet of others) tellUnread(book, sheet, tables, named);
  book.document['language'] = book.language;
  for (const table of tables) {
    const sheet = named.get(table);
    if (sheet) readTable(book, sheet, table);
  }
  const list = 'list' in main.into ? main.into.list : '';
  book.document[list] ??= [];
  if (!named.has(main))
    book.say(
      'error',
      { sheet: sheets[0]?.name ?? main.name, row: 0, at: 0 },
      'there is nothing in it',
      'begin with a template',
    );
  else if (!(book.document[list] as DocumentEntry[]).length && !book.findings.some(({ level }) => level === 'error'))
    book.say(
      'warning',
      { sheet: named.get(main)!.name, row: 0, at: 0 },
      `there are no ${list} in it`,
      'write one a row',
    );
  checkBook(book, named.get(main)?.name ?? main.name, options);
  return { kind, document: book.document, findings: book.inOrder() };
}

/** What `check` says of the document, by cell; a value that is a slip with a sure repair isn't published. */
function checkBook(book: Workbook, main: string, options: SheetOptions): void {
  const { findings } = documentFindings(book.document, options);
  const refused = new Set(
    book.findings.filter(({ level }) => level === 'error').map(({ sheet, cell }) => `${sheet} ${cell}`),
  );
  for (const { level, path, message, repair } of findings) {
    const place = book.placeOf(path) ?? { sheet: main, row: 0, at: 0 };
    if (refused.has(`${place.sheet} ${cellName(place.row, place.at)}`) && message.endsWith('found nothing')) continue;
    const isSlip = level === 'warning' && repair && /(^|\.)value$/.test(path) && message.includes('is shown as typed');
    book.say(isSlip ? 'error' : level, place, ...inSheet(path, message, repair));
  }
}
