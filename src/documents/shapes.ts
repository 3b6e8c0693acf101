/** Shapes of values that several kinds of document have. */
import type { Shape } from './shape.js';

export const TEXT: Shape = { text: /\S/ };
/** A language that texts are in, as the name of a map's entry: the tag has two letters, or three. */
export const LANGUAGE_KEY: Shape = { as: 'a language tag', text: /^[A-Za-z]{2,3}(-[A-Za-z\d]{1,8})*$/ };
export const WORDS: Shape = { as: 'text, or text by language', text: /\S/, map: TEXT, keys: LANGUAGE_KEY };
export const ID: Shape = { as: 'an id', text: /^[\w.-]+$/ };
/** As exact as it is known: a year, a month or a day that the calendar has. */
export const DATE: Shape = {
  as: 'a date',
  text: /^(?!.*-(02-3|(0[469]|11)-31))\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
};
/** "*" stands for no host. */
export const HTTP: Shape = { as: 'a URL', text: /^https?:\/\/(?![^/?#]*\*)[^\s/]\S*$/ };
/** A day that the calendar has. */
export const DAY: Shape = {
  as: 'a day like 2026-10-14',
  text: /^(?!.*-(02-3|(0[469]|11)-31))\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};
/** ISO 3166, as an address or a language tag has it. */
export const COUNTRY: Shape = { as: 'a country of two letters', text: /^[A-Z]{2}$/ };

export const VERSION: Shape = { as: 'version 1', number: [1, 1] };
export const LANGUAGE: Shape = { as: 'a language tag', text: /^[A-Za-z]{2,8}(-[A-Za-z\d]+)*$/ };
