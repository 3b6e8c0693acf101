import type { Language } from '../language.js';

/**
 * Languages of the publisher's own, by tag: none in the package. The file that this becomes is the one that `impact-elements
 * build` writes anew, from what is in the folder `languages`.
 */
export const languages: Readonly<Record<string, () => Promise<Language>>> = {};
