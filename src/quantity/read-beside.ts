import { proportionOf } from './proportion.js';
import {
  ABOVE,
  APPROXIMATE,
  BELOW,
  type Amount,
  type Beside,
  type Interval,
  type Numeral,
  type Qualifier,
  type Quantity,
} from './quantity.js';
import { numeralOf, pieces } from './read-amount.js';
import { isPointInDoubt, type ReadOptions } from './read-proportion.js';
import { plainNotation } from './plain-notation.js';

const MARK = /^(.*?[^\s,])(?:([*†‡§]{1,3})|( ?\[(?:\d{1,3}|[a-z])\]| \([a-z\d]\))|([¹²³⁴-⁹]{1,2}))$/;
const BRACKETS = /^(.+?),? [([](.+)[)\]]$/;
const LABELLED = /^(.+?),? (\d\d(?:\.\d)?% (?:CI|confidence interval)\b.+)$/;
const MARGIN = /^(.+?) ?(?:±|\+\/-|\+-) ?(\d+(?:\.\d+)?)( ?%| percentage points?| ?pp)?$/;
const INTERVAL =
  /^(?:(\d\d(?:\.\d)?)% ?(?:CI|confidence interval)[:,=]? ?)?(?:between )?(\S+?)(?: (to|and) |(, )| ?[–—-] ?)([$€£]?\d[^\s,]*(?:,\d{3})*)(?:, (\d\d(?:\.\d)?)% (?:CI|confidence interval))?$/;

type Read = (text: string, options?: ReadOptions) => Quantity | null;

/**
 * Reads a quantity with what stands beside it: a footnote's mark, a confidence interval, the same in other words.
 *
 * @param read reads the quantity alone
 * @returns undefined where nothing stands beside it; null where that is in doubt
 */
export function readBeside(text: string, options: ReadOptions | undefined, read: Read): Quantity | null | undefined {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain.length > 200) return null;
  const [, marked = '', sign, note, raised] = MARK.exec(plain) ?? [];
  // "10²" is a power; "28.5%²", "74 studies²" and "193,277²" are not.
  if (marked && (!raised || /[%\p{L}]$|,\d{3}$/u.test(marked))) {
    const beside = readBeside(marked, options, read);
    const inner = beside === undefined ? read(marked, options) : beside;
    // Two marks are two notes, and one of them would be lost.
    return inner?.mark ? null : withBeside(inner, { mark: sign ?? note ?? raised! });
  }
  const [, margined = '', margin, of] = MARGIN.exec(plain) ?? [];
  if (margin) {
    const around = read(margined, options);
    // "28.5 ± 1.2%" says its sign once, of both.
    const isBare = of && around?.kind === 'count';
    return isBare
      ? of.trim() === '%' && !around.unit
        ? withMargin(read(`${margined}%`, options), margin)
        : null
      : // "$28 ± 5%" is a share of the amount, not five of its dollars.
        of && around?.kind !== 'percent' && around?.kind !== 'points'
        ? null
        : withMargin(around, margin);
  }
  const [, main = '', inner = ''] = BRACKETS.exec(plain) ?? LABELLED.exec(plain) ?? [];
  if (!main) return undefined;
  const value = isPointInDoubt(inner, options?.language) ? null : read(main, options);
  if (!value) return null;
  if (INTERVAL.test(plainNotation(inner))) {
    const interval = readInterval(inner, value);
    return interval && withBeside(value, { interval });
  }
  const twin = read(inner, options);
  // "28.5% (12)" may be a note, or twelve people; a count is never in square brackets.
  if (twin?.kind === 'count' && value.kind === 'percent' && (/^\d\d$/.test(inner) || plain.endsWith(']'))) return null;
  return twin && areTwins(value, twin) ? withBeside(value, { twin: twin as Amount }) : null;
}

const withBeside = (quantity: Quantity | null, beside: Partial<Beside>): Quantity | null =>
  quantity && { ...quantity, ...beside };

/**
 * Reads an interval around `value`: "27.3% to 29.8%", "27.3–29.8", "95% CI 27.3, 29.8". Its ends are of the value's kind. Never
 * throws.
 *
 * @param text as typed
 * @param value the quantity that it stands around
 * @param options what the text alone doesn’t say. Default: English notation
 * @returns null where it can't be read or doesn't hold the value
 */
