/** Reads the amounts that an author lists, with what they may lie between. */
import { minorOf } from './minor-units.js';

/** What a tag says of amounts, as it is written; a framework may give a list. */
export interface WrittenAmounts {
  readonly amounts?: unknown;
  readonly min?: unknown;
  readonly max?: unknown;
  readonly selected?: unknown;
}

export interface ListedAmounts {
  /** In minor units, each once, within the bounds. */
  readonly amounts: readonly number[];
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** In minor units; undefined where it is none of the amounts. */
  readonly selected: number | undefined;
  /** What is listed and no amount. */
  readonly unfit: readonly string[];
  /** What of the rest can't be taken as it is written, for the page's owner. */
  readonly faults: readonly AmountsFault[];
}

export interface AmountsFault {
  readonly attribute: 'amounts' | 'min' | 'max' | 'selected';
  readonly message: string;
}

/** Three amounts or more with a comma between them and no space: what a list becomes in an attribute. "1,000" isn't one. */
const JOINED = /^[1-9]\d*(?:\.\d+)?(?:,[1-9]\d*(?:\.\d+)?){2,}$/;

/** Two amounts that no language writes as one number: "25,1000", "12.50,25", "25,12.50". "25,50" and "25,100" may be one. */
const PAIR = /^[1-9]\d*(?:,[1-9]\d{3,}(?:\.\d{1,2})?|\.\d{1,2},[1-9]\d*(?:\.\d{1,2})?|,[1-9]\d?\.\d{1,2})$/;

/** Numbers in a JSON list have a point; commas within quotes are an author's own. */
const fromJson = (text: string): string => {
  try {
    return (JSON.parse(text) as unknown[]).join(' ');
  } catch {
    return text.replace(/,/g, ' ');
  }
};

/** What an author lists between spaces, commas or semicolons, or as JSON: '["25", "50"]', or with other quotes. */
function listed(written: unknown): readonly string[] {
  const text = Array.isArray(written) ? written.join(' ') : String(written ?? '').trim();
  return (text.startsWith('[') ? fromJson(text) : text)
    .replace(/[[\]"']/g, ' ')
    .split(/[,;]?\s+|;/)
    .flatMap((token) => (JOINED.test(token) || PAIR.test(token) ? token.split(',') : token.replace(/,$/, '') || []));
}

/** @param decimals those of the currency's minor unit */
export function listedAmounts(written: WrittenAmounts, decimals: number): ListedAmounts {
  const faults: AmountsFault[] = [];
  const one = (attribute: 'min' | 'max' | 'selected') => {
    const text = String(written[attribute] ?? '').trim();
    const minor = minorOf(text, decimals) || undefined;
    if (text && !minor) faults.push({ attribute, message: `${attribute} is no amount: ${text}` });
    return minor;
  };
  let [min, max] = [one('min'), one('max')];
  if (min && max && min > max) {
    faults.push({ attribute: 'min', message: 'min is more than max: neither holds' });
    min = max = undefined;
  }
  const unfit: string[] = [];
  const amounts: number[] = [];
  for (const text of listed(written.amounts)) {
    const minor = minorOf(text, decimals);
    const tooMuch = minor && max && minor > max;
    if (!minor) unfit.push(text);
    else if (tooMuch || (min && minor < min))
      faults.push({
        attribute: 'amounts',
        message: tooMuch
          ? `${text} is more than max, ${String(written.max)}`
          : `${text} is less than min, ${String(written.min)}`,
      });
    else if (!amounts.includes(minor)) amounts.push(minor);
  }
  const selected = one('selected');
  if (selected && !amounts.includes(selected))
    faults.push({ attribute: 'selected', message: `selected is none of the amounts: ${String(written.selected)}` });
  return { amounts, min, max, selected: selected && amounts.includes(selected) ? selected : undefined, unfit, faults };
}
