/** Width of a letter, in em. */
export const LETTER = 0.58;

/**
 * Letters by their room: one of Chinese, Japanese or Korean takes that of two, an Arabic one a tenth less than others, and bidi isolates
 * take none.
 */
export const lengthOf = (text: string): number =>
  text.replace(/[\u2066-\u2069]/g, '').replace(/[\u2e80-\uffff]/g, '$&_').length -
  text.replace(/[^\u0620-\u064a]/g, '').length / 10;
