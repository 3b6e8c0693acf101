/**
 * What may be said and drawn of published figures without misleading anybody. Every answer comes with its reasons, each a name
 * for programs and a sentence in English for whoever writes the page. Pure: the elements, the builder, the `check` command and
 * the card all ask here.
 */
import type { Comparability, Figure, LocalizedText } from './figure.js';
import { equallyLong, overlaps, readPeriod, spanOf, type Span } from './periods.js';
import { proportionOf } from './proportion.js';
import type { Amount, Change, DurationUnit, Quantity } from './quantity.js';
import { readQuantity } from './read-quantity.js';
import { pickText } from './text.js';

/** Why something may not be said or drawn, or only with care. */
export type Reason =
  /** The value is no quantity that the grammar reads. */
  | 'unreadable'
  /** A share, a number of things, an amount of money and a length of time have no common axis. */
  | 'kind'
  /** Numbers of different things. */
  | 'unit'
  /** Money in different currencies, or in one that isn't named. */
  | 'currency'
  /** The publisher says that the two are not to be compared. */
  | 'not-comparable'
  /** Reports, calls and files are not children: one child may be in many, or in none. */
  | 'reports-are-not-people'
  /** Reports are counted, and nothing says what a report is. */
  | 'what-counts'
  /** Different people were asked. */
  | 'population'
  /** Different studies: asked in different ways. */
  | 'source'
  /** One period is longer than the other. */
  | 'period'
  /** One period lies within the other. */
  | 'overlap'
  /** Points of a series are out of the order of time. */
  | 'order'
  /** From here on it was counted in another way. */
  | 'break'
  /** The value and the ends of the series say different things. */
  | 'ends'
  /** More than everybody. */
  | 'over-100'
  /** Less than nobody. */
  | 'below-0'
  /** Nothing can be so many times nothing. */
  | 'zero'
  /** Two shares differ by percentage points: "times" and "percent more" would be misread. */
  | 'points'
  /** More than a thousand times as many: first look for a slip. */
  | 'huge'
  /** Wholes of several sizes: marks are counted, not divided. */
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
  readonly reason: Reason;
  /** English, for an editor. */
  readonly sentence: string;
  /** Whether it rules out what was asked, or only asks for care. */
  readonly forbids: boolean;
  /** The property of the figure that it is about. */
  readonly about?: 'value' | 'counts' | 'series' | 'comparable' | 'status' | 'of';
}

/** The answer to "may I?". */
export interface Verdict {
  /** True where no doubt forbids it. */
  readonly may: boolean;
  readonly doubts: readonly Doubt[];
}

/** As much of a figure as is looked at. */
export type Claim = Omit<Figure, 'source'> & { readonly source?: { readonly title?: string } | string | undefined };

const forbid = (reason: Reason, sentence: string, about?: Doubt['about']): Doubt => ({
  reason,
  sentence,
  forbids: true,
  ...(about && { about }),
});
const care = (reason: Reason, sentence: string, about?: Doubt['about']): Doubt => ({
  ...forbid(reason, sentence, about),
  forbids: false,
});
const verdict = (...doubts: readonly (Doubt | false | undefined)[]): Verdict => {
  const kept = doubts.filter((doubt): doubt is Doubt => !!doubt);
  return { may: kept.every(({ forbids }) => !forbids), doubts: kept };
};

const english = (text: LocalizedText | undefined): string => pickText(text, 'en', 'en')?.text ?? '';

const RECORDS =
  /\b(?:reports?|referrals?|notifications?|calls?|contacts?|files?|images?|videos?|pictures?|urls?|tips?|complaints?|transactions?|sessions?|visits?|messages?|accounts?)\b/i;
/** Of those, what grows when more people look, ask or report. */
const REPORTS = /\b(?:reports?|referrals?|notifications?|calls?|contacts?|files?|tips?|complaints?)\b/i;
const PEOPLE =
  /\b(?:people|persons?|children|child|girls?|boys?|wom[ae]n|m[ae]n|adults?|parents?|carers?|teens?|teenagers?|youths?|students?|offenders?|victims?|survivors?|victim-survivors?|respondents?|Australians|Filipinos)\b/i;

