import type { Qualifier } from '../quantity.js';
import type { Phrases } from '../phrases.js';
import { namedMoney } from './named-money.js';

const qualifiers: Record<Qualifier, string> = {
  'more-than': 'plus de #',
  over: 'plus de #',
  'at-least': 'au moins #',
  'or-more': '# ou plus',
  almost: 'presque #',
  nearly: 'près de #',
  'fewer-than': 'moins de #',
  'less-than': 'moins de #',
  under: 'moins de #',
  'up-to': 'jusqu’à #',
  'at-most': 'au plus #',
  'just-over': 'un peu plus de #',
  'just-under': 'un peu moins de #',
  estimated: 'environ #',
  about: 'environ #',
  around: 'environ #',
  approximately: 'environ #',
  roughly: 'à peu près #',
};
const parts = 'un deux trois quatre cinq six sept huit neuf'.split(' ');
const wholes = 'tiers quart cinquième sixième septième huitième neuvième dixième'.split(' ');
const ordinals = ['', 'premier', 'deuxième', 'troisième', 'quatrième'];

/** French: how it says a quantity. */
export const fr: Phrases = {
  qualifier: (qualifier, amount) =>
    amount.startsWith('un ') ? qualifiers[qualifier].replace(/ de #$/, ' d’#') : qualifiers[qualifier],
  ratio: (part, whole) => `${part} sur ${whole}`,
  fraction: (part, whole) =>
    whole === 2 ? 'la moitié' : `${parts[part - 1]} ${wholes[whole - 3]}${part > 1 && whole > 3 ? 's' : ''}`,
  points: (number, plural) => `${number}\u00a0point${plural === 'one' ? '' : 's'} de pourcentage`,
  incidence: (_whole, counted, of) => `#1${counted && ` ${counted}`} pour #2${of && ` ${of}`}`,
  growth: (way, amount, by, of) => {
    if (by.kind === 'multiple') return way === 'down' ? 'réduction de #' : 'multiplication par #';
    if (way === 'more' || way === 'less')
      return `# ${of ? '' : 'de '}${way === 'more' ? 'plus' : 'moins'}${of && ` de ${of}`}`;
    return `${way === 'up' ? 'hausse' : 'baisse'} ${/^[aeiou]/.test(amount) ? 'd’' : 'de '}#`;
  },
  fold: (number, _plural, alone) => (alone ? `${number}\u00a0fois` : number),
  interval: (low, high, level) => `entre ${low} et ${high}${level && `, intervalle de confiance à ${level}`}`,
  years: (from, to) => `${from}-${to}`,
  range: '# à #',
  between: (low, high) => `entre ${low} et ${high}`,
  change: (_from, _to, fromWhen, toWhen) => `de #${fromWhen && ` ${fromWhen}`} à #${toWhen && ` ${toWhen}`}`,
  period: (year, { half, quarter }) =>
    half || quarter ? `au ${ordinals[half ?? quarter!]} ${half ? 'semestre' : 'trimestre'} ${year}` : `en ${year}`,
  every: (duration, unit, many, hasAmount, per) => {
    if (many && per) return `# par ${duration}`;
    if (many) return `${hasAmount ? '# ' : ''}${/day|month|year/.test(unit) ? 'tous' : 'toutes'} les ${duration}`;
    return hasAmount ? `# par ${duration}` : unit === 'year' ? 'chaque année' : `chaque ${duration}`;
  },
  multiple: (number, than) => number + (than ? '×' : '\u00a0fois'),
  // What Intl leaves out: "1,3 million de dollars", "d’euros"; and the name that newspapers use.
  money: (say, currency) =>
    namedMoney(say, currency)
      .replace(/(illions?|illiards?)\s(?=([aeiouy])?\p{L})/u, (_, scale, vowel) => scale + (vowel ? ' d’' : ' de '))
      .replace(/(s?) des États-Unis/, '$1 américain$1'),
};
