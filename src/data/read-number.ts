import type { Numeral } from './quantity.js';

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
/** The power of ten that a scale word stands for. */
export const powers: Record<string, number> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};
const scales = Object.keys(powers).join('|');

/** Source of a regular expression for the spelled-out numbers "zero" to "twelve". */
export const WORDS = words.join('|');

// Sign · digits, grouped by commas or not at all · decimals | a word | "a", "half a" before a scale word · scale word.
// What follows must not continue the number, so that "28,5", "1.339.597" and "1,23,4" are not read by half.
const NUMBER = new RegExp(
  `^([-−]?)(?:([1-9]\\d{0,2}(?:,\\d{3})+|0|[1-9]\\d*)(?:\\.(\\d+))?(?![.,]?\\d)|(${WORDS})\\b|(half )?an?(?= (?:${scales})))(?: (${scales})\\b)?`,
  'i',
);

/** A number at the start of a text, and what stands after it. */
export interface Read extends Numeral {
  readonly rest: string;
  /** Typed like a year: four digits from 1900 to 2099, ungrouped. Whether it counts or dates can't be known. */
  readonly year: boolean;
}

/**
 * Reads the number that `text` (white space already plain) starts with, in English notation.
 * Null when there is none, when its notation is broken, or when a double can't hold it exactly as typed.
 */
export function readNumber(text: string): Read | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [all, sign, whole, decimals = '', word, half, scaleWord = ''] = match;
  const typed = whole
    ? `${whole.replace(/,/g, '')}.${decimals}`
    : word
      ? words.indexOf(word.toLowerCase())
      : half
        ? '.5'
        : '1';
  const scale = scaleWord.toLowerCase();
  const power = powers[scale] ?? 0;
  const size = Number(typed);
  const value = Number(`${typed}e${power}`) * (sign ? -1 : 1) || 0;
  if (String(typed).length > 16 || Math.abs(value) > Number.MAX_SAFE_INTEGER) return null;
  const kept = power > 3 && size >= 1 && size < 1000;
  const digits = kept ? decimals.length : Math.max(0, decimals.length - power);
  return {
    value,
    ...(digits && { digits }),
    ...(kept && { scale: scale as Numeral['scale'] }),
    rest: text.slice(all.length),
    year: /^(19|20)\d\d$/.test(all),
  };
}
