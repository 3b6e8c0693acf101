/** So many letters of a number with its word fit into the narrowest column. */
const LONGEST = 16;
const NUMBER = '\\p{N}(?:[\\p{N}.,٫٬\u00a0\u202f]*\\p{N})?(?:[\u00a0\u202f]?[%٪])?';

/** "in 2022", "im Jahr 2022". */
const YEAR = /(?<![\p{L}\p{M}\p{N}])([\p{L}\p{M}]{1,4}) (?=(?:19|20)\d\d(?![.,]?\d))/gu;
/** "1 in 4", "2 de cada 5", "21% to 65%". */
const PAIR = RegExp(
  `(?<![\\p{N}.,٫٬\u00a0\u202f])${NUMBER}(?: [\\p{L}\\p{M}]{1,5}){1,2} ${NUMBER}(?![\\p{N}\u00a0])`,
  'gu',
);
/** "10 minutes", "95% confidence", "2.3 ضعف". */
const COUNTED = RegExp(`(?<![\\p{N}.,٫٬\u00a0\u202f])${NUMBER} [\\p{L}\\p{M}]+(?![\\p{L}\\p{M}\u00a0]| \\p{N})`, 'gu');
/** "2,4-mal", "95-%-Konfidenzintervall"; what may be an address or a code stays as it is, since people copy it. */
const HYPHEN =
  /(?<![\p{L}\p{N}.,/@:#?&=_-])(\p{N}[\p{N}.,]*)-(?=%|\p{Ll}{3})(?![\p{L}\p{N}-]*[/@:._][\p{L}\p{N}/])(%-(?=\p{L}))?/gu;

const joined = (found: string): string => (found.length > LONGEST ? found : found.replaceAll(' ', '\u00a0'));

/**
 * A text whose numbers stay with what they count where a line ends: "1 in 4", "in 2022", "10 minutes", "2,4-mal". What is long may
 * break. Made for the eye: what is compared or copied keeps its plain spaces.
 */
export const unbroken = (text: string): string =>
  /\p{N}/u.test(text)
    ? text
        .replace(YEAR, '$1\u00a0')
        .replace(PAIR, (found) => joined(found))
        .replace(COUNTED, (found) => joined(found))
        .replace(HYPHEN, (_, number: string, sign = '') => `${number}\u2011${sign && '%\u2011'}`)
    : text;
