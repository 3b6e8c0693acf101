import type { DurationUnit, Growth, Period, Qualifier } from './quantity.js';

/**
 * How one language says a quantity, where `Intl` has no words for it. Pure functions over numbers that `Intl` has
 * already formatted. A pattern is a text with a "#" in each amount's place, in the order of the amounts.
 */
export interface Phrases {
  /** A pattern: "more than #". `amount` is the text that takes the place, for languages that inflect it. */
  qualifier(qualifier: Qualifier, amount: string): string;
  /** "1 in 4"; "11,108 of 20,254" of what was `counted`. */
  ratio(part: string, whole: string, counted?: boolean): string;
  /** "two thirds", of wholes from 2 to 10; empty where the language has no sure word for it. `qualifier` is what will stand by it. */
  fraction(part: number, whole: number, qualifier?: Qualifier): string;
  /** "5 percentage points". */
  points(number: string, plural: Intl.LDMLPluralRule): string;
  /** A pattern for a count (`#1`) of `counted`, if that has a noun, for so many (`#2`) of a whole: "#1 reports per #2 children". */
  incidence(whole: string, counted: string, of: string): string;
  /**
   * A pattern: "up #". `amount` is what will stand there, with its qualifier; `of` is the noun of "84% more reports". A multiple says
   * what the whole has become ("10-fold increase"), without "#" for the few that have a verb ("doubled").
   */
  growth(way: Growth['way'], amount: string, by: Growth['by'], of: string): string;
  /** "10-fold"; what something grows to, unless it stands `alone`. */
  fold(number: string, plural: Intl.LDMLPluralRule, alone: boolean): string;
  /** "between 27.3% and 29.8%, 95% confidence interval"; `level` is empty where it isn't known. */
  interval(low: string, high: string, level: string): string;
  /** "2019–20", of two years in the locale's digits. */
  years(from: string, to: string): string;
  /** A pattern with both ends: "# to #". */
  readonly range: string;
  /** Where the one true number lies when it isn't whole: "between 28 and 29". */
  between(low: string, high: string): string;
  /**
   * A pattern with both amounts; `fromWhen` and `toWhen` are phrases made by `period`, or empty. `way` is whether it rose, absent where
   * neither is known.
   */
  change(from: string, to: string, fromWhen: string, toWhen: string, way?: 'up' | 'down'): string;
  /** "in the first half of 2020"; `year` in the locale's digits, ungrouped, or made by `years`. */
  period(year: string, period: Period): string;
  /**
   * A pattern: "# every 5 minutes", or without "#" when no amount is said. `duration` is what `Intl` makes of it: the unit
   * alone when it is one ("second"), else the number with it ("5 minutes"). `per`: "a day", not "every day".
   */
  every(duration: string, unit: DurationUnit, many: boolean, hasAmount: boolean, per: boolean): string;
  /** "3 times"; before `than`, the author's English comparison, something that fits it in any language ("2×"). */
  multiple(number: string, than: string, plural: Intl.LDMLPluralRule): string;
  /** "3 times" as many as before, where that is said in another way than a multiple that stands alone. Default: as `multiple`. */
  times?(number: string, plural: Intl.LDMLPluralRule): string;
  /** Money; `say` formats its number with an `Intl` style; without `currency` only a "$" is known. */
  money(say: (style: Intl.NumberFormatOptions) => string, currency?: string): string;
  /** Wraps words that are still the author's English; for scripts that run the other way. */
  foreign?(text: string): string;
  /** A number after other words, or a unit before them, for languages where it then has another article or case. `next` is what follows. */
  governed?(text: string, next: string): string;
}

/**
 * A noun by plural category: "Studien". With "#" in it, a form is a whole pattern: "# d’enfants"; for two numbers,
 * "# Straftaten von # Tätern", or "#2 failin işlediği #1 suç".
 */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
