/** How one language says numbers, as data: the `numbers` of a language file. `phrasesOf` makes functions of it. */
import { isDollar, symbolOf } from './currency.js';
import type { Phrases } from './phrases.js';
import type { Qualifier } from './quantity.js';

/** What a value must be: itself, one of several, or `/a regular expression/`. Empty where there is none. */
export type Condition = string | readonly string[];

/** One of several wordings: the first whose conditions all hold is said. */
export interface ConditionalWording {
  readonly when?: Readonly<Record<string, Condition>>;
  readonly say: string;
}

/**
 * A wording. `{name}` stands for a value, `{name:form}` for what a form makes of it, `[…]` for words that fall away where a
 * value in them is empty. `#` stays: it is the place of an amount.
 */
export type Wording = string | readonly ConditionalWording[];

/** Words by value, or rules in their order: a regular expression, and what stands where it matches, with `$1` for its groups. */
export type WordForms = Readonly<Record<string, string>> | readonly (readonly [find: string, put: string])[];

/** A change to what `Intl` says of money: another text, or the same in lower case. */
export interface MoneyChange {
  readonly find: string;
  readonly put?: string;
  readonly lower?: boolean;
}

/** The wordings of a language; the values that each has are in `VALUES`. */
export interface LanguageNumbers {
  /** Words by value, or rules, that a wording uses as `{name:form}`. Default: none. */
  readonly forms?: Readonly<Record<string, WordForms>>;
  /** What stands by a number: "more than #". */
  readonly qualifiers: Readonly<Record<Qualifier, Wording>>;
  /** "1 in 4"; `counted` is `yes` for a count of a stated total, "11,108 of 20,254". */
  readonly ratio: Wording;
  /** "two thirds"; an empty text where the language would rather say it in another way. */
  readonly fraction: Wording;
  /** "5 percentage points". */
  readonly points: Wording;
  /** "12.3 per 100,000 people". */
  readonly incidence: Wording;
  /** "12% more", "up by 5 points". */
  readonly growth: Wording;
  /** "tenfold". */
  readonly fold: Wording;
  /** "between 27.3% and 29.8%, 95% confidence interval". */
  readonly interval: Wording;
  /** "2019–20". */
  readonly years: Wording;
  /** "21% to 65%", with a `#` for each end. */
  readonly range: string;
  /** "between 28 and 29". */
  readonly between: Wording;
  /** "from 606 in 2018 to 27,217 in the first half of 2020". */
  readonly change: Wording;
  /** "in the first half of 2020". */
  readonly period: Wording;
  /** "every two minutes". */
  readonly every: Wording;
  /** "2.4 times". */
  readonly multiple: Wording;
  /** "2.4 times" as many as before. Default: as `multiple`. */
  readonly times?: Wording;
  /** How a currency is written, and what is changed in what `Intl` says. */
  readonly money: { readonly style: 'name' | 'symbol'; readonly change?: readonly MoneyChange[] };
  /** Words of another language inside a sentence. Default: as they are. */
  readonly foreign?: Wording;
  /**
   * A number after other words, or a unit before them (`next`), where it then has another article or case: "ساعتان", but "أكثر من ساعتين".
   * Default: as it is.
   */
  readonly governed?: Wording;
}

/** The values of each wording, by name. */
export const VALUES = {
  qualifiers: ['amount'],
  ratio: ['part', 'whole', 'counted'],
  fraction: ['part', 'whole', 'qualifier'],
  points: ['number', 'plural'],
  incidence: ['whole', 'counted', 'of'],
  growth: ['way', 'amount', 'by', 'value', 'fold', 'of'],
  fold: ['number', 'plural', 'alone'],
  interval: ['low', 'high', 'level'],
  years: ['from', 'to', 'short'],
  between: ['low', 'high'],
  change: ['from', 'to', 'fromWhen', 'toWhen', 'way'],
  period: ['year', 'half', 'quarter'],
  every: ['duration', 'unit', 'many', 'amount', 'per'],
  multiple: ['number', 'than', 'plural'],
  times: ['number', 'plural'],
  foreign: ['text'],
  governed: ['text', 'next'],
} as const;

type Values = Readonly<Record<string, string>>;

const yes = (value: unknown): string => (value ? 'yes' : '');

const holds = (condition: Condition, value: string): boolean => {
  if (typeof condition !== 'string') return condition.includes(value);
  const pattern = /^\/(.+)\/$/.exec(condition)?.[1];
  return pattern === undefined ? condition === value : new RegExp(pattern, 'u').test(value);
};

function formed(form: WordForms | undefined, value: string): string {
  if (!form) return value;
  if (!Array.isArray(form)) return Object.hasOwn(form, value) ? (form as Readonly<Record<string, string>>)[value]! : '';
  for (const [find, put] of form as readonly (readonly [string, string])[]) {
    const match = new RegExp(find, 'u').exec(value);
    if (match) return put.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
  }
  return '';
}

