import type { LitElement } from 'lit';
import type { SupportLineHost } from './support-host.js';

/**
 * Updates an element, and stands its line of help beside it where it names one. The line comes in a file of its own; what a server
 * rendered waits for it, so that nothing moves.
 */
export function withSupportLine(
  element: SupportLineHost & Pick<LitElement, 'hasUpdated' | 'renderRoot'>,
  update: () => void | Promise<unknown>,
): void | Promise<unknown> {
  const fetchLine = () =>
    element.support && import('./support-line.js').then(({ standBeside }) => standBeside(element), reportError);
  const line = fetchLine();
  if (line && !element.hasUpdated && element.renderRoot.firstChild) return line.then(update);
  const updated = update();
  // What was set before the element was defined counts from its first update on.
  if (!line) void fetchLine();
  return updated;
}
