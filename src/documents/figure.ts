import type { LocalizedText } from '../text/pick-language.js';
/** What a published figure IS: its value, what it counts, of whom, and who says so. */

export type { LocalizedText };

/** Where a figure comes from. */
export interface Source {
  readonly title: string;
  readonly authors?: string;
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

/** What its publisher says has become of a figure since it was first printed. */
export interface Status {
  readonly state: 'revised' | 'superseded' | 'withdrawn';
  /** ISO 8601 date on which it changed. */
  readonly date?: string;
  /** Why, in a sentence. */
  readonly note?: LocalizedText;
  /** The id of the figure in the same document that replaces this one. */
  readonly replacedBy?: string;
}

/** One figure, its source already looked up. */
export interface Figure {
  readonly id?: string;
  /** As an editor types it, in English notation: "more than 1 in 3". */
  readonly value: string;
  readonly label?: LocalizedText;
  /** Of whom or of what: the population. */
  readonly of?: LocalizedText;
  /** What was counted as a case. */
  readonly counts?: LocalizedText;
  readonly note?: LocalizedText;
  /**
   * The value's unit noun in each language, one form for each plural category: `{"de": {"one": "Studie", "other": "Studien"}}`.
   * A form with `#` in it is a whole phrase, each `#` one of the value's numbers: "# Straftaten von # Tätern".
   */
  readonly unit?: Readonly<Record<string, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;
  readonly source?: Source;
  /** Where in the source: "p. xi". */
  readonly page?: string;
  readonly status?: Status;
}
