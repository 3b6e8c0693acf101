/** Width of a letter, in em. */
export const LETTER = 0.58;

/** A letter of Chinese, Japanese or Korean takes the room of two. */
export const lengthOf = (text: string): number => text.replace(/[\u2e80-\uffff]/g, '$&_').length;
