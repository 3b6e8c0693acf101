import { validate, step, type Problem, type Shape } from './shape.js';
import { DocumentError, unknownFigure } from './document-error.js';
import type { Figure, Status } from './figure.js';
import {
  accept,
  DOCUMENT,
  EXTRAS,
  LOOSE,
  referenceProblems,
  sourceIn,
  type WrittenFigure,
  type FiguresDocument,
  type Json,
} from './figures-document.js';

/** A document of which every figure can be asked for that is good itself, whatever is wrong with its neighbours. */
export interface OpenDocument extends FiguresDocument {
  /** @throws DocumentError for a figure that is wrong itself, or whose source is, and (`unknown-figure`) for one that isn't there */
  find(id: string): Figure;
  /** The document as it was written, for its other readers on the page. */
  readonly json: unknown;
}

// What is wrong with a quote, or with what the page's owner is told, takes down no figure.
const { 'quotes?': _, 'changesPage?': _page, ...FIELDS } = DOCUMENT.fields!;
const OPEN: Shape = { fields: { ...FIELDS, 'sources?': { map: LOOSE } } };

const PLACE = /^figures\[(\d+)\](?:\.(\w+))?/;
/** Which source a problem is in, as `step` writes it. */
const SOURCE_PLACE = /^sources(?:\.[\w$]+|\[(?:\d+|"(?:[^"\\]|\\.)*")\])/;

/** Adds to the list under a key. */
function file<K>(lists: Map<K, Problem[]>, key: K, problem: Problem): void {
  const list = lists.get(key);
  if (list) list.push(problem);
  else lists.set(key, [problem]);
}

/**
 * Reads a parsed figures document as pages do: what is wrong with a figure or a source takes down that figure, or those of
 * that source, and no others. An address that can't be linked, and what a figure can do without, takes down nothing.
 *
 * @throws DocumentError where the document as a whole can't be read: no version 1, no language, no list of figures
 */
export function openFiguresDocument(json: unknown): OpenDocument {
  const ofDocument: Problem[] = [];
  /** By the path of the source, or `sources` where that is all of them. */
  const ofSources = new Map<string, Problem[]>();
  const ofFigures = new Map<number, Problem[]>();
  for (const problem of [...validate(json, OPEN), ...referenceProblems(json)]) {
    const [at, index] = PLACE.exec(problem.path) ?? [];
    if (at) file(ofFigures, Number(index), problem);
    else if (/^sources\b/.test(problem.path))
      file(ofSources, SOURCE_PLACE.exec(problem.path)?.[0] ?? 'sources', problem);
    else if (problem.path !== 'updated') ofDocument.push(problem);
  }
  const { sources, figures: entries, language, updated } = accept<Json>(json, ofDocument);
  const behind = (source: string | undefined): readonly Problem[] =>
    source && ofSources.size
      ? [...(ofSources.get('sources') ?? []), ...(ofSources.get(step('sources', source)) ?? [])]
      : [];
  const faults = new Map<string, readonly Problem[]>();
  const found = new Map<string, Figure>();
  entries.forEach((entry, index) => {
    const own = ofFigures.get(index) ?? [];
    const grave = [...own.filter(({ path }) => !isSpare(path)), ...behind(entry?.source)];
    const id = String(entry?.id);
    if (!found.has(id) && !grave.length)
      found.set(id, { ...without(entry, own), source: sourceIn(sources ?? {}, entry.source) });
    if (grave.length && !faults.has(id)) faults.set(id, grave);
  });
  return {
    json,
    language,
    ...(typeof updated === 'string' && { updated }),
    figures: [...found.values()],
    find(id) {
      const figure = found.get(id);
      if (figure) return figure;
      throw faults.has(id) ? new DocumentError(faults.get(id)!) : unknownFigure(id, found.keys());
    },
  };
}

/** Whether a figure stands without what is wrong there. */
const isSpare = (path: string): boolean => path.endsWith('.status.replacedBy') || `${PLACE.exec(path)?.[2]}?` in EXTRAS;

/** The figure without those of its parts that are wrong. */
function without(entry: WrittenFigure, problems: readonly Problem[]): WrittenFigure {
  if (!problems.length) return entry;
  const keys = new Set(problems.map(({ path }) => PLACE.exec(path)?.[2]));
  const { status, ...rest } = entry;
  const kept = Object.fromEntries(Object.entries(rest).filter(([key]) => !keys.has(key))) as unknown as WrittenFigure;
  const { replacedBy: _, ...state } = status ?? {};
  return status ? { ...kept, status: (keys.has('status') ? state : status) as Status } : kept;
}
