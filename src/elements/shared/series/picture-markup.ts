import { drawBars } from '../../../geometry/bars.js';
import { spaceFeet } from '../../../geometry/line.js';
import { round } from '../../../geometry/round.js';
import { colon, listComma } from '../../../text/list-comma.js';
import { wrap, type PictureMarkup, type PicturePaint } from '../card/picture-file.js';
import {
  TIERS,
  type BarsPicture,
  type ChangeView,
  type LinePicture,
  type ChangeRow,
  type RowState,
} from './change-view.js';

/** Small letters, which a swollen line has no place for; and what is quiet, which would not swell. */
const smallOf = ({ size, tactile }: PicturePaint): number => (tactile ? size : size * 0.875);
const quietOf = ({ muted, ink, tactile }: PicturePaint): string => (tactile ? ink : muted);
const linesOf = (text: string, paint: PicturePaint, size = smallOf(paint)): string[] =>
  wrap(text, paint.width / (size * LETTER));
/** Mean width of a letter as a part of its size. */
const LETTER = 0.52;
/** What a fingertip needs, at 96 to the inch: a quarter of an inch for a mark, an eighth between two. */
const FINGER = { mark: 24, between: 12 } as const;

/** The picture of a change as SVG elements, from the point 0 0 on; empty where there is none. */
export function pictureMarkup(
  { picture, rows }: Pick<ChangeView, 'picture' | 'rows'>,
  paint: PicturePaint,
): PictureMarkup {
  if (!picture) return { markup: '', height: 0 };
  return picture.kind === 'bars' ? barsMarkup(picture, rows, paint) : lineMarkup(picture, paint);
}

/**
 * Each period above its bar, the number at the bar's end, or above the bars where a long one would leave them no room:
 *
 *     2018
 *     |█ 606
 *     2019
 *     | no figure in this source
 *     January to June 2020, half a year
 *     |▨▨▨▨▨▨▨▨▨▨▨▨▨▨▨▨ 27,217
 */
function barsMarkup(
  { values, highest, room, above }: BarsPicture,
  rows: readonly ChangeRow[],
  paint: PicturePaint,
): PictureMarkup {
  const { width, rightToLeft, ink, size, id, tactile, write } = paint;
  const thickness = size * (tactile ? 1.6 : 1.3);
  const small = { size: smallOf(paint), bold: false, anchor: 'start' } as const;
  const { bars } = drawBars({
    ...{ values, highest, thickness, pitch: thickness, least: tactile ? 4 : 1 },
    width: width - room * size,
  });
  const mirrored = (x: number, length = 0) => round(rightToLeft ? width - x - length : x);
  let top = 0;
  const parts = rows.map((row, index) => {
    const bar = bars[index];
    // What is counted in another way is another series.
    const begins = top;
    if (row.anew) top += size * 0.75;
    const number = {
      ...small,
      ...(row.state === 'missing' ? { fill: quietOf(paint) } : { size, bold: true, fill: ink }),
    };
    const heads = [
      ...linesOf([row.period, ...row.notes].map(({ text }) => text).join(listComma(row.period.lang)), paint).map(
        (line) => [line, { ...small, fill: ink }] as const,
      ),
      ...(above ? linesOf(row.value.text, paint, number.size) : []).map((line) => [line, number] as const),
    ];
    const written = heads.map(([line, style], at) =>
      write(line, mirrored(0), round(top + size * (1 + at * 1.3)), style),
    );
    const y = round(top + size * (1.5 + (heads.length - 1) * 1.3));
    top = y + thickness + size * (tactile ? 1.2 : 0.7);
    // Between two outlines a fingertip finds nothing: what is narrow is one stroke.
    const isNarrow = tactile && !!bar && bar.width < FINGER.between;
    const filling = isNarrow ? `fill="${ink}"` : fillOf(bar?.tick ? 'whole' : row.state, paint);
    const end = (bar?.width ?? 0) + size * 0.5;
    return (
      (row.anew
        ? `<path d="M0 ${round(begins)}H${width}" stroke="${ink}" stroke-width="${tactile ? 4 : 1.5}" stroke-dasharray="${tactile ? '12 8' : '6 4'}"/>`
        : '') +
      written.join('') +
      (bar?.width
        ? `<rect x="${mirrored(0, bar.width)}" y="${y}" width="${round(bar.width)}" height="${round(thickness)}" ${filling}/>`
        : '') +
      `<path d="M${mirrored(0)} ${round(y - size * 0.2)}v${round(thickness + size * 0.4)}" stroke="${ink}" stroke-width="${tactile ? 4 : 1}"/>` +
      (above ? '' : write(row.value.text, mirrored(end), round(y + thickness / 2 + size * 0.35), number))
    );
  });
  return { markup: hatch(id, paint) + parts.join(''), height: top };
}

const hatch = (id: string, { accent, tactile, ink, size }: PicturePaint): string => {
  const step = tactile ? size : 6;
  const stroke = tactile ? `stroke="${ink}" stroke-width="3"` : `stroke="${accent}" stroke-width="4"`;
  return `<defs><pattern id="hatch-${id}" width="${step}" height="${step}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V${step}" ${stroke}/></pattern></defs>`;
};

function fillOf(state: RowState, { accent, ink, id, tactile }: PicturePaint): string {
  const outline = `stroke="${tactile ? ink : accent}" stroke-width="${tactile ? 4 : 1.5}"`;
  if (state === 'part') return `fill="url(#hatch-${id})" ${outline}`;
  if (state === 'unsure') return `fill="none" ${outline} stroke-dasharray="6 4"`;
  return `fill="${tactile ? 'none' : accent}" ${outline}`;
}

