import type { Amount, Interval, Quantity } from '../quantity/quantity.js';
import { readInterval } from '../quantity/read-beside.js';
import { readOnce } from './read-once.js';
import type { ReadOptions } from '../quantity/read-proportion.js';
import type { Figure, LocalizedText, RangeMeaning } from './figure.js';

/** Two numbers between which something lies, and what they are. */
export interface FigureRange {
  readonly low: Amount;
  readonly high: Amount;
  /** Absent where nobody says what the two numbers of a value are. */
  readonly kind?: RangeMeaning['kind'];
  /** Confidence, in percent. */
  readonly level?: number;
  /** The best single estimate: the value itself, where the range stands around it. */
  readonly best?: Amount;
  /** What it is taken over. */
  readonly of?: LocalizedText;
}

const SIMPLE: readonly string[] = ['percent', 'ratio', 'count', 'money', 'multiple', 'points', 'duration'];
const isAmount = (quantity: Quantity | null): quantity is Amount => SIMPLE.includes(quantity?.kind ?? '');

/** What is said beside the number stays with the value. */
const bare = (amount: Amount): Amount => {
  const { qualifier, twin, interval, mark, ...rest } = amount as Amount & Record<string, unknown>;
  return rest;
};

/**
 * Spellings of an interval that stands in a field of its own, as the grammar reads one beside a value: "(27.3–29.8)", "95% CI
 * [27.3, 29.8]", "from 27.3 to 29.8 per cent (95% confidence)".
 */
const plainInterval = (text: string): string =>
  text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[()[\]]/g, ' ')
    .replace(/ ?per ?cent\b/gi, '%')
    .replace(/\bconfidence\b(?! interval| level)/gi, 'confidence interval')
    .replace(/[,;]?\s+(?=\d\d(?:\.\d)?% ?(?:CI|confidence)\b)/, ', ')
    .replace(/^,|^ *(?:from )?| *$/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The interval of a field of its own, around what `value` says: two ends, or a margin as in "± 1.2". */
function intervalAround(
  text: string,
  value: string,
  quantity: Quantity,
  options: Pick<ReadOptions, 'language'> | undefined,
): Interval | null {
  if (quantity.interval) return null;
  if (/^\s*(?:±|\+\/?-)/.test(text)) return readOnce(`${value} ${text.trim()}`, options)?.interval ?? null;
  return readInterval(plainInterval(text), quantity, options);
}

/**
 * The range of a figure, wherever it was written: in the value ("2.2% to 4.4%", "28.5% (95% CI 27.3–29.8)"), in a document's
 * `range.value` or in a tag's `interval` ("27.3% to 29.8%", "95% CI 27.3–29.8"). The ends are of one kind, and hold the value.
 *
 * @param options the language that numbers were typed in, where that isn't English
 * @returns null where there is none, or where what was written doesn't read, contradicts the value, or names two levels
 */
export function rangeOf(
  { value, kind, range }: Pick<Figure, 'value' | 'kind' | 'range'>,
  options?: Pick<ReadOptions, 'language'>,
): FigureRange | null {
  const quantity = readOnce(value, { ...options, kind });
  if (!quantity) return null;
  const { kind: meaning, level, of } = range ?? {};
  if (range?.value) {
    const around = intervalAround(range.value, value, quantity, options);
    if (!around || (level && around.level && level !== around.level)) return null;
    const said = level ?? around.level;
    return {
      ...ends(around),
      kind: range.kind,
      ...(said && { level: said }),
      ...(isAmount(quantity) && { best: bare(quantity) }),
      ...(of && { of }),
    };
  }
  const around = quantity.kind === 'range' ? quantity : quantity.interval;
  if (!around) return null;
  const said = quantity.kind === 'range' ? level : (quantity.interval?.level ?? level);
  const middle = quantity.kind === 'range' ? bestOf(range?.best, quantity, options) : quantity;
  // A best estimate outside of the range is a slip of the whole range.
  if (middle === null) return null;
  const what = meaning ?? (quantity.kind === 'range' ? undefined : 'interval');
  return {
    ...ends(around),
    ...(what && { kind: what }),
    ...(said && { level: said }),
    ...(isAmount(middle ?? null) && { best: bare(middle as Amount) }),
    ...(of && { of }),
  };
}

const ends = ({ low, high }: { readonly low: Amount; readonly high: Amount }) => ({ low, high });

const sizeOf = (amount: Amount): number =>
  amount.kind === 'ratio' ? (100 * amount.part) / amount.whole : amount.value;

/** The best estimate of a range; undefined where none is given, null where it doesn't lie within. */
function bestOf(
  typed: string | undefined,
  { low, high }: { readonly low: Amount; readonly high: Amount },
  options: Pick<ReadOptions, 'language'> | undefined,
): Amount | undefined | null {
  if (!typed) return undefined;
  const best = readOnce(typed, options);
  if (!isAmount(best) || best.kind !== low.kind) return null;
  return sizeOf(low) <= sizeOf(best) && sizeOf(best) <= sizeOf(high) ? best : null;
}
