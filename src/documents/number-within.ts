/** What looks like a number within a text, with what is written between its digits. */
export const NUMBER_WITHIN = /\+?\(?\d[\d\s().\u2011-]+\d\)?/g;
