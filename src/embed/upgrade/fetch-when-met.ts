import { whenAdded } from './added-elements.js';

/** Fetches a file, and perhaps starts what is in it. */
export type Fetch = () => Promise<unknown>;

/**
 * Fetches what few pages have when it is first met, now or later, so that all other pages go without it. Looks at the
 * document, not into shadow trees: an element used only there is loaded by its own file.
 *
 * @param files by the selector of what needs each
 * @param attributes names in those selectors
 */
export function fetchWhenMet(files: Readonly<Record<string, Fetch>>, attributes: string[] = []): void {
  const waiting = new Map(Object.entries(files));
  const look = (roots: readonly (Document | Element)[]) => {
    const isMet = (selector: string) =>
      roots.some((root) => (root instanceof Element && root.matches(selector)) || root.querySelector(selector));
    if (!isMet([...waiting.keys()].join())) return;
    for (const [selector, fetchFile] of waiting) {
      if (!isMet(selector)) continue;
      waiting.delete(selector);
      fetchFile().catch(() =>
        console.warn(`impact-elements: the file for ${selector.split(':', 1)[0]} could not be loaded`),
      );
    }
    if (!waiting.size) stop();
  };
  const stop = whenAdded(look, attributes);
  look([document]);
}
