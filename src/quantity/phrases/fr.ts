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
  about: 'environ #',
  around: 'environ #',
  approximately: 'environ #',
  roughly: 'à peu près #',
};
const ordinals = ['', 'premier', 'deuxième', 'troisième', 'quatrième'];

export const fr: Phrases = {
  qualifier: (qualifier) => qualifiers[qualifier],
  ratio: (part, whole) => `${part} sur ${whole}`,
  range: '# à #',
  between: (low, high) => `entre ${low} et ${high}`,
  change: (_from, _to, fromWhen, toWhen) => `de #${fromWhen && ` ${fromWhen}`} à #${toWhen && ` ${toWhen}`}`,
  period: (year, { half, quarter }) =>
    half || quarter ? `au ${ordinals[half ?? quarter!]} ${half ? 'semestre' : 'trimestre'} ${year}` : `en ${year}`,
  every: (duration, unit, many, hasAmount) => {
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
