/**
 * What is said of few figures: what has become of them since they were published, what their range is, that a number is missing,
 * and why several don't share a picture. Fetched on demand.
 */
import { currentFigure, isCurrent, isDay, type Current } from '../../../documents/current-figure.js';
import { mayDrawMarks, mayDrawTrend, mayShareAxis } from '../../../documents/honest/honest.js';
import type { Figure, Status } from '../../../documents/figure.js';
import { isMissing } from '../../../documents/missing-value.js';
import { rangeOf } from '../../../documents/range.js';
import { isEnglish, type Speech } from '../../../documents/statement.js';
import * as english from '../../../runtime/english.js';
import { formatAmount, formatNumber, type AmountLanguage } from '../../../quantity/format-amount.js';
import { formatInterval } from '../../../quantity/format-quantity.js';
import { en } from '../../../quantity/phrases/en.js';
import type { Phrases } from '../../../quantity/phrases.js';
import type { MessageFunctions } from '../../../runtime/message-functions.js';
import { formatDate } from '../../../text/date.js';
import { colon, ended, fullStop, inBrackets, listComma } from '../../../text/list-comma.js';
import { pickText, type TextInLanguage } from '../../../text/pick-language.js';
import { unbroken } from '../../../text/unbroken.js';
import { html, nothing } from 'lit';
import { renderText, type Around } from './render-statement.js';
import { renderDetails } from './source-details.js';
import type { FigureView, Pinned, RangeView, FigureWording, StatusLine } from './one-figure.js';
import type { Figures } from './figures-loader.js';

export { statusStyles } from './status-styles.js';
export { readQuantity } from '../../../quantity/read-quantity.js';
export { mayDrawTrend, mayShareAxis, rangeOf };

/** What the page has already. */
interface Words extends MessageFunctions {
  readonly say: FigureWording;
  /** A language's phrases, where they had to be fetched; none for English. */
  readonly phrasesOf: (locale: string) => Phrases | undefined;
}

/**
 * A figure as it is shown today, with all that is known of it.
 *
 * @param model where it comes from, for what replaces it
 * @param tag what else its tag says
 */
export function extendedView(
  asked: Figure,
  model: Figures | undefined,
  { asOf }: Pinned,
  speech: Speech,
  words: Words,
): FigureView {
  const find = (id: string) => lookUp(id, model);
  const current = currentFigure(asked, find, asOf);
  const { figure } = current;
  const missing = isMissing(figure.value);
  const view = words.say(figure, missing ? { ...speech, translate: undefined } : speech);
  const status = statusLine(current, speech, words);
  const { locale: own } = view.statement;
  // A sentence in another language than the page's is English. So is its range, and it is quoted in English to its end.
  const isOurs = own === speech.locale;
  const beside = isOurs ? speech : { locale: own, language: speech.language };
  const wording = isOurs ? words : { ...words, ...english };
  const range = rangeView(figure, beside, wording);
  const quote = range ? view.quote + inBrackets(range.text, own) : view.quote;
  const word = statusLine(current, beside, wording)?.word;
  return {
    ...view,
    status,
    gone: isCurrent(figure) ? undefined : (figure.status?.state as 'withdrawn'),
    contrasts: (figure.differs ?? []).flatMap(({ with: id, because }) => {
      const other = find(id);
      return other ? [[other, because] as const] : [];
    }),
    range,
    missing: missing ? missingWord(figure.value, words) : undefined,
    quote: word && !current.former ? word + colon(own) + quote : quote,
    faults: [
      ...(range?.fault ? [range.fault] : []),
      ...(asOf && !isDay(asOf) ? [`as-of="${asOf}" pins nothing: write it as 2025, 2025-06 or 2025-06-30`] : []),
    ],
  };
}

/** What of it stands around its sentence. */
export const renderAround = (
  { status, range, missing }: FigureView,
  locale: string,
): Around & { readonly range: unknown } => ({
  before: status && renderStatus(status, locale),
  aside: missing && html`<span class="absent" lang=${locale}>${inBrackets(missing, locale)}</span>`,
  range:
    range &&
    html`<p part="range" class="note" lang=${range.lang}>${unbroken(range.text)}${range.of ? renderInBrackets(range.of, range.lang) : nothing}</p>`,
});

function renderInBrackets(text: TextInLanguage, lang: string) {
  const [open, close] = inBrackets('|', lang).split('|');
  return html`${open}<bdi>${renderText(text, lang)}</bdi>${close}`;
}

/** The plain sentence that a revised, superseded or withdrawn figure opens with, or one that is pinned to a day. */
const renderStatus = ({ word, date, note, other }: StatusLine, locale: string) =>
  html`<p part="status" class="status"><strong>${word}${renderDetails([date], locale)}${fullStop(locale)}</strong>${note ? [' ', html`<bdi class=${apartIn(note.lang, locale)}>${renderText(note, locale)}</bdi>`] : nothing}${
    other
      ? html`${' '}<span class=${apartIn(other.statement.locale, locale)}>${other.word} <span lang=${other.statement.locale} dir="auto">${unbroken(ended(other.statement.sentence, other.statement.locale))}</span></span>`
      : nothing
  }</p>`;

/** A text of another language has lines of its own: in one paragraph the two would wrap round each other. */
const apartIn = (lang: string, locale: string): string => (lang === locale ? nothing : 'apart') as string;

/** Another figure of the document; none where it is missing or itself at fault. */
export function lookUp(id: string, { find, others }: Partial<Figures> = {}): Figure | undefined {
  try {
    return find?.(id) ?? (others && Object.hasOwn(others, id) ? others[id] : undefined);
  } catch {
    return undefined;
  }
}

