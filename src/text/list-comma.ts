/** Languages that part a list by an Arabic comma. */
const ARABIC = new Set(['ar', 'ckb', 'fa', 'ps', 'sd', 'ug', 'ur']);

/** What stands between two items of a list in a language, with the space after it. */
export const listComma = (lang: string): string => (ARABIC.has(lang.split('-')[0]!) ? '، ' : ', ');
