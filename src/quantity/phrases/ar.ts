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
  'at-most': 'ما لا يزيد على #',
  'just-over': 'أكثر بقليل من #',
  'just-under': 'أقل بقليل من #',
  estimated: 'ما يُقدَّر بنحو #',
  about: 'نحو #',
  around: 'حوالي #',
  approximately: 'زهاء #',
  roughly: 'زهاء #',
};
const singular = ['النصف', 'الثلث', 'الربع', 'الخُمس', 'السُّدس', 'السُّبع', 'الثُّمن', 'التُّسع', 'العُشر'];
const plural = ['أرباع', 'أخماس', 'أسداس', 'أسباع', 'أثمان', 'أتساع', 'أعشار'];
const parts = ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة'];
const times = {
  second: 'الثانية',
  minute: 'الدقيقة',
  hour: 'الساعة',
  day: 'اليوم',
  week: 'الأسبوع',
  month: 'الشهر',
  year: 'السنة',
};
const DUAL_POINTS = 'نقطتان مئويتان';
const ordinals = ['', 'الأول', 'الثاني', 'الثالث', 'الرابع'];

/** Arabic: how it says a quantity. */
export const ar: Phrases = {
  qualifier: (qualifier) => qualifiers[qualifier],
  ratio: (part, whole) => `${part} من كل ${whole}`,
  fraction: (part, whole, qualifier) => {
    if (part === 1) return singular[whole - 2]!;
    if (part > 2) return `${parts[part - 3]} ${plural[whole - 4]}`;
    // "الخُمسين" would read as fifty.
    if (whole !== 3) return '';
    return qualifier && qualifier !== 'or-more' ? 'الثلثين' : 'الثلثان';
  },
  points: (number, rule) => {
    if (rule === 'two') return DUAL_POINTS;
    return rule === 'few' ? `${number} نقاط مئوية` : `${number} نقطة مئوية`;
  },
  incidence: (_whole, counted, of) => `#1${counted && ` ${counted}`} لكل #2${of && ` ${of}`}`,
  growth: (way, amount, by, of) => {
    if (by.kind === 'multiple') return `${way === 'up' ? 'زيادة' : 'انخفاض'} إلى #`;
    // After the preposition a dual stands in the genitive.
    const points = amount === DUAL_POINTS ? 'بمقدار نقطتين مئويتين' : 'بمقدار #';
    const manner = by.kind === 'points' ? points : 'بنسبة #';
    if (way === 'up' || way === 'down') return `${way === 'up' ? 'زيادة' : 'انخفاض'} ${manner}`;
    return `${of && `${of} `}${way === 'more' ? 'أكثر' : 'أقل'} ${manner}`;
  },
  fold: (number, rule) => {
    if (number === '2' || rule === 'two') return 'الضعف';
    return `${number} ${rule === 'few' ? 'أضعاف' : rule === 'many' ? 'ضعفًا' : 'ضعف'}`;
  },
  interval: (low, high, level) => `بين ${low} و${high}${level && `، فترة ثقة ${level}`}`,
  years: (from, to) => `${from}/${to}`,
  range: 'بين # و#',
  between: (low, high) => `بين ${low} و${high}`,
  change: (_from, _to, fromWhen, toWhen) => `من #${fromWhen && ` ${fromWhen}`} إلى #${toWhen && ` ${toWhen}`}`,
  period: (year, { half, quarter }) =>
    `في ${half || quarter ? `${half ? 'النصف' : 'الربع'} ${ordinals[half ?? quarter!]} من ` : ''}عام ${year}`,
  // After "every" a dual stands in the genitive.
  every: (duration, unit, many, hasAmount, per) =>
    `${hasAmount ? '# ' : ''}${per && !many ? `في ${times[unit]}` : `كل ${duration.replace(/ان$/, 'ين')}`}`,
  multiple: (number, than, plural) =>
    than ? `${number}×` : plural === 'two' ? 'مرتين' : `${number} ${plural === 'few' ? 'مرات' : 'مرة'}`,
  money: namedMoney,
  // An isolate, so that English words don't carry the numbers beside them to the wrong side.
  foreign: (text) => `\u2068${text}\u2069`,
};
