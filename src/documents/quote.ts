import type { LocalizedText, Source } from './figure.js';
import { doiUrl } from '../text/url.js';
import { listComma } from '../text/list-comma.js';
import { citationParts, formatCitation, joinCitation } from './citation.js';
import { sourceAddress } from './written-address.js';

/** How a speaker's words came here: as the source has them, as somebody reports them, or as people say that they were said. */
export type Attribution = 'direct' | 'reported' | 'attributed';

/** Somebody's words, or a finding in one's own, its source already looked up. */
export interface Quote {
  /** Letters, digits, dots, hyphens, underscores. */
  readonly id?: string;
  /** The words alone, without quotation marks. */
  readonly text: LocalizedText;
  /** `finding`: what a source found, in one's own words, so that nothing is quoted. */
  readonly kind?: 'quote' | 'finding';
  /** Who said it. */
  readonly by?: LocalizedText;
  /** As what: "NSW Anti-Slavery Commissioner". */
  readonly office?: LocalizedText;
  /** Whose words they are, where it matters to a reader. Default: `other`. */
  readonly speaker?: 'survivor' | 'offender' | 'other';
  /** Where the words stand. */
  readonly source?: Source;
  /** Where in the source: "p. 76". */
  readonly page?: string;
  /** Default: `direct`. */
  readonly attribution?: Attribution;
  /** Whose emphasis within the text is. */
  readonly emphasis?: 'ours' | 'theirs';
  /** How its speaker agreed to be quoted. */
  readonly permission?: string;
}

/** Whether a permission was given: "no" says that none was. */
export const isPermitted = (permission: string | null | undefined): boolean =>
  !/^\s*(false|no|none)?\s*$/i.test(permission ?? '');

/** What stands between two pages. */
const BETWEEN = '[-–—~〜,;/&+、،至到和]|and|to|und|bis|et|à|y|e|a|ve|ila|và|đến|at|hanggang|إلى|الى|و|تا|और|व|से';
/** A page in figures, where a text says nothing else: "76", "76–77", "76 and 78", "76 ff." */
const BARE = new RegExp(
  `^\\s*(\\d{1,5})(?:\\s*(?:${BETWEEN})\\s*\\d{1,5})*\\s*(?:(?:et|y)?\\s*(?:ff?|sqq?|ss?|seq|vd)\\.?)?\\s*$`,
  'iu',
);
/** The words for a page, and for its number: "p.", "Seite", "पृष्ठ सं.", "صفحة رقم". */
const PAGE =
  'pp?|pgs?|p[aá]gs?|p[aá]ginas?|pages?|seiten?|pahina|sayfa|trang|tr|पृ(?:ष्ठ(?:ों)?)?|ص{1,2}|ص\\sص|(?:ال)?صفح(?:ة|هٔ?|ۀ|ات|تان|تين|تي)';
