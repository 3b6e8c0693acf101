import { ImpactErrorEvent, type ImpactErrorDetail } from '../events/error.js';

const said = new Set<string>();

/** Tells the host page by an event and the site's owner by one console warning for each distinct problem. */
export function report(element: Element, detail: ImpactErrorDetail): void {
  const line = `<${element.localName}> ${detail.message}`;
  if (!said.has(line)) {
    said.add(line);
    console.warn(line);
  }
  element.dispatchEvent(new ImpactErrorEvent(detail));
}
