import type { Source } from './figure.js';
import { pageIn } from './page-words.js';
import { formatDate } from '../text/date.js';
import { besideTitle } from '../text/right-to-left.js';

/**
 * A figure and its source as one line of text, for a reader who quotes it: statement, authors, title, publisher, date,
 * page, address. Parts that are not known leave no gap.
 */
export const formatCitation = (...known: Parameters<typeof citationParts>): string =>
  joinCitation(citationParts(...known));

/** The parts of a citation as one line. */
export const joinCitation = (parts: readonly string[]): string =>
  parts.map((part, index) => `${index ? linkAfter(parts[index - 1]!) : ''}${part}`).join('');

/**
 * A text as it is copied: what keeps words on one line is a plain space or hyphen there, but within a number and beside the signs that
 * French sets apart.
 */
export const copiedText = (text: string): string =>
  text.replace(/(?<![«‹]|\p{N}(?=\u00a0\p{N}))\u00a0(?![:;!?»›])/gu, ' ').replaceAll('\u2011', '-');

/** What stands between a part of a citation and the next: a title that asks has its mark already, and so has a sentence between quotation marks. */
export const linkAfter = (part: string): string => (/[?!…]$|[.?!…]\s?[”“»」"]$/.test(part) ? ' ' : '. ');

/** The same part by part: each may be in a language of its own. */
export function citationParts(
  statement: string,
  source: Source | undefined,
  page: string | undefined,
  address: string | undefined,
  locale: string,
): readonly string[] {
  const { authors, title, publisher, published } = source ?? {};
  const own = (text: string | undefined) => text && besideTitle(title ?? '', bare(text), locale);
  const date = own(published && formatDate(published, locale));
  const where = own(page && pageIn(page, locale));
  const parts = [statement, authors, title, publisher, date, where].flatMap((part) => (part?.trim() ? part : []));
  const [first = '', ...others] = parts;
  return [capitalize(first, locale), ...others, address].flatMap((part) => (part && bare(part)) || []);
}

/** A part without what ends it: a list of authors may end in the sign that parts them. */
function bare(part: string): string {
  let end = part.length;
  while (end && /[;,\s]/.test(part[end - 1]!)) end--;
  return part.slice(0, end).replace(/\.$/, '');
}

/** A text as it begins a line: "more than 1 in 3" as "More than 1 in 3"; a name such as "eSafety" stays, and so does "n.p.". */
const capitalize = (text: string, locale: string): string =>
  text.replace(/^\p{Ll}(?![\p{Lu}.])/u, (letter) => letter.toLocaleUpperCase(locale));
