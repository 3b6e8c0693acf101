/**
 * The trend and the interval of a figure, drawn small beside its number by what draws a change and a comparison. Fetched where a
 * figure has one; what draws a trend follows.
 */
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Point } from '../../../documents/figure.js';
import { positionOf, SCALES } from '../../../documents/honest/amounts.js';
import { isEnglish } from '../../../documents/statement.js';
import { isTrend, withTrend } from '../../../documents/timeline.js';
import { placeMarks, type ComparisonMark } from '../../../geometry/comparison.js';
import { formatNumber, type AmountLanguage } from '../../../quantity/format-amount.js';
import { en } from '../../../quantity/phrases/en.js';
import type { Phrases } from '../../../quantity/phrases.js';
import { adoptStyle } from '../../../runtime/adopt-style.js';
import { Lazy } from '../../../runtime/lazy.js';
import { unbroken } from '../../../text/unbroken.js';
import { warn } from '../../../runtime/report.js';
import type { ChangeView } from '../series/change-view.js';
import { endOf, percent } from '../comparison/common-unit.js';
import type * as Extras from './figure-extras.js';
import type { FiguresView, FigureView } from './figure-view.js';
import { renderMark } from './render-mark.js';
import { renderText } from './render-statement.js';
import { smallStyles } from './small-styles.js';

export { smallStyles };

/** What draws a trend: the file that draws a change. */
export const trends = new Lazy(() => import('../series/change-drawing.js'));

/** The element beside whose number it is drawn. */
export interface SmallHost extends HTMLElement {
  /** True, or the values themselves: a list, its JSON text, or a change as typed. */
  readonly trend?: readonly Point[] | string | boolean | null | undefined;
}

/** What the page has already. */
export interface SmallPictureTools extends Pick<
  typeof Extras,
  'readQuantity' | 'rangeOf' | 'mayShareAxis' | 'mayDrawTrend'
> {
  /** A language's phrases, where they had to be fetched; none for English. */
  readonly phrasesOf: (locale: string) => Phrases | undefined;
}

/** An interval around an estimate, on an axis from zero. */
export interface IntervalView {
  readonly mark: ComparisonMark;
  readonly zero: string;
  readonly end: string;
}

/** What is drawn small beside a number. */
export interface SmallView {
  readonly trend: ChangeView | undefined;
  readonly interval: IntervalView | undefined;
  /** Why something isn't drawn, for the site's owner. */
  readonly faults: readonly string[];
}

const LINE = { height: 6, above: 1.75, most: 40, labelled: 0 };
/** Width of the narrowest axis, in pixels: what is shorter than one there is widened to be seen. */
const NARROWEST = 140;

/** Works out what is drawn of a figure that stands alone; nothing of one that no longer holds. Undefined until what draws a trend has come. */
export function smallView(
  words: FiguresView,
  trend: SmallHost['trend'],
  hasInterval: boolean,
  tools: SmallPictureTools,
): SmallView | undefined {
  if (isTrend(trend) && !trends.now) return undefined;
  const [view] = words.figures;
  const faults: string[] = [];
  const shown = view!.gone || !isTrend(trend) ? undefined : view;
  return {
    interval: hasInterval && !view!.gone ? intervalOf(view!, words, tools) : undefined,
    trend: shown && trendOf(shown, words, trend, tools, faults),
    faults,
  };
}

function trendOf(
  view: FigureView,
  words: FiguresView,
  trend: SmallHost['trend'],
  tools: SmallPictureTools,
  faults: string[],
): ChangeView | undefined {
  const figure = withTrend(view.figure, trend);
  if (!figure) {
    faults.push('trend is no list of {"when", "value"} with two or more of them, and no change: it isn’t drawn');
    return undefined;
  }
  const typed = figure.value !== view.figure.value;
  const series = typed ? [] : (figure.series ?? []);
  const { doubts } = tools.mayDrawTrend(figure);
  const [forbidden] = doubts.filter(({ forbids }) => forbids);
  if (forbidden) {
    faults.push(`trend isn’t drawn: ${forbidden.sentence}`);
    return undefined;
  }
  const change = trends.now?.drawChange(
    { ...words, figures: [{ ...view, figure }] },
    series.length ? { series } : {},
    { msg, str, read: tools.readQuantity, phrases: tools.phrasesOf(words.speech.locale) },
    LINE,
  );
  if (change?.fault) faults.push(`trend isn’t drawn: ${change.fault.message}`);
  return change?.picture ? change : undefined;
}

/** The interval around a value, on the axis of its kind: shares to 100. */
function intervalOf(
  { figure, statement }: FigureView,
  { speech }: FiguresView,
  tools: SmallPictureTools,
): IntervalView | undefined {
  const { locale, language } = speech;
  const around = figure.range?.value && tools.rangeOf(figure, { language: isEnglish(locale) ? language : locale });
  if (!around || !around.best || !tools.mayShareAxis([figure]).may) return undefined;
  const { low, high, best } = around;
  const scale = SCALES[best.kind];
  const highest = scale === 'share' ? 100 : positionOf(high);
  // The ends of the axis are numbers that stand alone: they are written as in the sentence.
  const { locale: spoken } = statement;
  const words: AmountLanguage = { locale: spoken, phrases: tools.phrasesOf(spoken) ?? en };
  const [mark] = placeMarks({
    rows: [{ value: positionOf(best), low: positionOf(low), high: positionOf(high) }],
    highest,
    width: 100,
    least: 100 / NARROWEST,
  });
  const quantity = { ...best };
  return mark && highest > 0
    ? {
        mark,
        zero: scale === 'share' ? percent(0, words) : formatNumber(spoken, { value: 0 }),
        end: endOf([{ amounts: [low, high], quantity }], highest, scale, undefined, words),
      }
    : undefined;
}

/** Draws it below the sentence of its figure. */
export const renderSmall = ({ trend, interval }: SmallView): TemplateResult | typeof nothing =>
  trend || interval
    ? html`<div class="small">${interval && renderInterval(interval)}${trend && renderTrend(trend)}</div>`
    : nothing;

/** After it was drawn: its styles, and what the site's owner should know. */
export function smallDrawn(host: SmallHost, { faults, trend }: SmallView): void {
  faults.forEach((fault) => warn(host, fault));
  adoptStyle(host.shadowRoot!, smallStyles);
  if (trend) adoptStyle(host.shadowRoot!, trends.now!.axisStyles);
}

const renderInterval = ({ mark, zero, end }: IntervalView) =>
  html`${renderMark(mark)}
    <div class="ends" aria-hidden="true"><span>${zero}</span><span>${end}</span></div>`;

function renderTrend(view: ChangeView) {
  const { figures, comparison, counts, picture, rows, speech } = view;
  const { locale: spoken } = figures[0]!.statement;
  return html`${comparison ? html`<p part="comparison" class="comparison" lang=${spoken}>${unbroken(comparison)}</p>` : nothing}
    ${counts ? html`<p part="counts" class="counts">${renderText(counts, speech.locale)}</p>` : nothing}
    ${trends.now!.renderPicture(picture!, rows, speech.locale)} ${trends.now!.renderTable(view)}`;
}
