import { hasExit } from '../../runtime/page-exit.js';
import { addressOf } from '../shared/term/term-address.js';

/** What has been followed, so that of all glossaries only one does; another event asks anew. */
let followed: string | undefined;
let last: Event | undefined;

/**
 * Puts a term into the address without a navigation. A host that routes by the fragment keeps it for itself. On a page with
 * an exit no entry joins the history: each would be one more press of Back on the page that was left.
 */
export function noteInAddress(id: string): void {
  followed = `#term-${id}`;
  if (/^#(!|.?\/)/.test(location.hash)) return;
  const note = hasExit() ? 'replaceState' : 'pushState';
  history[note](history.state, '', addressOf(id));
}

/**
 * Follows `#term-csam` in the page's address: of several glossaries the first whose `open` shows the term does. Links of
 * the host's own are never touched.
 *
 * @param event what asks anew, once for all glossaries; without one, a glossary has new terms to show
 */
export function followAddress(open: (id: string) => boolean, event = last): void {
  const { hash } = location;
  if (event !== last) followed = undefined;
  last = event;
  const id = /^#term-(.+)/.exec(hash)?.[1];
  if (id && followed !== hash && open(safelyDecoded(id))) followed = hash;
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
