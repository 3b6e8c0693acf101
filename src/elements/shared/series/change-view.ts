import type { Figure, Point } from '../../../documents/figure.js';
import { seriesFrom, typedChange } from '../../../documents/timeline.js';
import type { Bars } from '../../../geometry/bars.js';
import type { Foot, LineChart, PlacedLabel } from '../../../geometry/line.js';
import type { TextInLanguage } from '../../../text/pick-language.js';
import type { ImpactErrorDetail } from '../../../runtime/events/error.js';
import type { FiguresView } from '../figure/figure-view.js';

export const CHANGE_WORDINGS = ['auto', 'times', 'points', 'difference', 'none', 'per-month'] as const;
export const CHANGE_GRAPHICS = ['auto', 'bars', 'line', 'none'] as const;
export type ChangeWording = (typeof CHANGE_WORDINGS)[number];
export type ChangeGraphic = (typeof CHANGE_GRAPHICS)[number];

/** What an author may choose beside the words of a figure. */
export interface ChangeOptions {
  readonly say?: ChangeWording | null | undefined;
  readonly draw?: ChangeGraphic | null | undefined;
  readonly counts?: string | null | undefined;
  /** A list, or its JSON text. */
  readonly series?: unknown;
}

/** How a value is drawn, told by filling and outline: colour alone says nothing. */
export type RowState = 'whole' | 'part' | 'unsure' | 'missing';

/** One period: a row of the table, and of the bars. */
export interface ChangeRow {
  /** In the language of the figure's sentence, as the number is and what has to be known of it. */
  readonly period: TextInLanguage;
  /** The number; or that there is none. */
  readonly value: TextInLanguage;
  readonly state: RowState;
  /** Whether it is counted in another way than what stands before it. */
  readonly anew?: boolean;
  /** How long a shorter period is, and whatever else has to be known of the number. */
  readonly notes: readonly TextInLanguage[];
}

/** Bars as percentages of their box's width, one for each row. */
export interface BarsPicture {
  readonly kind: 'bars';
  readonly values: readonly (number | undefined)[];
  readonly highest: number;
  readonly bars: Bars;
  /** Room for the longest number at the end of a bar, in em. */
  readonly room: number;
  /** Whether the numbers are so long that they stand with their periods, not beside their bars. */
  readonly above: boolean;
}

/** A line in a box of 100 by 100, which is stretched to its place. */
export interface LinePicture {
  readonly kind: 'line';
  readonly line: LineChart;
  readonly box: LineBox;
  readonly rows: readonly ChangeRow[];
  /** What is written at a dot; its y in em from the top. A wider column has room for more: `tiers` are those that have it there. */
  readonly labels: readonly (PlacedLabel & { readonly text: TextInLanguage; readonly tiers: readonly number[] })[];
  /** What all numbers are of, said once above the axis: "hours", "million AUD". */
  readonly unit: TextInLanguage | undefined;
  /** The ends under the axis: their periods, and their numbers where they don't stand at the line. */
  readonly feet: readonly (Pick<ChangeRow, 'period'> & { readonly value: TextInLanguage | undefined })[];
  /** Every period of the axis, in percent of it; `tiers` are the widths that have room for its label: see `TIERS`. */
  readonly ticks: readonly (Foot & { readonly period: TextInLanguage; readonly tiers: readonly number[] })[];
  /** What the top of the box stands for, where it isn't the highest value: "100%". */
  readonly top: string;
  readonly zero: string;
  /** What the line leaves out, in words. */
  readonly missing: TextInLanguage | undefined;
}

/** Everything that is shown of a change, worked out once. */
export interface ChangeView extends FiguresView {
  /** What the change amounts to, as a sentence in the language of the figure's; empty where that can't be said. */
  readonly comparison: string;
  /** Whether that says how much: it leads then, and else follows the values. */
  readonly leads: boolean;
  /** What is counted, which a rise in reports needs. */
  readonly counts: TextInLanguage | undefined;
  readonly rows: readonly ChangeRow[];
  readonly picture: BarsPicture | LinePicture | undefined;
  /** Headings of the table; `notes` is empty where no row has any. */
  readonly columns: { readonly period: string; readonly value: string; readonly notes: string };
  /** Why the sentence stands alone, where that is the author's to mend. */
  readonly fault: ImpactErrorDetail | undefined;
}

/** Height of a line's box, of the space above it for a label, and the greatest width of the picture, in em. */
export interface LineBox {
  readonly height: number;
  readonly above: number;
  readonly most: number;
  /** Up to so many values each have their number beside them. */
  readonly labelled: number;
}
export const LINE_BOX: LineBox = { height: 11, above: 1.75, most: 44, labelled: 6 };

/** Widths of a column, in em, from which on a line and its axis have more labels. The style sheets name them too. */
export const TIERS = [0, 16, 22, 28, 36, 44] as const;

/** The series that a tag brings, if it can be read. */
export const ownSeries = ({ series }: ChangeOptions): readonly Point[] | undefined =>
  series == null || series === '' ? undefined : seriesFrom(series);

/** What its author has to mend of a series that can't be read. */
export const UNREAD_SERIES: ImpactErrorDetail = {
  code: 'invalid',
  message: 'series is no list of {"when", "value"} with two or more of them',
  path: 'series',
};

/** The figure that is shown: a document's first, else one that a tag's own series makes. */
export function shownFigure(figures: readonly Figure[], series: readonly Point[] | undefined): readonly Figure[] {
  const [figure] = figures;
  if (!series) return figure ? [figure] : [];
  return [figure ? { ...figure, series } : { value: typedChange(series), kind: 'change', series }];
}
