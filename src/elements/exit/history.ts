/** The part of the Navigation API that is used here: not every engine has it. */
interface Navigation {
  readonly currentEntry: Entry | null;
  entries(): readonly Entry[];
  traverseTo(key: string): { readonly finished: Promise<unknown> };
}
interface Entry {
  readonly key: string;
  readonly index: number;
  readonly sameDocument: boolean;
}

/** This page's entries and those of this site around them, and where the reader is; nothing where the browser doesn't tell. */
function known() {
  const { navigation } = globalThis as { navigation?: Navigation };
  const here = navigation?.currentEntry;
  // eslint-disable-next-line no-restricted-syntax -- no list's `entries`, which old pages replace
  return here ? { navigation, here, entries: navigation.entries() } : undefined;
}

/** How many other pages of this site Back shows once this page has been replaced; undefined where the browser doesn't tell. */
export function pagesBefore(): number | undefined {
  const now = known();
  return now?.entries.filter(({ index, sameDocument }) => index < now.here.index && !sameDocument).length;
}

/**
 * Goes back to this page's first entry, so that what replaces it leaves none of the page's own fragments behind:
 *
 *     before us │ page │ page#a │ page#b        before us │ other site
 *                                  ▲ here                    ▲ here
 */
export async function toFirstEntry(): Promise<void> {
  const now = known();
  const first = now?.entries.find(({ sameDocument }) => sameDocument);
  if (!first || first.index >= now!.here.index) return;
  // A step back within the page may take so many milliseconds: then the reader leaves from where the page is.
  const late = new Promise((resolve) => setTimeout(resolve, 300));
  // The host's own script may stop the step.
  await Promise.race([now!.navigation.traverseTo(first.key).finished, late]).catch(() => undefined);
}
