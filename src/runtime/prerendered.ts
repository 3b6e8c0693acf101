import type { LitElement, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What a server found for a host and sent along in the declarative shadow root that it rendered, so that nothing is fetched
 * again. Only the host's first question is answered by it: its first rendering takes it away.
 */
export function prerenderedModel(host: Host): unknown {
  return JSON.parse(host.shadowRoot?.querySelector('script')?.textContent ?? 'null');
}

/** What a reader may have opened, filled in or gone to before the script came. */
export type Touched = HTMLInputElement & HTMLDetailsElement & HTMLSelectElement;

const TOUCHED = 'details,summary,a,button,select,textarea,input:not([type=hidden]):not([data-impact=trap])'.split(',');

/**
 * Takes away what a server rendered, once the host has rendered the same itself: in one step, so that nothing flashes. A
 * comment opens it, before which Lit has put its own. A host that has rendered `noChange`, since it still waits for a file,
 * leaves it standing. What a reader has opened or gone to in it stays so in what takes its place. Call in `hostUpdated`.
 *
 * Lit could take the server's nodes over instead. Then each difference between a page's markup and a newer script would be an
 * error, and a page that was rendered once must outlive many scripts.
 *
 * @param fill for an element with fields: see `goOn`
 */
export function replacePrerendered(host: Host, fill?: (host: Host, before: Touched, now: Touched) => void): void {
  const opens = openingOf(host);
  if (!opens?.nextSibling || opens.previousSibling?.nodeType === 8) return;
  for (const kind of TOUCHED) {
    const all = [...host.shadowRoot!.querySelectorAll<Touched>(kind)];
    const half = all.findIndex((one) => opens.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING);
    // Where it renders something else, nothing tells which of them is which.
    if (half * 2 !== all.length) continue;
    all.slice(half).forEach((before, at) => {
      const now = all[at]!;
      if (before.open) now.open = true;
      if (before.matches(':focus')) now.focus({ preventScroll: true });
      fill?.(host, before, now);
    });
  }
  while (opens.nextSibling) opens.nextSibling.remove();
}

/** Whether what a server rendered still stands. */
export const isPrerendered = (host: Host): boolean => !!openingOf(host)?.nextSibling;

function openingOf(host: Host): ChildNode | undefined {
  const { renderBefore } = (host as unknown as LitElement).renderOptions;
  return renderBefore?.nodeType === 8 ? renderBefore : undefined;
}
