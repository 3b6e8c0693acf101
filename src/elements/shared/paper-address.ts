import { isServer, type ReactiveElement } from 'lit';
import { pageAddress } from '../../text/share.js';

/**
 * The address of the page that an element stands on, for paper, as the page is shared. Empty on a server, and within a frame, whose
 * page is nobody's.
 */
export function paperAddress({ ownerDocument: page }: Element): string {
  if (isServer || window !== parent) return '';
  return pageAddress(page.URL, page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href) ?? '';
}

/**
 * Renders an element anew when printing begins: a page may have another address by then.
 *
 * @param update does what was requested at once: printing waits for no promise
 */
export function updateForPaper(host: ReactiveElement, update: () => void): void {
  const renew = () => {
    if (!host.hasUpdated) return;
    host.requestUpdate();
    update();
  };
  host.addController({
    hostConnected: () => addEventListener('beforeprint', renew),
    hostDisconnected: () => removeEventListener('beforeprint', renew),
  });
}
