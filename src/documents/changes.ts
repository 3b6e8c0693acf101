/** What has changed between two editions of a document, as partners need to know it. */
import { isRecord, recordsIn, stringOf, type Json } from './check/finding.js';

export type ChangeKind = 'new' | 'revised' | 'reworded' | 'withdrawn' | 'superseded' | 'restored' | 'removed';

/** One thing that changed. */
export interface DocumentChange {
  readonly kind: ChangeKind;
  /** What it is about: a figure, a term or a quote. */
  readonly of: 'figure' | 'term' | 'quote';
  readonly id: string;
  /** What it was, and what it is: a value, or a text. */
  readonly from?: string;
  readonly to?: string;
  /** The properties that changed, where that is what happened. */
  readonly properties?: readonly string[];
  /** Why, where the document says so. */
  readonly why?: string;
}

/** An entry of a publisher's log. */
export interface LoggedDocumentChange extends DocumentChange {
  /** ISO 8601 day on which it was published. */
  readonly date: string;
}

const LISTS = [
  ['figures', 'figure', 'value'],
  ['terms', 'term', 'term'],
  ['quotes', 'quote', 'text'],
] as const;

/** What readers see of an entry; how it may be compared and what is logged of it change nothing for a partner. */
const SEEN =
  /^(label|of|counts|note|plain|unit|source|page|range|definition|professional|term|abbreviation|synonyms|text|by|office|kind)$/;

/** A text in the document's language, or the first there is. */
function plainText(value: unknown, language: string): string | undefined {
  if (typeof value === 'string') return value;
  if (!isRecord(value)) return undefined;
  return stringOf(value[language]) ?? Object.values(value).find((each): each is string => typeof each === 'string');
}

/** A value whose spaces, hyphens and quotation marks are beside the point. */
const tidy = (value: unknown): string =>
  JSON.stringify(value ?? null, (_, each: unknown) => (isRecord(each) ? sorted(each) : each));
const sorted = (value: Json): Json => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** A change that the document itself tells of, with its reason: the newest that leads to what stands there now. */
const reasonOf = (entry: Json, language: string): string | undefined => {
  const status = isRecord(entry['status']) ? entry['status'] : {};
  const told = recordsIn(entry['changes']).toSorted((a, b) => (String(a['date']) < String(b['date']) ? 1 : -1))[0];
  return plainText(status['note'], language) ?? plainText(told?.['why'], language);
};

function compareEntries(
  of: DocumentChange['of'],
  main: string,
  [before, after]: readonly [Json | undefined, Json | undefined],
  language: string,
): DocumentChange[] {
  const entry = (after ?? before)!;
  const id = String(entry['id']);
  const say = (each: Json | undefined) => plainText(each?.[main], language);
  if (!before) return [{ kind: 'new', of, id, ...withText({ to: say(after) }) }];
  if (!after) return [{ kind: 'removed', of, id, ...withText({ from: say(before) }) }];
  const state = (each: Json) => (isRecord(each['status']) ? stringOf(each['status']['state']) : undefined);
  const why = reasonOf(after, language);
  const texts = withText({ from: say(before), to: say(after) });
  const [was, is] = [state(before), state(after)];
  if (was !== is && (is === 'withdrawn' || is === 'superseded'))
    return [{ kind: is, of, id, ...withText({ from: say(before) }), ...withText({ why }) }];
  if (was !== is && (was === 'withdrawn' || was === 'superseded')) return [{ kind: 'restored', of, id, ...texts }];
  if (tidy(before[main]) !== tidy(after[main]) && of === 'figure')
    return [{ kind: 'revised', of, id, ...texts, ...withText({ why }) }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const properties = names.filter((name) => SEEN.test(name) && tidy(before[name]) !== tidy(after[name]));
  if (!properties.length) return [];
  const [first] = properties as [string];
  return [
    {
      kind: 'reworded',
      of,
      id,
      properties,
      ...withText({ from: plainText(before[first], language), to: plainText(after[first], language) }),
      ...withText({ why }),
    },
  ];
}

const withText = <T extends Record<string, string | undefined>>(texts: T): Partial<Record<keyof T, string>> =>
  Object.fromEntries(Object.entries(texts).filter(([, text]) => text)) as Partial<Record<keyof T, string>>;

/**
 * Everything that changed from one edition of a figures or glossary document to the next, in the order of the newer one. A
 * figure is `revised` where its value changed, and `reworded` where only what stands around it did.
 */
export function compareDocuments(before: unknown, after: unknown): readonly DocumentChange[] {
  const [old, now] = [before, after].map((each) => (isRecord(each) ? each : {})) as [Json, Json];
  const language = stringOf(now['language']) ?? 'en';
  return LISTS.flatMap(([list, of, main]) => {
    const was = new Map(recordsIn(old[list]).map((entry) => [entry['id'], entry]));
    const entries = recordsIn(now[list]);
    const ids = new Set(entries.map(({ id }) => id));
    return [
      ...entries.flatMap((entry) => compareEntries(of, main, [was.get(entry['id']), entry], language)),
      ...[...was.values()]
        .filter(({ id }) => !ids.has(id))
        .flatMap((entry) => compareEntries(of, main, [entry, undefined], language)),
    ];
  });
}

/** A change in a line, without the name of what it is about. */
export function changeSentence({ kind, from, to, properties, why }: DocumentChange): string {
  const pair = from && to && from !== to ? `“${from}” is now “${to}”` : '';
  const said = {
    new: to ? `new: “${to}”` : 'new',
    revised: `revised: ${pair}`,
    reworded: `reworded (${(properties ?? []).join(', ')})${pair && `: ${pair}`}`,
    withdrawn: `withdrawn${from ? `: “${from}” is not to be used` : ''}`,
    superseded: 'superseded',
    restored: to ? `holds again: “${to}”` : 'holds again',
    removed: 'removed: pages that name it show their own words',
  }[kind];
  return why ? `${said}. ${why}` : said;
}
