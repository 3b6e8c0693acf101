import { comparisonOf, positionOf, type Comparison } from '../../../documents/honest/amounts.js';
import type { Timeline, Typed } from '../../../documents/timeline.js';
import { formatAmount, formatNumber, pluralOf, type AmountLanguage } from '../../../quantity/format-amount.js';
import { formatQuantity } from '../../../quantity/format-quantity.js';
import type { Phrases } from '../../../quantity/phrases.js';
import type { Amount } from '../../../quantity/quantity.js';
import type { MessageFunctions } from '../../../runtime/message-functions.js';
import { capital } from '../../../text/capital.js';
import { fullStop } from '../../../text/list-comma.js';
import type { ChangeWording } from '../series/change-view.js';

interface Ends {
  readonly from: Typed;
  readonly to: Typed;
}

/** What is worked out of "more than 100" or "nearly 120" is no more exact than they are. */
const looseness = ({ from, to }: Ends): { readonly qualifier?: 'about' } =>
  from.qualifier || to.qualifier ? { qualifier: 'about' } : {};

/**
 * What a change amounts to, in words: "about 2.4 times as many, in half the time". Two shares differ by percentage points.
 * Percentages above 100 are never said; a ratio is rounded once, and says "about".
 */
export function comparisonWords(
  timeline: Timeline,
  say: ChangeWording,
  words: AmountLanguage,
  messages: MessageFunctions,
): string {
  const { first, last, moments } = timeline;
  // What was counted in another way is another measure.
  if (say === 'none' || moments.slice(1).some(({ flag }) => flag === 'break')) return '';
  const ends: Ends = { from: amountOf(first), to: amountOf(last) };
  const lengths = [first, last].map(({ span }) => span?.months);
  if (say === 'per-month') return sentence(perMonth(ends, lengths, words, messages), words.locale);
  const isShare = first.amount.kind === 'percent' || first.amount.kind === 'ratio';
  const time = isShare ? '' : timeWords(lengths, messages);
  if (say === 'auto' && isOpen(timeline)) return sentence(openWords(ends, time, messages), words.locale);
  const main = say === 'difference' ? difference(ends, words, messages) : ratio(ends, say, words, messages);
  const { msg, str } = messages;
  return sentence(main && time ? msg(str`${main}, ${time}`, { id: 'change-in-time' }) : main, words.locale);
}

/** What may still change, or was estimated, is no more exact than "about". */
const amountOf = ({ amount, flag }: Timeline['first']): Typed =>
  (flag === 'provisional' || flag === 'estimate') && !amount.qualifier ? { ...amount, qualifier: 'about' } : amount;

const sentence = (text: string, locale: string): string => text && capital(text, locale) + fullStop(locale);

function ratio({ from, to }: Ends, say: ChangeWording, words: AmountLanguage, messages: MessageFunctions): string {
  const comparison = comparisonOf(from, to);
  if (!comparison) return difference({ from, to }, words, messages);
  const [a, b] = [positionOf(from), positionOf(to)];
  if (say === 'times' && a > 0) {
    const times = b / a;
    const how = times > 100 ? 'more-than-times' : 'times';
    const value = times > 100 ? Math.floor(times) : Number(times.toFixed(times < 10 ? 1 : 0));
    // "0.8 times as many" is for nobody, and once as many is as many.
    if (value > 1) return put({ how, value, rises: true }, { from, to }, words, messages);
  }
  return put(comparison, { from, to }, words, messages);
}

function put({ how, value, rises }: Comparison, ends: Ends, words: AmountLanguage, messages: MessageFunctions): string {
  const { locale, phrases } = words;
  const { msg, str } = messages;
  const number = formatNumber(locale, { value });
  const many = ends.from.kind === 'count';
  const loose = looseness(ends);
  switch (how) {
    case 'same':
      return msg('no change', { id: 'change-none' });
    case 'points':
      return formatQuantity(
        { kind: 'growth', by: { kind: 'points', value }, way: rises ? 'up' : 'down', ...loose },
        words,
      );
    case 'percent':
      return morePercent(
        governed(formatQuantity({ kind: 'percent', value, ...loose }, words), words),
        rises,
        many,
        messages,
      );
    case 'times': {
      const times = timesWords(number, pluralOf(locale, { kind: 'multiple', value }), phrases);
      return many
        ? msg(str`about ${times} as many`, { id: 'change-times-many' })
        : msg(str`about ${times} as much`, { id: 'change-times-much' });
    }
    case 'more-than-times': {
      const times = timesWords(number, pluralOf(locale, { kind: 'multiple', value }), phrases);
      return many
        ? msg(str`more than ${times} as many`, { id: 'change-over-many' })
        : msg(str`more than ${times} as much`, { id: 'change-over-much' });
    }
  }
}

/** An amount beside other words, before which some languages have another article or case. */
const governed = (said: string, { phrases }: AmountLanguage): string => phrases.governed?.(said, '') ?? said;

const timesWords = (number: string, plural: Intl.LDMLPluralRule, phrases: Phrases): string =>
  phrases.times?.(number, plural) ?? phrases.multiple(number, '', plural);

