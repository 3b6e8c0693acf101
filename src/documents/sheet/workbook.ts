import { cellName, type Sheet } from './cell.js';
import type { CellFinding } from './find-columns.js';
import { columnOf } from './tables.js';

export type DocumentEntry = Record<string, unknown>;

/** Puts a value where a path with dots says, and makes what is on the way. */
export function put(entry: DocumentEntry, path: string, value: unknown): void {
  const names = path.split('.');
  const last = names.pop()!;
  let inner = entry;
  for (const name of names) inner = (inner[name] ??= {}) as DocumentEntry;
  inner[last] = value;
}

/** A cell, by its sheet. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly at: number;
}

/** What a document says, in the words of a sheet: a row that lacks something has its id's cell alone, and repairs may be for JSON. */
export function inSheet(path: string, message: string, repair?: string): readonly [message: string, repair?: string] {
  const lacking = message.endsWith('found nothing') ? columnOf(path) : undefined;
  if (lacking) return [`column “${lacking}”: ${message}`, repair ?? 'write it'];
  if (message.startsWith('no source ') && !repair?.startsWith('write '))
    return [message, 'add it to the sheet sources'];
  return [message, repair ?? (message.endsWith(' is used twice') ? 'give each its own id' : undefined)];
}

/** What is collected while the sheets are read. */
export class Workbook {
  readonly document: DocumentEntry = { version: 1 };
  readonly findings: CellFinding[] = [];
  private readonly places = new Map<string, CellPlace>();
  private readonly order = new Map<string, number>();

  constructor(
    sheets: readonly Sheet[],
    private readonly given: string,
  ) {
    sheets.forEach(({ name }, at) => this.order.set(name, at));
  }

  /** BCP 47 tag of the document's plain strings: the workbook's own, or that which was given. */
  get language(): string {
    return String(this.document['language'] ?? this.given);
  }

  say(level: CellFinding['level'], { sheet, row, at }: CellPlace, message: string, repair?: string): void {
    this.findings.push({ level, sheet, cell: cellName(row, at), message, ...(repair && { repair }) });
  }

  note(path: string, place: CellPlace): void {
    if (!this.places.has(path)) this.places.set(path, place);
  }

  /** The cell that a path of the document came from, or the nearest above it. */
  placeOf(path: string): CellPlace | undefined {
    let rest = path;
    while (rest) {
      const place = this.places.get(rest);
      if (place) return place;
      rest = rest.replace(/(\.[\w$]+|\[[^[\]]*\]|^[\w$]+)$/, '');
    }
    return undefined;
  }

  inOrder(): CellFinding[] {
    const rank = ({ sheet, cell }: CellFinding) => {
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
      return [this.order.get(sheet) ?? 0, Number(digits), letters.length, letters] as const;
    };
    const unique = [
      ...new Map(this.findings.map((each) => [`${each.sheet}${each.cell}${each.message}`, each])).values(),
    ];
    return unique.sort((first, second) => {
      const [a, b] = [rank(first), rank(second)];
      return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : a[3] > b[3] ? 1 : 0);
    });
  }
}
