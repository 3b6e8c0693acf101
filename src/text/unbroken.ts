/** So many letters of a number with its word fit into the narrowest column; a date and a phone number may have a few more. */
const LONGEST = 16;
const LONGER = 18;
const NUMBER = '\\p{N}(?:[\\p{N}.,٫٬\u00a0\u202f]*\\p{N})?(?:[\u00a0\u202f]?[%٪])?';
const APART = '(?<![\\p{L}\\p{M}\\p{N}])';
const YEAR_NEXT = '(?=(?:19|20)\\d\\d(?![.,]?\\d))';

/** "3 April 2023", "20 de noviembre de 2026". */
const DATE = RegExp(`(?<![\\p{N}.,])(\\p{N}{1,2}(?:er|\\.)?(?: de)? \\p{L}{3,10}) ((?:de )?)${YEAR_NEXT}`, 'gu');
/** "half of 2020", "semestre de 2020". */
const PART = RegExp(`${APART}(\\p{L}{3,9} (?:of|de|del|du|ng)) ${YEAR_NEXT}`, 'gu');
/** "in 2022", "im Jahr 2022", "March 2026". */
const YEAR = RegExp(`${APART}([\\p{L}\\p{M}]{1,9}) ${YEAR_NEXT}`, 'gu');
/** "in the first" of "in the first half of 2020". */
const WITHIN = RegExp(
  `${APART}\\p{L}{1,3} \\p{L}{1,3} \\p{L}{1,8}(?= \\p{L}+[ \u00a0]\\p{L}+[ \u00a0]${YEAR_NEXT})`,
  'gu',
);
/** "1 in 4", "2 de cada 5", "21% to 65%", "$13 to $100". */
const PAIR = RegExp(
  `(?<![\\p{N}.,٫٬\u00a0\u202f])${NUMBER}(?: [\\p{L}\\p{M}]{1,5}){1,2} \\p{Sc}?${NUMBER}(?![\\p{N}\u00a0])`,
  'gu',
);
/** "1800 975 707", "+61 2 5550 1234". */
const PHONE = /(?<![\p{N}.,\u00a0])\+?\(?\p{N}{1,4}\)?(?: \p{N}{1,4})* \p{N}{2,4} \p{N}{2,4}(?![.,]?\p{N}|%)/gu;
/** "10 minutes", "95% confidence", "2.3 ضعف", "20 de noviembre". */
const COUNTED = RegExp(
  `(?<![\\p{N}.,٫٬\u00a0\u202f])${NUMBER} (?!(?:im|bis|von|auf|في|إلى) )(?:de )?[\\p{L}\\p{M}]+(?![\\p{L}\\p{M}\u00a0]| \\p{N})`,
  'gu',
);
/** "Production: A review": a word of one letter that begins a title or a sentence ends no line. */
const LONE = /(?<=[.:?!–—] )(\p{Lu}) (?=\p{L}{2,12}(?!\p{L}))/gu;
/** "von 20.254", "um 13_Prozent", "نحو 2.3_ضعف": what says of a number how it is meant begins its line. */
const BEFORE = RegExp(`${APART}(?:von|bis|auf|um|etwa|نحو|حوالي|بمقدار) (?=${NUMBER})[^ ]+`, 'giu');
/** "im Jahr_2018", "من عام_2020"; of "im ersten Halbjahr_2020" the first two. */
const THEN = RegExp(
  `${APART}(?:im \\p{L}+te[nr](?= \\p{L}+\u00a0${YEAR_NEXT})|(?:im|في|من) \\p{L}{1,6}(?=\u00a0${YEAR_NEXT}))`,
  'gu',
);
/** "2,4-mal", "95-%-Konfidenzintervall"; what may be an address or a code stays as it is, since people copy it. */
const HYPHEN =
  /(?<![\p{L}\p{N}.,/@:#?&=_-])(\p{N}[\p{N}.,]*)-(?=%|\p{Ll}{3})(?![\p{L}\p{N}-]*[/@:._][\p{L}\p{N}/])(%-(?=\p{L}))?/gu;

const joined = (found: string, most = LONGEST): string =>
  found.length > most ? found : found.replaceAll(' ', '\u00a0');

/** "3 April 2023" in one, and a longer date in two. */
function joinDate(found: string, day: string, of: string): string {
  const isShort = found.length + 'year'.length <= LONGER;
  return joined(day, LONGER) + (isShort ? '\u00a0' : ' ') + of.replace(' ', '\u00a0');
}

/** Of a long pair what joins the two stays with the second: "1,234,567,890" over "to 2,345,678,901". */
function joinPair(found: string): string {
  const first = found.indexOf(' ');
  return found.length > LONGEST ? found.slice(0, first + 1) + joined(found.slice(first + 1)) : joined(found);
}

const joinNumbers = (text: string): string =>
  /\p{N}/u.test(text)
    ? text
        .replace(DATE, (found, day: string, of: string) => joinDate(found, day, of))
        .replace(PART, (found) => joined(found, LONGER))
        .replace(YEAR, (found) => joined(found))
        .replace(WITHIN, (found) => joined(found))
        .replace(PAIR, (found) => joinPair(found))
        .replace(PHONE, (found) => joined(found, LONGER))
        .replace(COUNTED, (found) => joined(found))
        .replace(THEN, (found) => joined(found))
        .replace(HYPHEN, (_, number: string, sign = '') => `${number}\u2011${sign && '%\u2011'}`)
        .replace(BEFORE, (found) => joined(found, LONGER))
    : text;

/**
 * A text whose numbers stay with what they count where a line ends: "1 in 4", "in 2022", "10 minutes", "2,4-mal"; a first word of one
 * letter stays with the next. What is long may break. Made for the eye: what is compared or copied keeps its plain spaces.
 */
export const unbroken = (text: string): string => joinNumbers(text).replace(LONE, (found) => joined(found));
