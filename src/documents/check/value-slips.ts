/** Slips of notation in values, each with the text that was likely meant. */

export type Slip = readonly [message: string, mend: (text: string) => string];

const each =
  (pattern: RegExp, by: string | ((...found: string[]) => string)) =>
  (text: string): string =>
    // eslint-disable-next-line no-restricted-syntax -- every pattern and what replaces it stand in this file
    text.replace(pattern, by as string);

/** Short forms and other languages' words for a scale. */
export const SCALE: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mln: 'million',
  bln: 'billion',
  mil: 'million',
  mill: 'million',
  mio: 'million',
  millions: 'million',
  millionen: 'million',
  mrd: 'billion',
  milliarden: 'billion',
  bil: 'billion',
  billions: 'billion',
  thousands: 'thousand',
  tsd: 'thousand',
};

/** Slips of notation, the certain ones first: what is wrong, and the text without it. */
export const SLIPS: readonly Slip[] = [
  [
    'these words have no capitals',
    each(/\b(?:in|out of|thousand|million|billion|trillion|per ?cent)\b/gi, (word) => word.toLowerCase()),
  ],
  ['a nought stands before the point', each(/(^|[^\d])\.(?=\d)/g, '$10.')],
  ['“to” links two numbers', each(/(\d|%)\s*(?:→|–>|-+>|=>)\s*(?=\d)/g, '$1 to ')],
  ['“from” isn’t needed', each(/^from (.+?)(?: (?:up|down))? to /i, '$1 to ')],
  [
    'percentage points are written out',
    each(/(\d)\s?(?:%[- ]?points?|pp|p\.p\.|ppts?|pct\.? points?)(?!\p{L})/gu, '$1 percentage points'),
  ],
  ['a space is too many', each(/(\d) (bn|mn|tn)\b/g, '$1$2')],
  ['the sign stands behind the number', each(/^[x×] ?(\d[\d.]*)$/i, '$1x')],
  ['a rate is said with “per”', each(/(\d)\s?\/\s?(second|minute|hour|day|week|month|year)\b/g, '$1 per $2')],
  ['a rate is said with “per”', each(/(\d)\s?(?:‰|per mille)/g, '$1 per 1,000')],
  ['the verb stands alone', each(/^(?:has|have|had|was|were|is|are) /i, '')],
  ['the number stands alone', each(/^n ?= ?/i, '')],
  ['a mark stands right behind the number', each(/(\d ?%?) ([*†‡§])$/, '$1$2')],
  ['a space stands before the mark', each(/(\S)(?=\([a-z\d]\)$)/, '$1 ')],
  ['hours are written out', each(/(\d) ?h$/, '$1 hours')],
  ['a dozen is a number', each(/\b(?:a |one )?dozen\b/gi, '12')],
  ['a comma parts thousands in English notation, a point decimals', each(/(\d)\.(\d{3}),(\d{1,2})(?!\d)/g, '$1,$2.$3')],
  ['a comma parts thousands in English notation, a point decimals', each(/(\d),(\d{1,2})(?![\d,])/g, '$1.$2')],
  ['a comma parts thousands in English notation', each(/(\d)\.(?=\d{3}(?:\.\d{3})*(?![\d.,]))/g, '$1,')],
  ['a comma parts thousands in English notation', each(/(\d)['’](?=\d{3})/g, '$1,')],
  ['a letter stands for a digit', each(/(?<=[\d.,])[oO](?=[\d.,%]|\b)/g, '0')],
  ['a letter stands for a digit', each(/(?<![\p{L}\p{N}])[lI](?= in \d|[\d.,%])|(?<=\d)[lI](?=[\d.,%]|\b)/gu, '1')],
  ['the sign stands before the number', each(/(?<![\d.] ?)[%٪]\s?(\d[\d.,]*)/g, '$1%')],
  ['a sign stands twice', each(/([%$€£])\s?\1+/g, '$1')],
  ['per cent is said twice', each(/%\s?(?:per ?cent(?:age)?s?)\b/gi, '%')],
  [
    'per cent is written % or “per cent”',
    each(
      /(\d)\s?(?:pct|pc|p\.c|per[- ]?cents?|percentages?|prozent|pour cent|por ciento|procent|persent)\b\.?/gi,
      '$1%',
    ),
  ],
  ['“then” is about time', each(/\b(more|less|fewer|greater|over)\s+then\b/gi, '$1 than')],
  ['a space is missing', each(/\b(at)(least|most)\b/gi, '$1 $2')],
  ['a space is missing', each(/\b(more|less|fewer)(than)\b/gi, '$1 $2')],
  ['a space is missing', each(/\b(up)(to)\b/gi, '$1 $2')],
  ['a space is missing', each(/(\d)\s?in\s?(\d)/gi, '$1 in $2')],
  ['a word is missing', each(/\b(\d+|[a-z]+)\s+out\s+(?!of)(\d+|[a-z]+)/gi, '$1 out of $2')],
  ['“from” says no whole', each(/(\d) from (\d)/g, '$1 in $2')],
  ['that may be a date, or a share', each(/^(\D*)(\d+)\s?\/\s?(\d[\d,]*)(?=\D|$)/, '$1$2 in $3')],
  [
    'the currency stands before the number',
    each(/(\d[\d.,]*(?: ?(?:thousand|million|billion|trillion|bn|m|k))?)\s?([€£$₱₹])/g, '$2$1'),
  ],
  ['a rise or a fall is said in words', each(/^\+\s?(?=\d)/, 'up ')],
  ['“=>” isn’t a sign of order', each(/=>/g, '>=')],
  ['a point parts decimals', each(/(\d)[·∙](\d)/g, '$1.$2')],
  ['a dash links two numbers', each(/\s?--+\s?/g, '–')],
  ['a word stands twice', each(/\b(\p{L}+) \1\b/giu, '$1')],
  ['both numbers have the sign', each(/^(.*\d ?%) ?(to|[–-]) ?(\d[\d.]*)$/, '$1 $2 $3%')],
  ['a whole is one number', each(/^(.*?)(\d+) in (\d+)(?: ?[-–\/] ?| or | to )(\d+)$/, '$1$2 in $4 to $2 in $3')],
  ['“of” says no whole before “every”', each(/(\d) of every /g, '$1 in every ')],
  ['a short form has a stop', each(/^(?:ca? |c)(?=\d)/i, 'c. ')],
  ['half has no article', each(/\b(?:an?|one)[ -]half\b/gi, 'half')],
  ['a rise or a fall is said in words', each(/^(?:minus |[-−] |– ?)(?=\d)/i, 'down ')],
  [
    'a space is missing',
    each(/(\d)(?=(?:thousand|million|billion|trillion|lakhs?|crores?|per ?cent|times)\b)/gi, '$1 '),
  ],
  ['minutes have their letter', each(/(\d) ?h ?(\d\d)$/, '$1h $2m')],
  ['the higher number stands first', each(/^(\D*?)(\d[\d.,]*)(\s?%?)\s?[–—-]\s?(\d[\d.,]*)(.*)$/, '$1$4–$2$3$5')],
  ['“to” links two numbers', each(/(\d ?%?) (?:bis|till|until|thru|through|a|à|ila) (?=\d)/g, '$1 to ')],
  [
    'a short form has several meanings',
    each(
      /(\d) ?(mio|mln|bln|mill|mil|m|k|millions|millionen|mrd|milliarden|bil|billions|thousands|tsd)\b\.?/gi,
      (_, digit, word) => `${digit} ${SCALE[word.toLowerCase()]}`,
    ),
  ],
  ['the number needs an article', each(/^(.*?)(?<!\ba |\d )\b(third|quarter|fifth|tenth)\b(?!s)/i, '$1a $2')],
  ['an article is too many', each(/\b(?:a|an|the) (?=\d)/gi, '')],
  [
    'a word that says no number stands before it',
    each(
      /^(?:only|just|exactly|precisely|fully|still|now|a total of|an average of|on average|as few as|as little as)\s+/i,
      '',
    ),
  ],
  ['“+” and a qualifier say one thing twice', each(/^((?:more than|over|at least) .*\d)\+/i, '$1')],
];
