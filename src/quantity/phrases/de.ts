import type { Qualifier } from '../quantity.js';
import type { Phrases } from '../phrases.js';
import { namedMoney } from './named-money.js';

const qualifiers: Record<Qualifier, string> = {
  'more-than': 'mehr als #',
  over: 'über #',
  'at-least': 'mindestens #',
  'or-more': '# oder mehr',
  almost: 'fast #',
  nearly: 'knapp #',
  'fewer-than': 'weniger als #',
  'less-than': 'weniger als #',
  under: 'unter #',
  'up-to': 'bis zu #',
  about: 'etwa #',
  around: 'rund #',
  approximately: 'ungefähr #',
  roughly: 'circa #',
};
const ordinals = ['', 'ersten', 'zweiten', 'dritten', 'vierten'];
const each: Partial<Record<string, string>> = { day: 'jeden', month: 'jeden', year: 'jedes' };

export const de: Phrases = {
  qualifier: (qualifier) => qualifiers[qualifier],
  ratio: (part, whole) => `${part} von ${whole}`,
  range: '# bis #',
  between: (low, high) => `zwischen ${low} und ${high}`,
  change: (_from, _to, fromWhen, toWhen) => `von #${fromWhen && ` ${fromWhen}`} auf #${toWhen && ` ${toWhen}`}`,
  period: (year, { half, quarter }) =>
    half || quarter ? `im ${ordinals[half ?? quarter!]} ${half ? 'Halbjahr' : 'Quartal'} ${year}` : `im Jahr ${year}`,
  every: (duration, unit, many, hasAmount) =>
    (hasAmount ? '# ' : '') + (many ? 'alle' : hasAmount ? 'pro' : (each[unit] ?? 'jede')) + ` ${duration}`,
  multiple: (number, than) => number + (than ? '×' : '-mal'),
  // Intl names currencies as on a label, "Australische Dollar"; in a sentence the adjective is lower case.
  money: (say, currency) => namedMoney(say, currency).replace(/[A-Z]\S+sche /, (word) => word.toLowerCase()),
};