function lineMarkup(
  { line, box, labels, unit, feet, ticks, top, zero, missing, rows }: LinePicture,
  paint: PicturePaint,
): PictureMarkup {
  const { width, rightToLeft, accent, ink, muted, size, tactile, write } = paint;
  const quiet = quietOf(paint);
  const gutter = size * (Math.max(top.length, zero.length) * 0.6 + (tactile ? 1.1 : 0.5));
  const [room, height, above] = [width - gutter - size, size * box.height, size * (box.above + (unit ? 1.4 : 0))];
  const tier = TIERS.findLastIndex((each) => each * size <= width);
  const at = (x: number) => round(rightToLeft ? width - gutter - (x / 100) * room : gutter + (x / 100) * room);
  const level = (y: number) => round(above + (y / 100) * height);
  const foot = level(100);
  /** Path data in hundredths, in its place: numbers come in pairs. */
  const placed = (path: string) =>
    path.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, x, y) => `${at(Number(x))},${level(Number(y))}`);
  const small = { size: smallOf(paint), bold: false } as const;
  const dots = tactile ? apartDots(line.dots, room) : line.dots;
  const edge = rightToLeft ? width : 0;
  const ends = feet.map(({ value }) => (value ? value.text.length * LETTER * size : 0));
  const last = ticks.length - 1;
  const between = spaceFeet(
    ticks.map(({ x, width: wide }, index) => ({
      x: (x / 100) * room,
      width: Math.max(wide * size * (tactile ? 1.15 : 1), index ? (index === last ? ends[1]! : 0) : ends[0]!),
    })),
    room,
    size * 0.75,
  ).flatMap((index) => (index && index < last ? [ticks[index]!] : []));
  const parts = [
    top && write(top, edge, level(0) + size * 0.35, { ...small, fill: quiet, anchor: 'start' }),
    write(zero, edge, round(foot + small.size * 0.35), { ...small, fill: quiet, anchor: 'start' }),
    unit && write(unit.text, edge, small.size, { ...small, fill: quiet, anchor: 'start' }),
    top && !tactile && `<path d="M${at(0)} ${level(0)}H${at(100)}" stroke="${muted}" stroke-width="0.5"/>`,
    `<path d="M${at(0)} ${foot}H${at(100)}" stroke="${ink}" stroke-width="${tactile ? 4 : 1}"/>`,
    line.line &&
      `<path d="${placed(line.line)}" fill="none" stroke="${tactile ? ink : accent}" stroke-width="${tactile ? 6 : 2.5}" stroke-linejoin="round"/>`,
    ...dots.map(
      ({ x, y, apart }) =>
        `<circle cx="${at(x)}" cy="${level(y)}" r="${tactile ? 10 : 4}" fill="${apart || tactile ? '#fff' : accent}" stroke="${tactile ? ink : accent}" stroke-width="${tactile ? 4 : 1.5}"/>`,
    ),
    ...labels
      .filter(({ tiers }) => tiers.includes(tier))
      .map(({ x, y, anchor, text, role }) =>
        write(text.text, at(x), round(above + y * size), { size, bold: role !== 'between', fill: ink, anchor }),
      ),
    ...(tactile ? [ticks[0], ...between, ticks[last]].filter((tick) => !!tick) : ticks).map(
      ({ x }) =>
        `<path d="M${at(x)} ${foot}v${round(size * 0.3)}" stroke="${tactile ? ink : muted}" stroke-width="${tactile ? 3 : 1}"/>`,
    ),
    ...between.map(({ x, period }) =>
      write(period.text, at(x), round(foot + size * 1.4), { ...small, fill: ink, anchor: 'middle' }),
    ),
    ...feet.flatMap(({ period, value }, index) => {
      const [x, anchor] = index ? ([at(100), 'end'] as const) : ([at(0), 'start'] as const);
      return [
        write(period.text, x, round(foot + size * 1.4), { ...small, fill: ink, anchor }),
        value && write(value.text, x, round(foot + size * 2.6), { size, bold: true, fill: ink, anchor }),
      ];
    }),
  ];
  const notes = [
    ...(missing ? [missing.text] : []),
    ...rows.flatMap(({ period, notes: each }) => each.map(({ text }) => `${period.text}${colon(period.lang)}${text}`)),
  ].flatMap((text) => linesOf(text, paint));
  const below = notes.map((text, index) =>
    write(text, edge, round(foot + size * (4.2 + index * 1.4)), { ...small, fill: quiet, anchor: 'start' }),
  );
  return {
    markup: [...parts, ...below].filter(Boolean).join(''),
    height: foot + size * (3 + (notes.length ? 0.6 + notes.length * 1.4 : 0)),
  };
}

/** The dots of a line that a fingertip can tell apart: its ends, what stands alone, and of all others those that have room. */
function apartDots(dots: LinePicture['line']['dots'], width: number): LinePicture['line']['dots'] {
  const pitch = FINGER.mark + FINGER.between;
  const at = ({ x }: (typeof dots)[number]) => (x / 100) * width;
  const last = dots.at(-1);
  let before = -Infinity;
  return dots.filter((dot) => {
    const isFree = at(dot) - before >= pitch && (dot.apart || at(last!) - at(dot) >= pitch);
    if (!isFree && dot !== last && !dot.apart) return false;
    before = at(dot);
    return true;
  });
}
