/** What is found of a value alone: whether it reads, as what, and whether it can be drawn. */
import { proportionOf } from '../../quantity/proportion.js';
import type { Quantity } from '../../quantity/quantity.js';
import { isPointInDoubt } from '../../quantity/read-proportion.js';
import { readOnce } from '../read-once.js';
import { note, warning, type Circumstances, type Finding } from './finding.js';
import { isMissing } from '../missing-value.js';
import { suspectNoun, unreadValue } from './unread-value.js';

export type PairKind = 'range' | 'change' | undefined;
export const kindOf = (kind: unknown): PairKind => (kind === 'range' || kind === 'change' ? kind : undefined);

/** Why a value is shown as typed, or is read as something else than was likely meant. */
export function valueFindings(value: string, path: string, { language }: Circumstances, kind?: PairKind): Finding[] {
  const quantity = readOnce(value, { language, kind });
  if (!quantity) {
    if (isMissing(value)) return [note(path, `“${value}” stands for a number that is missing, and is shown as typed`)];
    const { message, repair } = unreadValue(value, language, kind);
    return [warning(path, `“${value}” is shown as typed: ${message}`, repair)];
  }
  const noun = suspectNoun(quantity);
  if (noun)
    return [warning(path, `“${noun}” is read as the noun of what is counted`, unreadValue(value, language).repair)];
  // Which point parts thousands is certain on an English page alone, and there too it is a frequent slip.
  const isBelowOne = /^\D*0\./.test(value);
  if (quantity.kind !== 'percent' && quantity.kind !== 'range' && !isBelowOne && isPointInDoubt(value, 'de')) {
    const many = value.replace(/(\d)\.(\d{3})(?!\d)/, '$1,$2');
    return [
      warning(path, `“${value}” has a decimal point, not a comma between thousands`, `write ${many} for thousands`),
    ];
  }
  return [];
}

/** How a pair of numbers was read, where it may as well be the other, and how to say so. */
export function pairFinding(
  value: string,
  quantity: Quantity,
  path: string,
  kind: PairKind,
  range: unknown,
  written: WrittenValue,
): Finding[] {
  if (kind || range || (quantity.kind !== 'range' && quantity.kind !== 'change')) return [];
  if (quantity.kind === 'change' && (quantity.fromWhen || quantity.toWhen)) return [];
  // "between … and …" and a dash say it.
  if (quantity.kind === 'range' && !/ to /.test(value)) return [];
  const other = quantity.kind === 'range' ? 'change' : 'range';
  if (!readOnce(value, { kind: other })) return [];
  return [
    note(
      path,
      `“${value}” is read as a ${quantity.kind}`,
      `write ${written.kind(quantity.kind)} to say so, ${written.kind(other)} if it is a ${other}`,
    ),
  ];
}

/** How a property is written, where the repair names one. */
export interface WrittenValue {
  kind(value: string): string;
  readonly counts: string;
  readonly range: string;
}
export const IN_DOCUMENT: WrittenValue = {
  kind: (value) => `"kind": "${value}"`,
  counts: 'counts',
  range: 'range.value',
};

/** A proportion that no picture of people can show. */
export function drawFinding(quantity: Quantity, path: string, value: string): Finding[] {
  const amount = quantity.kind === 'range' ? quantity.high : quantity;
  const share = amount.kind === 'percent' || amount.kind === 'ratio';
  if (!share || proportionOf(quantity)) return [];
  // Percentages beyond the whole are said by the honest rules.
  if (amount.kind === 'percent' && (amount.value > 100 || amount.value < 0)) return [];
  return [
    warning(path, `“${value}” can’t be drawn as people: there are never more than all of them, or fewer than none`),
  ];
}
