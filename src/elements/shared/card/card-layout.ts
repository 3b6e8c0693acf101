/**
 * One layout for a card and for the file that a reader saves: a rule, the number as large as it fits, its label, the picture, and
 * who says so. It knows no fonts and no engine: what writes a line is given.
 *
 *     landscape              square, portrait
 *     ──────────────────     ───────────────
 *     28.5%        ▮▮▮▮▮     28.5%
 *     of people    ▮▮▯▯▯     of people
 *                  ▯▯▯▯▯     ▮▮▮▮▮▮▮▯▯▯▯▯▯▯▯
 *     Source: …              Source: …
 *     Publisher              Publisher
 */
import { setKey, type KeyLine } from './card-key.js';
import { round } from '../../../geometry/round.js';
import { breakable } from '../../../text/line-breaks.js';
import { INK, MUTED, type CardPen, type Fitted, type LineStyle } from './card-pen.js';
import { balance, heightOf, leadingOf, plain, widthOf, wrap, type Letters, type CardLine } from './card-lines.js';

export * from './card-pen.js';

export const SHAPES = ['landscape', 'square', 'portrait'] as const;

/** The shape of a card: `landscape` is 1200 by 630 pixels, `square` 1080 by 1080, `portrait` 1080 by 1350. */
export type CardShape = (typeof SHAPES)[number];

const PAGES: Readonly<Record<CardShape, { readonly width: number; readonly height: number; readonly most: number }>> = {
  landscape: { width: 1200, height: 630, most: 168 },
  square: { width: 1080, height: 1080, most: 200 },
  portrait: { width: 1080, height: 1350, most: 220 },
};

/** The most of a sentence's number that has a square or a portrait to itself. */
const SENTENCE = 280;
const MARGIN = 72;
/** From the rule to what is below it. */
const BELOW_RULE = 40;
const GAP = 48;
/** Small text, in pixels. */
const SOURCE = { size: 26, leading: 34 };
/** A key beside the words takes more width where it would have many lines. */
const KEYS = [210, 270, 330];
const LOGO = { width: 320, height: 64 };

/** The most of a heading, which is no larger than the numbers below it. */
export const HEADING = 48;

/** Room for a picture, and whether it is below the words and has all of the width. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
  readonly below: boolean;
}

export interface Picture {
  /** The most that it takes beside the words; undefined where it stands below them on any card. */
  readonly side: number | undefined;
  /** What its marks stand for. */
  readonly key: readonly KeyLine[];
  fit(room: PictureRoom): Fitted;
}

/** What a card shows. */
export interface Drawn {
  /** The number, and in small beside it what qualifies it and its unit. */
  readonly value: CardLine;
  /** The most that it is high; what stands there may be a heading. */
  readonly largest?: number;
  readonly label: string;
  /** What became of the figure, above it; empty where nothing has. */
  readonly mark: string;
  /** Whether the figure no longer holds: then it is small and struck through. */
  readonly gone: boolean;
  /** Who says so; a very long title loses its end, never what comes after it. */
  readonly title: string;
  /** Publisher, date and page, each after a comma. */
  readonly rest: string;
  /** Whose card it is. */
  readonly publisher?: string;
  /** Its logo in the name's place: the address of an image. */
  readonly logo?: string | undefined;
  readonly accent: string;
  readonly rightToLeft: boolean;
  readonly picture: Picture | undefined;
}

export interface CardPage {
  readonly width: number;
  readonly height: number;
  /** What is on the paper. */
  readonly markup: string;
}

