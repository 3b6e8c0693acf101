import { begin } from '../../net/begin.js';
import { pageFlights } from '../../runtime/page-flights.js';
import { safeUrl } from '../../text/url.js';
import type { Fetch } from './fetch-when-met.js';

/** What stands in a tag in place of a document's address. */
const INLINE = '[data],[data-data],:has(> script[type="application/json"])';
/** Whatever has to be read. */
const READ = `[src],[data-src],:has(> dl),${INLINE}`;
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
 * @param reads files that it needs where its tag names or holds a document
 * @param needs files that it needs in any case
 */
export const startBeside =
  (tag: string, file: Fetch, reads: readonly Fetch[], needs: readonly Fetch[] = []): Fetch =>
  async () => {
    const met = [...document.querySelectorAll(tag)];
    const has = met.some((element) => element.matches(READ));
    // Whoever needs it asks again, and says so where it can't be had.
    for (const further of [...needs, ...(has ? reads : [])]) further().catch(() => undefined);
    const addresses = new Set(met.flatMap((element) => documentOf(element) ?? []));
    const leave = [...addresses].map((url) => begin(url, pageFlights()));
    try {
      await file();
    } finally {
      // By then the elements have joined; what none of them wants ends.
      setTimeout(() => leave.forEach((end) => end()));
    }
  };
