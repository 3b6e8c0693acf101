import { likely } from '../likely.js';

const nameOf = (code: string): string | undefined => {
  try {
    return new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code);
  } catch {
    return undefined;
  }
};

/** The code of today: "UK" is taken for GB. */
const canonical = (code: string): string | undefined => {
  try {
    return new Intl.Locale(`und-${code}`).region;
  } catch {
    return undefined;
  }
};

/** No countries, though they have names and two letters: unions, the world's unknown parts, and letters to test with. */
const NONE = /^(?:EU|EZ|UN|ZZ|XA|XB|QO)$/;

/** Whether two capitals are the code of a country. */
export const isCountry = (code: string): boolean =>
  !NONE.test(code) && canonical(code) === code && nameOf(code) !== undefined;

let codes: Map<string, string> | undefined;

/** Each country by its English name. A memo: what a name means never changes. */
function byName(): Map<string, string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return (codes ??= new Map(
    letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter(isCountry)
      .map((code) => [nameOf(code)!.toLowerCase(), code]),
  ));
}

/** The country that a text was likely meant to be: AU for "au" and for "Australia", GB for "UK". */
export function likelyCountry(typed: string): string | undefined {
  const text = typed.trim();
  const code = /^[a-z]{2}$/i.test(text) ? canonical(text.toUpperCase()) : undefined;
  if (code && code !== typed && isCountry(code)) return code;
  const names = byName();
  return text.length < 4
    ? undefined
    : (names.get(text.toLowerCase()) ?? names.get(likely(text.toLowerCase(), [...names.keys()]) ?? ''));
}
