import type { LocalizedText } from '../text/pick-language.js';
/** What a published figure IS: its value, what it counts, of whom, and who says so. */

export type { LocalizedText };

/** Where a figure comes from. */
export interface Source {
  /** As it stands on the publication. */
  readonly title: string;
  /** Names in one text, in the order of the publication. */
  readonly authors?: string;
  /** Who published it. */
  readonly publisher?: string;
  /** ISO 8601 date, as exact as it is known: `2023`, `2023-12` or `2023-04-03`. */
  readonly published?: string;
  /** Who was asked and when, in words: "n = 8,503". */
  readonly sample?: string;
  /** An http or https address. */
  readonly url?: string;
  /** A DOI without a resolver: `10.1016/j.childyouth.2023.106861`. */
  readonly doi?: string;
}

/** What has become of a figure since its publisher first printed it. */
export interface Status {
  /** `revised`: corrected; `superseded`: another figure took its place; `withdrawn`: nobody should use it. */
  readonly state: 'revised' | 'superseded' | 'withdrawn';
  /** ISO 8601 date on which it changed. */
  readonly date?: string;
  /** Why, in a sentence. */
  readonly note?: LocalizedText;
  /** The id of the figure in the same document that replaces this one. */
  readonly replacedBy?: string;
}

/** What the two numbers of a range, or those around a value, are. */
export interface RangeMeaning {
  /**
   * `studies`: what different studies found. `interval`: a confidence or credible interval around one estimate. `observed`: the
   * least and the most that was seen. `typical`: where most cases lie.
   */
  readonly kind: 'studies' | 'interval' | 'observed' | 'typical';
  /** Of an interval, in percent: 95. */
  readonly level?: number;
  /** What it is taken over, in words: "2 surveys". */
  readonly of?: LocalizedText;
  /** The best single estimate within it, as an editor types it: "3%". */
  readonly best?: string;
  /** The interval itself, where the figure's value is the estimate: "27.3% to 29.8%". */
  readonly value?: string;
}

/** Whether a figure may be set beside others. */
export interface Comparability {
  /** Ids of figures in the same document. */
  readonly to: readonly string[];
  /** False where the two look alike and count different things. */
  readonly is: boolean;
  /** Why, in a sentence. */
  readonly why?: LocalizedText;
}

/** What two figures that seem to contradict each other differ in; each is said of this figure and of the other. */
export type Difference = 'population' | 'definition' | 'ages' | 'asked' | 'period' | 'unit';

/** Both sides of a difference. */
export interface Sides {
  /** Of the figure that says it. */
  readonly here: LocalizedText;
  /** Of the other figure. */
  readonly there: LocalizedText;
}

/** Why this figure and another are not the same number. */
export interface Contrast {
  /** The id of the other figure in the same document. */
  readonly with: string;
  /** What they differ in, one entry for each difference. */
  readonly because: Readonly<Partial<Record<Difference, Sides>>>;
}

/** An entry of a figure's log: what was changed after it was published. */
export interface LoggedChange {
  /** ISO 8601 date on which it changed. */
  readonly date: string;
  /** The property that changed; `value` where nothing is said. */
  readonly what?: 'value' | 'label' | 'of' | 'counts' | 'note' | 'source' | 'page' | 'range' | 'status';
  /** Why, in a sentence. */
  readonly why?: LocalizedText;
  /** What it was before. */
  readonly from?: string;
  /** What it became. */
  readonly to?: string;
}

/** One value of a series. */
export interface Point {
  /** `2018`, `2020-03`, `Q1 2023`, `2020–21`, or a start and a length: `2020-01-01/P6M` (SDMX 2.1, Technical Notes 4.2.7). */
  readonly when: string;
  /** As an editor types it. */
  readonly value: string;
  /** `part`: a part of the period; `break`: counted in another way from here on. */
  readonly flag?: 'part' | 'provisional' | 'estimate' | 'break';
  /** A sentence on this value alone. */
  readonly note?: LocalizedText;
}

/** One figure, its source already looked up. */
export interface Figure {
  /** Letters, digits, dots, hyphens, underscores. Absent for a figure that a page writes itself. */
  readonly id?: string;
  /** As an editor types it, in English notation: "more than 1 in 3". */
  readonly value: string;
  /** The rest of a sentence that begins with the value. */
  readonly label?: LocalizedText;
  /** Of whom or of what: the population. */
  readonly of?: LocalizedText;
  /** What was counted as a case. */
  readonly counts?: LocalizedText;
  /** A sentence under the figure. */
  readonly note?: LocalizedText;
  /**
   * The value's unit noun in each language, one form for each plural category: `{"de": {"one": "Studie", "other": "Studien"}}`.
   * A form with `#` in it is a whole phrase, each `#` one of the value's numbers: "# Straftaten von # Tätern".
   */
  readonly unit?: Readonly<Record<string, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;
  /** Who says so. */
  readonly source?: Source;
  /** Where in the source: "p. xi". */
  readonly page?: string;
  /** What has become of it since. Default: it stands. */
  readonly status?: Status;
  /** What the pair of numbers in `value` is: "12% to 38%" is a range where nothing is said, "90% to 75%" a change. */
  readonly kind?: 'range' | 'change';
  /** What the range in `value` is, or the interval around it. */
  readonly range?: RangeMeaning;
  /** Whether it may stand beside other figures of the document. */
  readonly comparable?: Comparability | readonly Comparability[];
  /** The id of the figure in the same document whose people it is a share of: a share of a share. */
  readonly ofFigure?: string;
  /** Why it is not the number that readers may know. */
  readonly differs?: readonly Contrast[];
  /** The whole statement in everyday words, for readers who ask for them. */
  readonly plain?: LocalizedText;
  /** What was changed since it was published, in any order. */
  readonly changes?: readonly LoggedChange[];
  /** The same measure at several times. */
  readonly series?: readonly Point[];
}