/** What a figure is a number of: people, or records of something. Undefined for all else, and where nothing tells. */
export type Subject = 'people' | 'records';

function subjectIn(text: string): Subject | undefined {
  const [people, records] = [text.search(PEOPLE), text.search(RECORDS)];
  if (people < 0 && records < 0) return undefined;
  return records < 0 || (people >= 0 && people < records) ? 'people' : 'records';
}

/** The amounts of a quantity, in the order in which they are said. */
function amountsOf(quantity: Quantity): readonly Amount[] {
  switch (quantity.kind) {
    case 'range':
      return [quantity.low, quantity.high];
    case 'change':
      return [quantity.from, quantity.to];
    case 'rate':
      return quantity.amount ? [quantity.amount] : [];
    case 'tally':
    case 'share':
      return [quantity.count];
    default:
      return isAmount(quantity) ? [quantity] : [];
  }
}

const AMOUNTS: readonly string[] = [
  'percent',
  'ratio',
  'count',
  'money',
  'multiple',
  'duration',
] satisfies Amount['kind'][];
const isAmount = (quantity: Quantity): quantity is Amount => AMOUNTS.includes(quantity.kind);

const unitOf = (amount: Amount): string => ('unit' in amount && amount.kind !== 'duration' && amount.unit) || '';

/** The words that say what is counted: the value's own noun, else the label. */
function nounOf(claim: Claim, quantity: Quantity | null): string {
  const typed = quantity ? amountsOf(quantity).map(unitOf).find(Boolean) : undefined;
  return typed || english(claim.label) || english(claim.of);
}

/** Whether a figure is a number of people or of records; money, times and multiples are neither. */
export function subjectOf(claim: Claim): Subject | undefined {
  const quantity = readQuantity(claim.value);
  const [amount] = quantity ? amountsOf(quantity) : [];
  if (amount && /^(?:money|duration|multiple)$/.test(amount.kind)) return undefined;
  return subjectIn(nounOf(claim, quantity)) ?? subjectIn(english(claim.of));
}

/** What stands on an axis: shares in percent, times in seconds, money in its currency, all else in its own noun. */
type Scale = 'share' | 'time' | 'money' | 'count' | 'multiple';

const SCALES: Readonly<Record<Amount['kind'], Scale>> = {
  percent: 'share',
  ratio: 'share',
  count: 'count',
  money: 'money',
  multiple: 'multiple',
  duration: 'time',
};
const NAMES: Readonly<Record<Scale, string>> = {
  share: 'a share',
  time: 'a length of time',
  money: 'an amount of money',
  count: 'a number of things',
  multiple: 'a multiple',
};

/** In seconds; months and years in their mean lengths in the Gregorian calendar. */
const SECONDS: Readonly<Record<DurationUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  year: 31_556_952,
};

/** Where an amount stands on the axis of its kind: shares from 0 to 100, times in seconds, all else as it is. */
export function positionOf(amount: Amount): number {
  switch (amount.kind) {
    case 'ratio':
      return (amount.part / amount.whole) * 100;
    case 'duration':
      return amount.value * SECONDS[amount.unit];
    default:
      return amount.value;
  }
}

const bare = (noun: string): string => noun.toLowerCase().replace(/s$/, '');
const quoted = (claim: Claim): string => `“${claim.value}”`;

/** Doubts about the state in which the publisher left a figure. */
const stateDoubts = (claim: Claim): readonly Doubt[] => {
  const { state } = claim.status ?? {};
  if (state === 'withdrawn')
    return [forbid('withdrawn', `${quoted(claim)} has been withdrawn: it is neither drawn nor compared.`, 'status')];
  return state === 'superseded'
    ? [care('superseded', `${quoted(claim)} has been superseded: show the figure that replaced it.`, 'status')]
    : [];
};

