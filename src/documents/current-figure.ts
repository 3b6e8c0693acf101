import type { Figure } from './figure.js';
import { OF_VALUE } from './merge-attributes.js';
import { replacementOf } from './replacement.js';

/** A figure as it is to be shown today. */
export interface Current {
  /** What stands as the figure. */
  readonly figure: Figure;
  /** The one that was asked for, where another has taken its place: said in words. */
  readonly former?: Figure;
  /** What is published today, where a page pins the value of an earlier day. */
  readonly newer?: Figure;
  /** The day that is pinned, ISO 8601. */
  readonly asOf?: string;
}

/** Whether a text is a date that a value may be pinned to, as exact as one likes. */
export const isDay = (text: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(text);

/** Whether a figure may stand large and be drawn: nobody has withdrawn it, and no other has taken its place. */
export const isCurrent = ({ status }: Figure): boolean => !status || status.state === 'revised';

/** A date that is as exact as `other` at most: "2026-03-14" is within "2026-03", and not after it. */
const isAfter = (date: string, other: string): boolean => date.slice(0, other.length) > other;

/** The value that a figure had at the end of a day, month or year, by its log; undefined where it was the one of today. */
function valueAt({ changes = [] }: Figure, asOf: string): string | undefined {
  return changes
    .filter(({ what = 'value', from, date }) => what === 'value' && from && isAfter(date, asOf))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0]?.from;
}

/**
 * What is shown of a figure: itself, or the one that replaced it, with the old one in words. `asOf` pins what a report cited:
 * the value of that day, with the newer one in words. A withdrawn figure is withdrawn on whatever day it was cited.
 *
 * @param find another figure of the same document
 * @param asOf ISO 8601 date, as exact as one likes: `2025`, `2025-06`; anything else pins nothing
 */
export function currentFigure(figure: Figure, find: (id: string) => Figure | undefined, asOf?: string | null): Current {
  const { status, ...rest } = figure;
  const latest = status?.state === 'superseded' ? replacementOf(figure, find) : undefined;
  if (asOf && isDay(asOf) && status?.state !== 'withdrawn') {
    const past = status?.date && isAfter(status.date, asOf);
    const before = valueAt(figure, asOf);
    if (before || (past && latest))
      return {
        figure: { ...(past ? rest : figure), ...(before && { ...OF_VALUE, value: before }) },
        newer: latest ?? figure,
        asOf,
      };
  }
  return latest ? { figure: latest, former: figure } : { figure };
}
