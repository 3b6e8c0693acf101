/** Where a line of a text may end besides at its spaces: Chinese and Japanese have none. */

const LETTER = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff01-\\uff60';
/** What begins no line: signs that close, small kana, and marks on letters. */
const CLOSING =
  '\\p{Pe}\\p{Pf}\\p{M}\\s,.:;!?%‰°、。，．：；！？％…—–～〜・·ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ';
/** What ends none: signs that open, and words before a number. */
const OPENING = '\\p{Ps}\\p{Pi}\\s￥＄约約第每毎';

/**
 * Before a space, and between two letters of which one is Chinese or Japanese. A number stays with the letter after it, and with the next
 * number after that one: "27至30人".
 */
const BREAK = RegExp(
  `(?<![^\\S\\u00a0\\u202f])(?=[^\\S\\u00a0\\u202f])|(?<![\\p{N}${OPENING}])(?<!\\p{N}\\p{L}(?=\\p{N}))(?:(?<=[${LETTER}])|(?=[${LETTER}]))(?![${CLOSING}])`,
  'u',
);

/** The pieces of a text between which a line may end, each with the space before it. */
export const breakable = (text: string): string[] => text.split(BREAK);