const listed = (comparable: Claim['comparable']): readonly Comparability[] =>
  comparable === undefined ? [] : [comparable].flat();

/** What the publisher says of the two, whichever of them says it. */
function said(one: Claim, other: Claim): Comparability | undefined {
  const of = (a: Claim, b: Claim) => listed(a.comparable).find(({ to }) => b.id !== undefined && to.includes(b.id));
  const all = [of(one, other), of(other, one)].filter((each) => each !== undefined);
  // A "no" holds against a "yes".
  return all.find(({ is }) => !is) ?? all[0];
}

/** Doubts about setting two figures side by side as if they were measures of one thing. */
function pairDoubts(one: Claim, other: Claim): readonly Doubt[] {
  const publisher = said(one, other);
  if (publisher && !publisher.is) {
    const why = english(publisher.why);
    return [
      forbid(
        'not-comparable',
        `${quoted(one)} and ${quoted(other)} are not to be compared${why ? `: ${why}` : '.'}`,
        'comparable',
      ),
    ];
  }
  const doubts: Doubt[] = [];
  const subjects = [one, other].map(subjectOf);
  if (subjects[0] && subjects[1] && subjects[0] !== subjects[1]) {
    const [records, people] = subjects[0] === 'records' ? [one, other] : [other, one];
    doubts.push(
      forbid(
        'reports-are-not-people',
        `${quoted(records)} counts ${records.counts ? english(records.counts) : 'records'}, ${quoted(people)} people: one person may be in many records, or in none.`,
      ),
    );
  }
  if (publisher?.is) return doubts;
  const [here, there] = [one, other].map(({ of }) => english(of));
  if (here && there && here !== there)
    doubts.push(care('population', `They are about different people: “${here}” and “${there}”.`, 'of'));
  const [mine, theirs] = [one, other].map(({ source }) => (typeof source === 'string' ? source : source?.title));
  if (mine && theirs && mine !== theirs)
    doubts.push(care('source', 'They come from different sources, which may have asked in different ways.'));
  return doubts;
}

/** Every two of a list, each pair once. */
const pairs = <T>(all: readonly T[]): (readonly [T, T])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

/** Each reason once, with its first sentence: forty figures would otherwise be eight hundred pairs. */
const each = (doubts: readonly Doubt[]): Doubt[] =>
  [
    ...new Map(doubts.toReversed().map((doubt) => [`${doubt.reason} ${doubt.forbids}`, doubt] as const)).values(),
  ].toReversed();

/** Whether figures may be set side by side as measures of one thing. */
export const mayCompare = (claims: readonly Claim[]): Verdict =>
  verdict(...each([...claims.flatMap(stateDoubts), ...pairs(claims).flatMap(([a, b]) => pairDoubts(a, b))]));

interface Read {
  readonly claim: Claim;
  readonly quantity: Quantity | null;
  readonly amounts: readonly Amount[];
}

const read = (claim: Claim): Read => {
  const quantity = readQuantity(claim.value);
  return { claim, quantity, amounts: quantity ? amountsOf(quantity) : [] };
};

/** Doubts about one axis for the amounts of several figures: one kind, one unit, one currency. */
function axisDoubts(reads: readonly Read[]): readonly Doubt[] {
  const unread = reads.find(({ amounts }) => !amounts.length);
  if (unread)
    return [forbid('unreadable', `${quoted(unread.claim)} is no number that could stand on an axis.`, 'value')];
  const all = reads.flatMap(({ amounts, claim }) => amounts.map((amount) => ({ amount, claim })));
  const [first] = all;
  const doubts: Doubt[] = [];
  for (const { amount, claim } of all.slice(1)) {
    const [here, there] = [SCALES[first!.amount.kind], SCALES[amount.kind]];
    if (here !== there) {
      doubts.push(
        forbid(
          'kind',
          `${quoted(first!.claim)} is ${NAMES[here]}, ${quoted(claim)} ${NAMES[there]}: they have no common axis.`,
          'value',
        ),
      );
    } else if (amount.kind === 'money' && first!.amount.kind === 'money') {
      if (!amount.currency || amount.currency !== first!.amount.currency)
        doubts.push(
          forbid(
            'currency',
            `${quoted(first!.claim)} and ${quoted(claim)} are not said to be in one currency.`,
            'value',
          ),
        );
    } else if (here === 'count') {
      const [a, b] = [unitOf(first!.amount), unitOf(amount)];
      if (a && b && bare(a) !== bare(b))
        doubts.push(forbid('unit', `${quoted(first!.claim)} counts ${a}, ${quoted(claim)} counts ${b}.`, 'value'));
    }
  }
  return doubts;
}

