/** Where the documents lie that a publisher's files read where no other address is named. */

/** By the element that reads it. */
export const DOCUMENTS: Readonly<Record<string, string>> = {
  statistic: 'figures',
  prevalence: 'figures',
  change: 'figures',
  compare: 'figures',
  glossary: 'glossary',
  term: 'glossary',
  posts: 'posts',
  quote: 'figures',
  support: 'support',
  actions: 'actions',
};

/** `/1/` and `/1.2.3/`: what a version names never changes, and documents do. */
const RELEASE = /\/\d{1,3}(?:\.\d+)*\/$/;

/**
 * The address of a document: in `data/` beside the release's folder, or within a folder that no version names.
 *
 * @param place the folder with `impact.js`, which ends in a slash, or a file in it
 */
export function documentAddress(name: string, place: string | URL): string {
  const folder = new URL('.', place);
  return new URL(`${RELEASE.test(folder.pathname) ? '../' : ''}data/${name}.json`, folder).href;
}
