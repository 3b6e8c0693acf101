/** What a cell's column means it to be. */
import { cellText, type Cell } from './cell.js';
import { ANY_CURRENCY, shownBy } from './number-format.js';
import type { FoundColumn } from './find-columns.js';

/** A number as an editor types it: no thousand separators, which a spreadsheet keeps apart from it. */
const numberText = (value: number): string =>
  Number.isInteger(value) && Math.abs(value) >= 10_000 ? String(value).replace(/\B(?=(\d{3})+$)/g, ',') : String(value);

/** Digits without the noise of binary fractions: 28.499999999999996 is 28.5. */
const tidy = (value: number): number => Number(value.toPrecision(12));

const FLAGS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  y: true,
  '1': true,
  false: false,
  no: false,
  n: false,
  '0': false,
};

/** A formula that was saved or typed as text: `=A1`, `="1 in 4"`. */
const FORMULA = /^=\s*[("A-Za-z\d+-]/;

/** A day as its cell shows it: a format may leave out the day, or the month. */
function shownDay(text: string, format: string): string {
  const parts = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (!parts.includes('y') || parts.includes('d')) return text;
  return text.slice(0, parts.includes('m') ? 7 : 4);
}

/** A day as spreadsheets count: from 1927 to 2119, so that no year is taken for one. */
const dayOf = (text: string): string | undefined =>
  /^\d{5}$/.test(text) && Number(text) <= 80_000
    ? new Date(Date.UTC(1899, 11, 30 + Number(text))).toISOString().slice(0, 10)
    : undefined;

interface Told {
  readonly message: string;
  readonly repair: string;
}

/** One cell as its column means it, or why it can't be. @param format how the spreadsheet shows a number there */
export function cellValue(
  cell: Cell,
  { column: { kind, name } }: FoundColumn,
  format = '',
): { value: unknown; rounded?: string; doubt?: Told } | Told {
  const text = cellText(cell);
  if (typeof cell === 'string' && FORMULA.test(cell.trim()))
    return {
      message: `a formula stands here as text: ${text}`,
      repair: `write ${/^="([^"]+)"$/.exec(text)?.[1] ?? 'what it should say'}`,
    };
  if (typeof cell === 'boolean' && kind !== 'flag')
    return {
      message: `${text} is a yes or no of the spreadsheet’s`,
      repair: `set the column’s format to text and type the ${name} again`,
    };
  if (typeof cell === 'number' && format.includes(ANY_CURRENCY))
    return {
      message: `${text} is shown in the currency of whoever opens the file`,
      repair: `set the column’s format to text and write the ${name} with its currency`,
    };
  const shown = typeof cell === 'number' ? shownBy(cell, format) : undefined;
  if (shown !== undefined && (kind === 'value' || kind === 'text' || kind === 'words')) {
    const isShare = shown.endsWith('%');
    const kept = tidy(Number(cell) * (isShare ? 100 : 1));
    const isSame = Math.abs(kept) === Number(shown.replace(/[^\d.]/g, ''));
    const loses = kind === 'value' && !isSame && /^\D*[\d.]+\D*$/.test(shown.replaceAll(',', ''));
    return { value: shown, ...(loses && { rounded: `${kept}${isShare ? '%' : ''}` }) };
  }
  if (cell instanceof Date && kind !== 'date')
    return {
      message: `the spreadsheet made a day of what was typed, ${text}`,
      repair: `set the column’s format to text and type the ${name} again`,
    };
  switch (kind) {
    case 'value': {
      if (typeof cell !== 'number') {
        // A CSV file has a share as the spreadsheet kept it, where its column wasn't shown in percent; a rate looks the same.
        if (!/^0?[.,]\d*[1-9]\d*$/.test(text)) return { value: text };
        const share = String(tidy(Number(text.replace(',', '.')) * 100));
        return {
          value: text,
          doubt: {
            message: `${text} has no percent sign, and stays ${text}`,
            repair: `write ${text.includes(',') ? share.replace('.', ',') : share}% if it is a share`,
          },
        };
      }
      if (!Number.isInteger(cell) && Math.abs(cell) < 1)
        return {
          message: `${text} is a number, whose percent sign the spreadsheet keeps apart`,
          repair: `set the column’s format to text and write ${tidy(cell * 100)}% if it is a share, ${text} if it isn’t`,
        };
      return { value: numberText(tidy(cell)) };
    }
    case 'number':
      return { value: /^\d+(\.\d+)?\s*%?$/.test(text) ? shareOf(cell, text) : text };
    case 'date': {
      if (cell instanceof Date) return { value: shownDay(text, format) };
      const day = dayOf(text);
      return day === undefined
        ? { value: text }
        : { message: `${text} is a day as spreadsheets count them`, repair: `write ${day}` };
    }
    case 'flag':
      return { value: Object.hasOwn(FLAGS, text.toLowerCase()) ? FLAGS[text.toLowerCase()] : text };
    case 'ids':
      return { value: text.split(/[\s,;]+/).filter(Boolean) };
    case 'list':
      return {
        value: text
          .split(/\s*;\s*/)
          .map((each) => each.trim())
          .filter(Boolean),
      };
    default:
      return { value: typeof cell === 'number' ? String(tidy(cell)) : text };
  }
}

/** Of a confidence of 95%, which a spreadsheet keeps as 0.95. */
const shareOf = (cell: Cell, text: string): number =>
  typeof cell === 'number' && cell < 1 ? tidy(cell * 100) : parseFloat(text);
