/**
 * What looks like a number within a text, with what is written between its digits, and with letters behind a hyphen: "1-800-662-HELP".
 * Digits that a Latin letter touches are part of a name: "1800RESPECT".
 */
const NUMBER = /(?<![A-Za-z\d.,])\+?\(?\d[\d\s().\u2011-]*\d\)?(?:-[A-Z]+)*(?![A-Za-z\d]|[.,]\d)/g;

const digitsIn = (number: string): number => number.replace(/\D/g, '').length;
/** A short line has three digits; a year has four, and nobody calls one. */
const mayBeCalled = (number: string): boolean => digitsIn(number) > 2 && !/^(?:19|20)\d\d$/.test(number.trim());

/** Whether a text has a number that somebody might call, as far as anybody can tell. */
export const hasNumber = (text: string): boolean => (text.match(NUMBER) ?? []).some(mayBeCalled);

/** The text without such numbers. */
export const withoutNumbers = (text: string): string =>
  text.replace(NUMBER, (number) => (mayBeCalled(number) ? '' : number));

/** The numbers within a text that are too long for a count, an age or a room, as they are written. */
export const longNumbers = (text: string): readonly string[] =>
  (text.match(NUMBER) ?? []).map((number) => number.trim()).filter((number) => digitsIn(number) > 5);
