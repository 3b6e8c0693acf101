/** Which figures an element can show. */
import { isCurrent } from '../documents/current-figure.js';
import type { Figure } from '../documents/figure.js';
import type { FiguresDocument } from '../documents/figures-document.js';
import { proportionOf } from '../quantity/proportion.js';
import { readQuantity } from '../quantity/read-quantity.js';

/** Whether a figure can be drawn as people. */
export function isDrawable({ value, kind }: Figure): boolean {
  const quantity = readQuantity(value, { kind });
  return Boolean(quantity && proportionOf(quantity));
}

/** Whether a figure is a change over time, or has values at several times. */
export const isChange = ({ value, kind, series = [] }: Figure): boolean =>
  series.length > 1 || readQuantity(value, { kind })?.kind === 'change';

/** The figures that an element can show, those that still hold first. */
export function figuresFor(element: string, { figures }: { readonly figures: FiguresDocument }): Figure[] {
  const fits = element === 'prevalence' ? isDrawable : element === 'change' ? isChange : () => true;
  return figures.figures.filter(fits).sort((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)));
}
