import { warn } from '../../runtime/report.js';
import { linkOf } from '../../documents/source-line.js';
import { safeUrl } from '../../text/url.js';
import { reportOnce } from './report-once.js';

const tellUnless = (usable: boolean, element: Element, name: string, url: string): void => {
  if (!usable) reportOnce(element, { code: 'url', message: `${name} is not an http or https address: ${url}` });
};

/** Tells of addresses that can't be used, by the names of their attributes: the links that they were for are left out. */
export function tellAddresses(element: Element, given: Readonly<Record<string, string | null | undefined>>): void {
  for (const [name, url] of Object.entries(given))
    if (url) tellUnless(Boolean(safeUrl(url, element.baseURI)), element, name, url);
}

/** Tells of the address of a source that isn't linked: `linkOf` asks for more than a form does. */
export function tellSource(element: Element, url: string | null | undefined): void {
  if (url) tellUnless(Boolean(linkOf({ url }, element.baseURI)), element, 'source-url', url);
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
