import type { CSSResult } from 'lit';

/** Where a shadow root keeps the styles that were added to it later, for when it moves to another document. */
const LATE = Symbol.for('impact-elements.late-styles');

/** The styles that were added to a shadow root, in that order. */
const lateStyles = (root: object): readonly CSSResult[] => (root as Record<symbol, CSSResult[]>)[LATE] ?? [];

/** A style as a sheet that a root's document takes: the one that all share, or its own in another document than the script's. */
function sheetFor({ ownerDocument: { defaultView } }: ShadowRoot, { cssText, styleSheet }: CSSResult): CSSStyleSheet {
  if (!defaultView || defaultView === window) return styleSheet!;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}

/** Adds a style to a shadow root, as files bring them that are fetched later; one that is there already is not added again. */
export function adoptStyle(root: ShadowRoot, style: CSSResult): void {
  if (root.adoptedStyleSheets.includes(style.styleSheet!) || lateStyles(root).includes(style)) return;
  Object.assign(root, { [LATE]: [...lateStyles(root), style] });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetFor(root, style)];
}

/** Gives a shadow root its sheets, its element's and those that came later, from the document that it is in now. */
export function renewStyles(root: ShadowRoot, own: readonly CSSResult[]): void {
  root.adoptedStyleSheets = [...own, ...lateStyles(root)].map((style) => sheetFor(root, style));
}
