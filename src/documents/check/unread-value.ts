/** Why a value doesn't read, and what was likely meant: for editors, never for readers, who get what was typed. */
import { likely, editDistance } from '../likely.js';
import { SCALE, MISTAKES } from './value-mistakes.js';
import { isPointInDoubt } from '../../quantity/read-proportion.js';
import { readOnce } from '../read-once.js';
import type { Quantity } from '../../quantity/quantity.js';

export interface UnreadReason {
  readonly message: string;
  readonly repair?: string;
}

const NUMBER_WORD =
  /\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|doubled|tripled|trebled|halved|\w+fold|twice|dozen)s?\b/i;

/** So many that nobody counted. */
const VAGUE = /\b(?:tens|dozens|hundreds|thousands|millions|billions)\b/i;

/** The words that the grammar knows by name. */
const VOCABULARY =
  'more than over at least almost nearly fewer less under just slightly up to most about around approximately roughly estimated every second minute hour day week month year percent percentage points million billion trillion thousand hundred half third quarter fifth tenth thirds quarters fifths tenths one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety times between from increase decrease doubled tripled halved tenfold twice thrice out per cent close approaching excess maximum minimum'.split(
    ' ',
  );
const KNOWN = new Set([
  ...VOCABULARY,
  ...'of in a an the and or by no not as many much some well none ones with from for our all once halves'.split(' '),
]);

