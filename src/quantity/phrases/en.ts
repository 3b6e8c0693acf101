import type { Phrases } from '../phrases.js';
import { enMoney } from './en-money.js';
import { enShare } from './en-share.js';

const parts = 'one two three four five six seven eight nine'.split(' ');
const wholes = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const verbs = ['doubled', 'tripled', 'quadrupled'];
const ordinals = ['', 'first', 'second', 'third', 'fourth'];
const after = (noun: string): string => noun && ` ${noun}`;

/** English, for readers of any of its countries: a dollar says whose it is. */
export const en: Phrases = {
  ...enShare,
  fraction: (part, whole) => (whole === 2 ? 'half' : `${parts[part - 1]} ${wholes[whole - 2]}${part > 1 ? 's' : ''}`),
  points: (number, plural) => `${number} percentage point${plural === 'one' ? '' : 's'}`,
  incidence: (_whole, counted, of) => `#1${after(counted)} per #2${after(of)}`,
  growth: (way, _amount, by, of) => {
    if (by.kind === 'multiple') return by.fold ? '# increase' : way === 'down' ? 'halved' : verbs[by.value - 2]!;
    if (way === 'up' || way === 'down') return `${way} #`;
    return `# ${way}${after(of)}`;
  },
  fold: (number) => `${number}-fold`,
  interval: (low, high, level) => `between ${low} and ${high}${level && `, ${level} confidence interval`}`,
  years: (from, to) => `${from}–${to.slice(-2)}`,
  change: (_from, _to, fromWhen, toWhen) => `from #${fromWhen && ` ${fromWhen}`} to #${toWhen && ` ${toWhen}`}`,
  period: (year, { half, quarter }) =>
    `in ${half || quarter ? `the ${ordinals[half ?? quarter!]} ${half ? 'half' : 'quarter'} of ` : ''}${year}`,
  every: (duration, unit, many, hasAmount, per) =>
    `${hasAmount ? '# ' : ''}${!per ? 'every' : many ? 'per' : unit === 'hour' ? 'an' : 'a'} ${duration}`,
  multiple: (number, than) => (number === '2' && /^as /.test(than) ? 'twice' : `${number} times`),
  money: enMoney,
};
