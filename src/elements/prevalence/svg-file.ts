import { formatCitation } from '../../documents/citation.js';
import { drawBrackets } from '../../geometry/brackets.js';
import type { IconArray } from '../../geometry/icon-array.js';
import { patternMarkup } from '../../geometry/icon-array-markup.js';
import { arrayAt, arrayPicture, LARGEST, type ArrayPaint } from '../shared/card/array-picture.js';
import {
  INK,
  layOut,
  MUTED,
  round,
  type CardShape,
  type Drawn,
  type Fitted,
  type CardPen,
  type Picture,
  type PictureRoom,
} from '../shared/card/card-layout.js';
import { plain, sizedLine, wrap, type CardLine } from '../shared/card/card-lines.js';
import { inBrackets, listComma, listSemicolon, stopBetween, withoutStop } from '../../text/list-comma.js';
import type { ChangeView } from '../shared/series/change-view.js';
import { textMarkup } from '../shared/card/picture-file.js';
import type { withTrend } from '../shared/series/trend-picture.js';
import type { DrawnFigure, PrevalenceView } from './view.js';
export { saveFile } from '../shared/card/save-file.js';

/** How a file of its own is set. */
export interface Setting {
  readonly rightToLeft: boolean;
  readonly accent: string;
  readonly shape?: CardShape | undefined;
  /** The word before a source, in the page's language. Default: `Source:`. */
  readonly sourceWord?: string;
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

/** Mean width of a letter as a part of its size: the file is read with fonts that nobody knows here. */
const LETTER = { plain: 0.52, bold: 0.64 };
const HEADING = 56;
const SENTENCE = { size: 28, leading: 36 };
const KEY = { size: 24, leading: 30 };
const NUMBER = { size: 44, leading: 50 };
/** What several arrays take beside their heading. */
const SIDE = 640;
/** Between arrays that stand abreast. */
const GAP = 48;

const pen: CardPen = {
  widthOf: (text, size, bold) => text.length * size * (bold ? LETTER.bold : LETTER.plain),
  write(line, x, y, { size, bold, fill }) {
    const pieces = line.map(({ text, scale }) =>
      scale === 1 ? escape(text) : `<tspan font-size="${round(size * scale)}">${escape(text)}</tspan>`,
    );
    return `<text x="${round(x)}" y="${round(y)}" font-size="${size}"${bold ? ' font-weight="700"' : ''} fill="${fill}">${pieces.join('')}</text>`;
  },
};

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
  const patterns = [whole, ...figures.map(({ array }) => array)].flatMap((array) => array?.patterns ?? []);
  const [first] = figures as readonly [DrawnFigure];
  const one = figures.length < 2;
  const stop = stopBetween(locale);
  const isDrawn = !!whole || figures.every(({ array }) => array);
  const lines = sources.flatMap(({ line }) => line ?? []);
  const details = sources.length === 1 ? (lines[0]?.details ?? []) : [];
  const status =
    one && first.status ? [first.status.word, first.status.date].filter(Boolean).join(listComma(locale)) : '';
  const counted = trend && [trend.view.comparison, trend.view.counts?.text];
  const said = [
    `${first.statement.label?.text ?? ''}${first.range ? inBrackets(first.range.text, first.range.lang) : ''}`.trim(),
    ...(counted ?? []).map((text) => text && withoutStop(text)),
  ];
  const array = one && first.array ? arrayPicture(first.array, keyOf(first), paint) : undefined;
  const below = { accent: 'currentColor', rightToLeft, ink: INK, muted: MUTED, id: 'trend', write: textMarkup };
  const drawn: Drawn = {
    value: one ? sizedLine(first.statement.parts, rightToLeft) : plain(heading),
    ...(!one && { largest: HEADING }),
    label: one ? said.filter(Boolean).join(stop) : isDrawn ? '' : figures.map(({ quote }) => quote).join(stop),
    mark: status,
    gone: false,
    title: lines.length
      ? `${sourceWord} ${[...new Set(lines.map(({ title }) => title))].join(listSemicolon(lines[0]!.lang))}`
      : '',
    rest: details.map((detail) => listComma(lines[0]!.lang) + detail).join(''),
    accent: 'currentColor',
    rightToLeft,
    picture: whole
      ? nestedPicture(view, whole, paint)
      : one
        ? array && (trend ? trend.withTrend(array, trend.view, pen, below) : array)
        : isDrawn
          ? abreast(view, paint)
          : undefined,
  };
  const { width, height, markup } = layOut(pen, drawn, shape);
  const citations = sources.map(({ figures: [cited], line }) =>
    formatCitation('', cited!.figure.source, cited!.figure.page, '', line?.lang ?? locale),
  );
  // A source that another figure names with its page is named already.
  const cited = citations.filter((one) => !citations.some((other) => other.startsWith(`${one}. `)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description" lang="${escape(locale)}" direction="${rightToLeft ? 'rtl' : 'ltr'}" font-family="system-ui, sans-serif" color="${escape(accent)}">
<title id="title">${escape([figures.map(({ quote }) => quote).join(listSemicolon(locale)), counted?.[0]].filter(Boolean).join(stop))}</title>
<desc id="description">${escape([...new Set(cited)].join('. '))}</desc>
<defs>${patternMarkup([...new Set(patterns)], { accent: 'currentColor', patterns: '' })}</defs>
<rect width="100%" height="100%" fill="#fff"/>
${markup}
</svg>`;
}

const keyOf = ({ key, legend }: DrawnFigure): readonly string[] =>
  legend ? legend.map(({ text }) => text) : key ? [key] : [];

/** Writes lines one below the other. */
function column(
  lines: readonly CardLine[],
  x: number,
  y: number,
  style: typeof KEY,
  fill: string,
  bold = false,
): string {
  return lines
    .map((line, index) => pen.write(line, x, y + (index + 1) * style.leading, { size: style.size, bold, fill }))
    .join('');
}

/** Several arrays of one denominator, each above its sentence. */
const abreast = ({ figures, heading }: PrevalenceView, paint: ArrayPaint): Picture => ({
  side: heading ? SIDE : undefined,
  key: [],
  fit({ width, height }: PictureRoom): Fitted {
    const { rightToLeft } = paint;
    const across = (width - GAP * (figures.length - 1)) / figures.length;
    const groups = figures.map((figure) => ({
      ...figure,
      said: wrap(pen, plain(figure.quote), SENTENCE.size, true, across),
      counted: keyOf(figure).flatMap((key) => wrap(pen, plain(key), KEY.size, false, across)),
    }));
    const texts = groups.map(({ said, counted }) => said.length * SENTENCE.leading + counted.length * KEY.leading + 24);
    const text = Math.max(...texts);
    const { array } = groups[0]!;
    const scale = Math.min(across / array!.width, (height - text) / array!.height, LARGEST);
    const below = array!.height * scale + 8;
    const parts = groups.map(({ array: own, said, counted }, index) => {
      const left = index * (across + GAP);
      const x = rightToLeft ? width - left : left;
      const shift = rightToLeft ? x - own!.width * scale : x;
      const drawn = arrayAt(own!, scale, { ...paint, id: String(index) });
      return (
        `<g transform="translate(${round(shift)} 0)">${drawn}</g>` +
        column(said, x, below, SENTENCE, INK, true) +
        column(counted, x, below + said.length * SENTENCE.leading, KEY, MUTED)
      );
    });
    return { width, height: below + text, markup: parts.join('') };
  },
});

/** One array, and brackets that hold the rows of each share, labelled directly. */
const nestedPicture = (view: PrevalenceView, whole: IconArray, paint: ArrayPaint): Picture => ({
  side: view.heading ? SIDE : undefined,
  key: view.one ? [view.one] : [],
  fit({ width, height }: PictureRoom): Fitted {
    const { rightToLeft, accent } = paint;
    const labels = view.figures.map(({ statement: { value, label }, common = 0, key }) => ({
      value,
      text: `${common ? '… ' : ''}${label?.text.slice(common) ?? ''}${key ? inBrackets(key, view.speech.locale) : ''}`,
    }));
    const scale = Math.min((width * 0.45) / whole.width, height / whole.height, LARGEST);
    const brackets = (least: readonly number[], number = 0) =>
      drawBrackets(whole, whole.spec.shares.toReversed(), least, number);
    const across = (whole.width + brackets(labels.map(() => 0)).width) * scale;
    const set = (part: number) => {
      const [number, words] = [NUMBER, SENTENCE].map(({ size, leading }) => ({
        size: Math.round(size * part),
        leading: Math.round(leading * part),
      })) as [typeof KEY, typeof KEY];
      const written = labels.map(({ text }) => wrap(pen, plain(text), words.size, false, width - across));
      const heights = written.map((lines) => number.leading + lines.length * words.leading + 8);
      return { number, words, written, heights, high: heights.reduce((sum, high) => sum + high, 0) };
    };
    const sizes = [1, 0.85, 0.7, 0.55].map(set);
    const { number, words, written, heights } = sizes.find(({ high }) => high <= height) ?? sizes.at(-1)!;
    // The middle of a number stands above its baseline, which ends its line.
    const { d, leaders, slots, leads } = brackets(
      heights.map((high) => high / scale),
      (number.leading - number.size * 0.36) / scale,
    );
    const edge = rightToLeft ? width - across : across;
    let y = 0;
    const texts = labels.map(({ value }, index) => {
      const slot = slots[index]! * scale;
      const top = y + leads[index]! * scale;
      y += slot;
      return (
        column([plain(value)], edge, top, number, INK, true) +
        column(written[index]!, edge, top + number.leading, words, INK)
      );
    });
    const turned = rightToLeft ? `translate(${round(width)} 0) scale(-1 1)` : '';
    const lines = `<g transform="translate(${round(whole.width * scale)} 0) scale(${round(scale)})" fill="none" stroke-width="${round(2 / scale)}"><path d="${d}" stroke="${accent}"/><path d="${leaders}" stroke="${MUTED}" stroke-dasharray="1 3"/></g>`;
    const picture = arrayAt(whole, scale, { ...paint, rightToLeft: false }) + lines;
    return {
      width,
      height: Math.max(whole.height * scale, y),
      markup: `<g${turned && ` transform="${turned}"`}>${picture}</g>${texts.join('')}`,
    };
  },
});

/** Text as XML; characters that XML has no place for are dropped. */
const escape = (text: string) =>
  text
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
