/** What is found in any document, of whatever kind: slips that its shape alone tells the place of. */
import { COUNTRY, LANGUAGE_KEY, TEXT, WORDS } from '../shapes.js';
import { editDistance, likely } from '../likely.js';
import { step, type Shape } from '../shape.js';
import { safeUrl } from '../../text/url.js';
import { error, isRecord, note, warning, type Circumstances, type Finding } from './finding.js';
import { isCountry, likelyCountry } from './countries.js';
import { isLanguage, likelyLanguage } from './languages.js';
import { hasScheme, likelyAddress } from './repairs.js';
import { innerShape } from './unknown-properties.js';

/** Tags of HTML, and of custom elements: "a < b" has none. */
const TAG =
  /<\/?(?:a|abbr|b|big|blockquote|br|button|center|cite|code|dd|del|dfn|div|dl|dt|em|figure|font|form|h[1-6]|hr|i|iframe|img|input|ins|kbd|li|link|mark|meta|object|ol|p|pre|q|s|script|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|th|thead|tr|tt|u|ul|video|wbr|[a-z]+-[a-z-]+)(?:\s[^<>]*)?\/?>/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  shy: '',
  eacute: 'é',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
};
const ENTITY = /&(?:([a-z]{2,8})|#(\d{2,6})|#x([\da-f]{2,6}));/gi;
/** Markdown, which nothing here reads. */
const MARKDOWN = /(\*\*|__)(?=\S)(.+?)(?<=\S)\1|\[([^\]]+)\]\([^)\s]+\)/g;

const character = (code: number): string => (code > 31 && code < 0x110000 ? String.fromCodePoint(code) : ' ');
const entity = (whole: string, name?: string, decimal?: string, hex?: string): string =>
  name
    ? (ENTITIES[name.toLowerCase()] ?? whole)
    : character(decimal ? parseInt(decimal, 10) : parseInt(hex ?? '20', 16));

const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
const tidy = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The plural category that a name was meant to be: short words too, since there are six of them. */
function likelyCategory(name: string): string | undefined {
  const near = CATEGORIES.filter((category) => editDistance(name.toLowerCase(), category) === 1);
  return near.length === 1 ? near[0] : likely(name, CATEGORIES);
}

/** Marks of another language that readers would see as they are. */
export function markup(text: string, path: string): Finding[] {
  const [tag] = text.match(TAG) ?? [];
  const [code] = [...text.matchAll(ENTITY)].filter(([whole, name]) => !name || entity(whole, name) !== whole);
  const [mark] = text.match(MARKDOWN) ?? [];
  const sign = tag ?? code?.[0] ?? mark;
  if (!sign) return [];
  const plain = tidy(
    text
      .replace(TAG, ' ')
      .replace(ENTITY, (...found: [string, string?, string?, string?]) => entity(...found))
      .replace(MARKDOWN, (_, _mark, bold, linked) => (bold ?? linked) as string),
  ).replace(/ ([.,;:!?])/g, '$1');
  return [
    warning(
      path,
      `readers would see “${brief(sign)}”: texts have no markup`,
      plain ? `write ${brief(plain)}` : 'remove it',
    ),
  ];
}

/** Bytes of Windows-1252 from 0x80 to 0x9f, by the letters that they are. */
const WINDOWS = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
const WINDOWS_BYTES = [
  0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96,
  0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f,
];
const byteOf = (letter: string): number => {
  const at = WINDOWS.indexOf(letter);
  return at < 0 ? letter.charCodeAt(0) : WINDOWS_BYTES[at]!;
};

/** UTF-8 that was read as Windows-1252 ("Ã¤", "â€™"), and the sign that stands for what couldn't be read at all. */
export function wrongEncoding(text: string, path: string): Finding[] {
  if (text.includes('\ufffd'))
    return [warning(path, 'a letter was lost: “\ufffd” stands for what couldn’t be read', 'write the letter')];
  const seen: string[] = [];
  const mended = text.replace(
    /[\u00c3\u00c2\u00e2\u00c5\u00c4\u00d8\u00d9][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}/g,
    (odd) => {
      try {
        const letter = decodeURIComponent(
          [...odd].map((each) => `%${byteOf(each).toString(16).padStart(2, '0')}`).join(''),
        );
        seen.push(odd);
        return letter;
      } catch {
        return odd;
      }
    },
  );
  return seen.length
    ? [warning(path, `“${seen[0]}” is UTF-8 that was read in another encoding`, `write ${brief(tidy(mended))}`)]
    : [];
}

