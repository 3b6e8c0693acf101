import type { Cited, Sourced } from '../../../documents/source-line.js';
import type { Term } from '../../../documents/term.js';

import type { Rendering } from '../page-watch.js';
/** Every element that names a source, as a selector. */
export const CITING = ['statistic', 'prevalence', 'change', 'compare', 'quote', 'term', 'glossary']
  .map((name) => `impact-${name}`)
  .join();

/** An element as far as its sources go, whichever it is: what it shows now. */
export interface Citing extends Rendering {
  readonly cite?: string | null;
  speaking<T>(work: () => T): T;
  readonly view?: {
    /** Of an element that shows figures. */
    readonly speech?: { readonly language: string };
    readonly figures?: readonly { readonly figure: Sourced }[];
    readonly sources?: readonly { readonly figures: readonly { readonly figure: Sourced }[] }[];
    /** Of a quotation. */
    readonly cited?: Cited;
  };
  /** Of a term. */
  readonly explanation?: { readonly term: Sourced; readonly language: string };
  /** Of a glossary. */
  readonly glossary?: { readonly terms: readonly Term[]; readonly language?: string };
  readonly state?: { readonly listed?: readonly { readonly id: string }[] };
}

/** What an element cites now, in the order in which it says it. */
export function citedBy({ view, explanation, glossary, state }: Citing): readonly Cited[] {
  if (view)
    return view.figures?.map(({ figure }) => cited(figure, view.speech?.language)) ?? (view.cited ? [view.cited] : []);
  if (explanation) return [cited(explanation.term, explanation.language)];
  const shown = new Set(state?.listed?.map(({ id }) => id));
  const terms = glossary?.terms.filter(({ id }) => shown.has(id)) ?? [];
  return terms.map((term) => cited(term, glossary?.language));
}

/** @param language see `Cited` */
export const cited = ({ source, page }: Sourced, language: string | undefined): Cited => ({ source, page, language });
