import type { Qualifier } from '../quantity.js';
import type { Phrases } from '../phrases.js';
import { namedMoney } from './named-money.js';

const ones = 'sıfır bir iki üç dört beş altı yedi sekiz dokuz'.split(' ');
const tens = 'sıfır on yirmi otuz kırk elli altmış yetmiş seksen doksan'.split(' ');
const powers = ['yüz', 'bin', 'milyon', 'milyar', 'trilyon'];

/** The last word of an amount as it is spoken: a case ending follows its sound, not its digits. */
function lastWord(amount: string): string {
  const [, digit, zeros] = /([0-9])(0*)$/.exec(amount.replace(/^.*,|\./g, '')) ?? [];
  if (!digit) return amount;
  const count = zeros!.length;
  return count > 1 ? powers[Math.floor(count / 3)]! : (count ? tens : ones)[Number(digit)]!;
}

/** An amount's ending by vowel harmony: "at" (locative), "from" (ablative) or "to" (dative). */
function ending(amount: string, grammaticalCase: 'at' | 'from' | 'to'): string {
  const word = lastWord(amount);
  const back = /[aıou][^aeıioöuü]*$/.test(word) && !word.endsWith('saat');
  const vowel = back ? 'a' : 'e';
  const digits = word !== amount;
  // A currency's name ends in a possessive ("doları"), which takes an n: "dolarından".
  const buffer =
    !digits && /[ıiuü]$/.test(word) ? 'n' : grammaticalCase === 'to' && /[aeıioöuü]$/.test(word) ? 'y' : '';
  const consonant = grammaticalCase === 'to' ? '' : /[fstkçşhp]$/.test(word) ? 't' : 'd';
  return (digits ? '’' : '') + buffer + consonant + vowel + (grammaticalCase === 'from' ? 'n' : '');
}

const more = (amount: string): string => `#${ending(amount, 'from')} fazla`;
const less = (amount: string): string => `#${ending(amount, 'from')} az`;
const about = (): string => 'yaklaşık #';

const qualifiers: Record<Qualifier, (amount: string) => string> = {
  'more-than': more,
  over: more,
  'at-least': () => 'en az #',
  'or-more': () => '# ve üzeri',
  almost: () => 'neredeyse #',
  nearly: (amount) => `#${ending(amount, 'to')} yakın`,
  'fewer-than': less,
  'less-than': less,
  under: less,
  'up-to': () => 'en fazla #',
  'at-most': () => 'en fazla #',
  'just-over': (amount) => `#${ending(amount, 'from')} biraz fazla`,
  'just-under': (amount) => `#${ending(amount, 'from')} biraz az`,
  estimated: () => 'tahminen #',
  about,
  around: about,
  approximately: about,
  roughly: () => 'aşağı yukarı #',
};
const parts = 'biri ikisi üçü dördü beşi altısı yedisi sekizi dokuzu'.split(' ');
const wholes = 'üçte dörtte beşte altıda yedide sekizde dokuzda onda'.split(' ');
const ordinals = ['', 'ilk', 'ikinci', 'üçüncü', 'dördüncü'];

/** Turkish: how it says a quantity. */
export const tr: Phrases = {
  qualifier: (qualifier, amount) => qualifiers[qualifier](amount),
  ratio: (part, whole) => `${whole}${ending(whole, 'at')} ${part}`,
  fraction: (part, whole) => (whole === 2 ? 'yarısı' : `${wholes[whole - 3]} ${parts[part - 1]}`),
  points: (number) => `${number} yüzde puan`,
  incidence: (whole, counted, of) => `#2${of ? ` ${of} başına` : ending(whole, 'at')} #1${counted && ` ${counted}`}`,
  growth: (way, amount, by, of) => {
    if (way === 'down' && by.kind === 'multiple') return `#${ending(amount, 'to')} düşüş`;
    if (way === 'up' || way === 'down') return `# ${way === 'up' ? 'artış' : 'azalma'}`;
    return `# daha ${way === 'more' ? 'fazla' : 'az'}${of && ` ${of}`}`;
  },
  fold: (number) => `${number} kat`,
  interval: (low, high, level) => `${low} ile ${high} arasında${level && `, ${level} güven aralığı`}`,
  years: (from, to) => `${from}-${to}`,
  range: '# ila #',
  between: (low, high) => `${low} ile ${high} arasında`,
  change: (from, to, fromWhen, toWhen) =>
    `${fromWhen && `${fromWhen} `}#${ending(from, 'from')} ${toWhen && `${toWhen} `}#${ending(to, 'to')}`,
  period: (year, { half, quarter }) =>
    half || quarter
      ? `${year} yılının ${ordinals[half ?? quarter!]} ${half ? 'yarısında' : 'çeyreğinde'}`
      : year + ending(year, 'at'),
  every: (duration, _unit, many, hasAmount, per) =>
    per
      ? `${duration}${ending(duration, 'at')} #`
      : `her ${many ? `${duration}${ending(duration, 'at')} bir` : duration}${hasAmount ? ' #' : ''}`,
  multiple: (number, than) => number + (than ? '×' : ' kat'),
  money: namedMoney,
};
