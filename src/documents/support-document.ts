/** What a list of places to turn to IS, and when its numbers have to be checked again. */
import { DocumentError } from './document-error.js';
import type { LocalizedText, Source } from './figure.js';
import { accept, repeated, SOURCE, sourceIn } from './figures-document.js';
import { COUNTRY, HTTP, ID, LANGUAGE, TEXT, VERSION, WORDS } from './shapes.js';
import { validate, type Problem, type Shape } from './shape.js';
import { isAhead } from '../text/ahead.js';

/** What a place is for, in the order in which a reader needs them. */
export const KINDS = ['emergency', 'support', 'report', 'regulator'] as const;
export type PlaceKind = (typeof KINDS)[number];

/** Whom a place is for. */
export const AUDIENCES = [
  'child',
  'young',
  'survivor',
  'worried-about-someone',
  'worried-about-own-thoughts',
  'professional',
] as const;
export type Audience = (typeof AUDIENCES)[number];

/** Somewhere to turn to, its source already looked up. */
export interface Place {
  /** Letters, digits, hyphens, dots. */
  readonly id: string;
  /** As its staff say it on the phone. */
  readonly name: LocalizedText;
  /** `emergency`, `support`, `report` or `regulator`. */
  readonly kind: PlaceKind;
  /** ISO 3166 codes of two letters; without them it serves every country. */
  readonly countries?: readonly string[];
  /** The readers whom the place is for. Default: everyone. */
  readonly for?: readonly Audience[];
  /** Who answers and what happens then, in a sentence. */
  readonly answer: LocalizedText;
  /** A number to call, as one would print it: "1800 55 1800". */
  readonly phone?: string;
  /** A number that takes text messages. */
  readonly text?: string;
  /** Where to write to somebody at once. */
  readonly chat?: string;
  /** Its site: an http or https address. Stands in place of a number whose check has lapsed. */
  readonly url?: string;
  /** When somebody answers: "24 hours". */
  readonly hours?: LocalizedText;
  /** BCP 47 tags of languages that are spoken there. */
  readonly languages?: readonly string[];
  /** Whether a call costs nothing. Default: nothing is said. */
  readonly free?: boolean;
  /** Whether one need not say who one is. */
  readonly anonymous?: boolean;
  /** What a call leaves behind, in a sentence: "The number is on the phone bill." */
  readonly traces?: LocalizedText;
  /** Ids of places that are shown beside this one, or neither is. */
  readonly with?: readonly string[];
  /** ISO 8601 date of the last check: a day, or the month. */
  readonly checked: string;
  /** How: `called`, or `seen` on a page, which is to be called before it is published. */
  readonly method: 'called' | 'seen';
  /** Who checked it. */
  readonly by?: string;
  /** How long the check holds, in place of the document's `review`: "P2Y". */
  readonly review?: string;
  /** Where its data were read. */
  readonly source?: Source;
}

/** A link to somebody else's list, for whoever this one has nothing for. */
export interface Directory {
  readonly name: LocalizedText;
  readonly url: string;
}

/** A published list of places to turn to: every source looked up, every reference good. */
export interface SupportDocument {
  /** BCP 47 tag of every text that is a plain string. */
  readonly language: string;
  /** ISO 8601 date of the last change. */
  readonly updated?: string;
  /** How long a check holds: an ISO 8601 duration. */
  readonly review: string;
  /** Somebody else's list, for countries that this one has nothing for. */
  readonly directory?: Directory;
  /** In the order of the document. */
  readonly places: readonly Place[];
}

const oneOf = (as: string, words: readonly string[]): Shape => ({ as, text: new RegExp(`^(${words.join('|')})$`) });
const ADDRESS: Shape = { as: 'an https or http address', text: HTTP.text! };
/**
 * As one would print it: "(02) 5550 0000", "+44 (0)20 7946 0000", "1300 975 707 ext. 5"; its spaces and hyphens may be such as don't break.
 * A digit alone is none. What looks like a date or a decimal is shown, and told of by `check`.
 */
