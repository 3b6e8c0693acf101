import type { Part } from './parts.js';

const CURRENCY = '(?:[A-Z]{0,2}[$€£₱₹¥])?';
const DIGITS = `${CURRENCY}\\p{Nd}(?:[.,٫٬\\s]?\\p{Nd})*`;
const YEAR = '(?:19|20)\\d\\d(?![\\d,.])';
const NAME =
  '(?:half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|million|billion|(?:third|quarter|fifth|tenth)s?|(?:three|four|five|ten)fold|twice|thrice|(?:doubl|tripl|halv)ed)\\b';
const GLYPH = '[½⅓⅔¼¾]';

/**
 * Finds a number, after what only looks like one: what stands in brackets, what a rate is per, a year, a margin. Without a
 * digit in the text, number words are looked for.
 */
const DIGITAL = RegExp(
  `\\([^()]*\\)|(?:per|±) ?${DIGITS}|(?:in|of|since) ${YEAR}|` +
    `((?:[<>≤≥~≈]\\s?)?[+−-]?${DIGITS}${GLYPH}?(?:[-–/:]\\p{Nd}+)*(?:\\s?[%٪％]|(?:bn|tn|[mkKxX×h])(?!\\p{L}))?\\+?` +
    `(?:[ -](?:in(?: every)?|out of|of)[ -](?!${YEAR})${DIGITS})?|${GLYPH})`,
  'gu',
);
const SPELLED = RegExp(`(\\b(?:an? )?${NAME}(?:[ -](?:in[ -]|out of )?${NAME})*|every \\w+)`, 'gi');
const DASHED = RegExp(
  `(^|[^\\w.,/:–—-])(${CURRENCY}(\\d[\\d.,]*) ?%?) ?[–—-] ?(?=${CURRENCY}(\\d[\\d.,]*)(?![\\d/:–—-]))`,
  'g',
);

/** "25 to 47%", whose first number has its sign at the second; more before it may say of another number what it is. */
const SIGNED =
  /^((?:(?:about|around|approximately|roughly|nearly|almost|an estimated) )?)(\d[\d.,]*) to (?=(\d[\d.,]*)( ?%))/i;

const sizeOf = (typed: string): number => Number(typed.replace(/,/g, ''));

/**
 * Marks alone: spaces; no break inside a number and its unit; a dash between two rising numbers, no years, said as "to"; a per cent sign at
 * both; "2×" for "2x".
 */
const tidy = (text: string): string =>
  text
    .trim()
    .replace(/[ \t\r\n\f\u00a0]+/g, ' ')
    .replace(DASHED, (dashed, before, low, from, to) =>
      sizeOf(from) < sizeOf(to) && !/^(19|20)\d\d$/.test(from) ? `${before}${low} to ` : dashed,
    )
    .replace(SIGNED, (plain, before, low, to, sign) =>
      sizeOf(low) < sizeOf(to) ? `${before}${low}${sign} to ` : plain,
    )
    .replace(/((?<![\w.,])\d[\d.,]*)x(?![\p{L}\d])/giu, '$1×')
    .replace(/(\b\d{1,3}) (?=\d{3}\b)/g, '$1\u00a0')
    .replace(
      /(\d) (?=%|thousand|[mbtr]+illion|per ?cent|lakh|crore|second|minute|hour|day|week|month|year|[A-Z]{3}\b)/g,
      '$1\u00a0',
    );

/**
 * Splits what an author typed into pieces to be styled apart. Joined, the pieces are the text with nothing changed but its marks.
 * It reads no meaning: it finds what looks like a number, and so works for the notation of any language. Never throws.
 *
 * @param text as typed, in any language
 * @returns the pieces, in their order
 */
export function asTyped(text: string): Part[] {
  const plain = tidy(text);
  const parts: Part[] = [];
  const add = (type: Part['type'], value: string) => value && parts.push({ type, value });
  let end = 0;
  for (const { 1: number, index } of plain.matchAll(/[\p{Nd}½⅓⅔¼¾]/u.test(plain) ? DIGITAL : SPELLED)) {
    if (!number) continue;
    const words = plain.slice(end, index);
    add(/^( to | and | |(from|between) )$/i.test(words) ? 'text' : end ? 'unit' : 'qualifier', words);
    add('number', number);
    end = index + number.length;
  }
  add(end ? 'unit' : 'text', plain.slice(end));
  return parts;
}
