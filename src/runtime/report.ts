import { ImpactErrorEvent, type ImpactErrorDetail } from './events/error.js';

const said = new Set<string>();

/** Tells the site's owner by one console warning for each distinct problem. */
export function warn(element: Element, message: string): void {
  const line = `<${element.localName}> ${message}`;
  if (said.has(line)) return;
  said.add(line);
  console.warn(line);
}

/** Tells the host page by an event and the site's owner by one console warning for each distinct problem. */
export function report(element: Element, detail: ImpactErrorDetail): void {
  warn(element, detail.message);
  element.dispatchEvent(new ImpactErrorEvent(detail));
}
