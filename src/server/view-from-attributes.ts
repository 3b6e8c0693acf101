import type { Figures } from '../elements/shared/figures-loader.js';
import { spokenLocale } from '../runtime/languages.js';
import { speechIn as speechFor } from '../runtime/speech.js';
import type { Figure, LocalizedText } from '../documents/figure.js';
import { overlay, type OwnWords } from '../documents/merge-attributes.js';
import { pickText } from '../text/pick-language.js';
import { viewOf, type View } from '../elements/prevalence/view.js';
import type { Speech } from '../documents/statement.js';
import { escape } from './tree.js';

/** How to speak in a language as a page writes it; English for what is none. */
export function speechIn(lang: string, language?: string): Speech {
  let locale = 'en';
  try {
    locale = Intl.getCanonicalLocales(lang.replace('_', '-'))[0] ?? locale;
  } catch {
    // A lang that no language has: as on a page, English.
  }
  const spoken = spokenLocale(locale);
  return speechFor(spoken, language);
}

/** A text in the best language that it has, as markup, marked where that is not the one spoken. */
export function say(
  text: LocalizedText | undefined,
  { locale, language }: Pick<Speech, 'locale' | 'language'>,
): string {
  const picked = pickText(text, locale, language);
  if (!picked) return '';
  const said = escape(picked.text);
  return picked.lang === locale ? said : `<span lang="${escape(picked.lang)}" dir="auto">${said}</span>`;
}

/** What a tag says and draws, as its element would. Undefined where it has no figure. */
export function viewFor(
  name: 'statistic' | 'prevalence',
  attributes: ReadonlyMap<string, string>,
  model: Figures | undefined,
  lang: string,
): View | undefined {
  const speech = speechIn(lang, model?.language);
  const get = (attribute: string) => attributes.get(attribute);
  const source = {
    source: get('source'),
    sourceUrl: get('source-url'),
    sourceDate: get('source-date'),
    sample: get('sample'),
  };
  const own = { ...source, value: get('value'), qualifier: get('qualifier'), label: get('label'), note: get('note') };
  const population = get(name === 'statistic' ? 'of' : 'population');
  const several = name === 'prevalence' && model && model.figures.length > 1;
  const lay = (figure: Figure | undefined, words: Partial<Record<keyof OwnWords, string | undefined>>) =>
    overlay(figure, words, population, speech.locale);
  const figures = (
    several ? model.figures.map((figure) => lay(figure, source)) : [lay(model?.figures[0], own)]
  ).flatMap((figure) => figure ?? []);
  return figures.length
    ? viewOf(figures, speech, { of: get('of'), mark: get('mark'), arrange: get('arrange') })
    : undefined;
}
