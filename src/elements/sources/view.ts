import { msg, str } from '@lit/localize';
import { doiUrl } from '../../text/url.js';
import { formatDate } from '../../text/date.js';
import { besideTitle } from '../../text/right-to-left.js';
import { linkOf, sharedTag } from '../../documents/source-line.js';
import { copiedText } from '../../documents/citation.js';
import { referenceText, toBibTeX, toCslJson, toRis, type Reference } from '../../documents/citation-formats.js';
import { pageIn } from '../../documents/page-words.js';
import { writtenDoi } from '../../documents/written-address.js';

/** One source as a reader sees it. */
export interface ReferenceView {
  readonly number: number;
  /** BCP 47 tag of what it is named in. */
  readonly lang: string;
  readonly authors: string | undefined;
  readonly title: string;
  /** Publisher, date, pages. */
  readonly details: readonly string[];
  /** Where it can be read; only what a page may link to. */
  readonly address: string | undefined;
  /** The DOI as it is printed, where the link is one: `https://doi.org/10.…`. */
  readonly doi: string | undefined;
  /** "Cited 3 times." */
  readonly times: string;
  /** Which of the page's citations cite it. */
  readonly cited: readonly number[];
}

/** What a reader may copy all sources as. */
export interface Format {
  readonly name: string;
  readonly text: () => string;
}

/** Everything that a reader will see of a list of sources, as plain data. */
export interface SourcesView {
  readonly heading: string;
  readonly entries: readonly ReferenceView[];
  readonly formats: readonly Format[];
}

export interface SourcesSetting {
  readonly heading?: string | null | undefined;
  /** BCP 47 tag of the words around. */
  readonly locale: string;
  /** See `linkOf`. */
  readonly base: string;
}

/** Puts numbered sources into words. Call while rendering: the words are the page's. */
export function sourcesView(
  references: readonly Reference[],
  { heading, locale, base }: SourcesSetting,
): SourcesView | undefined {
  if (!references.length) return undefined;
  return {
    heading: heading || msg('Sources', { id: 'sources-heading' }),
    entries: references.map((reference) => {
      const { number, source, cited, pages } = reference;
      const lang = langOf(reference, locale);
      const own = (text: string) => besideTitle(source.title, text, lang);
      const written = source.published && own(formatDate(source.published, lang));
      const where = pages.map((page) => own(pageIn(page, lang)));
      return {
        number,
        lang,
        authors: source.authors?.trim().replace(/[;,.\s]+$/, ''),
        title: source.title,
        details: [source.publisher, written, ...where].flatMap((detail) => detail || []),
        address: linkOf(source, base),
        doi: doiUrl(writtenDoi(source.doi ?? '')),
        times: timesOf(cited.length, locale),
        cited,
      };
    }),
    formats: [
      {
        name: msg('Text', { id: 'sources-text' }),
        text: () =>
          copiedText(
            references.map((one) => `${one.number}. ${referenceText(one, langOf(one, locale), base)}`).join('\n'),
          ),
      },
      { name: 'BibTeX', text: () => toBibTeX(references, base) },
      { name: 'RIS', text: () => toRis(references, base) },
      { name: 'CSL-JSON', text: () => toCslJson(references, base) },
    ],
  };
}

const langOf = ({ language }: Reference, locale: string): string => sharedTag(language ?? locale, locale);

function timesOf(count: number, locale: string): string {
  const times = new Intl.NumberFormat(locale).format(count);
  return count === 1
    ? msg('Cited once.', { id: 'sources-once' })
    : msg(str`Cited ${times} times.`, { id: 'sources-times' });
}

/** In place of a figure's source line: "Source 3", in the digits that browsers number lists with. */
export const numberWord = (number: number): string => msg(str`Source ${number}`, { id: 'source-number' });

/** The name of a way back: the first of two, say. */
export const backWord = (at: number, of: number): string =>
  msg(str`Back to where it is cited, ${at} of ${of}`, { id: 'sources-back' });

/** What stands before the formats. */
export const copyWord = (): string => msg('Copy all as', { id: 'sources-copy' });
