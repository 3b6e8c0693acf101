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

const api = (): Navigation | undefined => (globalThis as { navigation?: Navigation }).navigation;

/** How many other pages of this site Back shows once this page has been replaced; undefined where the browser doesn't tell. */
export function pagesBefore(): number | undefined {
  const here = api()?.currentEntry;
  return here
    ? api()!
        .entries()
        .filter(({ index, sameDocument }) => index < here.index && !sameDocument).length
    : undefined;
}

/** How long a step back within the page may take, in milliseconds: then the reader leaves from where the page is. */
const PATIENCE = 300;

/**
 * Goes back to this page's first entry, so that what replaces it leaves none of the page's own fragments behind:
 *
 *     before us │ page │ page#a │ page#b        before us │ other site
 *                                  ▲ here                    ▲ here
 */
export async function toFirstEntry(): Promise<void> {
  const known = api();
  const first = known?.entries().find(({ sameDocument }) => sameDocument);
  if (!known || !first || first.index >= known.currentEntry!.index) return;
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  // The host's own script may stop the step.
  await Promise.race([known.traverseTo(first.key).finished, late]).catch(() => undefined);
}
