import { shared } from '../../../runtime/page-registry.js';
import type { Glossary, Term } from '../../../documents/term.js';

/** What a glossary offers to the rest of the page. */
export interface PageGlossary {
  /** Everything that it has read, whether it shows all of it or not. */
  readonly glossary: Glossary | undefined;
  /** Shows a term, if wanted in the address too; false when it is not among those that it shows. */
  reveal(id: string, inAddress?: boolean): boolean;
  shows(id: string): boolean;
}

const glossaries = () => shared('glossaries', () => new Set<PageGlossary>());
const listeners = () => shared('glossary listeners', () => new Set<() => void>());

/** The glossaries that are on the page, in the order in which they came, and who wants to know of changes. */
export const pageGlossaries = {
  add(glossary: PageGlossary): void {
    glossaries().add(glossary);
  },
  delete(glossary: PageGlossary): void {
    glossaries().delete(glossary);
    this.changed();
  },
  /** A glossary has been read, or reads something else now. */
  changed(): void {
    for (const listener of listeners()) listener();
  },
  listen(listener: () => void): void {
    listeners().add(listener);
  },
  unlisten(listener: () => void): void {
    listeners().delete(listener);
  },
  /** Whether there is one, read or not. */
  any(): boolean {
    return glossaries().size > 0;
  },
  /** The first glossary that knows the term, with it. */
  find(match: (term: Term) => boolean): { readonly glossary: Glossary; readonly term: Term } | undefined {
    for (const { glossary } of glossaries()) {
      const term = glossary?.terms.find(match);
      if (glossary && term) return { glossary, term };
    }
    return undefined;
  },
  /** The first glossary that shows the term. */
  showing(id: string): PageGlossary | undefined {
    return [...glossaries()].find((each) => each.shows(id));
  },
};
