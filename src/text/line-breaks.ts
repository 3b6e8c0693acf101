/** Line breaks of texts in Chinese and Japanese, which have no spaces between words. */

const LETTER = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff60';
/** What stands between two letters of one line: signs of a range or a fraction, quotation marks of either kind, and format characters. */
const JOINING = '～〜／＝－"\'\\p{Cf}';
/** What begins no line: signs that close, small kana, and marks on letters. */
const CLOSING =
  '\\p{Pe}\\p{Pf}\\p{M}\\s,.:;!?%‰°、。，．：；！？％…—–～〜・·ー゛゜ﾞﾟ々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ';
/** What ends no line: signs that open, and words before a number. */
const OPENING = '\\p{Ps}\\p{Pi}\\s￥＄约約第每毎';

/**
 * Before a space, and between two letters of which one is Chinese or Japanese. A number stays with the letter after it, and with the number at
 * the other end of its range: "27至30人".
 */
const BREAK = RegExp(
  `(?<![^\\S\\u00a0\\u202f])(?=[^\\S\\u00a0\\u202f])|(?<![\\p{N}${OPENING}${JOINING}])(?<!\\p{N}(?:[%％‰]|\\p{L}(?=[至到]?\\p{N})))(?<![至到](?=\\p{N}))(?:(?<=[${LETTER}])|(?=[${LETTER}]))(?![${CLOSING}${JOINING}])`,
  'u',
);

/** The pieces of a text between which a line may end, each with the space before it. */
export const breakable = (text: string): string[] => text.split(BREAK);
