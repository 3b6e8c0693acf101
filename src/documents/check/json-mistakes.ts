/** What people write that JSON has no place for, and what they meant by it. */

import { editDistance } from '../likely.js';

/** Where an expression that is looked for at `from` alone ends; `from` where it isn't there. */
export function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

export const comment = /\/\/[^\n\r]*|\/\*[^]*?\*\/|#[^\n\r]*/y;
/** A text between other quotation marks than JSON's, on one line. */
const quoted = /'((?:[^'\\\n\r]|\\.)*)'|«\s?([^«»\n\r]*?)\s?»|[“”„‟]([^“”‟"\n\r]*)[“”‟"]|‘([^‘’\n\r]*)’|`([^`\n\r]*)`/y;
/** A word, or a number that isn't one to JSON, with all that sticks to it: True, 28.5%, +5, 2026-10-14. */
export const loose = /[\p{L}\p{N}_$+.%-][^\s,:;=[\]{}"“”'`]*/uy;
/** What only looks like white space. */
export const invisible = /[\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u2060\u3000\ufeff]+/y;
/** A value without its quotation marks, up to the comma behind it; and a number with a comma of its own. */
const phrase = /[^\s,:;=[\]{}"“”'`][^,\]}\n\r"]*/y;
export const decimal = /-?\d+,\d+ ?%?(?=\s*[,}\n\r])/y;
const NAMES: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  undefined: 'null',
  nan: 'null',
  yes: 'true',
  no: 'false',
};

const LITERALS = ['true', 'false', 'null'];
/** A literal that has lost a letter, or has two neighbours swapped: "full" is none. */
const isNear = (word: string, literal: string): boolean =>
  editDistance(word, literal) === 1 &&
  (word.length < literal.length || [...word].sort().join('') === [...literal].sort().join(''));

/** How a text that JSON breaks off may be read, and what to do about it. */
interface Mended {
  readonly token: string;
  readonly end: number;
  readonly message: string;
  readonly repair: string;
}

/** What was meant at `start`, where no token of JSON stands; undefined where that can't be known. @param named whether a name and a colon stand before it */
export function mended(text: string, start: number, named: boolean): Mended | undefined {
  const other = text[start]!;
  if (other === ';' || other === '=')
    return {
      token: other === ';' ? ',' : ':',
      end: start + 1,
      message: `expected ${other === ';' ? 'a comma' : 'a colon'}, found ${other}`,
      repair: `write ${other === ';' ? ',' : ':'}`,
    };
  const [found = '', ...groups] = at(quoted, text, start);
  if (found) {
    const inner = groups.find((group) => group !== undefined) ?? '';
    const end = start + found.length;
    const token = JSON.stringify(inner.replace(/\\'/g, "'"));
    return { token, end, message: 'JSON takes straight double quotes alone', repair: `write ${brief(token)}` };
  }
  if (other === '"') return brokenText(text, start);
  let end = after(loose, text, start);
  if (end === start) return undefined;
  if (named) end = Math.max(end, after(decimal, text, start), after(phrase, text, start));
  const word = text.slice(start, end).trimEnd();
  end = start + word.length;
  const lower = word.toLowerCase();
  const name = Object.hasOwn(NAMES, lower) ? NAMES[lower] : LITERALS.find((literal) => isNear(lower, literal));
  const number = Number(word.replace(/^\+/, ''));
  const token = name ?? (Number.isFinite(number) && /^[+-]?[\d.]+$/.test(word) ? `${number}` : JSON.stringify(word));
  return { token, end, message: `${brief(word)} is no JSON`, repair: `write ${brief(token)}` };
}

/** A text on one line. */
const broken = /"((?:[^"\\\n\r]|\\[^\n\r])*?)"(?![\p{L}\p{N}])/uy;
/** One that goes on to a quotation mark behind which JSON goes on. A line may be the whole file: what is longer than any text is none. */
const quotes = /"([^\n\r]{0,4000}?[^\\\n\r])"(?=[^\S\n\r]*(?:[,}\]:]|(?![^\n\r])))/y;

/** What an expression that is looked for at `from` alone finds. */
function at(pattern: RegExp, text: string, from: number): readonly (string | undefined)[] {
  pattern.lastIndex = from;
  return pattern.exec(text) ?? [];
}

/** A text that has a sign in it that JSON wants written otherwise; undefined where its end isn't on its line. */
function brokenText(text: string, start: number): Mended | undefined {
  const [whole = '', inner = ''] = at(broken, text, start);
  const [quoting = '', said = ''] = at(quotes, text, start);
  if (quoting && quoting !== whole) {
    const token = JSON.stringify(said.replace(/\\"/g, '"'));
    return {
      token,
      end: start + quoting.length,
      message: 'a text has straight quotation marks in it',
      repair: 'write \\" for each of them, or “ and ”',
    };
  }
  if (!whole) return undefined;
  const tidy = inner
    .replace(/\\(?!["\\/bfnrt]|u[\da-fA-F]{4})/g, '\\\\')
    .replace(/\p{Cc}/gu, (sign) => JSON.stringify(sign).slice(1, -1));
  const tab = /\t/.test(inner);
  return {
    token: `"${tidy}"`,
    end: start + whole.length,
    message: tab ? 'a text has a tab in it' : 'a text has a backslash in it, or a control character',
    repair: tab ? 'write \\t, or a space' : `write ${brief(`"${tidy}"`)}`,
  };
}

export const brief = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
