import type { Sourced } from '../../../documents/source-line.js';
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
    readonly figures?: readonly { readonly figure: Sourced }[];
    readonly sources?: readonly { readonly figures: readonly { readonly figure: Sourced }[] }[];
    /** Of a quotation. */
    readonly cited?: Sourced;
  };
  /** Of a term. */
  readonly explanation?: { readonly term: Sourced };
  /** Of a glossary. */
  readonly glossary?: { readonly terms: readonly Term[] };
  readonly state?: { readonly listed?: readonly { readonly id: string }[] };
}

/** What an element cites now, in the order in which it says it. */
export function citedBy({ view, explanation, glossary, state }: Citing): readonly Sourced[] {
  if (view) return view.figures?.map(({ figure }) => figure) ?? (view.cited ? [view.cited] : []);
  if (explanation) return [explanation.term];
  const shown = new Set(state?.listed?.map(({ id }) => id));
  return glossary?.terms.filter(({ id }) => shown.has(id)) ?? [];
}
