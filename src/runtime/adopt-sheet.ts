const sheets = new Map<string, CSSStyleSheet>();

/** Adds a sheet to a shadow root, as files that are fetched later and know no Lit bring them: one sheet for a whole page. */
export function adoptSheet(root: ShadowRoot, text: string): void {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheets.set(text, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(text);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
