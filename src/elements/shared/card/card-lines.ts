import { join as joined, type Part } from '../../../quantity/parts.js';
import { breakable } from '../../../text/line-breaks.js';
import { unbroken } from '../../../text/unbroken.js';

/** What knows the widths of letters: a card's own fonts, or an estimate for a file that is read with others. */
export interface Letters {
  widthOf(text: string, size: number, bold: boolean): number;
}

/** A stretch of text in one size, as a part of its line's. */
export interface CardText {
  readonly text: string;
  readonly scale: number;
  /** Whether it is set in regular letters beside bold ones: words of a sentence. */
  readonly light?: boolean;
  /** Whether no line ends in it: a number. */
  readonly whole?: boolean;
}

/** What stands side by side on one line. */
export type CardLine = readonly CardText[];

/** Its numbers stay with what they count. A line ends at spaces alone, and few fonts have the hyphen that doesn't break. */
const whole = (text: string): string => unbroken(text).replaceAll('\u2011', '-');

/** A text that is all of one size. */
export const plain = (text: string): CardLine => [{ text: whole(text), scale: 1 }];

/** Word by word, since a card has few words and their lines may be many. */
export const widthOf = (letters: Letters, line: CardLine, size: number, bold: boolean): number =>
  line.reduce((sum, { text, scale, light }) => {
    const widths = text.split(/( )/).map((word) => letters.widthOf(word, size * scale, bold && !light));
    return widths.reduce((one, other) => one + other, sum);
  }, 0);

/** From the line before to a line: what is all small needs more of its size. */
export function leadingOf(line: CardLine, size: number): number {
  const largest = Math.max(...line.map(({ scale }) => scale));
  return size * largest * (largest < 1 ? 1.3 : 1.05);
}

/** The height of lines of several sizes. */
export const heightOf = (lines: readonly CardLine[], size: number): number =>
  lines.reduce((sum, line) => sum + leadingOf(line, size), 0);

/** Lines that are as wide as the room at most; a word that is wider has a line of its own. */
export function wrap(letters: Letters, text: CardLine, size: number, bold: boolean, room: number): CardLine[] {
  const lines: CardLine[] = [];
  for (const { word, spaced } of wordsOf(text)) {
    const longer = lines.length ? join(lines.at(-1)!, word, spaced) : word;
    if (lines.length && widthOf(letters, longer, size, bold) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as even as they can be: no word is left alone on the last. */
export function balance(letters: Letters, text: CardLine, size: number, bold: boolean, room: number): CardLine[] {
  let lines = wrap(letters, text, size, bold, room);
  if (lines.length < 2) return lines;
  for (let less = room - size / 2; less > 0; less -= size / 2) {
    const closer = wrap(letters, text, size, bold, less);
    if (closer.length > lines.length || closer.some((line) => widthOf(letters, line, size, bold) > less)) break;
    lines = closer;
  }
  return lines;
}

interface Word {
  /** It may have pieces of several sizes: "25–47%". */
  readonly word: CardText[];
  /** Whether a space parts it from the one before. */
  readonly spaced: boolean;
}

/** Whether a line may end between two pieces. */
const mayPart = (before: string, after: string): boolean =>
  breakable(before.slice(-2) + after.slice(0, 2)).some((_, at, all) => all.slice(at).join('') === after.slice(0, 2));

/** Divides where a line may end. */
function wordsOf(text: CardLine): Word[] {
  const words: Word[] = [];
  let spaced = false;
  for (const { text: piece, ...style } of text) {
    (style.whole ? [piece] : breakable(piece)).forEach((part, at) => {
      const bit = { text: part.replace(/^[^\S\u00a0\u202f]+/, ''), ...style };
      spaced ||= bit.text !== part;
      if (!bit.text) return;
      const before = words.at(-1)?.word;
      const joins = before && !at && !spaced && !mayPart(before.at(-1)!.text, bit.text);
      if (joins) before.push(bit);
      else words.push({ word: [bit], spaced });
      spaced = false;
    });
  }
  return words;
}

/** A word more. What is of one size becomes one piece, so that it is kerned; a space is as small as its smaller neighbour. */
function join(line: CardLine, word: CardLine, spaced: boolean): CardLine {
  const last = line.at(-1)!;
  const first = word[0]!;
  const space = spaced ? ' ' : '';
  if (last.scale === first.scale && last.light === first.light)
    return [...line.slice(0, -1), { ...first, text: last.text + space + first.text }, ...word.slice(1)];
  return spaced
    ? [...line, { ...(last.scale < first.scale ? last : first), text: space }, ...word]
    : [...line, ...word];
}

/** Words beside a number, as a part of its size: in a sentence, which is read, they are smaller and not bold. */
const BESIDE = 0.5;
const IN_SENTENCE = 0.4;
/** From this many letters on a value is a sentence: see `LONG` of render-statement.ts. */
const LONG = 24;

/**
 * The number large and in one piece, and smaller what is said beside it, as the elements set it. All alike where there is no number, and
 * where Latin words stand in a line from right to left: those keep to their number only in one piece.
 */
export function sizedLine(parts: readonly Part[], rightToLeft: boolean): CardLine {
  const beside = parts.filter(({ type }) => type !== 'number');
  const alike =
    beside.length === parts.length || (rightToLeft && beside.some(({ value }) => /\p{Script=Latin}/u.test(value)));
  const words =
    joined(parts).length > LONG ? ({ scale: IN_SENTENCE, light: true } as const) : ({ scale: BESIDE } as const);
  return alike
    ? plain(joined(parts))
    : parts.map(({ type, value }) =>
        type === 'number'
          ? { text: value.replaceAll(' ', '\u00a0'), scale: 1, whole: true }
          : { text: whole(value), ...words },
      );
}

/** The least of any letters beside a number: the source's. */
const LEAST = 26;

/** A line for letters of a size, in which nothing is smaller than the source. */
export const readable = (line: CardLine, size: number): CardLine =>
  line.map((piece) => ({ ...piece, scale: Math.min(1, Math.max(piece.scale, LEAST / size)) }));

/** A number, and its label after it in letters of a size. */
export const withLabel = (value: CardLine, label: string, scale: number): CardLine =>
  label ? [...value, { text: ' ', scale, light: true }, { text: whole(label), scale, light: true }] : value;
