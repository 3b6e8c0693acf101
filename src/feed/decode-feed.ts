import { decodeFurther } from './charsets.js';
import { decodeBytes } from './decode.js';

/**
 * The text of a feed: by its byte order mark, by the `charset` of the content type, by its XML declaration, or by what its bytes
 * look like. What is UTF-8 beyond chance is read as such, whichever charset of single bytes is declared. Charsets of old Macs are
 * known too; those of DOS and of mainframes aren't. Never throws.
 *
 * @param bytes the body as it came
 * @param contentType the HTTP header, with or without `charset`
 * @returns the text; what no charset explains is replaced by U+FFFD
 */
export const decodeFeed = (bytes: Uint8Array, contentType = ''): string =>
  decodeBytes(bytes, contentType, decodeFurther);
