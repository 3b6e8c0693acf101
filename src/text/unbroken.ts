/** So many letters of a number with its word fit into the narrowest column; some have a few more: see `LONGER_KINDS`. */
const LONGEST = 16;
const LONGER = 18;

const NUMBER = '\\p{N}+(?:[.,٫٬\u202f]\\p{N}+)*';

/** The kinds of words, each one letter in the grammar below: a word is of the first that fits. */
const KINDS: readonly (readonly [kind: string, is: RegExp])[] = [
  ['f', /^(?:of|de|del|du|ng)$/i],
  ['b', /^(?:von|bis|auf|um|etwa|نحو|حوالي|بمقدار|بنسبة)$/i],
  ['j', /^(?:in|to|en|a|à|sur|pour|por|pro|sa|hanggang|trong|trên|đến|ila|إلى|لكل)$/iu],
  ['m', /^(?:im|au|من|في)$/i],
  ['c', /^(?:out|every|je|jeweils|cada|bawat|số|أصل|كل)$/iu],
  ['q', /^(?:में|से)$/],
  ['t', /^(?:the|el|la|los|las|le|les|der|die|das|dem|den|des|ersten|zweiten|dritten|vierten|premier|deuxième)$/i],
  [
    'p',
    /^(?:by|from|for|with|at|on|as|than|per|an|aus|bei|für|mit|nach|zu|zum|zur|aux|dans|par|e|con|para|na|và|hoặc|của|ve|أو|عن|على|مع|और|या)$/iu,
  ],
  ['v', /^(?:and|or|und|oder|et|ou|y|o)$/i],
  ['a', /^(?:over|above|older|more|under|younger|less|fewer|mehr|älter|jünger|weniger|plus|moins|más|menos)$/iu],
  ['y', /^(?:19|20)\d\d$/],
  ['d', /^\p{N}{1,2}$/u],
  ['g', /^\p{N}{3,4}$/u],
  ['h', /^(?:\+\p{N}{1,3}|\((?:\+\p{N}|0)\p{N}{1,3}\))$/u],
  ['o', /^\p{N}{1,2}(?:st|nd|rd|th|er)$/u],
  ['e', /^\p{N}{1,2}\.$/u],
  ['n', RegExp(`^[+−-]?(?:\\p{L}{0,3}\\p{Sc})?${NUMBER}(?:[–-]${NUMBER})?(?:\u202f?[%٪]|\\p{Sc})?$`, 'u')],
  ['k', RegExp(`^${NUMBER}[\u2011-][%\\p{Ll}]`, 'u')],
  ['s', /^(?:[%٪]|\p{Sc}|\p{Lu}{3})$/u],
  ['w', /^[\p{L}\p{M}]{3,10}$/u],
  ['l', /^[\p{L}\p{M}][\p{L}\p{M}\p{N}'’\u2011-]*$/u],
];
/** A longer word stays with nobody. */
const LONG = 24;

/**
 * What stays on one line, in letters of `KINDS`; between two words stands a space where nothing but a space parts them. What is too long
 * stays together as far as there are brackets.
 */
const PHRASES = RegExp(
  [
    '([doe] (?:f )?[ws]) ((?:f )?y)', // 3 April 2023, 20 de noviembre de 2026
    '(w d),y', // April 3, 2023
    'j t w(?= w f y)', // in the first (half of 2020)
    'w (f y)', // half of 2020
    'h(?: [dgy])*(?: [dgye])|[dgy](?: [dgy])+(?: [dgye])|[dg] g|g y', // 1800 975 707, +61 2 5550 1234, 131 444
    '(?<=y )j ([dgn](?: s)?(?: [wl])?)(?! [dghnye]| (?:[jfbcqm] ){1,2}[dghn])', // (in 2018) to 27,217
    '((?:b )?[dghn](?: s)?) ((?:[jfbcqm] ){1,2}(?:[dghn](?: s)?|e))(?! [dgy])', // 1 in 4, 2 de cada 5, 21 % bis 65 %
    'n(?: s)? v n(?: s)?|[dgn] v a', // (between) 27.3% and 29.8%, 16 and over
    'y [jfbqm] y', // 1990 to 2020
    'm w y|m t(?= w y)', // im Jahr 2018, im ersten (Halbjahr 2020)
    '(?:[wslfbjcqmtpva] )?y(?: q)?(?! [gs]| [dgy] [dgy])', // in 2022, March 2026, 2022 में
    'd (f w)', // 20 de noviembre
    '((?:b )?(?:[dghn](?: s)?|y s))(?: [wlqa](?! [dghnye]))?', // 10 minutes, um 20 %
    'b [ke]', // etwa 2,4-mal
    '(?<=[dghns] )[fbjmt] [wlta](?! [dghnye])', // (42%) of them
  ].join('|'),
  'g',
);

/** A date, a phone number, the second of two long numbers, and a share with what leads to it. */
const LONGER_KINDS = /y$|^[hdgy] [dgy]|^[bj] n$|^b [dghn] [bjmcf]/;

/** Signs before and behind a word. */
const BEFORE = /^[^\p{L}\p{M}\p{N}\p{Sc}%٪+−-]*/u;
const BEHIND = /[^\p{L}\p{M}\p{N}\p{Sc}%٪]*$/u;

interface Word {
  readonly kind: string;
  readonly length: number;
  /** Whether a sign stands before it. */
  readonly opens: boolean;
  /** What stands behind it: a space for nothing, a comma, or "|" for any other sign. */
  readonly ends: string;
}

const kindOf = (word: string): string => KINDS.find(([, is]) => is.test(word))?.[0] ?? '';

function readWord(written: string): Word {
  const { length } = written;
  if (!length || length > LONG) return { kind: 'x', length, opens: true, ends: '|' };
  const kind = kindOf(written);
  if (kind) return { kind, length, opens: written.startsWith('('), ends: ' ' };
  const word = written.replace(BEFORE, '');
  const core = word.replace(BEHIND, '');
  const behind = word.slice(core.length);
  return {
    kind: kindOf(core) || 'x',
    length: core.length,
    opens: word.length < length,
    ends: behind && behind !== ',' ? '|' : behind || ' ',
  };
}

/** A space that doesn't break counts as one that does, so that a text that was joined before stays as it is. */
function joinNumbers(text: string): string {
  if (!/\p{N}/u.test(text)) return text;
  const parts = text.split(/([^\S\u202f])/u);
  const words = parts.flatMap((part, at) => (at % 2 ? [] : readWord(part)));
  const isSpace = (at: number) => parts[at] === ' ' || parts[at] === '\u00a0';
  const kinds = words
    .map(({ kind, ends }, at) => kind + (isSpace(2 * at + 1) && !words[at + 1]?.opens ? ends : '|'))
    .join('');
  const join = (from: number, found: string): boolean => {
    const first = from / 2;
    const last = first + (found.length - 1) / 2;
    const length = words.slice(first, last + 1).reduce((sum, word) => sum + 1 + word.length, -1);
    if (length > (LONGER_KINDS.test(found) ? LONGER : LONGEST)) return false;
    for (let at = first; at < last; at++) parts[2 * at + 1] = '\u00a0';
    return true;
  };
  for (const match of kinds.matchAll(PHRASES)) {
    const [found, ...pieces] = match;
    if (join(match.index, found)) continue;
    let from = 0;
    for (const piece of pieces) {
      if (!piece) continue;
      from = found.indexOf(piece, from);
      join(match.index + from, piece);
      from += piece.length;
    }
  }
  return parts.join('');
}

/** "Production: A review": a word of one letter that begins a title or a sentence ends no line. */
const LONE = /(?<=[.:?!–—][ \u00a0])(\p{Lu}) (?=\p{L}{2,12}(?!\p{L}))/gu;
/** "Responses to a child": nor does any such word of a title. */
const LONE_IN_TITLE = /(?<=[ \u00a0])(\p{Ll}) (?=\p{L}{2,12}(?!\p{L}))/gu;
const isTitle = (text: string): boolean => !/[.!?…。؟।]/.test(text.trimEnd().slice(-2));

/** "2,4-mal", "95-%-Konfidenzintervall"; what may be an address or a code stays as it is, since people copy it. */
const HYPHEN =
  /(?<![\p{L}\p{N}.,/@:#?&=_-])(\p{N}[\p{N}.,]*)-(?=%|\p{Ll}{3})(?![\p{L}\p{N}-]*[/@:._][\p{L}\p{N}/])(%-(?=\p{L}))?/gu;

/**
 * A text whose numbers stay with what they count where a line ends: "1 in 4", "in 2022", "10 minutes", "2,4-mal"; a word of one letter
 * stays with the next at the start of a sentence and in a title, which has no full stop. What is long may break. Made for the eye: what is
 * compared or copied keeps its plain spaces.
 */
export function unbroken(text: string): string {
  const joined = joinNumbers(text)
    .replace(HYPHEN, (_, number: string, sign = '') => `${number}\u2011${sign && '%\u2011'}`)
    .replace(LONE, '$1\u00a0');
  return isTitle(text) ? joined.replace(LONE_IN_TITLE, '$1\u00a0') : joined;
}
