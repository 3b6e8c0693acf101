/** The sources of a page as a numbered list, and in the notations that reference managers read. */
import type { Source } from './figure.js';
import type { Cited } from './source-line.js';
import { formatCitation } from './citation.js';
import { linkOf } from './source-line.js';
import { writtenDoi } from './written-address.js';

/** A source, with the places that cite it. */
export interface Reference {
  /** From 1, in the order of appearance. */
  readonly number: number;
  readonly source: Source;
  /** Which of the citations cite it, by their place in the list that was given. */
  readonly cited: readonly number[];
  /** Where in the source, each said once. */
  readonly pages: readonly string[];
  /** BCP 47 tag of what it is named in; undefined for that of the text around. */
  readonly language?: string | undefined;
}

const folded = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    // One letter of its own may be two in capitals: "ß".
    .toUpperCase()
    .toLowerCase();

const doiOf = ({ doi, url }: Source): string | undefined =>
  (writtenDoi(doi ?? '') ?? writtenDoi(url ?? ''))?.toLowerCase();

/** An address as it names a place, however it is written, and apart from the page that it opens at. That of a DOI names none. */
function placeOf({ url = '' }: Source): string | undefined {
  if (writtenDoi(url)) return undefined;
  const place = url
    .trim()
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(www\.)?[^/]*/i, (host) => host.toLowerCase().replace(/^.*\/(www\.)?/, ''))
    .replace(/([?&])(utm_\w+=[^&]*&?)+/g, '$1')
    .replace(/[/?&]+$/, '');
  return place || undefined;
}

/** The words of a name that tell it from others: none of what is short, where there is more. */
function namedBy(text: string | undefined): readonly string[] {
  const words = folded(text).match(/\S+/g) ?? [];
  const telling = words.filter((word) => word.length > 2 && !/^(the|and)$/.test(word));
  return telling.length ? telling : words;
}

/** Whether two may be one name: shortened, in another order, or by its initials. */
function mayBeOne(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const isRun = ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
  const isTurned = short.length === long.length && short.every((word) => long.includes(word));
  const areInitials = long.length > 1 && short.join('') === long.map(([initial]) => initial).join('');
  return !short.length || isRun || isTurned || areInitials;
}

const yearOf = ({ published }: Source): string | undefined => /\d{4}/.exec(published ?? '')?.[0];

/** What tells one study from another, worked out once for each entry. */
interface Keys {
  readonly doi: string | undefined;
  readonly place: string | undefined;
  readonly title: string;
  readonly year: string | undefined;
  readonly publisher: readonly string[];
  readonly authors: readonly string[];
}

const keysOf = (source: Source): Keys => ({
  doi: doiOf(source),
  place: placeOf(source),
  title: folded(source.title),
  year: yearOf(source),
  publisher: namedBy(source.publisher),
  authors: namedBy(source.authors),
});

/**
 * Whether two entries are one study: by their DOI, else by their address, else by their title, where nothing else that both
 * say contradicts it.
 */
function isSame(one: Keys, other: Keys): boolean {
  for (const key of ['doi', 'place'] as const) {
    const [here, there] = [one[key], other[key]];
    if (here && there && here !== there) return false;
    // A host alone is the same for whatever its publisher has written.
    if (here && here === there && /[/?]/.test(here)) return true;
  }
  return (
    one.title === other.title &&
    (!one.year || !other.year || one.year === other.year) &&
    mayBeOne(one.publisher, other.publisher) &&
    mayBeOne(one.authors, other.authors)
  );
}

/** Numbers the sources of citations by order of appearance; a study that several cite is named once, with all that is known of it. */
export function numberSources(citations: readonly Cited[]): readonly Reference[] {
  const found: { source: Source; keys: Keys[]; cited: number[]; pages: string[]; language: string | undefined }[] = [];
  const known = new Map<Source, (typeof found)[number]>();
  citations.forEach(({ source, page, language }, index) => {
    if (!source?.title.trim()) return;
    let reference = known.get(source);
    if (!reference) {
      const keys = keysOf(source);
      // One that is like each of two isn't proof that these are alike.
      reference = found.find((each) => each.keys.every((one) => isSame(one, keys)));
      if (!reference) found.push((reference = { source, keys: [], cited: [], pages: [], language }));
      reference.keys.push(keys);
      known.set(source, reference);
    }
    reference.source = { ...source, ...reference.source };
    reference.cited.push(index);
    if (page && !reference.pages.includes(page)) reference.pages.push(page);
  });
  return found.map(({ source, cited, pages, language }, index) => ({
    number: index + 1,
    source,
    cited,
    pages,
    ...(language && { language }),
  }));
}

/** One reference as a line of text, without its number. @param base see `linkOf` */
export const referenceText = ({ source, pages }: Reference, locale: string, base: string): string =>
  oneLine(formatCitation('', source, pages.join(', ') || undefined, linkOf(source, base), locale));

/** Names that stand apart by a semicolon; what else stands between names is the author's own, and stays. */
const namesIn = (authors: string | undefined): readonly string[] =>
  (authors ?? '')
    .split(';')
    .map((name) => name.trim())
    .filter(Boolean);

