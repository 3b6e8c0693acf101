import { hasExit } from '../../runtime/page-exit.js';

/** What a reader may ask of a page. */
export const WISHES = ['plain', 'pictures', 'offenders', 'rows'] as const;
export type Wish = (typeof WISHES)[number];

/** Under which the tab keeps what was asked. */
const KEY = 'impact-calm';

/** Reads what was kept; what isn't a wish is passed over. */
export const readWishes = (text: string | null): ReadonlySet<Wish> =>
  new Set((text ?? '').split(' ').flatMap((word) => WISHES.find((wish) => wish === word) ?? []));

/**
 * What the reader asked for on an earlier page in this tab. A page that has an exit takes it over and leaves nothing behind.
 */
export function keptWishes(): ReadonlySet<Wish> {
  try {
    const kept = readWishes(sessionStorage.getItem(KEY));
    if (hasExit()) sessionStorage.removeItem(KEY);
    return kept;
  } catch {
    // A page may have no storage: a frame without an origin, a browser that refuses.
    return new Set();
  }
}

/** Keeps what is asked for until the tab is closed; where the page has an exit, nothing is kept. */
export function keepWishes(wishes: ReadonlySet<Wish>): void {
  try {
    if (wishes.size && !hasExit()) sessionStorage.setItem(KEY, [...wishes].join(' '));
    else sessionStorage.removeItem(KEY);
  } catch {
    // See above: then it holds for this page.
  }
}
