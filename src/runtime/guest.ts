/**
 * Marks an element that was made from a link. Whoever may comment on a page can write one, so what it shows stays within it:
 * it explains no terms elsewhere and follows no address of the page. An attribute, since copies of the element keep it.
 */
export const GUEST = 'data-impact-guest';

export const isGuest = (element: Element): boolean => element.hasAttribute(GUEST);
