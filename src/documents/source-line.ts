import type { Source } from './figure.js';
import { sourceAddress } from './written-address.js';
import { formatDate } from '../text/date.js';

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

/** @param locale BCP 47 tag, for the date @param base what a relative address is resolved against */
export function sourceLine({ source, page }: Sourced, locale: string, base: string): SourceLine | undefined {
  if (!source) return undefined;
  const published = source.published && formatDate(source.published, locale);
  return {
    title: source.title,
    address: sourceAddress(source, base),
    details: [source.publisher, published, page].flatMap((detail) => detail || []),
  };
}
