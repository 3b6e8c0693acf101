interface Default {
  readonly $extensions: { readonly 'impact-elements': { readonly property: string; readonly css: string } };
}

/** dist/tokens.json, which the build writes; before the first one there is none. */
const [tokens] = Object.values(
  import.meta.glob<{ readonly impact: Readonly<Record<string, Default>> }>('../../dist/tokens.json', {
    eager: true,
    import: 'default',
  }),
);

/** What each custom property is where a page sets none, by its name, in CSS. */
export const defaults: ReadonlyMap<string, string> = new Map(
  Object.values(tokens?.impact ?? {}).map(({ $extensions: { 'impact-elements': own } }) => [own.property, own.css]),
);
