import { namesSupport, supportNamed } from '../../documents/support-named.js';

/** What may name a list of places to turn to: a tag of ours, the list itself among them, or of our script. */
const NAMED = '[support],[data-support],impact-support,[data-impact=support]';

/**
 * The list of places to turn to that the page names elsewhere, for a contact form whose author names none: nobody who has begun
 * to write there should look for help on the rest of the page.
 *
 * @returns as a `support` attribute has it; undefined where the page names none
 */
export function pageSupport(element: Element): string | undefined {
  return [...element.ownerDocument.querySelectorAll<HTMLElement>(NAMED)]
    .filter(({ localName, dataset }) => /^impact-|^script$/.test(localName) || dataset['impact'])
    .map((other) =>
      supportNamed(
        other.localName === 'impact-support' || other.dataset['impact'] === 'support',
        (name) => other.getAttribute(name) ?? other.getAttribute(`data-${name}`),
      ),
    )
    .find(namesSupport);
}