/** Whether figures may stand on one axis, from zero: comparable, of one kind and one unit. */
export function mayShareAxis(claims: readonly Claim[]): Verdict {
  const reads = claims.map(read);
  return verdict(...each([...mayCompare(claims).doubts, ...axisDoubts(reads), ...reads.flatMap(boundDoubts)]));
}

/** How the difference between two amounts is put into words. */
export interface Comparison {
  /**
   * `points`: percentage points, the only way for two shares. `percent`: so many percent more or fewer, below twice as many.
   * `times`: about so many times as many. `more-than-times`: above a hundred times, rounded down.
   */
  readonly how: 'points' | 'percent' | 'times' | 'more-than-times' | 'same';
  /** Rounded once, to be shown as it is: 15 points, 38 percent, 2.4 times. */
  readonly value: number;
  readonly rises: boolean;
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/**
 * How a change from one amount to another is said. Percent above 100 is never said: readers are wrong by just 100 points (Fisher
 * and Mormann, osf.io/fwmvj). Undefined where the two have no common unit, and for a multiple of nothing.
 */
export function comparisonOf(from: Amount, to: Amount): Comparison | undefined {
  const [a, b] = [positionOf(from), positionOf(to)];
  if (axisDoubts([from, to].map((amount) => ({ claim: { value: '' }, quantity: amount, amounts: [amount] }))).length)
    return undefined;
  const rises = b > a;
  if (a === b) return { how: 'same', value: 0, rises };
  if (SCALES[from.kind] === 'share')
    return { how: 'points', value: round(Math.abs(b - a), Math.abs(b - a) < 1 ? 2 : 1), rises };
  if (a <= 0 || b <= 0) return undefined;
  const ratio = rises ? b / a : a / b;
  if (rises && ratio > 100) return { how: 'more-than-times', value: Math.floor(ratio), rises };
  if (rises && ratio >= 2) return { how: 'times', value: round(ratio, ratio < 10 ? 1 : 0), rises };
  const percent = (Math.abs(b - a) / a) * 100;
  // "100 % fewer" would be none at all, and "0 % more" no change.
  const whole = Math.round(percent);
  return { how: 'percent', value: whole === 100 || !whole ? Math.floor(percent * 10) / 10 : whole, rises };
}

/** Whether one figure may be called so many times another. */
export function mayRatio(one: Claim, other: Claim): Verdict {
  const [a, b] = [read(one), read(other)];
  const [from, to] = [a.amounts[0], b.amounts[0]];
  const shares = from && to && SCALES[from.kind] === 'share' && SCALES[to.kind] === 'share';
  const nothing = [a, b].find(({ amounts }) => amounts[0] && positionOf(amounts[0]) === 0);
  const ranges = [a, b].find(({ quantity }) => quantity?.kind === 'range');
  return verdict(
    ...mayShareAxis([one, other]).doubts,
    shares &&
      forbid('points', 'Two shares differ by percentage points: “times” and “percent more” are misread.', 'value'),
    nothing && forbid('zero', `${quoted(nothing.claim)} is nothing: no number is so many times nothing.`, 'value'),
    ranges && care('unit', `${quoted(ranges.claim)} is a range: a ratio needs one number on each side.`, 'value'),
    from && to && isHuge(from, to) && hugeDoubt,
  );
}

const isHuge = (from: Amount, to: Amount): boolean => {
  const [a, b] = [positionOf(from), positionOf(to)].map(Math.abs) as [number, number];
  return Math.min(a, b) > 0 && Math.max(a, b) / Math.min(a, b) > 1000;
};
const hugeDoubt = care(
  'huge',
  'One is more than a thousand times the other: look for a slip before you publish it.',
  'value',
);

/** The spans of a change, where both of its ends say theirs. */
function spansOf({ fromWhen, toWhen }: Change): readonly [Span, Span] | undefined {
  return fromWhen && toWhen && [spanOf(fromWhen), spanOf(toWhen)];
}

const periodDoubts = (spans: readonly [Span, Span] | undefined): readonly (Doubt | false)[] =>
  spans
    ? [
        !equallyLong(...spans) &&
          care('period', 'One period is longer than the other: say so, and work nothing out to a whole year.', 'value'),
        overlaps(...spans) && forbid('overlap', 'One period lies within the other.', 'value'),
      ]
    : [];

/**
 * Whether a change may be called a rise or a fall of what its label names. A rise in reports is a rise in reports: nothing is
 * known of crimes or children, unless `counts` says what a report is.
 */
export function mayCallRise(claim: Claim): Verdict {
  const { quantity, amounts } = read(claim);
  const change = quantity?.kind === 'change' ? quantity : undefined;
  return verdict(
    ...stateDoubts(claim),
    !change && forbid('unreadable', `${quoted(claim)} is no change from one number to another.`, 'value'),
    ...(change ? periodDoubts(spansOf(change)) : []),
    amounts[0] && amounts[1] && isHuge(amounts[0], amounts[1]) && hugeDoubt,
    ...reportDoubts(claim, quantity),
    ...seriesDoubts(claim),
  );
}

function reportDoubts(claim: Claim, quantity: Quantity | null): readonly Doubt[] {
  const noun = nounOf(claim, quantity);
  if (claim.counts || isShareMeant(claim) || subjectOf(claim) !== 'records' || !REPORTS.test(noun)) return [];
  const [word = 'reports'] = REPORTS.exec(noun) ?? [];
  return [
    care(
      'what-counts',
      `Say in “counts” what is counted: ${word.toLowerCase()} are neither crimes nor children.`,
      'counts',
    ),
  ];
}

/** Whether figures may be drawn as groups of people out of one whole. */
export function mayDrawMarks(claims: readonly Claim[], nested = false): Verdict {
  const reads = claims.map(read);
  const undrawn = reads.find(({ quantity }) => !proportionOf(quantity));
  const wholes = new Set(
    reads.flatMap(({ quantity }) => (quantity?.kind === 'ratio' ? [quantity.whole] : quantity ? [100] : [])),
  );
  const people = new Set(claims.map(({ of }) => english(of)).filter(Boolean));
  return verdict(
    ...claims.flatMap(stateDoubts),
    ...each(reads.flatMap(boundDoubts)),
    undrawn && forbid('no-share', `${quoted(undrawn.claim)} is no share of a group of people.`, 'value'),
    !undrawn &&
      wholes.size > 1 &&
      care('denominator', 'They are said out of wholes of several sizes: all are drawn out of one.', 'value'),
    nested &&
      people.size > 1 &&
      forbid(
        'nested',
        `Only shares of the same people lie inside each other, not of “${[...people].join('” and “')}”.`,
        'of',
      ),
    ...(nested ? [] : each(pairs(claims).flatMap(([a, b]) => pairDoubts(a, b).filter(({ forbids }) => forbids)))),
  );
}

/** Whether a percentage is one of a whole: "of girls" says so, in the value or at the start of the label. */
export function isShareMeant(claim: Claim): boolean {
  const [amount] = read(claim).amounts;
  return amount?.kind === 'percent' && /^of\b/i.test(amount.unit ?? english(claim.label).trim());
}

function boundDoubts({ claim, amounts }: Read): readonly Doubt[] {
  const percents = amounts.filter(({ kind }) => kind === 'percent').map(positionOf);
  const meant = isShareMeant(claim);
  if (percents.some((value) => value < 0))
    return [
      {
        ...forbid('below-0', `${quoted(claim)} is less than nobody${meant ? '' : ', if a share is meant'}.`, 'value'),
        forbids: meant,
      },
    ];
  return percents.some((value) => value > 100)
    ? [
        {
          ...forbid(
            'over-100',
            `${quoted(claim)} is more than everybody${meant ? '' : ', if a share is meant'}.`,
            'value',
          ),
          forbids: meant,
        },
      ]
    : [];
}

const sameAmount = (one: Amount, other: Amount): boolean =>
  SCALES[one.kind] === SCALES[other.kind] && positionOf(one) === positionOf(other);

/** Doubts about the series of a figure: its order, its periods, its breaks, and whether the value says the same. */
function seriesDoubts(claim: Claim): readonly Doubt[] {
  const { series = [] } = claim;
  if (!series.length) return [];
  const points = series.map((point) => ({
    point,
    span: readPeriod(point.when),
    amount: read({ value: point.value }).amounts[0],
  }));
  const next = points.slice(1).map((point, index) => [points[index]!, point] as const);
  const unordered = next.find(([a, b]) => a.span && b.span && a.span.start > b.span.start);
  const lapped = next.find(([a, b]) => !unordered && a.span && b.span && overlaps(a.span, b.span));
  const uneven = next.find(([a, b]) => a.span && b.span && !equallyLong(a.span, b.span));
  const broken = points.find(({ point }) => point.flag === 'break');
  const huge = next.find(([a, b]) => a.amount && b.amount && isHuge(a.amount, b.amount));
  const quantity = readQuantity(claim.value);
  const ends = quantity?.kind === 'change' ? [quantity.from, quantity.to] : [];
  const differ = [points[0], points.at(-1)].some(
    (point, index) => ends[index] && point?.amount && !sameAmount(ends[index], point.amount),
  );
  const mixed = axisDoubts(
    points.flatMap(({ point, amount }) =>
      amount ? [{ claim: { value: point.value }, quantity: amount, amounts: [amount] }] : [],
    ),
  );
  return verdict(
    ...each(mixed).map((doubt) => ({ ...doubt, about: 'series' as const })),
    unordered &&
      forbid(
        'order',
        `${unordered[1].point.when} stands after ${unordered[0].point.when}: a series goes forwards in time.`,
        'series',
      ),
    lapped && forbid('overlap', `${lapped[0].point.when} and ${lapped[1].point.when} overlap.`, 'series'),
    uneven &&
      uneven[1].point.flag !== 'part' &&
      uneven[0].point.flag !== 'part' &&
      care(
        'period',
        `${uneven[0].point.when} and ${uneven[1].point.when} are not equally long: mark the shorter as "part".`,
        'series',
      ),
    broken &&
      care('break', `From ${broken.point.when} on it was counted in another way: say so where it is shown.`, 'series'),
    differ && care('ends', 'The value and the ends of the series say different things.', 'series'),
    huge && { ...hugeDoubt, about: 'series' },
  ).doubts;
}

/** All that may mislead about one figure that stands alone. */
export function doubtsAbout(claim: Claim): readonly Doubt[] {
  const one = read(claim);
  const { quantity } = one;
  if (!quantity)
    return [care('unreadable', `${quoted(claim)} doesn’t read as a number: it is shown as typed.`, 'value')];
  return each([
    ...boundDoubts(one),
    ...(quantity.kind === 'change'
      ? mayCallRise(claim).doubts.filter(({ about }) => about !== 'status')
      : [...reportDoubts(claim, quantity), ...seriesDoubts(claim)]),
  ]);
}
