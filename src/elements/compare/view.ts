import type { ComparisonMark } from '../../geometry/comparison.js';
import type { ImpactErrorDetail } from '../../runtime/events/error.js';
import type { TextInLanguage } from '../../text/pick-language.js';
import type { DifferenceView } from '../shared/figure/about-view.js';
import type { FiguresView } from '../shared/figure/figure-view.js';

export const COMPARE_ORDERS = ['given', 'size'] as const;
export const COMPARE_GRAPHICS = ['auto', 'bars', 'dots', 'bands', 'none'] as const;
export type CompareOrder = (typeof COMPARE_ORDERS)[number];
export type CompareGraphic = (typeof COMPARE_GRAPHICS)[number];

/** What an author may choose beside the words of the figures. */
export interface CompareOptions {
  readonly order?: CompareOrder | null | undefined;
  readonly draw?: CompareGraphic | null | undefined;
  readonly label?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** One figure on the axis, and in the table. */
export interface CompareRow {
  readonly name: TextInLanguage;
  readonly value: TextInLanguage;
  /** The same in the unit of the others, where it was typed in another one: "780 minutes". */
  readonly converted: string;
  /** That it is too small to be drawn; empty where it is not. */
  readonly tiny: string;
  /** What else the table says of it. */
  readonly notes: readonly TextInLanguage[];
  /** Lengths in percent of the axis. */
  readonly mark: ComparisonMark | undefined;
}

/** Where the numbers of marks stand, and the room for them at the end of the axis, in em. */
export interface NumberRoom {
  /** `tight`: above in a narrow column. */
  readonly place: 'beside' | 'tight' | 'above';
  readonly room: number;
}

/** What the ends of the axis stand for, and where things stand on it. */
export interface CompareAxis {
  /** Its beginning in words: "0%". */
  readonly zero: string;
  /** Its end in words: "40%", "780 minutes". */
  readonly end: string;
  /** Place in the list of the last figure that has a mark; the ends stand below it. */
  readonly last: number;
  readonly numbers: NumberRoom;
}

/** Everything that is shown of a comparison, worked out once. */
export interface CompareView extends FiguresView {
  /** What several figures have in common. */
  readonly heading: string;
  readonly note: string;
  /** One for each figure, none for those that no longer hold; empty where the figures have no common axis. */
  readonly rows: readonly (CompareRow | undefined)[];
  /** Absent where nothing is drawn. */
  readonly axis: CompareAxis | undefined;
  /** For each figure, what keeps it from being compared with those before it. */
  readonly reasons: readonly (TextInLanguage | undefined)[];
  /** What a reader has to know of a comparison that is drawn; empty for nothing. */
  readonly caution: string;
  /** Why figures that are shown side by side are not the same number. */
  readonly differences: readonly DifferenceView[];
  /** Headings of the table; `notes` is empty where no row has any. */
  readonly columns: { readonly name: string; readonly value: string; readonly notes: string };
  /** Why the sentences stand alone, where that is the author's to mend. */
  readonly fault: ImpactErrorDetail | undefined;
}
