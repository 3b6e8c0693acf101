import { join as joined, type Part } from '../../../quantity/parts.js';

/** What knows the widths of letters: a card's own fonts, or an estimate for a file that is read with others. */
export interface Letters {
  widthOf(text: string, size: number, bold: boolean): number;
}

/** A stretch of text in one size, as a part of its line's. */
export interface CardText {
  readonly text: string;
  readonly scale: number;
}

/** What stands side by side on one line. */
export type CardLine = readonly CardText[];

/** A text that is all of one size. */
export const plain = (text: string): CardLine => [{ text, scale: 1 }];

/** Word by word, since a card has few words and their lines may be many. */
export const widthOf = (letters: Letters, line: CardLine, size: number, bold: boolean): number =>
  line.reduce((sum, { text, scale }) => {
    const widths = text.split(/( )/).map((word) => letters.widthOf(word, size * scale, bold));
    return widths.reduce((one, other) => one + other, sum);
  }, 0);

/** Lines that are as wide as the room at most; a word that is wider has a line of its own. */
export function wrap(letters: Letters, text: CardLine, size: number, bold: boolean, room: number): CardLine[] {
  const lines: CardLine[] = [];
  for (const word of wordsOf(text)) {
    const longer = lines.length ? join(lines.at(-1)!, word) : word;
    if (lines.length && widthOf(letters, longer, size, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as even as they can be: no word is left alone on the last. */
export function balance(letters: Letters, text: CardLine, size: number, bold: boolean, room: number): CardLine[] {
  let lines = wrap(letters, text, size, bold, room);
  for (let less = room - size / 2; less > 0; less -= size / 2) {
    const closer = wrap(letters, text, size, bold, less);
    if (closer.length > lines.length || closer.some((line) => widthOf(letters, line, size, bold) > less)) break;
    lines = closer;
  }
  return lines;
}

/** Divides at spaces, but not at those that must not part; a word may have pieces of several sizes: "25–47%". */
function wordsOf(text: CardLine): CardLine[] {
  const words: CardText[][] = [];
  let within = false;
  for (const { text: piece, scale } of text) {
    for (const bit of piece.split(/([^\S\u00a0\u202f]+)/).filter(Boolean)) {
      const isSpace = /^[^\S\u00a0\u202f]/.test(bit);
      if (!isSpace && within) words.at(-1)!.push({ text: bit, scale });
      else if (!isSpace) words.push([{ text: bit, scale }]);
      within = !isSpace;
    }
  }
  return words;
}

/** A word more. What is of one size becomes one piece, so that it is kerned; a space is as small as its smaller neighbour. */
function join(line: CardLine, word: CardLine): CardLine {
  const last = line.at(-1)!;
  const first = word[0]!;
  return last.scale === first.scale
    ? [...line.slice(0, -1), { text: `${last.text} ${first.text}`, scale: first.scale }, ...word.slice(1)]
    : [...line, { text: ' ', scale: Math.min(last.scale, first.scale) }, ...word];
}

/**
 * The number large and in one piece, and half as large what is said beside it, as the elements set it. All alike where there is no number, and
 * where Latin words stand in a line from right to left: those keep to their number only in one piece.
 */
export function sizedLine(parts: readonly Part[], rightToLeft: boolean): CardLine {
  const beside = parts.filter(({ type }) => type !== 'number');
  const alike =
    beside.length === parts.length || (rightToLeft && beside.some(({ value }) => /\p{Script=Latin}/u.test(value)));
  return alike
    ? plain(joined(parts))
    : parts.map(({ type, value }) =>
        type === 'number' ? { text: value.replaceAll(' ', '\u00a0'), scale: 1 } : { text: value, scale: 0.5 },
      );
}
