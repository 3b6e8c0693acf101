import { hasExit } from '../../runtime/page-exit.js';

/** What a reader may ask of a page. */
export const CALM_CHOICES = ['plain', 'pictures', 'offenders', 'rows'] as const;
export type CalmChoice = (typeof CALM_CHOICES)[number];

/** Under which the tab keeps what was asked. */
const KEY = 'impact-calm';

/** Reads what was kept; what isn't a choice is passed over. */
export const readChoices = (text: string | null): ReadonlySet<CalmChoice> =>
  new Set((text ?? '').split(' ').flatMap((word) => CALM_CHOICES.find((choice) => choice === word) ?? []));

/**
 * What the reader asked for on an earlier page in this tab. A page that has an exit takes it over and leaves nothing behind.
 */
export function keptChoices(): ReadonlySet<CalmChoice> {
  try {
    const kept = readChoices(sessionStorage.getItem(KEY));
    if (hasExit()) sessionStorage.removeItem(KEY);
    return kept;
  } catch {
    // A page may have no storage: a frame without an origin, a browser that refuses.
    return new Set();
  }
}

/** Keeps what is asked for until the tab is closed; where the page has an exit, nothing is kept. */
export function keepChoices(choices: ReadonlySet<CalmChoice>): void {
  try {
    if (choices.size && !hasExit()) sessionStorage.setItem(KEY, [...choices].join(' '));
    else sessionStorage.removeItem(KEY);
  } catch {
    // See above: then it holds for this page.
  }
}
