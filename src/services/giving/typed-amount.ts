/** Reads an amount as a reader types it, in the reader's own notation. */

/** Why an amount can't be taken. */
export type AmountFault = 'empty' | 'unreadable' | 'decimals' | 'too-little' | 'too-much';

export type TypedAmount = { readonly minor: number } | { readonly fault: AmountFault };

export interface AmountRules {
  /** BCP 47 tag of the notation that the reader reads. */
  readonly locale: string;
  /** An ISO 4217 code: its own signs may stand beside the number, no other's. */
  readonly currency: string;
  readonly decimals: number;
  /** Bounds in minor units. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

interface Notation {
  readonly decimal: string;
  readonly group: string;
  /** The size of the second group from the right: 2 where people count in lakhs. */
  readonly second: number;
  /** The signs of the currency, in small letters, the longest first. */
  readonly signs: readonly string[];
}

/** More than this nobody gives in one go, and a number still holds each minor unit. */
const MOST_DIGITS = 12;

/** Zeros of the decimal digits that people type. */
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

const toAscii = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    const zero = ZEROS.find((one) => code >= one && code < one + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/** One of each plural form of a language. */
const COUNTS = [1, 2, 3, 50];

/** Languages in which the noun comes first: "dólares australianos". */
const NOUN_FIRST = new Set('ar ca el es fa fr gl he id it ms pl pt ro sw'.split(' '));

/** "dollars" of "Australian dollars": what people write beside an amount. A country or its adjective alone is no currency. */
function nounsOf(name: string, language: string): readonly string[] {
  // "đô la Mỹ": what follows in capitals is the country.
  if (language === 'vi') return name.match(/^\S+(?: \p{Ll}\S*)*/u) ?? [];
  // "人民币" is what its people count in "元".
  if (language === 'zh') return /元$|^人民币$/.test(name) ? ['元'] : [];
  const noun = NOUN_FIRST.has(language)
    ? name.replace(/^(?:nouveaux?|nuevos?|novos?) /, '').split(' ')[0]!
    : // "dolyar ng Australya", "US-Dollar".
      name
        .replace(/ ng .*$/, '')
        .split(/[ -]/)
        .at(-1)!;
  // "doları", "lirası" and "frangı" are "dolar", "lira" and "frank" of some country.
  const bare = noun.replace(/(?:([aeıioöuü])s)?[ıiuü]$/, '$1');
  const nouns = language === 'tr' ? [noun, bare, bare.replace(/g$/, 'k')] : [noun];
  return nouns.filter((word) => /^(?:[\p{L}\p{M}']{3,}|\P{ASCII}+)$/u.test(word));
}

/** Notations by language and currency: to ask for all their signs takes longer than to read many amounts. */
const known = new Map<string, Notation>();

function notationOf(locale: string, currency: string): Notation {
  const key = `${locale} ${currency}`;
  const before = known.get(key);
  if (before) return before;
  const notation = newNotation(locale, currency);
  known.set(key, notation);
  return notation;
}

function newNotation(locale: string, currency: string): Notation {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1234567890.5);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const groups = parts.filter(({ type }) => type === 'integer').map(({ value }) => value.length);
  const shown = (currencyDisplay: 'code' | 'symbol' | 'narrowSymbol' | 'name', one = locale) => {
    const format = new Intl.NumberFormat(one, {
      style: 'currency',
      currency,
      currencyDisplay,
      maximumFractionDigits: 0,
    });
    return (currencyDisplay === 'name' ? COUNTS : [2]).map(
      (count) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '',
    );
  };
  const named = (one: string) =>
    [...new Set([...shown('name', one), new Intl.DisplayNames(one, { type: 'currency' }).of(currency) ?? ''])]
      .map(plain)
      .flatMap((name) => [name, ...nounsOf(name, new Intl.Locale(one).language)]);
  const narrow = [...shown('narrowSymbol'), ...shown('narrowSymbol', 'en')];
  const signs = [
    ...shown('code'),
    ...shown('symbol'),
    ...shown('symbol', 'en'),
    ...narrow,
    ...named(locale),
    ...named('en'),
    // "AU$50".
    ...narrow.map((sign) => currency.slice(0, 2) + sign),
    ...(narrow.includes('₫') ? ['đ', 'vnđ'] : []),
  ];
  return {
    decimal: plain(part('decimal')),
    // A space is what is left of it in many languages.
    group: plain(part('group')) || ' ',
    second: groups.at(-2) ?? 3,
    signs: [...new Set(signs.map((sign) => folded(plain(sign))))].filter(Boolean).sort((a, b) => b.length - a.length),
  };
}

/** Without marks of direction, and with one kind of space, of apostrophe and of separator for each that people type. */
const plain = (text: string): string =>
  toAscii(text)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ‘＇]/g, "'")
    .replace(/[٫．]/g, '.')
    .replace(/[٬，]/g, ',')
    .trim();

/** In small letters, without accents that phones leave out. */
const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize();

/** @param more how many signs may still stand there: "$50 AUD" has two */
function withoutSigns(text: string, signs: readonly string[], more = 2): string {
  const before = signs.find((sign) => text.startsWith(sign));
  const after = before ? undefined : signs.find((sign) => text.endsWith(sign));
  if (!more || !(before ?? after)) return text;
  const rest = before ? text.slice(before.length) : text.slice(0, -after!.length);
  return withoutSigns(rest.trim(), signs, more - 1);
}

/** Whether digits between separators are whole groups: `1,234`, `12,34,567` where people count so. */
function isGrouped(groups: readonly string[], second: number): boolean {
  const [first = '', ...rest] = groups;
  const last = rest.pop();
  if (last === undefined || last.length !== 3 || !/^\d{1,3}$/.test(first)) return false;
  const sizes = rest.map(({ length }) => length);
  return sizes.every((size) => size === 3) || (second === 2 && first.length < 3 && sizes.every((size) => size === 2));
}

/** The digits before and after the decimal separator; undefined for what has more than one reading, or none. */
function split(text: string, { decimal, group, second }: Notation): readonly [whole: string, rest: string] | undefined {
  if (/^\d+$/.test(text)) return [text, ''];
  if (!/^\d[\d.,' ]*\d$/.test(text)) return undefined;
  const marks = [...text.replace(/\d/g, '')];
  const kinds = [...new Set(marks)];
  const last = marks.at(-1)!;
  const isOnce = marks.indexOf(last) === marks.length - 1;
  const mayEnd = last === '.' || last === ',';
  const at = text.lastIndexOf(last);
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  if (kinds.length > 1) {
    // Behind another separator, whichever notation it is of, only decimals are left.
    const groups = before.split(kinds[0]!);
    return kinds.length === 2 && mayEnd && isOnce && isGrouped(groups, second) ? [groups.join(''), after] : undefined;
  }
  if (last === decimal && isOnce) return [before, after];
  const groups = text.split(last);
  if (!isGrouped(groups, second)) return mayEnd && isOnce ? [before, after] : undefined;
  // One foreign point before three digits may be either.
  return last === group || !mayEnd || !isOnce ? [groups.join(''), ''] : undefined;
}

/**
 * An amount in minor units, or why it isn't one. What has two readings is not guessed: "1.000" in English is refused.
 *
 * @param typed in any decimal digits, with the reader's own separators, with those of others where nothing else can be meant, with or
 *   without the currency's sign
 */
export function readTypedAmount(typed: string, { locale, currency, decimals, min = 1, max }: AmountRules): TypedAmount {
  const text = plain(typed);
  if (!text) return { fault: 'empty' };
  const own = notationOf(locale, currency);
  // "50.–" is how some write an amount without cents.
  const bare = withoutSigns(folded(text), own.signs).replace(/[.,](?:\s?[-–—]{1,2})?$/, '');
  // Arabic separators mean the same in every notation.
  const read = split(bare, /[٫٬]/.test(typed) ? { ...own, decimal: '.', group: ',' } : own);
  if (!read) return { fault: 'unreadable' };
  const [whole, rest] = read;
  // "50.00" is whole; "1.000" may be a thousand.
  const isWhole = decimals === 0 && rest === '00';
  if (rest.length > decimals && !isWhole) return { fault: 'decimals' };
  const digits = whole.replace(/^0+(?=\d)/, '');
  if (digits.length > MOST_DIGITS) return { fault: 'too-much' };
  const minor = Number(digits + rest.slice(0, decimals).padEnd(decimals, '0'));
  if (minor < Math.max(min, 1)) return { fault: 'too-little' };
  return max !== undefined && minor > max ? { fault: 'too-much' } : { minor };
}
