/** A piece of a line that one face can write. */
export interface Run {
  readonly text: string;
  readonly arabic: boolean;
}

const SPACE = '[ \\u00a0]+';
const LATIN_WORD = String.raw`\p{Script=Latin}(?:[^\s\p{Script=Arabic}،؛؟]*[\p{L}\p{N}%])?`;
const WORD = String.raw`[\p{L}\p{N}](?:[^\s\p{Script=Arabic}،؛؟]*[\p{L}\p{N}%])?`;
const LATIN_OR_NUMBER = String.raw`[\p{Script=Latin}\p{N}](?:[^\s\p{Script=Arabic}،؛؟]*[\p{L}\p{N}%])?`;
/** What stays on one line is read as one: "3 April 2023", "1 in 4". */
const TOGETHER = `${LATIN_OR_NUMBER}(?:\\u00a0${LATIN_OR_NUMBER})+`;

/**
 * What was set apart from the words around it; Arabic words with the spaces between them; Latin words with theirs, and with the numbers that
 * follow; numbers, and Latin words that follow; single marks. So the Unicode Bidirectional Algorithm orders them too, but for
 * a number with its unit, which is always one, and for the parts of a list, which keep the list's direction.
 */
const PIECES = new RegExp(
  [
    String.raw`\u2068[^\u2069\p{Script=Arabic}]*\p{Script=Latin}[^\u2069\p{Script=Arabic}]*\u2069`,
    String.raw`[\p{Script=Arabic}\p{M}]+(?:${SPACE}[\p{Script=Arabic}\p{M}]+)*`,
    `(?:${TOGETHER}|${LATIN_WORD})(?:${SPACE}${WORD})*`,
    `${WORD}(?:${SPACE}${LATIN_WORD})*`,
    String.raw`\S|\s+`,
  ].join('|'),
  'gu',
);

/** Marks of direction say how a line is divided, and are no letters. */
const MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/g;
export const withoutMarks = (text: string): string => text.replace(MARKS, '');

/**
 * Divides a line into runs, in the order in which they are read. The rasteriser looks for a letter that a face lacks in
 * another, but gives up where the two shape a word into unequal numbers of glyphs, as with a hamza: so no run needs that.
 */
export const runsOf = (line: string): Run[] =>
  (line.match(PIECES) ?? [])
    .map(withoutMarks)
    .filter(Boolean)
    .map((text) => ({ text, arabic: /[\p{Script=Arabic}،؛؟]/u.test(text) }));

/** Brackets as they look in a line from right to left. */
const MIRRORED: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' };
export const mirrored = (text: string): string => MIRRORED[text] ?? text;
