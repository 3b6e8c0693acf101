import type { Language } from './language.js';

/** By primary language, as `languageOf` (runtime/languages.ts) gives it. */
const languages: Readonly<Record<string, () => Promise<Language>>> = {
  ar: () => import('./languages/ar.js'),
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fil: () => import('./languages/fil.js'),
  fr: () => import('./languages/fr.js'),
  hi: () => import('./languages/hi.js'),
  tr: () => import('./languages/tr.js'),
  vi: () => import('./languages/vi.js'),
  zh: () => import('./languages/zh-Hans.js'),
};
const told = new Set<string>();
/** Former tags of a language. */
const FORMER: Readonly<Record<string, string>> = { tl: 'fil' };

/**
 * The words of a language, ours or the publisher's own. Where nobody has them, the page's owner is told in the console.
 */
export async function wordsOf(language: string): Promise<Language | undefined> {
  const tag = FORMER[language] ?? language;
  if (Object.hasOwn(languages, tag)) return languages[tag]!();
  const own = (await import('./languages/own.js')).languages;
  if (Object.hasOwn(own, tag)) return own[tag]!();
  if (!told.has(tag))
    console.warn(
      `impact-elements: nobody has words for the language “${tag}” here: figures stand in their document’s first language, all else in English. The publisher can add languages/${tag}.json`,
    );
  told.add(tag);
  return undefined;
}
