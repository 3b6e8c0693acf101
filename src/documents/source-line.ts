import type { Source } from './figure.js';
import { formatDate } from '../text/date.js';
import { doiUrl, safeUrl } from '../text/url.js';

/** Who says so, ready to be shown. */
export interface SourceLine {
  readonly title: string;
  /** Where it can be read; only what a page may link to. */
  readonly address: string | undefined;
  /** What follows the title, after a comma each: publisher, date, page. */
  readonly details: readonly string[];
}

/** What has a source: a figure, a term. */
export interface Sourced {
  readonly source?: Source | undefined;
  readonly page?: string | undefined;
}

/**
 * Where a source can be read, if a page may link to it: its address, else its DOI. What has neither a scheme nor a sign that it
 * is relative isn't linked; documents and tags have mended what was certain (written-address.ts).
 */
export const linkOf = ({ url, doi }: Pick<Source, 'url' | 'doi'>, base: string): string | undefined =>
  (/^\s*(https?:|[/.?#])/i.test(url ?? '') ? safeUrl(url, base) : undefined) ?? doiUrl(doi);

/** @param locale BCP 47 tag, for the date @param base what a relative address is resolved against */
export function sourceLine({ source, page }: Sourced, locale: string, base: string): SourceLine | undefined {
  if (!source) return undefined;
  const published = source.published && formatDate(source.published, locale);
  return {
    title: source.title,
    address: linkOf(source, base),
    details: [source.publisher, published, page].flatMap((detail) => detail || []),
  };
}
