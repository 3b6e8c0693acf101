import type { LocalizedText, Source } from './figure.js';
import { doiUrl } from '../text/url.js';
import { formatCitation } from './citation.js';
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

/** A page in figures: "p. 76", "pp. 76–77", "76". Front matter ("p. ix") has no number that a viewer knows. */
const PAGE = /^\D*?(\d{1,5})(?:\D.*)?$/;

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
  const [, number] = (page && PAGE.exec(page)) || [];
  return number && !hash && /\.pdf$/i.test(pathname) ? `${address}#page=${number}` : address;
}

/** The signs around a quotation, by language. */
const MARKS: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['«', '»'],
  de: ['„', '“'],
  fr: ['« ', ' »'],
};

/** The text between quotation marks of its language, unless it stands between some already. */
export function quoted(text: string, lang: string): string {
  const [open, close] = MARKS[lang.split('-', 1)[0]!] ?? ['“', '”'];
  return /^["“„«‘'].*["”“»’']$/s.test(text) ? text : `${open}${text}${close}`;
}

/** What is copied: the words, who said them, and where they stand. @param said who said it, ready to be read */
export const quoteCitation = (
  words: string,
  said: string,
  { source, page }: Pick<Quote, 'source' | 'page'>,
  address: string | undefined,
  locale: string,
): string => formatCitation([words, said].filter(Boolean).join(' — '), source, page, address, locale);
