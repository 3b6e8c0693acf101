/**
 * What the page files have in place of Lit's own module of this name. That one also serves browsers that know no
 * constructed style sheets, none of which could read these files anyway, and would add 0.4 kB to each.
 */

/** The text of a `css` literal; the style sheet is made when an element first needs it, and all of its kind share it. */
export class CSSResult {
  private sheet: CSSStyleSheet | undefined;

  constructor(readonly cssText: string) {}

  get styleSheet(): CSSStyleSheet {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
}

/** Literals without values: the build lets no others through. */
export const css = ([text]: TemplateStringsArray): CSSResult => new CSSResult(text!);

export const getCompatibleStyle = (style: CSSResult): CSSResult => style;

export function adoptStyles(root: ShadowRoot, styles: readonly CSSResult[]): void {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}

/** Names that Lit passes on; nothing here asks for them. */
export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);