function statusLine({ figure, former, newer, asOf }: Current, speech: Speech, words: Words): StatusLine | undefined {
  const { locale, language } = speech;
  const { msg, str, say } = words;
  const another = (word: string, other: Figure) => ({ word, statement: say(other).statement });
  if (asOf && newer) {
    const word = msg(str`As of ${formatDate(asOf, locale)}`, { id: 'as-of-day' });
    const other = another(msg('A newer value exists:', { id: 'newer-value' }), newer);
    return { word, date: undefined, note: undefined, other };
  }
  const { status } = former ?? figure;
  return (
    status && {
      word: former ? msg('Replaces an earlier value', { id: 'supersedes' }) : stateWord(status.state, words),
      date: status.date && formatDate(status.date, locale),
      note: pickText(status.note, locale, language),
      other: former && another(msg('Before:', { id: 'before' }), former),
    }
  );
}

const stateWord = (state: Status['state'], { msg }: Words): string =>
  ({
    revised: () => msg('Revised', { id: 'revised' }),
    superseded: () => msg('Superseded', { id: 'superseded' }),
    withdrawn: () => msg('Withdrawn', { id: 'withdrawn' }),
  })[state]();

const missingWord = (value: string, { msg }: Words): string =>
  value.trim().startsWith('<')
    ? msg('so few that the exact number is left out, to protect people', { id: 'value-suppressed' })
    : msg('no number is given', { id: 'value-missing' });

/** Says the range of a figure that has one in a field of its own, in the language of its sentence. */
function rangeView(figure: Figure, { locale, language }: Speech, words: Words): RangeView | undefined {
  const { range } = figure;
  if (!range) return undefined;
  const { msg, str } = words;
  const around = rangeOf(figure, { language: isEnglish(locale) ? language : locale });
  if (!around) {
    const typed = range.value ?? '';
    if (!typed) return undefined;
    const fault = `interval="${typed}" is shown as typed: it doesn't read as two numbers around ${figure.value}`;
    return { text: typed, lang: locale, of: undefined, interval: undefined, fault };
  }
  const said: AmountLanguage = { locale, phrases: words.phrasesOf(locale) ?? en };
  const { low, high, kind, level, best } = around;
  const percent = level && formatNumber(locale, { value: level }, { style: 'unit', unit: 'percent' });
  const isPair = !range.value;
  const texts = [
    isPair ? '' : formatInterval({ low, high, ...(kind === 'interval' && level && { level }) }, said),
    isPair && kind === 'interval' && percent
      ? msg(str`${percent} confidence interval`, { id: 'range-level' })
      : meaning(kind, words),
    isPair && best && range.best ? msg(str`best estimate ${formatAmount(best, said)}`, { id: 'range-best' }) : '',
  ];
  const text = texts.filter(Boolean).join(listComma(locale));
  const interval = isPair ? undefined : { low, high, ...(level && { level }) };
  return text
    ? { text, lang: locale, of: pickText(range.of, locale, language), interval, fault: undefined }
    : undefined;
}

function meaning(kind: string | undefined, { msg }: Words): string {
  if (kind === 'studies') return msg('what different studies found', { id: 'range-studies' });
  if (kind === 'observed') return msg('the least and the most that was seen', { id: 'range-observed' });
  return kind === 'typical' ? msg('where most cases lie', { id: 'range-typical' }) : '';
}

/** Whether figures may be drawn, and what is to be said where they may not. */
export interface DrawingAssessment {
  readonly may: boolean;
  /** For readers: why figures that look alike don't share a picture. */
  readonly reason: TextInLanguage | undefined;
  /** For the site's owner, in English. */
  readonly fault: string | undefined;
}

/** What the rules of honest comparison say of drawing figures as groups of people. */
export function assessDrawing(
  figures: readonly Figure[],
  nested: boolean,
  { locale, language }: Speech,
  { msg }: Pick<MessageFunctions, 'msg'>,
): DrawingAssessment {
  const { may, doubts } = mayDrawMarks(figures, nested);
  const forbidden = doubts.filter(({ forbids }) => forbids);
  const has = (reason: string) => forbidden.some((doubt) => doubt.reason === reason);
  const say = (text: string) => ({ text, lang: locale });
  const reason = has('not-comparable')
    ? keptApart(figures, { locale, language }, { msg })
    : has('reports-are-not-people')
      ? say(
          msg('These figures don’t share a picture: one counts people, the other reports or records.', {
            id: 'not-people',
          }),
        )
      : has('nested')
        ? say(msg('These figures don’t share a picture: they aren’t about the same people.', { id: 'not-same-people' }))
        : undefined;
  // One line is enough to look by; what is withdrawn is no fault of the page's.
  const [fault] = forbidden.filter(({ about }) => about !== 'status');
  return { may, reason, fault: fault?.sentence };
}

/** Why the publisher says that figures are not to be compared, as the first of them that says so puts it. */
export function keptApart(
  figures: readonly Figure[],
  { locale, language }: Pick<Speech, 'locale' | 'language'>,
  { msg }: Pick<MessageFunctions, 'msg'>,
): TextInLanguage {
  const ids = figures.map(({ id }) => id);
  const refused = figures
    .flatMap(({ comparable = [] }) => comparable)
    .find(({ is, to }) => !is && to.some((id) => ids.includes(id)));
  return (
    pickText(refused?.why, locale, language) ?? {
      text: msg('The publisher says that these figures can’t be compared.', { id: 'not-comparable' }),
      lang: locale,
    }
  );
}
