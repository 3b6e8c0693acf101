import { APPROXIMATE, type Percent, type Qualifier, type Quantity } from './quantity.js';

const QUALIFIER =
  'more than|over|at least|almost|nearly|fewer than|less than|under|up to|about|around|approximately|roughly';
const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');
const PARTS = 'half third quarter fifth'.split(' ');
const PERCENT = '(?:0|[1-9]\\d{0,2})(?:\\.\\d{1,2})?';
const SIGN = ' ?(?:%|per ?cent)';
const WHOLE = `(?:0|[1-9]\\d{0,2}(?:,\\d{3}){0,2}|${NUMBERS.join('|')})`;
const SHARE = RegExp(
  `^(?:(${QUALIFIER}) )?(?:(${PERCENT})(?:${SIGN}|(?:${SIGN})?(?: to | ?[-–—] ?)(${PERCENT})${SIGN})|` +
    `(${WHOLE}) (?:in|out of)(?: every)? (${WHOLE})|half|(an?|${NUMBERS.join('|')})[ -](third|quarter|fifth)s?)$`,
);

const numberOf = (typed: string): number => {
  const named = NUMBERS.indexOf(typed);
  return named < 0 ? Number(typed.replace(/,/g, '')) : named;
};

const percent = (typed: string): Percent => {
  const digits = typed.split('.')[1]?.length;
  return { kind: 'percent', value: Number(typed), ...(digits && { digits }) };
};

/**
 * Reads the commonest ways to write a share, alone: "28.5%", "more than 1 in 3", "21% to 65%", "two thirds". What it reads the whole
 * grammar (read-quantity.ts) reads the same; a page that shows no more of numbers need fetch no more.
 */
export function readShare(text: string): Quantity | null {
  // A sentence begins with a capital; other capitals are left to the whole grammar.
  const typed = text.trim().replace(/\s+/g, ' ');
  const found = SHARE.exec(typed.charAt(0).toLowerCase() + typed.slice(1));
  if (!found) return null;
  const [, word, low, high, part, whole, many, name] = found;
  const qualifier = word?.replace(' ', '-') as Qualifier | undefined;
  const said = qualifier && { qualifier };
  if (high) {
    const ends = { low: percent(low!), high: percent(high) };
    const sure = ends.low.value <= ends.high.value && (!qualifier || APPROXIMATE.includes(qualifier));
    return sure ? { kind: 'range', ...ends, ...said } : null;
  }
  if (low) return { ...percent(low), ...said };
  if (part) {
    const [of, all] = [numberOf(part), numberOf(whole!)];
    return all && of <= all ? { kind: 'ratio', part: of, whole: all, ...said } : null;
  }
  const [of, all] = [many && !/^an?$/.test(many) ? numberOf(many) : 1, 2 + PARTS.indexOf(name ?? 'half')];
  return of && of < all ? { kind: 'ratio', part: of, whole: all, fraction: true, ...said } : null;
}
