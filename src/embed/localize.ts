import { _installMsgImplementation } from '@lit/localize/init/install.js';
import { defaultMsg } from '@lit/localize/internal/default-msg.js';
import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import type { MsgOptions } from '@lit/localize/internal/types.js';
import { addLanguage, languageNow, languageOf, onUnknownLanguage } from '../runtime/languages.js';
import type { Language } from './language.js';

const warn = () => console.warn('impact-elements: the words for this page could not be loaded; English stands in');

/** Under another type: a call of `msg` itself would be taken for a message by what extracts them. */
const inEnglish = defaultMsg as (template: string | StrResult) => string;

/** The words that have come, by language. */
const words = new Map<string, Language['templates']>();
let pageLanguage: string | undefined;

/**
 * `msg` for messages that are text and have an id, as a test proves of all of ours. What @lit/localize brings for others
 * (ids made from texts, messages of markup) would add 0.6 kB to every file that a page loads.
 */
function translated(template: string | StrResult, options?: MsgOptions): string {
  const found = words.get(languageNow() ?? pageLanguage!)?.[options!.id!];
  if (!found) return inEnglish(template);
  return typeof found === 'string'
    ? found
    : joinStringsAndValues(found.strings, (template as StrResult).values, found.values as number[]);
}

/**
 * Sets up the languages of a page: each element speaks the language of the text around it, which the nearest `lang` names. Call
 * once, from the file that a page loads. Never throws: a language that can’t be fetched is English, and the console says why.
 *
 * @returns a promise until the words of the page's own language have come, or could not be had; undefined where there is nothing
 *   to wait for
 */
export function speakPageLanguage(): Promise<void> | undefined {
  _installMsgImplementation(translated as typeof defaultMsg);
  onUnknownLanguage((language) => void fetchWords(language).catch(warn));
  const follow = () => {
    // A browser's translator changes the page's language and none of our words.
    if (pageLanguage !== undefined && /translated-/.test(document.documentElement.className)) return undefined;
    pageLanguage = languageOf(document.documentElement.lang || 'en');
    if (pageLanguage !== 'en') return fetchWords(pageLanguage).catch(warn);
    addLanguage('en');
    return undefined;
  };
  new MutationObserver(() => void follow()).observe(document.documentElement, { attributeFilter: ['lang'] });
  return follow();
}

/** A language without a file of ours stays English, or what the document of an element is in. */
async function fetchWords(language: string): Promise<void> {
  const found = await (await import('./more-languages.js')).wordsOf(language);
  if (!found) return;
  words.set(language, found.templates);
  addLanguage(language, found.phrases);
}
