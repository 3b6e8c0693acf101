import type { LitElement, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What a server found for a host and sent along in the declarative shadow root that it rendered, so that nothing is fetched
 * again. Only the host's first question is answered by it: its first rendering takes it away.
 */
export function prerenderedModel(host: Host): unknown {
  return JSON.parse(host.shadowRoot?.querySelector('script')?.textContent ?? 'null');
}

/** What a reader may have opened, filled in or gone to before the script came; no field of ours that nobody sees. */
const TOUCHED = [
  'details',
  'summary',
  'a',
  'button',
  'select',
  'textarea',
  'input:not([type=hidden],[data-impact=trap])',
];

type Control = HTMLInputElement & HTMLDetailsElement & HTMLSelectElement;

/**
 * Takes away what a server rendered, once the host has rendered the same itself: in one step, so that nothing flashes. A
 * comment opens it, before which Lit has put its own. A host that has rendered `noChange`, since it still waits for a file,
 * leaves it standing. What a reader has done in it goes on in what takes its place. Call in `hostUpdated`.
 *
 * Lit could take the server's nodes over instead. Then each difference between a page's markup and a newer script would be an
 * error, and a page that was rendered once must outlive many scripts.
 */
export function replacePrerendered(host: Host): void {
  const opens = openingOf(host);
  if (!opens?.nextSibling || opens.previousSibling?.nodeType === 8) return;
  const root = host.shadowRoot!;
  for (const kind of TOUCHED) {
    const all = [...root.querySelectorAll<Control>(kind)];
    const half = all.length / 2;
    const isOld = (at: number) =>
      !!(opens.compareDocumentPosition(all[at] ?? opens) & Node.DOCUMENT_POSITION_FOLLOWING);
    // Where it renders something else, nothing tells which of them is which.
    if (isOld(half) && !isOld(half - 1))
      all.slice(half).forEach((before, at) => goOn(host, before, all[at]!, root.activeElement === before));
  }
  while (opens.nextSibling) opens.nextSibling.remove();
}

function goOn(host: Host, before: Control, now: Control, isFocused: boolean): void {
  const { open, value, checked } = before;
  if (open) now.open = open;
  if (isFocused) now.focus({ preventScroll: true });
  const isTouched = before.options
    ? !before.selectedOptions[0]?.defaultSelected
    : value !== before.defaultValue || checked !== before.defaultChecked;
  if (!isTouched) return;
  Object.assign(now, { value, checked });
  // The element hears of it as of anything that is typed, once its update has ended.
  void host.updateComplete.then(() => {
    for (const type of ['input', 'change']) now.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  });
}

/** Whether what a server rendered still stands. */
export const isPrerendered = (host: Host): boolean => !!openingOf(host)?.nextSibling;

function openingOf(host: Host): ChildNode | undefined {
  const { renderBefore } = (host as unknown as LitElement).renderOptions;
  return renderBefore?.nodeType === 8 ? renderBefore : undefined;
}
