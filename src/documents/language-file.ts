/** A language as one file: what the elements say in it, and how it says numbers. languages/es.json in a publisher's folder. */
import type { LanguageNumbers } from '../quantity/language-numbers.js';
import type { Qualifier } from '../quantity/quantity.js';
import { DAY, LANGUAGE, TEXT, VERSION } from './shapes.js';
import type { Shape } from './shape.js';

export interface Proofreader {
  readonly who: string;
  /** ISO 8601 day. */
  readonly date?: string;
}

export interface LanguageFile {
  readonly version: number;
  /** BCP 47 tag. */
  readonly language: string;
  /** The language's own name. */
  readonly name: string;
  /** Its name in English. */
  readonly english: string;
  /** Tags of pages that it is for; those with a region are meant by their language too. */
  readonly matches?: readonly string[];
  /** Native speakers who have read the file; empty where none has yet. */
  readonly readBy: readonly Proofreader[];
  readonly numbers: LanguageNumbers;
  /** By the id of the message; `{0}` is the place of its first value. English stands in for an empty one. */
  readonly messages: Readonly<Record<string, string>>;
}

const SENTENCE: Shape = { as: 'a wording', text: /^/ };
const CONDITION: Shape = { as: 'a value, or a list of values', text: /^/, list: { text: /^/ } };

/** One of several wordings. */
export const CHOICE: Shape = { fields: { 'when?': { map: CONDITION }, say: SENTENCE } };

/** A wording, or several with their conditions. */
const WORDING: Shape = { as: 'a wording, or a list of wordings with conditions', text: /^/, list: CHOICE };

/** A change to what Intl says of money. */
export const MONEY_CHANGE: Shape = {
  fields: { find: TEXT, 'put?': { as: 'text', text: /^/ }, 'lower?': { as: 'true or false', boolean: true } },
};

const FORM: Shape = {
  as: 'words by value, or a list of rules',
  map: { as: 'text', text: /^/ },
  list: { as: 'a pair: what is found, what stands there', list: { as: 'text', text: /^/ } },
};

const QUALIFIERS = {
  'more-than': WORDING,
  over: WORDING,
  'at-least': WORDING,
  'or-more': WORDING,
  almost: WORDING,
  nearly: WORDING,
  'fewer-than': WORDING,
  'less-than': WORDING,
  under: WORDING,
  'up-to': WORDING,
  'at-most': WORDING,
  'just-over': WORDING,
  'just-under': WORDING,
  estimated: WORDING,
  about: WORDING,
  around: WORDING,
  approximately: WORDING,
  roughly: WORDING,
} satisfies Record<Qualifier, Shape>;

export const QUALIFIER_WORDS: Shape = { fields: QUALIFIERS };

export const MONEY: Shape = {
  fields: { style: { as: 'name or symbol', text: /^(name|symbol)$/ }, 'change?': { list: MONEY_CHANGE } },
};

export const NUMBERS: Shape = {
  fields: {
    'forms?': { map: FORM },
    qualifiers: QUALIFIER_WORDS,
    ratio: WORDING,
    fraction: WORDING,
    points: WORDING,
    incidence: WORDING,
    growth: WORDING,
    fold: WORDING,
    interval: WORDING,
    years: WORDING,
    range: SENTENCE,
    between: WORDING,
    change: WORDING,
    period: WORDING,
    every: WORDING,
    multiple: WORDING,
    'times?': WORDING,
    money: MONEY,
    'foreign?': WORDING,
    'governed?': WORDING,
  },
};

export const READER: Shape = {
  fields: { who: TEXT, 'date?': DAY },
};

export const LANGUAGE_FILE: Shape = {
  fields: {
    version: VERSION,
    language: LANGUAGE,
    name: TEXT,
    english: TEXT,
    'matches?': { list: LANGUAGE },
    readBy: { list: READER },
    numbers: NUMBERS,
    // One that is empty is not translated yet.
    messages: { map: { as: 'text', text: /^/ } },
  },
};

/** Whether a native speaker has read a language's file, in words. */
export const readByOf = ({ readBy }: Pick<LanguageFile, 'readBy'>): string =>
  readBy.length ? `read by ${readBy.map(({ who }) => who).join(', ')}` : 'not read by a native speaker yet';