/** Year, month and day of an ISO 8601 date, as exact as it is; nothing of what no calendar has. */
function partsOf(date: string | undefined): readonly number[] {
  const [iso, ...parts] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date?.trim() ?? '') ?? [];
  const time = Date.parse(iso ?? '');
  // An engine may read 31 April as 1 May.
  if (!iso || Number.isNaN(time) || !new Date(time).toISOString().startsWith(iso)) return [];
  return parts.filter(Boolean).map(Number);
}

/** A date that has no parts, as its author wrote it: "forthcoming". */
const wordsOf = ({ published }: Source): string | undefined =>
  partsOf(published).length ? undefined : published?.trim() || undefined;

/** What has no field of its own: pages, and a date in words. */
const noteOf = ({ source, pages }: Reference): string => [...pages, wordsOf(source) ?? []].flat().join(', ');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '^': '\\^{}', '~': '\\~{}' };
/** BibTeX counts braces even behind a backslash: without its other half, one would swallow all entries that follow. */
const LONE: Readonly<Record<string, string>> = { ...ESCAPES, '{': '\\textbraceleft{}', '}': '\\textbraceright{}' };

function areBracesPaired(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function tex(text: string): string {
  const names = areBracesPaired(text) ? ESCAPES : LONE;
  return oneLine(text).replace(/[\\{}$&#%_^~]/g, (character) => names[character] ?? `\\${character}`);
}

/** A key of a name and a year, told apart by letters: `anderson2023b`. */
function keyOf({ source }: Reference, taken: Set<string>): string {
  const [word = 'source'] = (
    folded(source.authors || source.title)
      .replace(/[^a-z\d ]/g, '')
      .trim() || 'source'
  ).split(' ');
  const stem = `${word}${partsOf(source.published)[0] ?? ''}`;
  let key = stem;
  for (let letter = 0; taken.has(key); letter++)
    key = `${stem}${String.fromCharCode(98 + (letter % 25))}${letter > 24 ? letter : ''}`;
  taken.add(key);
  return key;
}

/** As BibTeX: every title in double braces, so that no style changes its letters. */
export function toBibTeX(references: readonly Reference[], base: string): string {
  const taken = new Set<string>();
  return references
    .map((reference) => {
      const { source } = reference;
      const [year, month] = partsOf(source.published);
      const fields: readonly (readonly [string, string | undefined])[] = [
        ['title', `{${tex(source.title)}}`],
        [
          'author',
          namesIn(source.authors)
            .map((name) => `{${tex(name)}}`)
            .join(' and ') || undefined,
        ],
        ['publisher', source.publisher && tex(source.publisher)],
        ['year', year === undefined ? undefined : String(year)],
        ['month', month === undefined ? undefined : String(month)],
        ['doi', doiOf(source)?.replace(/[{}\\]/g, encodeURIComponent)],
        ['url', linkOf(source, base)?.replace(/[{}\\]/g, encodeURIComponent)],
        ['note', tex(noteOf(reference)) || undefined],
      ];
      const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
      return `@misc{${keyOf(reference, taken)},\n${lines.join(',\n')}\n}`;
    })
    .join('\n\n');
}

/** As RIS, whose lines end as they do on Windows. */
export const toRis = (references: readonly Reference[], base: string): string =>
  references
    .map((reference) => {
      const { source } = reference;
      const [year, month = '', day = ''] = partsOf(source.published).map((part) => String(part).padStart(2, '0'));
      const lines: readonly (readonly [string, string | undefined])[] = [
        ['TY', 'GEN'],
        ['TI', source.title],
        ...namesIn(source.authors).map((name) => ['AU', name] as const),
        ['PB', source.publisher],
        ['PY', year],
        ['DA', year && `${year}/${month}/${day}/`],
        ['DO', doiOf(source)],
        ['UR', linkOf(source, base)],
        ['N1', noteOf(reference)],
      ];
      const said = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
      return [...said, 'ER  - ', ''].join('\r\n');
    })
    .join('');

/** As CSL-JSON, which Zotero, Mendeley and pandoc read. Names stay whole, since nobody can tell a given name from a family's. */
export function toCslJson(references: readonly Reference[], base: string): string {
  const taken = new Set<string>();
  const items = references.map((reference) => {
    const { source, pages } = reference;
    const parts = partsOf(source.published);
    const words = wordsOf(source);
    const address = linkOf(source, base);
    const doi = doiOf(source);
    const names = namesIn(source.authors);
    return {
      id: keyOf(reference, taken),
      type: 'document',
      title: oneLine(source.title),
      ...(names.length && { author: names.map((name) => ({ literal: oneLine(name) })) }),
      ...(source.publisher && { publisher: oneLine(source.publisher) }),
      ...(parts.length ? { issued: { 'date-parts': [parts] } } : words && { issued: { literal: words } }),
      ...(doi && { DOI: doi }),
      ...(address && { URL: address }),
      ...(pages.length && { note: pages.join(', ') }),
    };
  });
  return JSON.stringify(items, null, 2);
}
