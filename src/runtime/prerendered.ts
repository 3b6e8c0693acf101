import type { LitElement, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What a server found for a host and sent along in the declarative shadow root that it rendered, so that nothing is fetched
 * again. Only the host's first question is answered by it: its first rendering takes it away.
 */
export function prerenderedModel(host: Host): unknown {
  return JSON.parse(host.shadowRoot?.querySelector('script')?.textContent ?? 'null');
}

/**
 * Takes away what a server rendered, once the host has rendered the same itself: in one step, so that nothing flashes. A
 * comment opens it, before which Lit has put its own. A host that has rendered `noChange`, since it still waits for a file,
 * leaves it standing. Call in `hostUpdated`.
 *
 * Lit could take the server's nodes over instead. Then each difference between a page's markup and a newer script would be an
 * error, and a page that was rendered once must outlive many scripts.
 */
export function replacePrerendered(host: Host): void {
  const opens = openingOf(host);
  if (opens?.previousSibling?.nodeType !== 8) while (opens?.nextSibling) opens.nextSibling.remove();
}

/** Whether what a server rendered still stands. */
export const isPrerendered = (host: Host): boolean => !!openingOf(host)?.nextSibling;

function openingOf(host: Host): ChildNode | undefined {
  const { renderBefore } = (host as unknown as LitElement).renderOptions;
  return renderBefore?.nodeType === 8 ? renderBefore : undefined;
}