/** The same of a percentage, before which some languages have another word. */
function morePercent(percent: string, rises: boolean, many: boolean, { msg, str }: MessageFunctions): string {
  if (rises) return msg(str`${percent} more`, { id: 'change-percent-more' });
  return many
    ? msg(str`${percent} fewer`, { id: 'change-percent-fewer' })
    : msg(str`${percent} less`, { id: 'change-percent-less' });
}

function more(amount: string, rises: boolean, many: boolean, { msg, str }: MessageFunctions): string {
  if (rises) return msg(str`${amount} more`, { id: 'change-more' });
  return many ? msg(str`${amount} fewer`, { id: 'change-fewer' }) : msg(str`${amount} less`, { id: 'change-less' });
}

/** The one number less the other, in their own unit; shares by percentage points. */
function difference({ from, to }: Ends, words: AmountLanguage, messages: MessageFunctions): string {
  const [a, b] = [positionOf(from), positionOf(to)];
  if (from.kind === 'ratio' || to.kind === 'ratio' || from.kind === 'percent' || a === b) {
    const comparison = comparisonOf(from, to);
    return comparison ? put(comparison, { from, to }, words, messages) : '';
  }
  if (from.kind !== to.kind || (from.kind === 'duration' && to.kind === 'duration' && from.unit !== to.unit)) return '';
  const other = to;
  // The digits of "1.2 million" are those of millions.
  const digits = Math.max(...[from, other].map((each) => (each.scale ? 0 : (each.digits ?? 0))));
  const { scale: _, qualifier: __, ...plain } = from;
  const by = { ...plain, value: Number(Math.abs(other.value - from.value).toFixed(digits)), digits } as Amount;
  const { unit: ___, ...bare } = by as Amount & { unit?: string };
  const said = formatQuantity(
    { ...((by.kind === 'duration' ? by : bare) as Amount), ...looseness({ from, to }) },
    words,
  );
  return more(governed(said, words), b > a, from.kind === 'count', messages);
}

/** Each end for a month of its own period; only where it is asked for, and named as ours. */
function perMonth(
  { from, to }: Ends,
  lengths: readonly (number | undefined)[],
  words: AmountLanguage,
  { msg, str }: MessageFunctions,
): string {
  const each = [from, to].map((amount, index) => {
    const months = lengths[index];
    if (!months || (amount.kind !== 'count' && amount.kind !== 'money')) return undefined;
    const { scale: _, ...plain } = amount;
    const value = amount.value / months;
    return formatAmount({ ...plain, value: Number(value.toFixed(value < 10 ? 1 : 0)), digits: 0 }, words, false);
  });
  const [a, b] = each;
  return a && b
    ? msg(str`about ${a}\u00a0a\u00a0month, then about ${b}\u00a0a\u00a0month, worked out by us`, {
        id: 'change-per-month',
      })
    : '';
}

/** Whether what a change amounts to says how much, for one length of time or for both: as many in a shorter one are no "no change". */
export function saysHowMuch(timeline: Timeline, say: ChangeWording): boolean {
  const { first, last } = timeline;
  if (say === 'auto' && isOpen(timeline)) return false;
  const isAlike = first.span?.months === last.span?.months || say === 'per-month';
  return isAlike || positionOf(first.amount) !== positionOf(last.amount);
}

/**
 * Whether the time alone would account for most of what changed, by the logarithms of both ratios. How many fewer there were says nothing
 * then: a month may have had more of them.
 */
function isOpen({ first, last }: Timeline): boolean {
  const { kind } = first.amount;
  const [before, after] = [first.span?.months, last.span?.months];
  if (!before || !after || kind === 'percent' || kind === 'ratio') return false;
  const [a, b] = [positionOf(first.amount), positionOf(last.amount)];
  if ((b - a) * (after - before) <= 0 || !a) return false;
  const [times, longer] = b > a ? [b / a, after / before] : [a / b, before / after];
  return times <= longer ** 2;
}

/** "fewer, but in half the time" */
function openWords({ from, to }: Ends, time: string, { msg, str }: MessageFunctions): string {
  if (positionOf(to) > positionOf(from)) return msg(str`more, but ${time}`, { id: 'change-open-more' });
  return from.kind === 'count'
    ? msg(str`fewer, but ${time}`, { id: 'change-open-fewer' })
    : msg(str`less, but ${time}`, { id: 'change-open-less' });
}

/** How much of the first period's time the last one has; empty where they are equally long, or nobody knows. */
function timeWords([from, to]: readonly (number | undefined)[], { msg }: MessageFunctions): string {
  if (!from || !to || from === to) return '';
  switch (to / from) {
    case 1 / 2:
      return msg('in half the time', { id: 'time-half' });
    case 1 / 4:
      return msg('in a quarter of the time', { id: 'time-quarter' });
    case 2:
      return msg('in twice the time', { id: 'time-twice' });
    default:
      return to < from ? msg('in less time', { id: 'time-less' }) : msg('in more time', { id: 'time-more' });
  }
}
