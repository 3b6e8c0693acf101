import type { CSSResult, CSSResultOrNative } from 'lit';

/** What takes style sheets. */
type StyleRoot = ShadowRoot | Document;

/** Where a root keeps the styles that were added to it later: a shadow root may move to another document. */
const LATE = Symbol.for('impact-elements.late-styles');

/** The styles that were added to a root, in that order. */
const lateStyles = (root: object): readonly CSSResult[] => (root as Record<symbol, CSSResult[]>)[LATE] ?? [];

/** A style as a sheet that a root's document takes: the one that all share, or its own in another document than the script's. */
function sheetFor(root: StyleRoot, { cssText, styleSheet }: CSSResult): CSSStyleSheet {
  const { defaultView } = root.ownerDocument ?? root;
  if (!defaultView || defaultView === window) return styleSheet!;
  const sheet = new defaultView.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}

/** Adds a style to a root, as files bring them that are fetched later; one that is there already is not added again. */
export function adoptStyle(root: StyleRoot, style: CSSResult): void {
  if (root.adoptedStyleSheets.includes(style.styleSheet!) || lateStyles(root).includes(style)) return;
  Object.assign(root, { [LATE]: [...lateStyles(root), style] });
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetFor(root, style)];
}

/** An element as Lit makes it, whose class has styles. */
type Styled = HTMLElement & { readonly constructor: { readonly elementStyles?: readonly CSSResultOrNative[] } };

/** Gives an element's shadow root its sheets, its class's and those that came later, from the document that it is in now. */
export function renewStyles({ shadowRoot, constructor }: Styled): void {
  if (!shadowRoot) return;
  const own = constructor.elementStyles as readonly CSSResult[];
  shadowRoot.adoptedStyleSheets = [...own, ...lateStyles(shadowRoot)].map((style) => sheetFor(shadowRoot, style));
}

/** An element's root, made by `make`: one that comes from another document may take none of that one's sheets. */
export function rootOf<Root>(element: Styled, make: () => Root): Root {
  try {
    return make();
  } catch {
    renewStyles(element);
    return element.shadowRoot as Root;
  }
}
