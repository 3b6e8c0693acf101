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
  return [statement, authors, title, publisher, published && formatDate(published, locale), page, address]
    .filter(Boolean)
    .map((part) => part!.replace(/\.$/, ''))
    .join('. ');
}
