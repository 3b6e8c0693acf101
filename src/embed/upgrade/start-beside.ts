import { beginAhead } from '../../runtime/page-flights.js';
import { safeUrl } from '../../text/url.js';
import type { Fetch } from './fetch-when-met.js';
import { INLINE, startNeeds, type Need } from './start-needs.js';

/** Posts ask for a feed in a way of their own, which joins no request of ours: begun here it would be fetched twice. */
const POSTS = 'impact-posts';
/** An address that nobody has to mend first: see tag-repair.ts. */
const WHOLE = /^(https?:\/|\.{0,2}\/)/i;

/** The address of the document that an element will ask for, if it asks for one at once. */
function documentOf(element: Element): string | undefined {
  const src = element.getAttribute('src') ?? element.getAttribute('data-src') ?? '';
  // What a server rendered is shown first, and what stands in the page needs no address.
  return WHOLE.test(src) && !element.shadowRoot && !element.matches(INLINE) ? safeUrl(src, element.baseURI) : undefined;
}

/**
 * Starts what an element will need together with its file, which would only ask for it a round trip later: its document, what reads
 * that, and what it draws with.
 *
 * @param tag the element's
 * @param file its file
 */
export const startBeside =
  (tag: string, file: Fetch, needs: readonly Need[]): Fetch =>
  async () => {
    const coming = startNeeds(tag, needs);
    const met = tag === POSTS ? [] : [...document.querySelectorAll(tag)];
    const addresses = new Set(met.flatMap((element) => documentOf(element) ?? []));
    const leave = [...addresses].map(beginAhead);
    try {
      await file();
    } finally {
      // By then the elements have joined, those too that wait for what reads their document; what none of them wants ends.
      void coming.then(() => setTimeout(() => leave.forEach((end) => end?.())));
    }
  };