/** Quotation marks, brackets and stops that belong to the sentence around a value. */
const trimmed = (text: string): string =>
  text
    .trim()
    .replace(/^["“”„'‘’:]+|^=(?!>)|["“”'’.,;:!]+$/g, '')
    .replace(/^[([](.*)[)\]]$/, '$1')
    .trim();

const isKnown = (word: string): boolean => KNOWN.has(word.toLowerCase());

/** Each long word that the grammar doesn't know, by the one that it was likely meant to be. */
const respelled = (text: string): string =>
  text.replace(/\p{L}{4,}/gu, (word) => (isKnown(word) ? word : (likely(word, VOCABULARY) ?? word)));

/** A text with one short word by any that is a slip away: only what then reads tells which. */
const respelledShort = (text: string): string[] =>
  [...text.matchAll(/(?<!\p{L})\p{L}{2,3}(?!\p{L})/gu)]
    .filter(([word]) => !isKnown(word))
    .flatMap(({ 0: word, index }) =>
      [...KNOWN]
        .filter((known) => known.length > 1 && editDistance(word.toLowerCase(), known) === 1)
        .map((known) => text.slice(0, index) + known + text.slice(index + word.length)),
    );

/** Nouns that were meant as a part of the number: published, "5 hundert" would be five. */
const SCALES = ['thousand', 'million', 'billion', 'trillion', 'percent', 'percentage', 'hundred'];

/** The noun of a value that reads, where it was likely no noun: "5 hundert", "10 Prozent". */
export function suspectNoun(quantity: Quantity | null): string | undefined {
  const unit = quantity && 'unit' in quantity && quantity.kind !== 'duration' ? quantity.unit : undefined;
  const [word = ''] = unit?.split(' ') ?? [];
  const plural = /^(?:per|pour|por)$/i.test(word) ? /^(?:per|pour|por) cent(?:s|o)?\b/i.exec(unit!)?.[0] : undefined;
  if (plural) return plural;
  if (
    Object.hasOwn(SCALE, word.toLowerCase()) ||
    /^(?:m|bn|p[rc]o[cz]ent|persent|perc|percents?|percentages?|pts|mos|mths?)$/i.test(word)
  )
    return word;
  return word.length > 4 && !/^(?:percentile|billing|minion)/i.test(word) && likely(word, SCALES) ? word : undefined;
}

/** How else the bracket behind a value may have been meant. */
const INNER: readonly ((inner: string) => string)[] = [
  (inner) => inner.replace(/^n ?= ?/i, ''),
  (inner) => inner.replace('/', ' of '),
  (inner) => inner.replace(/ ?[,;] /, ' to '),
];

/** What stands before the last mark of a footnote; empty where there is none. */
const withoutMark = (text: string): string =>
  /^(.+?)(?:[*†‡§]{1,3}| ?\[\w{1,3}\]|[¹²³⁴-⁹]{1,2})$/.exec(text)?.[1] ?? '';

/** A number, and how far it may be off. */
const MARGIN = /^(.+?) ?(?:±|\+\/?-) ?(\d[\d.]*(?: ?%| percentage points?| ?pp)?)$/;

const number = (typed: string): number => Number(typed.replace(/,/g, ''));

const SCALED = /\d ?(?:thousand|lakhs?|crores?|[mb]illion|trillion|k|m|bn|tn)\b/;

/** Which of two numbers a word or a year belongs to. */
function pairInDoubt(text: string): UnreadReason | undefined {
  const [, from = '', to = ''] = /^(.*\d.*) to (.*\d.*)$/.exec(text) ?? [];
  const isBare = (end: string) => !SCALED.test(end) && /^\D*\d{1,3}(?![\d,])/.test(end);
  if ((SCALED.test(from) && isBare(to)) || (isBare(from) && SCALED.test(to)))
    return {
      message: 'a word like “million” stands behind one number of two',
      repair: 'write it behind both, or both in digits',
    };
  const year = / in (?:the .+ of |[HQ]\d )?(?:19|20)\d\d(?:[–-]\d\d)?$/;
  return year.test(to) && !year.test(from)
    ? { message: 'one year is said of two numbers', repair: 'write both years, or the year in the label' }
    : undefined;
}

/** What contradicts itself or has two meanings, whatever was meant. */
function contradiction(text: string, reads: (text: string) => Quantity | null): UnreadReason | undefined {
  const [, part = '', whole = '', rest = ''] =
    /(\d[\d,]*(?:\.\d+)?) (?:in|out of)(?: every)? (\d[\d,]*)(.*)$/.exec(text) ?? [];
  if (whole && number(whole) === 0)
    return { message: `nothing is ${part} in 0: the second number is the whole, and isn’t nought` };
  if (/^\d+ in (?:19|20)\d\d$/.test(text))
    return { message: 'a year may be meant, or a whole', repair: 'say the year in the label' };
  if (/^ (?:stars?|points?|marks?|scores?|ratings?)\b/.test(rest) || (/\./.test(part) && /out of/.test(text)))
    return { message: 'that is a score, not a share: it is shown as typed' };
  if (whole && / to \d[\d,]* (?:in|out of) (?!(?:19|20)\d\d\b)/.test(text) && reads(text.replace(/ to .*/, '')))
    return {
      message: 'a falling pair of shares may be a fall, or a range the wrong way round',
      repair: 'say which: "kind": "change", or the lower share first',
    };
  if (whole && number(part) > number(whole))
    return { message: `${part} in ${whole} is more than everybody: the second number is the whole` };
  const once = withoutMark(text);
  if (once && reads(once) && reads(withoutMark(once)))
    return { message: 'two marks are two notes, and a number has one', repair: `write ${once}, and both in one note` };
  const [, around = '', margin = ''] = MARGIN.exec(text) ?? [];
  const of = around && reads(around);
  const isAlike = of && (of.kind === 'percent' || of.kind === 'points' || !/\D$/.test(margin));
  if (of && isAlike && 'value' in of && !of.qualifier && !('scale' in of) && Number.parseFloat(margin) > of.value)
    return { message: 'the margin reaches below nothing', repair: 'correct one of the numbers' };
  if (of && !isAlike)
    return { message: 'the margin is in another unit than its number', repair: `write what ${margin} of ${around} is` };
  const [, main = '', inner = ''] = /^(.+?) [([](.+)[)\]]$/.exec(text) ?? [];
  if (main && reads(main)) {
    if (/^(?:±|\+\/?-)/.test(inner) && reads(`${main} ${inner}`))
      return { message: 'a margin has no brackets', repair: `write ${main} ${inner}` };
    if (/CI|interval|[–-]|± | to /.test(inner) && !reads(inner))
      return {
        message: 'what stands in brackets is no interval that holds the value',
        repair: 'write it as in “28.5% (95% CI 27.3–29.8)”',
      };
    if (/%$/.test(main) && /^\d\d$/.test(inner))
      return {
        message: 'that number in brackets may be a note’s, or a count',
        repair: `write ${main} [${inner}] for a note, ${inner} (${main}) for a count`,
      };
    const [here, there] = [reads(main), reads(inner)];
    if (here && JSON.stringify(here) === JSON.stringify(there))
      return { message: 'it says the same twice', repair: `write ${main}` };
    if (here?.kind === 'money' && there?.kind === 'money' && here.currency !== there.currency)
      return { message: 'it is one sum in two currencies', repair: `write ${main}, and ${inner} in the note` };
    if (there) return { message: `${main} and ${inner} don’t say the same`, repair: 'correct one of them' };
    if (/^(?:approx(?:imately)?|circa|est(?:imated|imate)?|rounded)\.?$/i.test(inner))
      return { message: 'that it is no exact number is said first', repair: `write about ${main}` };
    const better = INNER.map((mend) => `${main} (${mend(inner)})`).find((other) => reads(other));
    if (better) return { message: 'what stands in brackets is written otherwise', repair: `write ${better}` };
    return { message: 'what stands in brackets doesn’t read', repair: `write ${main}, and the rest as the note` };
  }
  if (/^(?!(?:19|20)\d\d:)\d[\d,.]* ?:\s?\d[\d,.]*$|^\d+ to 1$|^(\w+)[-–]\1$/.test(text))
    return { message: 'those are odds, or a ratio of two groups', repair: 'write a share, as in “2 in 3”' };
  if (/^(?:more than |over |less than )?halved$/i.test(text))
    return {
      message: 'whether more or less than half is left is easily misread',
      repair: 'write both numbers, as in “90% to 40%”',
    };
  if (/\d ?(?:times|x|×) (?:less|fewer|increase|rise|growth|jump|decrease|drop|fall|decline|reduction)\b/i.test(text))
    return {
      message: 'how much so many “times” add or leave is easily misread',
      repair: 'write both numbers, as in “90% to 30%”',
    };
  if (/percentage points (?:more|fewer|less) \p{L}/u.test(text))
    return {
      message: 'percentage points are a difference of two shares, and count nothing',
      repair: 'write the noun in the label',
    };
  if (/^[-−]/.test(text) && !/\p{Sc}|[A-Z]{3}$/u.test(text) && reads(text.slice(1)))
    return { message: 'there are never fewer than none', repair: 'correct the number' };
  if (/\d(?: \w+illion)? (?:pounds?|rupees?|pesos?)$/i.test(text))
    return { message: 'several countries have that currency', repair: 'write its sign or code, as in “£5” or “5 GBP”' };
  if (/\d(?: \w+illion)? (?!PCT)[A-Z]{3}$/.test(text))
    return { message: 'three capitals may be a currency, which isn’t known' };
  if (/^(?:19|20)\d\d$/.test(text))
    return { message: 'that is a year, or a number', repair: 'write 2,020 for a number' };
  return undefined;
}

/** What reads at the start of a text, where the rest goes on in words. */
function beginning(text: string, reads: (text: string) => Quantity | null): UnreadReason | undefined {
  const words = text.split(' ');
  for (let end = words.length - 1; end > 0; end--) {
    const [head, rest] = [
      words
        .slice(0, end)
        .join(' ')
        .replace(/[,;:]$/, ''),
      words.slice(end).join(' '),
    ];
    if (
      !/\d/.test(rest) &&
      !NUMBER_WORD.test(rest) &&
      /^(?:and|but|which|who|that|in|of|from|since|among|when|were|was|have|has|are|is|per|a|on|for|with)(?![-\p{L}])/u.test(
        rest,
      ) &&
      reads(head)
    )
      return { message: 'there is more in it than a number', repair: `write ${head}, and “${rest}” in the label` };
  }
  return undefined;
}

/**
 * Why a value isn't read, in a sentence's second half, and the repair where one is likely.
 *
 * @param language of the document, where that isn't English
 */
export function unreadValue(value: string, language?: string | null, kind?: 'range' | 'change' | null): UnreadReason {
  const text = value.trim().replace(/\s+/g, ' ');
  const reads = (typed: string) => {
    const quantity = readOnce(typed, { language, kind });
    return suspectNoun(quantity) ? null : quantity;
  };
  if (text.length > 200)
    return { message: 'it is longer than any number', repair: 'write the number alone, the rest in the label' };
  if (isPointInDoubt(text, language)) {
    const many = text.replace(/(\d)\.(\d{3})(?!\d)/, '$1,$2');
    const few = text.replace(/(\d\.\d*?)0+(?!\d)/, '$1').replace(/(\d)\.(?!\d)/, '$1');
    return {
      message: 'the point may part thousands, or decimals',
      repair: few === text ? `write ${many} for thousands` : `write ${many}, or ${few}`,
    };
  }
  if (/^(?:nil|none|nought|naught)$/i.test(text)) return { message: 'nought is a number', repair: 'write 0' };
  if (!/\p{N}/u.test(text) && (!NUMBER_WORD.test(text) || VAGUE.test(text))) {
    const meant = [respelled(text), ...respelledShort(text)].find((other) => other !== text && reads(other));
    if (meant) return { message: 'a word is misspelt', repair: `write ${meant}` };
    return { message: 'it holds no number' };
  }
  const doubt = pairInDoubt(text);
  if (doubt) return doubt;
  if (kind && readOnce(text, { language }))
    return {
      message: `it can’t be a ${kind}`,
      repair: kind === 'range' ? 'write the lower number first, without years' : 'write “A to B”, without “between”',
    };
  const plain = trimmed(text);
  if (plain !== text && reads(plain) && !/\bapprox$/i.test(plain))
    return { message: 'it has marks around it', repair: `write ${plain}` };
  const against = contradiction(plain, reads);
  if (against) return against;
  // One slip is likelier than two.
  for (const [message, mend] of MISTAKES) {
    const better = mend(plain);
    if (better !== plain && reads(better)) return { message, repair: `write ${better}` };
  }
  const spelled = respelled(plain);
  const meant = [spelled, ...respelledShort(spelled)].find((other) => other !== plain && reads(other));
  if (meant) return { message: 'a word is misspelt', repair: `write ${meant}` };
  for (const [message, mend] of MISTAKES) {
    const better = respelled(mend(plain));
    for (const [, second] of MISTAKES) {
      const best = second(better);
      if (better !== spelled && best !== plain && reads(best)) return { message, repair: `write ${best}` };
    }
  }
  if (/\d.*(?: and | or | vs\.? | versus | compared |[,;] | & ).*\d/.test(plain))
    return { message: 'it holds more than one number', repair: 'make a figure of each' };
  return beginning(plain, reads) ?? { message: 'it doesn’t read as a number' };
}
