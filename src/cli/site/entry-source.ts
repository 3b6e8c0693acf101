/** What the catalogue says of an entry in a line, who says so, and how to cite it. */
import { citationParts, formatCitation, joinCitation, linkAfter } from '../../documents/citation.js';
import type { LocalizedText } from '../../documents/figure.js';
import { quoteCitation, type Quote } from '../../documents/quote.js';
import { sourceAddress } from '../../documents/written-address.js';
import { markOf } from '../../embed/snippet/words.js';
import { listComma } from '../../text/list-comma.js';
import { pickText } from '../../text/pick-language.js';
import type { CatalogueEntry } from './entries.js';
import { escape, type Around } from './page.js';

/** @param language BCP 47 tag of the page @param own that of the document */
export const text = (value: LocalizedText | undefined, language: string, own: string): string =>
  pickText(value, language, own)?.text ?? '';

/** An entry in a line; nobody meets a figure that was withdrawn, or that another has replaced, without that word. */
export const titleOf = (entry: CatalogueEntry): string =>
  (entry.kind === 'figure' ? markOf(entry.figure) : '') + entry.sentence;

export function sourceHtml({ source, page }: CatalogueEntry, { language }: Around): string {
  if (!source?.title.trim()) return '';
  const link = sourceAddress(source);
  const [title = '', ...details] = citationParts(source.title, { ...source, title: '' }, page, source.sample, language);
  const linked = link ? `<a href="${escape(link)}">${escape(title)}</a>` : escape(title);
  const rest = details.length ? linkAfter(title) + escape(joinCitation(details)) : '';
  return `<section aria-labelledby="source"><h2 id="source">Source</h2><p>${linked}${rest}</p></section>`;
}

/** Who said it, and what parts that from a source that only reports it. */
function spoken({ by, office, attribution, source }: Quote, language: string, own: string) {
  const speaker = [by, office]
    .map((part) => text(part, language, own))
    .filter(Boolean)
    .join(listComma(language));
  return {
    said: speaker && attribution === 'attributed' ? `often attributed to ${speaker}` : speaker,
    reported: Boolean(speaker) && attribution === 'reported' && (source ? 'as reported in' : 'as others report it'),
  };
}

/** @param own BCP 47 tag of the document */
export function citationOf(entry: CatalogueEntry, own: string, { address, language }: Around): string {
  const url = new URL(entry.path, address).href;
  return entry.kind === 'quote'
    ? quoteCitation(entry.sentence, spoken(entry.quote, language, own), entry, url, language)
    : formatCitation(titleOf(entry), entry.source, entry.page, url, language);
}
