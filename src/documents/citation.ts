import type { Source } from './figure.js';
import { formatDate } from '../text/date.js';

/**
 * A figure and its source as one line of text, for a reader who quotes it: statement, authors, title, publisher, date,
 * page, address. Parts that are not known leave no gap.
 */
export function formatCitation(
  statement: string,
  source: Source | undefined,
  page: string | undefined,
  address: string | undefined,
  locale: string,
): string {
  const { authors, title, publisher, published } = source ?? {};
  const date = published && formatDate(published, locale);
  const parts = [statement, authors, title, publisher, date, page].flatMap((part) => part || []);
  const [first = '', ...others] = parts;
  return [capitalize(first, locale), ...others, address].flatMap((part) => part?.replace(/\.$/, '') || []).join('. ');
}

/** A text as it begins a line: "more than 1 in 3" as "More than 1 in 3". */
const capitalize = (text: string, locale: string): string =>
  text.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
