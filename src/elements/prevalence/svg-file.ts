import { formatCitation } from '../../documents/citation.js';
import { drawBrackets } from '../../geometry/brackets.js';
import { round } from '../../geometry/round.js';
import type { IconArray } from '../../geometry/icon-array.js';
import { arrayAt, arrayPicture, keyOf, LARGEST, type ArrayPaint } from '../shared/card/array-picture.js';
import { cardFile, filePen as pen, paintOf, type FileShape } from '../shared/card/card-file.js';
import { setKey } from '../shared/card/card-key.js';
import { labelWith, sourceTexts, statusMark } from '../shared/card/card-texts.js';
import { HEADING, INK, MUTED, type Fitted, type Picture, type PictureRoom } from '../shared/card/card-layout.js';
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
import { inBrackets, listSemicolon, stopBetween, withoutStop } from '../../text/list-comma.js';
import type { ChangeView } from '../shared/series/change-view.js';
import type { withTrend } from '../shared/series/trend-picture.js';
import type { DrawnFigure, PrevalenceView } from './view.js';
export { saveFile } from '../shared/card/save-file.js';

/** How a file of its own is set. */
export interface Setting extends FileShape {
  readonly rightToLeft: boolean;
  readonly accent: string;
  /** The trend below the picture, and what draws it there. */
  readonly trend?: Trend | undefined;
}

interface Trend {
  readonly view: ChangeView;
  readonly withTrend: typeof withTrend;
}

/** Fetches what draws a trend, where there is one. */
export const trendOf = async (view: ChangeView | undefined): Promise<Trend | undefined> =>
  view && { view, withTrend: (await import('../shared/series/trend-picture.js')).withTrend };

/** Sizes of the number of each figure and of its words, from the largest on: the words are no smaller than the source. */
const SIZES = [
  [96, 36],
  [84, 34],
  [72, 32],
  [64, 30],
  [56, 28],
  [48, 26],
  [40, 26],
] as const;
/** Between arrays that stand abreast, and between an array and its words. */
const GAP = 48;
const BESIDE = 32;

/**
 * A standalone SVG file on white, laid out as a card is. One image with a title and a description for whoever cannot see it; its
 * accent is the file's own `color`.
 */
export function svgFile(
  view: PrevalenceView,
  { rightToLeft, accent, shape, sourceWord = 'Source:', trend }: Setting,
): string {
  const { figures, whole, sources, speech, heading } = view;
  const { locale } = speech;
  const paint = { accent: 'currentColor', rightToLeft, id: '0', shared: true };
  const samples = figures.flatMap(({ legend = [] }) => legend.map(({ sample }) => sample));
  const patterns = [whole, ...figures.map(({ array }) => array), ...samples].flatMap((array) => array?.patterns ?? []);
  const [first] = figures as readonly [DrawnFigure];
  const one = figures.length < 2;
  const stop = stopBetween(locale);
  const isDrawn = !!whole || figures.every(({ array }) => array);
  const counted = trend && [trend.view.comparison, trend.view.counts?.text];
  const said = [
    labelWith(first.statement.label?.text, [first.range]),
    ...(counted ?? []).map((text) => text && withoutStop(text)),
  ];
  const array = one && first.array ? arrayPicture(first.array, keyOf(first, paint), paint) : undefined;
  const citations = sources.map(({ figures: [cited], line }) =>
    formatCitation('', cited!.figure.source, cited!.figure.page, '', line?.lang ?? locale),
  );
  // A source that another figure names with its page is named already.
  const cited = citations.filter((one) => !citations.some((other) => other.startsWith(`${one}. `)));
  return cardFile(
    {
      title: [figures.map(({ quote }) => quote).join(listSemicolon(locale)), counted?.[0]].filter(Boolean).join(stop),
      description: [...new Set(cited)].join('. '),
      ...{ locale, rightToLeft, accent, shape, patterns },
    },
    {
      value: one ? sizedLine(first.statement.parts, rightToLeft) : plain(heading),
      ...(!one && { largest: HEADING }),
      label: one ? said.filter(Boolean).join(stop) : isDrawn ? '' : figures.map(({ quote }) => quote).join(stop),
      mark: one ? statusMark(first.status, locale) : '',
      gone: false,
      ...sourceTexts(sourceWord, sources),
      picture: whole
        ? nestedPicture(view, whole, paint)
        : one
          ? array && (trend ? trend.withTrend(array, trend.view, pen, paintOf(rightToLeft, 'trend')) : array)
          : isDrawn
            ? abreast(view, paint)
            : undefined,
    },
  );
}

