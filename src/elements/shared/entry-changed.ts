/** What has become of a term or a quotation since the line was written that shows it. For the page's owner, in English. */
import { editionOfQuote, editionOfTerm } from '../../documents/edition.js';
import type { Quote } from '../../documents/quote.js';
import type { Term } from '../../documents/term.js';

/** As `editionOfTerm` and `editionOfQuote` write it. */
const EDITION = /^(\S{1,200}) \w{1,7}$/;

/** @param embedded what the line carries */
export function entryChanged(embedded: string, entry: Term | Quote): string | undefined {
  const [of, now] =
    'definition' in entry ? (['term', editionOfTerm(entry)] as const) : (['quotation', editionOfQuote(entry)] as const);
  if (embedded === now) return undefined;
  const [, id] = EDITION.exec(embedded) ?? [];
  if (id === undefined)
    return `data-embedded can't be "${embedded.slice(0, 60)}": the builder and the catalogue write it`;
  return id === entry.id
    ? `${of} “${id}” has changed since you embedded it: reworded. Copy its line anew, and this is no longer said.`
    : `data-embedded is of “${id}”, and the line shows “${entry.id}”: copy its line anew, or remove data-embedded`;
}
