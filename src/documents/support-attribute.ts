import { AUDIENCES } from './support-document.js';
import { attributeAddress } from './written-address.js';

/** What an element's `support` attribute asks for. */
export interface SupportAttribute {
  /** Address of a support document, as it was written. */
  readonly src: string;
  readonly country: string | undefined;
  /** Whom the places should be for, between spaces. */
  readonly audience: string;
  /** Whether the line is shown beside another on the page. */
  readonly always: boolean;
  /** Words that are none of these. */
  readonly unknown: readonly string[];
}

/**
 * Reads `support="/data/support.json AU survivor always"`: the address of a document, and in any order a country, audiences and
 * `always`.
 *
 * @returns undefined where no address stands
 */
export function readSupportAttribute(text: string | null | undefined): SupportAttribute | undefined {
  const words = text?.match(/\S+/g) ?? [];
  const isCountry = (word: string) => /^[A-Za-z]{2}$/.test(word);
  const isOneOf = (known: readonly string[]) => (word: string) => known.includes(word.toLowerCase());
  const isAudience = isOneOf(['anyone', ...AUDIENCES]);
  const isAlways = isOneOf(['always']);
  const isAddress = (word: string) => /[/.]/.test(word);
  const written = words.find(isAddress);
  if (!written) return undefined;
  return {
    src: attributeAddress(written) ?? `https://${written}`,
    country: words.find(isCountry),
    audience: words.filter(isAudience).join(' '),
    always: words.some(isAlways),
    unknown: words.filter((word) => word !== written && ![isCountry, isAudience, isAlways].some((is) => is(word))),
  };
}
