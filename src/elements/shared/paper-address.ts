import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { pageAddress } from '../../text/share.js';

/**
 * The address of the page that an element stands on, for paper, as the page is shared. Empty on a server, and within a frame, whose
 * page is nobody's.
 */
export function paperAddress({ ownerDocument: page }: Element): string {
  if (isServer || window !== parent) return '';
  return pageAddress(page.URL, page.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href) ?? '';
}

/** Renders an element anew when printing begins: a page may have another address by then. */
export class UpdateForPaper implements ReactiveController {
  /** @param update does what was requested at once: printing waits for no promise */
  constructor(
    private readonly host: ReactiveElement,
    private readonly update: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.renew);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.renew);
  }

  private readonly renew = () => {
    if (!this.host.hasUpdated) return;
    this.host.requestUpdate();
    this.update();
  };
}
