import type { Qualifier } from '../quantity.js';
import type { Phrases } from '../phrases.js';
import { namedMoney } from './named-money.js';

const qualifiers: Record<Qualifier, string> = {
  'more-than': 'أكثر من #',
  over: 'ما يزيد على #',
  'at-least': 'ما لا يقل عن #',
  'or-more': '# أو أكثر',
  almost: 'ما يقرب من #',
  nearly: 'قرابة #',
  'fewer-than': 'أقل من #',
  'less-than': 'أقل من #',
  under: 'دون #',
  'up-to': 'ما يصل إلى #',
  about: 'نحو #',
  around: 'حوالي #',
  approximately: 'زهاء #',
  roughly: 'زهاء #',
};
const ordinals = ['', 'الأول', 'الثاني', 'الثالث', 'الرابع'];

export const ar: Phrases = {
  qualifier: (qualifier) => qualifiers[qualifier],
  ratio: (part, whole) => `${part} من كل ${whole}`,
  range: 'بين # و#',
  between: (low, high) => `بين ${low} و${high}`,
  change: (_from, _to, fromWhen, toWhen) => `من #${fromWhen && ` ${fromWhen}`} إلى #${toWhen && ` ${toWhen}`}`,
  period: (year, { half, quarter }) =>
    `في ${half || quarter ? `${half ? 'النصف' : 'الربع'} ${ordinals[half ?? quarter!]} من ` : ''}عام ${year}`,
  // After "every" a dual stands in the genitive.
  every: (duration, _unit, _many, hasAmount) => `${hasAmount ? '# ' : ''}كل ${duration.replace(/ان$/, 'ين')}`,
  multiple: (number, than, plural) =>
    than ? `${number}×` : plural === 'two' ? 'مرتين' : `${number} ${plural === 'few' ? 'مرات' : 'مرة'}`,
  money: namedMoney,
  // An isolate, so that English words don't carry the numbers beside them to the wrong side.
  foreign: (text) => `\u2068${text}\u2069`,
};
