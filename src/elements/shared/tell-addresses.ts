import { report, warn } from '../../runtime/report.js';
import { safeUrl } from '../../text/url.js';

/** Tells of addresses that can't be used, by the names of their attributes: the links that they were for are left out. */
export function tellAddresses(element: Element, given: Readonly<Record<string, string | null | undefined>>): void {
  for (const [name, url] of Object.entries(given))
    if (url && !safeUrl(url, element.baseURI))
      report(element, { code: 'url', message: `${name} is not an http or https address: ${url}` });
}

/** Tells of lists that are meant as JSON and aren't: nothing of them is shown. */
export function tellLists(element: Element, given: Readonly<Record<string, unknown>>): void {
  for (const [name, list] of Object.entries(given)) {
    if (typeof list !== 'string' || !/^\s*[[{]/.test(list)) continue;
    try {
      JSON.parse(list);
    } catch (error) {
      warn(element, `${name} can't be read: ${(error as Error).message}`);
    }
  }
}
