/** What the index is made with, and must be read with. */
import type { Options } from 'minisearch';

/** A part of a page: `id` is its address from the site's root. */
export interface Section {
  readonly id: string;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
  readonly shown: string;
}

export const SEARCH_OPTIONS: Options<Section> = {
  fields: ['heading', 'page', 'text'],
  storeFields: ['page', 'heading', 'shown'],
  searchOptions: { boost: { heading: 3, page: 2 }, prefix: true, fuzzy: 0.15, combineWith: 'AND' },
};
