import { round } from '../../../geometry/round.js';
import { MUTED, type CardPen, type Fitted } from './card-pen.js';
import { balance, plain, widthOf } from './card-lines.js';

/** What marks of one filling stand for, after one of them where there are several fillings. */
export interface KeyLine {
  readonly text: string;
  readonly sample?: Fitted | undefined;
}

/** What is longer would leave a picture no room: it stands in the description. */
const LONGEST = 180;

/** An author's remark as a line of the key, where it is short enough. */
export const remarkLine = (text: string | undefined): readonly KeyLine[] =>
  text && text.length <= LONGEST ? [{ text }] : [];

const KEY = { size: 26, leading: 33 };
/** Height of a sample, and what parts it from its words. */
export const SAMPLE = 32;
const BESIDE = 12;
/** Between two samples. */
const APART = 6;

/** "27 to 30 in 100" stays on one line. */
const SHARE = /(\p{N}%?) (\p{L}{1,4}) (?=\p{N})/gu;

/** A key in lines of a width. */
export interface SetKey {
  readonly height: number;
  /** How many lines it takes. */
  readonly lines: number;
  /** Its widest line. */
  readonly width: number;
  /** Writes it from where reading begins. */
  write(x: number, y: number): string;
}

/** Sets a key: its samples have one column, and its words another. */
export function setKey(pen: CardPen, key: readonly KeyLine[], room: number, rightToLeft: boolean): SetKey {
  const wide = Math.max(0, ...key.map(({ sample }) => (sample ? sample.width + BESIDE : 0)));
  const rows = key.map(({ text, sample }) => {
    const lines = balance(pen, plain(text.replace(SHARE, '$1\u00a0$2\u00a0')), KEY.size, false, room - wide);
    return { lines, sample, height: Math.max(lines.length * KEY.leading, sample ? SAMPLE + APART : 0) };
  });
  const all = rows.flatMap(({ lines }) => lines);
  return {
    height: rows.reduce((sum, { height }) => sum + height, 0),
    lines: all.length,
    width: Math.max(0, ...all.map((line) => widthOf(pen, line, KEY.size, false) + wide)),
    write(x, y) {
      const start = rightToLeft ? x - wide : x + wide;
      let top = y;
      const parts = rows.map(({ lines, sample, height }) => {
        const first = top + (lines.length === 1 ? (height - KEY.leading) / 2 : 0);
        const drawn = sample
          ? `<g transform="translate(${round(rightToLeft ? x - sample.width : x)} ${round(top + (Math.min(height, KEY.leading + APART) - SAMPLE) / 2 + 3)})">${sample.markup}</g>`
          : '';
        const written = lines.map((line, index) =>
          pen.write(line, start, Math.round(first + (index + 1) * KEY.leading - 5), {
            size: KEY.size,
            bold: false,
            fill: MUTED,
          }),
        );
        top += height;
        return drawn + written.join('');
      });
      return parts.join('');
    },
  };
}
