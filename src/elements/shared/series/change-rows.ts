/** The rows of a change: each period and its number in words. */
import type { Moment, Timeline } from '../../../documents/timeline.js';
import { formatNumber, type AmountLanguage } from '../../../quantity/format-amount.js';
import { formatQuantity } from '../../../quantity/format-quantity.js';
import type { Quantity } from '../../../quantity/quantity.js';
import type { MessageFunctions } from '../../../runtime/message-functions.js';
import { pickText, type TextInLanguage } from '../../../text/pick-language.js';
import { isolated } from '../../../text/right-to-left.js';
import type { ChangeRow } from './change-view.js';
import { formatLength, formatSpan, joinPeriods } from './period-words.js';

/** A figure whose value is another number says first what is compared. */
export function withEnds(
  comparison: string,
  { moments }: Timeline,
  words: AmountLanguage,
  tools: MessageFunctions,
): string {
  const { msg, str } = tools;
  const known = moments.flatMap((moment, index) => {
    const { amount } = moment;
    return amount ? [{ period: periodOf(moment, index, words, tools), value: valueOf(amount, words) }] : [];
  });
  const [first, last] = [known[0]!, known.at(-1)!];
  const [a, from, b, to] = [first.value, first.period, last.value, last.period].map((each) =>
    isolated(each, words.locale),
  );
  const ends = msg(str`From ${a} (${from}) to ${b} (${to})`, { id: 'change-ends' });
  return msg(str`${ends}. ${comparison}`, { id: 'change-after-ends' });
}

/** When it was, in words. */
function periodOf(
  { span, period, until = period }: Moment,
  index: number,
  { locale, phrases }: AmountLanguage,
  tools: MessageFunctions,
): string {
  const { msg } = tools;
  const year = (value: number) => formatNumber(locale, { value }, { useGrouping: false });
  const years = ({ year: from }: { year: number }) => phrases.years(year(from), year(from + 1));
  if (period?.financial) return joinPeriods(years(period), years(until!), tools);
  if (span) return formatSpan(span, locale, tools);
  return index ? msg('At the end', { id: 'change-end' }) : msg('At the start', { id: 'change-start' });
}

/** A moment in words, all in the language of the figure's sentence: a row in two would be in neither. @param language that of the document */
export function rowOf(
  moment: Moment,
  index: number,
  { moments }: Timeline,
  words: AmountLanguage,
  language: string,
  tools: MessageFunctions,
): ChangeRow {
  const { msg } = tools;
  const { locale } = words;
  const { span, typed = '', amount, part, flag, note } = moment;
  const here = (text: string): TextInLanguage => ({ text, lang: locale });
  const named = here(periodOf(moment, index, words, tools));
  const said = pickText(note, locale, language);
  if (!amount) {
    // What is too small to be published is typed with its bound: "<5".
    const value = /\d/.test(typed) ? here(typed) : here(msg('no figure in this source', { id: 'no-figure' }));
    return { period: named, value, state: 'missing', notes: said ? [said] : [] };
  }
  const longest = Math.max(...moments.map((each) => each.span?.months ?? 0));
  const shorter = span?.months && span.months < longest ? formatLength(span, locale, tools) : '';
  const flagged = {
    part: shorter || msg('a part of the period', { id: 'flag-part' }),
    provisional: msg('provisional', { id: 'flag-provisional' }),
    estimate: msg('an estimate', { id: 'flag-estimate' }),
    break: msg('counted in another way from here on', { id: 'flag-break' }),
  };
  const kind =
    part && flag !== 'part' && flag ? [flagged.part, flagged[flag]] : [part ? flagged.part : flag ? flagged[flag] : ''];
  return {
    period: named,
    value: here(valueOf(amount, words)),
    state: part ? 'part' : flag === 'provisional' || flag === 'estimate' ? 'unsure' : 'whole',
    ...(flag === 'break' && index && { anew: true }),
    notes: [...kind.filter(Boolean).map(here), ...(said ? [said] : [])],
  };
}

/** A value without its noun, which the sentence says. */
function valueOf(amount: Quantity, words: AmountLanguage): string {
  const { unit: _, than: __, ...bare } = amount as Quantity & { unit?: string; than?: string };
  return formatQuantity((amount.kind === 'duration' ? amount : bare) as Quantity, words);
}
