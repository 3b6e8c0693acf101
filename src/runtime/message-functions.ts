import type { msg, str } from '@lit/localize';

/**
 * The page's own functions for words, handed to files that are fetched later: those would otherwise bring a second
 * @lit/localize along, which knows nothing of the page's language.
 */
export interface MessageFunctions {
  readonly msg: typeof msg;
  readonly str: typeof str;
}
