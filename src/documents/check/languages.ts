import { likely } from '../likely.js';

/** Languages whose names, in English and in themselves, are known as slips for their tags. */
const LANGUAGES =
  'ar bg bn ca cs da de el en es et fa fi fil fr ga he hi hr hu id is it ja ko lt lv mi ms mt nl no pl ps pt ro ru sk sl so sq sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );
/** Countries that are taken for their languages; “uk” is Ukrainian. */
const COUNTRIES: Readonly<Record<string, string>> = {
  au: 'en-AU',
  us: 'en-US',
  nz: 'en-NZ',
  gr: 'el',
  cz: 'cs',
  jp: 'ja',
  cn: 'zh',
  dk: 'da',
  ger: 'de',
  eng: 'en',
  fre: 'fr',
  fra: 'fr',
  deu: 'de',
  ita: 'it',
  spa: 'es',
  tur: 'tr',
  ara: 'ar',
};

let tags: Map<string, string> | undefined;

/** Each language by its names. A memo: what a name means never changes. */
function byName(): Map<string, string> {
  return (tags ??= new Map(
    LANGUAGES.flatMap((tag) => ['en', tag].map((locale) => [nameOf(tag, locale)?.toLowerCase() ?? tag, tag] as const)),
  ));
}

const nameOf = (tag: string, locale = 'en'): string | undefined => {
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag);
  } catch {
    return undefined;
  }
};

/** Whether a subtag names a language, by the subtag. A memo: a document of ten thousand figures asks for each. */
const known = new Map<string, boolean>();

function isKnown(subtag: string): boolean {
  let answer = known.get(subtag);
  if (answer === undefined) {
    if (known.size > 1000) known.clear();
    known.set(subtag, (answer = nameOf(subtag) !== undefined));
  }
  return answer;
}

/** The tag that a name was likely meant to be: `en-AU` for "en_AU", `de` for "german". */
export function likelyLanguage(typed: string): string | undefined {
  const names = byName();
  const [first = '', ...rest] = typed.trim().split(/[-_ ]+/);
  const tag = [first.toLowerCase(), ...rest].join('-');
  if (Object.hasOwn(COUNTRIES, tag)) return COUNTRIES[tag];
  if (/^[a-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/.test(tag) && tag !== typed && isLanguage(tag)) return tag;
  return (
    names.get(typed.trim().toLowerCase()) ??
    names.get(
      likely(
        typed,
        [...names.keys()].filter((name) => name.length > 3),
      ) ?? '',
    )
  );
}

/** Whether a tag names a language that there is; "au" and "xx" don't. */
export const isLanguage = (tag: string): boolean =>
  /^[A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*$/.test(tag) &&
  !Object.hasOwn(COUNTRIES, tag.toLowerCase()) &&
  isKnown(tag.split('-', 1)[0]!);
