import type { Term } from './term.js';
import { doiUrl, safeUrl } from '../text/url.js';
import { formatDate } from '../text/date.js';

/** Who says what a term means, ready to be shown. */
export interface SourceLine {
  readonly title: string;
  /** Where it can be read; only what a page may link to. */
  readonly address: string | undefined;
  /** What follows the title: ", Publisher, December 2023, p. 12", or nothing. */
  readonly rest: string;
}

/** @param locale BCP 47 tag, for the date @param base what a relative address is resolved against */
export function sourceLine({ source, page }: Term, locale: string, base: string): SourceLine | undefined {
  if (!source) return undefined;
  const published = source.published && formatDate(source.published, locale);
  return {
    title: source.title,
    address: safeUrl(source.url, base) ?? doiUrl(source.doi),
    rest: [source.publisher, published, page].map((part) => (part ? `, ${part}` : '')).join(''),
  };
}