const NUMBER = 'no?s?|nr|n[º°]|number|số|رقم|सं(?:ख्या)?';
/** A page that is named as one, wherever it stands: "p. 76", "vol. 2, pp. 76–77", "76. sayfa", "第76页". "Page 6.8" is none. */
const NAMED = new RegExp(
  `(?:^|[^\\p{L}\\p{M}])(?:${PAGE})[.:\\s]*(?:(?:${NUMBER})[.:\\s]*)?(\\d{1,5})(?!\\.?\\d)` +
    `|(?:^|[^\\d.])(\\d{1,5})(?:\\s*(?:${BETWEEN})\\s*\\d{1,5})*\\s*(?:[页頁]|\\.?\\s*(?:sayfa|(?<=\\.\\s*)s\\.)(?!\\p{L}*[.:\\s]*\\d))`,
  'iu',
);
/** "S. 76" in German and "s. 76" in Turkish. Without a full stop, after an apostrophe or beside a law, an s is no page. */
const SHORT = /(?:^|[^\p{L}\p{M}'’])(?<!\bu\.\s*)s\.\s*(\d{1,5})(?!\.?\d)/iu;
const LAW = /\b(?:acts?|codes?|bills?|regulations?|ordinances?)\b/i;

/** Characters in which a page is looked for. */
const LONGEST = 300;

/** Digits of any script as an address has them, without the marks that turn a line around. */
const asciiDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String((digit.charCodeAt(0) - (digit < 'ऀ' ? 0 : 6)) & 15));

/** The number that a viewer opens a file at. "p. ix", "Recommendation 6.8", "article 34" and "s 34" name none. */
function pageNumber(page: string): string | undefined {
  const text = asciiDigits(page.slice(0, LONGEST));
  const [, first, second] = NAMED.exec(text) ?? [];
  return BARE.exec(text)?.[1] ?? first ?? second ?? (LAW.test(text) ? undefined : SHORT.exec(text)?.[1]);
}

/**
 * The address of a source at a page: a PDF opens there. An address that names a place of its own keeps it, since the pages of a file
 * are seldom counted as they are printed.
 *
 * @param base see `sourceAddress`
 */
export function addressAt(source: Source | undefined, page: string | undefined, base?: string): string | undefined {
  const address = sourceAddress(source, base);
  if (!address || address === doiUrl(source?.doi)) return address;
  const { hash, pathname } = new URL(address);
  const number = page && pageNumber(page);
  return number && !hash && /\.pdf$/i.test(pathname) ? `${address}#page=${number}` : address;
}

/** The signs around a quotation and the languages, or regions of them, that have them; all else is marked “so”. */
const MARKS: readonly (readonly [open: string, close: string, tags: readonly string[]])[] = [
  ['“', '”', ['es-419', 'es-mx', 'es-us']],
  ['«', '»', ['ar', 'de-ch', 'de-li', 'el', 'es', 'fa', 'it', 'nb', 'nn', 'no', 'pt-pt', 'ru', 'uk']],
  ['«\u00a0', '\u00a0»', ['fr']],
  ['„', '“', ['bg', 'cs', 'de', 'et', 'is', 'lt', 'mk', 'sk', 'sl']],
  ['„', '”', ['hr', 'hu', 'pl', 'ro']],
  ['”', '”', ['fi', 'sv']],
  ['「', '」', ['ja', 'zh-hant', 'zh-hk', 'zh-mo', 'zh-tw']],
];

/** Whether a text stands between quotation marks of any language, whatever ends its sentence after them. */
const MARKED = /^\p{Cf}*["“”„«»‚‘'「『‹][^]*["“”«»’‘'」』›][.,;!?…。]*\p{Cf}*$/u;

/** The marks around a text in its language; undefined where it stands between some already. @param lang BCP 47 tag */
export function quotationMarks(text: string, lang: string): readonly [open: string, close: string] | undefined {
  if (MARKED.test(text)) return undefined;
  const parts = lang.toLowerCase().split(/[-_]/);
  const tags = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
  // The most exact tag that is listed.
  const marks = tags.map((tag) => MARKS.find(([, , all]) => all.includes(tag))).find(Boolean);
  return marks ? [marks[0], marks[1]] : ['“', '”'];
}

/** The text between quotation marks of its language, unless it stands between some already. @param lang BCP 47 tag */
export const quoted = (text: string, lang: string): string => {
  const [open, close] = quotationMarks(text, lang) ?? ['', ''];
  return open + text + close;
};

/** The mark that a text begins with, the no-break space after it, and the rest. Undefined without one. */
export function openingMark(text: string) {
  const [all, mark, space] = /^(["“”„«»‚‘「『‹])([\u00a0\u202f]?)/u.exec(text) ?? [];
  return mark ? { mark, space: space!, rest: text.slice(all!.length) } : undefined;
}

/**
 * What is copied: the words, who said them, and where they stand.
 *
 * @param speaker `said` is who said it, ready to be read; `reported` what stands between them and a source that reports it
 */
export function quoteCitation(
  words: string,
  { said, reported }: { readonly said: string; readonly reported?: string | false },
  { source, page }: Pick<Quote, 'source' | 'page'>,
  address: string | undefined,
  locale: string,
): string {
  const spoken = [words, said].filter(Boolean).join(' — ');
  if (!reported) return formatCitation(spoken, source, page, address, locale);
  // A name in the middle of a sentence begins as its owner writes it.
  const where = joinCitation(citationParts('-', source, page, address, locale).slice(1));
  return `${spoken}${listComma(locale)}${reported}${where && ` ${where}`}`;
}
