import { fold } from '../text/fold.js';

/** A name as an address would have it, so that "Child Safety", "child-safety" and "Child&nbsp;safety" are one. */
const key = (name: string): string =>
  fold(name.replace(/&#?\w{1,10};/g, ' '))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** True for two spellings of one name: by case, accents, punctuation or as part of an address. */
export const sameName = (a: string, b: string): boolean => key(a) !== '' && key(a) === key(b);

/** The names that an attribute lists: all of it, where something has that very name, else its parts between commas. */
export function listedNames(text: string, known: readonly string[] = []): readonly string[] {
  if (known.some((name) => sameName(name, text))) return [text];
  return text
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
