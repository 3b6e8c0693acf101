import type { Source } from './figure.js';
import { pageIn } from './page-words.js';
import { formatDate } from '../text/date.js';
import { besideTitle } from '../text/right-to-left.js';
import { doiUrl, safeUrl } from '../text/url.js';

/** Who says so, ready to be shown. */
export interface SourceLine {
  /** BCP 47 tag of the language that all of it is in, its date among it. */
  readonly lang: string;
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

/** The same with the language that the source is named in. */
export interface Cited extends Sourced {
  /** BCP 47 tag. Default: that of the text around. */
  readonly language?: string | undefined;
}

/**
 * Where a source can be read, if a page may link to it: its address, else its DOI. What has neither a scheme nor a sign that it
 * is relative isn't linked; documents and tags have mended what was certain (written-address.ts).
 */
export const linkOf = ({ url, doi }: Pick<Source, 'url' | 'doi'>, base: string): string | undefined =>
  (/^\s*(https?:|[/.?#])/i.test(url ?? '') ? safeUrl(url, base) : undefined) ?? doiUrl(doi);

const primary = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/** The tag of what is written in `language`: that of the text around where they are the same language. */
export const sharedTag = (language: string, locale: string): string =>
  primary(language) === primary(locale) ? locale : language;

/**
 * @param locale BCP 47 tag of the text around
 * @param base what a relative address is resolved against
 * @param language BCP 47 tag of the document that names it; a date beside an English title is an English one
 */
export function sourceLine(
  { source, page }: Sourced,
  locale: string,
  base: string,
  language = locale,
): SourceLine | undefined {
  if (!source?.title.trim()) return undefined;
  const lang = sharedTag(language, locale);
  const own = (text: string) => besideTitle(source.title, text, lang);
  const published = source.published && own(formatDate(source.published, lang));
  return {
    lang,
    title: source.title,
    address: linkOf(source, base),
    details: [source.publisher, published, page && own(pageIn(page, lang))].flatMap((detail) =>
      detail?.trim() ? detail : [],
    ),
  };
}
