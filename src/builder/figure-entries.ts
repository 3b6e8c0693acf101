/** The figures of a document as a list shows and searches them. */
import type { Figure } from '../documents/figure.js';
import type { FiguresDocument } from '../documents/figures-document.js';
import { sayFigure } from '../documents/statement.js';
import { fold } from '../text/fold.js';

export interface FigureEntry {
  readonly id: string;
  readonly figure: Figure;
  readonly sentence: string;
  /** The value alone, for a figure without a picture. */
  readonly value: string;
  readonly lang: string;
  /** The title that it stands under. */
  readonly title: string;
  /** What has become of it; empty where nothing has. */
  readonly state: string;
  /** All of it as it is searched for. */
  readonly folded: string;
}

export interface FigureEntries {
  readonly all: ReadonlyMap<Figure, FigureEntry>;
  /** Another number for each document. */
  readonly key: number;
}

const STATES = { withdrawn: 'Withdrawn', superseded: 'Superseded', revised: 'Revised' } as const;
/** Figures without a source of their own. */
const OTHER = 'Other figures';

const known = new WeakMap<FiguresDocument, FigureEntries>();
let documents = 0;

function entryOf(figure: Figure, language: string): FigureEntry {
  const { sentence, value, lang } = sayFigure(figure, { locale: 'en-AU', language });
  const { title = OTHER, publisher = '' } = figure.source ?? {};
  const state = figure.status ? STATES[figure.status.state] : '';
  const folded = fold([sentence, title, publisher, state, figure.id].join(' '));
  return { id: figure.id!, figure, sentence, value, lang, title, state, folded };
}

/** Every figure of a document in words, made once. */
export function entriesOf(document: FiguresDocument): FigureEntries {
  const before = known.get(document);
  if (before) return before;
  const all = new Map(document.figures.map((figure) => [figure, entryOf(figure, document.language)]));
  const made = { all, key: ++documents };
  known.set(document, made);
  return made;
}
