/** A document as the sheets of a workbook, so that it comes back the same. Pure: files are written elsewhere. */
import { isRecord } from '../check/finding.js';
import type { Sheet } from './cell.js';
import { FIGURE_TABLES, GLOSSARY_TABLES, type Column, type Table } from './tables.js';

type Json = Readonly<Record<string, unknown>>;

const at = (entry: Json, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (isRecord(inner) ? inner[name] : undefined), entry);

/** A column as it is written: once for the document's own language, and once for each other. */
interface Written {
  readonly name: string;
  textOf(entry: Json): string;
}

const flat = (value: unknown): string =>
  typeof value === 'boolean'
    ? value
      ? 'yes'
      : 'no'
    : typeof value === 'string' || typeof value === 'number'
      ? String(value)
      : '';

/** What a CSV file must not begin a cell with: a spreadsheet would take it for a formula. */
const safe = (text: string): string => (/^[=@]/.test(text) ? `'${text}` : text);

function written(column: Column, entries: readonly Json[], language: string): Written[] {
  const { name, path, kind } = column;
  const values = entries.map((entry) => at(entry, path));
  const languages = [...new Set(values.flatMap((value) => (isRecord(value) ? Object.keys(value) : [])))];
  switch (kind) {
    case 'words':
      return [
        {
          name,
          textOf: (entry) => {
            const value = at(entry, path);
            return isRecord(value) ? flat(value[language]) : flat(value);
          },
        },
        ...languages
          .filter((tag) => tag !== language)
          .map((tag) => ({
            name: `${name} (${tag})`,
            textOf: (entry: Json) => {
              const value = at(entry, path);
              return isRecord(value) ? flat(value[tag]) : '';
            },
          })),
      ];
    case 'forms':
      return languages.flatMap((tag) => {
        const categories = [
          ...new Set(
            values.flatMap((value) => (isRecord(value) && isRecord(value[tag]) ? Object.keys(value[tag]) : [])),
          ),
        ];
        return categories.map((category) => ({
          name: `${name} (${tag} ${category})`,
          textOf: (entry: Json) => flat(at(entry, `${path}.${tag}.${category}`)),
        }));
      });
    case 'ids':
    case 'list':
      return [
        {
          name,
          textOf: (entry) => {
            const value = at(entry, path);
            return Array.isArray(value) ? value.map(flat).join(kind === 'ids' ? ' ' : '; ') : '';
          },
        },
      ];
    default:
      return [{ name, textOf: (entry) => flat(at(entry, path)) }];
  }
}

/** The rows of a table: entries as they stand, and whose each is. */
function entriesOf({ into }: Table, document: Json): { readonly owner: string; readonly entry: Json }[] {
  if ('map' in into) {
    const map = document[into.map];
    return isRecord(map)
      ? Object.entries(map).map(([id, entry]) => ({ owner: '', entry: { id, ...(isRecord(entry) ? entry : {}) } }))
      : [];
  }
  const listed = (value: unknown): Json[] => [value].flat().filter(isRecord);
  if (!('owner' in into)) return listed(document[into.list]).map((entry) => ({ owner: '', entry }));
  return listed(document[into.owner]).flatMap((of) =>
    listed(of[into.list]).map((entry) => ({ owner: flat(of['id']), entry })),
  );
}

/** Columns that a sheet has though nothing is in them: whoever adds a row needs to see them. */
const ALWAYS = /^(id|value|label|source|page|title|publisher|published|url|term|definition)$/;

function sheetOf(table: Table, document: Json, language: string, all: boolean): Sheet | undefined {
  const rows = entriesOf(table, document);
  if (!rows.length && !all) return undefined;
  const entries = rows.map(({ entry }) => entry);
  const columns = table.columns.flatMap((column): Written[] => {
    if (!column.path) return [{ name: column.name, textOf: () => '' }];
    const forms = written(column, entries, language);
    return forms.filter(
      ({ name, textOf }) => all || ALWAYS.test(name) || entries.some((entry) => textOf(entry) !== ''),
    );
  });
  const owned = table.columns.some(({ path }) => !path);
  return {
    name: table.name,
    rows: [
      columns.map(({ name }) => name),
      ...rows.map(({ owner, entry }) =>
        columns.map(({ textOf }, index) => safe(owned && index === 0 ? owner : textOf(entry))),
      ),
    ],
  };
}

/**
 * The sheets of a figures or a glossary document; the last, "about", says its language.
 *
 * @param all whether columns and sheets stand there though the document has nothing for them, as in a template
 * @throws TypeError for a document of another kind
 */
export function writeSheets(document: Json, all = false): Sheet[] {
  const tables = Array.isArray(document['figures'])
    ? FIGURE_TABLES
    : Array.isArray(document['terms'])
      ? GLOSSARY_TABLES
      : undefined;
  if (!tables) throw new TypeError('only figures and glossaries can be a spreadsheet');
  const language = flat(document['language']) || 'en';
  const about = ['language', 'updated', 'title'].flatMap((name) =>
    typeof document[name] === 'string' ? [[name, document[name]]] : [],
  );
  return [...tables.flatMap((table) => sheetOf(table, document, language, all) ?? []), { name: 'about', rows: about }];
}

/** Paths of `before` that `after` hasn't, or has otherwise: what a spreadsheet has no place for. */
export function lostPaths(before: unknown, after: unknown, path = ''): string[] {
  // One thing may stand alone or as the only one of a list, and a text as the only one of a map by language.
  if (isRecord(before) && Array.isArray(after) && after.length === 1) return lostPaths([before], after, path);
  if (isRecord(before) && typeof after === 'string' && Object.keys(before).length === 1)
    return lostPaths(Object.values(before)[0], after, path);
  if (Array.isArray(before) || isRecord(before)) {
    const other = (Array.isArray(after) || isRecord(after) ? after : {}) as Readonly<Record<string, unknown>>;
    return Object.entries(before).flatMap(([key, value]) =>
      lostPaths(value, other[key], Array.isArray(before) ? `${path}[${key}]` : path ? `${path}.${key}` : key),
    );
  }
  return before === after ? [] : [path];
}
