/** Which of a line's numbers are written beside it, in columns of each width, and what they all are of. */
import { chooseLabels, placeLabels, type Dot } from '../../../geometry/line.js';
import type { TextInLanguage } from '../../../text/pick-language.js';
import { LETTER, lengthOf } from '../letter-width.js';
import type { LineBox, LinePicture } from './change-view.js';

/** Distance of a label from its dot, in em. */
const GAP = 0.6;

/** A percent sign is nearly as wide as two figures. */
const widthOf = (text: string): number => lengthOf(text.replace(/[%٪]/g, '$&_')) * LETTER;

/**
 * Takes from numbers what all of them end with, so that it is said once: "13 hours" and "5 hours" are 13 and 5 of "hours". A sign,
 * such as that of a percentage, stays with its number.
 */
export function takeUnit(
  values: readonly TextInLanguage[],
): readonly [numbers: readonly TextInLanguage[], unit: string] {
  const [end = ''] = values.map(({ text }) => /\P{N}*$/u.exec(text)![0]);
  const isUnit = /\p{L}/u.test(end) && !/[\u2066-\u2069]/.test(end);
  const isShared = values.every(({ text }) => /\P{N}*$/u.exec(text)![0] === end && text.length > end.length);
  if (!isUnit || !isShared) return [values, ''];
  return [values.map((value) => ({ ...value, text: value.text.slice(0, -end.length) })), end.trim()];
}

/**
 * Places labels in columns of several widths; where one has the same place in several, it is one.
 *
 * @param dots in percent of the box
 * @param texts the numbers, by the index of their dots
 * @param rooms widths of the plot, in em
 */
export function labelLine(
  dots: readonly Dot[],
  texts: readonly TextInLanguage[],
  { height, labelled }: LineBox,
  rooms: readonly number[],
): LinePicture['labels'] {
  const merged = new Map<string, LinePicture['labels'][number]>();
  rooms.forEach((width, tier) => {
    const placed = dots.map((dot) => ({ ...dot, x: (dot.x / 100) * width, y: (dot.y / 100) * height }));
    const wanted = chooseLabels(placed, labelled, ({ index }) => widthOf(texts[index]!.text));
    for (const label of placeLabels(wanted, placed, { width, height, size: 1, gap: GAP })) {
      const { dot, anchor, y } = label;
      const x = Math.round((label.x / width) * 10_000) / 100;
      const key = [dot.index, x, y, anchor].join();
      const tiers = [...(merged.get(key)?.tiers ?? []), tier];
      merged.set(key, { ...label, x, text: texts[dot.index]!, tiers });
    }
  });
  return [...merged.values()];
}
