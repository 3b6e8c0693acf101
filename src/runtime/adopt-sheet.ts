/** Where a shadow root keeps the texts of sheets that were added to it later: see `lateSheets`. */
const LATE = Symbol.for('impact-elements.late-sheets');

const sheets = new Map<string, CSSStyleSheet>();

/** Texts of the sheets that were added to a shadow root, in that order. */
export const lateSheets = (root: object): readonly string[] => (root as Record<symbol, string[]>)[LATE] ?? [];

/**
 * Adds a sheet to a shadow root, as files bring them that are fetched later: one sheet for a whole page, but one of its own for
 * an element that stands in another document, which takes none of this page's.
 */
export function adoptSheet(root: ShadowRoot, text: string): void {
  if (lateSheets(root).includes(text)) return;
  Object.assign(root, { [LATE]: [...lateSheets(root), text] });
  const view = root.ownerDocument.defaultView ?? window;
  let sheet = view === window ? sheets.get(text) : undefined;
  if (!sheet) {
    (sheet = new view.CSSStyleSheet()).replaceSync(text);
    if (view === window) sheets.set(text, sheet);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
