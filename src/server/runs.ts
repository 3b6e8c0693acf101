/** A piece of a line that one face can write. */
export interface Run {
  readonly text: string;
  readonly arabic: boolean;
}

/** Arabic words with the spaces between them; Latin words with theirs; numbers; single marks. */
const PIECES =
  /[\p{Script=Arabic}\p{M}]+(?: +[\p{Script=Arabic}\p{M}]+)*|[\p{L}\p{N}][^\s\p{Script=Arabic}،؛؟]*[\p{L}\p{N}%](?: +\p{Script=Latin}[^\s\p{Script=Arabic}،؛؟]*[\p{L}\p{N}%])*|\S|\s+/gu;

/**
 * Divides a line into runs, in the order in which they are read. The rasteriser looks for a letter that a face lacks in
 * another, but gives up where the two shape a word into unequal numbers of glyphs, as with a hamza: so no run needs that.
 */
export const runsOf = (line: string): Run[] =>
  (line.match(PIECES) ?? []).map((text) => ({ text, arabic: /[\p{Script=Arabic}،؛؟]/u.test(text) }));

/** Brackets as they look in a line from right to left. */
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };
export const mirrored = (text: string): string => MIRRORED[text] ?? text;
