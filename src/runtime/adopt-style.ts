import type { CSSResult } from 'lit';

/** Adds a sheet to a shadow root, as files bring them that are fetched later; one that is there already is not added again. */
export function adoptStyle(root: ShadowRoot, { styleSheet }: CSSResult): void {
  if (!root.adoptedStyleSheets.includes(styleSheet!))
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet!];
}
