/** The part of the Navigation API that is used here: not every engine has it. */
interface Navigation {
  readonly currentEntry: HistoryEntry | null;
  entries(): readonly HistoryEntry[];
  traverseTo(key: string): { readonly finished: Promise<unknown> };
}
interface HistoryEntry {
  readonly key: string;
  readonly index: number;
  readonly sameDocument: boolean;
}

const { navigation } = globalThis as { navigation?: Navigation };

/** How many other pages of this site Back shows once this page has been replaced; undefined where the browser doesn't tell. */
export function pagesBefore(): number | undefined {
  const here = navigation?.currentEntry;
  if (!here) return undefined;
  // eslint-disable-next-line no-restricted-syntax -- no list's `entries`, which old pages replace
  return navigation.entries().filter(({ index, sameDocument }) => index < here.index && !sameDocument).length;
}

/**
 * Goes back to this page's first entry, so that what replaces it leaves none of the page's own fragments behind:
 *
 *     before us │ page │ page#a │ page#b        before us │ other site
 *                                  ▲ here                    ▲ here
 */
export async function toFirstEntry(): Promise<void> {
  // eslint-disable-next-line no-restricted-syntax -- as above
  const first = navigation?.entries().find(({ sameDocument }) => sameDocument);
  if (!first || first.index >= navigation!.currentEntry!.index) return;
  // A step back within the page may take so many milliseconds, and the host's own script may stop it: then the reader leaves from
  // where the page is.
  await new Promise((resolve) => {
    navigation!.traverseTo(first.key).finished.then(resolve, resolve);
    setTimeout(resolve, 300);
  });
}