export function layOut(pen: CardPen, drawn: Drawn, shape: CardShape = 'landscape'): CardPage {
  const { value, label, mark, gone, title, rest, publisher = '', logo, accent, rightToLeft, picture } = drawn;
  const { width, height, most } = PAGES[shape];
  // A sentence with nothing below it has all of the room.
  const free = shape !== 'landscape' && !picture && value.some(({ light }) => light);
  const largest = drawn.largest ?? (free ? SENTENCE : most);
  const side = shape === 'landscape' ? picture?.side : undefined;
  const inner = width - 2 * MARGIN;
  const top = MARGIN + BELOW_RULE;
  const bottom = height - MARGIN;
  const start = rightToLeft ? width - MARGIN : MARGIN;
  const parts: string[] = [];
  const write = (lines: readonly CardLine[], x: number, y: number, style: LineStyle, leading: number) => {
    lines.forEach((line, index) => parts.push(pen.write(line, x, Math.round(y + (index + 1) * leading), style)));
    return y + lines.length * leading;
  };
  /** Draws in the middle of the room's height; answers where it ends. */
  const draw = ({ fit, key }: Picture, from: number, to: number, room: number, below: boolean) => {
    const set = (wide: number) => setKey(pen, key, wide, rightToLeft);
    const drawing = (wide: number) =>
      fit({ width: room, height: Math.max(1, to - from - (key.length && 12 + set(wide).height)), below });
    const least = KEYS.toSorted((one, other) => set(one).lines - set(other).lines || one - other)[0]!;
    const narrow = below ? inner : Math.max(drawing(key.length ? least : room).width, key.length ? least : 0);
    const fitted = drawing(narrow);
    const counted = set(narrow);
    const high = fitted.height + (counted.height && 12 + counted.height);
    const y = from + Math.max(0, (to - from - high) / (below ? 4 : 2));
    const left = below ? MARGIN : rightToLeft ? MARGIN : width - MARGIN - narrow;
    const x = left + (rightToLeft ? narrow - fitted.width : 0);
    parts.push(`<g transform="translate(${round(x)} ${round(y)})">${fitted.markup}</g>`);
    const edge = rightToLeft ? left + narrow : left;
    parts.push(counted.write(edge, y + fitted.height + 12));
    return narrow;
  };
  const beside = picture && side !== undefined ? draw(picture, top, bottom, side, false) : 0;
  const room = inner - (beside && beside + 64);

  const source = sourceLines(pen, title, rest, room, beside ? 3 : 2);
  const named = logo ? LOGO.height + 16 : publisher ? SOURCE.leading + 10 : 0;
  const foot = bottom - source.length * SOURCE.leading - named;
  write(source, start, foot - 8, { size: SOURCE.size, bold: false, fill: MUTED }, SOURCE.leading);
  if (logo)
    parts.push(
      `<image href="${logo}" x="${rightToLeft ? start - LOGO.width : start}" y="${bottom - LOGO.height}" width="${LOGO.width}" height="${LOGO.height}" preserveAspectRatio="x${rightToLeft ? 'Max' : 'Min'}YMid"/>`,
    );
  else if (publisher)
    write([plain(publisher)], start, bottom - SOURCE.leading - 2, { size: SOURCE.size, bold: true, fill: INK }, 34);

  if (mark) write([plain(mark)], start, MARGIN + 24, { size: 32, bold: true, fill: INK }, 44);
  const y = top + (mark ? 52 : 4);
  const below = picture && side === undefined;
  // Of an empty value and label nothing stands above the picture.
  const empty = !value.some(({ text }) => text) && !label;
  const fits = fit(
    pen,
    value,
    label,
    room,
    (foot - 36 - y - 28) * (below ? (shape === 'landscape' ? 0.4 : 0.5) : 1),
    largest,
    picture || shape === 'landscape' ? LABELS : [...LARGE_LABELS, ...LABELS],
  );
  const small = fits[1];
  const large = gone ? Math.min(fits[0], small) : fits[0];
  let numbered = y - large * 0.2;
  for (const line of balance(pen, value, large, true, room)) {
    numbered += leadingOf(line, large);
    parts.push(pen.write(line, start, Math.round(numbered), { size: large, bold: true, fill: gone ? MUTED : INK }));
    if (!gone) continue;
    const wide = Math.round(widthOf(pen, line, large, true));
    parts.push(
      `<rect x="${rightToLeft ? start - wide : start}" y="${Math.round(numbered - large * 0.3)}" width="${wide}" height="3" fill="${MUTED}"/>`,
    );
  }
  const worded = write(
    balance(pen, plain(label), small, false, room),
    start,
    numbered + (label ? 20 : 0),
    { size: small, bold: false, fill: INK },
    small * 1.3,
  );
  if (picture && side === undefined)
    draw(
      picture,
      empty ? top : worded + (label ? GAP : GAP / 2),
      foot - GAP / (shape === 'landscape' ? 4 : 2),
      inner,
      true,
    );
  const rule = `<path d="M${MARGIN},${MARGIN + 2}H${width - MARGIN}" stroke="${accent}" stroke-width="4"/>`;
  return { width, height, markup: rule + parts.join('') };
}

/** Sizes of a label, and those that it has besides where nothing is below it. */
const LABELS = [46, 40, 34, 28];
const LARGE_LABELS = [72, 60, 52];

/** The largest sizes at which number and label fit: the number in one line, or in several where that would be small or it is a sentence. */
function fit(
  pen: Letters,
  value: CardLine,
  label: string,
  room: number,
  height: number,
  most: number,
  labels: readonly number[],
): [number, number] {
  const isSentence = value.some(({ light }) => light);
  const isWide = (lines: readonly CardLine[], size: number, bold: boolean) =>
    lines.some((line) => widthOf(pen, line, size, bold) > room);
  for (let large = most; large > 32; large -= 4) {
    if (large > (most > HEADING ? 84 : 36) && !isSentence && widthOf(pen, value, large, true) > room) continue;
    const lines = wrap(pen, value, large, true, room);
    if (isWide(lines, large, true)) continue;
    const left = height - heightOf(lines, large);
    const small = labels.find((size) => {
      const worded = wrap(pen, plain(label), size, false, room);
      if (size < large * (isSentence ? 0.28 : 0.2)) return false;
      return (
        size < large * (most > HEADING ? 0.7 : 1) && worded.length * size * 1.3 <= left && !isWide(worded, size, false)
      );
    });
    if (small) return [large, small];
  }
  return [32, 26];
}

/** The source in a few lines: of a title that is too long for them the last words are left out. */
function sourceLines(pen: Letters, title: string, rest: string, room: number, most: number): CardLine[] {
  const lines = (text: string) => balance(pen, plain(text), SOURCE.size, false, room);
  const all = lines(title + rest);
  if (all.length <= most) return all;
  const words = breakable(title);
  const cut = (count: number) =>
    lines(
      `${words
        .slice(0, count)
        .join('')
        .replace(/[,.;:、，；：]$/, '')}…${rest}`,
    );
  let [fits, tooMany] = [1, words.length];
  while (tooMany - fits > 1) {
    const middle = (fits + tooMany) >> 1;
    if (cut(middle).length > most) tooMany = middle;
    else fits = middle;
  }
  return cut(fits);
}