const PLACE = /\{(\w+)((?::\w+)*)\}/g;

function say(wording: Wording, values: Values, forms: LanguageNumbers['forms']): string {
  const pattern =
    typeof wording === 'string'
      ? wording
      : (wording.find(({ when = {} }) =>
          Object.entries(when).every(([name, condition]) => holds(condition, values[name] ?? '')),
        )?.say ?? '');
  const filled = (text: string) =>
    text.replace(PLACE, (_, name: string, chain: string) =>
      chain
        .split(':')
        .slice(1)
        .reduce((value, form) => formed(forms?.[form], value), values[name] ?? ''),
    );
  return pattern
    .split(/\[([^\]]*)\]/)
    .map((piece, at) => (at % 2 && [...piece.matchAll(PLACE)].some(([, name]) => !values[name!]) ? '' : filled(piece)))
    .join('');
}

const byName = (
  format: (style: Intl.NumberFormatOptions) => string,
  currency: string | undefined,
  changes: readonly MoneyChange[],
): string => {
  // Money by its currency's name, as newspapers print it; a "$" of unknown country stays a "$".
  const said = currency
    ? format({ style: 'currency', currency, currencyDisplay: 'name' })
    : // With a sign, `Intl` has short scale words alone, and "1 B" is a billion to some and a trillion to others.
      format({ style: 'currency', currency: 'USD', currencyDisplay: 'narrowSymbol', notation: 'standard' })
        .replace('US$', '$')
        .replace(/\p{N}(?:.*\p{N})?/u, () => format({}));
  const changed = changes.reduce(
    (text, { find, put = '', lower }) =>
      lower
        ? text.replace(new RegExp(find, 'u'), (word) => word.toLowerCase())
        : text.replace(new RegExp(find, 'u'), (...found: readonly (string | undefined)[]) =>
            put.replace(/\$(\d)/g, (_, group: string) => found[Number(group)] ?? ''),
          ),
    said,
  );
  // "دولار أسترالي" stays on one line; what is longer may break.
  return changed.replace(/(?<!\S)(\p{L}{2,7}) (?=\p{L}{2,9}$)/u, '$1\u00a0');
};

/**
 * Makes the functions of a language out of its data. Never throws on data that `impact-elements check` passes.
 *
 * @param numbers the wordings of one language, as in `languages/*.json`
 * @returns what says numbers in that language
 */
export function phrasesFrom(numbers: LanguageNumbers): Phrases {
  const { forms, money, times, foreign, governed } = numbers;
  const worded = (wording: Wording, values: Values) => say(wording, values, forms);
  return {
    qualifier: (qualifier, amount) => worded(numbers.qualifiers[qualifier], { amount }),
    ratio: (part, whole, counted) => worded(numbers.ratio, { part, whole, counted: yes(counted) }),
    fraction: (part, whole, qualifier = '' as Qualifier) =>
      worded(numbers.fraction, { part: `${part}`, whole: `${whole}`, qualifier }),
    points: (number, plural) => worded(numbers.points, { number, plural }),
    incidence: (whole, counted, of) => worded(numbers.incidence, { whole, counted, of }),
    growth: (way, amount, by, of) =>
      worded(numbers.growth, {
        way,
        amount,
        by: by.kind,
        value: `${by.value}`,
        fold: yes(by.kind === 'multiple' && by.fold),
        of,
      }),
    fold: (number, plural, alone) => worded(numbers.fold, { number, plural, alone: yes(alone) }),
    interval: (low, high, level) => worded(numbers.interval, { low, high, level }),
    years: (from, to) => worded(numbers.years, { from, to, short: to.slice(-2) }),
    range: numbers.range,
    between: (low, high) => worded(numbers.between, { low, high }),
    change: (from, to, fromWhen, toWhen, way) => worded(numbers.change, { from, to, fromWhen, toWhen, way: way ?? '' }),
    period: (year, { half, quarter }) =>
      worded(numbers.period, { year, half: `${half ?? ''}`, quarter: `${quarter ?? ''}` }),
    every: (duration, unit, many, hasAmount, per) =>
      worded(numbers.every, { duration, unit, many: yes(many), amount: yes(hasAmount), per: yes(per) }),
    multiple: (number, than, plural) => worded(numbers.multiple, { number, than, plural }),
    money: (format, currency = '') => {
      if (money.style === 'name') return byName(format, currency, money.change ?? []);
      const symbol = symbolOf(currency);
      return (
        (symbol ?? (!currency || isDollar(currency) ? '$' : '')) +
        format({}) +
        (symbol || !currency ? '' : ` ${currency}`)
      );
    },
    ...(times && { times: (number, plural) => worded(times, { number, plural }) }),
    ...(foreign && { foreign: (text) => worded(foreign, { text }) }),
    ...(governed && { governed: (text, next) => worded(governed, { text, next }) }),
  };
}
