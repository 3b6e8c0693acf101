const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const ONES = ones.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const WORD = RegExp(
  `\\b(?:(${TENS.join('|')})(?:[ -](${ONES.slice(1, 10).join('|')}))?|(${ONES.join('|')}))(?=[ -]?fold\\b|\\b)`,
  'gi',
);
const PARTS: Readonly<Record<string, string>> = {
  '½': 'half',
  '⅓': '1 third',
  '⅔': '2 thirds',
  '¼': '1 quarter',
  '¾': '3 quarters',
};
const HALVES: Readonly<Record<string, string>> = { '½': '.5', '¼': '.25', '¾': '.75' };

const indexOf = (words: readonly string[], word = ''): number => words.indexOf(word.toLowerCase());

/** Digits and marks of other scripts in their Latin form. */
const latin = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => `${digit.charCodeAt(0) & 15}`)
    .replace(/[٫．]/g, '.')
    .replace(/[٬，]/g, ',')
    .replace(/[٪％]/g, '%');

/**
 * One spelling for what is typed in several, so that the grammar need know only that: digits for number words up to a hundred
 * and for those of other scripts, commas between thousands, plain spaces and hyphens, "1 in 4" for "1-in-4".
 */
export const plainNotation = (text: string): string =>
  latin(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(
      /(^|[^\d.,])([1-9]\d{0,2}(?: \d{3})+)(?![\d,])/g,
      (_, before, number) => before + number.replace(/ /g, ','),
    )
    .replace(/−/g, '-')
    .replace(/([$€£₱₹]) (?=\d)/g, '$1')
    .replace(/\bper (hundred|thousand|million)\b/gi, 'per one $1')
    .replace(/\b(?:a|one) hundred\b(?! and)/gi, '100')
    .replace(WORD, (_, tens, unit = 'zero', one) =>
      tens ? `${20 + 10 * indexOf(TENS, tens) + indexOf(ONES, unit)}` : `${indexOf(ONES, one)}`,
    )
    // A third of one per cent is no decimal number; of a hundred, few of them are a share that is said as one.
    .replace(/(?<![\d.,])(\d{1,2}) ?([⅓⅔]) ?(?:%|per ?cent\b)/g, (typed, whole, part) => {
      const thirds = Number(whole) * 3 + (part === '⅓' ? 1 : 2);
      const size = [3, 6, 12].find((each) => (thirds * each) % 300 === 0);
      return size ? `${(thirds * size) / 300} in ${size}` : typed;
    })
    .replace(/(\d) ?([½¼¾])/g, (_, digit, part) => digit + HALVES[part])
    .replace(/[½⅓⅔¼¾]/g, (part) => PARTS[part]!)
    .replace(/(\d) and (?:a|1) (half|quarter)\b/gi, (_, digit, part) => digit + (part === 'half' ? '.5' : '.25'))
    .replace(/(\d)-in-(\d)/g, '$1 in $2')
    .replace(/(half )?\ban? (?=(?:thous|mill|bill|trill)[aio]+nd?\b)/i, (_, half) => (half ? '0.5 ' : '1 '));