/** What stands in a text that nobody sees, or that breaks lines. */
function odd(text: string, path: string): Finding[] {
  const [sign] = /[\p{Cc}\u200b\u2028\u2029\ufeff]/u.exec(text) ?? [];
  if (!sign) return [];
  const name = /[\n\r]/.test(sign)
    ? 'a line break, which is shown as a space'
    : sign === '\t'
      ? 'a tab'
      : `an invisible sign, U+${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
  return [warning(path, `the text has ${name}`, 'remove it')];
}

export const textFindings = (text: string, path: string): Finding[] => [
  ...markup(text, path),
  ...wrongEncoding(text, path),
  ...odd(text, path),
];

/** A date that hasn't come yet. */
export function future(date: string, path: string, { now }: Circumstances): Finding[] {
  const day = date.slice(0, 10);
  return /^\d{4}(?:-\d\d){0,2}$/.test(day) && day > now.slice(0, day.length)
    ? [warning(path, `${date} is in the future`, 'write the day on which it was')]
    : [];
}

const primary = (tag: string) => tag.split('-', 1)[0]!.toLowerCase();

/** A language that has words in a document, and none in the elements. */
const unspoken = (path: string, name: string): Finding =>
  note(
    path,
    `the elements have no words for “${name}”: pages in it show the document’s first language`,
    `add languages/${primary(name)}.json`,
  );

/** The names in a map: languages, or plural categories. */
function keyFindings(
  map: Readonly<Record<string, unknown>>,
  keys: Shape,
  path: string,
  { language, spoken }: Circumstances,
): Finding[] {
  const names = Object.keys(map);
  if (!names.length)
    return [
      error(
        path,
        'there is nothing in it',
        keys === LANGUAGE_KEY ? 'write {"en": "…"}, or remove the property' : 'write {"other": "…"}',
      ),
    ];
  const ofLanguages = keys === LANGUAGE_KEY;
  const all = names.flatMap((name) => {
    if (/^(?:\$|x-)/.test(name)) return [];
    const at = step(path, name);
    if (!keys.text?.test(name)) {
      const meant = ofLanguages ? likelyLanguage(name) : likelyCategory(name);
      return [error(at, `“${name}” isn’t ${keys.as}: nobody gets to read it`, meant && `write ${meant}`)];
    }
    if (!ofLanguages) return [];
    if (isLanguage(name)) return spoken && !spoken.includes(primary(name)) ? [unspoken(at, name)] : [];
    const meant = likelyLanguage(name);
    return [
      warning(
        at,
        `there is no language “${name}”: nobody gets to read it`,
        meant && meant !== name ? `write ${meant}` : undefined,
      ),
    ];
  });
  const own = language && ofLanguages && !all.length && !names.some((name) => primary(name) === primary(language));
  return own ? [...all, note(path, `it says nothing in ${language}, the document’s own language`)] : all;
}

/** What to write in place of an address that browsers can't read, or that has a name and a password in it. */
function linkRepair(text: string, path: string): string {
  const bare = safeUrl(text.replace(/^(https?:\/\/)[^/?#]*@/i, '$1'));
  if (bare) return `write ${bare}`;
  return path === 'address'
    ? 'write an https address that ends in a slash, like https://elements.example.org/'
    : 'write an https address, like https://www.example.org/report';
}

/** An address that a shape let pass. */
function addressFindings(text: string, path: string): Finding[] {
  if (/^https?:/i.test(text)) {
    const better = likelyAddress(text);
    if (!safeUrl(text)) return [error(path, 'no page may link there', linkRepair(text, path))];
    return /^https?:\/\/+https?:?\//i.test(text)
      ? [error(path, 'the scheme stands twice', better && `write ${better}`)]
      : [];
  }
  const meant = likelyAddress(text);
  const fault = hasScheme(text)
    ? `the scheme of “${brief(text)}” is misspelt: it leads nowhere`
    : `“${brief(text)}” has no scheme: on another site it leads nowhere`;
  return meant ? [error(path, fault, `write ${meant}`)] : [];
}

/** A country that there isn’t, and so no reader in it. */
function countryFindings(country: string, path: string): Finding[] {
  if (isCountry(country) || !COUNTRY.text!.test(country)) return [];
  const meant = likelyCountry(country);
  return [error(path, `there is no country “${country}”: nobody is shown it`, meant && `write ${meant}`)];
}

/** Texts that stand twice in a list of names or ids; what is told in paragraphs or pairs may say one thing twice. */
function twice(list: readonly unknown[], { list: each }: Shape, path: string): Finding[] {
  const seen = new Set<unknown>();
  if (!each?.text || each === WORDS || each.text.test('')) return [];
  return list.flatMap((one, at) => {
    if (typeof one !== 'string') return [];
    if (!seen.has(one)) {
      seen.add(one);
      return [];
    }
    return [warning(`${path}[${at}]`, `“${brief(one)}” stands there twice`, 'remove one of them')];
  });
}

/** Slips of any text, date, address and map in a document, wherever its shape has one. */
export function findingsByShape(
  value: unknown,
  shape: Shape | undefined,
  circumstances: Circumstances,
  path = '',
): Finding[] {
  if (!shape) return [];
  if (typeof value === 'string') {
    const { as } = shape;
    if (shape === TEXT || shape === WORDS) return textFindings(value, path);
    if (shape === COUNTRY) return countryFindings(value, path);
    if (/^a date\b/.test(as ?? '') && shape.text!.test(value)) return future(value, path, circumstances);
    const address =
      (as === 'a URL' || as === 'an address' || as === 'an address or an object') && shape.text?.test(value);
    return address ? addressFindings(value, path) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) =>
    findingsByShape(inner, innerShape(shape, value, key), circumstances, step(path, key)),
  );
  if (shape.keys && isRecord(value)) return [...keyFindings(value, shape.keys, path, circumstances), ...inside];
  return Array.isArray(value) ? [...twice(value, shape, path), ...inside] : inside;
}
