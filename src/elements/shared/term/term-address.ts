/** The address of a term on this page; on a server, which knows none, the fragment alone. */
export const addressOf = (id: string): string => {
  const { href } = globalThis.location ?? {};
  return href ? new URL(`#term-${id}`, href).href : `#term-${id}`;
};

/**
 * Whether the page's address names a term and `event` may ask for it: a change of the address does, and so does a click
 * on a link to where the page is already, of which no other event tells. Nothing is kept from the host.
 */
export const leadsToTerm = (event?: Event): boolean =>
  location.hash.startsWith('#term-') &&
  (event?.type !== 'click' ||
    (!event.defaultPrevented &&
      event.composedPath().some((node) => (node as HTMLAnchorElement).href === location.href)));
