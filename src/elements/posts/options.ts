import { choice, wholeNumber } from '../shared/attributes.js';

const often = wholeNumber(60, 86_400, undefined);

/** What the element and a server read alike of a tag. */
export const options = {
  format: choice('auto', 'wordpress', 'rss', 'rdf', 'atom', 'json-feed', 'ghost', 'posts'),
  count: wholeNumber(1, 100, 3),
  excerpts: wholeNumber(1, 2000, 180),
  layout: choice('list', 'cards', 'compact'),
  dates: choice('absolute', 'relative'),
  /** Nobody's server is asked more often than once a minute; 0 is never. */
  refresh: Object.assign((value: unknown) => (/^\s*0+\s*$/.test(String(value)) ? null : often(value)), {
    otherwise: undefined,
  }),
};
