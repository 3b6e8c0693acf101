/**
 * What a figure IS: the model that the grammar reads into and that everything else formats or draws.
 * Pure data: no locale, no clock, no rounding.
 */

/**
 * How the true value stands to the number that is printed. Synonyms keep the author's choice of word,
 * so that what was typed as "nearly" is not published as "almost".
 */
export type Qualifier =
  | 'more-than'
  | 'over'
  | 'at-least'
  | 'or-more'
  | 'almost'
  | 'nearly'
  | 'fewer-than'
  | 'less-than'
  | 'under'
  | 'just-over'
  | 'just-under'
  | 'up-to'
  | 'at-most'
  | 'estimated'
  | 'about'
  | 'around'
  | 'approximately'
  | 'roughly';

/** Qualifiers that say no more than that the number isn't exact. */
export const APPROXIMATE: readonly (Qualifier | undefined)[] = [
  'about',
  'around',
  'approximately',
  'roughly',
  'estimated',
];
/** Qualifiers under which the true value is at least what is printed; the first three exclude it. */
export const ABOVE: readonly (Qualifier | undefined)[] = ['more-than', 'over', 'just-over', 'at-least', 'or-more'];
/** Qualifiers under which the true value is at most what is printed; all but the last two exclude it. */
export const BELOW: readonly (Qualifier | undefined)[] = [
  'fewer-than',
  'less-than',
  'under',
  'just-under',
  'up-to',
  'at-most',
];

/** On which side of what is printed the true value lies; undefined where it isn't a bound. */
export const openSide = (qualifier: Qualifier | undefined): 'above' | 'below' | undefined =>
  ABOVE.includes(qualifier)
    ? 'above'
    : BELOW.includes(qualifier) || qualifier === 'almost' || qualifier === 'nearly'
      ? 'below'
      : undefined;

/** A number with the precision that its author typed: "2.0" is `{value: 2, digits: 1}`. */
export interface Numeral {
  /** The number itself, its scale word multiplied out. */
  readonly value: number;
  /** Decimal places as typed, of the part before a scale word; absent for none. */
  readonly digits?: number;
  /**
   * A scale word that stands after the numeral; `value` is already multiplied out ("1.3 million" is 1,300,000).
   * Only where one to 999 stand before it: "0.5 million" and "250 thousand" are plain numbers.
   */
  readonly scale?: 'million' | 'billion' | 'trillion';
}

/** "28.5%", or "42% of girls", where `unit` is "of girls" as typed. */
export interface Percent extends Numeral {
  /** Always `percent`. */
  readonly kind: 'percent';
  /** As typed: "of girls". */
  readonly unit?: string;
}
/**
 * "1 in 4": `part` of `whole`, both as typed, not reduced, part ≤ whole; `unit` as in "1 in 4 girls". A `fraction` was typed as
 * one ("two thirds", "½") and is said as one: its `whole` is one of 2 to 5, 8 and 10.
 */
export interface Ratio {
  /** Always `ratio`. */
  readonly kind: 'ratio';
  /** The first number: 1 of "1 in 4". */
  readonly part: number;
  /** The second number: 4 of "1 in 4". */
  readonly whole: number;
  /** Whether it was typed as a fraction. */
  readonly fraction?: true;
  /** Whether it was typed as a count of a stated total, "11,108 of 20,254", rather than as a rate. */
  readonly counted?: true;
  /** As typed: "girls". */
  readonly unit?: string;
}
/** "74 initiatives"; `unit` is the noun phrase as typed, in the author's language. */
export interface Count extends Numeral {
  /** Always `count`. */
  readonly kind: 'count';
  /** The noun phrase as typed; absent for a bare number. */
  readonly unit?: string;
}
/** ISO 4217 `currency`; absent when a bare "$" leaves it open. */
export interface Money extends Numeral {
  /** Always `money`. */
  readonly kind: 'money';
  /** ISO 4217: `AUD`. */
  readonly currency?: string;
}
/** "2x more likely", "three times": `than` is the comparison as typed; `fold` as in "tenfold". */
export interface Multiple extends Numeral {
  /** Always `multiple`. */
  readonly kind: 'multiple';
  /** As typed: "more likely". */
  readonly than?: string;
  /** Whether it was typed as "tenfold". */
  readonly fold?: true;
}
/** "5 percentage points": the difference between two percentages. */
export interface Points extends Numeral {
  /** Always `points`. */
  readonly kind: 'points';
}
/** Units of time that the grammar reads. */
export type DurationUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
/** "5.2 mins", "2½ years": a length of time in one unit. */
export interface Duration extends Numeral {
  /** Always `duration`. */
  readonly kind: 'duration';
  /** The unit that `value` counts. */
  readonly unit: DurationUnit;
}