/** Writes lines one below the other, the first one's top at `y`. */
function column(lines: readonly CardLine[], x: number, y: number, size: number, fill: string, bold: boolean): string {
  let base = y - size * 0.2;
  return lines
    .map((line) => {
      base += leadingOf(line, size) * (bold ? 1 : LEADING);
      return pen.write(line, x, base, { size, bold, fill });
    })
    .join('');
}
/** Of words that are read, beside that of numbers. */
const LEADING = 1.2;
const highOf = (lines: readonly CardLine[], size: number, bold: boolean) =>
  heightOf(lines, size) * (bold ? 1 : LEADING);

/**
 * Several arrays of one denominator, each above its number and words, or beside them where that lets the array be larger:
 *
 *     ▮▮▮▮   ▮▮▮▮        ▮▮▮▮ 1 in 3   ▮▮▮▮ 1 in 5
 *     ▮▯▯▯   ▯▯▯▯        ▮▯▯▯ girls    ▯▯▯▯ boys
 *     1 in 3 1 in 5
 *     girls  boys
 */
const abreast = (view: PrevalenceView, paint: ArrayPaint): Picture => ({
  side: undefined,
  key: [],
  fit({ width, height }: PictureRoom): Fitted {
    const { rightToLeft } = paint;
    const { figures } = view;
    const { array } = figures[0]!;
    const across = (width - GAP * (figures.length - 1)) / figures.length;
    const set = ([large, small]: readonly [number, number], beside: number) => {
      const most = Math.min(height / array!.height, LARGEST);
      const scale = beside ? Math.min(most, (across * beside) / array!.width) : most;
      const room = beside ? across - array!.width * scale - BESIDE : across;
      const values = figures.map(({ statement: { parts } }) => readable(sizedLine(parts, rightToLeft), large));
      const broken = values.some((line) => widthOf(pen, line, large, true) > room);
      const texts = figures.map((figure, index) => {
        const { label } = figure.statement;
        const line = values[index]!;
        // Where one breaks all do, so that the numbers stand side by side.
        const least = widthOf(pen, line, large, true) - 1;
        const value = balance(pen, line, large, true, broken ? Math.min(room, least) : room);
        const remarks = [figure.range, figure.status && { text: figure.status.word, lang: view.speech.locale }];
        const words = balance(pen, plain(labelWith(label?.text, remarks)), small, false, room);
        const key = setKey(pen, keyOf(figure, { ...paint, id: `key${index}` }), room, rightToLeft);
        const worded = highOf(value, large, true) + highOf(words, small, false) + 8;
        return { value, words, key, worded, height: worded + (key.height && key.height + 12) };
      });
      const text = Math.max(...texts.map(({ height: high }) => high));
      const fitted = beside ? scale : Math.min(across / array!.width, (height - text - 24) / array!.height, LARGEST);
      const isWide = texts.some(({ value, words }) =>
        [
          ...value.map((line) => widthOf(pen, line, large, true)),
          ...words.map((line) => widthOf(pen, line, small, false)),
        ].some((line) => line > room),
      );
      return { large, small, beside, texts, text, scale: fitted, fits: !isWide && text <= height };
    };
    const settings = [0.48, 0.38, 0.28, 0].flatMap((beside) => SIZES.map((sizes) => set(sizes, beside)));
    const fitting = settings.filter(({ fits, scale }) => fits && scale > 0);
    const largest = Math.max(...fitting.map(({ scale }) => scale));
    // A little of the array is given for larger words.
    const { large, small, beside, texts, text, scale } =
      fitting
        .filter((one) => one.scale >= largest * 0.85)
        .toSorted((one, other) => other.large - one.large || other.scale - one.scale)[0] ?? settings.at(-1)!;
    const size = Math.max(scale, 0.1);
    const [wide, high] = [array!.width * size, array!.height * size];
    const parts = figures.map(({ array: own }, index) => {
      const { value, words, key, worded } = texts[index]!;
      const left = index * (across + GAP);
      const x = rightToLeft ? width - left : left;
      const edge = beside ? x + (wide + BESIDE) * (rightToLeft ? -1 : 1) : x;
      const top = beside ? 0 : high + 24;
      const worth = highOf(value, large, true);
      return (
        `<g transform="translate(${round(rightToLeft ? x - wide : x)} 0)">${arrayAt(own!, size, { ...paint, id: String(index) })}</g>` +
        column(value, edge, top, large, INK, true) +
        column(words, edge, top + worth + 8, small, INK, false) +
        key.write(edge, top + worded + 12)
      );
    });
    return { width, height: beside ? Math.max(high, text) : high + 24 + text, markup: parts.join('') };
  },
});

