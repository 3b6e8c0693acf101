import { scriptOf } from './right-to-left.js';

/**
 * The language of words that an author wrote on a tag, where the element speaks another than the page, which has no words of ours: the
 * page's, but where the page's language has letters of its own and the words none of them.
 *
 * @param spoken BCP 47 tag of what the element speaks
 * @param around BCP 47 tag of the page
 */
export const typedLanguage = (text: string, spoken: string, around: string): string =>
  spoken === around || scriptOf(around) === 'Latn' || /(?!\p{Script=Latin})\p{L}/u.test(text) ? around : spoken;