/** A single amount: what may stand at either end of a range or a change. */
export type Amount = Percent | Ratio | Count | Money | Multiple | Points | Duration;

/** A year, or half or quarter of one, or a financial year that ends in the next: "in 2018", "the first half of 2020", "in 2019–20". */
export interface Period {
  /** The year, as in 2018; of a financial year the one that it begins in. */
  readonly year: number;
  /** Whether it is a financial year. */
  readonly financial?: true;
  /** Which half of the year. */
  readonly half?: 1 | 2;
  /** Which quarter of the year. */
  readonly quarter?: 1 | 2 | 3 | 4;
}

/** "25–47%": `low` ≤ `high`, both of one kind. */
export interface Range {
  /** Always `range`. */
  readonly kind: 'range';
  /** The lower end. */
  readonly low: Amount;
  /** The upper end. */
  readonly high: Amount;
}
/** "606 in 2018 to 27,217 in the first half of 2020"; a falling pair ("90% to 75%") is a change too. */
export interface Change {
  /** Always `change`. */
  readonly kind: 'change';
  /** The earlier amount. */
  readonly from: Amount;
  /** The later amount. */
  readonly to: Amount;
  /** When the earlier one held. */
  readonly fromWhen?: Period;
  /** When the later one held. */
  readonly toWhen?: Period;
}
/**
 * "every second", "2 images or videos every second": `amount` each `every` units of time. With `per` it was typed as "a day" or
 * "per day", which says nothing of each single day.
 */
export interface Rate {
  /** Always `rate`. */
  readonly kind: 'rate';
  /** How much each time; absent for "every second". */
  readonly amount?: Count | Money | Duration;
  /** The time after which it happens again. */
  readonly every: Duration;
  /** Whether it was typed with "per" or "a". */
  readonly per?: true;
}
/**
 * "12.3 per 100,000 people", "127 reports per 1,000 children": a count for so many of a whole. Where `count` has a noun of its
 * own it isn't a part of the whole.
 */
export interface Incidence {
  /** Always `incidence`. */
  readonly kind: 'incidence';
  /** How many: 12.3. */
  readonly count: Count;
  /** Of how many: 100,000 people. */
  readonly whole: Count;
}
/** "up 12%", "84% more reports", "tenfold increase", "halved": a difference, and which way it goes. */
export interface Growth {
  /** Always `growth`. */
  readonly kind: 'growth';
  /** How much. */
  readonly by: Percent | Points | Multiple;
  /** Which way, in the word that was typed. */
  readonly way: 'up' | 'down' | 'more' | 'less';
  /** As typed: "reports". */
  readonly unit?: string;
}
/** "2019–20": a financial year, which names a time and counts nothing. */
export interface Years extends Period {
  /** Always `years`. */
  readonly kind: 'years';
}
/** "145 offences by 7 offenders": a count, and how many are behind it. */
export interface Tally {
  /** Always `tally`. */
  readonly kind: 'tally';
  /** What is counted: 145 offences. */
  readonly count: Count;
  /** How many are behind it: 7 offenders. */
  readonly by: Count;
}
/** "114 children, 42% of them in Australia": a count, and a share of it. */
export interface Share {
  /** Always `share`. */
  readonly kind: 'share';
  /** The count: 114 children. */
  readonly count: Count;
  /** The share of it: 42%. */
  readonly share: Percent;
}

/** Where the true value may lie: both ends of the value's own kind; `level` is the confidence in percent. */
export interface Interval {
  /** The lower end. */
  readonly low: Amount;
  /** The upper end. */
  readonly high: Amount;
  /** Confidence in percent: 95. Absent where nothing says it. */
  readonly level?: number;
}

/** What may stand beside a quantity. */
export interface Beside {
  /** How the true value stands to the number; absent for an exact one. */
  readonly qualifier?: Qualifier;
  /** The same in other words, as in "12.6% (1 in 8)"; or a count and its share: "2,420 (28.5%)". */
  readonly twin?: Amount & { readonly qualifier?: Qualifier };
  /** Where the true value may lie. */
  readonly interval?: Interval;
  /** A footnote's mark: "*", "¹", "[2]". */
  readonly mark?: string;
}

/**
 * What the grammar reads: an amount or a composite, with its author’s qualifier.
 * In a composite the qualifier belongs to the first number, in a range to both.
 */
export type Quantity = (Amount | Range | Change | Rate | Tally | Share | Incidence | Growth | Years) & Beside;

/** The exact share of one that is printed as a bound: 36.4% of "more than 1 in 3 (36.4%)". Undefined where none is said. */
export const exactShare = ({ kind, qualifier, twin }: Quantity): Percent | undefined =>
  (kind === 'ratio' || kind === 'percent') && qualifier && twin?.kind === 'percent' && !twin.qualifier
    ? twin
    : undefined;