export function readInterval(text: string, value: Quantity, options?: ReadOptions): Interval | null {
  if (isPointInDoubt(text, options?.language)) return null;
  const [, before, first = '', word, comma, second = '', after] = INTERVAL.exec(plainNotation(text)) ?? [];
  const level = before ?? after;
  if (!second || (before && after) || ((comma || word === 'and') && !level && !/^between /i.test(text.trim())))
    return null;
  const amount = amountOf(value);
  const low = amount && endOf(first, amount);
  const high = amount && endOf(second, amount);
  if (!low || !high) return null;
  const known = !value.qualifier || APPROXIMATE.includes(value.qualifier);
  const [least, most] = [low, high].map((end) => (end as Numeral).value) as [number, number];
  if (!known || !(least < most && least <= amount.value && amount.value <= most)) return null;
  return { low, high, ...(level && { level: Number(level) }) };
}

type Simple = Exclude<Amount, { kind: 'ratio' }>;

/** What the ends of an interval are of: a single number. */
function amountOf(quantity: Quantity): Simple | null {
  if (quantity.kind === 'incidence') return quantity.count;
  const simple = ['percent', 'count', 'money', 'multiple', 'duration', 'points'].includes(quantity.kind);
  return simple ? (quantity as Simple) : null;
}

function endOf(text: string, { kind, ...rest }: Simple): Amount | null {
  const typed = pieces(text);
  const numeral = typed && numeralOf(typed);
  const fits = kind === 'percent' ? /^%?$/ : /^$/;
  if (!numeral || !fits.test(typed.rest) || (typed.mark && kind !== 'money')) return null;
  const { currency, unit } = rest as { currency?: string; unit?: string };
  const end = { kind, ...numeral, ...(currency && { currency }), ...(kind === 'duration' && { unit }) };
  // Leaves out what is undefined.
  return JSON.parse(JSON.stringify(end)) as Amount;
}

function withMargin(value: Quantity | null, margin: string): Quantity | null {
  const amount = value && amountOf(value);
  if (!amount || value.qualifier || Number(margin) <= 0 || amount.scale) return null;
  const digits = Math.max(amount.digits ?? 0, margin.split('.')[1]?.length ?? 0);
  const end = (sign: 1 | -1): string => (amount.value + sign * Number(margin)).toFixed(digits);
  const [low, high] = [endOf(end(-1), amount), endOf(end(1), amount)];
  // Nothing is fewer than none; a difference may be.
  if (Number(end(-1)) < 0 && amount.value >= 0 && amount.kind !== 'points') return null;
  return low && high && withBeside(value, { interval: { low, high } });
}

/** Whether two ways to say a share agree; a count and its share always may. */
function areTwins(one: Quantity, other: Quantity): boolean {
  const kinds = [one.kind, other.kind].join();
  if (kinds === 'count,percent' || kinds === 'percent,count') return !other.qualifier && !('unit' in other);
  const [first, second] = [proportionOf(one), proportionOf(other)];
  if (!first || !second || one.kind === other.kind || kinds.includes('range')) return false;
  const more = second.low - first.low;
  const bounds = [one, other].some(({ qualifier }) => qualifier && !APPROXIMATE.includes(qualifier));
  const slack = toleranceOf(one) + toleranceOf(other) + (bounds ? 0.05 : 0);
  return Math.abs(more) <= slack && !contradicts(one, other, more) && !contradicts(other, one, -more);
}

const isBelow = (qualifier?: Qualifier): boolean =>
  BELOW.includes(qualifier) || qualifier === 'almost' || qualifier === 'nearly';

/** Whether a share can't be `more` than another, less where negative, for what its qualifier says: "almost 1 in 5 (23%)". */
function contradicts({ qualifier }: Quantity, other: Quantity, more: number): boolean {
  const slack = toleranceOf(other);
  return ABOVE.includes(qualifier)
    ? !ABOVE.includes(other.qualifier) && more < -slack
    : isBelow(qualifier) && !isBelow(other.qualifier) && more > slack;
}

/**
 * How far rounding may have moved a share: half a digit of a percentage, a point of a ratio; for an approximate one an eighth of it. A
 * ratio that is a bound alone may be passed by half a person of its whole: "more than half (58%)".
 */
function toleranceOf(quantity: Quantity): number {
  const { qualifier } = quantity;
  const { low } = proportionOf(quantity)!;
  const about = APPROXIMATE.includes(qualifier) ? Math.min(0.05, low / 8) : 0;
  if (quantity.kind === 'percent') return Math.max(about, 0.5 / 10 ** ((quantity.digits ?? 0) + 2));
  if (quantity.kind !== 'ratio') return Math.max(about, 0.005);
  const { part, whole } = quantity;
  const rounded = part === 1 ? 1 / (whole - 0.5) - 1 / whole : 0.5 / whole;
  return ABOVE.includes(qualifier) || BELOW.includes(qualifier) ? rounded : Math.max(about, Math.min(0.01, rounded));
}
