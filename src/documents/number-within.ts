/** What looks like a number within a text, with what is written between its digits; not the digits of a name: "1800RESPECT". */
const NUMBER = /(?<![\p{L}\d.,])\+?\(?\d[\d\s().\u2011-]*\d\)?(?![\p{L}\d]|[.,]\d)/gu;

/** Short numbers that are called in some country begin so: 000, 112, 911, 988, 1098. A year is none. */
const SHORT = /^(?!19|20)[019]\d{2,3}$/;
/** Of six digits or more, nobody means a year or a count. */
const LONG = /^\D*(?:\d\D*){6,}$/;

const canBeCalled = (number: string): boolean => SHORT.test(number.trim()) || LONG.test(number);

/** The numbers within a text that may be meant to be called, as they are written. */
export const numbersWithin = (text: string): readonly string[] =>
  (text.match(NUMBER) ?? []).map((number) => number.trim()).filter(canBeCalled);

/** The text without them. */
export const withoutNumbers = (text: string): string =>
  text.replace(NUMBER, (number) => (canBeCalled(number) ? '' : number));
