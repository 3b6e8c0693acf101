import type { Figures } from '../elements/shared/figure/figures-loader.js';
import { FigureElement } from '../elements/figure-base.js';
import { viewOf, type FiguresView } from '../elements/shared/figure/figure-view.js';
import { phrasesOf, spokenLocale } from '../runtime/languages.js';
import { canonicalLocale } from '../runtime/locale.js';
import { speechIn as speechFor } from '../runtime/speech.js';
import type { LocalizedText } from '../documents/figure.js';
import { mergeAll } from '../documents/merge-attributes.js';
import { listComma } from '../text/list-comma.js';
import { commonLanguage, pickText, type TextInLanguage } from '../text/pick-language.js';
import { directionOf } from '../text/right-to-left.js';
import { unbroken } from '../text/unbroken.js';
import * as several from '../elements/prevalence/several.js';
import { drawFigures, isPart, options, type PrevalenceView } from '../elements/prevalence/view.js';
import { drawNow } from '../elements/change/drawing.js';
import {
  CHANGE_GRAPHICS,
  ownSeries,
  CHANGE_WORDINGS,
  shownFigure,
  type ChangeView,
} from '../elements/shared/series/change-view.js';
import { drawNow as compareNow } from '../elements/compare/drawing.js';
import { COMPARE_GRAPHICS as MARKS, COMPARE_ORDERS, type CompareView } from '../elements/compare/view.js';
import { smallView, type SmallView } from '../elements/shared/figure/small-picture.js';
import { extras } from '../elements/shared/late.js';
import { choice, valueOf } from '../elements/shared/attributes.js';
import type { Speech } from '../documents/statement.js';
import { escape } from './tree.js';

/** How to speak in a language as a page writes it; English for what is none. */
export function speechIn(lang: string, language?: string): Speech {
  return speechFor(spokenLocale(canonicalLocale(lang), language), language);
}

/** A text as markup, its numbers whole, marked where it isn't in the language spoken around it. */
export const textMarkup = (text: TextInLanguage | undefined, locale: string): string =>
  text ? quotedMarkup({ ...text, text: unbroken(text.text) }, locale) : '';

/** The same letter by letter: what somebody else said, and who it was. */
export function quotedMarkup({ text, lang }: TextInLanguage, locale: string): string {
  const said = escape(text);
  return lang === locale ? said : `<span lang="${escape(lang)}" dir="auto">${said}</span>`;
}

/**
 * Texts one after the other. Those that are all in another language than the text around run as that does, with its own marks between them.
 *
 * @param mark what stands between two in a language
 * @param show one of them, in text of that language
 */
export function textsMarkup(
  texts: readonly TextInLanguage[],
  locale: string,
  mark: (lang: string) => string = listComma,
  show: (text: TextInLanguage, lang: string, at: number) => string = textMarkup,
): string {
  const lang = commonLanguage(texts, locale);
  const said = texts.map((text, at) => show(text, lang, at)).join(mark(lang));
  return lang === locale ? said : `<span lang="${escape(lang)}" dir="${directionOf(lang)}">${said}</span>`;
}

/** A text in the best language that it has, as markup. */
export const markupOf = (
  text: LocalizedText | undefined,
  { locale, language }: Pick<Speech, 'locale' | 'language'>,
): string => textMarkup(pickText(text, locale, language), locale);

/** Where a tag stands. */
export interface Surroundings {
  readonly lang: string;
  /** The language of the page there, which nobody may have words for; `lang` where they have. */
  readonly around?: string;
  /** What relative addresses start from. */
  readonly base: string;
}

/** What a figure's tag says, as its element would. Undefined where it has no figure. */
export function figuresFrom(
  attributes: ReadonlyMap<string, string>,
  model: Figures | undefined,
  { lang, base, around }: Surroundings,
  within?: string,
): FiguresView | undefined {
  const speech = speechIn(lang, model?.language);
  const get = (attribute: string) => attributes.get(attribute);
  const own = {
    value: get('value'),
    qualifier: get('qualifier'),
    label: get('label'),
    note: get('note'),
    kind: valueOf(FigureElement.properties.kind.read, get('kind')),
    interval: get('interval'),
    source: get('source'),
    sourceUrl: get('source-url'),
    sourceDate: get('source-date'),
    sample: get('sample'),
    population: get('population'),
  };
  const given = mergeAll(model?.figures ?? [], own, speech.locale, own.label, around);
  const figures =
    (within !== undefined && given.length && several.within(given, within, model, speech.locale, extras.now!.lookUp)) ||
    given;
  return figures.length ? viewOf(figures, model, speech, base, { asOf: get('as-of') }) : undefined;
}

/** The same of a statistic; what several have in common is their heading and their note. */
export function statisticFrom(
  attributes: ReadonlyMap<string, string>,
  model: Figures | undefined,
  where: Surroundings,
): (FiguresView & { readonly heading: string; readonly note: string }) | undefined {
  const view = figuresFrom(attributes, model, where);
  const several = !!view?.figures[1];
  const common = (name: string) => (several && attributes.get(name)) || '';
  return view && { ...view, heading: common('label'), note: common('note') };
}

/** The same of a prevalence, with its pictures. */
export function prevalenceFrom(
  attributes: ReadonlyMap<string, string>,
  model: Figures | undefined,
  where: Surroundings,
): PrevalenceView | undefined {
  const get = (attribute: string) => attributes.get(attribute);
  const ofFigure = get('of-figure');
  const view = figuresFrom(attributes, model, where, isPart({ ofFigure }) ? ofFigure : undefined);
  const choices = {
    marks: valueOf(options.marks, get('marks')),
    mark: valueOf(options.mark, get('mark')),
    arrange: valueOf(options.arrange, get('arrange')),
    ofFigure,
    label: get('label'),
    note: get('note'),
  };
  return view && drawFigures(view, choices, several);
}

/** What is drawn small beside the number of a statistic, or of a prevalence of one figure. */
export function smallFrom(
  attributes: ReadonlyMap<string, string>,
  view: FiguresView & { readonly drawn?: boolean },
): SmallView | undefined {
  if (view.figures.length > 1) return undefined;
  return smallView(view, attributes.get('trend'), !view.drawn, { ...extras.now!, phrasesOf });
}

/** The same of a change, with its picture. */
export function changeFrom(
  attributes: ReadonlyMap<string, string>,
  model: Figures | undefined,
  where: Surroundings,
): ChangeView | undefined {
  const get = (attribute: string) => attributes.get(attribute);
  const figures = shownFigure(model?.figures ?? [], ownSeries({ series: get('series') }));
  const view = figuresFrom(attributes, { ...model, figures }, where);
  const [say, draw] = [
    valueOf(choice(...CHANGE_WORDINGS), get('say')),
    valueOf(choice(...CHANGE_GRAPHICS), get('draw')),
  ];
  return view && drawNow(view, { say, draw, counts: get('counts'), series: get('series') });
}

/** The same of a comparison, with its marks. */
export function compareFrom(
  attributes: ReadonlyMap<string, string>,
  model: Figures | undefined,
  where: Surroundings,
): CompareView | undefined {
  const get = (attribute: string) => attributes.get(attribute);
  const view = figuresFrom(attributes, model, where);
  const [order, draw] = [valueOf(choice(...COMPARE_ORDERS), get('order')), valueOf(choice(...MARKS), get('draw'))];
  return view && compareNow(view, { order, draw, label: get('label'), note: get('note') });
}
