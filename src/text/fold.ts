/**
 * Folding: what makes "SEXTORTION", "séxtortion" and "sextortion" the same word to a reader who searches.
 * A ligature and ß count as the letters that they stand for. Accents, Arabic vowel signs and the tatweel, Hebrew points, letter case, the Turkish dotless i and the kind of
 * hyphen or quotation mark don't count. Everything else does: the vowels of Indic scripts are letters, not accents.
 */

const accents = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;
/** All of it but the plain space, of which a text has more than of all others together. */
const punctuation =
  /[\t-\r!-/:-@[-`{-~\u00a0-\u00bf\u060c\u061b\u061f\u1680\u2000-\u200a\u2010-\u203f\u205f\u3000\ufeff]/g;
// Letters that decomposition doesn't relate: Turkish, Danish, Polish, Croatian, then Persian and Arabic spellings.
const strange = 'ıøłđىیةکßæœ';
const plain = [...'ioldييهك', 'ss', 'ae', 'oe'];
const longer = /[ßẞæœ]/i;

/**
 * `text` as it is compared: lower case, without accents, every punctuation mark or white space a single space.
 * Each character stays one character, but for ß, æ and œ, and the accents that are typed as characters of their own.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .normalize()
    .replace(punctuation, ' ')
    .replace(/[ıøłđىیةکßæœ]/g, (letter) => plain[strange.indexOf(letter)]!);
}

/**
 * Maps offsets in `folded` (= `fold(text)`) back to offsets in `text`. The same length means that nothing was
 * dropped, unless something became longer, so the common case costs nothing; otherwise the text is walked once, character by character.
 */
export function unfold(text: string, folded: string): (offset: number) => number {
  if (folded.length === text.length && !longer.test(text)) return (offset) => offset;
  const starts: number[] = [];
  const lengths = new Map<string, number>();
  let at = 0;
  for (const character of text) {
    const length = lengths.get(character) ?? fold(character).length;
    lengths.set(character, length);
    // A decomposed accent folds to nothing and so belongs to the letter before it.
    for (let unit = length; unit > 0; unit--) starts.push(at);
    at += character.length;
  }
  return (offset) => starts[offset] ?? text.length;
}
