/** Findings as lines, and how many there are of each level. */
import { basename, extname } from 'node:path';
import type { Located } from '../documents/check/check-document.js';
import { sentenceOf, type Finding } from '../documents/check/finding.js';
import type { Sheet } from '../documents/sheet/cell.js';
import type { CellFinding } from '../documents/sheet/find-columns.js';
import { print } from './output.js';
import { sheetPlace } from './workbook.js';

/** What is said of a folder: a line of its own for each finding, with file, place and repair. */
export interface Remark {
  readonly level: Finding['level'];
  readonly line: string;
}

export type Counts = Record<Finding['level'], number>;

/** So many findings of one level are printed of a file: whoever has more mends these first. */
export const MOST = 100;

/** `word` with its number: "1 error", "3 errors". */
export const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Prints lines up to `MOST` of a level, and how many more there are. */
export function printLevels<T extends Pick<Finding, 'level'>>(
  file: string,
  findings: readonly T[],
  lineOf: (finding: T) => string,
): Counts {
  const seen: Counts = { error: 0, warning: 0, note: 0 };
  for (const finding of findings) if (++seen[finding.level] <= MOST) print(lineOf(finding));
  for (const level of Object.keys(seen) as Finding['level'][])
    if (seen[level] > MOST) print(`${file}: ${count(seen[level] - MOST, `more ${level}`)}`);
  return seen;
}

/** What a repair calls a sheet is a file of its own beside a CSV file, which may not be there. */
function repairIn(file: string, sheets: readonly Sheet[], repair: string | undefined): string | undefined {
  const [, sheet] = /^add it to the sheet (.+)$/.exec(repair ?? '') ?? [];
  if (!sheet || !/\.[ct]sv$/i.test(file)) return repair;
  const there = sheets.find(({ name }) => name === sheet)?.file;
  const ending = extname(file);
  return there
    ? `add it to ${basename(there)}`
    : `add it to ${basename(file, ending)}-${sheet.replaceAll(' ', '-')}${ending}, which isn’t there`;
}

export const cellLine = (
  file: string,
  sheets: readonly Sheet[],
  { sheet, cell, level, message, repair: said }: CellFinding,
): string => {
  const repair = repairIn(file, sheets, said);
  return `${sheetPlace(file, sheets, sheet)}${cell}: ${level} ${sentenceOf({ path: '', message, ...(repair && { repair }) })}`;
};

/** `figures.xlsx sources!B7: error …` for each. */
export const printCells = (file: string, sheets: readonly Sheet[], findings: readonly CellFinding[]): Counts =>
  printLevels(file, findings, (finding) => cellLine(file, sheets, finding));

export const textLine = (file: string, finding: Located): string =>
  `${file}:${finding.line}:${finding.column}: ${finding.level} ${sentenceOf(finding)}`;

/** `figures.json:4:14: error …` for each. */
export const printLocated = (file: string, findings: readonly Located[]): Counts =>
  printLevels(file, findings, (finding) => textLine(file, finding));
