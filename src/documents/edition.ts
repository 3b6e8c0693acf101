import type { Figure } from './figure.js';
import type { Quote } from './quote.js';
import type { Term } from './term.js';

/** FNV-1a in 32 bits: it tells one wording from another, and hides nothing. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** What stands around a value and is read with it; that a figure was corrected says its value. */
const wordsOf = ({ label, of, counts, note, page, source, status }: Figure): string =>
  JSON.stringify([label, of, counts, note, page, source?.title, status?.state.replace('revised', '') ?? '']);

/**
 * What figures say today, in a few letters: the value of each and a mark of its words, `28.5% 1k2x9q`. A line that carries it
 * (`data-embedded`) can be told later that they say something else.
 */
export const editionOf = (figures: readonly Figure[]): string =>
  figures.map((figure) => `${figure.value} ${mark(wordsOf(figure))}`).join('|');

/** What a term says today: its id and a mark of its words, `csam 1k2x9q`. */
export const editionOfTerm = ({
  id,
  term,
  abbreviation,
  definition,
  plain,
  professional,
  page,
  source,
}: Term): string =>
  `${id} ${mark(JSON.stringify([term, abbreviation, definition, plain, professional, page, source?.title]))}`;

/** What a quotation says today: see `editionOfTerm`. */
export const editionOfQuote = ({ id, text, kind, by, office, page, source }: Quote): string =>
  `${id} ${mark(JSON.stringify([text, kind, by, office, page, source?.title]))}`;
