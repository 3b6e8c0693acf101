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
  'at-most': 'höchstens #',
  'just-over': 'etwas mehr als #',
  'just-under': 'etwas weniger als #',
  estimated: 'schätzungsweise #',
  about: 'etwa #',
  around: 'rund #',
  approximately: 'ungefähr #',
  roughly: 'circa #',
};
const parts = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
const wholes = 'Drittel Viertel Fünftel Sechstel Siebtel Achtel Neuntel Zehntel'.split(' ');
// Before an article these would ask for another case.
const beforeArticle: Partial<Record<Qualifier, string>> = { under: 'weniger als #', 'up-to': 'höchstens #' };
const ordinals = ['', 'ersten', 'zweiten', 'dritten', 'vierten'];
const each: Partial<Record<string, string>> = { day: 'jeden', month: 'jeden', year: 'jedes' };

/** German: how it says a quantity. */
export const de: Phrases = {
  qualifier: (qualifier, amount) =>
    (/^(die|ein|das) /.test(amount) && beforeArticle[qualifier]) || qualifiers[qualifier],
  ratio: (part, whole) => `${part} von ${whole}`,
  fraction: (part, whole) => (whole === 2 ? 'die Hälfte' : `${parts[part - 1]} ${wholes[whole - 3]}`),
  points: (number, plural) => `${number} Prozentpunkt${plural === 'one' ? '' : 'e'}`,
  incidence: (_whole, counted, of) => `#1${counted && ` ${counted}`} pro #2${of && ` ${of}`}`,
  growth: (way, _amount, by, of) => {
    if (by.kind === 'multiple') return way === 'down' ? 'Rückgang auf #' : 'Anstieg auf #';
    if (way === 'up' || way === 'down') return `${way === 'up' ? 'Anstieg' : 'Rückgang'} um #`;
    return `# ${way === 'more' ? 'mehr' : 'weniger'}${of && ` ${of}`}`;
  },
  fold: (number, _plural, alone) =>
    alone ? `${number}-fach` : number === '2' ? 'das Doppelte' : `das ${number}-Fache`,
  interval: (low, high, level) =>
    `zwischen ${low} und ${high}${level && `, ${level.replace(/\s/, '-')}-Konfidenzintervall`}`,
  years: (from, to) => `${from}/${to.slice(-2)}`,
  range: '# bis #',
  between: (low, high) => `zwischen ${low} und ${high}`,
  change: (_from, _to, fromWhen, toWhen) => `von #${fromWhen && ` ${fromWhen}`} auf #${toWhen && ` ${toWhen}`}`,
  period: (year, { half, quarter }) =>
    half || quarter ? `im ${ordinals[half ?? quarter!]} ${half ? 'Halbjahr' : 'Quartal'} ${year}` : `im Jahr ${year}`,
  every: (duration, unit, many, hasAmount, per) =>
    (hasAmount ? '# ' : '') +
    (many ? (per ? 'pro' : 'alle') : hasAmount ? 'pro' : (each[unit] ?? 'jede')) +
    ` ${duration}`,
  multiple: (number, than) => number + (than ? '×' : '-mal'),
  // Intl names currencies as on a label, "Australische Dollar"; in a sentence the adjective is lower case.
  money: (say, currency) => namedMoney(say, currency).replace(/[A-Z]\S+sche /, (word) => word.toLowerCase()),
};
