/** Figures on one axis, on a card or in a file that is laid out as one. */
import type { CardPen, Picture } from '../shared/card/card-layout.js';
import {
  balance,
  heightOf,
  leadingOf,
  plain,
  readable,
  sizedLine,
  widthOf,
  withLabel,
  type CardLine,
} from '../shared/card/card-lines.js';
import type { PictureMarkup, PicturePaint } from '../shared/card/picture-file.js';
import { remarkLine } from '../shared/card/card-key.js';
import { labelWith } from '../shared/card/card-texts.js';
import { fitting } from '../shared/series/trend-picture.js';
import { feetMarkup, markMarkup, thicknessOf } from './mark-markup.js';
import type { TextInLanguage } from '../../text/pick-language.js';
import type { FigureView } from '../shared/figure/figure-view.js';
import type { CompareRow, CompareView } from './view.js';

/** Of one figure, beside its words. */
const SIDE = 460;
/** Letters of the axis. */
const AXIS = 30;
/** Sizes of each number and of its words, from the largest on: the words are no smaller than the source. */
const SIZES = [
  [120, 40],
  [104, 38],
  [88, 36],
  [72, 32],
  [64, 30],
  [56, 28],
  [48, 28],
  [40, 26],
] as const;
/** What the words may take of the width beside their mark. */
const WORDS = [0.5, 0.66] as const;
const GAP = 40;

/** What is to be said of a number in brackets after its label, each in its own language. */
export const remarksOf = (
  { range, statement }: FigureView,
  row: CompareRow | undefined,
  locale: string,
): readonly (TextInLanguage | undefined)[] => [
  range,
  row && { text: row.converted, lang: statement.locale },
  row && { text: row.tiny, lang: locale },
];

/**
 * Of several figures each number is large, and its mark below its words, or beside them on a low card:
 *
 *     21% to 65%                 21% to 65% had a  ┌────┐
 *     had a partner              partner           └────┘
 *     ────┌─────────┐───
 *         └─────────┘
 */
export function comparisonPicture(
  pen: CardPen,
  comparison: CompareView,
  colours: Omit<PicturePaint, 'width' | 'size'>,
): Picture {
  const { figures, rows, axis, caution, note, speech } = comparison;
  const { rightToLeft, ink } = colours;
  const texts = figures.map((figure, index) => {
    const { statement, quote, status, gone } = figure;
    const remarks = [
      ...remarksOf(figure, rows[index], speech.locale),
      status && { text: status.word, lang: speech.locale },
    ];
    return gone
      ? { value: [], label: quote }
      : { value: sizedLine(statement.parts, rightToLeft), label: labelWith(statement.label?.text, remarks) };
  });
  const draw = (
    width: number,
    size: number,
    sizes: readonly [number, number] | undefined,
    inline: boolean,
    beside: number,
  ) => {
    const [large, small] = sizes ?? [size, size];
    const room = beside ? width * beside - GAP : width;
    const across = beside ? width * (1 - beside) : width;
    const paint: PicturePaint = { ...colours, width: across, size: Math.max(AXIS, small) };
    const left = beside && !rightToLeft ? width - across : 0;
    const place = (markup: string, y: number) => `<g transform="translate(${left} ${y.toFixed(1)})">${markup}</g>`;
    const parts: string[] = [];
    let y = 0;
    let widest = 0;
    figures.forEach((_, index) => {
      const mark = rows[index]?.mark;
      const { label } = texts[index]!;
      const value = readable(texts[index]!.value, large);
      const set = (line: CardLine, letters: number, bold: boolean) => {
        const lines = line.length && sizes ? balance(pen, line, letters, bold, room) : [];
        widest = Math.max(widest, ...lines.map((one) => widthOf(pen, one, letters, bold)));
        let base = y - letters * 0.2;
        for (const one of lines) {
          base += leadingOf(one, letters) * (bold ? 1 : 1.2);
          parts.push(pen.write(one, rightToLeft ? width : 0, Math.round(base), { size: letters, bold, fill: ink }));
        }
        return heightOf(lines, letters) * (bold ? 1 : 1.2);
      };
      const top = y;
      if (inline && value.length) y += set(withLabel(value, label, small / large), large, true);
      else {
        y += set(value, large, true);
        y += set(label ? plain(label) : [], small, false);
      }
      const words = y - top;
      if (!mark) return void (y += 16);
      const thickness = thicknessOf(paint);
      if (beside) {
        const middle = top + Math.max(0, (words - thickness) / 2);
        parts.push(place(markMarkup(mark, paint).markup, middle));
        y = top + Math.max(words, thickness) + large * 0.2;
      } else {
        y += sizes ? 16 : 0;
        parts.push(place(markMarkup(mark, paint).markup, y));
        y += thickness + 28;
      }
      if (index !== axis?.last) return;
      const feet = feetMarkup(axis, { ...paint, size: AXIS });
      parts.push(place(feet.markup, y - (beside ? 0 : 20)));
      y += feet.height;
    });
    return { markup: parts.join(''), height: y, isWide: widest > room };
  };
  const key = [caution, note].flatMap(remarkLine);
  if (figures.length < 2)
    return {
      side: SIDE,
      key,
      fit: fitting(SIDE, AXIS, (width, size): PictureMarkup => draw(width, size, undefined, false, 0)),
    };
  return {
    side: undefined,
    key,
    fit({ width, height }) {
      const settings = SIZES.flatMap((sizes) =>
        [0, ...WORDS].flatMap((beside) => [false, true].map((inline) => [sizes, inline, beside] as const)),
      );
      // The first setting that fits wins; without one, the lowest that isn't too wide; without that, the first.
      const [first, ...others] = settings;
      let drawn = draw(width, AXIS, ...first!);
      for (const one of drawn.isWide || drawn.height > height ? others : []) {
        const next = draw(width, AXIS, ...one);
        if (!next.isWide && (drawn.isWide || next.height < drawn.height)) drawn = next;
        if (!drawn.isWide && drawn.height <= height) break;
      }
      const scale = Math.min(1, height / drawn.height);
      const markup = scale < 1 ? `<g transform="scale(${scale.toFixed(3)})">${drawn.markup}</g>` : drawn.markup;
      return { width: width * scale, height: drawn.height * scale, markup };
    },
  };
}
