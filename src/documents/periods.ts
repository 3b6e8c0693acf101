import type { Period } from '../quantity/quantity.js';

/** A stretch of time: from `start` up to, and without, `end`, both in days since 1970; `months` where it is whole months. */
export interface Span {
  /** The first day, in days since 1 January 1970. */
  readonly start: number;
  /** The day after the last one, in days since 1 January 1970. */
  readonly end: number;
  /** Its length in months, where it is whole months. */
  readonly months?: number;
  /** The financial year that was named. No dates say when it begins: `start` takes July. */
  readonly named?: Period;
}

/** How a period is written, for who reads that another was expected. */
export const PERIOD = 'a year, a month, a quarter, a financial year, or a start and a length like 2020-01-01/P6M';

const DAY = 86_400_000;
const MONTHS = { Y: 12, M: 1 } as const;
const DAYS = { W: 7, D: 1 } as const;

const dayOf = (year: number, month: number, day = 1): number => Date.UTC(year, month, day) / DAY;

export const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** "Q1 2023", "2023-Q1" and "2023-H2" as statistics offices write them, and the same in words. */
const PART_FIRST = /^(Q[1-4]|[HS][12])[ -](\d{4})$/i;
const YEAR_FIRST = /^(\d{4})[ -]?(Q[1-4]|[HS][12])$/i;
const PART_IN_WORDS = /^(?:the )?(first|second|third|fourth) (half|quarter) of (\d{4})$/i;
/** "2020–21", "2020/21", "FY 2020-2021". Twelve months that a calendar names too, "2011-12", are a month. */
const FINANCIAL = /^(?:FY ?)?(\d{4})[-–/](\d\d)?(\d\d)$/i;
const MONTH = /^([a-z]{3,9})\.? (\d{4})$/i;
const MONTH_NAMES = 'january february march april may june july august september october november december'.split(' ');

/** A period as editors write it in place of a date. */
function readNamed(text: string): Span | undefined {
  const [, first, yearAfter] = PART_FIRST.exec(text) ?? [];
  const [, yearBefore, second] = YEAR_FIRST.exec(text) ?? [];
  const part = first ?? second;
  const [, ordinal = '', length = '', yearOfWords] = PART_IN_WORDS.exec(text) ?? [];
  const year = Number(yearAfter ?? yearBefore ?? yearOfWords);
  if (year) {
    const place = (part ? Number(part[1]) : ORDINALS.indexOf(ordinal.toLowerCase()) + 1) as 1 | 2;
    const isQuarter = /^q/i.test(part ?? length);
    return isQuarter || place < 3 ? spanOf({ year, [isQuarter ? 'quarter' : 'half']: place }) : undefined;
  }
  const [, begins, century, ends] = FINANCIAL.exec(text) ?? [];
  const next = `${Number(begins) + 1}`;
  if (begins && next === `${century ?? next.slice(0, 2)}${ends}`)
    return spanOf({ year: Number(begins), financial: true });
  const [, name = '', monthsYear] = MONTH.exec(text) ?? [];
  const short = name.toLowerCase().replace(/^sept$/, 'sep');
  const month = MONTH_NAMES.findIndex((one) => one === short || one.slice(0, 3) === short);
  const start = (months: number): number => dayOf(Number(monthsYear), month + months);
  return month < 0 ? undefined : { start: start(0), end: start(1), months: 1 };
}

/**
 * Reads the period that a value holds for: `2018`, `2020-03`, `2020-03-14`, or a start and a length, `2020-01-01/P6M` (SDMX 2.1,
 * Technical Notes 4.2.7, with one unit in the length). Also what editors write: `Q1 2023`, `2023-Q1`, `first half of 2020`,
 * `H1 2020`, `March 2020`, and a financial year, `2020–21`. `2011-12` is December 2011. Undefined for anything else, and for days
 * that no calendar has. Never throws.
 *
 * @param text as a document has it
 * @returns the span, in days since 1970; undefined where it can’t be read
 */
export function readPeriod(text: string): Span | undefined {
  const trimmed = text.trim();
  return readDate(trimmed) ?? readNamed(trimmed.replace(/\s+/g, ' '));
}

/**
 * Reads the periods of one series. Twelve months that a calendar names too, "2010-11", are a financial year where all of the series
 * is written so.
 */
export function readPeriods(texts: readonly string[]): readonly (Span | undefined)[] {
  const dashed = texts.map((text) => text.replace(/^\s*(\d{4})-(\d\d)\s*$/, '$1–$2'));
  const areFinancial = texts.length > 1 && dashed.every((text) => readPeriod(text)?.named);
  return (areFinancial ? dashed : texts).map(readPeriod);
}

function readDate(text: string): Span | undefined {
  const [, date = '', many, unit] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:\/P([1-9]\d{0,3})([YMWD]))?$/.exec(text) ?? [];
  const [year = NaN, month = 1, day = 1] = date.split('-').map(Number);
  const start = dayOf(year, month - 1, day);
  // The engine reads 31 February as 3 March: then it isn't the day that was typed.
  if (!date || !new Date(start * DAY).toISOString().startsWith(date)) return undefined;
  const [length, kind] = unit ? [Number(many), unit as 'Y'] : [1, (['Y', 'M', 'D'] as const)[(date.length - 4) / 3]!];
  if (kind in DAYS) return { start, end: start + length * DAYS[kind as 'D'] };
  const months = length * MONTHS[kind as 'M'];
  return { start, end: dayOf(year, month - 1 + months, day), months };
}

/**
 * The year, half or quarter that a value names in words: "the first half of 2020". A financial year, of which nobody knows here in which
 * month it begins, stands from July on: it is as long as a calendar year, and overlaps two of them.
 */
export function spanOf(period: Period): Span {
  const { year, half, quarter, financial } = period;
  const months = half ? 6 : quarter ? 3 : 12;
  const first = financial ? 6 : ((half ?? quarter ?? 1) - 1) * months;
  return {
    ...{ start: dayOf(year, first), end: dayOf(year, first + months), months },
    ...(financial && { named: period }),
  };
}

/** Whether two spans are equally long: calendar months count as alike, however many days they have; other lengths in days. */
export const equallyLong = (a: Span, b: Span): boolean =>
  a.months && b.months ? a.months === b.months : a.end - a.start === b.end - b.start;

/** Whether one begins before the other has ended. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
