import type { ArrayDrawing, Layer, MarkShape } from '../../src/geometry/array.js';

export const MARKS: MarkShape[] = ['person', 'circle', 'square'];

/** Where each mark of a layer starts, in the order drawn. */
export const starts = ({ d }: Layer): [x: number, y: number][] =>
  [...d.matchAll(/M([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
export const solid = ({ layers }: ArrayDrawing) => layers.filter((layer) => !layer.clip);
export const clipped = ({ layers }: ArrayDrawing) => layers.filter((layer) => layer.clip);
/** Starts of all whole marks in reading order: the innermost state comes first. */
export const inReadingOrder = (drawing: ArrayDrawing) => solid(drawing).reverse().flatMap(starts);

/** The box that a path inks, as the browser measures it. */
export function inked(d: string): DOMRect {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  svg.append(path);
  document.body.append(svg);
  const box = DOMRect.fromRect(path.getBBox());
  svg.remove();
  return box;
}
