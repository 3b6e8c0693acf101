import { FADE, STROKES, type ComparisonMark } from '../../geometry/comparison.js';
import { round } from '../../geometry/round.js';
import type { PictureMarkup, PicturePaint } from '../shared/card/picture-file.js';
import type { CompareAxis } from './view.js';

/** Height of a mark, in letters. */
export const thicknessOf = ({ size, tactile }: Pick<PicturePaint, 'size' | 'tactile'>): number =>
  size * (tactile ? 1.6 : 1.1);

/** A row's mark as SVG elements, from the point 0 0 on, on an axis as wide as the paint. */
export function markMarkup(mark: ComparisonMark, paint: PicturePaint): PictureMarkup {
  const { width, rightToLeft, accent, ink, muted, tactile } = paint;
  const height = thicknessOf(paint);
  const place = (percent: number) => (percent / 100) * width;
  const x = (at: number, length = 0) => round(rightToLeft ? width - at - length : at);
  const [outline, thin] = tactile ? [4, 2] : [1.5, 1];
  const stroke = `stroke="${tactile ? ink : accent}" stroke-width="${outline}"`;
  const middle = round(height / 2);
  const box = (from: number, to: number, inset: number, style: string) =>
    `<rect x="${x(from, to - from)}" y="${round(height * inset)}" width="${round(to - from)}" height="${round(height * (1 - 2 * inset))}" ${style}/>`;
  const dot = (at: number, radius: number) =>
    `<circle cx="${x(place(at))}" cy="${middle}" r="${tactile ? 12 : radius}" fill="${tactile ? '#fff' : accent}" stroke="${tactile ? ink : '#fff'}" stroke-width="${outline}"/>`;
  /** A dot would cover a narrow band: a fingertip finds a stroke that reaches beyond it. */
  const stroked = (at: number) =>
    `<path d="M${x(place(at))} ${round(-height * 0.2)}v${round(height * 1.4)}" stroke="${ink}" stroke-width="6"/>`;
  const [from, to] = [
    place(mark.from),
    Math.max(place(mark.to), place(mark.from) + (mark.tick ? (tactile ? 4 : 1) : 0)),
  ];
  const isBar = mark.kind === 'bar';
  // A fingertip needs an eighth of an inch between two strokes.
  const scale = (tactile ? 4 : 1) * (mark.fade ? 1 : 0);
  const faded = (mark.fade === 'within' ? -FADE : 0) * scale;
  const most = place(mark.whole ?? 100);
  const fading = STROKES.flatMap(([start, wide]) => {
    const left = to + faded + start * scale + (isBar ? 0 : (mark.fade === 'within' ? -7 : 7) * scale);
    return !scale || left < 0 || left > most
      ? []
      : [box(left, Math.min(most, left + (tactile ? 4 : wide)), isBar ? 0 : 0.3, `fill="${tactile ? ink : accent}"`)];
  });
  const line = (start: number, end: number) => `M${x(start)} ${middle}H${x(end)}`;
  // Through an interval's box it would look like a slider's.
  const rail = mark.kind === 'band' ? line(0, from) + line(to, width) : line(0, width);
  const parts = [
    mark.kind === 'bar'
      ? mark.whole !== undefined &&
        box(0, place(mark.whole), 0, `fill="none" stroke="${tactile ? ink : muted}" stroke-width="${thin}"`)
      : `<path d="${rail}" stroke="${tactile ? ink : muted}" stroke-width="${thin}"${tactile ? '' : ' stroke-dasharray="1 3"'}/>`,
    isBar &&
      to + faded > 0 &&
      box(0, to + faded, 0, `fill="${tactile && !mark.tick ? 'none' : tactile ? ink : accent}" ${stroke}`),
    mark.kind === 'band' &&
      box(from, to, 0.15, `fill="${tactile ? '#fff' : accent}" fill-opacity="${tactile ? 1 : 0.25}" ${stroke}`),
    ...fading,
    mark.kind === 'dot' && dot(mark.from, 6),
    mark.at !== undefined && (tactile ? stroked(mark.at) : dot(mark.at, round(height * 0.2))),
    `<path d="M${x(0)} ${round(-height * 0.15)}v${round(height * 1.3)}" stroke="${ink}" stroke-width="${tactile ? 4 : 1.5}"/>`,
    mark.kind !== 'bar' &&
      `<path d="M${x(width)} ${round(height * 0.2)}v${round(height * 0.6)}" stroke="${tactile ? ink : muted}" stroke-width="${thin}"/>`,
  ];
  return { markup: parts.filter(Boolean).join(''), height };
}

/** What the ends of the axis stand for, under it. */
export function feetMarkup(
  { zero, end }: Pick<CompareAxis, 'zero' | 'end'>,
  { width, rightToLeft, muted, ink, tactile, size, write }: PicturePaint,
): PictureMarkup {
  const style = { size: tactile ? size : size * 0.875, bold: false, fill: tactile ? ink : muted } as const;
  const [start, far] = rightToLeft ? [width, 0] : [0, width];
  const y = round(style.size * 1.1);
  return {
    markup: write(zero, start, y, { ...style, anchor: 'start' }) + write(end, far, y, { ...style, anchor: 'end' }),
    height: style.size * 1.4,
  };
}
