/** A figure's series as a chart that a slide may hold and its owner may edit. */
import type { Figure } from '../../documents/figure.js';
import { readPeriods } from '../../documents/periods.js';
import { timelineOf } from '../../documents/timeline.js';
import { readQuantity } from '../../quantity/read-quantity.js';

export interface SlideChart {
  readonly times: readonly string[];
  readonly values: readonly number[];
}

/** @returns undefined where a number is missing, or the values have no common axis */
export function chartOf({ value, kind, series = [] }: Figure, language: string): SlideChart | undefined {
  if (series.length < 2) return undefined;
  const timeline = timelineOf({ value, series, ...(kind && { kind }) }, readQuantity, { language });
  if (typeof timeline === 'string' || timeline.moments.length !== series.length) return undefined;
  const values = timeline.moments.flatMap(({ position }) => position ?? []);
  if (values.length !== series.length) return undefined;
  const spans = readPeriods(series.map(({ when }) => when));
  // As its author wrote them, in the order of time.
  const times = series
    .map(({ when }, index) => ({ when, start: spans[index]!.start }))
    .toSorted((a, b) => a.start - b.start)
    .map(({ when }) => when);
  return { times, values };
}
