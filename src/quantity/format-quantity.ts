import type { Amount, Period, Quantity } from './quantity.js';
import { formatAmount, formatNumber, pluralOf, type Words } from './format-amount.js';
import { fill, join, split, type Part } from './parts.js';
import type { PluralForms } from './phrases.js';

export interface QuantityOptions extends Words {
  /** The unit noun in the reader's language; it stands instead of the typed one, or where none was typed. */
  readonly unit?: PluralForms | undefined;
}

/** Says a quantity in the reader's language, with the digits that were typed. */
export function formatQuantity(quantity: Quantity, options: QuantityOptions): string {
  return join(formatQuantityParts(quantity, options));
}

/** The same in pieces to be styled; joined they are exactly the string. */
export function formatQuantityParts(quantity: Quantity, options: QuantityOptions): Part[] {
  const { locale, phrases, unit } = options;
  const { qualifier } = quantity;
  const foreign = (text: string): string => phrases.foreign?.(text) ?? text;
  const say = (amount: Amount, typed = !unit): Part[] => split(formatAmount(amount, options, typed));
  const qualify = (parts: Part[]): Part[] =>
    qualifier ? fill(phrases.qualifier(qualifier, join(parts)), 'qualifier', parts) : parts;
  const when = (period?: Period): string =>
    period ? phrases.period(formatNumber(locale, { value: period.year }, { useGrouping: false }), period) : '';

  /** The numbers in `slots` with the noun for `counted`; `second` is the pattern of what follows in a composite. */
  const name = (slots: Part[][], counted: Amount, second = ''): Part[] => {
    const typed = nounOf(counted);
    const noun = unit ? (unit[pluralOf(locale, counted)] ?? unit.other ?? '') : typed ? foreign(typed) : '';
    const pattern = noun.includes('#') ? noun : noun ? `# ${noun}` : '#';
    return fill(pattern.split('#').length > 2 ? pattern : pattern + second, 'unit', ...slots);
  };

  switch (quantity.kind) {
    case 'range': {
      const high = formatAmount(quantity.high, options, false);
      const tail = /\s\P{N}+$/u.exec(high)?.[0] ?? '';
      const low = formatAmount(quantity.low, options, false);
      const short = tail && low.endsWith(tail) ? low.slice(0, -tail.length) : low;
      return name([qualify(fill(phrases.range, 'text', split(short), split(high)))], quantity.high);
    }
    case 'change': {
      const from = name([qualify(say(quantity.from, false))], quantity.from);
      const to = say(quantity.to, false);
      return fill(
        phrases.change(join(from), join(to), when(quantity.fromWhen), when(quantity.toWhen)),
        'text',
        from,
        to,
      );
    }
    case 'rate': {
      const { amount, every } = quantity;
      const many = every.value !== 1;
      const duration = formatAmount(every, options);
      const pattern = phrases.every(many ? duration : duration.replace(/^\p{N}+\s/u, ''), every.unit, many, !!amount);
      return amount ? fill(pattern, 'unit', name([qualify(say(amount))], amount)) : qualify(fill(pattern, 'number'));
    }
    case 'tally':
      return name(
        [qualify(say(quantity.count)), say(quantity.by)],
        quantity.count,
        ` ${foreign('by')} # ${foreign(quantity.by.unit ?? '')}`,
      );
    case 'share':
      return name(
        [qualify(say(quantity.count)), say(quantity.share)],
        quantity.count,
        `, # ${foreign(quantity.share.unit ?? '')}`,
      );
    default:
      return name([qualify(say(quantity))], quantity);
  }
}

const nounOf = (amount: Amount): string | undefined => {
  if (amount.kind === 'multiple') return amount.than;
  return amount.kind === 'duration' || amount.kind === 'money' ? undefined : amount.unit;
};
