import { configureLocalization, type LocaleModule } from '@lit/localize';
import { addLanguage, onUnknownLanguage } from '../controllers/languages.js';
import type { Phrases } from '../format/phrases.js';
import { sourceLocale, targetLocales } from '../locales/locale-codes.js';

interface Language extends LocaleModule {
  readonly phrases: Phrases;
}

/** Each is a file of its own, fetched by pages that need it. */
const languages: Readonly<Record<string, () => Promise<Language>>> = {
  ar: () => import('./languages/ar.js'),
  de: () => import('./languages/de.js'),
  fr: () => import('./languages/fr.js'),
  tr: () => import('./languages/tr.js'),
};

const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/, 1)[0]!;

const warn = () => console.warn('impact-elements: the words for this page could not be loaded; English stands in');

/**
 * Sets up the languages of a page: the interface speaks the language of `<html lang>`, and each figure that of the text
 * around it. Call once, from the file that a page loads.
 *
 * @returns a promise while the page's own language is on its way, so that nothing need flash up in English first
 */
export function speakPageLanguage(): Promise<void> | undefined {
  const { setLocale } = configureLocalization({
    sourceLocale,
    targetLocales,
    loadLocale: (language) => languages[language]!(),
  });
  onUnknownLanguage((language) => void fetchWords(language).catch(warn));
  const follow = () => {
    const language = languageOf(document.documentElement.lang);
    if (language in languages) return Promise.all([fetchWords(language), setLocale(language)]);
    void setLocale(sourceLocale);
    return undefined;
  };
  new MutationObserver(() => void follow()?.catch(warn)).observe(document.documentElement, {
    attributeFilter: ['lang'],
  });
  return follow()?.then(() => undefined, warn);
}

/** A language without a file of ours stays English. */
async function fetchWords(language: string): Promise<void> {
  const words = await languages[language]?.();
  if (words) addLanguage(language, words.phrases);
}