const NUMBER: Shape = {
  as: 'a phone number',
  text: /^(?!\d\W*$)\+?\(?\d[\d \u00a0\u202f()./\u2011-]*((ext\.?|x|#) ?\d{1,6})?$/,
};
const SWITCH: Shape = { as: 'true or false', boolean: true };
export const DURATION: Shape = { as: 'a length of time like P6M', text: /^P[1-9]\d{0,3}[YMWD]$/ };
/** A day or a month that the calendar has. */
const CHECKED: Shape = {
  as: 'a day or a month',
  text: /^(?!.*-(02-3|(0[469]|11)-31))\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/,
};

export const PLACE: Shape = {
  fields: {
    id: ID,
    name: WORDS,
    kind: oneOf(`one of ${KINDS.join(', ')}`, KINDS),
    'countries?': { list: COUNTRY },
    'for?': { list: oneOf(`one of ${AUDIENCES.join(', ')}`, AUDIENCES) },
    answer: WORDS,
    'phone?': NUMBER,
    'text?': NUMBER,
    'chat?': ADDRESS,
    'url?': ADDRESS,
    'hours?': WORDS,
    'languages?': { list: LANGUAGE },
    'free?': SWITCH,
    'anonymous?': SWITCH,
    'traces?': WORDS,
    'with?': { list: ID },
    checked: CHECKED,
    method: oneOf('called or seen', ['called', 'seen']),
    'by?': TEXT,
    'review?': DURATION,
    'source?': ID,
  },
};

export const DIRECTORY: Shape = { fields: { name: WORDS, url: ADDRESS } };

export const SUPPORT: Shape = {
  fields: {
    version: VERSION,
    language: LANGUAGE,
    'updated?': { as: 'a date', text: CHECKED.text! },
    'review?': DURATION,
    'directory?': DIRECTORY,
    'sources?': { map: SOURCE },
    places: { list: PLACE },
  },
};

/** How long a check holds where a document doesn't say. */
export const REVIEW = 'P6M';

type WrittenPlace = Omit<Place, 'source'> & { readonly source?: string };
/** A support document as it is written: schema/support.schema.json. */
export interface SupportJson extends Omit<SupportDocument, 'places' | 'review'> {
  readonly version: number;
  readonly review?: string;
  readonly sources?: Readonly<Record<string, Source>>;
  readonly places: readonly WrittenPlace[];
}

type Loose = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What references and ways to reach a place have wrong, in a document that may be wrong in other ways too. */
export function placeProblems(json: unknown): readonly Problem[] {
  const { places, sources, directory } = isRecord(json) ? json : {};
  const entries = Array.isArray(places) ? (places as unknown[]).map((place) => (isRecord(place) ? place : {})) : [];
  const again = repeated(entries.map(({ id }) => String(id)));
  const ids = new Set(entries.map(({ id }) => id));
  return entries.flatMap((place, index) => {
    const { id, source, with: beside, phone, text, chat, url, countries } = place;
    const at = `places[${index}]`;
    const known = isRecord(sources) ? sources : {};
    const partners = Array.isArray(beside) ? (beside as unknown[]) : [];
    return [
      [`${at}.id`, again.has(index) && `"${String(id)}" is used twice`, 'give each its own id'],
      [`${at}.source`, typeof source === 'string' && !Object.hasOwn(known, source) && `no source "${source}"`],
      [
        at,
        !phone && !text && !chat && !url && 'has no number and no address',
        'write "phone", "text", "chat" or "url"',
      ],
      // A number that is past its review gives way to its site.
      [
        `${at}.countries`,
        Array.isArray(countries) && !countries.length && 'names none: it is shown nowhere',
        'leave it out if it serves all',
      ],
      [
        `${at}.url`,
        (phone || text) && !url && !directory && 'is needed where the document has no directory',
        'write its site, or a "directory"',
      ],
      ...partners.map((other, n) => [`${at}.with[${n}]`, !ids.has(other) && `no place "${String(other)}"`]),
    ].flatMap(([path, message, repair]) =>
      message ? [{ path, message, ...(typeof repair === 'string' ? { repair } : {}) } as Problem] : [],
    );
  });
}

/**
 * Reads a parsed support document (schema/support.schema.json).
 *
 * @param json what `JSON.parse` gave
 * @returns the list with its sources looked up
 * @throws DocumentError for a wrong shape, an id used twice, an id that names no place or source, and a place that can't be
 *   reached
 */
export function readSupportDocument(json: unknown): SupportDocument {
  const document = accept<SupportJson>(json, validate(json, SUPPORT));
  return lookedUp(accept<SupportJson>(document, placeProblems(document)));
}

/** A document that has nothing wrong, with its sources looked up. */
function lookedUp({ version: _, sources = {}, places, review = REVIEW, ...rest }: SupportJson): SupportDocument {
  const read = places.map((place) => ({ ...place, source: sourceIn(sources, place.source) }));
  return { ...rest, review, places: read };
}

/** A list as pages take it. */
export interface OpenedSupport extends SupportDocument {
  /** What is wrong with places that were left out. */
  readonly problem?: DocumentError;
}

/**
 * Reads a support document as pages do: a place that is wrong is left out, with those that must stand beside it, and takes down
 * no other.
 *
 * @throws DocumentError where what is wrong is of no place, or where none is left
 */
export function openSupport(json: unknown): OpenedSupport {
  const problems = [...validate(json, SUPPORT), ...placeProblems(json)];
  const wrong = new Set(problems.map(({ path }) => /^places\[(\d+)\]/.exec(path)?.[1]).map(Number));
  if (wrong.has(NaN)) return readSupportDocument(json);
  const document = json as SupportJson;
  if (!problems.length) return lookedUp(document);
  const { places } = document;
  const loose = places as unknown as readonly (Loose | null | undefined)[];
  const names = (one: Loose | null | undefined, other: Loose | null | undefined): boolean => {
    const partners = one?.['with'];
    return Array.isArray(partners) && partners.includes(other?.['id']);
  };
  // A set goes on to what joins it on the way.
  for (const at of wrong)
    loose.forEach((place, index) => {
      if (names(place, loose[at]) || names(loose[at], place)) wrong.add(index);
    });
  const problem = new DocumentError(problems);
  if (wrong.size === places.length) throw problem;
  return { ...lookedUp({ ...document, places: places.filter((_, index) => !wrong.has(index)) }), problem };
}

/**
 * The day from which a check no longer holds.
 *
 * @param checked a day, or a month, which counts from its first
 * @param review an ISO 8601 duration of one unit
 * @returns an ISO 8601 date
 */
export function reviewDay(checked: string, review: string): string {
  const [year = 0, month = 1, day = 1] = checked.split('-').map(Number);
  const [, count = '0', unit = 'D'] = /^P(\d+)([YMWD])$/.exec(review) ?? [];
  const number = Number(count);
  if (unit === 'W' || unit === 'D') {
    return isoDay(Date.UTC(year, month - 1, day + number * (unit === 'W' ? 7 : 1)));
  }
  const months = month - 1 + number * (unit === 'Y' ? 12 : 1);
  // 31 August and six months is the last day of February.
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return isoDay(Date.UTC(year, months, Math.min(day, last)));
}

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether a place's number must not be shown, or no longer. @param today ISO 8601 date */
export const isPastReview = (
  place: Pick<Place, 'checked' | 'review'>,
  document: Pick<SupportDocument, 'review'>,
  today: string,
): boolean => today >= reviewDay(place.checked, place.review ?? document.review) || isAhead(place.checked, today);
