import type { LitElement, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What a server found for a host and sent along in the declarative shadow root that it rendered, so that nothing is fetched
 * again. Only the host's first question is answered by it: its first rendering takes it away.
 */
export function sentAlong(host: Host): unknown {
  return JSON.parse(host.shadowRoot?.querySelector('script')?.textContent ?? 'null');
}

/**
 * Takes away what a server rendered, once the host has rendered the same itself: in one step, so that nothing flashes. A
 * comment opens it, before which Lit has put its own. Call in `hostUpdated`.
 *
 * Lit could take the server's nodes over instead. Then each difference between a page's markup and a newer script would be an
 * error, and a page that was rendered once must outlive many scripts.
 */
export function replacePrerendered(host: Host): void {
  const { renderBefore } = (host as unknown as LitElement).renderOptions;
  if (renderBefore?.nodeType === 8) while (renderBefore.nextSibling) renderBefore.nextSibling.remove();
}