/** One array, and brackets that hold the rows of each share, labelled directly. */
const nestedPicture = (view: PrevalenceView, whole: IconArray, paint: ArrayPaint): Picture => ({
  side: undefined,
  key: view.one ? [{ text: view.one }] : [],
  fit({ width, height }: PictureRoom): Fitted {
    const { rightToLeft, accent } = paint;
    const labels = view.figures.map(({ statement: { parts, label, locale }, common = 0, key }) => ({
      value: sizedLine(parts, rightToLeft),
      text: `${common ? '… ' : ''}${label?.text.slice(common) ?? ''}${key ? inBrackets(key, locale) : ''}`,
    }));
    const scale = Math.min((width * 0.45) / whole.width, height / whole.height, LARGEST);
    const brackets = (least: readonly number[], number = 0) =>
      drawBrackets(whole, whole.spec.shares.toReversed(), least, number);
    const across = (whole.width + brackets(labels.map(() => 0)).width) * scale;
    const room = width - across;
    const set = ([large, small]: readonly [number, number], inline: boolean) => {
      const texts = labels
        .map(({ value: line, text }) => ({ value: readable(line, large), text }))
        .map(({ value, text }) => ({
          values: balance(pen, inline ? withLabel(value, text, small / large) : value, large, true, room),
          words: inline ? [] : balance(pen, plain(text), small, false, room),
        }));
      const heights = texts.map(
        ({ values, words }) => highOf(values, large, true) + highOf(words, small, false) + small * 0.6,
      );
      return { large, small, texts, heights, high: heights.reduce((sum, high) => sum + high, 0) };
    };
    const [stacked, inline] = [false, true].map((one) =>
      SIZES.map((sizes) => set(sizes, one)).filter(({ high }) => high <= height),
    ) as [ReturnType<typeof set>[], ReturnType<typeof set>[]];
    const { large, small, texts, heights } =
      stacked.find(({ texts: each }) => each.every(({ words }) => words.length < 5)) ??
      (stacked[0] || inline[0] || set(SIZES.at(-1)!, true));
    // The middle of a number stands above its baseline, which ends its line.
    const { d, leaders, slots, leads } = brackets(
      heights.map((high) => high / scale),
      (large * (1.05 - 0.2 - 0.36)) / scale,
    );
    const edge = rightToLeft ? width - across : across;
    let y = 0;
    const written = texts.map(({ values, words }, index) => {
      const slot = slots[index]! * scale;
      const top = y + leads[index]! * scale;
      y += slot;
      return (
        column(values, edge, top, large, INK, true) +
        column(words, edge, top + highOf(values, large, true) + 4, small, INK, false)
      );
    });
    const turned = rightToLeft ? `translate(${round(width)} 0) scale(-1 1)` : '';
    const lines = `<g transform="translate(${round(whole.width * scale)} 0) scale(${round(scale)})" fill="none" stroke-width="${round(2 / scale)}"><path d="${d}" stroke="${accent}"/><path d="${leaders}" stroke="${MUTED}" stroke-dasharray="1 3"/></g>`;
    const picture = arrayAt(whole, scale, { ...paint, rightToLeft: false }) + lines;
    return {
      width,
      height: Math.max(whole.height * scale, y),
      markup: `<g${turned && ` transform="${turned}"`}>${picture}</g>${written.join('')}`,
    };
  },
});
