import { isServer } from 'lit';

/**
 * The address of the page that an element stands on, for paper: the canonical one that it names, else its own. Empty on a server, and
 * within a frame, whose page is nobody's.
 */
export function paperAddress({ ownerDocument: page }: Element): string {
  if (isServer || window !== parent) return '';
  const named = page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const address = named || page.URL;
  return /^https?:/.test(address) ? address.split('#', 1)[0]! : '';
}
