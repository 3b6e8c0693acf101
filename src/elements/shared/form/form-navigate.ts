import type { WireRequest } from '../../../services/service.js';

/**
 * Goes on as a plain form would. A form of its own carries the values, so that what the service is sent doesn't depend on
 * whose form they were typed into. Another site is not told which page the reader came from (its origin at most: engines differ).
 */
export function navigate({ url, form = [] }: WireRequest, target: string, root: ParentNode): void {
  const temporary = document.createElement('form');
  temporary.method = 'post';
  temporary.action = url;
  temporary.target = target;
  temporary.hidden = true;
  if (new URL(temporary.action).origin !== location.origin) temporary.setAttribute('rel', 'noreferrer');
  for (const [name, value] of form) {
    temporary.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  }
  root.append(temporary);
  // A field named "submit" would hide the method of that name.
  HTMLFormElement.prototype.submit.call(temporary);
  temporary.remove();
}
