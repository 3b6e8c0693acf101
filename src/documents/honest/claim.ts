import type { Figure, LocalizedText } from '../figure.js';
import { pickText } from '../../text/pick-language.js';

/** Why something may not be said or drawn, or only with care. docs/numbers.md says of each reason what follows from it. */
export type Reason =
  /** The value, or a point of its series, doesn't read as what the question needs: a quantity, a change, a period. */
  | 'unreadable'
  /** A share, a number of things, an amount of money and a length of time have no common axis. */
  | 'kind'
  /** The figures count different things, or one is a range where a ratio needs a number. */
  | 'unit'
  /** Money in different currencies, or in one that isn't named. */
  | 'currency'
  /** The publisher says that the two are not to be compared. */
  | 'not-comparable'
  /** Reports, calls and files are not children: one child may be in many, or in none. */
  | 'reports-are-not-people'
  /** Reports are counted, and nothing says what a report is. */
  | 'what-counts'
  /** The figures are about different people. */
  | 'population'
  /** The figures come from different sources, which may have asked in different ways. */
  | 'source'
  /** One period is longer than the other, or one is a financial year and another is none. */
  | 'period'
  /** One period begins before the other has ended. */
  | 'overlap'
  /** Points of a series are out of the order of time. */
  | 'order'
  /** From a point of the series on it was counted in another way. */
  | 'break'
  /** The value and its series say different things. */
  | 'ends'
  /** A percentage above 100: more than everybody, if a share is meant. */
  | 'over-100'
  /** A percentage below 0: less than nobody, if a share is meant. */
  | 'below-0'
  /** Nothing can be so many times nothing. */
  | 'zero'
  /** Two shares differ by percentage points: "times" and "percent more" would be misread. */
  | 'points'
  /** More than a thousand times as many: first look for a typing error. */
  | 'huge'
  /** The figures are said out of wholes of several sizes: all are drawn out of one. */
  | 'denominator'
  /** No part of a whole, so that no group of people can be drawn. */
  | 'no-share'
  /** Only shares of the same people lie inside each other. */
  | 'nested'
  /** Its publisher has withdrawn it. */
  | 'withdrawn'
  /** Another figure has taken its place. */
  | 'superseded';

/** One reason, with the sentence that says it. */
export interface Doubt {
  /** The name of the reason, for programs. */
  readonly reason: Reason;
  /** The reason in one English sentence, for an editor. */
  readonly sentence: string;
  /** Whether it rules out what was asked, or only asks for care. */
  readonly forbids: boolean;
  /** The property of the figure that it is about. */
  readonly about?: 'value' | 'counts' | 'series' | 'comparable' | 'status' | 'of';
}

/** Whether something may be said or drawn, and every reason. */
export interface Verdict {
  /** True where no doubt forbids it. */
  readonly may: boolean;
  /** Every reason, those that forbid and those that ask for care; empty where there is none. */
  readonly doubts: readonly Doubt[];
}

/** A figure, or as much of one as the rules read. `source` may be a title or an object with one. */
export type Claim = Omit<Figure, 'source'> & { readonly source?: { readonly title?: string } | string | undefined };

export const forbid = (reason: Reason, sentence: string, about?: Doubt['about']): Doubt => ({
  reason,
  sentence,
  forbids: true,
  ...(about && { about }),
});
export const care = (reason: Reason, sentence: string, about?: Doubt['about']): Doubt => ({
  ...forbid(reason, sentence, about),
  forbids: false,
});
export const verdict = (...doubts: readonly (Doubt | false | undefined)[]): Verdict => {
  const kept = doubts.filter((doubt): doubt is Doubt => !!doubt);
  return { may: kept.every(({ forbids }) => !forbids), doubts: kept };
};

export const english = (text: LocalizedText | undefined): string => pickText(text, 'en', 'en')?.text ?? '';

export const quoted = (claim: Claim): string => `“${claim.value}”`;

/** Every two of a list, each pair once. */
export const pairs = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

/** Each reason once, with its first sentence: forty figures would otherwise be eight hundred pairs. */
export const each = (doubts: readonly Doubt[]): Doubt[] =>
  [
    ...new Map(doubts.toReversed().map((doubt) => [`${doubt.reason} ${doubt.forbids}`, doubt] as const)).values(),
  ].toReversed();
