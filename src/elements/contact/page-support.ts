/** What may name a list of places to turn to: an element's `support`, the list itself, or the tag of our script by `data-support`. */
const NAMED = '[support],[data-support],impact-support:is([src],[data-src])';

/**
 * The list of places to turn to that the page names elsewhere, for a contact form whose author names none: nobody who has begun
 * to write there should look for help on the rest of the page.
 *
 * @returns as a `support` attribute has it; undefined where the page names none
 */
export function pageSupport(element: Element): string | undefined {
  const named = [...element.ownerDocument.querySelectorAll(NAMED)].map((other) => {
    const of = (name: string) => other.getAttribute(name) ?? other.getAttribute(`data-${name}`) ?? '';
    return of('support') || [of('src'), of('country'), of('for')].join(' ').trim();
  });
  // An address has one of the two in it; "false" doesn't.
  return named.find((words) => /[/.]/.test(words));
}
