/** Mistakes of notation in values, each with the text that was likely meant. */

export type NotationMistake = readonly [message: string, mend: (text: string) => string];

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
  thsd: 'thousand',
  lac: 'lakh',
  lacs: 'lakh',
};

const UNIT: Readonly<Record<string, string>> = {
  sec: 'second',
  min: 'minute',
  hr: 'hour',
  mos: 'months',
  mth: 'months',
  mths: 'months',
};

/** Mistakes of notation, the certain ones first: what is wrong, and the text without it. */
export const MISTAKES: readonly NotationMistake[] = [
  ['words have no capitals', each(/^\P{Ll}*\p{Lu}{2}\P{Ll}*$/u, (text) => text.toLowerCase())],
  [
    'the sign of money and the country’s letters are one',
    each(
      /\$(AUD?|US|NZ|CA|HK|A|C|S)(?=\d)|\b(AU|US|NZ|CA)D\$(?=\d)/,
      (_, behind, before) => `${(behind ?? before ?? '').replace(/D$/, '')}$`,
    ),
  ],
  [
    'these words have no capitals',
    each(
      /\b(?:in|out of|thousand|million|billion|trillion|per ?cent|times|(?:second|minute|hour|day|week|month|year)s?)\b/gi,
      (word) => word.toLowerCase(),
    ),
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
  ['a rate is said with “per”', each(/(\d)\s?\/\s?(sec|min|hr)\b/g, (_, digit, unit) => `${digit} per ${UNIT[unit]}`)],
  ['a rate is said with “per”', each(/(\d)\s?\/\s?(?=10{2,5}[, ]?000\b|1[, ]?000\b|1,000,000\b)/g, '$1 per ')],
  ['what is least and most is said in words', each(/^(?:min\.?|minimum) (?=\d)/i, 'at least ')],
  ['what is least and most is said in words', each(/^(?:max\.?|maximum) (?=\d)/i, 'at most ')],
  [
    '“+” stands right behind the number',
    each(
      /^(.*\d(?: ?(?:[a-z]+illion|thousand))?)(%?)(?:[ -]\+|[ -]plus|\+(?=%))%?$/i,
      (text, number, sign) => `${number}${sign || (text.endsWith('%') ? '%' : '')}+`,
    ),
  ],
  [
    'that it is no exact number is said first',
    each(/^(.*\d\S*?)(?:-odd| or so| \(?(?:approx|circa|ish|est)\.?\)?)$/i, 'about $1'),
  ],
  [
    'a rise or a fall is said first',
    each(/^(\d.*%) (up|down)$/i, (_, number, way) => `${way.toLowerCase()} ${number}`),
  ],
  ['that it is more or less is said in words', each(/^(\d.*%) (?:higher|greater)$/i, '$1 more')],
  ['that it is more or less is said in words', each(/^(\d.*%) lower$/i, '$1 less')],
  [
    '“to” links two numbers',
    each(/^(?:(?:up|down|rose|fell|grew|dropped|increased|decreased) )from (.+?) to /i, '$1 to '),
  ],
  ['points of what is said', each(/^((?:up|down|rose by|fell by) \d[\d.]*) points?$/i, '$1 percentage points')],
  ['points of what is said', each(/^(\d[\d.]*) points? (more|fewer|less)$/i, '$1 percentage points $2')],
  ['the noun belongs in the label', each(/^(.*\b(?:\d+|one|two|three|four|five)) \p{L}+ in (\w+)$/iu, '$1 in $2')],
  [
    'the same number in other words stands in brackets',
    each(/^(.+?)(?: = |,? or | ?\| ?|(?<=%) ?\/ ?| \/ )(?=.*(?:%|\bin\b))(.+)$/, '$1 ($2)'),
  ],
  ['a mark stands behind the number', each(/^([*†‡])\s?(\d.*)$/, '$2$1')],
  ['“half” stands before “a”', each(/^(.*?)\b(?:a )?half[- ](million|billion)\b/i, '$1half a $2')],
  ['a part of a million is written in digits', each(/^(.*?)\b(?:a )?quarter(?: of)?(?: a)? million$/i, '$1250,000')],
  ['a part of a million is written in digits', each(/^(.*?)\bthree[- ]quarters of a million$/i, '$1750,000')],
  ['a thousand million is a billion', each(/\bthousand million\b/i, 'billion')],
  ['one time is two numbers', each(/(\d hours?) and (?=\d+ min)/i, '$1 ')],
  ['a part of an hour is written in digits', each(/^(.*?)\bhalf an hour$/i, '$130 minutes')],
  ['a part of a year is written in digits', each(/^(.*?)\bhalf a year$/i, '$16 months')],
  ['a rate is said with “per”', each(/(\d)\s?(?:‰|per mille)/g, '$1 per 1,000')],
  ['a verb is no part of a number', each(/^(?:has|have|had|was|were|is|are) /i, '')],
  ['the number stands alone', each(/^n ?= ?/i, '')],
  ['a mark stands right behind the number', each(/(\d ?%?) ([*†‡§])$/, '$1$2')],
  ['a space stands before the mark', each(/(\S)(?=\([a-z\d]\)$)/, '$1 ')],
  ['months are written out', each(/(\d) ?(mos|mths?)$/i, (_, digit, unit) => `${digit} ${UNIT[unit.toLowerCase()]}`)],
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
      /(\d)\s?(?:pct|perc|pc|p\.c|per[- ]?cents?|percentages?|prozent|pour cent|por ciento|procent|persent)\b\.?/gi,
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
    'a scale is written out in English',
    each(
      /(\d) ?(thsd|lacs?|mio|mln|bln|millions|millionen|mrd|milliarden|billions|thousands|tsd)\b\.?/gi,
      (_, digit, word) => `${digit} ${SCALE[word.toLowerCase()]}`,
    ),
  ],
  [
    'a short form has several meanings',
    each(/(\d) ?(mill|mil|m|k|bil)\b\.?/gi, (_, digit, word) => `${digit} ${SCALE[word.toLowerCase()]}`),
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
